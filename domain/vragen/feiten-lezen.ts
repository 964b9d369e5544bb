import type { Dienst } from '../kaders/inhoud/bestanden.ts';
import type { Feit } from '../kaders/inhoud/feit.ts';
import type { Kaders } from '../kaders/kaders.ts';
import { type GetalUitFeit, getalVan } from '../kaders/waarden.ts';
import type { Datum } from '../waarden/datum.ts';
import type { NietVastgesteld } from '../waarden/uitkomst.ts';

/** Thrown inside answering when a fact has no value on the date asked; carries the reason to the answer. */
export class FeitOntbreekt extends Error {
  override readonly name = 'FeitOntbreekt';
  readonly uitkomst: NietVastgesteld;
  constructor(uitkomst: NietVastgesteld) {
    super('a fact has no value on the date asked');
    this.uitkomst = uitkomst;
  }
}

/** Reads facts of one service on one date and remembers which were used, so that an answer can cite them. */
export class Feitenlezer {
  readonly #gebruikt: Feit[] = [];
  readonly kaders: Kaders;
  readonly dienst: Dienst;
  readonly op: Datum;

  constructor(kaders: Kaders, dienst: Dienst, op: Datum) {
    this.kaders = kaders;
    this.dienst = dienst;
    this.op = op;
  }

  /** The facts read so far, each once, in the order of reading. */
  get gebruikt(): readonly Feit[] {
    return [...new Map(this.#gebruikt.map((feit) => [feit.id, feit])).values()];
  }

  /** The fact; throws {@link FeitOntbreekt} when it has no value on the date. */
  feit(rol: string): Feit {
    const uitkomst = this.kaders.feit(this.dienst, rol, this.op);
    if (uitkomst.soort !== 'vastgesteld') throw new FeitOntbreekt(uitkomst);
    this.#gebruikt.push(uitkomst.waarde);
    return uitkomst.waarde;
  }

  /** The number of a fact; throws {@link FeitOntbreekt} when it has no value on the date. */
  getal(rol: string): GetalUitFeit {
    return getalVan(this.feit(rol));
  }

  /** Facts that a calculation used. */
  gebruik(feiten: readonly Feit[]): void {
    this.#gebruikt.push(...feiten);
  }
}
