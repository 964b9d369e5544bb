import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { betaalschema } from '../../../domain/kaders/betaling.ts';
import { doorlooptijd } from '../../../domain/kaders/duur/doorlooptijd.ts';
import { ziekte } from '../../../domain/kaders/duur/ziekte.ts';
import { gestopteOpleiding, herexamen, opleidingskosten } from '../../../domain/kaders/geld/opleiding.ts';
import { prijsVoor } from '../../../domain/kaders/prijs.ts';
import { termijnenBij } from '../../../domain/kaders/termijnen.ts';
import { datum } from '../../../domain/waarden/datum.ts';
import { type Bedrag, bedrag } from '../../../domain/waarden/geld.ts';
import { dienst, kaders } from '../../support/content.ts';
import { waarde } from '../../support/uitkomst.ts';

const OP = datum('2026-02-02');
const BUITEN = datum('2024-02-02');
const percelen = ['scholing-privaat', 'evc', 'scholing-ocw'];
const bedragen = (...tekst: readonly string[]): readonly Bedrag[] => tekst.map((een) => bedrag(een));

describe('the price of a training is that of the offer', () => {
  test.each([
    ['scholing-privaat', '2450.00'],
    ['evc', '1650.00'],
    ['scholing-ocw', '1850.00'],
  ])('%s: € %s, paid in one go at the start', (id, prijs) => {
    const offerte = bedrag(prijs);
    expect(waarde(prijsVoor(kaders, dienst(id), OP, { offerte })).toFixed(2)).toBe(prijs);
    const schema = waarde(betaalschema(kaders, dienst(id), OP, { prijs: offerte, afloop: 'geslaagd' }));
    expect([schema.start.percentage, schema.start.bedrag?.toFixed(2), schema.einde]).toEqual([
      100,
      prijs,
      undefined,
    ]);
  });

  test.each(percelen)('%s: without an offer there is no price', (id) => {
    expect(prijsVoor(kaders, dienst(id), OP, {})).toMatchObject({
      soort: 'onbekend',
      ontbreekt: ['offerte'],
    });
    expect(opleidingskosten(kaders, dienst(id), OP, [])).toMatchObject({ ontbreekt: ['offerte'] });
  });
});

describe('a training of several years is paid per school year', () => {
  test('€ 1.850,00 at the start of the first year and € 1.925,00 at the start of the second', () => {
    const kosten = waarde(
      opleidingskosten(kaders, dienst('scholing-ocw'), OP, bedragen('1850.00', '1925.00')),
    );
    expect(kosten.betalingen.map(({ schooljaar, bedrag: een }) => [schooljaar, een.toFixed(2)])).toEqual([
      [1, '1850.00'],
      [2, '1925.00'],
    ]);
    expect(kosten.totaal.toFixed(2)).toBe('3775.00');
  });

  test('the payments add up to the prices, whatever they are', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 0, max: 5_000_000 }), { minLength: 1, maxLength: 6 }),
        (centen) => {
          const prijzen = centen.map((cent) => bedrag(cent).dividedBy(100));
          const { totaal } = waarde(opleidingskosten(kaders, dienst('scholing-privaat'), OP, prijzen));
          const som = centen.reduce((a, b) => a + b, 0);
          expect(totaal.times(100).toNumber()).toBe(som);
        },
      ),
    );
  });

  test.each([
    [1, false, '1850.00', '1925.00', '0.00'],
    [1, true, '1850.00', '1925.00', '1850.00'],
    [2, false, '3775.00', '0.00', '0.00'],
    [2, true, '3775.00', '0.00', '1925.00'],
    [0, false, '0.00', '3775.00', '0.00'],
    [0, true, '0.00', '3775.00', '0.00'],
  ])(
    'stopped during year %s, supplier at fault %s: paid € %s, no longer due € %s, to reclaim € %s',
    (tijdensSchooljaar, leverancierInGebreke, betaald, vervallen, terug) => {
      const uitkomst = waarde(
        gestopteOpleiding(kaders, dienst('scholing-ocw'), OP, {
          perSchooljaar: bedragen('1850.00', '1925.00'),
          tijdensSchooljaar,
          leverancierInGebreke,
        }),
      );
      expect([
        uitkomst.betaald.toFixed(2),
        uitkomst.vervallen.toFixed(2),
        uitkomst.terugTeVorderen.toFixed(2),
      ]).toEqual([betaald, vervallen, terug]);
    },
  );

  test('it names the payment and the rule for reclaiming', () => {
    const uitkomst = gestopteOpleiding(kaders, dienst('scholing-privaat'), OP, {
      perSchooljaar: bedragen('1850.00'),
      tijdensSchooljaar: 1,
      leverancierInGebreke: true,
    });
    expect(uitkomst.feiten.map(({ rol }) => rol)).toEqual(['eerste-betaling', 'terugvordering']);
  });

  test('without an offer, or on a date without facts, nothing is worked out', () => {
    const stop = (op: typeof OP, perSchooljaar: readonly Bedrag[]) =>
      gestopteOpleiding(kaders, dienst('scholing-privaat'), op, {
        perSchooljaar,
        tijdensSchooljaar: 1,
        leverancierInGebreke: false,
      });
    expect(stop(OP, [])).toMatchObject({ ontbreekt: ['offerte'] });
    expect(stop(BUITEN, bedragen('1.00'))).toMatchObject({ reden: 'geen-versie' });
    expect(opleidingskosten(kaders, dienst('evc'), BUITEN, bedragen('1.00'))).toMatchObject({
      reden: 'geen-versie',
    });
  });
});

describe('a resit is ordered apart', () => {
  const bij = (goedgekeurd: boolean | undefined, op = OP) =>
    herexamen(kaders, dienst('scholing-privaat'), op, { kosten: bedrag('175.00'), goedgekeurd });

  test('€ 175,00 in a new order once it was approved, so that € 2.450,00 becomes € 2.625,00', () => {
    expect(waarde(bij(true)).toFixed(2)).toBe('175.00');
    expect(
      bedrag('2450.00')
        .plus(waarde(bij(true)))
        .toFixed(2),
    ).toBe('2625.00');
    expect(bij(true).feiten.map(({ rol }) => rol)).toEqual(['herexamen-betaling']);
  });

  test('nothing when it was not approved; otherwise the approval is asked for', () => {
    expect(waarde(bij(false)).toFixed(2)).toBe('0.00');
    expect(bij(undefined)).toMatchObject({ ontbreekt: ['herexamen-goedgekeurd'] });
    expect(bij(true, BUITEN)).toMatchObject({ reden: 'geen-versie' });
  });

  test('EVC has none', () => {
    expect(kaders.heeft(dienst('evc'), 'herexamen-betaling')).toBe(false);
  });
});

describe('terms of a training', () => {
  const termijn = (id: string, naam: string, momenten: Record<string, string>) =>
    termijnenBij(kaders, dienst(id), OP, {
      momenten: Object.fromEntries(Object.entries(momenten).map(([moment, dag]) => [moment, datum(dag)])),
    }).find(({ regel }) => regel.id === naam);

  test.each(percelen)('%s: the offer is due 14 calendar days after the request', (id) => {
    expect(termijn(id, 'offerte', { offerteaanvraag: '2026-02-02' })?.datum).toBe('2026-02-16');
    expect(termijn(id, 'offerte', { offerteaanvraag: '2025-05-22' })).toMatchObject({
      datum: '2025-06-05',
      opVrijeDag: false,
    });
    expect(termijn(id, 'offerte', { offerteaanvraag: '2028-02-15' })?.datum).toBe('2028-02-29');
  });

  test.each(percelen)('%s: the eindrapportage is a duty without a date', (id) => {
    const gevonden = termijn(id, 'eindrapportage', { einde: '2026-06-30' });
    expect(gevonden).toBeDefined();
    expect(gevonden?.datum).toBeUndefined();
  });

  test('EVC ends within six months, an opleiding has no maximum of its own', () => {
    expect(termijn('evc', 'einde-generaal', { start: '2026-08-31' })?.datum).toBe('2027-02-28');
    expect(waarde(doorlooptijd(kaders, dienst('evc'), OP, { maanden: 6 })).toets).toBe('binnen-maximum');
    expect(waarde(doorlooptijd(kaders, dienst('evc'), OP, { maanden: 7 })).toets).toBe('boven-maximum');
    expect(kaders.heeft(dienst('scholing-privaat'), 'doorlooptijd-maximum')).toBe(false);
  });

  test('illness counts after thirteen weeks', () => {
    const ziek = (dag: string) =>
      waarde(
        ziekte(kaders, dienst('scholing-ocw'), OP, {
          eersteZiektedag: datum('2026-03-02'),
          ziekTot: datum(dag),
        }),
      ).magStoppen;
    expect([ziek('2026-05-31'), ziek('2026-06-01')]).toEqual([false, true]);
  });
});
