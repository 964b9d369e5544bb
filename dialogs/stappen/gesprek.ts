import { type Dossier, leidAf } from '../../domain/dossier/dossier.ts';
import type { Omgeving, Taalkeuze } from '../omgeving.ts';
import type { Memory, StoredDossier } from '../ports.ts';
import type { Turn } from '../turn.ts';

/** One turn being handled: the surroundings, who speaks in which language, and what may be remembered. */
export interface Gesprek {
  readonly omgeving: Omgeving;
  readonly turn: Turn;
  readonly taal: Taalkeuze;
  readonly memory: Memory;
  /** Changes what the next turn will know; written once, at the end of the turn. */
  readonly onthoud: (wijziging: Partial<Memory>) => void;
}

/** The dossier with this id when it belongs to the user, otherwise undefined: to others it does not exist. */
export async function eigenDossier(gesprek: Gesprek, id: string | undefined): Promise<Dossier | undefined> {
  if (!id) return undefined;
  const bewaard = await gesprek.omgeving.dossiers.read(id);
  return bewaard?.owner === gesprek.turn.user ? alsDossier(gesprek, bewaard) : undefined;
}

/** The dossier that is being worked on, or undefined. */
export async function actiefDossier(gesprek: Gesprek): Promise<Dossier | undefined> {
  return eigenDossier(gesprek, gesprek.memory.activeDossier);
}

/** Every dossier of the user, the one changed last first. */
export async function eigenDossiers(gesprek: Gesprek): Promise<readonly Dossier[]> {
  const bewaard = await gesprek.omgeving.dossiers.ownedBy(gesprek.turn.user);
  return bewaard.map((dossier) => alsDossier(gesprek, dossier));
}

/** A stored dossier with its rules. */
export function alsDossier({ omgeving }: Pick<Gesprek, 'omgeving'>, bewaard: StoredDossier): Dossier {
  return leidAf(bewaard.id, bewaard.log, omgeving.kaders);
}
