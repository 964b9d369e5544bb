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

const VELDEN = ['waarde', 'toelichting', 'vanaf', 'tot', 'nagaanVanaf', 'bronnen', 'lezing'] as const;

/**
 * What differs per fact: each part of it that changed, by name. A fact that is new or gone is told by its value.
 * The day on which somebody last compared it with its source does not count: no answer depends on it.
 */
export function feitverschillen(toen: Kaders, nu: Kaders, opmaak: Opmaak): readonly Verschil[] {
  const eerst = perFeit(feitenlijst(toen, opmaak));
  const later = perFeit(feitenlijst(nu, opmaak));
  return [...new Set([...eerst.keys(), ...later.keys()])].sort().flatMap((wat) => {
    const [voor, na] = [eerst.get(wat), later.get(wat)];
    if (!voor || !na) return [{ wat, toen: voor && deel(voor, 'waarde'), nu: na && deel(na, 'waarde') }];
    return VELDEN.filter((veld) => deel(voor, veld) !== deel(na, veld)).map((veld) => ({
      wat: `${wat} (${veld})`,
      toen: deel(voor, veld),
      nu: deel(na, veld),
    }));
  });
}

/** The versions of each fact, by place and name. */
function perFeit(regels: readonly Feitregel[]): ReadonlyMap<string, readonly Feitregel[]> {
  const perNaam = new Map<string, Feitregel[]>();
  for (const regel of regels) {
    const naam = `${regel.plek}/${regel.rol}`;
    perNaam.set(naam, [...(perNaam.get(naam) ?? []), regel]);
  }
  return perNaam;
}

/** One part of a fact over all its versions; once where they share it. */
function deel(versies: readonly Feitregel[], veld: (typeof VELDEN)[number]): string {
  const delen = versies.map((versie) => versie[veld] || '–');
  return new Set(delen).size === 1 ? (delen[0] ?? '') : delen.join(' // ');
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
