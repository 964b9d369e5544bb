import type { Datum } from '../waarden/datum.ts';
import { leesGetal } from '../waarden/geld.ts';
import type { Houder } from './feitenkast.ts';
import type { Dienst } from './inhoud/bestanden.ts';
import type { Feit } from './inhoud/feit.ts';
import { grensrol, type Proef } from './inhoud/proef.ts';
import type { Voorwaarde } from './inhoud/voorwaarde.ts';
import type { Kaders } from './kaders.ts';
import { getalFeit, lijstVan } from './waarden.ts';

/** What is known about a client: answers by question, choices by id and numbers with a point. Left out: not known. */
export type Profiel = Readonly<Record<string, string | undefined>>;

/** The answer that says that somebody was asked and does not know; it leaves a condition open. */
export const WEET_NIET = 'weet-niet';

export type Toetsoordeel = 'voldaan' | 'niet-voldaan' | 'onbekend';

/** One condition of a service held against the answers, with the fact that says why. */
export interface Toets {
  /** The question that the condition waits for; all its questions once it is settled. */
  readonly vragen: readonly string[];
  readonly oordeel: Toetsoordeel;
  readonly feit: Feit;
}

export interface Geschiktheid {
  readonly oordeel: 'geschikt' | 'niet-geschikt' | 'onbekend';
  readonly toetsen: readonly Toets[];
}

/**
 * Whether a service suits a client, with every reason for and against. One condition that is not met decides,
 * also when other answers are missing; a service without conditions is never called suitable. Source of each
 * condition: the fact it carries. A condition whose fact does not hold on the date stays open.
 */
export function geschiktheid(kaders: Kaders, dienst: Dienst, op: Datum, profiel: Profiel): Geschiktheid {
  return beoordeel(toetsVoorwaarden(kaders, dienst, op, kaders.voorwaarden(dienst), profiel));
}

/** Conditions of a service or a framework held against the answers, each with its reason. */
export function toetsVoorwaarden(
  kaders: Kaders,
  houder: Houder,
  op: Datum,
  voorwaarden: readonly Voorwaarde[],
  profiel: Profiel,
): readonly Toets[] {
  return voorwaarden.flatMap((voorwaarde): Toets[] => {
    const reden = kaders.feit(houder, voorwaarde.rol, op);
    const [feit] = reden.feiten;
    if (!feit) return [];
    // No question settles a condition that nobody knows to hold on that date.
    if (reden.soort === 'niet-vast-te-stellen' && reden.reden === 'geen-versie')
      return [{ oordeel: 'onbekend', vragen: [], feit }];
    return [{ ...toets(kaders, houder, op, voorwaarde, profiel), feit }];
  });
}

/** The judgement that tests give together. */
export function beoordeel(toetsen: readonly Toets[]): Geschiktheid {
  return { oordeel: samen(toetsen), toetsen };
}

function toets(
  kaders: Kaders,
  dienst: Houder,
  op: Datum,
  voorwaarde: Voorwaarde,
  profiel: Profiel,
): Omit<Toets, 'feit'> {
  const proeven: readonly Proef[] = 'eenVan' in voorwaarde ? voorwaarde.eenVan : [voorwaarde];
  const uitslagen = proeven.map((proef) => ({
    vraag: proef.vraag,
    oordeel: beproef(kaders, dienst, op, proef, profiel[proef.vraag]),
  }));
  const oordeel = eenVan(uitslagen.map(({ oordeel: uitslag }) => uitslag));
  // One at a time: the next alternative matters only once the one before is refused.
  const tellend =
    oordeel === 'onbekend'
      ? uitslagen.filter((uitslag) => uitslag.oordeel === 'onbekend').slice(0, 1)
      : uitslagen;
  return { oordeel, vragen: [...new Set(tellend.map(({ vraag }) => vraag))] };
}

/** One met is enough; all refused decides; anything else waits. So no settled outcome turns on a later answer. */
function eenVan(oordelen: readonly Toetsoordeel[]): Toetsoordeel {
  if (oordelen.includes('voldaan')) return 'voldaan';
  return oordelen.includes('onbekend') ? 'onbekend' : 'niet-voldaan';
}

/** One test held against an answer. */
export function beproef(
  kaders: Kaders,
  houder: Houder,
  op: Datum,
  proef: Proef,
  antwoord: string | undefined,
): Toetsoordeel {
  if (antwoord === undefined || antwoord === '' || antwoord === WEET_NIET) return 'onbekend';
  if ('is' in proef) return als(proef.is.includes(antwoord));
  if ('isNiet' in proef) return als(!proef.isNiet.includes(antwoord));
  if ('staatIn' in proef) {
    const lijst = kaders.feit(houder, proef.staatIn, op);
    return lijst.soort === 'vastgesteld'
      ? als(lijstVan(lijst.waarde).some(({ nl }) => nl.toLowerCase() === antwoord.toLowerCase()))
      : 'onbekend';
  }
  return vergelijk(kaders, houder, op, proef, antwoord);
}

function vergelijk(
  kaders: Kaders,
  houder: Houder,
  op: Datum,
  proef: Exclude<Proef, { is: string[] } | { isNiet: string[] } | { staatIn: string }>,
  antwoord: string,
): Toetsoordeel {
  const getal = leesGetal(antwoord);
  const grens = getalFeit(kaders, houder, grensrol(proef), op);
  if (!getal || grens.soort !== 'vastgesteld') return 'onbekend';
  const { waarde } = grens.waarde;
  if ('minstens' in proef) return als(getal.greaterThanOrEqualTo(waarde));
  if ('hoogstens' in proef) return als(getal.lessThanOrEqualTo(waarde));
  return als('minder' in proef ? getal.lessThan(waarde) : getal.greaterThan(waarde));
}

const als = (voldaan: boolean): Toetsoordeel => (voldaan ? 'voldaan' : 'niet-voldaan');

function samen(toetsen: readonly Toets[]): Geschiktheid['oordeel'] {
  if (toetsen.some(({ oordeel }) => oordeel === 'niet-voldaan')) return 'niet-geschikt';
  if (toetsen.length === 0 || toetsen.some(({ oordeel }) => oordeel === 'onbekend')) return 'onbekend';
  return 'geschikt';
}
