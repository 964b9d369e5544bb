import { documentsoorten, stelOp } from '../../domain/documenten/documenten.ts';
import type { Dossier } from '../../domain/dossier/dossier.ts';
import { type Action, card, command, heading, paragraph, remark, warning } from '../kaarten/card.ts';
import { inTaal } from '../omgeving.ts';
import { letterlijk } from '../teksten.ts';
import type { Reply } from '../turn.ts';
import { type GeschrevenBrief, outlookLink, schrijfBrief } from './brief.ts';
import type { Gesprek } from './gesprek.ts';

/** The letter written out for a dossier, or undefined when there is no such document. Letters are Dutch. */
export function schrijfVoor(gesprek: Gesprek, dossier: Dossier, id: string): GeschrevenBrief | undefined {
  const { omgeving, turn } = gesprek;
  const soort = documentsoorten.find((kandidaat) => kandidaat.id === id);
  const brief = omgeving.brieven.get(id);
  if (!soort || !brief) return undefined;
  const concept = stelOp(soort, dossier, {
    klantmanager: turn.userName,
    gemeente: omgeving.gemeente,
    vandaag: turn.today,
  });
  const { opmaak, t } = inTaal('nl', omgeving.teksten);
  return schrijfBrief(brief, concept, opmaak, (veld) =>
    t('brief.nog-invullen', { veld: t(`brief.veld.${veld}`) }),
  );
}

/** The card with a draft: what is still missing, the letter itself, and ways to get it into a mail. */
export function toonBrief(gesprek: Gesprek, dossier: Dossier, id: string): readonly Reply[] {
  const { t, taal } = gesprek.taal;
  const brief = schrijfVoor(gesprek, dossier, id);
  if (!brief) return [{ kind: 'text', text: t('brief.onbekend') }];
  const titel = t('brief.titel', { brief: t(`brief.${id}`), kenmerk: dossier.stand.kenmerk });
  const link = outlookLink(brief);
  const acties: Action[] = [
    ...(link ? [{ type: 'Action.OpenUrl' as const, title: t('knop.outlook'), url: link }] : []),
    command(t('knop.kopieer-brief'), { actie: 'brief-tekst', brief: id, dossier: dossier.id }),
  ];
  const ontbreekt = brief.ontbreekt.map((veld) => t(`brief.veld.${veld}`));
  const kop = [
    brief.aan ? t('brief.aan', { aan: brief.aan }) : t('brief.geen-adres'),
    t('brief.onderwerp', { onderwerp: brief.onderwerp }),
  ];
  const body = [
    heading(titel),
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
  const acties = documentsoorten.map(({ id }) =>
    command(t(`brief.${id}`), { actie: 'brief', brief: id, dossier: dossier.id }),
  );
  const text = [titel, ...documentsoorten.map(({ id }) => `- ${t(`brief.${id}`)}`), t('brief.kies-tip')].join(
    '\n',
  );
  return [
    { kind: 'card', card: card(taal, titel, [heading(titel), remark(t('brief.kies-tip'))], acties), text },
  ];
}

/** Lines of a paragraph one under the other, nothing in them read as layout. */
function regels(alinea: string): string {
  return letterlijk(alinea).replace(/^- /gm, '• ').replace(/\n/g, '\n\n');
}
