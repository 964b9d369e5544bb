import type { Opgeslagen } from '../../domain/kaders/feitenkast.ts';
import type { Feit } from '../../domain/kaders/inhoud/feit.ts';
import type { Kaders } from '../../domain/kaders/kaders.ts';
import { woordenVan } from './woorden.ts';

/** A fact that looks like what was asked, with how much: 0 (nothing in common) to 1 (the same words). */
export interface Feittreffer {
  readonly feit: Opgeslagen;
  readonly score: number;
  /** Which part of the words of the question the fact has, 0–1. */
  readonly dekking: number;
}

/** How much the words of a name count, and those of what a fact says. */
const NAAM = 1;
const TEKST = 0.35;
/** Pieces of words that are compared: a typing error leaves most of them as they are. */
const STUK = 3;
/** Facts that only serve to set ladders side by side. */
const ALLEEN_VERGELIJKEN = /^situatie-/;
/** Finds that are looked at. */
const AANTAL = 10;
/** The part of the pieces of a word that a fact must have to have the word. */
const MEESTE = 0.7;

/**
 * Finds facts by their name, and to a lesser degree by what they say, from the pieces of the words in a
 * question. Pieces that occur in many facts count for little. Built once at start.
 */
export class Feitenindex {
  readonly #feiten: readonly Opgeslagen[];
  /** Per piece the facts that have it, with its weight there. */
  readonly #stukken = new Map<string, { plek: number; gewicht: number }[]>();
  readonly #lengte: readonly number[];
  readonly #perFeit: readonly ReadonlyMap<string, number>[];

  constructor(kaders: Kaders, synoniemen: Readonly<Record<string, readonly string[]>>) {
    this.#feiten = kaders.alleFeiten().filter(({ rol }) => !ALLEEN_VERGELIJKEN.test(rol));
    const perFeit = this.#feiten.map((feit) => stukkenVan(feit, synoniemen[feit.rol] ?? []));
    this.#perFeit = perFeit;
    const aantal = new Map<string, number>();
    for (const stukken of perFeit)
      for (const stuk of stukken.keys()) aantal.set(stuk, (aantal.get(stuk) ?? 0) + 1);
    const zeldzaam = (stuk: string) => Math.log(1 + this.#feiten.length / (aantal.get(stuk) ?? 1));
    this.#lengte = perFeit.map((stukken, plek) => {
      let som = 0;
      for (const [stuk, telling] of stukken) {
        const gewicht = telling * zeldzaam(stuk);
        som += gewicht * gewicht;
        const lijst = this.#stukken.get(stuk);
        if (lijst) lijst.push({ plek, gewicht });
        else this.#stukken.set(stuk, [{ plek, gewicht }]);
      }
      return Math.sqrt(som);
    });
  }

  /** The facts most like these words, best first, a few at most; only those of the places given, if any are. */
  zoek(woorden: readonly string[], plekken?: readonly string[]): readonly Feittreffer[] {
    const scores = new Float64Array(this.#feiten.length);
    let lengte = 0;
    for (const [stuk, telling] of tel(woorden)) {
      const lijst = this.#stukken.get(stuk);
      const zeldzaam = Math.log(1 + this.#feiten.length / (lijst?.length ?? 1));
      const gewicht = telling * zeldzaam;
      lengte += gewicht * gewicht;
      for (const { plek, gewicht: daar } of lijst ?? []) scores[plek] = (scores[plek] ?? 0) + gewicht * daar;
    }
    if (lengte === 0) return [];
    const norm = Math.sqrt(lengte);
    return this.#feiten
      .map((feit, plek) => ({
        feit,
        plek,
        score: (scores[plek] ?? 0) / (norm * (this.#lengte[plek] || 1)),
      }))
      .filter(({ feit, score }) => score > 0 && (!plekken || plekken.includes(feit.plek)))
      .sort((a, b) => b.score - a.score)
      .slice(0, AANTAL)
      .map(({ feit, plek, score }) => ({ feit, score, dekking: this.#dekking(woorden, plek) }));
  }

  /** A word counts as had when most of its pieces are: so does one with a typing error. */
  #dekking(woorden: readonly string[], plek: number): number {
    const daar = this.#perFeit[plek];
    const gehad = woorden.filter((woord) => {
      const stukken = [...tel([woord]).keys()];
      return stukken.filter((stuk) => daar?.has(stuk)).length >= stukken.length * MEESTE;
    });
    return woorden.length === 0 ? 0 : gehad.length / woorden.length;
  }
}

function stukkenVan(feit: Opgeslagen, synoniemen: readonly string[]): ReadonlyMap<string, number> {
  const [versie] = feit.versies;
  const namen = [feit.rol.replaceAll('-', ' '), ...synoniemen];
  if (versie) namen.push(versie.naam.nl, versie.naam.en);
  const uit = new Map<string, number>();
  voeg(uit, tel(namen.flatMap(losseWoorden)), NAAM);
  if (versie) voeg(uit, tel(zegt(versie).flatMap(losseWoorden)), TEKST);
  return uit;
}

/** What a fact says, in both languages. */
function zegt({ inhoud, toelichting }: Feit): readonly string[] {
  const tekst = inhoud.soort === 'tekst' ? [inhoud.waarde] : inhoud.soort === 'lijst' ? inhoud.waarde : [];
  return [...tekst, ...(toelichting ? [toelichting] : [])].flatMap(({ nl, en }) => [nl, en]);
}

const losseWoorden = (tekst: string): readonly string[] => woordenVan(tekst).map((woord) => woord.tekst);

/** The pieces of words, the square root of how often: a word said twice is not asked twice. */
function tel(woorden: readonly string[]): ReadonlyMap<string, number> {
  const tellingen = new Map<string, number>();
  for (const woord of woorden) {
    const rand = ` ${woord} `;
    for (let plek = 0; plek + STUK <= rand.length; plek += 1) {
      const stuk = rand.slice(plek, plek + STUK);
      tellingen.set(stuk, (tellingen.get(stuk) ?? 0) + 1);
    }
  }
  return new Map([...tellingen].map(([stuk, telling]) => [stuk, Math.sqrt(telling)]));
}

function voeg(uit: Map<string, number>, tellingen: ReadonlyMap<string, number>, gewicht: number): void {
  for (const [stuk, telling] of tellingen) uit.set(stuk, (uit.get(stuk) ?? 0) + telling * gewicht);
}
