import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Zoekindex } from '../../dialogs/vragen/zoekindex.ts';

const plaats = (doel: string, ...teksten: readonly string[]) => ({
  doel,
  teksten: teksten.map((tekst) => ({ tekst, gewicht: 1 })),
});
const plaatsen = [
  plaats(
    'betaling',
    'hoe wordt dit afgerekend',
    'wanneer betalen we de factuur',
    'de factuur van het bureau',
  ),
  plaats('nota', 'nota ontvangen, wanneer betalen we', 'de factuur is er'),
  plaats('plan', 'wat staat er in het plan', 'het plan van het bureau', 'plan ontvangen'),
  plaats('ziekte', 'de client is ziek', 'ziek gemeld, wat nu'),
  plaats('duur', 'hoe lang duurt het', 'looptijd van de dienst'),
];
const doelen = (index: Zoekindex<string>, vraag: string) =>
  index.zoek(vraag.split(' ')).map(({ doel }) => doel);

describe('the search for what a question is like', () => {
  test('learns from words that stand together: a word finds a place that has only its companions', () => {
    const [eerste, tweede] = doelen(new Zoekindex(plaatsen, { leert: true }), 'de factuur afgerekend');
    expect([eerste, tweede]).toEqual(['betaling', 'nota']);
  });

  test('a typing error still finds its place', () => {
    expect(doelen(new Zoekindex(plaatsen, { leert: true }), 'is de clietn zeik')[0]).toBe('ziekte');
  });

  test('words that no place has find nothing', () => {
    expect(doelen(new Zoekindex(plaatsen, { leert: true }), 'qqqq xxxx')).toEqual([]);
  });

  test('the same words always find the same, with scores from high to low between 0 and 1', () => {
    const [een, ander] = [new Zoekindex(plaatsen, { leert: true }), new Zoekindex(plaatsen, { leert: true })];
    const woord = fc.constantFrom(
      ...plaatsen.flatMap(({ teksten }) => teksten.flatMap(({ tekst }) => tekst.split(' '))),
    );
    fc.assert(
      fc.property(fc.array(woord, { minLength: 1, maxLength: 8 }), (woorden) => {
        const gevonden = een.zoek(woorden);
        expect(gevonden).toEqual(ander.zoek(woorden));
        const scores = gevonden.map(({ score }) => score);
        expect(scores).toEqual(scores.toSorted((a, b) => b - a));
        expect(scores.every((score) => score > 0 && score <= 1 + 1e-9)).toBe(true);
      }),
    );
  });
});
