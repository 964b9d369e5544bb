import { type Dossier, isGesloten } from '../../domain/dossier/dossier.ts';
import type { NieuweGebeurtenis } from '../../domain/dossier/gebeurtenis.ts';
import { stapTitel } from '../kaarten/stapnamen.ts';
import type { Reply } from '../turn.ts';
import { normaal } from '../vragen/woorden.ts';
import { activeer } from './dossiers.ts';
import { alsDossier, type Gesprek } from './gesprek.ts';
import { plekIn, toonPlek, verouderd } from './stap.ts';

export type Inhoud = NieuweGebeurtenis extends infer G
  ? G extends NieuweGebeurtenis
    ? Omit<G, 'op' | 'tijdstip' | 'door'>
    : never
  : never;

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

/** Records an event of a dossier and tells what came of it; a dossier that changed meanwhile is shown as it is. */
export async function leg(
  gesprek: Gesprek,
  dossier: Dossier,
  inhoud: Inhoud,
  vertel: (na: Dossier) => readonly Reply[],
): Promise<readonly Reply[]> {
  const { turn, omgeving } = gesprek;
  const gebeurtenis = {
    ...inhoud,
    op: turn.today,
    tijdstip: turn.now,
    door: turn.user,
  } as NieuweGebeurtenis;
  const bewaard = await omgeving.dossiers.append(dossier.id, dossier.stand.versie, [gebeurtenis]);
  if (bewaard.kind === 'conflict') return verouderd(gesprek, dossier.id);
  gesprek.onthoud({ activeDossier: dossier.id, correcting: undefined });
  return vertel(alsDossier(gesprek, bewaard.dossier));
}
