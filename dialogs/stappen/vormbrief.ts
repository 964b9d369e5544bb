import type { Afzender, Briefwaarde } from '../../domain/documenten/document.ts';
import { stelVormOp, type Vormregel } from '../../domain/documenten/vormbrief.ts';
import { dienstVan } from '../../domain/dossier/dienst-van.ts';
import type { Dossier } from '../../domain/dossier/dossier.ts';
import { isFeit } from '../../domain/kaders/inhoud/feit.ts';
import type { Taalkeuze } from '../omgeving.ts';
import { type GeschrevenBrief, schrijfWaarde, VAN_AFZENDER } from './brief.ts';

/**
 * A document of the content as a letter, in Dutch: a line for each thing that it must hold. What is required and
 * missing stands in the text as `[nog invullen: …]` and in `ontbreekt`, by its name.
 */
export function schrijfVormbrief(
  dossier: Dossier,
  id: string,
  afzender: Afzender,
  nl: Taalkeuze,
): GeschrevenBrief {
  const { t, opmaak } = nl;
  const { document, aan, leverancier, regels } = stelVormOp(dossier, id, afzender);
  const leeg = regels.filter(({ waarde, verplicht }) => waarde === undefined && verplicht);
  const { naam: gemeente, adres, contact } = afzender.gemeente;
  const kop = [
    leverancier && t('brief.vorm.aan', { leverancier }),
    t('brief.vorm.kenmerk', { kenmerk: dossier.stand.kenmerk }),
    t('brief.vorm.datum', { datum: afzender.vandaag }),
  ].filter((regel) => regel);
  const open = (veld: string) => `[${t('brief.nog-invullen', { veld })}]`;
  const inhoud = regels
    .filter(({ waarde, verplicht }) => waarde !== undefined || verplicht)
    .map(({ naam, waarde, uitDossier, id: veld }) => {
      const geschreven = waarde === undefined ? open(naam.nl) : schrijf(waarde, nl);
      // The name of a field speaks to the klantmanager; what she knows is told to who receives the letter.
      const label = uitDossier && waarde !== undefined ? t(`brief.label.${veld}`) : naam.nl;
      return `- ${label}: ${geschreven}`;
    });
  const afzenderregels = [afzender.klantmanager, gemeente ?? open(t('brief.veld.gemeente')), adres, contact];
  return {
    id,
    aan,
    onderwerp: t('brief.vorm.onderwerp', { document: document.naam, kenmerk: dossier.stand.kenmerk }),
    inhoud: [
      kop.join('\n'),
      t('brief.vorm.aanhef'),
      t('brief.vorm.opening', {
        document: document.naam,
        dienst: dienstVan(dossier).naam,
        kenmerk: dossier.stand.kenmerk,
      }),
      inhoud.join('\n'),
      t('brief.vorm.groet'),
      afzenderregels.filter((regel) => regel).join('\n'),
    ].join('\n\n'),
    open: leeg
      .filter(({ id: veld, uitDossier }) => uitDossier && !VAN_AFZENDER.has(veld))
      .map(({ naam }) => naam.nl),
    ontbreekt: [...leeg.map(({ naam }) => naam.nl), ...(gemeente ? [] : [t('brief.veld.gemeente')])],
  };

  function schrijf(waarde: NonNullable<Vormregel['waarde']>, taal: Taalkeuze): string {
    if (isFeit(waarde)) return opmaak.inhoud(waarde.inhoud);
    return String(schrijfBriefwaarde(waarde, taal));
  }
}

function schrijfBriefwaarde(waarde: Briefwaarde, { t, opmaak }: Taalkeuze): string | boolean {
  if (waarde.soort === 'keuze') return t(`brief.afloop.${waarde.waarde}`);
  if (waarde.soort === 'vast') return t(`brief.vast.${waarde.waarde}`);
  return schrijfWaarde(waarde, opmaak);
}
