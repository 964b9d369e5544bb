import { z } from 'zod';
import type { Afzender, Briefwaarde } from '../../domain/documenten/document.ts';
import { HERINNERING, teLaatVan } from '../../domain/documenten/herinnering.ts';
import { stelVormOp, type Vormregel } from '../../domain/documenten/vormbrief.ts';
import { dienstVan } from '../../domain/dossier/dienst-van.ts';
import type { Dossier } from '../../domain/dossier/dossier.ts';
import { kernVan } from '../../domain/dossier/geldzaken.ts';
import { termijnenVan } from '../../domain/dossier/termijnen.ts';
import { isFeit } from '../../domain/kaders/inhoud/feit.ts';
import type { Taalkeuze } from '../omgeving.ts';
import {
  BriefFout,
  type GeschrevenBrief,
  namenIn,
  schrijfWaarde,
  splitsBrief,
  VAN_AFZENDER,
  vul,
} from './brief.ts';

const tekst = z.string().min(1);

/** What the template of a document can name. */
const briefvelden = z.strictObject({
  dienst: tekst,
  kenmerk: tekst,
  datum: tekst,
  leverancier: tekst.optional(),
  /** The lines of what the document must hold, each with its value. */
  regels: z.string(),
  klantmanager: tekst,
  gemeente: tekst,
  adres: tekst.optional(),
  contact: tekst.optional(),
  factuur: tekst.optional(),
  /** The due dates that run in the dossier, by the name of their term. */
  uiterlijk: z.record(z.string(), tekst),
});

/** The templates of the documents of the content, with the parts that they share. */
export interface Vormsjablonen {
  readonly brieven: ReadonlyMap<string, { readonly onderwerp: string; readonly inhoud: string }>;
  readonly delen: Readonly<Record<string, string>>;
}

/**
 * Reads the templates of documents, by file name without extension; the name of a shared part starts with `_`.
 * Throws a {@link BriefFout} on a template without a subject or with a field that does not exist.
 */
export function leesVormsjablonen(bestanden: ReadonlyMap<string, string>): Vormsjablonen {
  const delen: Record<string, string> = {};
  const brieven = new Map<string, { onderwerp: string; inhoud: string }>();
  for (const [naam, sjabloon] of bestanden) {
    const deel = naam.startsWith('_');
    const onbekend = namenIn(sjabloon).filter((veld) => !((veld.split('.')[0] ?? '') in briefvelden.shape));
    const vreemd = onbekend.filter((veld) => !bestanden.has(`_${veld}`));
    if (vreemd.length > 0) throw new BriefFout(`${naam}: unknown fields: ${vreemd.join(', ')}`);
    if (deel) delen[naam.slice(1)] = sjabloon;
    else brieven.set(naam, splitsBrief(sjabloon));
  }
  return { brieven, delen };
}

/**
 * A document of the content as a letter, in Dutch, by its template: a line for each thing that it must hold. What is
 * required and missing stands in the text as `[nog invullen: …]` and in `ontbreekt`, by its name. Throws a
 * {@link BriefFout} for a document without a template.
 */
export function schrijfVormbrief(
  dossier: Dossier,
  id: string,
  afzender: Afzender,
  nl: Taalkeuze,
  sjablonen: Vormsjablonen,
): GeschrevenBrief {
  const { t } = nl;
  const { aan, leverancier, regels } = stelVormOp(dossier, id, afzender);
  const leeg = regels.filter(({ waarde, verplicht }) => waarde === undefined && verplicht);
  const geschreven = regels
    .filter(({ waarde, verplicht }) => waarde !== undefined || verplicht)
    .map(({ naam, waarde, uitDossier, id: veld }) => {
      // The name of a field speaks to the klantmanager; what she knows is told to who receives the letter.
      const label = uitDossier && waarde !== undefined ? t(`brief.label.${veld}`) : naam.nl;
      return `- ${label}: ${waarde === undefined ? nogInvullen(naam.nl, nl) : schrijfRegel(waarde, nl)}`;
    });
  const brief = vulSjabloon(sjablonen, { id, dossier, afzender, leverancier, regels: geschreven }, nl);
  return {
    ...brief,
    aan,
    open: leeg
      .filter(({ id: veld, uitDossier }) => uitDossier && !VAN_AFZENDER.has(veld))
      .map(({ naam }) => naam.nl),
    ontbreekt: [...leeg.map(({ naam }) => naam.nl), ...brief.ontbreekt],
  };
}

/** A letter to the supplier about what is late, in Dutch; undefined when nothing is. */
export function schrijfHerinnering(
  dossier: Dossier,
  afzender: Afzender,
  nl: Taalkeuze,
  sjablonen: Vormsjablonen,
): GeschrevenBrief | undefined {
  const laat = teLaatVan(dossier, afzender.vandaag);
  if (laat.length === 0) return undefined;
  const { leverancier, leverancierEmail: aan } = kernVan(dossier);
  const regels = laat.map(
    ({ regel, datum }) => `- ${nl.t('brief.te-laat', { termijn: regel.naam, uiterlijk: datum })}`,
  );
  return { ...vulSjabloon(sjablonen, { id: HERINNERING, dossier, afzender, leverancier, regels }, nl), aan };
}

const nogInvullen = (veld: string, { t }: Taalkeuze): string => `[${t('brief.nog-invullen', { veld })}]`;

/** What the text of a letter is filled with beside who sends it. */
interface Vulling {
  readonly id: string;
  readonly dossier: Dossier;
  readonly afzender: Afzender;
  readonly leverancier: string | undefined;
  readonly regels: readonly string[];
}

function vulSjabloon(sjablonen: Vormsjablonen, vulling: Vulling, nl: Taalkeuze): GeschrevenBrief {
  const { t, opmaak } = nl;
  const { id, dossier, afzender, leverancier, regels } = vulling;
  const sjabloon = sjablonen.brieven.get(id);
  if (!sjabloon) throw new BriefFout(`no template "${id}"`);
  const { naam: gemeente, adres, contact, factuur } = afzender.gemeente;
  const velden = briefvelden.parse({
    dienst: dienstVan(dossier).naam.nl,
    kenmerk: dossier.stand.kenmerk,
    datum: opmaak.datum(afzender.vandaag),
    leverancier,
    regels: regels.join('\n'),
    klantmanager: afzender.klantmanager,
    gemeente: gemeente ?? nogInvullen(t('brief.veld.gemeente'), nl),
    adres,
    contact,
    factuur,
    uiterlijk: Object.fromEntries(
      termijnenVan(dossier)
        .filter(({ loopt }) => loopt)
        .toReversed()
        .map(({ regel, datum }) => [regel.id, opmaak.datum(datum)]),
    ),
  });
  return {
    id,
    onderwerp: vul(sjabloon.onderwerp, velden),
    inhoud: vul(sjabloon.inhoud, velden, sjablonen.delen),
    open: [],
    ontbreekt: gemeente ? [] : [t('brief.veld.gemeente')],
  };
}

function schrijfRegel(waarde: NonNullable<Vormregel['waarde']>, nl: Taalkeuze): string {
  return isFeit(waarde) ? nl.opmaak.inhoud(waarde.inhoud) : String(schrijfBriefwaarde(waarde, nl));
}

function schrijfBriefwaarde(waarde: Briefwaarde, { t, opmaak }: Taalkeuze): string | boolean {
  if (waarde.soort === 'keuze') return t(`brief.afloop.${waarde.waarde}`);
  if (waarde.soort === 'vast') return t(`brief.vast.${waarde.waarde}`);
  return schrijfWaarde(waarde, opmaak);
}
