import type { Bewaardebetekenis } from './betekenis.ts';
import { Dekking } from './dekking.ts';
import { Orde } from './orde.ts';
import { Spelling } from './spelling.ts';
import { Stukken, stamstuk, telStukken } from './stukken.ts';
import {
  GEEN,
  lijstenVan,
  maakStuklijsten,
  perPlaats,
  type Stuklijst,
  type Stuklijsten,
  zeldzaam,
} from './stuklijsten.ts';
import { woordvormen } from './woorden.ts';

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

/** What an index works out of its texts, to keep for the next start. */
export interface Bewaardeindex {
  readonly stukken: ReadonlyMap<string, number>;
  readonly woorden: readonly string[];
  readonly lijsten: Stuklijsten;
  readonly betekenis?: Bewaardebetekenis | undefined;
}

/** Places that are compared text by text, and finds that are told. */
const KANDIDATEN = 25;
const AANTAL = 20;
/** What counts in a score: all texts of a place together, its text most like the question, and the words it has. */
const TELT = { samen: 1, los: 1, dekking: 0.3 } as const;
const TELT_SAMEN = TELT.samen + TELT.los + TELT.dekking;

type Gewichten = ReadonlyMap<number, number>;
interface LosseTekst {
  readonly stukken: Int32Array;
  readonly gewichten: Float64Array;
  /** How much it counts, divided by its length. */
  readonly schaal: number;
}

/**
 * Finds what looks most like a question, from the pieces of its words. Pieces that occur in many places count for
 * little. Built once at start; the same words always find the same.
 */
export class Zoekindex<T> {
  readonly #vindplaatsen: readonly Vindplaats<T>[];
  readonly #plekVan: ReadonlyMap<T, number>;
  readonly #stukken: Stukken;
  readonly #alles: Stuklijsten;
  /** Per piece the places that have it, and its weight in each. */
  readonly #lijsten: readonly Stuklijst[];
  readonly #lengte: Float64Array;
  readonly #dekking: Dekking;
  /** Of the places that came up before, their texts one by one. */
  readonly #los = new Map<number, readonly LosseTekst[]>();
  /** Per piece its weight in the question that is looked for; zero between questions. */
  readonly #vraag: Float64Array;
  readonly #orde: Orde | undefined;
  /** Made when a strange word is first met. */
  #spelling: Spelling | undefined;

  /**
   * With `leert` the finds are put in order by what their texts teach about words, not only by likeness. What was
   * kept of an index of the same places need not be worked out again.
   */
  constructor(
    vindplaatsen: readonly Vindplaats<T>[],
    {
      leert = false,
      bewaard,
    }: { readonly leert?: boolean; readonly bewaard?: Bewaardeindex | undefined } = {},
  ) {
    const plaatsen = vindplaatsen.length;
    this.#vindplaatsen = vindplaatsen;
    this.#plekVan = new Map(vindplaatsen.map(({ doel }, plek) => [doel, plek]));
    this.#stukken = new Stukken(bewaard?.stukken, bewaard?.woorden);
    this.#alles = bewaard?.lijsten ?? this.#tel();
    this.#lijsten = lijstenVan(this.#alles);
    this.#vraag = new Float64Array(this.#lijsten.length);
    this.#lengte = perPlaats(this.#alles, plaatsen, (gewicht) => gewicht * gewicht).map(Math.sqrt);
    this.#dekking = new Dekking(this.#stukken, this.#lijsten, plaatsen);
    this.#orde = leert
      ? new Orde(this.#alles, plaatsen, (stuk) => this.#stukken.isStam(stuk), bewaard?.betekenis)
      : undefined;
  }

  /** What was worked out, to keep. */
  get bewaard(): Bewaardeindex {
    const { nummers: stukken, woorden } = this.#stukken;
    return { stukken, woorden: [...woorden], lijsten: this.#alles, betekenis: this.#orde?.bewaard };
  }

  #tel(): Stuklijsten {
    const geteld = this.#vindplaatsen.map(({ teksten }) => this.#stukken.van(teksten));
    return maakStuklijsten(geteld, this.#stukken.aantal);
  }

  /**
   * What looks most like these words, best first, a few at most; only what the filter lets through. `kern` are the
   * words that carry the meaning, of which it is told how much a find has: all of them unless given.
   */
  zoek(
    woorden: readonly string[],
    mag?: (doel: T) => boolean,
    kern: readonly string[] = woorden,
  ): readonly Vondst<T>[] {
    const gevraagd = this.#gewogen(telStukken(woorden));
    if (gevraagd.lengte === 0) return [];
    const scores = new Float64Array(this.#vindplaatsen.length);
    for (const [stuk, gewicht] of gevraagd.stukken) {
      const { plekken, gewichten } = this.#lijsten[stuk] ?? GEEN;
      for (let nummer = 0; nummer < plekken.length; nummer += 1) {
        const plek = plekken[nummer] ?? 0;
        scores[plek] = (scores[plek] ?? 0) + gewicht * (gewichten[nummer] ?? 0);
      }
    }
    const samen = scores;
    for (let plek = 0; plek < samen.length; plek += 1)
      samen[plek] = (samen[plek] ?? 0) / (gevraagd.lengte * (this.#lengte[plek] || 1));
    const orde = this.#orde?.van(gevraagd.stukken);
    const kan = (plek: number) => {
      const doel = this.#vindplaatsen[plek]?.doel;
      return (samen[plek] ?? 0) > 0 && doel !== undefined && (!mag || mag(doel));
    };
    const kandidaten = hoogste(orde ?? samen, kan, KANDIDATEN);
    const gezocht = this.#dekking.zoekwoorden(kern);
    for (const [stuk, gewicht] of gevraagd.stukken) this.#vraag[stuk] = gewicht;
    const gevonden = kandidaten.flatMap((plek) => {
      const doel = this.#vindplaatsen[plek]?.doel;
      if (doel === undefined) return [];
      const dekking = this.#dekking.van(gezocht, plek);
      const los = this.#meestGelijk(gevraagd.lengte, plek);
      const score = (TELT.samen * (samen[plek] ?? 0) + TELT.los * los + TELT.dekking * dekking) / TELT_SAMEN;
      return { doel, dekking, score };
    });
    for (const stuk of gevraagd.stukken.keys()) this.#vraag[stuk] = 0;
    const opScore = gevonden.toSorted((a, b) => b.score - a.score);
    // The order is learned, the scores say how sure one can be: the best gets the score of whatever looks most alike.
    return (
      orde ? gevonden.map((een, plek) => ({ ...een, score: opScore[plek]?.score ?? 0 })) : opScore
    ).slice(0, AANTAL);
  }

  /** True when some place has this word, in any form. */
  kent(woord: string): boolean {
    return this.#stukken.nummer(stamstuk(woord)) !== undefined;
  }

  /** True when some place has this very word. */
  heeftWoord(woord: string): boolean {
    return this.#stukken.woorden.has(woord);
  }

  /** A word without its typing error, when a word of the places is near. */
  verbeter(woord: string): string {
    this.#spelling ??= new Spelling(this.#stukken.woorden, (bekend) => {
      const nummer = this.#stukken.nummer(stamstuk(bekend));
      return nummer === undefined ? 0 : (this.#lijsten[nummer]?.plekken.length ?? 0);
    });
    return this.#spelling.verbeter(woord);
  }

  /** Which part of these words a place has, the rare ones counting most, 0–1. */
  dekking(woorden: readonly string[], doel: T): number {
    const plek = this.#plekVan.get(doel);
    return plek === undefined ? 0 : this.#dekking.van(this.#dekking.zoekwoorden(woorden), plek);
  }

  #zeldzaam(plaatsen: number): number {
    return zeldzaam(this.#vindplaatsen.length, plaatsen);
  }

  /** Pieces with their weight, and the length of all together; pieces that no place has only make it longer. */
  #gewogen(tellingen: ReadonlyMap<string, number>): { stukken: Gewichten; lengte: number } {
    const stukken = new Map<number, number>();
    let kwadraat = 0;
    for (const [stuk, telling] of tellingen) {
      const nummer = this.#stukken.nummer(stuk);
      const plaatsen = nummer === undefined ? 0 : (this.#lijsten[nummer]?.plekken.length ?? 0);
      const gewicht = Math.sqrt(telling) * this.#zeldzaam(plaatsen);
      kwadraat += gewicht * gewicht;
      if (nummer !== undefined) stukken.set(nummer, gewicht);
    }
    return { stukken, lengte: Math.sqrt(kwadraat) };
  }

  /** How much the text of a place that looks most like the question does so. */
  #meestGelijk(lengte: number, plek: number): number {
    let meest = 0;
    for (const { stukken, gewichten, schaal } of this.#losseTeksten(plek)) {
      let som = 0;
      for (let nummer = 0; nummer < stukken.length; nummer += 1)
        som += (gewichten[nummer] ?? 0) * (this.#vraag[stukken[nummer] ?? 0] ?? 0);
      meest = Math.max(meest, (som * schaal) / lengte);
    }
    return meest;
  }

  #losseTeksten(plek: number): readonly LosseTekst[] {
    const eerder = this.#los.get(plek);
    if (eerder) return eerder;
    const teksten = this.#vindplaatsen[plek]?.teksten ?? [];
    const hoogste = Math.max(0, ...teksten.map(({ gewicht }) => gewicht));
    const los = teksten.map(({ tekst, gewicht }) => {
      const { stukken, lengte } = this.#gewogen(telStukken(woordvormen(tekst)));
      return {
        stukken: Int32Array.from(stukken.keys()),
        gewichten: Float64Array.from(stukken.values()),
        schaal: gewicht / ((hoogste || 1) * (lengte || 1)),
      };
    });
    this.#los.set(plek, los);
    return los;
  }
}

/** Of the places that can be meant the few with the highest scores, the highest first; the first of two that are equal. */
function hoogste(scores: Float64Array, kan: (plek: number) => boolean, aantal: number): readonly number[] {
  const beste: number[] = [];
  for (let plek = 0; plek < scores.length; plek += 1) {
    const score = scores[plek] ?? 0;
    if (beste.length === aantal && score <= (scores[beste[aantal - 1] ?? 0] ?? 0)) continue;
    if (!kan(plek)) continue;
    let waar = beste.length;
    while (waar > 0 && score > (scores[beste[waar - 1] ?? 0] ?? 0)) waar -= 1;
    beste.splice(waar, 0, plek);
    if (beste.length > aantal) beste.pop();
  }
  return beste;
}
