import { KaderFout } from '../kaders/feitenkast.ts';
import type { Dienst } from '../kaders/inhoud/bestanden.ts';
import { metPlan } from './met-plan/proces.ts';
import type { Proces } from './stap.ts';

/** Every process the product knows; the content names one per service. */
export const processen: readonly Proces[] = [metPlan];

/** The process of a service; throws a {@link KaderFout} when the content names one that does not exist. */
export function procesVan(dienst: Dienst): Proces {
  const proces = processen.find(({ id }) => id === dienst.proces);
  if (!proces) throw new KaderFout(`"${dienst.id}" has no process "${dienst.proces ?? ''}"`);
  return proces;
}
