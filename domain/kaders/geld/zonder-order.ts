import type { Datum } from '../../waarden/datum.ts';
import { type Bedrag, bedrag } from '../../waarden/geld.ts';
import { onbekend, type Uitkomst, vastgesteld } from '../../waarden/uitkomst.ts';
import type { Houder } from '../feitenkast.ts';
import type { Kaders } from '../kaders.ts';

/**
 * What is paid for the hours a supplier spent on a plan that was not approved (euros): nothing, since without
 * an approved plan there is no Inkooporder. `onbekend` while the plan may still be repaired. Overzicht § 4.4.
 */
export function betalingAfgekeurdPlan(
  kaders: Kaders,
  dienst: Houder,
  op: Datum,
  definitief: boolean | undefined,
): Uitkomst<Bedrag> {
  const regel = kaders.feit(dienst, 'plan-afgekeurd', op);
  if (regel.soort !== 'vastgesteld') return regel;
  if (!definitief) return onbekend(['oordeel-herstel'], regel.feiten);
  return vastgesteld(bedrag(0), regel.feiten);
}
