import { type Stukken, stamstuk, stukkenVan } from './stukken.ts';
import { GEEN, type Stuklijst, zeldzaam } from './stuklijsten.ts';

/** The part of the pieces of a word that something must have to have the word. */
const MEESTE = 0.7;
/** A word that is looked for: of each of its pieces the places that have it, the rarest piece first, and how much it tells. */
export interface Zoekwoord {
  readonly stukken: readonly Uint16Array[];
  readonly gewicht: number;
  /** Of each place whether it has the word, as far as that was looked up. */
  readonly gehad: Uint8Array;
}

const ONBEKEND = 0;
const WEL = 1;
const NIET = 2;

/** Which part of the words asked for the places of an index have. */
export class Dekking {
  readonly #stukken: Stukken;
  readonly #lijsten: readonly Stuklijst[];
  readonly #plaatsen: number;
  /** Words that some place has and that were looked for before: most questions are made of the same words. */
  readonly #eerder = new Map<string, Zoekwoord>();

  constructor(stukken: Stukken, lijsten: readonly Stuklijst[], plaatsen: number) {
    this.#stukken = stukken;
    this.#lijsten = lijsten;
    this.#plaatsen = plaatsen;
  }

  /** Words as they are looked for, each once: a rare word tells more than one that many places have. */
  zoekwoorden(woorden: readonly string[]): readonly Zoekwoord[] {
    return [...new Set(woorden)].map((woord) => {
      const zoekwoord = this.#eerder.get(woord) ?? this.#zoekwoord(woord);
      if (this.#stukken.woorden.has(woord)) this.#eerder.set(woord, zoekwoord);
      return zoekwoord;
    });
  }

  #zoekwoord(woord: string): Zoekwoord {
    const stukken = [...new Set(stukkenVan(woord))].map((stuk) => this.#hebben(stuk));
    stukken.sort((a, b) => a.length - b.length);
    const gewicht = zeldzaam(this.#plaatsen, this.#hebben(stamstuk(woord)).length);
    return { stukken, gewicht, gehad: new Uint8Array(this.#plaatsen) };
  }

  #hebben(stuk: string): Uint16Array {
    const nummer = this.#stukken.nummer(stuk);
    return (nummer === undefined ? undefined : this.#lijsten[nummer]?.plekken) ?? GEEN.plekken;
  }

  /** The part that a place has, 0–1. A word counts when most of its pieces are there: so does one with a typing error. */
  van(woorden: readonly Zoekwoord[], plek: number): number {
    let gehad = 0;
    let alle = 0;
    for (const woord of woorden) {
      alle += woord.gewicht;
      if (heeft(woord, plek)) gehad += woord.gewicht;
    }
    return alle === 0 ? 0 : gehad / alle;
  }
}

/** True when a place has the word. */
function heeft({ stukken, gehad }: Zoekwoord, plek: number): boolean {
  if (gehad[plek] === ONBEKEND) gehad[plek] = heeftDeMeeste(stukken, plek) ? WEL : NIET;
  return gehad[plek] === WEL;
}

/** True when a place has most of these pieces; it is known as soon as too many of the rarest are missing. */
function heeftDeMeeste(stukken: readonly Uint16Array[], plek: number): boolean {
  let mist = stukken.length - Math.ceil(stukken.length * MEESTE);
  for (const plekken of stukken)
    if (!bevat(plekken, plek)) {
      if (mist === 0) return false;
      mist -= 1;
    }
  return true;
}

/** True when a place is among these, which stand in order. */
function bevat(plekken: Uint16Array, plek: number): boolean {
  let laag = 0;
  let hoog = plekken.length;
  while (laag < hoog) {
    const midden = (laag + hoog) >> 1;
    if ((plekken[midden] ?? 0) < plek) laag = midden + 1;
    else hoog = midden;
  }
  return plekken[laag] === plek;
}
