import { Decimal } from 'decimal.js';
import type { Datum } from '../../waarden/datum.ts';
import { onbekend, type Uitkomst, vastgesteld } from '../../waarden/uitkomst.ts';
import type { Houder } from '../feitenkast.ts';
import type { Kaders } from '../kaders.ts';
import { getalFeit } from '../waarden.ts';

/**
 * Hours of an intake that are paid separately when the candidate does not start: those spent, up to the
 * maximum; none when the traject does start. No document gives their rate. LEON § 5.2.2, Intake.
 */
export function betaaldeIntakeUren(
  kaders: Kaders,
  houder: Houder,
  op: Datum,
  intake: { readonly uren: Decimal; readonly gestart: boolean | undefined },
): Uitkomst<Decimal> {
  if (intake.gestart === undefined) return onbekend(['gestart']);
  const maximum = getalFeit(kaders, houder, 'intake-uren-maximum', op);
  if (maximum.soort !== 'vastgesteld') return maximum;
  const uren = intake.gestart ? new Decimal(0) : Decimal.min(intake.uren, maximum.waarde.waarde);
  return vastgesteld(uren, maximum.feiten);
}

/** Whether a first meeting (klikgesprek) of this length stays free of charge. LEON § 5.2.2, Klikgesprek. */
export function klikgesprekIsGratis(
  kaders: Kaders,
  houder: Houder,
  op: Datum,
  uren: Decimal,
): Uitkomst<boolean> {
  const maximum = getalFeit(kaders, houder, 'klikgesprek-uren', op);
  if (maximum.soort !== 'vastgesteld') return maximum;
  const prijs = kaders.feit(houder, 'klikgesprek-prijs', op);
  if (prijs.soort !== 'vastgesteld') return prijs;
  return vastgesteld(uren.lessThanOrEqualTo(maximum.waarde.waarde), [...maximum.feiten, ...prijs.feiten]);
}
