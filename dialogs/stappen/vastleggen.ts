import type { Dossier } from '../../domain/dossier/dossier.ts';
import type { Gebeurtenis, NieuweGebeurtenis } from '../../domain/dossier/gebeurtenis.ts';
import type { Reply } from '../turn.ts';
import { alsDossier, type Gesprek } from './gesprek.ts';
import { plekIn, toonPlek } from './plek.ts';

/** What an event says, without when it was and by whom: the turn knows that. */
export type Inhoud = NieuweGebeurtenis extends infer G
  ? G extends NieuweGebeurtenis
    ? Omit<G, 'op' | 'tijdstip' | 'door'>
    : never
  : never;

/** Records an event of a dossier and tells what came of it; a dossier that changed meanwhile is shown as it is. */
export async function leg(
  gesprek: Gesprek,
  dossier: Dossier,
  inhoud: Inhoud,
  vertel: (na: Dossier) => readonly Reply[],
): Promise<readonly Reply[]> {
  const { omgeving } = gesprek;
  const bewaard = await omgeving.dossiers.append(dossier.id, dossier.stand.versie, [
    gebeurtenisVan(gesprek, inhoud),
  ]);
  if (bewaard.kind === 'conflict') return verouderd(gesprek, dossier.id);
  gesprek.onthoud({ activeDossier: dossier.id, correcting: undefined });
  return vertel(alsDossier(gesprek, bewaard.dossier));
}

function gebeurtenisVan({ turn }: Gesprek, inhoud: Inhoud): NieuweGebeurtenis {
  return { ...inhoud, op: turn.today, tijdstip: turn.now, door: turn.user } as NieuweGebeurtenis;
}

/** What a dossier would become by an event, nothing recorded; undefined when it changed in the meantime. */
export async function zouWorden(
  gesprek: Gesprek,
  { id, stand }: Dossier,
  inhoud: Inhoud,
): Promise<Dossier | undefined> {
  const bewaard = await gesprek.omgeving.dossiers.read(id);
  if (!bewaard || bewaard.log.length !== stand.versie) return undefined;
  const versie = stand.versie + 1;
  const nieuw = { ...gebeurtenisVan(gesprek, inhoud), versie } as Gebeurtenis;
  return alsDossier(gesprek, { ...bewaard, log: [...bewaard.log, nieuw] });
}

/** What the user sees when a card or a sentence meets a dossier that has changed since. */
export async function verouderd(gesprek: Gesprek, id: string): Promise<readonly Reply[]> {
  const bewaard = await gesprek.omgeving.dossiers.read(id);
  if (!bewaard || bewaard.owner !== gesprek.turn.user)
    return [{ kind: 'text', text: gesprek.taal.t('dossier.onbekend') }];
  const nu = alsDossier(gesprek, bewaard);
  gesprek.onthoud({ activeDossier: id, correcting: undefined });
  return [
    { kind: 'text', text: gesprek.taal.t('stap.verouderd', { kenmerk: nu.stand.kenmerk }) },
    toonPlek(gesprek, nu, plekIn(nu, undefined)),
  ];
}
