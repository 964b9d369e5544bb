import type { Datum } from '../../waarden/datum.ts';
import { onbekend, type Uitkomst } from '../../waarden/uitkomst.ts';
import type { Houder } from '../feitenkast.ts';
import type { Feit } from '../inhoud/feit.ts';
import type { Kaders } from '../kaders.ts';

/** What is known about a client with two bodies that could pay. */
export interface Ketensituatie {
  /** A benefit of UWV and one of the municipality at the same time. */
  readonly tweeUitkeringen?: boolean;
  /** The WW runs out or has run out. */
  readonly ww?: 'loopt' | 'loopt-af' | 'afgelopen-tijdens-traject';
  /** Whose client takes part in whose traject. */
  readonly client?: 'uwv' | 'gemeente';
  readonly contract?: 'uwv' | 'gemeente' | 'gemeente-zelf';
}

/**
 * Who pays for a traject where UWV and a municipality meet, as a fact with its source. The situation that
 * decides first counts: two benefits, then WW that ran or runs out, then somebody else's contract; `onbekend`
 * names what still has to be known. Handreiking §§ 2 and 4.
 */
export function wieBetaalt(
  kaders: Kaders,
  houder: Houder,
  op: Datum,
  situatie: Ketensituatie,
): Uitkomst<Feit> {
  const { tweeUitkeringen, ww, client, contract } = situatie;
  if (tweeUitkeringen) return kaders.feit(houder, 'wie-betaalt-samenloop', op);
  if (ww === 'afgelopen-tijdens-traject') return kaders.feit(houder, 'wie-betaalt-doorloper', op);
  if (ww === 'loopt-af') return kaders.feit(houder, 'wie-betaalt-overgang', op);
  if (!client || !contract) {
    return onbekend([...(client ? [] : ['client']), ...(contract ? [] : ['contract'])]);
  }
  if (client === 'uwv' && contract === 'gemeente-zelf')
    return kaders.feit(houder, 'gemeente-als-leverancier', op);
  if (client === 'gemeente' && contract === 'uwv')
    return kaders.feit(houder, 'wie-betaalt-meeliften-gemeente', op);
  if (client === 'uwv' && contract === 'gemeente')
    return kaders.feit(houder, 'wie-betaalt-meeliften-uwv', op);
  return kaders.feit(houder, 'factuur-opdrachtgever', op);
}
