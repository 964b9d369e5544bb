import { type Woord, woordenVan } from './woorden.ts';

/** A name or signal as words, with what it stands for. */
export interface Frase<T> {
  readonly doel: T;
  readonly woorden: readonly string[];
  readonly gewicht: number;
}

/** Where a phrase was found: from word `begin` up to, not including, word `einde`. */
export interface Treffer<T> {
  readonly doel: T;
  readonly begin: number;
  readonly einde: number;
  readonly gewicht: number;
}

/** What every further word of a longer phrase adds: "uur per week" tells more than "uur". */
const LANGER = 0.5;

/** A text as a phrase; every word behind the first adds to its weight. */
export function frase<T>(doel: T, tekst: string, basis: number): Frase<T> {
  const woorden = woordenVan(tekst).map((woord) => woord.tekst);
  return { doel, woorden, gewicht: basis + (woorden.length - 1) * LANGER };
}

/** True for a compound of a name and something else. */
export function begintMet(woord: string, naam: string): boolean {
  return naam.length >= KORTSTE_NAAM && woord.length > naam.length && woord.startsWith(naam);
}

const KORTSTE_NAAM = 4;

/** "Factuurbedrag" is a kind of "bedrag", "tijdsduur" of "duur": a compound that ends on the word. */
export function isSamenstelling(woord: string, gezocht: string): boolean {
  return (
    gezocht.length >= KORTSTE_NAAM && woord.length >= gezocht.length + KORTSTE_DEEL && woord.endsWith(gezocht)
  );
}

const KORTSTE_DEEL = 3;

/** True when two words follow each other with no more than punctuation between. */
export function grenst(eerste: Woord | undefined, tweede: Woord | undefined): boolean {
  return eerste !== undefined && tweede !== undefined && tweede.begin - eerste.einde <= 2;
}

/** The longest of overlapping finds. */
export function zonderOverlap<T>(treffers: readonly Treffer<T>[]): readonly Treffer<T>[] {
  const langsteEerst = [...treffers].sort(
    (a, b) => b.einde - b.begin - (a.einde - a.begin) || a.begin - b.begin,
  );
  const gekozen: Treffer<T>[] = [];
  for (const treffer of langsteEerst) {
    if (!gekozen.some((eerder) => treffer.begin < eerder.einde && eerder.begin < treffer.einde))
      gekozen.push(treffer);
  }
  return gekozen.sort((a, b) => a.begin - b.begin);
}
