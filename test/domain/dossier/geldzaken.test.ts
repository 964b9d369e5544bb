import { describe, expect, test } from 'vitest';
import {
  afloopVan,
  betaalschemaVan,
  prijsVan,
  startbetalingVan,
  tweedeBedrag,
  uurtariefVan,
} from '../../../domain/dossier/geldzaken.ts';
import { Proefdossier } from '../../support/dossier.ts';
import { waarde } from '../../support/uitkomst.ts';

describe('money follows from the dossier', () => {
  test('20 hours: € 1.900 in all and € 950 at the start', () => {
    const { dossier } = new Proefdossier().tot('bestelling-verstuurd');
    expect(prijsVan(dossier)).toMatchObject({ soort: 'vastgesteld' });
    const start = startbetalingVan(dossier);
    expect(
      start.soort === 'vastgesteld' && [start.waarde.percentage, start.waarde.bedrag.toFixed(2)],
    ).toEqual([50, '950.00']);
    expect(betaalschemaVan(dossier).soort).toBe('onbekend');
  });

  test.each([
    ['2026-12-13', '2026-12-13', '0.00'],
    ['2026-12-14', '2026-12-14', '570.00'],
  ])('an early end on %s (situation of %s) gives a second payment of € %s', (einde, situatie, tweede) => {
    const { dossier } = new Proefdossier().tot('afsluiting', {
      einde: {
        wijze: 'voortijdig',
        geeindigdOp: einde,
        oorzaak: 'verhuizing',
        situatieOp: situatie,
        instemming: 'ja',
      },
    });
    expect(tweedeBedrag(dossier)?.toFixed(2)).toBe(tweede);
  });

  test.each([
    ['no plaatsing', { 'rapport-beoordeeld': { resultaat: 'geen-plaatsing' } }],
    [
      'two dates on different sides of the boundary',
      {
        einde: {
          wijze: 'voortijdig',
          geeindigdOp: '2027-01-10',
          oorzaak: 'ziekte',
          situatieOp: '2026-11-01',
          instemming: 'ja',
        },
      },
    ],
  ])('%s: the klantmanager decides, and her decision is recorded', (_naam, anders) => {
    const proef = new Proefdossier().tot('rapport-beoordeeld', anders);
    expect(proef.dossier.open?.stap.id).toBe('tweede-betaling');
    expect(tweedeBedrag(proef.dossier)).toBeUndefined();
    proef.antwoord({ bedrag: '0', motivering: 'afgestemd met UWV' });
    expect(tweedeBedrag(proef.dossier)?.toFixed(2)).toBe('0.00');
  });

  test('an assignment of 2027 asks for the rate that UWV confirmed', () => {
    const later = Object.fromEntries(
      Object.entries({
        'opdracht-verstuurd': { dagtekening: '2027-01-04' },
        'plan-ontvangen': { ontvangenOp: '2027-01-20' },
        'plan-beoordeeld': { besluitOp: '2027-01-25' },
      }),
    );
    const proef = new Proefdossier().tot('plan-beoordeeld', later).antwoord({ uren: '20', maanden: '6' });
    expect(proef.dossier.open?.ontbreekt.map(({ id }) => id)).toEqual(['uurtarief']);
    expect(prijsVan(proef.dossier).soort).toBe('onbekend');
    const prijs = prijsVan(proef.antwoord({ uurtarief: '98.40' }).dossier);
    expect(prijs.soort === 'vastgesteld' && prijs.waarde.toFixed(2)).toBe('1968.00');
  });

  const stop = (geeindigdOp: string, situatieOp: string) => ({
    einde: { wijze: 'voortijdig', geeindigdOp, oorzaak: 'verhuizing', situatieOp, instemming: 'ja' },
  });

  test('the price carries the rate it rests on and how it was found', () => {
    const prijs = prijsVan(new Proefdossier().tot('bestelling').dossier);
    if (prijs.soort !== 'vastgesteld') throw new Error('no price');
    expect(prijs.feiten.map(({ rol }) => rol)).toEqual(['uurtarief']);
    expect(prijs.stappen.map(({ sleutel }) => sleutel)).toEqual(['rekenstap.prijs']);
  });

  test('before the order what is missing is told: the hours', () => {
    const { dossier } = new Proefdossier().tot('plan-beoordeeld');
    for (const uitkomst of [prijsVan(dossier), startbetalingVan(dossier), betaalschemaVan(dossier)])
      expect(uitkomst).toMatchObject({ soort: 'onbekend', ontbreekt: ['uren'] });
  });

  test('the ending waits for the judgement on the report, also when the service has ended', () => {
    const wacht = { soort: 'onbekend', ontbreekt: ['rapport-oordeel'] };
    for (const stap of ['bestelling-verstuurd', 'einde', 'rapport-ontvangen']) {
      const { dossier } = new Proefdossier().tot(stap);
      expect(afloopVan(dossier)).toMatchObject(wacht);
      expect(betaalschemaVan(dossier)).toMatchObject(wacht);
    }
  });

  test.each([
    ['a plaatsing', {}, { afloop: 'geslaagd' }],
    [
      'no plaatsing',
      { 'rapport-beoordeeld': { resultaat: 'geen-plaatsing' } },
      { afloop: 'zonder-resultaat' },
    ],
    ['an early end', stop('2026-12-13', '2026-12-13'), { afloop: 'voortijdig', fase: 'binnen-grens' }],
    ['a late early end', stop('2026-12-14', '2026-12-14'), { afloop: 'voortijdig', fase: 'na-grens' }],
  ])('the ending with %s', (_naam, anders, verwacht) => {
    expect(waarde(afloopVan(new Proefdossier().tot('rapport-beoordeeld', anders).dossier))).toEqual(verwacht);
  });

  test('an early end with dates on both sides of the boundary is not settled by the documents', () => {
    const { dossier } = new Proefdossier().tot('rapport-beoordeeld', stop('2027-01-10', '2026-11-01'));
    expect(afloopVan(dossier).soort).toBe('niet-vast-te-stellen');
    expect(betaalschemaVan(dossier).soort).toBe('niet-vast-te-stellen');
    expect(tweedeBedrag(dossier)).toBeUndefined();
  });

  test('the payments of a plaatsing: half and half, with every step from price to amount', () => {
    const schema = betaalschemaVan(new Proefdossier().tot('rapport-beoordeeld').dossier);
    if (schema.soort !== 'vastgesteld') throw new Error('no schedule');
    const { start, einde } = schema.waarde;
    expect([start, einde].map((moment) => [moment?.percentage, moment?.bedrag?.toFixed(2)])).toEqual([
      [50, '950.00'],
      [50, '950.00'],
    ]);
    expect(schema.stappen.map(({ sleutel }) => sleutel)).toEqual([
      'rekenstap.prijs',
      'rekenstap.start',
      'rekenstap.einde',
      'rekenstap.totaal',
    ]);
  });

  test('the first payment carries the steps to it and no further ones', () => {
    const start = startbetalingVan(new Proefdossier().tot('bestelling').dossier);
    if (start.soort !== 'vastgesteld') throw new Error('no first payment');
    expect(start.stappen.map(({ sleutel }) => sleutel)).toEqual(['rekenstap.prijs', 'rekenstap.start']);
    expect(start.feiten.length).toBeGreaterThan(0);
  });

  test('the rate is that of the facts, until the klantmanager had to settle one', () => {
    const uitFeit = uurtariefVan(new Proefdossier().tot('bestelling').dossier);
    expect(uitFeit.soort === 'vastgesteld' && uitFeit.feiten.map(({ rol }) => rol)).toEqual(['uurtarief']);
    const eigen = uurtariefVan(
      new Proefdossier().tot('bestelling', {
        'opdracht-verstuurd': { dagtekening: '2027-01-04' },
        'plan-ontvangen': { ontvangenOp: '2027-01-20' },
        'plan-beoordeeld': { besluitOp: '2027-01-25' },
        bestelling: { uurtarief: '98.40' },
      }).dossier,
    );
    expect(waarde(eigen).toFixed(2)).toBe('98.40');
    expect(eigen.soort === 'vastgesteld' && eigen.feiten).toEqual([]);
  });
});
