import type { Dossier } from '../../domain/dossier/dossier.ts';
import { meelezersOp } from '../../domain/dossier/stand.ts';
import type { Datum } from '../../domain/waarden/datum.ts';
import type { Opdracht } from '../begrippen.ts';
import { dossierKaart } from '../kaarten/dossier-kaart.ts';
import type { Reply } from '../turn.ts';
import { normaal } from '../vragen/woorden.ts';
import { toonTermijnen } from './dossiers.ts';
import { alsDossier, type Gesprek } from './gesprek.ts';
import { toonLogboek } from './logboek.ts';

/** A dossier of a colleague that the user may read, and until when. */
export interface Meegelezen {
  readonly dossier: Dossier;
  readonly tot: Datum;
}

/** Every dossier of colleagues that the user may read today. */
export async function meegelezenDossiers(gesprek: Gesprek): Promise<readonly Meegelezen[]> {
  const { omgeving, turn } = gesprek;
  const gedeeld = await omgeving.dossiers.sharedWith(turn.user, turn.today);
  return gedeeld.flatMap((bewaard) => {
    const dossier = alsDossier(gesprek, bewaard);
    const lezer = meelezersOp(dossier.stand, turn.today).find(({ wie }) => wie === turn.user);
    return lezer ? [{ dossier, tot: lezer.tot }] : [];
  });
}

/** A dossier of a colleague by its id or its reference, or undefined when the user may not read it. */
export async function meegelezen(gesprek: Gesprek, welk: string): Promise<Meegelezen | undefined> {
  return (await meegelezenDossiers(gesprek)).find(
    ({ dossier: { id, stand } }) => id === welk || normaal(stand.kenmerk) === normaal(welk),
  );
}

/** What a reader may ask of a dossier: the whole, its deadlines and its log. */
const LEESBAAR: Partial<
  Record<Opdracht, (gesprek: Gesprek, gelezen: Meegelezen) => Promise<readonly Reply[]> | readonly Reply[]>
> = {
  dossier: toonMeegelezen,
  termijnen: (gesprek, { dossier }) => toonTermijnen(gesprek, dossier, true),
  logboek: (gesprek, { dossier }) => toonLogboek(gesprek, dossier),
};

/** Carries out a command on a dossier that the user only reads; anything that would change it is declined. */
export async function alsMeelezer(
  gesprek: Gesprek,
  gelezen: Meegelezen,
  opdracht: Opdracht,
): Promise<readonly Reply[]> {
  const toon = LEESBAAR[opdracht];
  if (toon) return toon(gesprek, gelezen);
  const { kenmerk } = gelezen.dossier.stand;
  return [{ kind: 'text', text: gesprek.taal.t('meelezen.alleen-lezen', { kenmerk }) }];
}

/** The card of a colleague's dossier, with what a reader may ask of it. */
export function toonMeegelezen({ taal }: Gesprek, { dossier, tot }: Meegelezen): readonly Reply[] {
  return [{ kind: 'card', ...dossierKaart(dossier, taal, tot) }];
}
