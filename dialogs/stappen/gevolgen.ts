import type { Dossier } from '../../domain/dossier/dossier.ts';
import type { Gegevens } from '../../domain/dossier/stap.ts';
import { termijnenVan } from '../../domain/dossier/termijnen.ts';
import { card, command, heading, paragraph, remark } from '../kaarten/card.ts';
import { feitenVan } from '../kaarten/dossier-kaart.ts';
import { stapTitel } from '../kaarten/stapnamen.ts';
import type { Taalkeuze } from '../omgeving.ts';
import { letterlijk } from '../teksten.ts';
import type { Reply } from '../turn.ts';
import type { Gesprek } from './gesprek.ts';
import type { Plek } from './plek.ts';

/** The names of the steps that have to be done again after a correction; empty when there are none. */
export function stappenTerug(voor: Dossier, na: Dossier, plek: Plek, taal: Taalkeuze): string {
  return voor.gedaan
    .filter((stap) => !na.gedaan.includes(stap) && stap !== plek.stap)
    .map((stap) => stapTitel(stap, taal))
    .join(', ');
}

/** What changes in a dossier because an answer does: steps that come back, deadlines that move, other amounts. */
export function gevolgenVan(voor: Dossier, na: Dossier, plek: Plek, taal: Taalkeuze): readonly string[] {
  const { t } = taal;
  const stappen = stappenTerug(voor, na, plek, taal);
  return [
    ...(stappen ? [t('gevolg.stappen', { stappen })] : []),
    ...verschillen(termijndata(voor, taal), termijndata(na, taal), t),
    ...verschillen(bedragen(voor, taal), bedragen(na, taal), t),
  ];
}

type Waarden = ReadonlyMap<string, { readonly naam: string; readonly waarde: string }>;

function termijndata(dossier: Dossier, { taal, opmaak }: Taalkeuze): Waarden {
  return new Map(
    termijnenVan(dossier)
      .filter(({ loopt }) => loopt)
      .map(({ regel, nummer, datum }) => [
        `${regel.id}-${nummer}`,
        { naam: regel.naam[taal], waarde: opmaak.datum(datum) },
      ]),
  );
}

/** What follows from answers; the rest of the card repeats them. */
const GELD = ['prijs', 'startbetaling', 'tweede-betaling'];

function bedragen(dossier: Dossier, taal: Taalkeuze): Waarden {
  return new Map(
    feitenVan(dossier, taal)
      .filter(({ naam }) => GELD.includes(naam))
      .map(({ naam, title, value }) => [naam, { naam: title, waarde: value }]),
  );
}

function verschillen(voor: Waarden, na: Waarden, t: Taalkeuze['t']): readonly string[] {
  return [...new Set([...voor.keys(), ...na.keys()])].flatMap((sleutel) => {
    const [oud, nieuw] = [voor.get(sleutel), na.get(sleutel)];
    if (oud?.waarde === nieuw?.waarde) return [];
    const naam = oud?.naam ?? nieuw?.naam ?? '';
    if (!nieuw) return [t('gevolg.vervalt', { naam, oud: oud?.waarde })];
    return [t(oud ? 'gevolg.wordt' : 'gevolg.erbij', { naam, oud: oud?.waarde, nieuw: nieuw.waarde })];
  });
}

/** Asks whether a correction with these consequences is to be made; the answers wait for her word. */
export function vraagDoorvoeren(
  gesprek: Gesprek,
  dossier: Dossier,
  plek: Plek,
  gegevens: Gegevens,
  gevolgen: readonly string[],
): readonly Reply[] {
  const { t, taal } = gesprek.taal;
  const titel = t('gevolg.titel', {
    stap: stapTitel(plek.stap, gesprek.taal),
    kenmerk: dossier.stand.kenmerk,
  });
  const { id, stand } = dossier;
  gesprek.onthoud({ pending: { dossier: id, versie: stand.versie, stap: plek.stap.id, gegevens } });
  const acties = [
    command(t('knop.doorvoeren'), { actie: 'opdracht', opdracht: 'doorvoeren', dossier: id }),
    command(t('knop.laat-zo'), { actie: 'opdracht', opdracht: 'verder', dossier: id }),
  ];
  const regels = gevolgen.map(letterlijk);
  const body = [heading(titel), ...regels.map((regel) => paragraph(`- ${regel}`)), remark(t('gevolg.vraag'))];
  const text = [titel, ...regels.map((regel) => `- ${regel}`), t('gevolg.vraag')].join('\n');
  return [{ kind: 'card', card: card(taal, titel, body, acties), text }];
}
