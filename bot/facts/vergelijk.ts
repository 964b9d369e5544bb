import type { Opmaak } from '../../dialogs/opmaak.ts';
import type { Kaders } from '../../domain/kaders/kaders.ts';
import { type Feitregel, feitenlijst } from './feitenlijst.ts';
import type { Doorrekening } from './voorbeelddossier.ts';

/** Something that differs between an earlier state of the content and now; one of the two is left out when new or gone. */
export interface Verschil {
  readonly wat: string;
  readonly toen?: string | undefined;
  readonly nu?: string | undefined;
}

/** Facts whose value, dates, sources or readings changed, by name. Only what can change an answer counts. */
export function feitverschillen(toen: Kaders, nu: Kaders, opmaak: Opmaak): readonly Verschil[] {
  return verschillen(perFeit(feitenlijst(toen, opmaak)), perFeit(feitenlijst(nu, opmaak)));
}

function perFeit(regels: readonly Feitregel[]): ReadonlyMap<string, string> {
  const perNaam = new Map<string, string>();
  for (const regel of regels) {
    const naam = `${regel.plek}/${regel.rol}`;
    const tekst = [
      regel.waarde,
      `${regel.vanaf}–${regel.tot}`,
      ...(regel.nagaanVanaf ? [`? ${regel.nagaanVanaf}`] : []),
      regel.toelichting,
      regel.bronnen,
      regel.lezing,
    ].join(' | ');
    perNaam.set(naam, perNaam.has(naam) ? `${perNaam.get(naam)} // ${tekst}` : tekst);
  }
  return perNaam;
}

/** Every name whose text differs between two states, in the order of the names. */
export function verschillen(toen: Doorrekening, nu: Doorrekening): readonly Verschil[] {
  return [...new Set([...toen.keys(), ...nu.keys()])]
    .filter((wat) => toen.get(wat) !== nu.get(wat))
    .sort()
    .map((wat) => ({ wat, toen: toen.get(wat), nu: nu.get(wat) }));
}

/** Differences as lines: `-` what was, `+` what is. */
export function alsVerschiltekst(verschil: readonly Verschil[]): string {
  return verschil
    .map(({ wat, toen, nu }) =>
      [
        `  ${wat}`,
        ...(toen === undefined ? [] : [`    - ${toen}`]),
        ...(nu === undefined ? [] : [`    + ${nu}`]),
      ].join('\n'),
    )
    .join('\n');
}
