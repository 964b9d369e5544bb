import type { Houder } from '../kaders/feitenkast.ts';
import type { Feit } from '../kaders/inhoud/feit.ts';
import type { TermijnRegel } from '../kaders/inhoud/termijnregel.ts';
import type { Kaders } from '../kaders/kaders.ts';
import { termijnenBij } from '../kaders/termijnen.ts';
import type { Datum } from '../waarden/datum.ts';
import type { Rekenstap } from '../waarden/uitkomst.ts';
import { termijnDatum, zin } from './deel.ts';
import type { Zin } from './vraagstelling.ts';

/** True for the fact that gives the length of a term. */
const isLengte = (rol: string, { lengte }: TermijnRegel) => 'rol' in lengte && lengte.rol === rol;

/**
 * The due date of the first term whose length one of these facts gives, counted from the date of a question the
 * way the term itself is counted; nothing when none of the facts is the length of a term.
 */
export function uiterlijkeDatum(
  kaders: Kaders,
  houder: Houder,
  feiten: readonly Feit[],
  vanaf: Datum | undefined,
): { readonly voorwaarden: readonly Zin[]; readonly stappen: readonly Rekenstap[] } {
  const niets = { voorwaarden: [], stappen: [] };
  if (!vanaf) return niets;
  const rollen = new Set(feiten.map(({ rol }) => rol));
  const regel = kaders
    .termijnen(houder)
    .find(({ lengte, vanaf: begin }) => 'rol' in lengte && 'moment' in begin && rollen.has(lengte.rol));
  if (!regel || !('moment' in regel.vanaf)) return niets;
  const [termijn] = termijnenBij(kaders, houder, vanaf, {
    momenten: { [regel.vanaf.moment]: vanaf },
    kenmerken: Object.fromEntries(
      Object.entries(regel.alleenBij ?? {}).map(([naam, [waarde]]) => [naam, waarde]),
    ),
  }).filter((een) => een.regel.id === regel.id);
  if (!termijn?.datum) return niets;
  const { datum: uiterlijk, lengte } = termijn;
  const wanneer =
    regel.telling === 'langer-dan'
      ? zin('voorwaarde.termijn-langer-dan', { vanaf, uiterlijk, lengte })
      : termijnDatum(
          vanaf,
          uiterlijk,
          feiten.length > 1 ? feiten.find(({ rol }) => isLengte(rol, regel)) : undefined,
        );
  return { voorwaarden: [wanneer], stappen: termijn.stappen };
}
