import type { Datum } from '../waarden/datum.ts';
import type { Rekenstap, Uitkomst } from '../waarden/uitkomst.ts';
import { type Feitenlezer, FeitOntbreekt } from './feiten-lezen.ts';
import type { Beantwoording, Vraagstelling, Zin } from './vraagstelling.ts';

/** An answer without the facts it used: the reader of the facts keeps those. */
export type Deel = Omit<Beantwoording, 'feiten' | 'stappen'> & { readonly stappen?: readonly Rekenstap[] };

/** How a topic is answered. Throws {@link FeitOntbreekt} when a fact has no value on the date asked. */
export type Regel = (lezer: Feitenlezer, vraag: Vraagstelling) => Deel;

/** The value of an outcome, its facts remembered; throws {@link FeitOntbreekt} when it has none. */
export function eis<T>(lezer: Feitenlezer, uitkomst: Uitkomst<T>): T {
  if (uitkomst.soort !== 'vastgesteld') throw new FeitOntbreekt(uitkomst);
  lezer.gebruik(uitkomst.feiten);
  return uitkomst.waarde;
}

/** The steps behind an outcome. */
export const stappenVan = <T>(uitkomst: Uitkomst<T>): readonly Rekenstap[] =>
  uitkomst.soort === 'onbekend' ? [] : uitkomst.stappen;
/** A period in months, to be written with its unit. */
export const maanden = (waarde: number | undefined) =>
  waarde === undefined ? undefined : ({ waarde, eenheid: 'maanden' } as const);
/** A text key with its values. */
export const zin = (sleutel: string, waarden: Record<string, unknown> = {}): Zin => ({ sleutel, waarden });
/** The remark that belongs to a fact. */
export const toelichting = (feit: unknown): Zin => zin('voorwaarde.toelichting', { feit });
/** The due date of a term from a date. */
export const termijnDatum = (vanaf: Datum, uiterlijk: Datum): Zin =>
  zin('voorwaarde.termijn-datum', { vanaf, uiterlijk });

/** The step behind the due date of a term. */
export const termijnstap = (
  vanaf: Datum,
  lengte: { readonly waarde: number; readonly eenheid: string },
  uiterlijk: Datum,
): Rekenstap => ({
  sleutel: 'rekenstap.termijn-na-tot-en-met',
  waarden: { vanaf, lengte: { waarde: lengte.waarde, eenheid: lengte.eenheid }, uiterlijk },
});

/** Facts by role, as a text shows them. */
export function lees(lezer: Feitenlezer, rollen: readonly string[]): Record<string, unknown> {
  return Object.fromEntries(rollen.map((rol) => [rol, lezer.feit(rol)]));
}
