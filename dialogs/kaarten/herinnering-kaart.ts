import type { Herinnering } from '../../domain/dossier/herinneringen.ts';
import type { Taalkeuze } from '../omgeving.ts';
import { type Card, card, command, heading, paragraph, remark } from './card.ts';
import { termijnRegel } from './dossier-kaart.ts';

/** How many dossiers get a button of their own on one card. */
const KNOPPEN = 5;

/** One card with all deadlines that a user has to be told of, the most urgent first. */
export function herinneringKaart(
  herinneringen: readonly Herinnering[],
  taal: Taalkeuze,
): { card: Card; text: string } {
  const { t, opmaak } = taal;
  const gesorteerd = [...herinneringen].sort((a, b) => a.termijn.datum.localeCompare(b.termijn.datum));
  const titel = t('nudge.titel');
  const regels = gesorteerd.map(({ dossier, termijn, moment }) => ({
    kop: t(`nudge.${moment}`, {
      kenmerk: dossier.stand.kenmerk,
      naam: termijn.regel.naam[taal.taal],
      dag: opmaak.datumMetDag(termijn.datum),
    }),
    uitleg: termijnRegel(termijn, dossier.kaders, taal).uitleg,
  }));
  const dossiers = [...new Map(gesorteerd.map(({ dossier }) => [dossier.id, dossier])).values()].slice(
    0,
    KNOPPEN,
  );
  const acties = dossiers.map((dossier) =>
    command(`${t('knop.open-dossier')} ${dossier.stand.kenmerk}`, {
      actie: 'opdracht',
      opdracht: 'dossier',
      dossier: dossier.id,
    }),
  );
  const body = [heading(titel), ...regels.flatMap(({ kop, uitleg }) => [paragraph(kop), remark(uitleg)])];
  const text = [titel, ...regels.map(({ kop, uitleg }) => `- ${kop} ${uitleg}`)].join('\n');
  return { card: card(taal.taal, titel, body, acties), text };
}
