import { type Datum, datum, leesDatum } from '../waarden/datum.ts';
import type { Gebeurtenis } from './gebeurtenis.ts';
import type { Gegevens } from './stap.ts';

/** A dossier offered to a colleague by a code, to be taken over or, with a last day, to be read. */
export interface Aanbod {
  readonly sleutel: string;
  readonly organisatie: string;
  readonly tot?: Datum | undefined;
}

/** A colleague who may read a dossier, and until when. */
export interface Meelezer {
  readonly wie: string;
  readonly tot: Datum;
}

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
  readonly aanbod?: Aanbod | undefined;
  /** Colleagues who read it, each up to and including a day. */
  readonly meelezers: readonly Meelezer[];
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
  let meelezers: Dossierstand['meelezers'] = [];
  for (const gebeurtenis of log) {
    if (gebeurtenis.soort === 'gestaakt') gestaakt = gebeurtenis.reden;
    if (gebeurtenis.soort === 'heropend') gestaakt = undefined;
    ({ aanbod, meelezers } = naDelen({ aanbod, meelezers }, gebeurtenis));
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
    meelezers,
    laatste: laatsteAntwoord,
  };
}

type Gedeeld = Pick<Dossierstand, 'aanbod' | 'meelezers'>;

/** Who else may see the dossier or take it, after an event. */
function naDelen(nu: Gedeeld, gebeurtenis: Gebeurtenis): Gedeeld {
  const { meelezers } = nu;
  switch (gebeurtenis.soort) {
    case 'aangeboden': {
      const { sleutel, organisatie, tot } = gebeurtenis;
      return { aanbod: { sleutel, organisatie, tot: leesDatum(tot ?? '') }, meelezers };
    }
    case 'aanbod-vervallen':
      return { meelezers };
    case 'gedeeld': {
      const { met: wie, tot } = gebeurtenis;
      return { meelezers: [...meelezers.filter((een) => een.wie !== wie), { wie, tot: datum(tot) }] };
    }
    case 'delen-gestopt':
      return { aanbod: nu.aanbod?.tot ? undefined : nu.aanbod, meelezers: [] };
    case 'overgenomen':
      return { meelezers: [] };
    default:
      return nu;
  }
}

/** The colleagues who may read a dossier on a day. */
export function meelezersOp(stand: Pick<Dossierstand, 'meelezers'>, dag: Datum): readonly Meelezer[] {
  return stand.meelezers.filter(({ tot }) => dag <= tot);
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
