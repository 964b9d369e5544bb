import { Decimal } from 'decimal.js';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type Afloop,
  betaalschema,
  kentGrens,
  vergelijking,
  voortijdigheid,
} from '../../../domain/kaders/betaling.ts';
import { betalingAfgekeurdPlan } from '../../../domain/kaders/geld/zonder-order.ts';
import { prijsVoor } from '../../../domain/kaders/prijs.ts';
import { datum, plusDagen, plusMaanden } from '../../../domain/waarden/datum.ts';
import { bedrag } from '../../../domain/waarden/geld.ts';
import { dienst, kaders } from '../../support/content.ts';
import { waarde } from '../../support/uitkomst.ts';

const OP = datum('2025-06-01');
const prijsVan = (id: string, uren?: string) =>
  waarde(prijsVoor(kaders, dienst(id), OP, uren ? { uren: new Decimal(uren) } : {}));

describe('the price of a service', () => {
  test.each([
    ['praktijkassessment', undefined, '1988.38'],
    ['participatie-interventie', '21', '1995.00'],
    ['bevorderen-maatschappelijke-deelname', '14', '1330.00'],
    ['begeleiding-bij-scholing', '49', '4655.00'],
    ['begeleiding-bij-scholing', '20', '1900.00'],
    ['werkfit-maken', '41', '3895.00'],
    ['werkfit-maken', '60', '5700.00'],
    ['werkfit-maken', '35', '3325.00'],
    ['werkfit-maken', '15', '1425.00'],
    ['werkfit-maken', '20.25', '1923.75'],
    ['naar-werk', '26', '2470.00'],
    ['naar-werk', '40', '3800.00'],
    ['werkbehoud-loondienst', '18', '1710.00'],
    ['werkbehoud-zelfstandig', '12', '1140.00'],
  ])('%s of %s hours costs € %s', (id, uren, verwacht) => {
    expect(prijsVan(id, uren).toFixed(2)).toBe(verwacht);
  });

  test('without hours there is no price, unless the price is fixed', () => {
    expect(prijsVoor(kaders, dienst('werkfit-maken'), OP, {})).toMatchObject({
      soort: 'onbekend',
      ontbreekt: ['uren'],
    });
    expect(prijsVan('praktijkassessment').toFixed(2)).toBe('1988.38');
  });

  test('before 2025 there is no rate, from 2027 it has to be checked', () => {
    const bij = (op: string) =>
      prijsVoor(kaders, dienst('werkfit-maken'), datum(op), { uren: new Decimal(10) });
    expect(bij('2024-12-31')).toMatchObject({ soort: 'niet-vast-te-stellen', reden: 'geen-versie' });
    expect(bij('2026-12-31').soort).toBe('vastgesteld');
    expect(bij('2027-01-01')).toMatchObject({ soort: 'niet-vast-te-stellen', reden: 'nagaan' });
  });
});

/** The side of the boundary of an early end, where the service has one. */
function fase(id: string, start?: string, einde?: string) {
  if (!kentGrens(kaders, dienst(id)) || !start || !einde) return {};
  return {
    fase: waarde(voortijdigheid(kaders, dienst(id), OP, { start: datum(start), einde: datum(einde) })).fase,
  };
}

describe('the payments of a service for every ending', () => {
  test.each([
    [
      'praktijkassessment',
      undefined,
      'geslaagd',
      undefined,
      undefined,
      '994.19',
      '994.19',
      '1988.38',
      'vast',
    ],
    [
      'praktijkassessment',
      undefined,
      'zonder-resultaat',
      undefined,
      undefined,
      '994.19',
      '596.51',
      '1590.70',
      'vast',
    ],
    [
      'praktijkassessment',
      undefined,
      'voortijdig',
      undefined,
      undefined,
      '994.19',
      '0.00',
      '994.19',
      'bevesti',
    ],
    [
      'participatie-interventie',
      '21',
      'geslaagd',
      undefined,
      undefined,
      '997.50',
      '997.50',
      '1995.00',
      'vast',
    ],
    [
      'participatie-interventie',
      '21',
      'zonder-resultaat',
      undefined,
      undefined,
      '997.50',
      '598.50',
      '1596.00',
      'vast',
    ],
    [
      'participatie-interventie',
      '21',
      'voortijdig',
      undefined,
      undefined,
      '997.50',
      '0.00',
      '997.50',
      'bevesti',
    ],
    [
      'begeleiding-bij-scholing',
      '49',
      'geslaagd',
      undefined,
      undefined,
      '2327.50',
      '2327.50',
      '4655.00',
      'vast',
    ],
    [
      'begeleiding-bij-scholing',
      '49',
      'zonder-resultaat',
      undefined,
      undefined,
      '2327.50',
      '1396.50',
      '3724.00',
      'vast',
    ],
    [
      'begeleiding-bij-scholing',
      '49',
      'voortijdig',
      undefined,
      undefined,
      '2327.50',
      '0.00',
      '2327.50',
      'bevesti',
    ],
    [
      'bevorderen-maatschappelijke-deelname',
      '14',
      'geslaagd',
      undefined,
      undefined,
      '665.00',
      '665.00',
      '1330.00',
      'vast',
    ],
    [
      'bevorderen-maatschappelijke-deelname',
      '14',
      'zonder-resultaat',
      undefined,
      undefined,
      '665.00',
      '399.00',
      '1064.00',
      'vast',
    ],
    [
      'bevorderen-maatschappelijke-deelname',
      '14',
      'voortijdig',
      undefined,
      undefined,
      '665.00',
      '0.00',
      '665.00',
      'bevesti',
    ],
    ['werkfit-maken', '41', 'geslaagd', undefined, undefined, '1947.50', '1947.50', '3895.00', 'vast'],
    ['werkfit-maken', '41', 'voortijdig', '2025-01-15', '2025-05-20', '1947.50', '0.00', '1947.50', 'vast'],
    ['werkfit-maken', '41', 'voortijdig', '2025-01-15', '2025-07-14', '1947.50', '0.00', '1947.50', 'vast'],
    [
      'werkfit-maken',
      '41',
      'voortijdig',
      '2025-01-15',
      '2025-07-15',
      '1947.50',
      '1168.50',
      '3116.00',
      'vast',
    ],
    [
      'werkfit-maken',
      '41',
      'voortijdig',
      '2025-01-15',
      '2025-11-03',
      '1947.50',
      '1168.50',
      '3116.00',
      'vast',
    ],
    [
      'werkfit-maken',
      '41',
      'zonder-resultaat',
      undefined,
      undefined,
      '1947.50',
      '1168.50',
      '3116.00',
      'bevesti',
    ],
    ['werkfit-maken', '60', 'geslaagd', undefined, undefined, '2850.00', '2850.00', '5700.00', 'vast'],
    [
      'werkfit-maken',
      '60',
      'voortijdig',
      '2025-02-01',
      '2026-02-01',
      '2850.00',
      '1710.00',
      '4560.00',
      'vast',
    ],
    ['werkfit-maken', '20.25', 'geslaagd', undefined, undefined, '961.88', '961.87', '1923.75', 'vast'],
    [
      'werkfit-maken',
      '20.25',
      'voortijdig',
      '2025-01-15',
      '2025-09-01',
      '961.88',
      '577.13',
      '1539.01',
      'vast',
    ],
    ['werkfit-maken', '41', 'voortijdig', '2025-08-31', '2026-02-27', '1947.50', '0.00', '1947.50', 'vast'],
    [
      'werkfit-maken',
      '41',
      'voortijdig',
      '2025-08-31',
      '2026-02-28',
      '1947.50',
      '1168.50',
      '3116.00',
      'vast',
    ],
    ['naar-werk', '26', 'geslaagd', undefined, undefined, '1235.00', '1235.00', '2470.00', 'vast'],
    ['naar-werk', '26', 'voortijdig', '2025-03-01', '2025-05-31', '1235.00', '0.00', '1235.00', 'vast'],
    ['naar-werk', '26', 'voortijdig', '2025-03-01', '2025-06-01', '1235.00', '741.00', '1976.00', 'vast'],
    ['naar-werk', '26', 'zonder-resultaat', undefined, undefined, '1235.00', '741.00', '1976.00', 'bevesti'],
    ['naar-werk', '40', 'geslaagd', undefined, undefined, '1900.00', '1900.00', '3800.00', 'vast'],
    ['naar-werk', '40', 'voortijdig', '2027-11-30', '2028-02-29', '1900.00', '1140.00', '3040.00', 'vast'],
    ['naar-werk', '40', 'voortijdig', '2027-11-30', '2028-02-28', '1900.00', '0.00', '1900.00', 'vast'],
    ['werkbehoud-loondienst', '18', 'geslaagd', undefined, undefined, '855.00', '855.00', '1710.00', 'vast'],
    [
      'werkbehoud-loondienst',
      '18',
      'zonder-resultaat',
      undefined,
      undefined,
      '855.00',
      '855.00',
      '1710.00',
      'bevesti',
    ],
    [
      'werkbehoud-loondienst',
      '18',
      'voortijdig',
      '2025-02-01',
      '2025-04-10',
      '855.00',
      '0.00',
      '855.00',
      'vast',
    ],
    ['werkbehoud-zelfstandig', '12', 'geslaagd', undefined, undefined, '570.00', '570.00', '1140.00', 'vast'],
    [
      'werkbehoud-zelfstandig',
      '12',
      'voortijdig',
      '2025-02-01',
      '2025-02-20',
      '570.00',
      '0.00',
      '570.00',
      'vast',
    ],
  ] as [
    string,
    string | undefined,
    Afloop,
    string | undefined,
    string | undefined,
    string,
    string,
    string,
    string,
  ][])(
    '%s, %s hours, %s (%s to %s): € %s at the start, € %s at the end, together € %s (%s)',
    (id, uren, afloop, start, einde, eerste, tweede, samen, zekerheid) => {
      const invoer = { afloop, ...fase(id, start, einde), prijs: prijsVan(id, uren) };
      const uitkomst = betaalschema(kaders, dienst(id), OP, invoer);
      const vergeleken = vergelijking(kaders, dienst(id), OP, invoer);
      if (vergeleken) {
        expect(uitkomst).toMatchObject({ soort: 'niet-vast-te-stellen', reden: 'niet-vermeld' });
      }
      const schema = waarde(vergeleken ?? uitkomst);
      expect(schema.start.bedrag?.toFixed(2)).toBe(eerste);
      // "n.v.t." names no second payment at all, which is another thing than € 0.
      const nvt = schema.einde && schema.einde.percentage === undefined;
      expect(nvt ? '0.00' : schema.einde?.bedrag?.toFixed(2)).toBe(tweede);
      expect(schema.totaal?.toFixed(2)).toBe(samen);
      expect(schema.bevestigen).toBe(zekerheid === 'bevesti');
    },
  );

  test('"n.v.t." is neither an amount nor a percentage', () => {
    for (const id of ['praktijkassessment', 'participatie-interventie', 'begeleiding-bij-scholing']) {
      const schema = waarde(
        betaalschema(kaders, dienst(id), OP, { afloop: 'voortijdig', prijs: bedrag('1000') }),
      );
      expect(schema.einde).toEqual({ moment: 'einde' });
      expect(schema.totaal?.toFixed(2)).toBe('500.00');
      expect(schema.bevestigen).toBe(true);
    }
  });

  test('a service without a boundary never asks for an end date, one with a boundary does', () => {
    const stop = (id: string) => betaalschema(kaders, dienst(id), OP, { afloop: 'voortijdig' });
    expect(stop('werkbehoud-zelfstandig').soort).toBe('vastgesteld');
    expect(stop('werkfit-maken')).toMatchObject({ soort: 'onbekend', ontbreekt: ['einddatum'] });
  });
});

const metPlanEnWerkbehoud = kaders.diensten('uwv').filter(({ groepen }) => groepen.includes('re-integratie'));

describe('laws of payment', () => {
  test('on success the payments add up to the price, for every service and price', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...metPlanEnWerkbehoud),
        fc.integer({ min: 1, max: 1_000_000 }),
        (welke, centen) => {
          const prijs = bedrag(centen).dividedBy(100);
          const schema = waarde(betaalschema(kaders, welke, OP, { afloop: 'geslaagd', prijs }));
          expect(schema.start.bedrag?.plus(schema.einde?.bedrag ?? 0).toFixed(2)).toBe(prijs.toFixed(2));
          expect(schema.totaal?.toFixed(2)).toBe(prijs.toFixed(2));
        },
      ),
    );
  });

  test('no ending costs more than success', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...metPlanEnWerkbehoud),
        fc.constantFrom<Afloop>('zonder-resultaat', 'voortijdig'),
        fc.constantFrom('binnen-grens' as const, 'na-grens' as const),
        fc.integer({ min: 1, max: 1_000_000 }),
        (welke, afloop, kant, centen) => {
          const prijs = bedrag(centen).dividedBy(100);
          const schema = betaalschema(kaders, welke, OP, { afloop, fase: kant, prijs });
          if (schema.soort === 'vastgesteld')
            expect(schema.waarde.totaal?.lessThanOrEqualTo(prijs)).toBe(true);
        },
      ),
    );
  });

  test.each(metPlanEnWerkbehoud.filter((welke) => kentGrens(kaders, welke)).map(({ id }) => id))(
    '%s: the day before start + the limit still counts as within, that day itself as after it, for a year of starts',
    (id) => {
      const grens = kaders.versies(dienst(id), 'voortijdig-grens')[0]?.inhoud;
      const maanden = grens?.soort === 'getal' ? grens.waarde : 0;
      for (let dag = 0; dag < 366; dag += 1) {
        const start = plusDagen(datum('2027-03-01'), dag);
        const grensdag = plusMaanden(start, maanden);
        const kant = (einde: typeof start) =>
          waarde(voortijdigheid(kaders, dienst(id), OP, { start, einde })).fase;
        expect([kant(plusDagen(grensdag, -1)), kant(grensdag), kant(plusDagen(grensdag, 1))]).toEqual([
          'binnen-grens',
          'na-grens',
          'na-grens',
        ]);
      }
    },
  );
});

describe('a plan that was refused for good', () => {
  const OVERZICHT = datum('2025-06-01');

  test('leads to no order: the hours for the plan are not paid', () => {
    const uitkomst = betalingAfgekeurdPlan(kaders, dienst('werkfit-maken'), OVERZICHT, true);
    expect(waarde(uitkomst).toFixed(2)).toBe('0.00');
    expect(uitkomst.feiten[0]?.bronnen[0]).toMatchObject({ document: 'overzicht-7.1' });
  });

  test.each([false, undefined])('may still be repaired first (%s)', (definitief) => {
    expect(betalingAfgekeurdPlan(kaders, dienst('werkfit-maken'), OVERZICHT, definitief)).toMatchObject({
      soort: 'onbekend',
      ontbreekt: ['oordeel-herstel'],
    });
  });

  test('on a date without facts nothing is said', () => {
    expect(betalingAfgekeurdPlan(kaders, dienst('werkfit-maken'), datum('2024-01-01'), true).soort).toBe(
      'niet-vast-te-stellen',
    );
  });
});
