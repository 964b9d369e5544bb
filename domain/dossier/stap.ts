import type { Kaders } from '../kaders/kaders.ts';
import type { Datum } from '../waarden/datum.ts';
import type { Dossierstand } from './stand.ts';

/** The six steps of the stappenplan that every dossier goes through. */
export const fasen = [
  'intake',
  'dienstkeuze',
  'leveranciersvraag',
  'bestelling',
  'monitoring',
  'afsluiting',
] as const;
export type Fase = (typeof fasen)[number];

/** Dates in a dossier that terms are counted from or that end them. */
export type Momenten = Readonly<Record<string, Datum | undefined>>;

/** What kind of answer a field takes. `uren` is a decimal number, `maanden` and `dagen` are whole numbers. */
export type VeldSoort =
  | 'datum'
  | 'uren'
  | 'maanden'
  | 'dagen'
  | 'bedrag'
  | 'tekst'
  | 'lange-tekst'
  | 'email'
  | 'keuze';

/** A dossier at the moment a step looks at it, with the rules at hand. */
export interface Zicht {
  readonly stand: Dossierstand;
  readonly kaders: Kaders;
}

export type Gegevens = Readonly<Record<string, string>>;

export interface Veld {
  readonly id: string;
  readonly soort: VeldSoort;
  /** The allowed answers of a `keuze`. */
  readonly opties?: readonly string[];
  readonly verplicht: boolean;
  /** Left out: always asked. Otherwise asked only when this holds for the answers of the step so far. */
  readonly als?: (zicht: Zicht, gegevens: Gegevens) => boolean;
  /** Answer that is filled in beforehand. */
  readonly voorstel?: (zicht: Zicht, vandaag: Datum) => string | undefined;
  /** True for something that has happened: a date after today is refused. */
  readonly nietInToekomst?: boolean;
}

/** What is wrong with an answer: a text key with the values that belong in it. */
export interface Bezwaar {
  readonly veld?: string;
  readonly code: string;
  readonly waarden?: Readonly<Record<string, unknown>>;
}

export interface Stap {
  readonly id: string;
  readonly fase: Fase;
  /** Whom the step waits for; left out when the klantmanager herself is next. */
  readonly wachtOp?: 'leverancier' | 'client' | 'uwv';
  /** Document that is drafted in this step. */
  readonly document?: string;
  /** Whether the step belongs to this dossier, given the steps before it. */
  readonly als?: (zicht: Zicht) => boolean;
  readonly velden: readonly Veld[];
  /** Objections against answers that are each readable but do not fit the rules or each other. */
  readonly toets?: (zicht: Zicht, gegevens: Gegevens) => readonly Bezwaar[];
}

/** The steps of a kind of service, in order, and the moments that follow from their answers. */
export interface Proces {
  readonly id: string;
  readonly stappen: readonly Stap[];
  readonly momenten: (stand: Dossierstand) => Momenten;
  /** The date that decides which version of the facts holds, once the dossier has it. */
  readonly peildatum: (stand: Dossierstand) => Datum | undefined;
}
