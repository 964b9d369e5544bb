import { Betekenis, type Bewaardebetekenis } from './betekenis.ts';
import { GEEN, lijstenVan, perPlaats, type Stuklijst, type Stuklijsten } from './stuklijsten.ts';

/** What a place is taken to have of a piece that it lacks, so that one strange word does not rule it out. */
const ALTIJD = 0.1;

/**
 * Puts places in order for a question: by how likely each would have said these pieces (a language model of its
 * texts), and by how much it means the same. Each counts as far as it sets a place apart from the others.
 */
export class Orde {
  readonly #lijsten: readonly Stuklijst[];
  /** Per piece what it adds to each place that has it; worked out when first asked for. */
  readonly #winst = new Map<number, Float64Array>();
  readonly #omvang: Float64Array;
  readonly #betekenis: Betekenis;
  readonly #isStam: (stuk: number) => boolean;

  constructor(
    alles: Stuklijsten,
    plaatsen: number,
    isStam: (stuk: number) => boolean,
    bewaard?: Bewaardebetekenis,
  ) {
    this.#lijsten = lijstenVan(alles);
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
  van(gevraagd: ReadonlyMap<number, number>): Float64Array {
    const kans = new Float64Array(this.#omvang.length);
    let alles = 0;
    for (const [stuk, gewicht] of gevraagd) {
      alles += gewicht;
      const { plekken } = this.#lijsten[stuk] ?? GEEN;
      const winst = this.#winstVan(stuk);
      for (let nummer = 0; nummer < plekken.length; nummer += 1)
        kans[plekken[nummer] ?? 0] = (kans[plekken[nummer] ?? 0] ?? 0) + gewicht * (winst[nummer] ?? 0);
    }
    for (let plek = 0; plek < kans.length; plek += 1)
      kans[plek] = (kans[plek] ?? 0) - alles * (this.#omvang[plek] ?? 0);
    const stammen = new Map([...gevraagd].filter(([stuk]) => this.#isStam(stuk)));
    const betekenis = this.#betekenis.gelijkenis(stammen);
    maakUitstekend(betekenis);
    maakUitstekend(kans);
    for (let plek = 0; plek < kans.length; plek += 1) kans[plek] = (kans[plek] ?? 0) + (betekenis[plek] ?? 0);
    return kans;
  }

  #winstVan(stuk: number): Float64Array {
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
