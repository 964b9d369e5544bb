import type { Houder } from '../kaders/feitenkast.ts';
import type { Feit } from '../kaders/inhoud/feit.ts';
import type { TermijnRegel } from '../kaders/inhoud/termijnregel.ts';
import type { Kaders } from '../kaders/kaders.ts';
import { telTermijn } from '../kaders/termijnen.ts';
import { getalVan } from '../kaders/waarden.ts';
import type { Datum } from '../waarden/datum.ts';
import type { Rekenstap } from '../waarden/uitkomst.ts';
import { zin } from './deel.ts';
import type { Zin } from './vraagstelling.ts';

/** What is worked out beside facts: sentences for the answer, and the steps behind them. */
export interface Uitwerking {
  readonly voorwaarden: readonly Zin[];
  readonly stappen: readonly Rekenstap[];
}

export const GEEN_UITWERKING: Uitwerking = { voorwaarden: [], stappen: [] };

/**
 * The due dates of the first of these facts that are lengths of terms from one moment, counted from the date of a
 * question the way each term itself is counted; nothing when none of them is.
 */
export function uiterlijkeDatum(
  kaders: Kaders,
  houder: Houder,
  feiten: readonly Feit[],
  vanaf: Datum | undefined,
): Uitwerking {
  if (!vanaf) return GEEN_UITWERKING;
  const regels = regelsVan(kaders, houder);
  const gevonden = feiten.flatMap((feit) => {
    const regel = regels.find(({ lengte }) => 'rol' in lengte && lengte.rol === feit.rol);
    return regel && feit.inhoud.soort === 'getal' ? [{ feit, regel }] : [];
  });
  // A date is that of one moment: terms that run from another are not counted from it.
  const [eerste] = gevonden;
  const delen = gevonden
    .filter(({ regel }) => JSON.stringify(regel.vanaf) === JSON.stringify(eerste?.regel.vanaf))
    .slice(0, MEESTE_DATUMS)
    .map(({ feit, regel }) => uitgewerkt(kaders, feit, regel, vanaf, feiten.length > 1));
  return {
    voorwaarden: delen.flatMap(({ voorwaarden }) => voorwaarden),
    stappen: delen.flatMap(({ stappen }) => stappen),
  };
}

/** Due dates that are told together: which term is meant is not always clear, and each is told by its name. */
const MEESTE_DATUMS = 2;

/** The terms of a service, or those of a framework and its services. */
function regelsVan(kaders: Kaders, houder: Houder): readonly TermijnRegel[] {
  const eigen = kaders.termijnen(houder);
  const isDienst = 'id' in houder;
  return isDienst
    ? eigen
    : [...eigen, ...kaders.diensten(houder.kader).flatMap((dienst) => kaders.termijnen(dienst))];
}

function uitgewerkt(
  kaders: Kaders,
  feit: Feit,
  regel: TermijnRegel,
  vanaf: Datum,
  metNaam: boolean,
): Uitwerking {
  const lengte = getalVan(feit);
  const uiterlijk = telTermijn(kaders, regel, vanaf, lengte);
  const waarden = { vanaf, uiterlijk, lengte, ...(metNaam ? { feit } : {}) };
  return {
    voorwaarden: [zin(`voorwaarde.termijn-${soortVan(regel)}${metNaam ? '-van' : ''}`, waarden)],
    stappen: [
      {
        sleutel: `rekenstap.termijn-${regel.richting}-${regel.telling}`,
        waarden: { vanaf, uiterlijk, lengte },
      },
    ],
  };
}

/** How the date of a term is told: as the first day on which it lasted longer, or as the last day of the term. */
function soortVan({ telling, richting }: TermijnRegel): 'langer-dan' | 'datum-voor' | 'datum' {
  if (telling === 'langer-dan') return 'langer-dan';
  return richting === 'voor' ? 'datum-voor' : 'datum';
}
