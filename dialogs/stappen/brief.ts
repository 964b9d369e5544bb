import Mustache from 'mustache';
import type { Briefwaarde, Conceptdocument } from '../../domain/documenten/document.ts';
import { documentsoorten } from '../../domain/documenten/documenten.ts';
import type { Opmaak } from '../opmaak.ts';

/** A letter template: its subject and its body, both mustache. */
export interface Brief {
  readonly id: string;
  readonly onderwerp: string;
  readonly inhoud: string;
  /** Fields that the text cannot do without: they stand outside every passage that depends on them. */
  readonly nodig: readonly string[];
}

/** A letter written out, in Dutch. */
export interface GeschrevenBrief {
  readonly id: string;
  readonly aan?: string | undefined;
  readonly onderwerp: string;
  readonly inhoud: string;
  readonly ontbreekt: readonly string[];
  /** Of what is missing the part that the dossier has to give; the rest comes from the settings of the municipality. */
  readonly open: readonly string[];
}

/** What a letter takes from who sends it. */
export const VAN_AFZENDER: ReadonlySet<string> = new Set([
  'gemeente',
  'klantmanager',
  'adres',
  'contact',
  'factuur',
  'wijze-van-factureren',
]);

/** A letter template that names fields the document does not have, or lacks its subject. */
export class BriefFout extends Error {
  override readonly name = 'BriefFout';
}

/**
 * Reads a template: the first line "Onderwerp: …", an empty line, then the letter. Throws a {@link BriefFout}
 * when the subject is missing, the document is unknown or a field in it does not exist.
 */
export function leesBrief(id: string, tekst: string): Brief {
  const soort = documentsoorten.find((kandidaat) => kandidaat.id === id);
  if (!soort)
    throw new BriefFout(
      `no document "${id}": one of ${documentsoorten.map((kandidaat) => kandidaat.id).join(', ')} was expected`,
    );
  const { onderwerp, inhoud } = splitsBrief(tekst);
  const onbekend = namenIn(tekst).filter((naam) => !soort.velden.includes(naam));
  if (onbekend.length > 0) throw new BriefFout(`unknown fields: ${[...new Set(onbekend)].join(', ')}`);
  return {
    id,
    onderwerp,
    inhoud,
    nodig: [...new Set([...nodigeVelden(onderwerp), ...nodigeVelden(inhoud)])],
  };
}

/** The subject and the body of a template. Throws a {@link BriefFout} when the first line is no subject. */
export function splitsBrief(tekst: string): { readonly onderwerp: string; readonly inhoud: string } {
  const [, onderwerp, inhoud] = /^Onderwerp: (.+)\r?\n\r?\n([\s\S]+)$/.exec(tekst) ?? [];
  if (!onderwerp || !inhoud)
    throw new BriefFout('a first line "Onderwerp: …" and an empty line were expected');
  return { onderwerp, inhoud };
}

/** A template filled in, with at most one empty line between paragraphs. `delen` are the parts that it names. */
export function vul(
  sjabloon: string,
  waarden: Readonly<Record<string, unknown>>,
  delen?: Readonly<Record<string, string>>,
): string {
  const tekst = Mustache.render(sjabloon, waarden, delen && { ...delen }, { escape: String });
  return tekst.trim().replace(/\n{3,}/g, '\n\n');
}

/** Fills in a letter. A required field that is missing stands in the text as `[label]`, so that nobody overlooks it. */
export function schrijfBrief(
  brief: Brief,
  concept: Conceptdocument,
  opmaak: Opmaak,
  ontbrekend: (veld: string) => string,
): GeschrevenBrief {
  const waarden = Object.fromEntries(
    Object.entries(concept.velden).map(([naam, waarde]) => [
      naam,
      waarde ? schrijfWaarde(waarde, opmaak) : undefined,
    ]),
  );
  const ontbreekt = [
    ...new Set([...concept.ontbreekt, ...brief.nodig.filter((naam) => waarden[naam] === undefined)]),
  ];
  for (const naam of ontbreekt) waarden[naam] = `[${ontbrekend(naam)}]`;
  return {
    id: brief.id,
    aan: concept.aan,
    onderwerp: vul(brief.onderwerp, waarden),
    inhoud: vul(brief.inhoud, waarden),
    ontbreekt,
    open: ontbreekt.filter((naam) => !VAN_AFZENDER.has(naam)),
  };
}

/** Longest address that mail clients open reliably. */
const LANGSTE_LINK = 2000;

/** A link that opens the letter as a new message in Outlook, or undefined when it would become too long. */
export function outlookLink(brief: GeschrevenBrief): string | undefined {
  const delen = Object.entries({ to: brief.aan, subject: brief.onderwerp, body: brief.inhoud })
    .filter(([, waarde]) => waarde)
    .map(([naam, waarde]) => `${naam}=${encodeURIComponent(waarde ?? '')}`);
  const link = `https://outlook.office.com/mail/deeplink/compose?${delen.join('&')}`;
  return link.length <= LANGSTE_LINK ? link : undefined;
}

/** A value of a letter in words. */
export function schrijfWaarde(waarde: Briefwaarde, opmaak: Opmaak): string | boolean {
  switch (waarde.soort) {
    case 'tekst':
    case 'keuze':
    case 'vast':
      return waarde.waarde;
    case 'datum':
      return opmaak.datum(waarde.waarde);
    case 'bedrag':
      return opmaak.bedrag(waarde.waarde);
    case 'getal':
      return opmaak.getal(waarde.waarde);
    case 'aantal':
      return opmaak.metEenheid(waarde.waarde, waarde.eenheid);
    case 'passage':
      return waarde.waarde;
  }
}

/** A piece of a parsed template: its kind, its name or text, and for a section the pieces inside it. */
type Stuk = readonly [soort: string, naam: string, begin: number, einde: number, binnen?: readonly Stuk[]];

/** Passages, shown when a field has a value or when it has none. */
const HEEFT_BINNEN: ReadonlySet<string> = new Set(['#', '^']);

function stukken(sjabloon: string): readonly Stuk[] {
  return Mustache.parse(sjabloon) as unknown as readonly Stuk[];
}

/** Every field and part that a template names. */
export function namenIn(sjabloon: string): readonly string[] {
  const uit = (delen: readonly Stuk[]): string[] =>
    delen.flatMap(([soort, naam, , , binnen]) =>
      soort === 'text' || soort === '!' ? [] : [naam, ...(HEEFT_BINNEN.has(soort) ? uit(binnen ?? []) : [])],
    );
  return uit(stukken(sjabloon));
}

/** Fields that are written whatever else is known. */
function nodigeVelden(sjabloon: string): readonly string[] {
  return stukken(sjabloon).flatMap(([soort, naam]) => (soort === 'name' || soort === '&' ? [naam] : []));
}
