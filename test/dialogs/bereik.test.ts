import { expect, test } from 'vitest';
import { metBereik } from '../../dialogs/bereik.ts';
import { vertelFeiten } from '../../domain/vragen/opsomming.ts';
import { datum } from '../../domain/waarden/datum.ts';
import { dienst, kaders } from '../support/content.ts';

const feiten = (rollen: readonly string[]) =>
  vertelFeiten(kaders, dienst('orientatiefase'), rollen, datum('2026-12-01')).feiten;
const rollen = (delen: ReturnType<typeof metBereik>) =>
  delen.map(({ feit, hoogste }) => [feit.rol, hoogste?.rol]);
const TREDEN = ['trede-van-minimum', 'trede-van-maximum'];

test('a lowest and a highest value of the same thing are told as one range, where the first of the two stood', () => {
  const gegeven = feiten(['doel', 'trede-van-maximum', 'resultaat', 'trede-van-minimum']);
  expect(rollen(metBereik(gegeven, () => true))).toEqual([
    ['doel', undefined],
    ['trede-van-minimum', 'trede-van-maximum'],
    ['resultaat', undefined],
  ]);
});

test('a value without its other end, or a range that has no name, is told by itself', () => {
  expect(rollen(metBereik(feiten(['trede-van-minimum']), () => true))).toEqual([
    ['trede-van-minimum', undefined],
  ]);
  expect(rollen(metBereik(feiten(TREDEN), () => false))).toEqual(TREDEN.map((rol) => [rol, undefined]));
});
