import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  dagenTussen,
  datum,
  datumInNederland,
  leesDatum,
  maakDatum,
  plusDagen,
  plusMaanden,
  weekdag,
} from '../../../domain/waarden/datum.ts';

const eenDatum = fc
  .date({ min: new Date('1950-01-01T00:00:00Z'), max: new Date('2150-12-31T00:00:00Z'), noInvalidDate: true })
  .map((dag) => datum(dag.toISOString().slice(0, 10)));

describe('a calendar date', () => {
  test.each([
    '2026-02-30',
    '2025-02-29',
    '2026-13-01',
    '2026-00-10',
    '2026-1-1',
    '26-01-01',
    '',
    'morgen',
    '0001-01-01',
  ])('"%s" is none', (tekst) => {
    expect(leesDatum(tekst)).toBeUndefined();
  });

  test('29 February exists in a leap year', () => {
    expect(leesDatum('2028-02-29')).toBe('2028-02-29');
    expect(maakDatum(2026, 4, 31)).toBeUndefined();
  });

  test.each([
    ['2025-08-31', 6, '2026-02-28'],
    ['2027-11-30', 3, '2028-02-29'],
    ['2025-01-31', 1, '2025-02-28'],
    ['2025-03-31', 3, '2025-06-30'],
    ['2025-01-01', 9, '2025-10-01'],
    ['2025-05-31', 7, '2025-12-31'],
    ['2024-12-31', 2, '2025-02-28'],
  ])('%s plus %i months is %s: a missing day becomes the last of the month', (van, maanden, tot) => {
    expect(plusMaanden(datum(van), maanden)).toBe(tot);
  });

  test('adding days and counting them back agree', () => {
    fc.assert(
      fc.property(
        eenDatum,
        fc.integer({ min: -4000, max: 4000 }),
        (van, aantal) => dagenTussen(van, plusDagen(van, aantal)) === aantal,
      ),
    );
  });

  test('a term in months ends in the right month and never on a later day of it', () => {
    fc.assert(
      fc.property(eenDatum, fc.integer({ min: 0, max: 48 }), (van, aantal) => {
        const tot = plusMaanden(van, aantal);
        const maanden = (tekst: string) => Number(tekst.slice(0, 4)) * 12 + Number(tekst.slice(5, 7));
        expect(maanden(tot) - maanden(van)).toBe(aantal);
        expect(Number(tot.slice(8))).toBeLessThanOrEqual(Number(van.slice(8)));
      }),
    );
  });

  test('weeks fall on the same day of the week', () => {
    fc.assert(fc.property(eenDatum, (van) => weekdag(plusDagen(van, 28)) === weekdag(van)));
  });

  test.each([
    ['2026-12-31T22:59:00Z', '2026-12-31'],
    ['2026-12-31T23:01:00Z', '2027-01-01'],
    ['2026-06-30T22:01:00Z', '2026-07-01'],
  ])('at %s it is %s in the Netherlands', (moment, dag) => {
    expect(datumInNederland(new Date(moment))).toBe(dag);
  });
});
