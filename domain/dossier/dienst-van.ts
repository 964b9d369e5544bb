import type { Dienst } from '../kaders/feit.ts';
import { KaderFout } from '../kaders/kaders.ts';
import type { Zicht } from './stap.ts';

/** The service of a dossier; throws a {@link KaderFout} when the content no longer names it. */
export function dienstVan({ stand, kaders }: Zicht): Dienst {
  const dienst = kaders.dienst(stand.dienst);
  if (!dienst) throw new KaderFout(`a dossier has the unknown service "${stand.dienst}"`);
  return dienst;
}
