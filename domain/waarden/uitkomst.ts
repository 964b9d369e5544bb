import type { Feit } from '../kaders/inhoud/feit.ts';

/** One line of "zo kom ik hieraan": a text key with the values that belong in it. */
export interface Rekenstap {
  readonly sleutel: string;
  readonly waarden: Readonly<Record<string, unknown>>;
}

/** Why no value can be given although all input is known. */
export type Reden =
  /** No version of the fact holds on the date asked; the dates that do are in `feiten`. */
  | 'geen-versie'
  /** The last version may have been replaced on the date asked: somebody has to check. */
  | 'nagaan'
  /** No document gives the figure. */
  | 'niet-vermeld'
  /** The documents leave it to a person, or two readings give different results. */
  | 'menselijk-oordeel';

/** The result of a rule, with what it rests on. Missing input and human judgement are results, not errors. */
export type Uitkomst<T> =
  | {
      readonly soort: 'vastgesteld';
      readonly waarde: T;
      readonly feiten: readonly Feit[];
      readonly stappen: readonly Rekenstap[];
    }
  | { readonly soort: 'onbekend'; readonly ontbreekt: readonly string[]; readonly feiten: readonly Feit[] }
  | {
      readonly soort: 'niet-vast-te-stellen';
      readonly reden: Reden;
      readonly feiten: readonly Feit[];
      readonly stappen: readonly Rekenstap[];
    };

export type NietVastgesteld = Exclude<Uitkomst<never>, { soort: 'vastgesteld' }>;

/** A settled value with the facts and steps that led to it. */
export function vastgesteld<T>(
  waarde: T,
  feiten: readonly Feit[],
  stappen: readonly Rekenstap[] = [],
): Uitkomst<T> {
  return { soort: 'vastgesteld', waarde, feiten, stappen };
}

/** The inputs that are still missing before the rule can say anything. */
export function onbekend(ontbreekt: readonly string[], feiten: readonly Feit[] = []): NietVastgesteld {
  return { soort: 'onbekend', ontbreekt, feiten };
}

/** No value, with the reason and the facts that explain it. */
export function nietVastTeStellen(
  reden: Reden,
  feiten: readonly Feit[],
  stappen: readonly Rekenstap[] = [],
): NietVastgesteld {
  return { soort: 'niet-vast-te-stellen', reden, feiten, stappen };
}
