import type { Stukgewichten } from './stukken.ts';

/** Pieces of a text with how much each weighs, and how much the text counts: divided by its length. */
export interface LosseTekst extends Stukgewichten {
  readonly schaal: number;
}

/** The texts of one place, one after another in memory: a question is held beside each of them. */
export class LosseTeksten {
  /** Where the pieces of each text begin, and of one more than there are. */
  readonly #begin: Int32Array;
  readonly #stukken: Int32Array;
  readonly #gewichten: Float32Array;

  constructor(teksten: readonly LosseTekst[]) {
    const alle = teksten.reduce((som, { stukken }) => som + stukken.length, 0);
    this.#begin = new Int32Array(teksten.length + 1);
    this.#stukken = new Int32Array(alle);
    this.#gewichten = new Float32Array(alle);
    let waar = 0;
    teksten.forEach(({ stukken, gewichten, schaal }, nummer) => {
      this.#stukken.set(stukken, waar);
      this.#gewichten.set(
        gewichten.map((gewicht) => gewicht * schaal),
        waar,
      );
      waar += stukken.length;
      this.#begin[nummer + 1] = waar;
    });
  }

  /** What the text most like a question has in common with it; `vraag` is the weight of each piece in the question. */
  meest(vraag: Float64Array): number {
    let meest = 0;
    let waar = 0;
    for (let tekst = 1; tekst < this.#begin.length; tekst += 1) {
      const tot = this.#begin[tekst] ?? 0;
      let som = 0;
      for (; waar < tot; waar += 1)
        som += (this.#gewichten[waar] ?? 0) * (vraag[this.#stukken[waar] ?? 0] ?? 0);
      if (som > meest) meest = som;
    }
    return meest;
  }
}
