import { type Woord, woordenVan } from './woorden.ts';

/** Something that can be found: its words, with how much they count. */
export interface Vindplaats<T> {
  readonly doel: T;
  readonly teksten: readonly { readonly tekst: string; readonly gewicht: number }[];
}

/** A find: how much it looks like the words asked for, 0 (nothing in common) to 1 (the same words). */
export interface Vondst<T> {
  readonly doel: T;
  readonly score: number;
  /** Which part of the words asked for it has, 0–1. */
  readonly dekking: number;
}

/** Pieces of words that are compared: a typing error leaves most of them as they are. */
const STUK = 3;
/** Finds that are looked at. */
const AANTAL = 20;
/** The part of the pieces of a word that something must have to have the word. */
const MEESTE = 0.7;

/**
 * Finds what looks most like a question, from the pieces of its words. Pieces that occur in many places count for
 * little. Built once at start; the same words always find the same.
 */
export class Zoekindex<T> {
  readonly #doelen: readonly T[];
  /** Per piece the places that have it, with its weight there. */
  readonly #stukken = new Map<string, { plek: number; gewicht: number }[]>();
  readonly #lengte: readonly number[];
  readonly #perPlaats: readonly ReadonlyMap<string, number>[];

  constructor(vindplaatsen: readonly Vindplaats<T>[]) {
    this.#doelen = vindplaatsen.map(({ doel }) => doel);
    this.#perPlaats = vindplaatsen.map(stukkenVan);
    const aantal = new Map<string, number>();
    for (const stukken of this.#perPlaats)
      for (const stuk of stukken.keys()) aantal.set(stuk, (aantal.get(stuk) ?? 0) + 1);
    const zeldzaam = (stuk: string) => Math.log(1 + vindplaatsen.length / (aantal.get(stuk) ?? 1));
    this.#lengte = this.#perPlaats.map((stukken, plek) => {
      let som = 0;
      for (const [stuk, telling] of stukken) {
        const gewicht = telling * zeldzaam(stuk);
        som += gewicht * gewicht;
        const lijst = this.#stukken.get(stuk);
        if (lijst) lijst.push({ plek, gewicht });
        else this.#stukken.set(stuk, [{ plek, gewicht }]);
      }
      return Math.sqrt(som);
    });
  }

  /**
   * What looks most like these words, best first, a few at most; only what the filter lets through. `kern` are the
   * words that carry the meaning, of which it is told how many a find has: all of them unless given.
   */
  zoek(
    woorden: readonly string[],
    mag?: (doel: T) => boolean,
    kern: readonly string[] = woorden,
  ): readonly Vondst<T>[] {
    const scores = new Float64Array(this.#doelen.length);
    let lengte = 0;
    for (const [stuk, telling] of tel(woorden)) {
      const lijst = this.#stukken.get(stuk);
      const gewicht = telling * Math.log(1 + this.#doelen.length / (lijst?.length ?? 1));
      lengte += gewicht * gewicht;
      for (const { plek, gewicht: daar } of lijst ?? []) scores[plek] = (scores[plek] ?? 0) + gewicht * daar;
    }
    if (lengte === 0) return [];
    const norm = Math.sqrt(lengte);
    return this.#doelen
      .map((doel, plek) => ({ doel, plek, score: (scores[plek] ?? 0) / (norm * (this.#lengte[plek] || 1)) }))
      .filter(({ doel, score }) => score > 0 && (!mag || mag(doel)))
      .sort((a, b) => b.score - a.score)
      .slice(0, AANTAL)
      .map(({ doel, plek, score }) => ({ doel, score, dekking: this.#dekking(kern, plek) }));
  }

  /** True when some place has this word, in any form. */
  kent(woord: string): boolean {
    return this.#stukken.has(`=${stam(woord)}`);
  }

  /** A word counts as had when most of its pieces are: so does one with a typing error. */
  #dekking(woorden: readonly string[], plek: number): number {
    const daar = this.#perPlaats[plek];
    const gehad = woorden.filter((woord) => {
      const stukken = [...tel([woord]).keys()];
      return stukken.filter((stuk) => daar?.has(stuk)).length >= stukken.length * MEESTE;
    });
    return woorden.length === 0 ? 0 : gehad.length / woorden.length;
  }
}

/** The words of a text, in the form in which they are compared. */
export const losseWoorden = (tekst: string): readonly string[] =>
  woordenVan(tekst).map((woord: Woord) => woord.tekst);

function stukkenVan<T>({ teksten }: Vindplaats<T>): ReadonlyMap<string, number> {
  const uit = new Map<string, number>();
  for (const gewicht of new Set(teksten.map((een) => een.gewicht))) {
    const woorden = teksten
      .filter((een) => een.gewicht === gewicht)
      .flatMap(({ tekst }) => losseWoorden(tekst));
    for (const [stuk, telling] of tel(woorden)) uit.set(stuk, (uit.get(stuk) ?? 0) + telling * gewicht);
  }
  return uit;
}

/** A word without its ending, so that a plural or a verb form is the same word. */
function stam(woord: string): string {
  return woord
    .replaceAll('-', '')
    .replace(UITGANG, (uitgang, plek: number) => (plek >= KORTSTE_STAM ? '' : uitgang));
}

const UITGANG = /(?:ingen|ing|eren|en|ende|end|de|te|e|s|t|d)$/;
const KORTSTE_STAM = 4;

/** The pieces of words and their stems, the square root of how often: a word said twice is not asked twice. */
function tel(woorden: readonly string[]): ReadonlyMap<string, number> {
  const tellingen = new Map<string, number>();
  for (const woord of woorden) {
    const rand = ` ${woord} `;
    const erbij = (stuk: string) => tellingen.set(stuk, (tellingen.get(stuk) ?? 0) + 1);
    for (let plek = 0; plek + STUK <= rand.length; plek += 1) erbij(rand.slice(plek, plek + STUK));
    erbij(`=${stam(woord)}`);
  }
  return new Map([...tellingen].map(([stuk, telling]) => [stuk, Math.sqrt(telling)]));
}
