import type { Decimal } from 'decimal.js';
import type { Datum } from '../waarden/datum.ts';
import { onbekend, type Uitkomst, vastgesteld } from '../waarden/uitkomst.ts';
import type { Houder } from './feitenkast.ts';
import type { Kaders } from './kaders.ts';
import { type GetalUitFeit, getalFeit } from './waarden.ts';

/** The limits on the hours of a service: the normal maximum and, where one exists, the exceptional one. */
export interface Urengrens {
  readonly maximum: GetalUitFeit;
  readonly uitzondering?: GetalUitFeit;
}

export type Urentoets = 'binnen-maximum' | 'alleen-bij-uitzondering' | 'boven-grens';

/** The hour limits of a service on a date. Source for UWV: Overzicht § 3.6, tabel III with its footnotes. */
export function urengrens(kaders: Kaders, dienst: Houder, op: Datum): Uitkomst<Urengrens> {
  const maximum = getalFeit(kaders, dienst, 'uren-maximum', op);
  if (maximum.soort !== 'vastgesteld') return maximum;
  if (!kaders.heeft(dienst, 'uren-uitzondering'))
    return vastgesteld({ maximum: maximum.waarde }, maximum.feiten);
  const uitzondering = getalFeit(kaders, dienst, 'uren-uitzondering', op);
  if (uitzondering.soort !== 'vastgesteld') return uitzondering;
  return vastgesteld({ maximum: maximum.waarde, uitzondering: uitzondering.waarde }, [
    ...maximum.feiten,
    ...uitzondering.feiten,
  ]);
}

/** Whether a number of hours fits: within the maximum, only as an exception that the municipality grants, or not. */
export function toetsUren(uren: Decimal, grens: Urengrens): Urentoets {
  if (uren.lessThanOrEqualTo(grens.maximum.waarde)) return 'binnen-maximum';
  if (grens.uitzondering && uren.lessThanOrEqualTo(grens.uitzondering.waarde))
    return 'alleen-bij-uitzondering';
  return 'boven-grens';
}

/**
 * Whether hours may be ordered: within the maximum, or above it up to the exceptional one when the municipality
 * grants the exception. `onbekend` while nobody decided about that. Overzicht § 3.6, tabel III.
 */
export function magUren(
  kaders: Kaders,
  dienst: Houder,
  op: Datum,
  invoer: { readonly uren: Decimal; readonly uitzondering?: boolean },
): Uitkomst<boolean> {
  const grens = urengrens(kaders, dienst, op);
  if (grens.soort !== 'vastgesteld') return grens;
  const toets = toetsUren(invoer.uren, grens.waarde);
  if (toets !== 'alleen-bij-uitzondering') return vastgesteld(toets === 'binnen-maximum', grens.feiten);
  return invoer.uitzondering === undefined
    ? onbekend(['uitzondering'], grens.feiten)
    : vastgesteld(invoer.uitzondering, grens.feiten);
}
