import { dienstVan } from '../../domain/dossier/dienst-van.ts';
import type { Dossier } from '../../domain/dossier/dossier.ts';
import { card, command, heading, paragraph, remark } from '../kaarten/card.ts';
import type { Reply } from '../turn.ts';
import { dossierdiensten, genoemdeDiensten } from './diensten.ts';
import type { Gesprek } from './gesprek.ts';

/** Buttons that are shown. */
const MEESTE = 6;

/**
 * After the end of a dossier: what the documents name as a follow-up, with a button that starts a dossier for each
 * service among them, linked to this one and with what is known of the client. Nothing where no document names any.
 */
export function toonVervolg(gesprek: Gesprek, dossier: Dossier): readonly Reply[] {
  const { t, taal, opmaak } = gesprek.taal;
  const { kaders, stand } = dossier;
  const dienst = dienstVan(dossier);
  if (stand.gestaakt || !kaders.heeft(dienst, 'vervolg')) return [];
  const feit = kaders.feit(dienst, 'vervolg', stand.peildatum);
  if (feit.soort !== 'vastgesteld') return [];
  const { inhoud, bronnen } = feit.waarde;
  const genoemd =
    inhoud.soort === 'lijst'
      ? inhoud.waarde.flatMap(({ nl }) => genoemdeDiensten(gesprek, nl))
      : inhoud.soort === 'tekst'
        ? genoemdeDiensten(gesprek, inhoud.waarde.nl)
        : [];
  const ids = new Set(genoemd.map(({ id }) => id));
  const diensten = dossierdiensten(gesprek).filter(({ id }) => ids.has(id));
  const titel = t('vervolg.titel', { kenmerk: stand.kenmerk });
  const regel = t('vervolg.regel', { vervolg: opmaak.inhoud(inhoud) });
  const bron = bronnen
    .map(({ document, plaats }) => `${kaders.document(document).kort}, ${plaats}`)
    .join('; ');
  const acties = diensten.slice(0, MEESTE).map(({ id, naam }) =>
    command(t('vervolg.start', { dienst: naam }), {
      actie: 'nieuw',
      kenmerk: stand.kenmerk,
      dienst: id,
      vanaf: dossier.id,
    }),
  );
  const slot = t('vervolg.bron', { bron });
  return [
    {
      kind: 'card',
      card: card(taal, titel, [heading(titel), paragraph(regel), remark(slot)], acties),
      text: [titel, regel, slot, ...diensten.map(({ naam }) => `- ${naam[taal]}`)].join('\n'),
    },
  ];
}
