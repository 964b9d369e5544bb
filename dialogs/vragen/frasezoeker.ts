import { eindeVan, type Frase, isSamenstelling, type Treffer } from './frase.ts';
import { stam } from './stukken.ts';
import { lijktOp, speling, type Woord } from './woorden.ts';

/** Letters of the shortest word in which a typing error is forgiven. */
const KORTSTE_FOUT = 5;
/** Typing errors that are forgiven in the longest words. */
const MEESTE_FOUTEN = speling(Number.POSITIVE_INFINITY);

/** Places of phrases by their first word, and those first words by their length. */
interface Index {
  readonly plekken: ReadonlyMap<string, readonly number[]>;
  readonly perLengte: readonly (readonly string[])[];
}

/** Finds phrases in a text, a small typing error forgiven where a word is not known in its own right. */
export class Frasezoeker {
  readonly #bekend: ReadonlySet<string>;
  readonly #isGewoon: (woord: string) => boolean;
  readonly #indexen = new WeakMap<readonly Frase<unknown>[], Index>();

  /**
   * `bekend` are the words of the phrases and those that only stand for themselves. A word that `isGewoon` is one
   * that people use: it can be another form of a word that is looked for, but no typing error of it.
   */
  constructor(bekend: ReadonlySet<string>, isGewoon: (woord: string) => boolean) {
    this.#bekend = bekend;
    this.#isGewoon = isGewoon;
  }

  /** True for a word of the phrases, or one that only stands for itself. */
  kent(woord: string): boolean {
    return this.#bekend.has(woord);
  }

  /** Every phrase that stands in a text, in the order of the phrases. */
  vind<T>(frasen: readonly Frase<T>[], woorden: readonly Woord[]): readonly Treffer<T>[] {
    const past = (woord: string, gezocht: string) => this.#past(woord, gezocht);
    const index = this.#indexVan(frasen);
    const gevonden = woorden.flatMap(({ tekst }, begin) =>
      this.#begint(tekst, index).flatMap((plek): { plek: number; treffer: Treffer<T> }[] => {
        const frase = frasen[plek];
        const einde = frase && eindeVan(frase, woorden, begin, past);
        if (!frase || einde === undefined) return [];
        const { doel, gewicht, uiteen } = frase;
        return [{ plek, treffer: { doel, begin, einde, gewicht, ...(uiteen ? { uiteen: true } : {}) } }];
      }),
    );
    return gevonden
      .sort((a, b) => a.plek - b.plek || a.treffer.begin - b.treffer.begin)
      .map(({ treffer }) => treffer);
  }

  /** The phrases by their first word, made once for each list. */
  #indexVan(frasen: readonly Frase<unknown>[]): Index {
    const eerder = this.#indexen.get(frasen);
    if (eerder) return eerder;
    const plekken = new Map<string, number[]>();
    const perLengte: string[][] = [];
    frasen.forEach(({ woorden: [eerste = ''] }, plek) => {
      const hier = plekken.get(eerste);
      if (hier) hier.push(plek);
      else {
        plekken.set(eerste, [plek]);
        while (perLengte.length <= eerste.length) perLengte.push([]);
        perLengte[eerste.length]?.push(eerste);
      }
    });
    const index = { plekken, perLengte };
    this.#indexen.set(frasen, index);
    return index;
  }

  /** The phrases whose first word a word can be: a word that is known only stands for itself. */
  #begint(woord: string, { plekken, perLengte }: Index): readonly number[] {
    if (this.#bekend.has(woord)) return plekken.get(woord) ?? [];
    const gevonden = [...(plekken.get(woord) ?? [])];
    const neem = (eerste: string) => gevonden.push(...(plekken.get(eerste) ?? []));
    // The end of a compound is looked up, only words of about the same length can be typing errors of each other.
    for (let begin = Math.max(1, woord.length - perLengte.length + 1); begin < woord.length; begin += 1) {
      const einde = woord.slice(begin);
      if (isSamenstelling(woord, einde)) neem(einde);
    }
    if (woord.length < KORTSTE_FOUT) return gevonden;
    for (let lengte = woord.length - MEESTE_FOUTEN; lengte <= woord.length + MEESTE_FOUTEN; lengte += 1)
      for (const eerste of perLengte[lengte] ?? [])
        if (eerste !== woord && !isSamenstelling(woord, eerste) && this.#past(woord, eerste)) neem(eerste);
    return gevonden;
  }

  /** Names of one word as the first part of a word: "evc-aanbieder". */
  metStreepje<T>(frasen: readonly Frase<T>[], woorden: readonly Woord[]): readonly Treffer<T>[] {
    return woorden.flatMap(({ tekst }, begin) => {
      const streepje = tekst.indexOf('-');
      if (streepje < 0 || this.#bekend.has(tekst)) return [];
      const deel = tekst.slice(0, streepje);
      return frasen
        .filter(({ woorden: [naam, ...rest] }) => rest.length === 0 && naam === deel)
        .map(({ doel, gewicht }) => ({
          doel,
          gewicht,
          begin,
          einde: begin + 1,
          rest: tekst.slice(streepje + 1),
        }));
    });
  }

  #past(woord: string, gezocht: string): boolean {
    if (woord === gezocht) return true;
    if (isSamenstelling(woord, gezocht) && !this.#bekend.has(woord)) return true;
    const grens = speling(gezocht.length);
    // A word that is known in its own right is no typing error of another.
    if (grens === 0 || this.#bekend.has(woord) || woord.length < KORTSTE_FOUT) return false;
    if (!lijktOp(woord, gezocht, grens)) return false;
    return !this.#isGewoon(woord) || stam(woord) === stam(gezocht);
  }
}
