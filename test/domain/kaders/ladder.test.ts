import { describe, expect, test } from 'vitest';
import { situaties, tredePerLadder } from '../../../domain/kaders/ladder.ts';
import { datum } from '../../../domain/waarden/datum.ts';
import { kaders } from '../../support/content.ts';

describe('a trede of one ladder is not that of another', () => {
  const treden = (situatie: string, op = '2025-06-01') =>
    Object.fromEntries(
      tredePerLadder(kaders, situatie, datum(op)).map(({ kader, trede }) => {
        const inhoud = trede.soort === 'vastgesteld' ? trede.waarde.inhoud : undefined;
        return [kader.kader, inhoud?.soort === 'tekst' ? inhoud.waarde.nl : undefined];
      }),
    );

  test.each([
    ['proefplaatsing', '4', '6', undefined],
    ['dagopleiding', undefined, '3', undefined],
    ['werk-met-jobcoach', '5', '6', '5'],
    ['vrijwilligerswerk', '3', undefined, '3 of 4'],
    ['direct-bemiddelbaar', '4', '5', undefined],
    ['alleen-thuis', '1', '2B', '1'],
    ['tijdelijk-ontheven', undefined, '2A', undefined],
  ])('%s: UWV %s, LEON %s, Activerend werk %s', (situatie, uwv, leon, aw) => {
    expect(treden(situatie)).toEqual({ uwv, leon, 'activerend-werk': aw });
  });

  test('every situation is known, and where a ladder is silent the answer says who decides', () => {
    expect(situaties(kaders)).toHaveLength(7);
    for (const situatie of situaties(kaders))
      for (const { trede } of tredePerLadder(kaders, situatie, datum('2025-06-01'))) {
        if (trede.soort === 'vastgesteld') continue;
        expect(trede).toMatchObject({ soort: 'niet-vast-te-stellen', reden: 'niet-vermeld' });
        expect(trede.feiten[0]?.beslist?.nl).toBeTruthy();
      }
  });

  test('a training that helps to become werkfit counts as trede 3 with UWV, which the answer adds', () => {
    const [uwv] = tredePerLadder(kaders, 'dagopleiding', datum('2025-06-01')).filter(
      ({ kader }) => kader.kader === 'uwv',
    );
    expect(uwv?.trede.feiten[0]?.toelichting?.nl).toContain('3 als de opleiding helpt');
  });

  test('an unknown situation stands on no ladder', () => {
    expect(tredePerLadder(kaders, 'bestaat-niet', datum('2025-06-01'))).toEqual([]);
  });
});
