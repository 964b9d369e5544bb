import type { Stuklijst } from './stuklijsten.ts';

/** Meanings as they are kept: where each piece points, and the direction of each place. */
export interface Bewaardebetekenis {
  readonly punten: Float32Array;
  readonly richtingen: Float32Array;
}

/** Meanings that are told apart: with fewer, different things look the same; with more, only the same words do. */
const AANTAL = 64;
/** Rounds in which the meanings are sharpened; after these they hardly change. */
const RONDEN = 2;

/**
 * What words mean, learned from where they stand together: "afgerekend" and "betaald" are alike because the texts of
 * the same places use them. Texts and places become points, and what means the same lies in the same direction
 * (latent semantic analysis: the leading singular vectors, by subspace iteration). The same texts always give the
 * same points.
 */
export class Betekenis {
  /** Where each piece points; all of them one after another. */
  readonly #punten: Float32Array;
  /** Of the pieces that were met how far the direction of each place goes along with them. */
  readonly #rijen = new Map<number, Float32Array>();
  /** The place of a piece among those points. */
  readonly #nummers: ReadonlyMap<number, number>;
  /** Per place its direction, of length 1. */
  readonly #richtingen: Float32Array;
  readonly #aantal: number;
  readonly #plaatsen: number;

  /**
   * `lijsten` are the pieces by their number; what one place alone has says nothing of what it shares with others.
   * What was kept of the same lists need not be learned again.
   */
  constructor(lijsten: ReadonlyMap<number, Stuklijst>, plaatsen: number, bewaard?: Bewaardebetekenis) {
    const gedeeld = [...lijsten].filter(([, { plekken }]) => plekken.length > 1);
    this.#aantal = Math.min(AANTAL, plaatsen);
    this.#plaatsen = plaatsen;
    this.#nummers = new Map(gedeeld.map(([stuk], nummer) => [stuk, nummer]));
    const geleerd =
      bewaard ??
      leer(
        gedeeld.map(([, lijst]) => lijst),
        plaatsen,
        this.#aantal,
      );
    this.#punten = geleerd.punten;
    this.#richtingen = geleerd.richtingen;
  }

  /** What was learned, to keep. */
  get bewaard(): Bewaardebetekenis {
    return { punten: this.#punten, richtingen: this.#richtingen };
  }

  /** How much each place means the same as a text with these pieces, −1 to 1; nothing known of the text: 0. */
  gelijkenis(gevraagd: ReadonlyMap<number, number>): Float64Array {
    const punt = new Float64Array(this.#aantal);
    const uit = new Float64Array(this.#plaatsen);
    for (const [stuk, gewicht] of gevraagd) {
      const nummer = this.#nummers.get(stuk);
      if (nummer === undefined) continue;
      telOp(punt, 0, this.#punten, nummer * this.#aantal, gewicht, this.#aantal);
      telOp(uit, 0, this.#naast(nummer), 0, gewicht, this.#plaatsen);
    }
    const lengte = Math.sqrt(punt.reduce((som, getal) => som + getal * getal, 0)) || 1;
    for (let plaats = 0; plaats < this.#plaatsen; plaats += 1) uit[plaats] = (uit[plaats] ?? 0) / lengte;
    return uit;
  }

  /** How far the direction of each place goes along with a piece; worked out when first asked for. */
  #naast(nummer: number): Float32Array {
    const eerder = this.#rijen.get(nummer);
    if (eerder) return eerder;
    const rij = new Float32Array(this.#plaatsen);
    for (let plaats = 0; plaats < this.#plaatsen; plaats += 1)
      rij[plaats] = inproduct(
        this.#punten,
        nummer * this.#aantal,
        this.#richtingen,
        plaats * this.#aantal,
        this.#aantal,
      );
    this.#rijen.set(nummer, rij);
    return rij;
  }
}

/** `aantal` numbers of one row times those of another. */
function inproduct(
  een: Float32Array,
  vanEen: number,
  ander: Float32Array,
  van: number,
  aantal: number,
): number {
  let som = 0;
  for (let as = 0; as < aantal; as += 1) som += (een[vanEen + as] ?? 0) * (ander[van + as] ?? 0);
  return som;
}

/** Learns where pieces and places point. */
function leer(lijsten: readonly Stuklijst[], plaatsen: number, aantal: number): Bewaardebetekenis {
  const matrix = new Matrix(lijsten, plaatsen);
  let punten = matrix.naarStukken(begin(plaatsen, aantal), aantal);
  for (let ronde = 0; ronde < RONDEN; ronde += 1) {
    const assen = matrix.naarPlaatsen(punten, aantal);
    maakHaaks(assen, plaatsen, aantal);
    punten = matrix.naarStukken(assen, aantal);
  }
  const richtingen = matrix.naarPlaatsen(punten, aantal);
  for (let plaats = 0; plaats < plaatsen; plaats += 1) maakLengteEen(richtingen, plaats * aantal, aantal);
  return { punten: Float32Array.from(punten), richtingen: Float32Array.from(richtingen) };
}

/** The weights of pieces in places, most of them zero; as if every place had the same length. */
class Matrix {
  readonly #lijsten: readonly Stuklijst[];
  readonly #schaal: Float64Array;

  constructor(lijsten: readonly Stuklijst[], plaatsen: number) {
    this.#lijsten = lijsten;
    const kwadraat = new Float64Array(plaatsen);
    for (const { plekken, gewichten } of lijsten)
      for (let nummer = 0; nummer < plekken.length; nummer += 1)
        kwadraat[plekken[nummer] ?? 0] =
          (kwadraat[plekken[nummer] ?? 0] ?? 0) + (gewichten[nummer] ?? 0) ** 2;
    this.#schaal = kwadraat.map((som) => 1 / (Math.sqrt(som) || 1));
  }

  /** Columns over places as columns over pieces. */
  naarStukken(kolommen: Float64Array, aantal: number): Float64Array {
    const uit = new Float64Array(this.#lijsten.length * aantal);
    this.#lijsten.forEach(({ plekken, gewichten }, stuk) => {
      for (let nummer = 0; nummer < plekken.length; nummer += 1) {
        const plek = plekken[nummer] ?? 0;
        const gewicht = (gewichten[nummer] ?? 0) * (this.#schaal[plek] ?? 0);
        telOp(uit, stuk * aantal, kolommen, plek * aantal, gewicht, aantal);
      }
    });
    return uit;
  }

  /** Columns over pieces as columns over places. */
  naarPlaatsen(kolommen: Float64Array, aantal: number): Float64Array {
    const uit = new Float64Array(this.#schaal.length * aantal);
    this.#lijsten.forEach(({ plekken, gewichten }, stuk) => {
      for (let nummer = 0; nummer < plekken.length; nummer += 1) {
        const plek = plekken[nummer] ?? 0;
        const gewicht = (gewichten[nummer] ?? 0) * (this.#schaal[plek] ?? 0);
        telOp(uit, plek * aantal, kolommen, stuk * aantal, gewicht, aantal);
      }
    });
    return uit;
  }
}

/** Adds `aantal` numbers of one row, `gewicht` times, to another. */
function telOp(
  uit: Float64Array,
  naar: number,
  rij: Float32Array | Float64Array,
  van: number,
  gewicht: number,
  aantal: number,
): void {
  for (let as = 0; as < aantal; as += 1)
    uit[naar + as] = (uit[naar + as] ?? 0) + gewicht * (rij[van + as] ?? 0);
}

/** Columns to begin with that have nothing to do with one another: always the same, as chance would have them. */
function begin(rijen: number, kolommen: number): Float64Array {
  // A linear congruential generator (Numerical Recipes) is enough: only a bad luck of parallel columns would harm.
  let toestand = 1;
  return Float64Array.from({ length: rijen * kolommen }, () => {
    toestand = (Math.imul(toestand, 1664525) + 1013904223) >>> 0;
    return toestand / 2 ** 32 - 1 / 2;
  });
}

/**
 * Makes columns stand square on one another, each of length 1: a matrix with the triangle of their inproducts
 * divided out (Cholesky). It goes row by row, as the numbers stand in memory.
 */
function maakHaaks(matrix: Float64Array, rijen: number, kolommen: number): void {
  const driehoek = cholesky(inproducten(matrix, rijen, kolommen), kolommen);
  for (let rij = 0; rij < rijen; rij += 1) {
    const van = rij * kolommen;
    for (let kolom = 0; kolom < kolommen; kolom += 1) {
      let rest = matrix[van + kolom] ?? 0;
      for (let eerder = 0; eerder < kolom; eerder += 1)
        rest -= (driehoek[kolom * kolommen + eerder] ?? 0) * (matrix[van + eerder] ?? 0);
      matrix[van + kolom] = rest / (driehoek[kolom * kolommen + kolom] || 1);
    }
  }
}

/** Every column times every other; below the diagonal only, as the rest is the same. */
function inproducten(matrix: Float64Array, rijen: number, kolommen: number): Float64Array {
  const uit = new Float64Array(kolommen * kolommen);
  for (let rij = 0; rij < rijen; rij += 1) {
    const van = rij * kolommen;
    for (let a = 0; a < kolommen; a += 1) {
      const waarde = matrix[van + a] ?? 0;
      for (let b = 0; b <= a; b += 1)
        uit[a * kolommen + b] = (uit[a * kolommen + b] ?? 0) + waarde * (matrix[van + b] ?? 0);
    }
  }
  return uit;
}

/** The lower triangle that times its own transpose gives a matrix; a column that adds nothing gets zeros. */
function cholesky(matrix: Float64Array, aantal: number): Float64Array {
  const uit = new Float64Array(aantal * aantal);
  for (let rij = 0; rij < aantal; rij += 1)
    for (let kolom = 0; kolom <= rij; kolom += 1) {
      let rest = matrix[rij * aantal + kolom] ?? 0;
      for (let as = 0; as < kolom; as += 1)
        rest -= (uit[rij * aantal + as] ?? 0) * (uit[kolom * aantal + as] ?? 0);
      const eigen = uit[kolom * aantal + kolom] ?? 0;
      uit[rij * aantal + kolom] =
        rij === kolom ? Math.sqrt(Math.max(rest, 0)) : eigen === 0 ? 0 : rest / eigen;
    }
  return uit;
}

function maakLengteEen(getallen: Float64Array, van: number, aantal: number): void {
  let kwadraat = 0;
  for (let as = 0; as < aantal; as += 1) kwadraat += (getallen[van + as] ?? 0) ** 2;
  const lengte = Math.sqrt(kwadraat) || 1;
  for (let as = 0; as < aantal; as += 1) getallen[van + as] = (getallen[van + as] ?? 0) / lengte;
}
