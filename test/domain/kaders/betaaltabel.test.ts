import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type Afloop,
  betaalschema,
  kentGrens,
  voortijdigheid,
  voortijdigheidVanDossier,
} from '../../../domain/kaders/betaling.ts';
import { datum, plusDagen, plusMaanden } from '../../../domain/waarden/datum.ts';
import { bedrag } from '../../../domain/waarden/geld.ts';
import { dienst, kaders } from '../../support/content.ts';
import { waarde } from '../../support/uitkomst.ts';

const OP = datum('2025-06-01');
const PRIJS = bedrag('1000.00');

/** "50 + 30": the two percentages; "?" where no document names the second, "nvt" where it prints that. */
function betaling(id: string, afloop: Afloop, fase?: 'binnen-grens' | 'na-grens'): string {
  const op = dienst(id).kader === 'leon' ? datum('2021-11-01') : OP;
  const schema = betaalschema(kaders, dienst(id), op, { afloop, prijs: PRIJS, ...(fase ? { fase } : {}) });
  if (schema.soort === 'onbekend') return `eerst: ${schema.ontbreekt.join()}`;
  if (schema.soort === 'niet-vast-te-stellen') return `? ${schema.reden}`;
  const { start, einde, bevestigen, totaal } = schema.waarde;
  const tweede = einde ? (einde.percentage ?? 'nvt') : '-';
  const som = (start.bedrag ?? bedrag(0)).plus(einde?.bedrag ?? bedrag(0));
  if (totaal) expect(totaal.toFixed(2)).toBe(som.toFixed(2));
  return `${start.percentage} + ${tweede}${bevestigen ? ' (bevestigen)' : ''}`;
}

describe('every service and every ending', () => {
  test.each([
    ['praktijkassessment', '50 + 50', '50 + 30', '50 + nvt (bevestigen)'],
    ['participatie-interventie', '50 + 50', '50 + 30', '50 + nvt (bevestigen)'],
    ['bevorderen-maatschappelijke-deelname', '50 + 50', '50 + 30', '50 + nvt (bevestigen)'],
    ['begeleiding-bij-scholing', '50 + 50', '50 + 30', '50 + nvt (bevestigen)'],
    ['werkfit-maken', '50 + 50', '? niet-vermeld', 'eerst: einddatum'],
    ['naar-werk', '50 + 50', '? niet-vermeld', 'eerst: einddatum'],
    ['werkbehoud-loondienst', '50 + 50', '50 + 50 (bevestigen)', '50 + 0'],
    ['werkbehoud-zelfstandig', '50 + 50', '50 + 50 (bevestigen)', '50 + 0'],
    ['productcode-1', '0 + 100', '0 + 100', '? niet-vermeld'],
    ['productcode-2', '0 + 100', '0 + 100', '? niet-vermeld'],
    ['productcode-3', '50 + 50', '50 + 50', '? niet-vermeld'],
    ['productcode-4', '50 + 50', '50 + 50', '? niet-vermeld'],
  ])('%s: with its result %s, without %s, early %s', (id, geslaagd, zonder, voortijdig) => {
    expect([betaling(id, 'geslaagd'), betaling(id, 'zonder-resultaat'), betaling(id, 'voortijdig')]).toEqual([
      geslaagd,
      zonder,
      voortijdig,
    ]);
  });

  test.each([
    ['werkfit-maken', 6],
    ['naar-werk', 3],
  ])('%s, early: 0 up to %s months, 30 from then on, whatever the day it started', (id, maanden) => {
    expect(kentGrens(kaders, dienst(id))).toBe(true);
    expect(betaling(id, 'voortijdig', 'binnen-grens')).toBe('50 + 0');
    expect(betaling(id, 'voortijdig', 'na-grens')).toBe('50 + 30');
    for (let dag = 0; dag < 366; dag += 1) {
      const start = plusDagen(datum('2025-01-01'), dag);
      const grens = plusMaanden(start, maanden);
      const fase = (einde: typeof start) =>
        waarde(voortijdigheid(kaders, dienst(id), OP, { start, einde })).fase;
      expect([fase(plusDagen(grens, -1)), fase(grens), fase(plusDagen(grens, 1))]).toEqual([
        'binnen-grens',
        'na-grens',
        'na-grens',
      ]);
    }
  });

  test('no ending pays more than the price, whatever the service and the price', () => {
    const metBetaling = kaders.diensten().filter((welke) => kaders.heeft(welke, 'eerste-betaling'));
    fc.assert(
      fc.property(
        fc.constantFrom(...metBetaling),
        fc.constantFrom<Afloop>('geslaagd', 'zonder-resultaat', 'voortijdig'),
        fc.constantFrom('binnen-grens' as const, 'na-grens' as const),
        fc.integer({ min: 1, max: 9_999_999 }),
        (welke, afloop, fase, cent) => {
          const prijs = bedrag(cent).dividedBy(100);
          const op = welke.kader === 'leon' ? datum('2021-11-01') : OP;
          const schema = betaalschema(kaders, welke, op, { afloop, fase, prijs });
          if (schema.soort !== 'vastgesteld') return;
          const { start, einde } = schema.waarde;
          const som = (start.bedrag ?? bedrag(0)).plus(einde?.bedrag ?? bedrag(0));
          expect(som.lessThanOrEqualTo(prijs)).toBe(true);
          if (afloop === 'geslaagd') expect(som.toFixed(2)).toBe(prijs.toFixed(2));
        },
      ),
    );
  });
});

describe('an early end has two dates: when its cause arose and when the service stopped', () => {
  const stop = (id: string, start: string, situatie: string, einde: string) =>
    voortijdigheidVanDossier(kaders, dienst(id), OP, { start: datum(start), situatie, einde });
  const tweede = (id: string, prijs: string, fase: 'binnen-grens' | 'na-grens') =>
    waarde(
      betaalschema(kaders, dienst(id), OP, { afloop: 'voortijdig', fase, prijs: bedrag(prijs) }),
    ).einde?.bedrag?.toFixed(2);

  test('Werkfit maken, ill from 20 June, stopped on 22 September: the boundary of 15 July lies between, a person decides between € 1.168,50 and nothing', () => {
    expect(stop('werkfit-maken', '2025-01-15', '2025-06-20', '2025-09-22')).toMatchObject({
      soort: 'niet-vast-te-stellen',
      reden: 'menselijk-oordeel',
    });
    expect(tweede('werkfit-maken', '3895.00', 'na-grens')).toBe('1168.50');
    expect(tweede('werkfit-maken', '3895.00', 'binnen-grens')).toBe('0.00');
  });

  test('Naar werk, ill from 10 June, stopped on 10 September: both after 1 June, € 741,00', () => {
    expect(waarde(stop('naar-werk', '2025-03-01', '2025-06-10', '2025-09-10')).fase).toBe('na-grens');
    expect(tweede('naar-werk', '2470.00', 'na-grens')).toBe('741.00');
  });
});
