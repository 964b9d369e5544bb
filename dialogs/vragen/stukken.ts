import { woordvormen } from './woorden.ts';

/** Pieces of words that are compared: a typing error leaves most of them as they are. */
const STUK = 3;

/** Pieces by their number, each once, with the weight of each. */
export interface Stukgewichten {
  readonly stukken: Int32Array;
  readonly gewichten: Float64Array;
}

/** Adds numbers up per piece, over and over again for other texts. */
class Telling {
  readonly #sommen: number[] = [];
  #geraakt: number[] = [];

  tel(stuk: number, erbij: number): void {
    while (this.#sommen.length <= stuk) this.#sommen.push(0);
    if (this.#sommen[stuk] === 0) this.#geraakt.push(stuk);
    this.#sommen[stuk] = (this.#sommen[stuk] ?? 0) + erbij;
  }

  /** What was added up since the last time. */
  leeg(): Stukgewichten {
    const stukken = Int32Array.from(this.#geraakt);
    const gewichten = new Float64Array(stukken.length);
    for (let nummer = 0; nummer < stukken.length; nummer += 1) {
      const stuk = stukken[nummer] ?? 0;
      gewichten[nummer] = this.#sommen[stuk] ?? 0;
      this.#sommen[stuk] = 0;
    }
    this.#geraakt = [];
    return { stukken, gewichten };
  }
}

/** Every piece of a word has a number; the pieces of a word that was met before are not cut again. */
export class Stukken {
  readonly #nummers: Map<string, number>;
  readonly #stammen: Set<number>;
  readonly #tellingen = new Telling();
  readonly #samen = new Telling();
  readonly #woorden: Set<string>;
  readonly #perWoord = new Map<string, readonly number[]>();

  /** Begins with the pieces and the words that are known already. */
  constructor(bekend: ReadonlyMap<string, number> = new Map(), woorden: readonly string[] = []) {
    this.#woorden = new Set(woorden);
    this.#nummers = new Map(bekend);
    this.#stammen = new Set();
    for (const [stuk, nummer] of bekend) if (isStamstuk(stuk)) this.#stammen.add(nummer);
  }

  /** The number of every piece. */
  get nummers(): ReadonlyMap<string, number> {
    return this.#nummers;
  }

  /** Every word whose pieces were cut. */
  get woorden(): ReadonlySet<string> {
    return this.#woorden;
  }

  get aantal(): number {
    return this.#nummers.size;
  }

  /** True for the number of a piece that is the stem of a word. */
  isStam(nummer: number): boolean {
    return this.#stammen.has(nummer);
  }

  nummer(stuk: string): number | undefined {
    return this.#nummers.get(stuk);
  }

  /** The pieces of texts with their weight: the square root of how often, as a word said twice is not meant twice. */
  van(teksten: readonly { readonly tekst: string; readonly gewicht: number }[]): Stukgewichten {
    for (const gewicht of new Set(teksten.map((een) => een.gewicht))) {
      for (const { tekst, gewicht: van } of teksten)
        if (van === gewicht)
          for (const woord of woordvormen(tekst))
            for (const stuk of this.#vanWoord(woord)) this.#tellingen.tel(stuk, 1);
      const { stukken, gewichten: keren } = this.#tellingen.leeg();
      stukken.forEach((stuk, nummer) => {
        this.#samen.tel(stuk, Math.sqrt(keren[nummer] ?? 0) * gewicht);
      });
    }
    return this.#samen.leeg();
  }

  /**
   * How often the pieces of words occur: those that are known by their number, and of each of the others only how often.
   */
  tel(woorden: readonly string[]): { readonly bekend: Stukgewichten; readonly vreemd: readonly number[] } {
    const vreemd = new Map<string, number>();
    for (const woord of woorden) {
      // The pieces of words that are known are kept, those of strange words are not: there is no end to them.
      if (this.#woorden.has(woord)) for (const stuk of this.#vanWoord(woord)) this.#tellingen.tel(stuk, 1);
      else
        for (const stuk of stukkenVan(woord)) {
          const nummer = this.#nummers.get(stuk);
          if (nummer === undefined) vreemd.set(stuk, (vreemd.get(stuk) ?? 0) + 1);
          else this.#tellingen.tel(nummer, 1);
        }
    }
    return { bekend: this.#tellingen.leeg(), vreemd: [...vreemd.values()] };
  }

  #vanWoord(woord: string): readonly number[] {
    const eerder = this.#perWoord.get(woord);
    if (eerder) return eerder;
    const nummers = stukkenVan(woord).map((stuk) => {
      const bekend = this.#nummers.get(stuk) ?? this.#nummers.size;
      this.#nummers.set(stuk, bekend);
      if (isStamstuk(stuk)) this.#stammen.add(bekend);
      return bekend;
    });
    this.#perWoord.set(woord, nummers);
    this.#woorden.add(woord);
    return nummers;
  }
}

/** A word without its ending, so that a plural or a verb form is the same word. */
export function stam(woord: string): string {
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
const isStamstuk = (stuk: string): boolean => stuk.startsWith('=');
