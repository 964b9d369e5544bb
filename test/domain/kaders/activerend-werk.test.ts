import { describe, expect, test } from 'vitest';
import { nogEenKeer } from '../../../domain/kaders/duur/aantal-keren.ts';
import { arrangementEinde } from '../../../domain/kaders/duur/arrangement.ts';
import { termijnenBij } from '../../../domain/kaders/termijnen.ts';
import { datum } from '../../../domain/waarden/datum.ts';
import { dienst, kaders } from '../../support/content.ts';
import { waarde } from '../../support/uitkomst.ts';

const OP = datum('2025-06-01');

describe('how long an arrangement lasts', () => {
  const einde = (id: string, start: string, verlengingen = 0) =>
    arrangementEinde(kaders, dienst(id), OP, { start: datum(start), verlengingen });

  test.each([
    ['ontwikkelarrangement-a', '2025-09-01', '2026-02-28'],
    ['stabiel-arrangement-a', '2025-04-01', '2027-03-31'],
    ['ontwikkelarrangement-c', '2025-08-31', '2026-02-27'],
    ['stabiel-arrangement-b', '2028-02-29', '2030-02-27'],
  ])('%s from %s: up to and including %s', (id, start, laatste) => {
    const { uitkomst, vergelijking } = einde(id, start);
    expect(waarde(uitkomst)).toBe(laatste);
    expect(vergelijking).toBeUndefined();
    expect(
      termijnenBij(kaders, dienst(id), OP, { momenten: { start: datum(start) } }).find(
        ({ regel }) => regel.id === 'einde-arrangement',
      )?.datum,
    ).toBe(laatste);
  });

  test('an extension has no stated length: as long again is our reading, for a person to decide', () => {
    const { uitkomst, vergelijking } = einde('ontwikkelarrangement-a', '2025-09-01', 1);
    expect(uitkomst).toMatchObject({ soort: 'niet-vast-te-stellen', reden: 'niet-vermeld' });
    expect(uitkomst.feiten.map(({ rol }) => rol)).toEqual(['duur-maximum', 'verlenging-duur']);
    expect(vergelijking).toBe('2026-08-31');
  });

  test('a growth arrangement may be extended once, the number for a stable one is not stated', () => {
    const keer = (id: string, gehad: number) =>
      nogEenKeer(kaders, dienst(id), OP, 'verlengingen-maximum', gehad);
    expect(waarde(keer('ontwikkelarrangement-b', 0)).nogEenKeer).toBe(true);
    expect(waarde(keer('ontwikkelarrangement-b', 1)).nogEenKeer).toBe(false);
    expect(keer('stabiel-arrangement-a', 5)).toMatchObject({ reden: 'niet-vermeld' });
  });

  test('the orientation phase has no stated length, and nothing has one before the document', () => {
    expect(einde('orientatiefase', '2025-09-01').uitkomst).toMatchObject({ reden: 'niet-vermeld' });
    expect(
      arrangementEinde(kaders, dienst('stabiel-arrangement-a'), datum('2023-01-01'), {
        start: datum('2023-01-01'),
        verlengingen: 0,
      }).uitkomst,
    ).toMatchObject({ reden: 'geen-versie' });
  });
});

describe('terms of Activerend werk', () => {
  const op = (id: string, termijn: string, momenten: Record<string, string>) =>
    termijnenBij(kaders, dienst(id), OP, {
      momenten: Object.fromEntries(Object.entries(momenten).map(([naam, dag]) => [naam, datum(dag)])),
    }).find(({ regel }) => regel.id === termijn);

  test.each([
    ['2026-02-28', '2026-01-17', true, '2026-01-16'],
    ['2027-03-31', '2027-02-17', false, '2027-02-16'],
    ['2028-03-31', '2028-02-18', false, '2028-02-17'],
  ])(
    'an allocation until %s is talked over by %s (a free day: %s), with a reminder on %s',
    (einde, gesprek, vrij, herinnering) => {
      const termijn = op('ontwikkelarrangement-a', 'evaluatie', { 'einde-toewijzing': einde });
      expect([termijn?.datum, termijn?.opVrijeDag, termijn?.herinnerOp]).toEqual([
        gesprek,
        vrij,
        herinnering,
      ]);
    },
  );

  test.each([
    ['2025-04-17', '2025-04-23'],
    ['2025-12-24', '2025-12-30'],
    ['2025-09-09', '2025-09-11'],
    ['2025-09-13', '2025-09-16'],
    ['2026-05-13', '2026-05-18'],
    ['2026-04-26', '2026-04-29'],
  ])('a calamity of %s is reported by %s', (dag, uiterlijk) => {
    expect(op('stabiel-arrangement-b', 'calamiteit', { calamiteit: dag })?.datum).toBe(uiterlijk);
  });

  test.each([
    ['ontwikkelarrangement-a', '2025-09-01', '2025-12-01'],
    ['stabiel-arrangement-b', '2025-08-31', '2026-02-28'],
  ])('%s started on %s: a progress message by %s', (id, start, uiterlijk) => {
    expect(op(id, 'voortgang', { start })?.datum).toBe(uiterlijk);
  });

  test('the plan for the future starts at sixteen', () => {
    expect(op('ontwikkelarrangement-a', 'toekomstplan', { geboortedatum: '2010-02-28' })?.datum).toBe(
      '2026-02-28',
    );
  });
});
