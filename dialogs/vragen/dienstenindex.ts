import type { Voorbeelden } from './voorbeelden.ts';
import { type Bewaardeindex, type Vondst, Zoekindex } from './zoekindex.ts';

/** Knows a service from how people describe it who do not name it. Built once at start. */
export class Dienstenindex {
  readonly #index: Zoekindex<string>;

  /** What was kept of an index of the same content need not be worked out again. */
  constructor(omschrijvingen: Voorbeelden['diensten'], bewaard?: Bewaardeindex) {
    this.#index = new Zoekindex(
      Object.entries(omschrijvingen).map(([doel, { nl, en }]) => ({
        doel,
        teksten: [...nl, ...en].map((tekst) => ({ tekst, gewicht: 1 })),
      })),
      { bewaard },
    );
  }

  /** What was worked out, to keep. */
  get bewaard(): Bewaardeindex {
    return this.#index.bewaard;
  }

  /** True when a description has this word, in any form. */
  kent(woord: string): boolean {
    return this.#index.kent(woord);
  }

  /** The services that are described in words most like these, the most alike first; only those that can be meant. */
  lijktOp(woorden: readonly string[], mag: (dienst: string) => boolean): readonly Vondst<string>[] {
    return this.#index.zoek(woorden, mag);
  }
}
