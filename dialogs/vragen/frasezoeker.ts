import { eindeVan, type Frase, isSamenstelling, type Treffer } from './frase.ts';
import { lijktOp, speling, type Woord } from './woorden.ts';

/** Finds phrases in a text, a small typing error forgiven where a word is not known in its own right. */
export class Frasezoeker {
  readonly #bekend: ReadonlySet<string>;

  constructor(bekend: ReadonlySet<string>) {
    this.#bekend = bekend;
  }

  /** Every phrase that stands in a text. */
  vind<T>(frasen: readonly Frase<T>[], woorden: readonly Woord[]): readonly Treffer<T>[] {
    const past = (woord: string, gezocht: string) => this.#past(woord, gezocht);
    return frasen.flatMap((frase) =>
      woorden.flatMap((_, begin): Treffer<T>[] => {
        const einde = eindeVan(frase, woorden, begin, past);
        return einde === undefined ? [] : [{ doel: frase.doel, begin, einde, gewicht: frase.gewicht }];
      }),
    );
  }

  /** Names of one word as the first part of a word: "evc-aanbieder". */
  metStreepje<T>(frasen: readonly Frase<T>[], woorden: readonly Woord[]): readonly Treffer<T>[] {
    return woorden.flatMap(({ tekst }, begin) => {
      const streepje = tekst.indexOf('-');
      if (streepje < 0 || this.#bekend.has(tekst)) return [];
      const deel = tekst.slice(0, streepje);
      return frasen
        .filter(({ woorden: [naam, ...rest] }) => rest.length === 0 && naam === deel)
        .map(({ doel, gewicht }) => ({ doel, gewicht, begin, einde: begin + 1 }));
    });
  }

  #past(woord: string, gezocht: string): boolean {
    if (woord === gezocht) return true;
    if (isSamenstelling(woord, gezocht) && !this.#bekend.has(woord)) return true;
    const grens = speling(gezocht.length);
    // A word that is known in its own right is no typing error of another.
    return grens > 0 && !this.#bekend.has(woord) && woord.length >= 5 && lijktOp(woord, gezocht, grens);
  }
}
