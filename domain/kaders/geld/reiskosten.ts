import type { Decimal } from 'decimal.js';
import type { Datum } from '../../waarden/datum.ts';
import { onbekend, type Uitkomst, vastgesteld } from '../../waarden/uitkomst.ts';
import type { Houder } from '../feitenkast.ts';
import type { Feit } from '../inhoud/feit.ts';
import type { Kaders } from '../kaders.ts';
import { getalVan, haaltGrens } from '../waarden.ts';

export interface Reiskosten {
  /** True when the single trip passes the distance from which the other rule holds. */
  readonly overGrens: boolean;
  /** What holds for this distance: who pays, or that nothing is paid separately. */
  readonly regel: Feit;
}

/**
 * Travel costs of the client for a single trip in kilometres: which of the two rules of the framework holds.
 * Whether the distance itself counts stands with the fact. A framework without a distance has one rule.
 * Stappenplan, Algemeen: Prijs and the sheets of the percelen; LEON eis 31; Activerend werk § 1.3 (tarief).
 */
export function reiskosten(
  kaders: Kaders,
  houder: Houder,
  op: Datum,
  kilometers: Decimal | undefined,
): Uitkomst<Reiskosten> {
  if (!kaders.heeft(houder, 'reiskosten')) return onbekend(['kader']);
  const feit = kaders.feit(houder, 'reiskosten', op);
  if (feit.soort !== 'vastgesteld') return feit;
  if (feit.waarde.inhoud.soort !== 'getal')
    return vastgesteld({ overGrens: false, regel: feit.waarde }, feit.feiten);
  const grens = { ...feit, waarde: getalVan(feit.waarde) };
  if (!kilometers) return onbekend(['kilometers'], grens.feiten);
  const overGrens = haaltGrens(kilometers.toNumber(), grens.waarde);
  const regel = kaders.feit(houder, overGrens ? 'reiskosten-over-grens' : 'reiskosten-tot-grens', op);
  if (regel.soort !== 'vastgesteld') return regel;
  return vastgesteld({ overGrens, regel: regel.waarde }, [...grens.feiten, ...regel.feiten]);
}
