import { plekken } from '../../domain/kaders/feitenkast.ts';
import type { Kaders } from '../../domain/kaders/kaders.ts';
import type { Begrip, Begripsbronnen } from './begrip.ts';
import type { Feitenindex, Feittreffer, Zoekwoorden } from './feitenindex.ts';
import { metFamilie } from './feitfamilie.ts';
import type { Lezing } from './lees-vraag.ts';
import { client } from './stel.ts';

/** Facts that a question seems to ask for, the most likely first. */
export interface Gevraagdefeiten {
  readonly kader: string;
  /** The services whose facts they are; none for facts of a framework as a whole. */
  readonly diensten: readonly string[];
  readonly rollen: readonly string[];
  /** How much the best of them looks like the question, 0–1. */
  readonly score: number;
  /** False when they are no more than the nearest that there is. */
  readonly zeker: boolean;
}

/** Where a question says that the facts must be. */
export interface Gebied {
  readonly diensten?: readonly string[];
  readonly kader?: string | undefined;
  /** A framework that is preferred, not decisive. */
  readonly liefst?: string | undefined;
  /** The facts that were told last: a follow-up is likely about their neighbours. */
  readonly naast?: readonly string[] | undefined;
  /** What the facts are called, when the question tells. */
  readonly gevraagd?: RegExp | undefined;
}

/** How much a find has to look like the question to be the answer: less within a service or framework named. */
export const ZEKER = { dienst: 0.29, kader: 0.22, alles: 0.37 } as const;
/** Below this nothing is found at all. */
export const NABIJ = { dienst: 0.17, kader: 0.12, alles: 0.27 } as const;
/** Finds nearly as good as the best are told with it, as far as they are of the same place or service. */
export const BIJNA = { zeker: 0.6, nabij: 0.5 } as const;
const MEEST = 4;
/** In doubt one more is told, of whatever place in the framework. */
const MEEST_NABIJ = 5;
/** Without a framework named, facts of the one whose services most municipalities buy weigh a little more. */
export const VOORAAN = 'uwv';
const VOORRANG = 1.1;
/** A framework that is mentioned, if only as a partner, weighs more. */
const VERMELD = 1.3;
/** Facts of the kind that is asked for weigh more. */
const GEVRAAGDE_SOORT = 1.25;
/** In a follow-up facts about the same thing as those told last weigh more. */
export const BUUR = 1.4;

/**
 * The facts that the words of a question look most like, looked for in the services named, or else in the
 * framework named, or else everywhere; undefined when nothing comes near it.
 */
export function zoekFeiten(
  woorden: Zoekwoorden,
  index: Feitenindex,
  kaders: Kaders,
  gebied: Gebied,
): Gevraagdefeiten | undefined {
  const { waar, treffers, diensten } = zoekIn(woorden, index, kaders, gebied);
  const [beste, ...rest] = treffers;
  if (!beste || beste.score < NABIJ[waar]) return undefined;
  const zeker = beste.score >= ZEKER[waar];
  const grens = beste.score * (zeker ? BIJNA.zeker : BIJNA.nabij);
  const ook = rest.filter(
    ({ doel, score }) =>
      (waar === 'dienst' || (zeker ? doel.plek === beste.doel.plek : doel.kader === beste.doel.kader)) &&
      score >= grens,
  );
  const rollen = [beste, ...ook].slice(0, zeker ? MEEST : MEEST_NABIJ).map(({ doel }) => doel.rol);
  return {
    kader: beste.doel.kader,
    diensten: waar === 'dienst' ? diensten : dienstenVan(kaders, beste),
    rollen: metFamilie(rollen, kaders, beste.doel),
    score: beste.score,
    zeker,
  };
}

/** The facts most like the words, in the services named, or else in the framework named, or else everywhere. */
export function zoekIn(woorden: Zoekwoorden, index: Feitenindex, kaders: Kaders, gebied: Gebied) {
  const genoemd = (gebied.diensten ?? []).flatMap((id) => kaders.dienst(id) ?? []);
  const waar = genoemd.length > 0 ? 'dienst' : gebied.kader ? 'kader' : 'alles';
  const plaatsen =
    waar === 'dienst'
      ? [...new Set(genoemd.flatMap(plekken))]
      : gebied.kader && plekkenVan(kaders, gebied.kader);
  const treffers = index
    .zoek(woorden, plaatsen || undefined)
    .map((treffer) => gewogen(treffer, waar, gebied))
    .sort((a, b) => b.score - a.score);
  return { waar, treffers, diensten: genoemd.map(({ id }) => id) } as const;
}

function gewogen(
  { doel, score, dekking }: Feittreffer,
  waar: keyof typeof ZEKER,
  { gevraagd, naast, liefst }: Gebied,
): Feittreffer {
  const vooraan = waar === 'alles' ? voorkeur(doel.kader, liefst) : 1;
  const soort = gevraagd?.test(doel.rol) ? GEVRAAGDE_SOORT : 1;
  const buur = naast?.some((rol) => verwant(rol, doel.rol)) ? BUUR : 1;
  return { doel, dekking, score: score * vooraan * soort * buur };
}

/** How much the facts of a framework weigh for a question that names none. */
function voorkeur(kader: string, liefst: string | undefined): number {
  if (kader === liefst) return VERMELD;
  return kader === VOORAAN ? VOORRANG : 1;
}

/** Facts whose names share a word that tells something are about the same thing. */
function verwant(een: string, ander: string): boolean {
  const woorden = ander.split('-');
  return een.split('-').some((woord) => woord.length > KORT_WOORD && woorden.includes(woord));
}

const KORT_WOORD = 4;

/** Every place where facts of a framework or its services stand. */
export function plekkenVan(kaders: Kaders, kader: string): readonly string[] {
  return [...new Set([kader, ...kaders.diensten(kader).flatMap(plekken)])];
}

/** The services that have a fact of their own where nobody named one: of a framework as a whole there are none. */
export function dienstenVan(kaders: Kaders, { doel }: Feittreffer): readonly string[] {
  if (doel.plek === doel.kader) return [];
  return kaders
    .diensten(doel.kader)
    .filter((dienst) => kaders.heeft(dienst, doel.rol))
    .map(({ id }) => id);
}

/** The part of the words of a question that a kind of help must have to be what is meant. */
const GENOEMD = 0.3;

/**
 * The fact about one kind of help within a topic ("uitgesloten-zvw" within "uitgesloten") that the words of a
 * question name, as far as any does. Such facts are long, so the words they have count, not the likeness.
 */
export function binnenOnderwerp(
  woorden: Zoekwoorden,
  index: Feitenindex,
  kaders: Kaders,
  onderwerp: string,
): string | undefined {
  const gevonden = index
    .zoek(woorden, plekkenVan(kaders, VOORAAN))
    .filter(({ doel, dekking }) => doel.rol.startsWith(`${onderwerp}-`) && dekking >= GENOEMD);
  return gevonden[0]?.doel.rol;
}

/** Facts as what is asked, with the figures of the question. */
export function alsFeiten(feiten: Gevraagdefeiten, lezing: Lezing, { kaders }: Begripsbronnen): Begrip {
  const { op, vandaag, invoer, diensten, vervolg } = lezing;
  const { bedrag, uren, kilometers } = invoer;
  // A term that a follow-up asks for counts from the day that was told before.
  const datum = invoer.datum ?? vervolg?.datum;
  return {
    soort: 'feiten',
    op: isGeenPeildag(feiten, kaders) ? vandaag : op,
    invoer: { datum, bedrag, uren, kilometers, ...client(invoer) },
    hoe: diensten.length > 0 ? 'genoemd' : 'kader',
    ...feiten,
  };
}

/** What facts are called for which a date is one to count from or look up, whenever it was. */
const TELT_VANAF = /leeftijd|versie/;

/** True where a date does not tell which rules held then: of birth, of an old order, or in a background of history. */
function isGeenPeildag({ rollen, kader }: Gevraagdefeiten, kaders: Kaders): boolean {
  return rollen.some((rol) => TELT_VANAF.test(rol)) || kaders.diensten(kader).length === 0;
}
