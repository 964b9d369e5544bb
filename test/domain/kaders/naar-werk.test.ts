import { Decimal } from 'decimal.js';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type Afloop,
  betaalschema,
  voortijdigheid,
  voortijdigheidVanDossier,
} from '../../../domain/kaders/betaling.ts';
import { geschiktheid } from '../../../domain/kaders/geschiktheid.ts';
import { plaatsing } from '../../../domain/kaders/plaatsing.ts';
import { prijs, prijsBijTarief } from '../../../domain/kaders/prijs.ts';
import { toetsUren, urengrens } from '../../../domain/kaders/uren.ts';
import { datum } from '../../../domain/waarden/datum.ts';
import { bedrag } from '../../../domain/waarden/geld.ts';
import type { Uitkomst } from '../../../domain/waarden/uitkomst.ts';
import { kaders, naarWerk } from '../../support/content.ts';

const NU = datum('2026-09-01');

function waarde<T>(uitkomst: Uitkomst<T>): T {
  if (uitkomst.soort !== 'vastgesteld') throw new Error(`expected a value, got ${JSON.stringify(uitkomst)}`);
  return uitkomst.waarde;
}

describe('the facts of Naar werk', () => {
  test.each([
    ['uren-maximum', 26],
    ['uren-uitzondering', 40],
    ['doorlooptijd-maximum', 9],
    ['werkhervatting-uitloop', 3],
    ['uurtarief', '95.00'],
    ['eerste-betaling', 50],
    ['tweede-betaling-geslaagd', 50],
    ['tweede-betaling-voortijdig-binnen-grens', 0],
    ['tweede-betaling-voortijdig-na-grens', 30],
    ['voortijdig-grens', 3],
    ['plaatsing-uren', 12],
    ['plaatsing-maanden', 3],
    ['termijn-plan', 28],
    ['termijn-oordeel', 14],
    ['termijn-herstel', 7],
    ['termijn-eindrapportage', 28],
    ['termijn-bezwaar-wijziging', 14],
    ['administratie-uren', 3],
    ['bijstelling', 1],
    ['reiskosten', 15],
    ['ziekte', 13],
  ])('%s is %s, with a source', (rol, verwacht) => {
    const feit = waarde(kaders.feit(naarWerk, rol, NU));
    expect('waarde' in feit.inhoud && feit.inhoud.waarde).toBe(verwacht);
    expect(feit.bronnen.length).toBeGreaterThan(0);
  });

  test('no fact is given for a date before the version we hold; the answer says which dates we do have', () => {
    const uitkomst = kaders.feit(naarWerk, 'uren-maximum', datum('2024-12-31'));
    expect(uitkomst).toMatchObject({
      soort: 'niet-vast-te-stellen',
      reden: 'geen-versie',
      feiten: [{ vanaf: '2025-01-01' }],
    });
    expect(kaders.feit(naarWerk, 'uren-maximum', datum('2025-01-01')).soort).toBe('vastgesteld');
  });

  test('the rate of 2027 has to be checked first', () => {
    expect(kaders.feit(naarWerk, 'uurtarief', datum('2026-12-31')).soort).toBe('vastgesteld');
    expect(kaders.feit(naarWerk, 'uurtarief', datum('2027-01-01'))).toMatchObject({
      soort: 'niet-vast-te-stellen',
      reden: 'nagaan',
    });
  });
});

describe('hours', () => {
  const grens = waarde(urengrens(kaders, naarWerk, NU));
  test.each([
    ['0.5', 'binnen-maximum'],
    ['26', 'binnen-maximum'],
    ['26.01', 'alleen-bij-uitzondering'],
    ['27', 'alleen-bij-uitzondering'],
    ['40', 'alleen-bij-uitzondering'],
    ['40.25', 'boven-grens'],
    ['50', 'boven-grens'],
  ])('%s hours is %s', (uren, toets) => {
    expect(toetsUren(new Decimal(uren), grens)).toBe(toets);
  });
});

describe('price', () => {
  test.each([
    ['20', '1900.00'],
    ['26', '2470.00'],
    ['40', '3800.00'],
    ['20.5', '1947.50'],
    ['0.25', '23.75'],
  ])('%s hours cost € %s excl. VAT', (uren, verwacht) => {
    expect(waarde(prijs(kaders, naarWerk, new Decimal(uren), NU)).toFixed(2)).toBe(verwacht);
  });

  test('no price is given for an order of 2024 or 2027', () => {
    expect(prijs(kaders, naarWerk, new Decimal(20), datum('2024-06-01')).soort).toBe('niet-vast-te-stellen');
    expect(prijs(kaders, naarWerk, new Decimal(20), datum('2027-06-01')).soort).toBe('niet-vast-te-stellen');
  });

  test('at a rate that the klantmanager settled the price follows that rate', () => {
    expect(waarde(prijsBijTarief(new Decimal(20), bedrag('97.50'), [])).toFixed(2)).toBe('1950.00');
  });
});

describe('payments per ending', () => {
  const schema = (afloop: Afloop, uren: number, start?: string, einde?: string) => {
    const totaal = waarde(prijs(kaders, naarWerk, new Decimal(uren), NU));
    const fase =
      start && einde
        ? waarde(voortijdigheid(kaders, naarWerk, NU, { start: datum(start), einde: datum(einde) })).fase
        : undefined;
    return betaalschema(kaders, naarWerk, NU, { afloop, prijs: totaal, ...(fase ? { fase } : {}) });
  };

  test.each([
    ['geslaagd', 26, undefined, undefined, '1235.00', '1235.00', '2470.00'],
    ['geslaagd', 40, undefined, undefined, '1900.00', '1900.00', '3800.00'],
    ['voortijdig', 26, '2025-03-01', '2025-05-31', '1235.00', '0.00', '1235.00'],
    ['voortijdig', 26, '2025-03-01', '2025-06-01', '1235.00', '741.00', '1976.00'],
    ['voortijdig', 40, '2027-11-30', '2028-02-29', '1900.00', '1140.00', '3040.00'],
    ['voortijdig', 40, '2027-11-30', '2028-02-28', '1900.00', '0.00', '1900.00'],
  ] as const)(
    '%s, %i hours, from %s to %s: %s at the start and %s at the end, together %s',
    (afloop, uren, start, einde, eerste, tweede, samen) => {
      const { start: bij, einde: aan, totaal } = waarde(schema(afloop, uren, start, einde));
      expect([bij.bedrag?.toFixed(2), aan?.bedrag?.toFixed(2), totaal?.toFixed(2)]).toEqual([
        eerste,
        tweede,
        samen,
      ]);
    },
  );

  test('completed without a plaatsing: no document names the second payment', () => {
    expect(schema('zonder-resultaat', 26)).toMatchObject({
      soort: 'niet-vast-te-stellen',
      reden: 'niet-vermeld',
    });
  });

  test('an early end without a date waits for the date', () => {
    expect(schema('voortijdig', 26)).toMatchObject({ soort: 'onbekend', ontbreekt: ['einddatum'] });
  });

  test.each([
    [2, 'binnen-grens'],
    [3, 'na-grens'],
    [4, 'na-grens'],
  ])('stopping after %i months lies %s', (naMaanden, fase) => {
    expect(waarde(voortijdigheid(kaders, naarWerk, NU, { naMaanden })).fase).toBe(fase);
  });

  test('the two dates of an early end on the same side of the boundary decide, on different sides a person does', () => {
    const stop = (situatie: string, einde: string) =>
      voortijdigheidVanDossier(kaders, naarWerk, NU, { start: datum('2025-03-01'), situatie, einde });
    expect(waarde(stop('2025-06-10', '2025-09-10')).fase).toBe('na-grens');
    expect(waarde(stop('2025-04-01', '2025-05-31')).fase).toBe('binnen-grens');
    expect(stop('2025-04-01', '2025-07-01')).toMatchObject({
      soort: 'niet-vast-te-stellen',
      reden: 'menselijk-oordeel',
    });
  });

  test('with a plaatsing the two payments add up to the price, whatever the hours', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 4000 }), (honderdsten) => {
        const totaal = waarde(prijs(kaders, naarWerk, new Decimal(honderdsten).dividedBy(100), NU));
        const { start, einde } = waarde(
          betaalschema(kaders, naarWerk, NU, { afloop: 'geslaagd', prijs: totaal }),
        );
        expect(start.bedrag?.plus(einde?.bedrag ?? 0).toFixed(2)).toBe(totaal.toFixed(2));
        expect(start.bedrag?.decimalPlaces()).toBeLessThanOrEqual(2);
      }),
    );
  });

  test('half a cent goes up', () => {
    const { start, einde } = waarde(
      betaalschema(kaders, naarWerk, NU, { afloop: 'geslaagd', prijs: bedrag('23.75') }),
    );
    expect([start.bedrag?.toFixed(2), einde?.bedrag?.toFixed(2)]).toEqual(['11.88', '11.87']);
  });
});

describe('plaatsing', () => {
  const werk = (urenPerWeek: number, ziektedagen = 0) =>
    waarde(
      plaatsing(kaders, naarWerk, NU, {
        werkhervatting: datum('2025-03-01'),
        urenPerWeek: new Decimal(urenPerWeek),
        ziektedagen,
      }),
    );

  test('is reached after three unbroken months', () => {
    expect(werk(24)).toEqual({ vanaf: '2025-06-01', genoegUren: true });
  });
  test('days of illness are added', () => {
    expect(werk(24, 10).vanaf).toBe('2025-06-11');
  });
  test('needs twelve hours a week', () => {
    expect([werk(10).genoegUren, werk(11.99).genoegUren, werk(12).genoegUren]).toEqual([false, false, true]);
  });
});

describe('suitability for Naar werk', () => {
  const ja = { betaaldWerk: 'ja', werkfit: 'ja', kanStarten: 'ja', andereHulp: 'nee' };
  const oordeel = (antwoorden: Record<string, string | undefined>) =>
    geschiktheid(kaders, naarWerk, NU, antwoorden).oordeel;

  test('all conditions met: it fits', () => {
    expect(oordeel(ja)).toBe('geschikt');
  });
  test.each(['betaaldWerk', 'werkfit', 'kanStarten'])(
    '"%s" answered with no: it does not fit, also when the rest is unknown',
    (vraag) => {
      expect(oordeel({ ...ja, [vraag]: 'nee' })).toBe('niet-geschikt');
      expect(oordeel({ [vraag]: 'nee' })).toBe('niet-geschikt');
    },
  );
  test('help that belongs to another law is not bought here', () => {
    expect(oordeel({ ...ja, andereHulp: 'ja' })).toBe('niet-geschikt');
  });
  test('a missing answer leaves it open', () => {
    expect(oordeel({ ...ja, werkfit: 'weet-niet' })).toBe('onbekend');
  });
  test('every reason carries its source', () => {
    const { toetsen } = geschiktheid(kaders, naarWerk, NU, ja);
    expect(toetsen.every(({ feit }) => feit.bronnen.length > 0)).toBe(true);
    expect(toetsen).toHaveLength(4);
  });
});
