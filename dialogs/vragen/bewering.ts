import type { Decimal } from 'decimal.js';
import type { Hoeveelheid } from '../../domain/vragen/toets.ts';
import {
  vindDagen,
  vindKalenderdagen,
  vindKilometers,
  vindMaanden,
  vindUren,
  vindWeken,
  vindWerkdagen,
} from '../prompts/getal.ts';

const MAANDEN_PER_JAAR = 12;

/** Words that turn round or limit what is claimed: a comparison, a denial. */
const NIET_GEWOON =
  /(?<!\p{L})(?:niet|geen|nooit|te veel|too many|too much|goedkoper|duurder|cheaper|cent|not|never|\p{L}+n't|langer|korter|meer|minder|hoogstens|maximaal|minstens|minimaal|tot|vanaf|longer|shorter|more|less|most|least|up to|from)(?!\p{L})/iu;

/** True for a text that limits or denies nothing. */
export const isGewoon = (tekst: string): boolean => !NIET_GEWOON.test(tekst);

/**
 * What somebody heard and asks to be told is right ("een stabiel arrangement duurt toch 2 jaar?"): the one quantity of
 * the text, in every unit that it can be meant in. Nothing where there are more, or where the text limits or denies it:
 * it would not be clear what is claimed.
 */
export function beweringen(tekst: string): readonly Hoeveelheid[] {
  if (!isGewoon(tekst)) return [];
  const als = (gevonden: readonly { waarde: Decimal }[], ...eenheden: readonly Hoeveelheid['eenheid'][]) =>
    gevonden.map(({ waarde }) => eenheden.map((eenheid) => ({ waarde: waarde.toNumber(), eenheid })));
  const maanden = vindMaanden(tekst).map(({ waarde }) => [
    { waarde: waarde.toNumber(), eenheid: 'maanden' as const },
    { waarde: waarde.dividedBy(MAANDEN_PER_JAAR).toNumber(), eenheid: 'jaren' as const },
  ]);
  const genoemd = [
    ...maanden,
    ...als(vindWeken(tekst), 'weken'),
    ...als(vindDagen(tekst), 'kalenderdagen', 'werkdagen'),
    ...als(vindKalenderdagen(tekst), 'kalenderdagen'),
    ...als(vindWerkdagen(tekst), 'werkdagen'),
    ...als(vindUren(tekst), 'uren', 'uren-per-week'),
    ...als(vindKilometers(tekst), 'kilometer'),
  ];
  return genoemd.length === 1 ? genoemd.flat() : [];
}
