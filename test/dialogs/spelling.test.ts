import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Spelling } from '../../dialogs/vragen/spelling.ts';
import { lijktOp } from '../../dialogs/vragen/woorden.ts';

const vaak: Readonly<Record<string, number>> = {
  bezwaar: 9,
  mogelijk: 4,
  offerte: 7,
  offertes: 2,
  regelen: 3,
};
const spelling = new Spelling(new Set(Object.keys(vaak)), (woord) => vaak[woord] ?? 0);

describe('a typing error in a word that is looked for is mended', () => {
  test.each([
    ['bezwwaar', 'bezwaar', 'a letter too many'],
    ['bezaar', 'bezwaar', 'a letter too few'],
    ['beszwaar', 'bezwaar', 'a strange letter in between'],
    ['bewzaar', 'bezwaar', 'two letters swapped'],
    ['mogelijjk', 'mogelijk', 'a letter twice'],
  ])('"%s" is "%s": %s', (fout, goed) => {
    expect(spelling.verbeter(fout)).toBe(goed);
  });

  test.each([
    ['mial', 'mail', 'a short word with two letters swapped'],
    ['mailx', 'mailx', 'a short word with a letter too many may be another word'],
    ['amil', 'amil', 'the first letter is right, as it nearly always is'],
  ])('"%s" is "%s": %s', (fout, goed) => {
    const kort = new Spelling(new Set(['mail']), () => 1);
    expect(kort.verbeter(fout)).toBe(goed);
  });

  test('of two words that are as near, the one that is used most is meant', () => {
    expect(spelling.verbeter('offertez')).toBe('offerte');
  });

  test.each([
    ['offertes', 'a word that is known stands for itself'],
    ['bzwr', 'a word of a few letters is like too many others'],
    ['offerten1', 'what holds a figure is no word'],
    ['pezwaar', 'the first letter is hardly ever wrong'],
    ['bezwoor', 'two errors are too many for a word of this length'],
  ])('"%s" stays as it is: %s', (woord) => {
    const beter = new Spelling(new Set(['bezwaar', 'offerte', 'offertes']), () => 1).verbeter(woord);
    expect(beter).toBe(woord);
  });
});

describe('how alike two words are', () => {
  /** Every entry of the table of typing errors filled in, as in the textbook. */
  function afstand(a: string, b: string): number {
    const rijen = Array.from({ length: a.length + 1 }, (_, i) =>
      Array.from({ length: b.length + 1 }, (_, j) => (i === 0 ? j : j === 0 ? i : 0)),
    );
    const op = (i: number, j: number) => rijen[i]?.[j] ?? Number.POSITIVE_INFINITY;
    for (let i = 1; i <= a.length; i += 1)
      for (let j = 1; j <= b.length; j += 1) {
        const kosten = a[i - 1] === b[j - 1] ? 0 : 1;
        const wissel = a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
        const rij = rijen[i];
        if (rij)
          rij[j] = Math.min(
            op(i - 1, j) + 1,
            op(i, j - 1) + 1,
            op(i - 1, j - 1) + kosten,
            wissel ? op(i - 2, j - 2) + 1 : Number.POSITIVE_INFINITY,
          );
      }
    return op(a.length, b.length);
  }
  const woord = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 10 });

  test('is told the same whether the whole table is filled in or only its likely part', () => {
    fc.assert(
      fc.property(woord, woord, fc.integer({ min: 0, max: 2 }), (a, b, grens) => {
        expect(lijktOp(a, b, grens)).toBe(afstand(a, b) <= grens);
      }),
      { numRuns: 2000 },
    );
  });
});
