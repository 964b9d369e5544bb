import { KaderFout } from '../kaders/feitenkast.ts';
import type { Dienst } from '../kaders/inhoud/bestanden.ts';
import type { Processtap } from '../kaders/inhoud/documentvorm.ts';
import type { Kaders } from '../kaders/kaders.ts';
import { metPlan } from './met-plan/proces.ts';
import { routeproces } from './route/proces.ts';
import type { Proces } from './stap.ts';

/** Processes with steps of their own, that the content names for a service. */
const eigen: Readonly<Record<string, (stappen: readonly Processtap[]) => Proces>> = { 'met-plan': metPlan };

/** Of each way to make a process those made before; services of one group share the steps of the content. */
const gemaakt = new Map<typeof routeproces, WeakMap<readonly Processtap[], Proces>>();

/**
 * The process of a service: one with steps of its own beside those of the content, or the steps of the content
 * alone. Throws a {@link KaderFout} for a service without steps, or with a process that does not exist.
 */
export function procesVan(kaders: Kaders, dienst: Dienst): Proces {
  const maak = dienst.proces ? eigen[dienst.proces] : routeproces;
  if (!maak) throw new KaderFout(`"${dienst.id}" has no process "${dienst.proces}"`);
  const stappen = kaders.stappen(dienst);
  if (stappen.length === 0) throw new KaderFout(`"${dienst.id}" has no steps`);
  const eerdere = gemaakt.get(maak) ?? new WeakMap<readonly Processtap[], Proces>();
  const proces = eerdere.get(stappen) ?? maak(stappen);
  gemaakt.set(maak, eerdere.set(stappen, proces));
  return proces;
}
