import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type BerekendeTermijn, termijnenBij, type Verloop } from '../../../domain/kaders/termijnen.ts';
import {
  type Datum,
  dagenTussen,
  datum,
  plusDagen,
  plusKlokuren,
  plusMaanden,
} from '../../../domain/waarden/datum.ts';
import { dienst, kaders } from '../../support/content.ts';

const OP = datum('2025-06-01');

/** The due dates of one term of a service or framework, in order. */
function termijn(houder: string, id: string, verloop: Verloop): readonly BerekendeTermijn[] {
  const bij = kaders.dienst(houder) ?? { kader: houder };
  return termijnenBij(kaders, bij, OP, verloop).filter(({ regel }) => regel.id === id);
}
const datums = (
  houder: string,
  id: string,
  momenten: Record<string, string>,
  rest: Omit<Verloop, 'momenten'> = {},
) =>
  termijn(houder, id, {
    momenten: Object.fromEntries(Object.entries(momenten).map(([naam, dag]) => [naam, datum(dag)])),
    ...rest,
  }).map((een) => een.datum);

describe('terms in calendar days: the day of the trigger does not count, a free day does not move the due date', () => {
  test.each([
    ['werkfit-maken', 'plan', 'opdracht', '2025-02-03', '2025-03-03', false],
    ['naar-werk', 'plan', 'opdracht', '2025-12-05', '2026-01-02', false],
    ['praktijkassessment', 'plan', 'opdracht', '2028-02-01', '2028-02-29', false],
    ['naar-werk', 'plan', 'opdracht', '2026-03-09', '2026-04-06', true],
    ['naar-werk', 'oordeel', 'plan-ontvangst', '2025-12-11', '2025-12-25', true],
    ['naar-werk', 'oordeel', 'plan-ontvangst', '2026-04-13', '2026-04-27', true],
    ['naar-werk', 'oordeel', 'plan-ontvangst', '2028-02-15', '2028-02-29', false],
    ['naar-werk', 'herstel', 'afwijzing', '2025-12-24', '2025-12-31', false],
    ['naar-werk', 'herstel', 'afwijzing', '2026-05-07', '2026-05-14', true],
    ['naar-werk', 'bezwaar-wijziging', 'wijziging-gemeld', '2025-04-14', '2025-04-28', false],
    ['werkfit-maken', 'eindrapportage', 'einde', '2025-02-28', '2025-03-14', false],
    ['naar-werk', 'eindrapportage', 'einde', '2025-12-31', '2026-01-28', false],
    ['naar-werk', 'eindrapportage', 'einde', '2028-02-01', '2028-02-29', false],
    ['werkbehoud-loondienst', 'eindrapportage', 'einde', '2025-06-21', '2025-07-05', true],
    ['productcode-1', 'intake', 'aanmelding', '2025-04-17', '2025-05-01', false],
    ['productcode-2', 'plan', 'intake', '2025-04-28', '2025-05-05', true],
    ['productcode-3', 'start', 'akkoord', '2025-12-22', '2025-12-29', false],
    ['productcode-4', 'eindrapportage', 'einde', '2025-08-31', '2025-09-14', true],
    ['productcode-1', 'factuur', 'einde', '2025-08-31', '2025-09-30', false],
    ['productcode-1', 'factuur', 'einde', '2026-01-31', '2026-03-02', false],
    ['productcode-5', 'bemiddelingsfee', 'proeftijd-einde', '2025-03-31', '2025-04-30', false],
  ])('%s, %s from %s on %s: %s', (houder, id, moment, vanaf, uiterlijk, vrij) => {
    const [een] = termijn(houder, id, { momenten: { [moment]: datum(vanaf) } });
    expect([een?.datum, een?.opVrijeDag]).toEqual([uiterlijk, vrij]);
    expect(een?.feiten[0]?.bronnen.length).toBeGreaterThan(0);
    expect(een?.stappen).toHaveLength(1);
  });

  test.each([
    ['2026-03-09', '2026-04-02', 'Good Friday is free too'],
    ['2026-03-30', '2026-04-24', 'Koningsdag on a Monday'],
  ])('a plan asked for on %s is reminded of on %s: %s', (opdracht, herinnering) => {
    expect(termijn('naar-werk', 'plan', { momenten: { opdracht: datum(opdracht) } })[0]?.herinnerOp).toBe(
      herinnering,
    );
  });
});

describe('terms in months clamp at the end of a shorter month', () => {
  test.each([
    ['werkfit-maken', 'evaluatie-overig', { inkooporder: '2025-01-15' }, 'AG', '2025-07-15'],
    ['werkfit-maken', 'evaluatie-zw', { inkooporder: '2025-01-15' }, 'ZW', '2025-04-15'],
    ['werkfit-maken', 'evaluatie-overig', { inkooporder: '2025-01-15' }, 'participatiewet', '2025-07-15'],
    ['werkfit-maken', 'evaluatie-overig', { inkooporder: '2025-08-31' }, 'WW', '2026-02-28'],
    ['werkfit-maken', 'evaluatie-zw', { inkooporder: '2027-11-30' }, 'ZW', '2028-02-29'],
    ['werkfit-maken', 'evaluatie-overig', { inkooporder: '2028-02-29' }, 'AG', '2028-08-29'],
    ['naar-werk', 'einde-generaal', { akkoord: '2025-01-01' }, '', '2025-10-01'],
    ['praktijkassessment', 'einde-generaal', { akkoord: '2025-10-31' }, '', '2026-02-28'],
    ['werkfit-maken', 'einde-generaal', { akkoord: '2026-08-31' }, '', '2028-02-29'],
    ['participatie-interventie', 'einde-generaal', { akkoord: '2025-09-30' }, '', '2026-02-28'],
    ['werkbehoud-loondienst', 'einde-generaal', { inkooporder: '2025-11-30' }, '', '2026-02-28'],
    ['naar-werk', 'plaatsing', { werkhervatting: '2025-03-01' }, '', '2025-06-01'],
    ['productcode-3', 'verlenging', { 'einde-gepland': '2026-03-31' }, '', '2026-02-28'],
    ['productcode-3', 'verlenging', { 'einde-gepland': '2028-03-31' }, '', '2028-02-29'],
    ['productcode-5', 'laatste-rapportage', { 'einde-arbeidscontract': '2026-04-30' }, '', '2026-02-28'],
    ['leon', 'inactiviteit', { 'laatste-activiteit': '2022-02-28' }, '', '2023-02-28'],
    ['leon', 'proefplaatsing', { proefplaatsing: '2022-02-01' }, '', '2022-03-31'],
    ['leon', 'werkervaringsplek', { werkervaringsplek: '2022-02-01' }, '', '2022-07-31'],
    ['leon', 'contractverlenging', { 'contract-einde': '2023-12-31' }, '', '2023-10-31'],
  ] as [string, string, Record<string, string>, string, string][])(
    '%s, %s from %j (%s): %s',
    (houder, id, momenten, uitkering, uiterlijk) => {
      expect(datums(houder, id, momenten, { kenmerken: { uitkering } })).toEqual([uiterlijk]);
    },
  );

  test.each([
    ['2025-01-01', 9, '2026-01-01'],
    ['2025-05-31', 4, '2025-12-31'],
  ])(
    'Naar werk approved on %s for %i months: the work starts on %s at the latest',
    (akkoord, maanden, uiterlijk) => {
      expect(datums('naar-werk', 'werkhervatting', { akkoord }, { maanden: { maanden } })).toEqual([
        uiterlijk,
      ]);
    },
  );

  test('the evaluation of a ZW client and of others are never both told', () => {
    const van = (uitkering?: string) =>
      termijnenBij(kaders, dienst('werkfit-maken'), OP, {
        momenten: { inkooporder: datum('2025-01-15') },
        kenmerken: { uitkering },
      }).map(({ regel }) => regel.id);
    expect(van('ZW')).toEqual(['evaluatie-zw']);
    expect(van('AG')).toEqual(['evaluatie-overig']);
    expect(van()).toEqual(['evaluatie-overig']);
  });
});

describe('terms in working days skip weekends and the days of the Algemene termijnenwet', () => {
  test.each([
    ['2025-09-30', '2025-11-11'],
    ['2025-04-01', '2025-05-16'],
    ['2025-12-19', '2026-02-04'],
    ['2025-05-24', '2025-07-08'],
    ['2028-02-01', '2028-03-14'],
  ])('an invoice of LEON received on %s is paid by %s', (ontvangst, uiterlijk) => {
    expect(datums('productcode-1', 'betaling', { 'factuur-ontvangst': ontvangst })).toEqual([uiterlijk]);
  });
});

describe('terms that come back', () => {
  test('progress reports of a LEON traject count from the first day and stop before the end', () => {
    expect(
      datums('productcode-4', 'voortgangsrapportage', { start: '2025-01-31', 'einde-gepland': '2025-10-31' }),
    ).toEqual(['2025-04-30', '2025-07-31']);
  });

  test('jobcoaching reports every half year and once more before the end', () => {
    const momenten = {
      start: '2025-10-01',
      'einde-gepland': '2027-09-30',
      'einde-arbeidscontract': '2027-09-30',
    };
    expect([
      ...datums('productcode-5', 'voortgangsrapportage', momenten),
      ...datums('productcode-5', 'laatste-rapportage', momenten),
    ]).toEqual(['2026-04-01', '2026-10-01', '2027-04-01', '2027-07-30']);
  });

  test('a partner of LEON gives an overview every quarter and asks clients every year of the contract', () => {
    const contract = { 'contract-ingang': '2022-01-01', 'contract-einde': '2022-12-31' };
    expect(datums('leon', 'kwartaaloverzicht', contract)).toEqual(['2022-04-01', '2022-07-01', '2022-10-01']);
    expect(datums('leon', 'klanttevredenheid', { 'contract-ingang': '2022-01-01' })).toEqual(['2023-01-01']);
  });

  test('illness counts from the term that belongs to the benefit, never from both', () => {
    const bij = (uitkering: string) => {
      const verloop = { kenmerken: { uitkering } };
      const ziek = { 'eerste-ziektedag': '2025-06-02' };
      return [
        ...datums('werkfit-maken', 'ziekte', ziek, verloop),
        ...datums('werkfit-maken', 'ziekte-zw', ziek, verloop),
      ];
    };
    expect(bij('ZW')).toEqual(['2025-06-30']);
    expect(bij('Participatiewet')).toEqual(['2025-09-01']);
  });

  test('Werkbehoud after Naar werk waits for the plaatsing, otherwise for nothing', () => {
    const bij = (voorafgaand?: string) =>
      datums(
        'werkbehoud-loondienst',
        'vroegste-inzet',
        { werkhervatting: '2025-03-01' },
        {
          kenmerken: { voorafgaand },
        },
      );
    expect(bij('naar-werk')).toEqual(['2025-06-01']);
    expect(bij()).toEqual([]);
  });

  test('without an end the first one is told, with an end before it none', () => {
    expect(datums('productcode-4', 'voortgangsrapportage', { start: '2025-01-31' })).toEqual(['2025-04-30']);
    expect(
      datums('productcode-4', 'voortgangsrapportage', { start: '2025-01-31', 'einde-gepland': '2025-04-30' }),
    ).toEqual([]);
  });

  test('a far end date does not give an endless list', () => {
    const ver = datums('productcode-4', 'voortgangsrapportage', {
      start: '2025-01-31',
      'einde-gepland': '2199-12-31',
    });
    expect(ver.length).toBeLessThanOrEqual(200);
  });
});

describe('terms without a length', () => {
  test('a duty on the spot falls due on the day itself', () => {
    expect(
      datums('werkbehoud-loondienst', 'multiproblematiek', { 'vermoeden-multiproblematiek': '2025-05-03' }),
    ).toEqual(['2025-05-03']);
  });

  test('where no document gives a length there is a duty without a date', () => {
    const [een] = termijn('productcode-3', 'plan-oordeel', {
      momenten: { 'plan-ontvangst': datum('2025-05-03') },
    });
    expect(een).toMatchObject({ vanaf: '2025-05-03', feiten: [] });
    expect(een?.datum).toBeUndefined();
  });

  test('a term whose start has not happened is left out', () => {
    expect(termijnenBij(kaders, dienst('naar-werk'), OP, { momenten: {} })).toEqual([]);
  });

  test('on a date without facts no due date is made up', () => {
    const momenten = { opdracht: datum('2024-05-01') };
    expect(termijnenBij(kaders, dienst('naar-werk'), datum('2024-05-01'), { momenten })).toEqual([]);
  });
});

test.each([
  ['2025-10-10T14:30', '2025-10-11T14:30'],
  ['2025-10-25T09:00', '2025-10-26T08:00'],
  ['2026-03-28T12:00', '2026-03-29T13:00'],
])('24 clock hours after %s is %s, also when the clock changes', (van, tot) => {
  expect(plusKlokuren(van, 24)).toBe(tot);
});

test('something that is no local time is refused', () => {
  expect(() => plusKlokuren('2025-10-10', 24)).toThrow(RangeError);
});

describe('laws of terms', () => {
  const momenten = [
    ...new Set(
      kaders
        .diensten()
        .flatMap((een) => kaders.termijnen(een))
        .flatMap(({ vanaf }) => ('moment' in vanaf ? [vanaf.moment] : [])),
    ),
  ];
  const jaar = Array.from({ length: 366 }, (_, dag) => plusDagen(datum('2027-06-01'), dag));

  test('every term of every service, from each day of a year: after its start, or before it when counted back', () => {
    for (const een of kaders.diensten()) {
      for (const dag of jaar) {
        const alle = termijnenBij(kaders, een, OP, {
          momenten: Object.fromEntries(momenten.map((naam) => [naam, dag])),
        });
        for (const { regel, datum: uiterlijk, vanaf, herinnerOp } of alle) {
          if (!uiterlijk) continue;
          expect([regel.id, dagenTussen(vanaf, uiterlijk) * (regel.richting === 'na' ? 1 : -1) >= 0]).toEqual(
            [regel.id, true],
          );
          if (herinnerOp) expect(herinnerOp < uiterlijk).toBe(true);
        }
      }
    }
  });

  test('a month end plus n months is never later than the end of the n-th month', () => {
    const eindeVanMaand = (dag: Datum) => plusDagen(plusMaanden(datum(`${dag.slice(0, 7)}-01`), 1), -1);
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 600 }), fc.integer({ min: 1, max: 36 }), (maand, aantal) => {
        const einde = eindeVanMaand(plusMaanden(datum('2000-01-01'), maand));
        const later = plusMaanden(einde, aantal);
        expect(later <= eindeVanMaand(plusMaanden(datum(`${einde.slice(0, 7)}-01`), aantal))).toBe(true);
      }),
    );
  });
});
