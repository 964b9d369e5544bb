/** A word of a text in the form in which words are compared, with its place in the text. */
export interface Woord {
  readonly tekst: string;
  readonly begin: number;
  readonly einde: number;
}

/** Lower case, without accents. */
export function normaal(tekst: string): string {
  return tekst.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}

const WOORD = /[\p{L}\p{N}]+(?:[-'’][\p{L}\p{N}]+)*/gu;

/** The words of a text in the form in which they are compared, without their places: quicker for many texts. */
export function woordvormen(tekst: string): readonly string[] {
  return normaal(tekst).replaceAll('’', "'").match(WOORD) ?? [];
}

/** The words of a text, hyphens and apostrophes inside words kept. At most `grens` words. */
export function woordenVan(tekst: string, grens = 120): readonly Woord[] {
  const woorden: Woord[] = [];
  for (const delen of tekst.matchAll(WOORD)) {
    if (woorden.length >= grens) break;
    woorden.push({
      tekst: normaal(delen[0]).replace(/’/g, "'"),
      begin: delen.index,
      einde: delen.index + delen[0].length,
    });
  }
  return woorden;
}

/** Where the sentence stands that asks: the last one with a question mark, or else the last; undefined when there is one only. */
export function vragendeZin(tekst: string): { readonly begin: number; readonly einde: number } | undefined {
  const zinnen = [...tekst.matchAll(ZIN)];
  const zin = zinnen.findLast(([zelf]) => zelf.includes('?')) ?? zinnen.at(-1);
  return zin && zinnen.length > 1 ? { begin: zin.index, einde: zin.index + zin[0].length } : undefined;
}

const ZIN = /[^.!?\n]+[.!?]*/g;

/** Typing errors (letters wrong, missing, extra or swapped) that a word of this length is forgiven. */
export function speling(lengte: number): number {
  if (lengte < 5) return 0;
  return lengte < 9 ? 1 : 2;
}

/** A word with two neighbouring letters the other way round, each way; the first letter is nearly always right. */
export function verwisseld(woord: string): readonly string[] {
  const anders: string[] = [];
  for (let plek = 1; plek + 1 < woord.length; plek += 1)
    anders.push(woord.slice(0, plek) + woord.charAt(plek + 1) + woord.charAt(plek) + woord.slice(plek + 2));
  return anders;
}

/** Longer words are none that a typing error is looked for in. */
const LANGSTE = 64;
/** Three rows of the table of typing errors, used over again: words are compared thousands of times in a question. */
const maakRij = (): Uint8Array => new Uint8Array(LANGSTE + 2);
const RIJEN: readonly [Uint8Array, Uint8Array, Uint8Array] = [maakRij(), maakRij(), maakRij()];

/**
 * True when two words differ by at most `grens` typing errors; two neighbouring letters swapped count as one. Only the
 * part of the table is filled in where fewer errors are possible at all.
 */
export function lijktOp(a: string, b: string, grens: number): boolean {
  if (a === b) return true;
  if (Math.abs(a.length - b.length) > grens || a.length > LANGSTE || b.length > LANGSTE) return false;
  const teVeel = grens + 1;
  let [ouder, vorige, rij] = RIJEN;
  for (let j = 0; j <= b.length; j += 1) vorige[j] = j;
  for (let i = 1; i <= a.length; i += 1) {
    const van = Math.max(1, i - grens);
    const tot = Math.min(b.length, i + grens);
    rij[van - 1] = van === 1 ? i : teVeel;
    let laagste: number = rij[van - 1] ?? teVeel;
    for (let j = van; j <= tot; j += 1) {
      const letter = a.charCodeAt(i - 1);
      const kosten = letter === b.charCodeAt(j - 1) ? 0 : 1;
      const boven = j === i + grens ? teVeel : (vorige[j] ?? teVeel);
      let beste = Math.min(boven + 1, (rij[j - 1] ?? teVeel) + 1, (vorige[j - 1] ?? teVeel) + kosten);
      if (i > 1 && j > 1 && letter === b.charCodeAt(j - 2) && a.charCodeAt(i - 2) === b.charCodeAt(j - 1))
        beste = Math.min(beste, (ouder[j - 2] ?? teVeel) + 1);
      rij[j] = beste;
      laagste = Math.min(laagste, beste);
    }
    if (laagste > grens) return false;
    [ouder, vorige, rij] = [vorige, rij, ouder];
  }
  return (vorige[b.length] ?? teVeel) <= grens;
}
