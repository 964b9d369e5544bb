import type { Decimal } from 'decimal.js';
import type { Hoeveelheid } from '../../domain/vragen/toets.ts';
import { vindDagen, vindKilometers, vindMaanden, vindUren, vindWeken } from '../prompts/getal.ts';

const MAANDEN_PER_JAAR = 12;

/**
 * What somebody heard and asks to be told is right ("het contract is toch voor vijf jaar?"): each quantity of the text
 * in every unit that it can be meant in.
 */
export function beweringen(tekst: string): readonly Hoeveelheid[] {
  const als = (gevonden: readonly { waarde: Decimal }[], ...eenheden: readonly Hoeveelheid['eenheid'][]) =>
    gevonden.flatMap(({ waarde }) => eenheden.map((eenheid) => ({ waarde: waarde.toNumber(), eenheid })));
  const maanden = vindMaanden(tekst);
  const jaren = maanden.map(({ waarde }) => ({ waarde: waarde.dividedBy(MAANDEN_PER_JAAR) }));
  return [
    ...als(maanden, 'maanden'),
    ...als(jaren, 'jaren'),
    ...als(vindWeken(tekst), 'weken'),
    ...als(vindDagen(tekst), 'kalenderdagen', 'werkdagen'),
    ...als(vindUren(tekst), 'uren', 'uren-per-week'),
    ...als(vindKilometers(tekst), 'kilometer'),
  ];
}
