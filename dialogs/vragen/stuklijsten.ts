import type { Stukgewichten } from './stukken.ts';

/** Of one piece of words: the places that have it, in order, and its weight in each. */
export interface Stuklijst {
  readonly plekken: Uint16Array;
  readonly gewichten: Float32Array;
}

/** That of a piece that no place has. */
export const GEEN: Stuklijst = { plekken: new Uint16Array(0), gewichten: new Float32Array(0) };

/** The lists of all pieces one after another, as they are kept: `begin` of each, and of one more than there are. */
export interface Stuklijsten {
  readonly begin: Int32Array;
  readonly plekken: Uint16Array;
  readonly gewichten: Float32Array;
}

/** Places are kept in two bytes each. */
const MEESTE_PLAATSEN = 256 ** Uint16Array.BYTES_PER_ELEMENT;

/**
 * The lists of the pieces, from the pieces of the places; the pieces of few places weigh more. Throws a RangeError for
 * more places than have a number.
 */
export function maakStuklijsten(perPlaats: readonly Stukgewichten[], aantal: number): Stuklijsten {
  if (perPlaats.length > MEESTE_PLAATSEN)
    throw new RangeError(`more than ${MEESTE_PLAATSEN} places in an index`);
  const begin = new Int32Array(aantal + 1);
  for (const { stukken } of perPlaats)
    for (const stuk of stukken) begin[stuk + 1] = (begin[stuk + 1] ?? 0) + 1;
  for (let stuk = 0; stuk < aantal; stuk += 1) begin[stuk + 1] = (begin[stuk + 1] ?? 0) + (begin[stuk] ?? 0);
  const vrij = begin.slice();
  const alles = begin[aantal] ?? 0;
  const plekken = new Uint16Array(alles);
  const gewichten = new Float32Array(alles);
  perPlaats.forEach(({ stukken, gewichten: keren }, plek) => {
    for (let nummer = 0; nummer < stukken.length; nummer += 1) {
      const stuk = stukken[nummer] ?? 0;
      const waar = vrij[stuk] ?? 0;
      const aantalPlaatsen = (begin[stuk + 1] ?? 0) - (begin[stuk] ?? 0);
      vrij[stuk] = waar + 1;
      plekken[waar] = plek;
      gewichten[waar] = (keren[nummer] ?? 0) * zeldzaam(perPlaats.length, aantalPlaatsen);
    }
  });
  return { begin, plekken, gewichten };
}

/** How much it tells that a piece of words occurs in some of so many places. */
export function zeldzaam(alle: number, plaatsen: number): number {
  return Math.log(1 + alle / (plaatsen || 1));
}

/** The list of each piece. */
export function lijstenVan({ begin, plekken, gewichten }: Stuklijsten): readonly Stuklijst[] {
  return Array.from({ length: begin.length - 1 }, (_, stuk) => ({
    plekken: plekken.subarray(begin[stuk], begin[stuk + 1]),
    gewichten: gewichten.subarray(begin[stuk], begin[stuk + 1]),
  }));
}

/** Adds to the places of a list the numbers that go with them, so many times. */
export function telOp(som: Float64Array, plekken: Uint16Array, getallen: Float32Array, keren: number): void {
  for (let nummer = 0; nummer < plekken.length; nummer += 1) {
    const plek = plekken[nummer] ?? 0;
    som[plek] = (som[plek] ?? 0) + keren * (getallen[nummer] ?? 0);
  }
}

/** Of every place what its pieces weigh together: the sum of `tel` over their weights. */
export function perPlaats(
  { plekken, gewichten }: Stuklijsten,
  plaatsen: number,
  tel: (gewicht: number) => number,
): Float64Array {
  const uit = new Float64Array(plaatsen);
  for (let nummer = 0; nummer < plekken.length; nummer += 1) {
    const plek = plekken[nummer] ?? 0;
    uit[plek] = (uit[plek] ?? 0) + tel(gewichten[nummer] ?? 0);
  }
  return uit;
}
