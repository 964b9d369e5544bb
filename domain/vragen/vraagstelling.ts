import type { Decimal } from 'decimal.js';
import type { Afloop } from '../kaders/betaling.ts';
import type { Feit } from '../kaders/inhoud/feit.ts';
import type { Datum } from '../waarden/datum.ts';
import type { Bedrag } from '../waarden/geld.ts';
import type { Rekenstap } from '../waarden/uitkomst.ts';
import type { Clientgegevens, Hoeveelheid } from './toets.ts';

/** What a question can be about. */
export const onderwerpen = [
  'uren',
  'duur',
  'prijs',
  'tarief',
  'betaling',
  'voortijdig',
  'zonder-resultaat',
  'plan',
  'oordeel',
  'rapport-oordeel',
  'herstel',
  'eindrapportage',
  'administratie',
  'doelgroep',
  'inhoud',
  'resultaat',
  'plaatsing',
  'groep',
  'ladder',
  'vervolg',
  'werkhervatting',
  'bijstelling',
  'kleine-wijziging',
  'btw',
  'reiskosten',
  'leverancierskeuze',
  'stappen',
  'start',
  'ziekte',
  'versie',
  'helpdesk',
  'uitgesloten',
  'kaart',
] as const;
export type Onderwerp = (typeof onderwerpen)[number];

/** A question in the form that the rules can answer. */
export interface Vraagstelling extends Clientgegevens {
  readonly dienst: string;
  readonly onderwerp: Onderwerp;
  readonly uren?: Decimal;
  /** Another number of hours to set beside it. */
  readonly andereUren?: Decimal;
  /** How often a service is used. */
  readonly keren?: number;
  /** Length of a training, in weeks. */
  readonly weken?: number;
  readonly maanden?: number;
  /** A price that is named, for services whose price no document gives; euros. */
  readonly bedrag?: Bedrag;
  /** Length of a group meeting, and everybody who takes part in it. */
  readonly minuten?: Decimal;
  readonly deelnemers?: number;
  /** People who each get these hours. */
  readonly clienten?: number;
  /** True when it is asked whether something is allowed: the answer is yes or no. */
  readonly magHet?: boolean;
  /** What somebody heard, to confirm or deny: it, in each unit that it can be meant in. */
  readonly beweerd?: readonly Hoeveelheid[];
  /** A price that somebody heard, in euros excl. VAT, to confirm or deny. */
  readonly beweerdBedrag?: Bedrag;
  /** True when more than the hours or months named is meant. */
  readonly meerDan?: boolean;
  /** Date from which a term is asked. */
  readonly datum?: Datum;
  /** Length of a single trip. */
  readonly kilometers?: Decimal;
  readonly afloop?: Afloop;
  /** Facts that the words of the question point to, told along where they belong to the topic. */
  readonly rollen?: readonly string[];
  /** The date on which the facts must hold. */
  readonly op: Datum;
}

/** A text key with the values that belong in it. */
export interface Zin {
  readonly sleutel: string;
  readonly waarden: Readonly<Record<string, unknown>>;
}

/** The answer before it is put into words: the answer itself, its conditions, and what it rests on. */
export interface Beantwoording {
  /** Whether what the question tells of the client fits: said before everything else. */
  readonly oordeel?: readonly Zin[];
  readonly kern: Zin;
  readonly voorwaarden: readonly Zin[];
  readonly feiten: readonly Feit[];
  readonly stappen: readonly Rekenstap[];
  /** Sources of what is no fact: a document and its fields. */
  readonly bronnen?: Feit['bronnen'];
}
