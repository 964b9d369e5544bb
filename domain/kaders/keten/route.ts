import type { Datum } from '../../waarden/datum.ts';
import { onbekend, type Uitkomst } from '../../waarden/uitkomst.ts';
import type { Houder } from '../feitenkast.ts';
import type { Feit } from '../inhoud/feit.ts';
import type { Kaders } from '../kaders.ts';

/**
 * Whether a contract can be opened to a chain partner with an addendum: only one that was not tendered, and
 * only when the supplier is willing. Handreiking, Meeliften.
 */
export function addendum(
  kaders: Kaders,
  houder: Houder,
  op: Datum,
  contract: { readonly aanbesteed?: boolean; readonly leverancierWil?: boolean },
): Uitkomst<{ readonly mogelijk: boolean; readonly regel: Feit }> {
  if (contract.aanbesteed === undefined) return onbekend(['aanbesteed']);
  if (!contract.aanbesteed && contract.leverancierWil === undefined) return onbekend(['leverancierWil']);
  const regel = kaders.feit(houder, contract.aanbesteed ? 'aanbesteed-contract' : 'addendum', op);
  if (regel.soort !== 'vastgesteld') return regel;
  const mogelijk = !contract.aanbesteed && contract.leverancierWil === true;
  return { ...regel, waarde: { mogelijk, regel: regel.waarde } };
}

export type Inkooproute = 'eigen-inkoop' | 'meeliften' | 'gezamenlijk-inkopen';

/** What is known when the three questions of the Handreiking are asked about a service. */
export interface Routevragen {
  /** OF: whether support is needed at all. */
  readonly nodig?: boolean;
  /** WAT: whether it is known what is needed. */
  readonly watBekend?: boolean;
  /** HOE: an own contract, or one of the partner, that offers it. */
  readonly eigenAanbod?: boolean;
  readonly aanbodKetenpartner?: boolean;
  /** Whether that contract of the partner was tendered, so that no addendum can open it. */
  readonly aanbesteed?: boolean;
}

/** The next question, nothing to buy, or the ways to buy that are open, the nearest first. */
export type Routeadvies =
  | { readonly soort: 'niet-kopen'; readonly regel: Feit }
  | { readonly soort: 'bepaal-eerst'; readonly regel: Feit }
  | {
      readonly soort: 'routes';
      readonly routes: readonly { readonly route: Inkooproute; readonly regel: Feit }[];
    };

/**
 * The route of the Handreiking: first whether (of), then what (wat), then how (hoe). What helps this client now
 * stands first: own supply, or else a contract of the partner that is open to it. Joint purchase stands last in
 * every case: it is what the Handreiking advises to work towards, and it takes time. `onbekend` names the
 * question that is open. Handreiking, hoofdstuk 4.
 */
export function routeadvies(
  kaders: Kaders,
  houder: Houder,
  op: Datum,
  vragen: Routevragen,
): Uitkomst<Routeadvies> {
  if (vragen.nodig === undefined) return onbekend(['nodig']);
  const of = kaders.feit(houder, 'of-toets', op);
  if (of.soort !== 'vastgesteld') return of;
  if (!vragen.nodig) return { ...of, waarde: { soort: 'niet-kopen', regel: of.waarde } };
  if (vragen.watBekend === undefined) return onbekend(['watBekend'], of.feiten);
  const wat = kaders.feit(houder, 'wat-toets', op);
  if (wat.soort !== 'vastgesteld') return wat;
  if (!vragen.watBekend) return { ...wat, waarde: { soort: 'bepaal-eerst', regel: wat.waarde } };
  const ontbreekt = openRoutevragen(vragen);
  if (ontbreekt.length > 0) return onbekend(ontbreekt, [...of.feiten, ...wat.feiten]);
  const hoe = kaders.feit(houder, 'hoe-toets', op);
  if (hoe.soort !== 'vastgesteld') return hoe;
  const regels = openRoutes(vragen).map((route) => ({ route, regel: kaders.feit(houder, route, op) }));
  return {
    ...hoe,
    feiten: [...hoe.feiten, ...regels.flatMap(({ regel }) => regel.feiten)],
    waarde: {
      soort: 'routes',
      routes: regels.flatMap(({ route, regel }) =>
        regel.soort === 'vastgesteld' ? [{ route, regel: regel.waarde }] : [],
      ),
    },
  };
}

function openRoutevragen({ eigenAanbod, aanbodKetenpartner, aanbesteed }: Routevragen): readonly string[] {
  if (eigenAanbod === undefined) return ['eigenAanbod'];
  if (eigenAanbod) return [];
  if (aanbodKetenpartner === undefined) return ['aanbodKetenpartner'];
  return aanbodKetenpartner && aanbesteed === undefined ? ['aanbesteed'] : [];
}

function openRoutes({ eigenAanbod, aanbodKetenpartner, aanbesteed }: Routevragen): readonly Inkooproute[] {
  if (eigenAanbod) return ['eigen-inkoop', 'gezamenlijk-inkopen'];
  return aanbodKetenpartner && !aanbesteed ? ['meeliften', 'gezamenlijk-inkopen'] : ['gezamenlijk-inkopen'];
}
