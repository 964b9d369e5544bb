import { documentsoorten, stelOp } from '../../domain/documenten/documenten.ts';
import { HERINNERING, teLaatVan } from '../../domain/documenten/herinnering.ts';
import { eigenDocumenten } from '../../domain/documenten/vormbrief.ts';
import { dienstVan } from '../../domain/dossier/dienst-van.ts';
import type { Dossier } from '../../domain/dossier/dossier.ts';
import type { Datum } from '../../domain/waarden/datum.ts';
import { type Action, card, command, heading, paragraph, remark, warning } from '../kaarten/card.ts';
import { inTaal, type Taalkeuze } from '../omgeving.ts';
import { letterlijk } from '../teksten.ts';
import type { Reply } from '../turn.ts';
import { type GeschrevenBrief, outlookLink, schrijfBrief } from './brief.ts';
import { versieregels } from './briefversies.ts';
import type { Gesprek } from './gesprek.ts';
import { schrijfHerinnering, schrijfVormbrief } from './vormbrief.ts';

/** The letter written out for a dossier, or undefined when there is no such document. Letters are Dutch. */
export function schrijfVoor(
  gesprek: Gesprek,
  dossier: Dossier,
  id: string,
  vandaag = gesprek.turn.today,
): GeschrevenBrief | undefined {
  const { omgeving, turn } = gesprek;
  const afzender = { klantmanager: turn.userName, gemeente: omgeving.gemeente, vandaag };
  const nl = inTaal('nl', omgeving.teksten);
  if (id === HERINNERING) return schrijfHerinnering(dossier, afzender, nl, omgeving.vormen);
  if (!dienstVan(dossier).proces) {
    const bestaat = eigenDocumenten(dossier).some((document) => document.id === id);
    return bestaat ? schrijfVormbrief(dossier, id, afzender, nl, omgeving.vormen) : undefined;
  }
  const soort = documentsoorten.find((kandidaat) => kandidaat.id === id);
  const brief = omgeving.brieven.get(id);
  if (!soort || !brief) return undefined;
  const concept = stelOp(soort, dossier, afzender);
  const { opmaak, t } = nl;
  return schrijfBrief(brief, concept, opmaak, (veld) =>
    t('brief.nog-invullen', { veld: t(`brief.veld.${veld}`) }),
  );
}

/** The drafts that a dossier has on a day, with what they are called; a reminder while something is late. */
export function brievenVan(
  dossier: Dossier,
  { t, taal }: Taalkeuze,
  vandaag: Datum,
): readonly { id: string; naam: string }[] {
  const laat = teLaatVan(dossier, vandaag).length > 0;
  const herinnering = laat ? [{ id: HERINNERING, naam: t('brief.herinnering') }] : [];
  const eigen = dienstVan(dossier).proces
    ? documentsoorten.map(({ id }) => ({ id, naam: t(`brief.${id}`) }))
    : eigenDocumenten(dossier).map(({ id, naam }) => ({ id, naam: naam[taal] }));
  return [...eigen, ...herinnering];
}

/** What fields of a letter are called: a form gives their names itself. */
export function veldnamen(
  { taal: { t } }: Gesprek,
  dossier: Dossier,
  velden: readonly string[],
  id: string,
): readonly string[] {
  const eigen = dienstVan(dossier).proces !== undefined && id !== HERINNERING;
  return velden.map((veld) => (eigen ? t(`brief.veld.${veld}`) : veld));
}

/** The card with a draft: what is still missing, the letter itself, and ways to get it into a mail. */
export function toonBrief(gesprek: Gesprek, dossier: Dossier, id: string): readonly Reply[] {
  const { t, taal } = gesprek.taal;
  const brief = schrijfVoor(gesprek, dossier, id);
  if (!brief) return [{ kind: 'text', text: t('brief.onbekend') }];
  const naam = brievenVan(dossier, gesprek.taal, gesprek.turn.today).find((een) => een.id === id)?.naam ?? '';
  const titel = t('brief.titel', { brief: naam, kenmerk: dossier.stand.kenmerk });
  const link = outlookLink(brief);
  const acties: Action[] = [
    ...(link ? [{ type: 'Action.OpenUrl' as const, title: t('knop.outlook'), url: link }] : []),
    command(t('knop.kopieer-brief'), { actie: 'brief-tekst', brief: id, dossier: dossier.id }),
    ...(['eml', 'docx'] as const).map((soort) =>
      command(t(`knop.bestand-${soort}`), { actie: 'bestand', soort, brief: id, dossier: dossier.id }),
    ),
  ];
  const ontbreekt = veldnamen(gesprek, dossier, brief.ontbreekt, id);
  const kop = [
    brief.aan ? t('brief.aan', { aan: brief.aan }) : t('brief.geen-adres'),
    t('brief.onderwerp', { onderwerp: brief.onderwerp }),
  ];
  const versies = versieregels(gesprek, dossier, id, (een, op) => schrijfVoor(gesprek, een, id, op));
  const body = [
    heading(titel),
    ...versies.elementen,
    ...(ontbreekt.length > 0 ? [warning(t('brief.ontbreekt', { velden: ontbreekt.join(', ') }))] : []),
    ...kop.map(remark),
    {
      type: 'Container' as const,
      style: 'emphasis' as const,
      items: brief.inhoud.split(/\n{2,}/).map((alinea) => paragraph(regels(alinea))),
    },
    ...(link ? [] : [remark(t('brief.te-lang-voor-link'))]),
  ];
  const text = [
    titel,
    ...versies.tekst,
    ...(ontbreekt.length > 0 ? [t('brief.ontbreekt', { velden: ontbreekt.join(', ') })] : []),
    ...kop,
    '',
    brief.inhoud,
  ].join('\n');
  return [{ kind: 'card', card: card(taal, titel, body, acties), text }];
}

/** The draft as bare text to copy into a mail. */
export function toonBrieftekst(gesprek: Gesprek, dossier: Dossier, id: string): readonly Reply[] {
  const brief = schrijfVoor(gesprek, dossier, id);
  if (!brief) return [{ kind: 'text', text: gesprek.taal.t('brief.onbekend') }];
  const kop = [brief.aan, brief.onderwerp].filter((regel) => regel).join('\n');
  return [{ kind: 'text', plain: true, text: `${kop}\n\n${brief.inhoud}` }];
}

/** The drafts of a dossier to choose from. */
export function toonBrieven(gesprek: Gesprek, dossier: Dossier): readonly Reply[] {
  const { t, taal } = gesprek.taal;
  const titel = t('brief.kies', { kenmerk: dossier.stand.kenmerk });
  const brieven = brievenVan(dossier, gesprek.taal, gesprek.turn.today);
  if (brieven.length === 0) return [{ kind: 'text', text: t('brief.geen') }];
  const acties = brieven.map(({ id, naam }) =>
    command(naam, { actie: 'brief', brief: id, dossier: dossier.id }),
  );
  const text = [titel, ...brieven.map(({ naam }) => `- ${naam}`), t('brief.kies-tip')].join('\n');
  return [
    { kind: 'card', card: card(taal, titel, [heading(titel), remark(t('brief.kies-tip'))], acties), text },
  ];
}

/** Lines of a paragraph one under the other, nothing in them read as layout. */
function regels(alinea: string): string {
  return letterlijk(alinea).replace(/^- /gm, '• ').replace(/\n/g, '\n\n');
}
