import { KaderFout } from '../kaders/feitenkast.ts';
import type { Dienst } from '../kaders/inhoud/bestanden.ts';
import type { Processtap } from '../kaders/inhoud/documentvorm.ts';
import type { Kaders } from '../kaders/kaders.ts';
import { metPlan } from './met-plan/proces.ts';
import { routeproces } from './route/proces.ts';
import type { Proces } from './stap.ts';

/** Processes with steps of their own, that the content names for a service. */
const eigen: readonly Proces[] = [metPlan];

const routes = new WeakMap<readonly Processtap[], Proces>();

/**
 * The process of a service: one with steps of its own, or else the steps that the content gives. Throws a
 * {@link KaderFout} for a service that has neither.
 */
export function procesVan(kaders: Kaders, dienst: Dienst): Proces {
  if (dienst.proces) {
    const proces = eigen.find(({ id }) => id === dienst.proces);
    if (!proces) throw new KaderFout(`"${dienst.id}" has no process "${dienst.proces}"`);
    return proces;
  }
  const stappen = kaders.stappen(dienst);
  if (stappen.length === 0) throw new KaderFout(`"${dienst.id}" has no steps`);
  const eerder = routes.get(stappen);
  if (eerder) return eerder;
  const proces = routeproces(stappen);
  routes.set(stappen, proces);
  return proces;
}
