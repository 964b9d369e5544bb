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

/** Typing errors (letters wrong, missing, extra or swapped) that a word of this length is forgiven. */
export function speling(lengte: number): number {
  if (lengte < 5) return 0;
  return lengte < 9 ? 1 : 2;
}

/** True when two words differ by at most `grens` typing errors; two neighbouring letters swapped count as one. */
export function lijktOp(a: string, b: string, grens: number): boolean {
  if (a === b) return true;
  if (Math.abs(a.length - b.length) > grens) return false;
  let ouder: number[] = [];
  let vorige = Array.from({ length: b.length + 1 }, (_, plek) => plek);
  for (let i = 1; i <= a.length; i += 1) {
    const rij = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const kosten = a[i - 1] === b[j - 1] ? 0 : 1;
      let beste = Math.min((vorige[j] ?? 0) + 1, (rij[j - 1] ?? 0) + 1, (vorige[j - 1] ?? 0) + kosten);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        beste = Math.min(beste, (ouder[j - 2] ?? 0) + 1);
      rij.push(beste);
    }
    if (Math.min(...rij) > grens) return false;
    ouder = vorige;
    vorige = rij;
  }
  return (vorige[b.length] ?? grens + 1) <= grens;
}
