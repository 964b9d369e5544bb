import { type Datum, datum, leesDatum } from '../waarden/datum.ts';
import type { Gebeurtenis } from './gebeurtenis.ts';
import type { Gegevens } from './stap.ts';

/** What a log says, step by step, before any rule looks at it. */
export interface Dossierstand {
  readonly kader: string;
  readonly dienst: string;
  readonly kenmerk: string;
  readonly geopendOp: Datum;
  /** Date of the last event. */
  readonly bijgewerktOp: Datum;
  /** The date that decides which version of the facts holds. */
  readonly peildatum: Datum;
  /** Number of events: what a change must expect to find. */
  readonly versie: number;
  readonly antwoorden: Readonly<Record<string, Gegevens>>;
  /** What an earlier dossier knew of the client, by field. */
  readonly bekend?: Gegevens | undefined;
  /** Why the dossier ended before its time; it can be reopened. */
  readonly gestaakt?: 'annulering' | 'vergissing' | undefined;
  /** The offer to a colleague that is open. */
  readonly aanbod?: { readonly sleutel: string; readonly organisatie: string } | undefined;
  /** The place in the log of the answer that was recorded last and still counts. */
  readonly laatste?: number | undefined;
}

/**
 * Folds a log into answers per step, the last answer to a field counting. Until the process knows a better
 * one, the deciding date is that of the last event. Throws on a log that does not start with its opening.
 */
export function vouw(log: readonly Gebeurtenis[]): Dossierstand {
  const [eerste] = log;
  if (eerste?.soort !== 'geopend') throw new Error('a dossier log starts with "geopend"');
  const antwoorden: Record<string, Record<string, string>> = {};
  const terug = new Set(log.flatMap((een) => (een.soort === 'teruggenomen' ? [een.van] : [])));
  let gestaakt: Dossierstand['gestaakt'];
  let laatsteAntwoord: number | undefined;
  let aanbod: Dossierstand['aanbod'];
  for (const gebeurtenis of log) {
    if (gebeurtenis.soort === 'gestaakt') gestaakt = gebeurtenis.reden;
    if (gebeurtenis.soort === 'heropend') gestaakt = undefined;
    if (gebeurtenis.soort === 'aangeboden')
      aanbod = { sleutel: gebeurtenis.sleutel, organisatie: gebeurtenis.organisatie };
    if (gebeurtenis.soort === 'aanbod-vervallen' || gebeurtenis.soort === 'overgenomen') aanbod = undefined;
    if (!('gegevens' in gebeurtenis) || terug.has(gebeurtenis.versie)) continue;
    laatsteAntwoord = gebeurtenis.versie;
    const vorige = antwoorden[gebeurtenis.stap] ?? {};
    const samen = { ...vorige, ...gebeurtenis.gegevens };
    antwoorden[gebeurtenis.stap] = Object.fromEntries(
      Object.entries(samen).filter(([, waarde]) => waarde !== ''),
    );
  }
  const laatste = log.at(-1) ?? eerste;
  return {
    kader: eerste.kader,
    dienst: eerste.dienst,
    kenmerk: eerste.kenmerk,
    geopendOp: datum(eerste.op),
    bijgewerktOp: datum(laatste.op),
    peildatum: datum(laatste.op),
    versie: log.length,
    antwoorden,
    bekend: eerste.bekend,
    gestaakt,
    aanbod,
    laatste: laatsteAntwoord,
  };
}

/** The answer to one field, or undefined. */
export function antwoord(stand: Dossierstand, stap: string, veld: string): string | undefined {
  return stand.antwoorden[stap]?.[veld];
}

/** The answer to a date field, or undefined. */
export function datumAntwoord(stand: Dossierstand, stap: string, veld: string): Datum | undefined {
  return leesDatum(antwoord(stand, stap, veld) ?? '');
}

/** The answer given last to one of these fields, in whatever step it stands; undefined when there is none. */
export function laatsteAntwoord(stand: Dossierstand, ...velden: readonly string[]): string | undefined {
  return Object.values(stand.antwoorden)
    .flatMap((gegevens) => velden.flatMap((veld) => gegevens[veld] ?? []))
    .at(-1);
}
