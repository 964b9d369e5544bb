import { Decimal } from 'decimal.js';
import type { Datum } from '../../waarden/datum.ts';
import { onbekend, type Uitkomst, vastgesteld } from '../../waarden/uitkomst.ts';
import type { Houder } from '../feitenkast.ts';
import type { Kaders } from '../kaders.ts';

export interface Groepsbijeenkomst {
  readonly minuten: Decimal;
  /** Everybody who really takes part, the client included. */
  readonly deelnemers: number;
  /** How many meetings of this kind; one when left out. */
  readonly keren?: number;
}

export interface Groepsuren {
  /** Minutes that count for the client, not rounded. */
  readonly minuten: Decimal;
  /** The same in hours, rounded to two decimals once, at the end. */
  readonly uren: Decimal;
}

/**
 * Begeleidingsuren of one client in group meetings: the minutes divided by all who take part. `onbekend`
 * without a number of participants. Overzicht § 3.6 (the rounding is our reading).
 */
export function groepsuren(
  kaders: Kaders,
  houder: Houder,
  op: Datum,
  { minuten, deelnemers, keren = 1 }: Groepsbijeenkomst,
): Uitkomst<Groepsuren> {
  if (!Number.isInteger(deelnemers) || deelnemers < 1) return onbekend(['deelnemers']);
  const regel = kaders.feit(houder, 'groepsactiviteit', op);
  if (regel.soort !== 'vastgesteld') return regel;
  const voorClient = minuten.times(keren).dividedBy(deelnemers);
  const uren = voorClient.dividedBy(MINUTEN_PER_UUR).toDecimalPlaces(2, Decimal.ROUND_HALF_UP);
  return vastgesteld({ minuten: voorClient, uren }, regel.feiten, [
    { sleutel: 'rekenstap.groep', waarden: { minuten, deelnemers, keren, uren } },
  ]);
}

const MINUTEN_PER_UUR = 60;
