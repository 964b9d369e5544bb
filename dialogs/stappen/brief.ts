import Mustache from 'mustache';
import type { Briefwaarde, Conceptdocument } from '../../domain/documenten/document.ts';
import { documentsoorten } from '../../domain/documenten/documenten.ts';
import type { Opmaak } from '../opmaak.ts';

/** A letter template: its subject and its body, both mustache. */
export interface Brief {
  readonly id: string;
  readonly onderwerp: string;
  readonly inhoud: string;
}

/** A letter written out, in Dutch. */
export interface GeschrevenBrief {
  readonly id: string;
  readonly aan?: string | undefined;
  readonly onderwerp: string;
  readonly inhoud: string;
  readonly ontbreekt: readonly string[];
}

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
  const [, onderwerp, inhoud] = /^Onderwerp: (.+)\r?\n\r?\n([\s\S]+)$/.exec(tekst) ?? [];
  if (!onderwerp || !inhoud)
    throw new BriefFout('a first line "Onderwerp: …" and an empty line were expected');
  const onbekend = [...velden(onderwerp), ...velden(inhoud)].filter((naam) => !soort.velden.includes(naam));
  if (onbekend.length > 0) throw new BriefFout(`unknown fields: ${[...new Set(onbekend)].join(', ')}`);
  return { id, onderwerp, inhoud };
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
  for (const naam of concept.ontbreekt) waarden[naam] = `[${ontbrekend(naam)}]`;
  const vul = (sjabloon: string) => Mustache.render(sjabloon, waarden, undefined, { escape: String }).trim();
  return {
    id: brief.id,
    aan: concept.aan,
    onderwerp: vul(brief.onderwerp),
    inhoud: vul(brief.inhoud).replace(/\n{3,}/g, '\n\n'),
    ontbreekt: concept.ontbreekt,
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

function schrijfWaarde(waarde: Briefwaarde, opmaak: Opmaak): string | boolean {
  switch (waarde.soort) {
    case 'tekst':
      return waarde.waarde;
    case 'datum':
      return opmaak.datum(waarde.waarde);
    case 'bedrag':
      return opmaak.bedrag(waarde.waarde);
    case 'getal':
      return opmaak.getal(waarde.waarde);
    case 'passage':
      return waarde.waarde;
  }
}

function velden(sjabloon: string): readonly string[] {
  const uit = (delen: unknown[]): string[] =>
    delen.flatMap((deel) => {
      const [soort, naam, , , onder] = deel as [string, string, number, number, unknown];
      const dieper = Array.isArray(onder) ? uit(onder) : [];
      return soort === 'text' || soort === '!' ? dieper : [naam, ...dieper];
    });
  return uit(Mustache.parse(sjabloon) as unknown[]);
}
