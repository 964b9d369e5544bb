import type { Afloop } from '../kaders/betaling.ts';
import type { Fase, Processtap } from '../kaders/inhoud/documentvorm.ts';
import type { Tweetalig } from '../kaders/inhoud/lezing.ts';
import type { Kaders } from '../kaders/kaders.ts';
import type { Datum } from '../waarden/datum.ts';
import type { Dossierstand } from './stand.ts';

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
  readonly proces: Proces;
}

export type Gegevens = Readonly<Record<string, string>>;

export interface Veld {
  readonly id: string;
  readonly soort: VeldSoort;
  /** The allowed answers of a `keuze`. */
  readonly opties?: readonly string[];
  /** Names of answers that the content gives, instead of the general ones. */
  readonly optienamen?: Readonly<Record<string, Tweetalig | undefined>>;
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
  /** The step of the content that it is; its name is told instead of a general one. */
  readonly route?: Processtap;
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

/** What the money and the cards are about, wherever in the dossier it was answered last. */
export interface Kern {
  readonly leverancier?: string | undefined;
  readonly leverancierEmail?: string | undefined;
  /** Hours and months, ordered or as far as they are known. */
  readonly uren?: string | undefined;
  readonly maanden?: string | undefined;
  /** True once the order is placed: from then on there is a price. */
  readonly besteld: boolean;
  /** Hours that are ordered; no price without. */
  readonly besteldeUren?: string | undefined;
  /** Months that are ordered. */
  readonly besteldeMaanden?: string | undefined;
  /** Hourly rate that was settled for this dossier. */
  readonly uurtarief?: string | undefined;
  /** Price of an offer or order, where it does not follow from hours. */
  readonly prijs?: string | undefined;
  /** How the service ended, once that is judged. */
  readonly afloop?: Afloop | undefined;
  /** The first day and the last day, and the day on which the situation of an early end arose. */
  readonly start?: Datum | undefined;
  readonly einde?: string | undefined;
  readonly situatie?: string | undefined;
  /** Why the service ended early. */
  readonly oorzaak?: string | undefined;
  /** What is asked back of what was paid, in euros excl. VAT. */
  readonly teruggevorderd?: string | undefined;
  /** What is known of the client by which terms differ, such as the benefit. */
  readonly kenmerken?: Readonly<Record<string, string>>;
  /** The second payment that the klantmanager decided on. */
  readonly tweedeBedrag?: string | undefined;
}

/** The steps of a kind of service and what follows from their answers. */
export interface Proces {
  readonly id: string;
  /** The step after those that are done; undefined when there is none. */
  readonly volgende: (zicht: Zicht, gedaan: readonly Stap[]) => Stap | undefined;
  readonly kern: (stand: Dossierstand) => Kern;
  readonly momenten: (stand: Dossierstand) => Momenten;
  /** The date that decides which version of the facts holds, once the dossier has it. */
  readonly peildatum: (stand: Dossierstand) => Datum | undefined;
}
