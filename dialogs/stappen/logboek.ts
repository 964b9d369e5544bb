import type { Dossier } from '../../domain/dossier/dossier.ts';
import type { Gebeurtenis } from '../../domain/dossier/gebeurtenis.ts';
import { leesDatum } from '../../domain/waarden/datum.ts';
import { card, heading, paragraph, remark } from '../kaarten/card.ts';
import { stapTitel } from '../kaarten/stapnamen.ts';
import { letterlijk } from '../teksten.ts';
import type { Reply } from '../turn.ts';
import type { Gesprek } from './gesprek.ts';

/** Lines of the log that are shown: the last ones. */
const MEESTE = 25;

/** What happened in a dossier and when, the last first, and whether it was she or a colleague who recorded it. */
export async function toonLogboek(gesprek: Gesprek, dossier: Dossier): Promise<readonly Reply[]> {
  const { t, taal, opmaak } = gesprek.taal;
  const bewaard = await gesprek.omgeving.dossiers.read(dossier.id);
  const log = bewaard?.log ?? [];
  const titel = t('logboek.titel', { kenmerk: dossier.stand.kenmerk });
  const regels = log
    .toReversed()
    .slice(0, MEESTE)
    .map((een) =>
      t('logboek.regel', {
        dag: opmaak.datum(een.op as typeof dossier.stand.geopendOp),
        wat: wat(gesprek, dossier, een),
        wie: t(een.door === gesprek.turn.user ? 'logboek.jij' : 'logboek.collega'),
      }),
    );
  const rest = log.length > MEESTE ? [t('logboek.eerder', { aantal: log.length - MEESTE })] : [];
  const body = [heading(titel), ...regels.map(paragraph), ...rest.map(remark)];
  const text = [titel, ...regels.map((regel) => `- ${regel}`), ...rest].join('\n');
  return [{ kind: 'card', card: card(taal, titel, body), text }];
}

function wat({ taal }: Gesprek, dossier: Dossier, gebeurtenis: Gebeurtenis): string {
  if (gebeurtenis.soort === 'geopend' && gebeurtenis.tegenAdvies)
    return taal.t('logboek.tegen-advies', { reden: letterlijk(gebeurtenis.tegenAdvies) });
  if (!('stap' in gebeurtenis)) {
    const tot = 'tot' in gebeurtenis ? leesDatum(gebeurtenis.tot ?? '') : undefined;
    const soort = tot && gebeurtenis.soort === 'aangeboden' ? 'meelezen-aangeboden' : gebeurtenis.soort;
    return taal.t(`logboek.${soort}`, { tot });
  }
  const stap = dossier.gedaan.find(({ id }) => id === gebeurtenis.stap) ?? dossier.open?.stap;
  const naam = stap?.id === gebeurtenis.stap ? stapTitel(stap, taal) : gebeurtenis.stap;
  return taal.t(`logboek.${gebeurtenis.soort}`, { stap: naam });
}
