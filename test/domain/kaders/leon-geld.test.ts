import { Decimal } from 'decimal.js';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { betaalschema } from '../../../domain/kaders/betaling.ts';
import { bemiddelingsfee } from '../../../domain/kaders/geld/bemiddelingsfee.ts';
import { factuurbedrag } from '../../../domain/kaders/geld/btw.ts';
import { indexeer, kwartaalfactuur, maximaalUurtarief } from '../../../domain/kaders/geld/indexering.ts';
import { betaaldeIntakeUren, klikgesprekIsGratis } from '../../../domain/kaders/geld/intake.ts';
import { naarRato } from '../../../domain/kaders/geld/naar-rato.ts';
import { reiskosten } from '../../../domain/kaders/geld/reiskosten.ts';
import {
  bouwblokwaarde,
  socialReturnGehaald,
  socialReturnVerplichting,
} from '../../../domain/kaders/geld/social-return.ts';
import { Kaders } from '../../../domain/kaders/kaders.ts';
import { productcode } from '../../../domain/kaders/productcode.ts';
import { datum } from '../../../domain/waarden/datum.ts';
import { bedrag } from '../../../domain/waarden/geld.ts';
import { dienst, kaders, kadersInhoud } from '../../support/content.ts';
import { waarde } from '../../support/uitkomst.ts';

const OP = datum('2021-11-01');
const VOOR = datum('2019-06-01');
const leon = { kader: 'leon' };
const getal = (tekst: number | string) => new Decimal(tekst);

describe('the product code follows from length, kind of price and jobcoaching', () => {
  test.each([
    [2, 'vast', false, 'productcode-1', false],
    [2, 'variabel', false, 'productcode-2', false],
    [6, 'vast', false, 'productcode-3', false],
    [6, 'variabel', false, 'productcode-4', false],
    [12, 'variabel', true, 'productcode-5', false],
    [3, 'vast', false, 'productcode-1', true],
    [3, 'variabel', false, 'productcode-2', true],
    [2.99, 'vast', false, 'productcode-1', false],
    [3.01, 'vast', false, 'productcode-3', false],
  ] as const)(
    '%s months, price %s, jobcoaching %s: %s (to be confirmed: %s)',
    (maanden, prijssoort, jobcoaching, code, bevestigen) => {
      const uitkomst = waarde(
        productcode(kaders, 'leon', OP, { maanden: getal(maanden), prijssoort, jobcoaching }),
      );
      expect([uitkomst.dienst.id, uitkomst.bevestigen]).toEqual([code, bevestigen]);
    },
  );

  test('jobcoaching needs neither length nor kind of price', () => {
    expect(waarde(productcode(kaders, 'leon', OP, { jobcoaching: true })).dienst.id).toBe('productcode-5');
  });

  test.each([
    [{}, ['jobcoaching']],
    [{ jobcoaching: false }, ['maanden', 'prijssoort']],
    [{ jobcoaching: false, maanden: getal(2) }, ['prijssoort']],
    [{ jobcoaching: false, prijssoort: 'vast' }, ['maanden']],
  ] as const)('what is missing is asked for (%#)', (traject, ontbreekt) => {
    expect(productcode(kaders, 'leon', OP, traject)).toMatchObject({ soort: 'onbekend', ontbreekt });
  });
});

describe('payments of a LEON traject', () => {
  const betalingen = (id: string, prijs: string) => {
    const { start, einde } = waarde(
      betaalschema(kaders, dienst(id), OP, { prijs: bedrag(prijs), afloop: 'geslaagd' }),
    );
    return [start.bedrag?.toFixed(2), einde?.bedrag?.toFixed(2)];
  };

  test.each([
    ['productcode-1', '950.00', ['0.00', '950.00']],
    ['productcode-2', '1800.00', ['0.00', '1800.00']],
    ['productcode-3', '2400.00', ['1200.00', '1200.00']],
    ['productcode-4', '3333.33', ['1666.67', '1666.66']],
  ])('%s of € %s: %s', (id, prijs, verwacht) => {
    expect(betalingen(id, prijs)).toEqual(verwacht);
  });
});

describe('an early end of a LEON traject is settled by people, with a proposal by days', () => {
  const traject = {
    prijs: bedrag('3000.00'),
    betaald: bedrag('1500.00'),
    start: datum('2025-03-01'),
    eindeGepland: datum('2025-08-31'),
    eindeWerkelijk: datum('2025-06-30'),
  };

  test('122 of 184 days of € 3.000,00 are € 1.989,13, of which € 489,13 is still to be invoiced', () => {
    const { uitkomst, voorstel } = naarRato(kaders, dienst('productcode-3'), OP, traject);
    expect(uitkomst).toMatchObject({ soort: 'niet-vast-te-stellen', reden: 'menselijk-oordeel' });
    expect(uitkomst.feiten.length).toBeGreaterThan(0);
    expect(voorstel).toMatchObject({ dagenGepland: 184, dagenGelopen: 122 });
    expect([voorstel?.voorstel.toFixed(2), voorstel?.nogTeFactureren.toFixed(2)]).toEqual([
      '1989.13',
      '489.13',
    ]);
  });

  test.each([
    ['2025-02-27', 0],
    ['2025-03-01', 1],
    ['2025-08-31', 184],
    ['2025-12-31', 184],
  ])('ended on %s: %s days count', (einde, dagen) => {
    const { voorstel } = naarRato(kaders, dienst('productcode-3'), OP, {
      ...traject,
      eindeWerkelijk: datum(einde),
    });
    expect(voorstel?.dagenGelopen).toBe(dagen);
  });

  test('more paid than run gives a negative rest, which the proposal does not hide', () => {
    const { voorstel } = naarRato(kaders, dienst('productcode-3'), OP, {
      ...traject,
      eindeWerkelijk: datum('2025-03-31'),
    });
    expect(voorstel?.nogTeFactureren.isNegative()).toBe(true);
  });

  test('a missing date is asked for, an end before the start too', () => {
    const { start, ...zonder } = traject;
    expect(naarRato(kaders, dienst('productcode-3'), OP, zonder).uitkomst).toMatchObject({
      ontbreekt: ['start'],
    });
    expect(
      naarRato(kaders, dienst('productcode-3'), OP, { ...traject, eindeGepland: datum('2025-02-01') }),
    ).toEqual({ uitkomst: expect.objectContaining({ ontbreekt: ['eindeGepland'] }) });
    expect(start).toBe('2025-03-01');
  });
});

describe('the fee for a placement', () => {
  const fee = (
    contractmaanden: number,
    uren: number,
    beperking: number | null,
    wanneer: 'tijdens' | 'direct-aansluitend' | 'later',
  ) =>
    waarde(
      bemiddelingsfee(kaders, leon, OP, {
        contractmaanden,
        urenPerWeek: getal(uren),
        wanneer,
        ...(beperking === null ? {} : { urenbeperking: getal(beperking) }),
      }),
    );

  test.each([
    [6, 24, null, 'direct-aansluitend', '500.00', []],
    [6, 20, null, 'tijdens', '0.00', ['uren']],
    [12, 16, 16, 'tijdens', '500.00', []],
    [12, 12, 16, 'tijdens', '0.00', ['uren']],
    [5, 32, null, 'tijdens', '0.00', ['contractduur']],
    [6, 32, null, 'later', '0.00', ['moment']],
    [6, 12, null, 'tijdens', '0.00', ['uren']],
    [12, 24, 30, 'tijdens', '500.00', []],
    [5, 12, null, 'later', '0.00', ['contractduur', 'uren', 'moment']],
  ] as const)(
    '%s months, %s hours, hours restriction %s, %s: € %s',
    (maanden, uren, beperking, wanneer, verwacht, redenen) => {
      const uitkomst = fee(maanden, uren, beperking, wanneer);
      expect([uitkomst.bedrag.toFixed(2), uitkomst.redenen]).toEqual([verwacht, redenen]);
      expect(uitkomst.verschuldigd).toBe(redenen.length === 0);
    },
  );

  test('a condition that fails decides although others are unknown; otherwise they are asked for', () => {
    expect(waarde(bemiddelingsfee(kaders, leon, OP, { contractmaanden: 5 })).redenen).toEqual([
      'contractduur',
    ]);
    expect(bemiddelingsfee(kaders, leon, OP, { contractmaanden: 6 })).toMatchObject({
      soort: 'onbekend',
      ontbreekt: ['uren', 'moment'],
    });
  });

  test('no fee is given before the document', () => {
    expect(bemiddelingsfee(kaders, leon, VOOR, {}).soort).toBe('niet-vast-te-stellen');
  });
});

describe('jobcoaching and jobfinding', () => {
  const met = (cijfers: readonly (readonly [number, number])[]) =>
    new Kaders({
      ...kadersInhoud(),
      indexcijfers: cijfers.map(([jaar, percentage]) => ({ jaar, percentage, bron: 'CBS' })),
    });

  test.each([
    ['80.00', '2000.00', true],
    ['85.00', '2125.00', false],
  ])('25 hours at € %s in a quarter: € %s, rate allowed %s', (tarief, totaal, toegestaan) => {
    const uitkomst = waarde(
      kwartaalfactuur(kaders, dienst('productcode-5'), OP, { uren: getal(25), tarief: bedrag(tarief) }),
    );
    expect([uitkomst.bedrag.toFixed(2), uitkomst.tariefToegestaan]).toEqual([totaal, toegestaan]);
  });

  test('a rate is raised by the index: € 80,00 and 2,5% make € 82,00', () => {
    expect(indexeer(bedrag('80.00'), getal('2.5')).toFixed(2)).toBe('82.00');
  });

  test('the maximum of a later year needs the index of every September in between', () => {
    const bij = (bron: Kaders, op: string) => maximaalUurtarief(bron, dienst('productcode-5'), datum(op));
    expect(waarde(bij(kaders, '2021-12-31')).toFixed(2)).toBe('80.00');
    expect(bij(kaders, '2022-01-01')).toMatchObject({ soort: 'niet-vast-te-stellen', reden: 'nagaan' });
    const gevuld = met([
      [2021, 2.5],
      [2022, 10],
    ]);
    expect(waarde(bij(gevuld, '2022-01-01')).toFixed(2)).toBe('82.00');
    expect(waarde(bij(gevuld, '2023-12-31')).toFixed(2)).toBe('90.20');
    expect(bij(gevuld, '2024-01-01')).toMatchObject({ reden: 'nagaan' });
    expect(bij(met([[2022, 10]]), '2023-06-01')).toMatchObject({ reden: 'nagaan' });
    expect(bij(gevuld, '2023-06-01')).toMatchObject({
      stappen: [{ waarden: { vanaf: '2022-01-01' } }, { waarden: { vanaf: '2023-01-01' } }],
    });
  });

  test('without the index the invoice is still added up, and nobody says whether the rate is allowed', () => {
    const uitkomst = waarde(
      kwartaalfactuur(kaders, dienst('productcode-5'), datum('2023-06-01'), {
        uren: getal('10.5'),
        tarief: bedrag('90.00'),
      }),
    );
    expect(uitkomst.bedrag.toFixed(2)).toBe('945.00');
    expect(uitkomst.tariefToegestaan).toBeUndefined();
  });
});

describe('intake and first meeting', () => {
  test.each([
    [7, false, '5'],
    [5, false, '5'],
    [3, false, '3'],
    [7, true, '0'],
  ])('an intake of %s hours, started %s: %s hours are paid', (uren, gestart, verwacht) => {
    expect(waarde(betaaldeIntakeUren(kaders, leon, OP, { uren: getal(uren), gestart })).toString()).toBe(
      verwacht,
    );
  });

  test('whether the traject started is asked for', () => {
    expect(betaaldeIntakeUren(kaders, leon, OP, { uren: getal(3), gestart: undefined })).toMatchObject({
      ontbreekt: ['gestart'],
    });
  });

  test('a first meeting of an hour costs nothing; a longer one is not promised to be free', () => {
    expect(waarde(klikgesprekIsGratis(kaders, leon, OP, getal(1)))).toBe(true);
    expect(waarde(klikgesprekIsGratis(kaders, leon, OP, getal('1.25')))).toBe(false);
    expect(klikgesprekIsGratis(kaders, leon, VOOR, getal(1)).soort).toBe('niet-vast-te-stellen');
  });
});

describe('VAT comes from the invoice, never from the bot', () => {
  test('€ 1.200,00 at 21% is € 1.452,00', () => {
    const uitkomst = waarde(factuurbedrag(bedrag('1200.00'), getal(21)));
    expect([uitkomst.exclusief, uitkomst.btw, uitkomst.inclusief].map((een) => een.toFixed(2))).toEqual([
      '1200.00',
      '252.00',
      '1452.00',
    ]);
  });

  test('without a rate it is asked for', () => {
    expect(factuurbedrag(bedrag('1200.00'), undefined)).toMatchObject({ ontbreekt: ['btw-percentage'] });
  });
});

describe('social return', () => {
  test.each([
    ['50000.00', '0.00'],
    ['50000.01', '2500.00'],
    ['60000.00', '3000.00'],
    ['120000.00', '6000.00'],
    ['0.00', '0.00'],
  ])('a yearly volume of € %s obliges to € %s', (volume, verwacht) => {
    expect(waarde(socialReturnVerplichting(kaders, leon, OP, bedrag(volume))).toFixed(2)).toBe(verwacht);
  });

  test('more volume never obliges to less', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 20_000_000 }),
        fc.integer({ min: 0, max: 20_000_000 }),
        (a, b) => {
          const bij = (cent: number) =>
            waarde(socialReturnVerplichting(kaders, leon, OP, bedrag(new Decimal(cent).dividedBy(100))));
          expect(bij(Math.min(a, b)).lessThanOrEqualTo(bij(Math.max(a, b)))).toBe(true);
        },
      ),
    );
  });

  test.each([
    ['pw-midden', 12, '0.6', '24000.00'],
    ['pw-lang', 6, '1', '25000.00'],
    ['wajong', 12, '0.5', '40000.00'],
    ['wajong', 24, undefined, '80000.00'],
    ['pw-kort', 9, undefined, '15000.00'],
    ['pw-kort', 5, undefined, '0.00'],
    ['pw-kort', 6, undefined, '15000.00'],
    ['training', undefined, undefined, '2500.00'],
  ])('%s, contract of %s months, part time %s: € %s', (soort, contractmaanden, deeltijd, verwacht) => {
    const uitkomst = bouwblokwaarde(kaders, leon, OP, {
      soort,
      ...(contractmaanden === undefined ? {} : { contractmaanden }),
      ...(deeltijd ? { deeltijd: getal(deeltijd) } : {}),
    });
    expect(waarde(uitkomst).waarde.toFixed(2)).toBe(verwacht);
  });

  test('the length of the contract is asked for; an unknown block is a mistake of the program', () => {
    expect(bouwblokwaarde(kaders, leon, OP, { soort: 'wajong' })).toMatchObject({
      ontbreekt: ['contractmaanden'],
    });
    expect(() => bouwblokwaarde(kaders, leon, OP, { soort: 'bestaat-niet' })).toThrow(/building block/);
  });

  test.each([
    ['6000.00', ['2500.00', '2500.00'], '5000.00', false],
    ['6000.00', ['5000.00', '5000.00'], '10000.00', true],
    ['6000.00', ['6000.00'], '6000.00', true],
  ])('an obligation of € %s with blocks of %s: € %s, met %s', (verplicht, blokken, som, gehaald) => {
    const uitkomst = socialReturnGehaald(
      bedrag(verplicht),
      blokken.map((een) => bedrag(een)),
    );
    expect([uitkomst.som.toFixed(2), uitkomst.gehaald]).toEqual([som, gehaald]);
  });
});

describe('travel costs by distance', () => {
  test.each([
    ['naar-werk', '15', true, 'reiskosten-over-grens'],
    ['naar-werk', '14.9', false, 'reiskosten-tot-grens'],
    ['scholing-privaat', '15', false, 'reiskosten-tot-grens'],
    ['scholing-privaat', '15.1', true, 'reiskosten-over-grens'],
    ['evc', '15.1', true, 'reiskosten-over-grens'],
    ['scholing-ocw', '15', false, 'reiskosten-tot-grens'],
    ['productcode-3', '50', false, 'reiskosten-tot-grens'],
    ['productcode-3', '51', true, 'reiskosten-over-grens'],
    ['orientatiefase', '12', false, 'reiskosten'],
    ['stabiel-arrangement-b', '99', false, 'reiskosten'],
  ])('%s, %s km single trip: over the limit %s', (id, kilometers, over, rol) => {
    const uitkomst = waarde(reiskosten(kaders, dienst(id), datum('2025-06-01'), getal(kilometers)));
    expect([uitkomst.overGrens, uitkomst.regel.rol]).toEqual([over, rol]);
    expect(uitkomst.regel.bronnen.length).toBeGreaterThan(0);
  });

  test('the distance is asked for where it decides', () => {
    expect(reiskosten(kaders, dienst('naar-werk'), datum('2025-06-01'), undefined)).toMatchObject({
      soort: 'onbekend',
      ontbreekt: ['kilometers'],
    });
  });
});
