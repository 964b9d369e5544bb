import { type Dossier, isGesloten } from '../../domain/dossier/dossier.ts';
import { stapTitel } from '../kaarten/stapnamen.ts';
import type { Reply } from '../turn.ts';
import { normaal } from '../vragen/woorden.ts';
import { activeer } from './dossiers.ts';
import type { Gesprek } from './gesprek.ts';
import { plekIn, toonPlek } from './plek.ts';
import { type Inhoud, leg } from './vastleggen.ts';

/** Ends a dossier before its time, as cancelled or as a mistake; nothing is lost, and it can be reopened. */
export async function staak(gesprek: Gesprek, dossier: Dossier, hoe: string): Promise<readonly Reply[]> {
  const { t } = gesprek.taal;
  const { kenmerk } = dossier.stand;
  if (isGesloten(dossier)) return [{ kind: 'text', text: t('einde.al-gesloten', { kenmerk }) }];
  const gezegd = `${hoe} ${gesprek.turn.input.kind === 'text' ? gesprek.turn.input.text : ''}`;
  const reden = /vergissing|mistake/.test(normaal(gezegd)) ? 'vergissing' : 'annulering';
  return leg(gesprek, dossier, { soort: 'gestaakt', reden }, (na) => [
    { kind: 'text', text: t(`einde.${reden}`, { kenmerk }), suggestions: [t('suggestie.heropen')] },
    ...activeer(gesprek, na),
  ]);
}

/** Opens a dossier again that was cancelled, or that was closed at the end of its steps. */
export async function heropen(gesprek: Gesprek, dossier: Dossier): Promise<readonly Reply[]> {
  const { t } = gesprek.taal;
  const { kenmerk, gestaakt, laatste } = dossier.stand;
  if (!isGesloten(dossier)) return [{ kind: 'text', text: t('einde.al-open', { kenmerk }) }];
  const gebeurtenis: Inhoud =
    gestaakt || laatste === undefined ? { soort: 'heropend' } : { soort: 'teruggenomen', van: laatste };
  return leg(gesprek, dossier, gebeurtenis, (na) => [
    { kind: 'text', text: t('einde.heropend', { kenmerk }) },
    toonPlek(gesprek, na, plekIn(na, undefined)),
  ]);
}

/** Takes the answer that was recorded last back: the dossier is as it was before. */
export async function neemTerug(gesprek: Gesprek, dossier: Dossier): Promise<readonly Reply[]> {
  const { t } = gesprek.taal;
  const { laatste, gestaakt, kenmerk } = dossier.stand;
  if (gestaakt) return heropen(gesprek, dossier);
  if (laatste === undefined) return [{ kind: 'text', text: t('corrigeren.niets') }];
  return leg(gesprek, dossier, { soort: 'teruggenomen', van: laatste }, (na) => {
    const plek = plekIn(na, undefined);
    const stap = plek ? stapTitel(plek.stap, gesprek.taal) : '';
    return [{ kind: 'text', text: t('einde.teruggenomen', { kenmerk, stap }) }, toonPlek(gesprek, na, plek)];
  });
}
