import type { Bewaardebetekenis } from './betekenis.ts';
import { Dekking, type Zoekwoord } from './dekking.ts';
import { LosseTeksten } from './losse-teksten.ts';
import { hoogste, Orde } from './orde.ts';
import { Spelling } from './spelling.ts';
import { type Stukgewichten, Stukken, stamstuk } from './stukken.ts';
import {
  GEEN,
  lijstenVan,
  maakStuklijsten,
  perPlaats,
  type Stuklijst,
  type Stuklijsten,
  telOp,
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

/** A question held beside every place, from which finds can be told more than once. */
export interface Meting {
  readonly gevraagd: Stukgewichten;
  readonly lengte: number;
  readonly gezocht: readonly Zoekwoord[];
  /** How much all texts of each place together look like it. */
  readonly samen: Float64Array;
  /** By what the places are put in order. */
  readonly orde: Float64Array;
  /** The places that were looked at closer. */
  readonly bekeken: Map<number, { readonly score: number; readonly dekking: number }>;
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
  readonly #los = new Map<number, LosseTeksten>();
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
      ? new Orde(
          this.#alles,
          this.#lijsten,
          plaatsen,
          (stuk) => this.#stukken.isStam(stuk),
          bewaard?.betekenis,
        )
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

  /** What looks most like these words, best first, a few at most. */
  zoek(woorden: readonly string[], mag?: (doel: T) => boolean): readonly Vondst<T>[] {
    const meting = this.meet(woorden);
    return meting ? this.beste(meting, mag) : [];
  }

  /**
   * Holds words beside every place; undefined when there are none. `kern` are the words that carry the meaning, of
   * which it is told how much a find has: all of them unless given.
   */
  meet(woorden: readonly string[], kern: readonly string[] = woorden): Meting | undefined {
    const { gevraagd, lengte } = this.#weeg(woorden);
    if (lengte === 0) return undefined;
    const samen = new Float64Array(this.#vindplaatsen.length);
    gevraagd.stukken.forEach((stuk, nummer) => {
      const lijst = this.#lijsten[stuk] ?? GEEN;
      telOp(samen, lijst.plekken, lijst.gewichten, gevraagd.gewichten[nummer] ?? 0);
    });
    for (let plek = 0; plek < samen.length; plek += 1)
      samen[plek] = (samen[plek] ?? 0) / (lengte * (this.#lengte[plek] || 1));
    const orde = this.#orde?.van(gevraagd) ?? samen;
    return { gevraagd, lengte, samen, orde, gezocht: this.#dekking.zoekwoorden(kern), bekeken: new Map() };
  }

  /** What a question looks most like, best first, a few at most; only what the filter lets through. */
  beste(meting: Meting, mag?: (doel: T) => boolean): readonly Vondst<T>[] {
    const { samen, orde } = meting;
    const kan = (plek: number) => {
      const doel = this.#vindplaatsen[plek]?.doel;
      return (samen[plek] ?? 0) > 0 && doel !== undefined && (!mag || mag(doel));
    };
    const kandidaten = hoogste(orde, kan, KANDIDATEN);
    const { stukken, gewichten } = meting.gevraagd;
    stukken.forEach((stuk, nummer) => {
      this.#vraag[stuk] = gewichten[nummer] ?? 0;
    });
    const gevonden = kandidaten.flatMap((plek) => {
      const doel = this.#vindplaatsen[plek]?.doel;
      return doel === undefined ? [] : [{ doel, ...this.#bekijk(meting, plek) }];
    });
    for (const stuk of stukken) this.#vraag[stuk] = 0;
    const opScore = gevonden.toSorted((a, b) => b.score - a.score);
    // The order is learned, the scores say how sure one can be: the best gets the score of whatever looks most alike.
    return (
      this.#orde ? gevonden.map((een, plek) => ({ ...een, score: opScore[plek]?.score ?? 0 })) : opScore
    ).slice(0, AANTAL);
  }

  /** How much the place looks like the question whose pieces are laid out, and which part of its words it has. */
  #bekijk({ bekeken, gezocht, lengte, samen }: Meting, plek: number): { score: number; dekking: number } {
    const eerder = bekeken.get(plek);
    if (eerder) return eerder;
    const alle = samen[plek] ?? 0;
    const dekking = this.#dekking.van(gezocht, plek);
    // Of a place with one text all texts together are that text.
    const los =
      this.#vindplaatsen[plek]?.teksten.length === 1
        ? alle
        : this.#losseTeksten(plek).meest(this.#vraag) / lengte;
    const score = (TELT.samen * alle + TELT.los * los + TELT.dekking * dekking) / TELT_SAMEN;
    bekeken.set(plek, { score, dekking });
    return { score, dekking };
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

  /** The pieces of words with their weight, and the length of all together; pieces that no place has only make it longer. */
  #weeg(woorden: readonly string[]): { readonly gevraagd: Stukgewichten; readonly lengte: number } {
    const { bekend, vreemd } = this.#stukken.tel(woorden);
    const alle = this.#vindplaatsen.length;
    const gewichten = bekend.gewichten.map(
      (keren, nummer) =>
        Math.sqrt(keren) * zeldzaam(alle, this.#lijsten[bekend.stukken[nummer] ?? 0]?.plekken.length ?? 0),
    );
    const kwadraat = gewichten.reduce((som, gewicht) => som + gewicht * gewicht, 0);
    const vreemder = vreemd.reduce((som, keren) => som + keren * zeldzaam(alle, 0) ** 2, 0);
    return { gevraagd: { stukken: bekend.stukken, gewichten }, lengte: Math.sqrt(kwadraat + vreemder) };
  }

  #losseTeksten(plek: number): LosseTeksten {
    const eerder = this.#los.get(plek);
    if (eerder) return eerder;
    const teksten = this.#vindplaatsen[plek]?.teksten ?? [];
    const zwaarste = Math.max(0, ...teksten.map(({ gewicht }) => gewicht));
    const los = new LosseTeksten(
      teksten.map(({ tekst, gewicht }) => {
        const { gevraagd, lengte } = this.#weeg(woordvormen(tekst));
        return { ...gevraagd, schaal: gewicht / ((zwaarste || 1) * (lengte || 1)) };
      }),
    );
    this.#los.set(plek, los);
    return los;
  }
}
