import type { Opgeslagen } from '../../domain/kaders/feitenkast.ts';
import type { Feit } from '../../domain/kaders/inhoud/feit.ts';
import type { Kaders } from '../../domain/kaders/kaders.ts';
import type { Feitvragen } from './voorbeelden.ts';
import { type Bewaardeindex, type Meting, type Vindplaats, type Vondst, Zoekindex } from './zoekindex.ts';

/** A fact that looks like what was asked. */
export type Feittreffer = Vondst<Opgeslagen>;

/** The words of a question without names: all of them, and those that carry its meaning. */
export interface Zoekwoorden {
  readonly alle: readonly string[];
  readonly kern: readonly string[];
}

/** How much the words of a name count, those of questions about a fact, and those of what it says. */
const NAAM = 1;
const VRAAG = 0.8;
const TEKST = 0.5;
/** Facts that only serve to set ladders side by side. */
const ALLEEN_VERGELIJKEN = /^situatie-/;

/** Finds facts by their name and by how people ask for them, and to a lesser degree by what they say. */
export class Feitenindex {
  readonly #index: Zoekindex<Opgeslagen>;
  /** For the words of one question, which are looked for more than once. */
  readonly #gemeten = new WeakMap<Zoekwoorden, Gemeten>();

  /** What was kept of an index of the same content need not be worked out again. */
  constructor(kaders: Kaders, vragen: Feitvragen, bewaard?: Bewaardeindex) {
    this.#index = new Zoekindex(
      kaders
        .alleFeiten()
        .filter(({ rol }) => !ALLEEN_VERGELIJKEN.test(rol))
        .map((feit) => vindplaats(feit, vragen[feit.plek]?.[feit.rol])),
      { leert: true, bewaard },
    );
  }

  /** What was worked out, to keep. */
  get bewaard(): Bewaardeindex {
    return this.#index.bewaard;
  }

  /** True when the documents, or questions about them, have this word. */
  kent(woord: string): boolean {
    return this.#index.kent(woord);
  }

  /** The same, letter by letter. */
  heeftWoord(woord: string): boolean {
    return this.#index.heeftWoord(woord);
  }

  /** A word without its typing error, when a word of the documents or the questions about them is near. */
  verbeter(woord: string): string {
    return this.#index.verbeter(woord);
  }

  /** Which part of these words a fact has, the rare ones counting most, 0–1. */
  dekking(woorden: readonly string[], feit: Opgeslagen): number {
    return this.#index.dekking(woorden, feit);
  }

  /** The facts most like a question that stand in one of these places and have a name of this form. */
  zoekBij(woorden: Zoekwoorden, plekken: readonly string[], vorm: RegExp): readonly Feittreffer[] {
    const { meting } = this.#meet(woorden);
    return meting
      ? this.#index.beste(meting, ({ plek, rol }) => plekken.includes(plek) && vorm.test(rol))
      : [];
  }

  /** The facts most like a question, best first, a few at most; only those of the places given, if any are. */
  zoek(woorden: Zoekwoorden, plekken?: readonly string[]): readonly Feittreffer[] {
    const { meting, gevonden } = this.#meet(woorden);
    if (!meting) return [];
    const waar = plekken?.join(' ') ?? '';
    const daar = plekken && new Set(plekken);
    const beste = gevonden.get(waar) ?? this.#index.beste(meting, daar && (({ plek }) => daar.has(plek)));
    gevonden.set(waar, beste);
    return beste;
  }

  #meet(woorden: Zoekwoorden): Gemeten {
    const eerder = this.#gemeten.get(woorden);
    if (eerder) return eerder;
    const gemeten = { meting: this.#index.meet(woorden.alle, woorden.kern), gevonden: new Map() };
    this.#gemeten.set(woorden, gemeten);
    return gemeten;
  }
}

/** The words of one question held beside the facts, and what was found where. */
interface Gemeten {
  readonly meting: Meting | undefined;
  readonly gevonden: Map<string, readonly Feittreffer[]>;
}

function vindplaats(
  feit: Opgeslagen,
  vragen: Feitvragen[string][string] | undefined,
): Vindplaats<Opgeslagen> {
  const [versie] = feit.versies;
  const namen = [feit.rol.replaceAll('-', ' ')];
  if (versie) namen.push(versie.naam.nl, versie.naam.en);
  return {
    doel: feit,
    teksten: [
      ...namen.map((tekst) => ({ tekst, gewicht: NAAM })),
      ...[...(vragen?.nl ?? []), ...(vragen?.en ?? [])].map((tekst) => ({ tekst, gewicht: VRAAG })),
      ...(versie ? zegt(versie) : []).map((tekst) => ({ tekst, gewicht: TEKST })),
    ],
  };
}

/** What a fact says, in both languages. */
function zegt({ inhoud, toelichting }: Feit): readonly string[] {
  const tekst = inhoud.soort === 'tekst' ? [inhoud.waarde] : inhoud.soort === 'lijst' ? inhoud.waarde : [];
  return [...tekst, ...(toelichting ? [toelichting] : [])].flatMap(({ nl, en }) => [nl, en]);
}
