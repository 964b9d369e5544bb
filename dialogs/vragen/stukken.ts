import { woordvormen } from './woorden.ts';

/** Pieces of words that are compared: a typing error leaves most of them as they are. */
const STUK = 3;

/** Every piece of a word has a number; the pieces of a word that was met before are not cut again. */
export class Stukken {
  readonly #nummers = new Map<string, number>();
  readonly #perWoord = new Map<string, readonly number[]>();

  get aantal(): number {
    return this.#nummers.size;
  }

  nummer(stuk: string): number | undefined {
    return this.#nummers.get(stuk);
  }

  /** The pieces of texts with their weight: the square root of how often, as a word said twice is not meant twice. */
  van(teksten: readonly { readonly tekst: string; readonly gewicht: number }[]): ReadonlyMap<number, number> {
    const uit = new Map<number, number>();
    for (const gewicht of new Set(teksten.map((een) => een.gewicht))) {
      const woorden = new Map<string, number>();
      for (const { tekst, gewicht: van } of teksten)
        if (van === gewicht)
          for (const woord of woordvormen(tekst)) woorden.set(woord, (woorden.get(woord) ?? 0) + 1);
      const tellingen = new Map<number, number>();
      for (const [woord, keren] of woorden)
        for (const stuk of this.#vanWoord(woord)) tellingen.set(stuk, (tellingen.get(stuk) ?? 0) + keren);
      for (const [stuk, telling] of tellingen)
        uit.set(stuk, (uit.get(stuk) ?? 0) + Math.sqrt(telling) * gewicht);
    }
    return uit;
  }

  #vanWoord(woord: string): readonly number[] {
    const eerder = this.#perWoord.get(woord);
    if (eerder) return eerder;
    const nummers = stukkenVan(woord).map((stuk) => {
      const bekend = this.#nummers.get(stuk) ?? this.#nummers.size;
      this.#nummers.set(stuk, bekend);
      return bekend;
    });
    this.#perWoord.set(woord, nummers);
    return nummers;
  }
}

/** A word without its ending, so that a plural or a verb form is the same word. */
function stam(woord: string): string {
  return woord
    .replaceAll('-', '')
    .replace(UITGANG, (uitgang, plek: number) => (plek >= KORTSTE_STAM ? '' : uitgang));
}

const UITGANG = /(?:ingen|ing|eren|en|ende|end|de|te|e|s|t|d)$/;
const KORTSTE_STAM = 4;

/** The pieces of a word, and its stem as a piece of its own. */
export function stukkenVan(woord: string): readonly string[] {
  const rand = ` ${woord} `;
  const stukken: string[] = [stamstuk(woord)];
  for (let plek = 0; plek + STUK <= rand.length; plek += 1) stukken.push(rand.slice(plek, plek + STUK));
  return stukken;
}

export const stamstuk = (woord: string): string => `=${stam(woord)}`;

/** How often each piece occurs in words. */
export function telStukken(woorden: readonly string[]): ReadonlyMap<string, number> {
  const tellingen = new Map<string, number>();
  for (const stuk of woorden.flatMap(stukkenVan)) tellingen.set(stuk, (tellingen.get(stuk) ?? 0) + 1);
  return tellingen;
}
