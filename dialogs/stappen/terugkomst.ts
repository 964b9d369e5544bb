import { stapTitel } from '../kaarten/stapnamen.ts';
import type { Reply } from '../turn.ts';
import { actiefDossier, type Gesprek } from './gesprek.ts';
import { wachtOp } from './lijst.ts';

/** After a day away: where we were and what it waits for, unless the answer shows a card of the dossier already. */
export async function welkomTerug(gesprek: Gesprek, replies: readonly Reply[]): Promise<readonly Reply[]> {
  if (replies.some(({ kind }) => kind !== 'text')) return [];
  const dossier = await actiefDossier(gesprek);
  if (!dossier?.open) return [];
  const { stap } = dossier.open;
  const { t } = gesprek.taal;
  const waarden = { kenmerk: dossier.stand.kenmerk, stap: stapTitel(stap, gesprek.taal) };
  const wacht = t(`stap.wacht.${wachtOp(dossier)}`);
  return [
    {
      kind: 'text',
      text: `${t('stap.hier-gebleven', waarden)} ${wacht}`,
      suggestions: [t('suggestie.verder')],
    },
  ];
}
