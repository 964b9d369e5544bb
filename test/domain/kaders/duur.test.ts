import { Decimal } from 'decimal.js';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { documentversie } from '../../../domain/kaders/documentversie.ts';
import { nogEenKeer } from '../../../domain/kaders/duur/aantal-keren.ts';
import { begeleidingsgrens } from '../../../domain/kaders/duur/begeleiding-bij-scholing.ts';
import { doorlooptijd, verlenging } from '../../../domain/kaders/duur/doorlooptijd.ts';
import { ziekte } from '../../../domain/kaders/duur/ziekte.ts';
import { toetsAdministratie } from '../../../domain/kaders/geld/administratie.ts';
import { groepsuren } from '../../../domain/kaders/geld/groepsuren.ts';
import { prijsVoor } from '../../../domain/kaders/prijs.ts';
import { magUren, toetsUren, urengrens } from '../../../domain/kaders/uren.ts';
import { datum, plusDagen } from '../../../domain/waarden/datum.ts';
import { dienst, kaders } from '../../support/content.ts';
import { waarde } from '../../support/uitkomst.ts';

const OP = datum('2025-06-01');
const BUITEN = datum('2024-06-01');
const uur = (aantal: number | string) => new Decimal(aantal);

describe('hours that may be ordered', () => {
  test.each([
    ['werkfit-maken', 41, false, true],
    ['werkfit-maken', 42, false, false],
    ['werkfit-maken', 60, true, true],
    ['werkfit-maken', 61, true, false],
    ['naar-werk', 40, true, true],
    ['naar-werk', 27, false, false],
    ['naar-werk', 26, false, true],
    ['participatie-interventie', 22, true, false],
    ['participatie-interventie', 21, false, true],
    ['bevorderen-maatschappelijke-deelname', 21, false, true],
    ['bevorderen-maatschappelijke-deelname', 22, true, false],
    ['begeleiding-bij-scholing', 49, false, true],
    ['begeleiding-bij-scholing', 50, true, false],
    ['werkbehoud-loondienst', 18, false, true],
    ['werkbehoud-loondienst', 19, true, false],
    ['werkbehoud-zelfstandig', 19, true, false],
  ])('%s, %s hours, exception granted: %s → %s', (id, uren, uitzondering, mag) => {
    expect(waarde(magUren(kaders, dienst(id), OP, { uren: uur(uren), uitzondering }))).toBe(mag);
  });

  test('above the maximum the decision on the exception is asked for, below it and above the exception it is not', () => {
    const bij = (uren: number) => magUren(kaders, dienst('werkfit-maken'), OP, { uren: uur(uren) });
    expect(bij(42)).toMatchObject({ soort: 'onbekend', ontbreekt: ['uitzondering'] });
    expect(waarde(bij(41))).toBe(true);
    expect(waarde(bij(61))).toBe(false);
  });

  test('no limit is given for a date that the documents do not cover', () => {
    expect(magUren(kaders, dienst('werkfit-maken'), BUITEN, { uren: uur(41) })).toMatchObject({
      soort: 'niet-vast-te-stellen',
      reden: 'geen-versie',
    });
  });

  test('fewer hours never fit worse', () => {
    const orde = ['binnen-maximum', 'alleen-bij-uitzondering', 'boven-grens'];
    const diensten = ['werkfit-maken', 'naar-werk', 'participatie-interventie', 'werkbehoud-loondienst'];
    fc.assert(
      fc.property(
        fc.constantFrom(...diensten),
        fc.integer({ min: 0, max: 400 }),
        fc.integer({ min: 0, max: 400 }),
        (id, a, b) => {
          const grens = waarde(urengrens(kaders, dienst(id), OP));
          const rang = (kwartieren: number) => orde.indexOf(toetsUren(uur(kwartieren).dividedBy(4), grens));
          expect(rang(Math.min(a, b))).toBeLessThanOrEqual(rang(Math.max(a, b)));
        },
      ),
    );
  });
});

describe('hours for plan and reports stay inside the agreed hours', () => {
  test.each([
    ['werkfit-maken', 35, 3, true, 3, '32'],
    ['werkfit-maken', 35, 4, false, 3, '31'],
    ['werkbehoud-loondienst', 18, 1, true, 1, '17'],
    ['werkbehoud-zelfstandig', 18, 2, false, 1, '16'],
    ['participatie-interventie', 21, 2.5, true, 3, '18.5'],
    ['naar-werk', 2, 3, false, 3, '-1'],
    ['naar-werk', 3, 3, true, 3, '0'],
  ])(
    '%s of %s hours, %s for plan and reports: allowed %s (at most %s), %s hours left',
    (id, afgesproken, administratie, toegestaan, maximum, over) => {
      const uitkomst = waarde(
        toetsAdministratie(kaders, dienst(id), OP, {
          afgesproken: uur(afgesproken),
          administratie: uur(administratie),
        }),
      );
      expect(uitkomst).toMatchObject({ toegestaan, maximum });
      expect(uitkomst.voorActiviteiten.toString()).toBe(over);
    },
  );

  test('on a date without facts nothing is allowed or refused', () => {
    expect(
      toetsAdministratie(kaders, dienst('naar-werk'), BUITEN, { afgesproken: uur(9), administratie: uur(1) })
        .soort,
    ).toBe('niet-vast-te-stellen');
  });
});

describe('group meetings count for a client by the share of those who take part', () => {
  const bij = (minuten: number, deelnemers: number, keren?: number) =>
    groepsuren(kaders, dienst('werkfit-maken'), OP, {
      minuten: uur(minuten),
      deelnemers,
      ...(keren === undefined ? {} : { keren }),
    });

  test.each([
    [60, 12, '5'],
    [90, 6, '15'],
    [120, 8, '15'],
    [45, 10, '4.5'],
    [100, 7, '14.29'],
    [60, 1, '60'],
  ])('%s minutes with %s participants count for %s minutes', (minuten, deelnemers, verwacht) => {
    expect(waarde(bij(minuten, deelnemers)).minuten.toDecimalPlaces(2).toString()).toBe(verwacht);
  });

  test('a series is rounded once: 12 times 90 minutes with 9 are 2 hours, € 190,00', () => {
    const serie = waarde(bij(90, 9, 12));
    expect([serie.minuten.toString(), serie.uren.toString()]).toEqual(['120', '2']);
    expect(waarde(prijsVoor(kaders, dienst('werkfit-maken'), OP, { uren: serie.uren })).toFixed(2)).toBe(
      '190.00',
    );
    expect(waarde(bij(100, 7, 7)).uren.toString()).toBe('1.67');
  });

  test('the calculation shows what went into it', () => {
    expect(bij(90, 9, 12)).toMatchObject({
      stappen: [{ sleutel: 'rekenstap.groep', waarden: { deelnemers: 9, keren: 12 } }],
    });
  });

  test.each([0, -1, 2.5, Number.NaN])('%s participants: the number is asked again', (deelnemers) => {
    expect(bij(60, deelnemers)).toMatchObject({ soort: 'onbekend', ontbreekt: ['deelnemers'] });
  });

  test('on a date without facts nothing is counted', () => {
    expect(
      groepsuren(kaders, dienst('werkfit-maken'), BUITEN, { minuten: uur(60), deelnemers: 2 }).soort,
    ).toBe('niet-vast-te-stellen');
  });
});

describe('guidance beside a training lasts as long as the training, at most a year', () => {
  test.each([
    [20, 20, { weken: 20 }],
    [48, 48, { weken: 48 }],
    [49, 49, { weken: 49 }],
    [51, 49, { weken: 51 }],
    [52, 49, 'maximum'],
    [104, 49, 'maximum'],
    [1, 1, { weken: 1 }],
  ])('a training of %s weeks: %s hours, %s', (weken, uren, duur) => {
    const grens = waarde(begeleidingsgrens(kaders, dienst('begeleiding-bij-scholing'), OP, weken));
    expect(grens.uren.toNumber()).toBe(uren);
    if (duur === 'maximum') expect(grens.duur).toMatchObject({ maanden: { eenheid: 'maanden', waarde: 12 } });
    else expect(grens.duur).toEqual(duur);
  });

  test.each([undefined, 0, -3])('without a length of training (%s) it is asked for', (weken) => {
    expect(begeleidingsgrens(kaders, dienst('begeleiding-bij-scholing'), OP, weken)).toMatchObject({
      soort: 'onbekend',
      ontbreekt: ['scholingsweken'],
    });
  });

  test('a longer training never gives fewer hours, and never more than the maximum', () => {
    const uren = (weken: number) =>
      waarde(begeleidingsgrens(kaders, dienst('begeleiding-bij-scholing'), OP, weken)).uren.toNumber();
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 300 }), (weken) => {
        expect(uren(weken)).toBeLessThanOrEqual(uren(weken + 1));
        expect(uren(weken)).toBeLessThanOrEqual(49);
      }),
    );
  });

  test('the calculation shows hours a week, weeks and maximum, with three facts', () => {
    const uitkomst = begeleidingsgrens(kaders, dienst('begeleiding-bij-scholing'), OP, 60);
    expect(uitkomst).toMatchObject({
      stappen: [{ sleutel: 'rekenstap.weekuren', waarden: { uren: 1, weken: 60, maximum: 49 } }],
    });
    expect(uitkomst.feiten).toHaveLength(3);
    expect(begeleidingsgrens(kaders, dienst('begeleiding-bij-scholing'), BUITEN, 60).soort).toBe(
      'niet-vast-te-stellen',
    );
  });
});

describe('how long a service may last', () => {
  test.each([
    ['naar-werk', 9, 'binnen-maximum'],
    ['naar-werk', 10, 'boven-maximum'],
    ['werkfit-maken', 18, 'binnen-maximum'],
    ['werkfit-maken', 19, 'boven-maximum'],
    ['werkbehoud-loondienst', 3, 'binnen-maximum'],
    ['werkbehoud-loondienst', 4, 'boven-maximum'],
  ])('%s, %s months: %s', (id, maanden, toets) => {
    expect(waarde(doorlooptijd(kaders, dienst(id), OP, { maanden })).toets).toBe(toets);
  });

  test('the last day is the agreed number of months after the start, on the last day of a shorter month', () => {
    expect(
      waarde(doorlooptijd(kaders, dienst('naar-werk'), OP, { maanden: 6, start: datum('2025-08-31') })),
    ).toMatchObject({ laatsteDag: '2026-02-28', uiterst: '2026-05-31' });
    expect(waarde(doorlooptijd(kaders, dienst('naar-werk'), OP, { maanden: 6 }))).not.toHaveProperty(
      'laatsteDag',
    );
  });

  test('without a duration it is asked for; on a date without facts there is no maximum', () => {
    expect(doorlooptijd(kaders, dienst('naar-werk'), OP, {})).toMatchObject({ ontbreekt: ['maanden'] });
    expect(doorlooptijd(kaders, dienst('naar-werk'), BUITEN, { maanden: 1 })).toMatchObject({
      reden: 'geen-versie',
    });
  });

  test.each([
    [9, true, 'mag'],
    [9, false, 'goedkeuring-nodig'],
    [10, true, 'boven-maximum'],
    [10, undefined, 'boven-maximum'],
  ])('Naar werk extended to %s months, approved %s: %s', (totaalMaanden, goedgekeurd, verwacht) => {
    expect(
      waarde(
        verlenging(kaders, dienst('naar-werk'), OP, {
          totaalMaanden,
          ...(goedgekeurd === undefined ? {} : { goedgekeurd }),
        }),
      ),
    ).toBe(verwacht);
  });

  test('an extension within the maximum waits for the approval', () => {
    expect(verlenging(kaders, dienst('naar-werk'), OP, { totaalMaanden: 8 })).toMatchObject({
      soort: 'onbekend',
      ontbreekt: ['goedkeuring'],
    });
    expect(verlenging(kaders, dienst('naar-werk'), BUITEN, { totaalMaanden: 8 }).soort).toBe(
      'niet-vast-te-stellen',
    );
  });
});

describe('what may happen a number of times', () => {
  test.each([
    ['werkbehoud-loondienst', 'inzet-maximum', 0, true, 2],
    ['werkbehoud-loondienst', 'inzet-maximum', 1, true, 1],
    ['werkbehoud-loondienst', 'inzet-maximum', 2, false, 0],
    ['werkbehoud-zelfstandig', 'inzet-maximum', 3, false, 0],
    ['naar-werk', 'bijstelling', 0, true, 1],
    ['naar-werk', 'bijstelling', 1, false, 0],
  ] as const)('%s: %s after %s times → %s, %s left', (id, wat, gehad, mag, over) => {
    expect(waarde(nogEenKeer(kaders, dienst(id), OP, wat, gehad))).toMatchObject({ nogEenKeer: mag, over });
  });

  test('a contract of LEON may be extended three times', () => {
    const na = (gehad: number) =>
      waarde(
        nogEenKeer(kaders, { kader: 'leon' }, datum('2022-01-01'), 'contract-verlengingen-maximum', gehad),
      );
    expect([na(2).nogEenKeer, na(3).nogEenKeer]).toEqual([true, false]);
  });

  test('on a date without facts nothing is counted', () => {
    expect(nogEenKeer(kaders, dienst('naar-werk'), BUITEN, 'bijstelling', 0).soort).toBe(
      'niet-vast-te-stellen',
    );
  });
});

describe('illness ends a service once it has lasted longer than the term', () => {
  const ziek = (id: string, uitkering: string, weken: number) =>
    ziekte(kaders, dienst(id), OP, {
      uitkering,
      eersteZiektedag: datum('2025-06-02'),
      ziekTot: plusDagen(datum('2025-06-02'), weken * 7 - 1),
    });

  test.each([
    ['werkfit-maken', 'ZW', 4, false],
    ['werkfit-maken', 'ZW', 5, true],
    ['naar-werk', 'WIA', 13, false],
    ['werkfit-maken', 'Participatiewet', 14, true],
    ['werkbehoud-loondienst', 'Participatiewet', 5, true],
    ['werkbehoud-zelfstandig', 'WW', 4, false],
  ])('%s, client with %s, %s weeks ill: may end %s', (id, uitkering, weken, mag) => {
    expect(waarde(ziek(id, uitkering, weken)).magStoppen).toBe(mag);
  });

  test('the first day after the term is the day it may end', () => {
    const uitkomst = (dag: string) =>
      waarde(
        ziekte(kaders, dienst('naar-werk'), OP, {
          eersteZiektedag: datum('2025-06-02'),
          ziekTot: datum(dag),
        }),
      );
    expect(uitkomst('2025-08-31')).toMatchObject({ magStoppen: false, vanaf: '2025-09-01' });
    expect(uitkomst('2025-09-01').magStoppen).toBe(true);
  });

  test('the period is asked for, with the term that will count', () => {
    expect(ziekte(kaders, dienst('naar-werk'), OP, { eersteZiektedag: datum('2025-06-02') })).toMatchObject({
      soort: 'onbekend',
      ontbreekt: ['ziekteperiode'],
      feiten: [{ rol: 'ziekte' }],
    });
    expect(ziekte(kaders, dienst('naar-werk'), BUITEN, {}).soort).toBe('niet-vast-te-stellen');
  });
});

describe('the version of the Overzicht follows the date of the assignment for the plan', () => {
  const overzicht = kaders.document('overzicht-7.1');
  test.each([
    ['2016-07-01', '1.1'],
    ['2018-02-28', '2.0'],
    ['2018-03-01', '3.0'],
    ['2019-05-31', '4.0'],
    ['2019-06-01', '4.1'],
    ['2020-06-30', '4.1'],
    ['2020-07-01', '5.0'],
    ['2021-04-01', '6.0'],
    ['2022-12-31', '6.0'],
    ['2023-01-01', '6.1'],
    ['2023-04-01', '6.2'],
    ['2024-12-31', '6.2'],
    ['2025-01-01', '7.1'],
    ['2026-03-10', '7.1'],
  ])('%s: %s', (op, versie) => {
    expect(waarde(documentversie(overzicht, datum(op))).versie).toBe(versie);
  });

  test('before the first version there is none', () => {
    expect(documentversie(overzicht, datum('2016-06-30'))).toMatchObject({ reden: 'geen-versie' });
  });

  test('an order of January 2025 under an assignment of December 2024 keeps version 6.2, whose rate is not held', () => {
    const uitkomst = prijsVoor(kaders, dienst('werkfit-maken'), datum('2024-12-20'), { uren: uur(10) });
    expect(uitkomst).toMatchObject({ soort: 'niet-vast-te-stellen', reden: 'geen-versie' });
    expect(waarde(documentversie(overzicht, datum('2024-12-20')))).toEqual({
      versie: '6.2',
      vanaf: '2023-04-01',
      tot: '2024-12-31',
    });
  });

  test('the periods of the versions follow each other: no day since the first is without one', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 4000 }), (dagen) => {
        expect(documentversie(overzicht, plusDagen(datum('2016-07-01'), dagen)).soort).toBe('vastgesteld');
      }),
    );
  });
});
