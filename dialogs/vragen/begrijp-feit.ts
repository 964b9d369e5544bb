import { type Houder, plekken } from '../../domain/kaders/feitenkast.ts';
import type { Kaders } from '../../domain/kaders/kaders.ts';
import type { Feitenindex, Feittreffer } from './feitenindex.ts';

/** Facts that a question seems to ask for, the most likely first, with what they are asked of. */
export interface Gevraagdefeiten {
  readonly houder: Houder;
  readonly rollen: readonly string[];
  /** True when the question named the service itself. */
  readonly genoemd: boolean;
}

/**
 * How sure a find has to be, in likeness and in words of the question that it has: less within a service or
 * framework that was named than among everything.
 */
const ZEKER = {
  dienst: { score: 0.4, dekking: 0.6 },
  kader: { score: 0.22, dekking: 0.34 },
  alles: { score: 0.45, dekking: 0.75 },
} as const;
/** Finds nearly as good as the best, of the same place and family of names, are told with it. */
const BIJNA = 0.8;
const MEEST = 3;
/** Without a framework named, the one whose services most municipalities buy comes first, with its ladder. */
export const VOORAAN = 'uwv';

/**
 * The facts that the words of a question look most like, looked for in the service named, or else in the
 * framework named, or else everywhere; undefined when nothing looks enough like it.
 */
export function zoekFeiten(
  woorden: readonly string[],
  index: Feitenindex,
  kaders: Kaders,
  genoemd: { readonly dienst?: string | undefined; readonly kader?: string | undefined },
): Gevraagdefeiten | undefined {
  const dienst = genoemd.dienst === undefined ? undefined : kaders.dienst(genoemd.dienst);
  if (dienst) {
    const rollen = zeker(index.zoek(woorden, plekken(dienst)), 'dienst');
    return rollen && { houder: dienst, rollen: rollen.map(({ feit }) => feit.rol), genoemd: true };
  }
  const { kader } = genoemd;
  const gevonden = kader
    ? zeker(index.zoek(woorden, plekkenVan(kaders, kader)), 'kader')
    : (zeker(index.zoek(woorden, plekkenVan(kaders, VOORAAN)), 'alles') ??
      zeker(index.zoek(woorden), 'alles'));
  const [beste] = gevonden ?? [];
  if (!gevonden || !beste) return undefined;
  return {
    houder: houderVan(kaders, beste.feit.plek),
    rollen: gevonden.map(({ feit }) => feit.rol),
    genoemd: false,
  };
}

/** The finds that are sure enough: the best, and those of the same place that come near it. */
function zeker(
  treffers: readonly Feittreffer[],
  waar: keyof typeof ZEKER,
): readonly Feittreffer[] | undefined {
  const [beste] = treffers;
  const { score, dekking } = ZEKER[waar];
  if (!beste || beste.score < score || beste.dekking < dekking) return undefined;
  return treffers
    .filter((een) => een.feit.plek === beste.feit.plek && een.score >= beste.score * BIJNA)
    .slice(0, MEEST);
}

function plekkenVan(kaders: Kaders, kader: string): readonly string[] {
  return [...new Set([kader, ...kaders.diensten(kader).flatMap(plekken)])];
}

/** What the facts of a place are asked of: the framework, the service, or the first service of a group. */
function houderVan(kaders: Kaders, plek: string): Houder {
  const [kader = '', soort, naam] = plek.split('/');
  if (!soort) return { kader };
  const dienst = kaders
    .diensten(kader)
    .find(({ id, groepen }) => (soort === 'dienst' ? id === naam : groepen.includes(naam ?? '')));
  return dienst ?? { kader };
}

/** The part of the words of a question that a kind of help must have to be what is meant. */
const GENOEMD = 0.5;

/**
 * The fact about one kind of help within a topic ("uitgesloten-zvw" within "uitgesloten") that the words of a
 * question name, as far as any does. Such facts are long, so the words they have count, not the likeness.
 */
export function binnenOnderwerp(
  woorden: readonly string[],
  index: Feitenindex,
  kaders: Kaders,
  onderwerp: string,
): string | undefined {
  const gevonden = index
    .zoek(woorden, plekkenVan(kaders, VOORAAN))
    .filter(({ feit, dekking }) => feit.rol.startsWith(`${onderwerp}-`) && dekking >= GENOEMD);
  return gevonden[0]?.feit.rol;
}
