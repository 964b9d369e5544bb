import { lijktOp, verwisseld } from './woorden.ts';

/** Words shorter than this are too much like others to be mended; longer ones may have a second typing error. */
const KORTSTE = 6;
const LANG = 10;
/** Of shorter words only swapped letters are mended: a letter too many or too few makes another word of them. */
const KORTST_VERWISSELD = 4;

/**
 * Mends typing errors: a strange word becomes the known word that differs from it by a letter or two, if there is
 * one. The first letter has to be right, which it nearly always is.
 */
export class Spelling {
  readonly #woorden: ReadonlySet<string>;
  readonly #vaak: (woord: string) => number;
  /** The known words by their first letter. */
  readonly #perLetter = new Map<string, string[]>();

  /** `vaak` tells in how many places a word is used: of two that are as near the one that is used most is meant. */
  constructor(woorden: ReadonlySet<string>, vaak: (woord: string) => number) {
    this.#woorden = woorden;
    this.#vaak = vaak;
    for (const woord of woorden) {
      if (woord.length < KORTSTE - 1) continue;
      const hier = this.#perLetter.get(woord.charAt(0));
      if (hier) hier.push(woord);
      else this.#perLetter.set(woord.charAt(0), [woord]);
    }
  }

  /** The word that is meant: the word itself when it is known, or when none is near. */
  verbeter(woord: string): string {
    if (woord.length >= KORTST_VERWISSELD && woord.length < KORTSTE) return this.#verwisseld(woord);
    if (woord.length < KORTSTE || this.#woorden.has(woord) || /\d/.test(woord)) return woord;
    const kan = this.#perLetter.get(woord.charAt(0)) ?? [];
    for (let fouten = 1; fouten <= (woord.length < LANG ? 1 : 2); fouten += 1) {
      const [beste] = kan
        .filter((kandidaat) => lijktOp(woord, kandidaat, fouten))
        .sort((a, b) => this.#vaak(b) - this.#vaak(a));
      if (beste) return beste;
    }
    return woord;
  }

  /** A short word with two neighbouring letters swapped ("mial") is the known word that it is without. */
  #verwisseld(woord: string): string {
    if (this.#woorden.has(woord)) return woord;
    return verwisseld(woord).find((anders) => this.#woorden.has(anders)) ?? woord;
  }
}
