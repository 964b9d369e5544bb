import { describe, expect, test } from 'vitest';
import { vertelFeiten } from '../../../domain/vragen/opsomming.ts';
import { type Clientgegevens, toets } from '../../../domain/vragen/toets.ts';
import { datum } from '../../../domain/waarden/datum.ts';
import { dienst, kaders } from '../../support/content.ts';

const op = datum('2026-12-01');

/** What is said of a client by the facts of a service: whether each thing told of the client fits. */
function oordeel(id: string, rollen: readonly string[], client: Clientgegevens): readonly boolean[] {
  const { feiten } = vertelFeiten(kaders, dienst(id), rollen, op);
  return toets(feiten, client).map(({ sleutel }) => sleutel !== 'uitwerking.past-niet');
}

const TREDEN = ['trede-van-minimum', 'trede-van-maximum'];

describe('what is told of a client is held against the limits of the documents', () => {
  test.each([
    [1, true],
    [4, true],
    [5, false],
  ])('a client on trede %d fits the orientatiefase: %s', (trede, past) => {
    expect(oordeel('orientatiefase', TREDEN, { trede })).toEqual([past]);
  });

  test.each([
    [1, true],
    [2, false],
  ])('a client on trede %d fits the Participatie interventie, which names one trede: %s', (trede, past) => {
    expect(oordeel('participatie-interventie', ['trede-doelgroep'], { trede })).toEqual([past]);
  });

  test.each([
    [15, false],
    [16, true],
  ])('somebody of %d is old enough for Activerend werk: %s', (leeftijd, past) => {
    expect(oordeel('orientatiefase', ['leeftijd-minimum'], { leeftijd })).toEqual([past]);
  });

  test.each([
    [11, false],
    [12, true],
    [40, true],
  ])('a job of %d hours a week counts as a plaatsing: %s', (urenPerWeek, past) => {
    expect(oordeel('naar-werk', ['plaatsing-uren'], { urenPerWeek })).toEqual([past]);
  });

  test('step and age are judged apart', () => {
    expect(oordeel('orientatiefase', [...TREDEN, 'leeftijd-minimum'], { trede: 5, leeftijd: 20 })).toEqual([
      false,
      true,
    ]);
  });

  test('nothing is said of a client when nothing is told, or when no fact sets a limit to it', () => {
    expect(oordeel('orientatiefase', TREDEN, {})).toEqual([]);
    expect(oordeel('orientatiefase', TREDEN, { leeftijd: 15 })).toEqual([]);
    expect(oordeel('naar-werk', ['uren-maximum'], { trede: 2, urenPerWeek: 4 })).toEqual([]);
  });
});
