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
}

/**
 * Folds a log into answers per step, the last answer to a field counting. Until the process knows a better
 * one, the deciding date is that of the last event. Throws on a log that does not start with its opening.
 */
export function vouw(log: readonly Gebeurtenis[]): Dossierstand {
  const [eerste] = log;
  if (eerste?.soort !== 'geopend') throw new Error('a dossier log starts with "geopend"');
  const antwoorden: Record<string, Record<string, string>> = {};
  for (const gebeurtenis of log) {
    if (gebeurtenis.soort === 'geopend') continue;
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
