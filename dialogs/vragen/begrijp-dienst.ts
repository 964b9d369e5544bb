import type { Kaders } from '../../domain/kaders/kaders.ts';
import { rollenOver } from '../../domain/vragen/onderwerp-feiten.ts';
import { TREDEROLLEN } from '../../domain/vragen/trede.ts';
import type { Onderwerp } from '../../domain/vragen/vraagstelling.ts';
import { binnenOnderwerp, VOORAAN } from './begrijp-feit.ts';
import type { Begrip, Begripsbronnen } from './begrip.ts';
import type { Lezing } from './lees-vraag.ts';
import type { Onderwerpkeuze } from './onderwerp.ts';

/** Topics by which somebody asks whether a client can come. */
export const OVER_DE_CLIENT: ReadonlySet<string> = new Set(['doelgroep', 'ladder', 'uitgesloten']);

/** True when one of these services says for which steps of a ladder it is. */
export function kentTreden(diensten: readonly string[], kaders: Kaders): boolean {
  return diensten
    .flatMap((id) => kaders.dienst(id) ?? [])
    .some((dienst) => TREDEROLLEN.some((rol) => kaders.heeft(dienst, rol)));
}

/** True when one of these services has a fact about a topic. */
export function heeftFeitenOver(onderwerp: Onderwerp, diensten: readonly string[], kaders: Kaders): boolean {
  const rollen = rollenOver(onderwerp);
  return diensten
    .flatMap((id) => kaders.dienst(id) ?? [])
    .some((dienst) => rollen.some((rol) => kaders.heeft(dienst, rol)));
}

/**
 * The limit that a figure beside a service is held against: "33 uur, kan ik daarmee instemmen?" asks whether the hours
 * fit, "dat was toch altijd een jaar?" whether the length is right. Undefined where a topic is named.
 */
export function gevraagdeGrens(
  { invoer, keuze, vervolg, bevestigt, diensten }: Lezing,
  kaders: Kaders,
): Onderwerp | undefined {
  if (vervolg || keuze.hoe === 'genoemd') return undefined;
  if (invoer.uren && heeftFeitenOver('uren', diensten, kaders)) return invoer.bedrag ? 'prijs' : 'uren';
  const lengte = bevestigt && invoer.maanden !== undefined;
  return lengte && heeftFeitenOver('duur', diensten, kaders) ? 'duur' : undefined;
}

/** A kind of help that is named in a question about nothing else. */
export function genoemdeHulp(
  { onderwerp, onbekendeWoorden }: Onderwerpkeuze,
  { vraagt, op }: Lezing,
  { index, kaders }: Begripsbronnen,
): Begrip | undefined {
  if (onderwerp || !vraagt) return undefined;
  const rol = binnenOnderwerp(
    { alle: onbekendeWoorden, kern: onbekendeWoorden },
    index,
    kaders,
    'uitgesloten',
  );
  if (!rol) return undefined;
  const diensten = kaders.diensten(VOORAAN).filter((dienst) => kaders.heeft(dienst, rol));
  return {
    soort: 'feiten',
    op,
    hoe: 'kader',
    kader: VOORAAN,
    diensten: diensten.map(({ id }) => id),
    rollen: [rol],
    score: 1,
    zeker: true,
  };
}
