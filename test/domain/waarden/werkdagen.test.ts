import Holidays from 'date-holidays';
import { describe, expect, test } from 'vitest';
import { datum, plusDagen } from '../../../domain/waarden/datum.ts';
import { isFeestdag, isWerkdag, plusWerkdagen, werkdagVoor } from '../../../domain/waarden/werkdagen.ts';
import { kalender } from '../../support/content.ts';

describe('working days follow the Algemene termijnenwet', () => {
  test('the holidays agree with an independent calendar, Liberation Day in every year and Good Friday added', () => {
    const onafhankelijk = new Holidays('NL');
    for (let jaar = 2020; jaar <= 2040; jaar += 1) {
      const verwacht = new Set(
        onafhankelijk
          .getHolidays(jaar)
          .filter(({ type }) => type === 'public')
          .map(({ date }) => date.slice(0, 10)),
      );
      verwacht.add(`${jaar}-05-05`);
      const paasmaandag = onafhankelijk
        .getHolidays(jaar)
        .find(({ name }) => name === 'Tweede paasdag' || name === 'Tweede Paasdag');
      verwacht.add(plusDagen(datum(paasmaandag?.date.slice(0, 10) ?? ''), -3));
      for (let dag = datum(`${jaar}-01-01`); dag.startsWith(String(jaar)); dag = plusDagen(dag, 1)) {
        expect([dag, isFeestdag(dag, kalender)]).toEqual([dag, verwacht.has(dag)]);
      }
    }
  });

  test.each([
    ['2025-09-30', 30, '2025-11-11'],
    ['2025-04-01', 30, '2025-05-16'],
    ['2025-12-19', 30, '2026-02-04'],
    ['2025-05-24', 30, '2025-07-08'],
    ['2028-02-01', 30, '2028-03-14'],
    ['2025-04-17', 2, '2025-04-23'],
    ['2026-04-26', 2, '2026-04-29'],
  ])('%s plus %i working days is %s', (van, aantal, tot) => {
    expect(plusWerkdagen(datum(van), aantal, kalender)).toBe(tot);
  });

  test.each([
    ['2025-12-25', '2025-12-24'],
    ['2026-04-27', '2026-04-24'],
    ['2026-09-21', '2026-09-18'],
    ['2027-01-01', '2026-12-31'],
  ])('the last working day before %s is %s', (dag, voor) => {
    expect(werkdagVoor(datum(dag), kalender)).toBe(voor);
  });

  test('a day that the government points out is free', () => {
    const met = { ...kalender, aangewezen: [datum('2026-05-15')] };
    expect([isWerkdag(datum('2026-05-15'), kalender), isWerkdag(datum('2026-05-15'), met)]).toEqual([
      true,
      false,
    ]);
  });

  test("the King's birthday moves to Saturday when it falls on a Sunday", () => {
    expect([isFeestdag(datum('2025-04-26'), kalender), isFeestdag(datum('2025-04-27'), kalender)]).toEqual([
      true,
      false,
    ]);
  });
});
