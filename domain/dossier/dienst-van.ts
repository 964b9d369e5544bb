import { KaderFout } from '../kaders/feitenkast.ts';
import type { Dienst } from '../kaders/inhoud/bestanden.ts';
import type { Zicht } from './stap.ts';

/** The service of a dossier; throws a {@link KaderFout} when the content no longer names it. */
export function dienstVan({ stand, kaders }: Pick<Zicht, 'stand' | 'kaders'>): Dienst {
  const dienst = kaders.dienst(stand.dienst);
  if (!dienst) throw new KaderFout(`a dossier has the unknown service "${stand.dienst}"`);
  return dienst;
}
