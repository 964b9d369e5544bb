import type { Eenheid, Feit } from '../kaders/inhoud/feit.ts';
import { zin } from './deel.ts';
import type { Zin } from './vraagstelling.ts';

/** What a question tells of a client that facts set a limit to: the step of the ladder, the age in years, the hours a week of a job. */
export interface Clientgegevens {
  readonly trede?: number | undefined;
  readonly leeftijd?: number | undefined;
  readonly urenPerWeek?: number | undefined;
}

/** A number with its unit. */
export interface Hoeveelheid {
  readonly waarde: number;
  readonly eenheid: Eenheid;
}

type Vergelijking = (gegeven: number, grens: number) => boolean;
const minstens: Vergelijking = (gegeven, grens) => gegeven >= grens;
const hoogstens: Vergelijking = (gegeven, grens) => gegeven <= grens;
const precies: Vergelijking = (gegeven, grens) => gegeven === grens;

/** The limits that can be held against a client, by the roles of their facts. */
const grenzen: readonly {
  readonly rol: string;
  readonly gegeven: 'trede' | 'leeftijd' | 'urenPerWeek';
  readonly past: Vergelijking;
}[] = [
  { rol: 'trede-van-minimum', gegeven: 'trede', past: minstens },
  { rol: 'trede-van-maximum', gegeven: 'trede', past: hoogstens },
  { rol: 'trede-doelgroep', gegeven: 'trede', past: precies },
  { rol: 'leeftijd-minimum', gegeven: 'leeftijd', past: minstens },
  { rol: 'plaatsing-uren', gegeven: 'urenPerWeek', past: minstens },
  { rol: 'fee-uren', gegeven: 'urenPerWeek', past: minstens },
];

/**
 * Whether a client fits the limits that facts set, a sentence for each thing told of the client: it says so when one
 * limit is not met, or else that those limits are. Nothing where no fact told sets one. Inkoopdocument Activerend werk
 * §§ 1.1.5 and 1.1.6 (age, step); Stappenplan, sheets of the services (step; hours of a plaatsing); LEON § 5.2.2,
 * bemiddelingsfee (hours).
 */
export function toets(feiten: readonly Feit[], client: Clientgegevens): readonly Zin[] {
  const gemeten = feiten.flatMap(({ rol, inhoud }) => {
    const grens = grenzen.find((een) => een.rol === rol);
    const gegeven = grens && client[grens.gegeven];
    if (!grens || gegeven === undefined || inhoud.soort !== 'getal') return [];
    const { waarde, eenheid } = inhoud;
    return [
      {
        over: grens.gegeven,
        gegeven: { waarde: gegeven, eenheid },
        past: grens.past(gegeven, waarde),
        minimum: grens.past === minstens,
      },
    ];
  });
  return [...new Set(gemeten.map(({ over }) => over))].map((over) => {
    const hier = gemeten.filter((een) => een.over === over);
    const past = hier.every((een) => een.past);
    // A lowest value that is met is not all that counts: work must last as well, an age may be too high.
    const alleenMinimum = hier.every((een) => een.minimum) && over !== 'trede';
    const gehaald = alleenMinimum ? 'uitwerking.past-minimum' : 'uitwerking.past';
    return zin(past ? gehaald : 'uitwerking.past-niet', { gegeven: hier[0]?.gegeven });
  });
}

/** The facts that set a limit to what is told of the client first: that is what is asked about. */
export function getoetstEerst(feiten: readonly Feit[], client: Clientgegevens): readonly Feit[] {
  const meet = ({ rol }: Feit) =>
    grenzen.some((grens) => grens.rol === rol && client[grens.gegeven] !== undefined);
  return [...feiten.filter(meet), ...feiten.filter((feit) => !meet(feit))];
}

/**
 * Yes or no to what somebody heard (`beweerd`: it, in each unit that it can be meant in), by the first fact told; nothing
 * where that counts in another unit. A lowest value, or one that is not included itself, says neither of a figure beside
 * it, and less than a highest value can be right as well.
 */
export function bevestiging([feit]: readonly Feit[], beweerd: readonly Hoeveelheid[] = []): readonly Zin[] {
  if (feit?.inhoud.soort !== 'getal') return [];
  const { waarde, eenheid, grens } = feit.inhoud;
  const gegeven = beweerd.find((een) => een.eenheid === eenheid);
  if (!gegeven || (grens && grens !== 'tot-en-met')) return [];
  if (gegeven.waarde === waarde) return [zin('uitwerking.klopt', { gegeven, feit })];
  return grens && gegeven.waarde < waarde ? [] : [zin('uitwerking.klopt-niet', { gegeven, feit })];
}
