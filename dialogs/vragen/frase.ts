import { type Woord, woordenVan } from './woorden.ts';

/** A name or signal as words, with what it stands for. */
export interface Frase<T> {
  readonly doel: T;
  readonly woorden: readonly string[];
  /** The words of a second part, with other words between. */
  readonly uiteen?: readonly string[];
  readonly gewicht: number;
}

/** Where a phrase was found: from word `begin` up to, not including, word `einde`. */
export interface Treffer<T> {
  readonly doel: T;
  readonly begin: number;
  readonly einde: number;
  readonly gewicht: number;
  /** What stands behind it in the same word: "contract" in "leoncontract". */
  readonly rest?: string;
  /** True when it may have words of others between its parts. */
  readonly uiteen?: boolean;
}

/** What every further word of a longer phrase adds: "uur per week" tells more than "uur". */
const LANGER = 0.5;

/** A text as a phrase; every word behind the first adds to its weight. Words can stand apart: "keur … af". */
export function frase<T>(doel: T, tekst: string, basis: number): Frase<T> {
  const [woorden = [], uiteen] = tekst
    .split(UITEEN)
    .map((deel) => woordenVan(deel).map((woord) => woord.tekst));
  const lengte = woorden.length + (uiteen?.length ?? 0);
  return { doel, woorden, ...(uiteen ? { uiteen } : {}), gewicht: basis + (lengte - 1) * LANGER };
}

const UITEEN = '…';
/** Most words between the parts of a phrase that stands apart. */
const MEESTE_ERTUSSEN = 6;

/** Where a phrase that begins at a word ends, not included; undefined when it does not stand there. */
export function eindeVan(
  { woorden: gezocht, uiteen }: Pick<Frase<unknown>, 'woorden' | 'uiteen'>,
  woorden: readonly Woord[],
  begin: number,
  past: (woord: string, gezocht: string) => boolean,
): number | undefined {
  const staat = (deel: readonly string[], plek: number) =>
    plek + deel.length <= woorden.length &&
    deel.every((woord, nummer) => past(woorden[plek + nummer]?.tekst ?? '', woord));
  if (!staat(gezocht, begin)) return undefined;
  const eerste = begin + gezocht.length;
  if (!uiteen) return eerste;
  for (let plek = eerste; plek <= eerste + MEESTE_ERTUSSEN; plek += 1)
    if (staat(uiteen, plek)) return plek + uiteen.length;
  return undefined;
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
