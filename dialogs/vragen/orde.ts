import { Betekenis, type Bewaardebetekenis } from './betekenis.ts';
import type { Stukgewichten } from './stukken.ts';
import { GEEN, perPlaats, type Stuklijst, type Stuklijsten, telOp } from './stuklijsten.ts';

/** What a place is taken to have of a piece that it lacks, so that one strange word does not rule it out. */
const ALTIJD = 0.1;

/**
 * Puts places in order for a question: by how likely each would have said these pieces (a language model of its
 * texts), and by how much it means the same. Each counts as far as it sets a place apart from the others.
 */
export class Orde {
  readonly #lijsten: readonly Stuklijst[];
  /** Per piece what it adds to each place that has it; worked out when first asked for. */
  readonly #winst = new Map<number, Float32Array>();
  readonly #omvang: Float64Array;
  readonly #betekenis: Betekenis;
  readonly #isStam: (stuk: number) => boolean;

  constructor(
    alles: Stuklijsten,
    lijsten: readonly Stuklijst[],
    plaatsen: number,
    isStam: (stuk: number) => boolean,
    bewaard?: Bewaardebetekenis,
  ) {
    this.#lijsten = lijsten;
    this.#omvang = perPlaats(alles, plaatsen, (gewicht) => gewicht).map((som) =>
      Math.log(som / ALTIJD + this.#lijsten.length),
    );
    this.#isStam = isStam;
    // Endings and other pieces of words stand together by spelling, not by meaning.
    const stammen = this.#lijsten.flatMap((lijst, stuk) => (isStam(stuk) ? [[stuk, lijst] as const] : []));
    this.#betekenis = new Betekenis(new Map(stammen), plaatsen, bewaard);
  }

  /** What was learned, to keep. */
  get bewaard(): Bewaardebetekenis {
    return this.#betekenis.bewaard;
  }

  /** How far every place stands out for a question with these pieces; the highest comes first. */
  van({ stukken, gewichten }: Stukgewichten): Float64Array {
    const kans = new Float64Array(this.#omvang.length);
    const stammen = new Map<number, number>();
    let alles = 0;
    stukken.forEach((stuk, nummer) => {
      const gewicht = gewichten[nummer] ?? 0;
      alles += gewicht;
      telOp(kans, (this.#lijsten[stuk] ?? GEEN).plekken, this.#winstVan(stuk), gewicht);
      if (this.#isStam(stuk)) stammen.set(stuk, gewicht);
    });
    for (let plek = 0; plek < kans.length; plek += 1)
      kans[plek] = (kans[plek] ?? 0) - alles * (this.#omvang[plek] ?? 0);
    const betekenis = this.#betekenis.gelijkenis(stammen);
    maakUitstekend(betekenis);
    maakUitstekend(kans);
    for (let plek = 0; plek < kans.length; plek += 1) kans[plek] = (kans[plek] ?? 0) + (betekenis[plek] ?? 0);
    return kans;
  }

  #winstVan(stuk: number): Float32Array {
    const eerder = this.#winst.get(stuk);
    if (eerder) return eerder;
    const { gewichten } = this.#lijsten[stuk] ?? GEEN;
    const winst = gewichten.map((gewicht) => Math.log1p(gewicht / ALTIJD));
    this.#winst.set(stuk, winst);
    return winst;
  }
}

/** Puts scores as how many standard deviations they lie above the mean. */
function maakUitstekend(scores: Float64Array): void {
  const aantal = scores.length || 1;
  let som = 0;
  for (const score of scores) som += score;
  const gemiddeld = som / aantal;
  let kwadraat = 0;
  for (const score of scores) kwadraat += (score - gemiddeld) ** 2;
  const spreiding = Math.sqrt(kwadraat / aantal) || 1;
  for (let plek = 0; plek < scores.length; plek += 1)
    scores[plek] = ((scores[plek] ?? 0) - gemiddeld) / spreiding;
}

/** Of the places that can be meant the few with the highest scores, the highest first; the first of two that are equal. */
export function hoogste(
  scores: Float64Array,
  kan: (plek: number) => boolean,
  aantal: number,
): readonly number[] {
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
