import type { Decimal } from 'decimal.js';
import { type Bedrag, deel, rondAf } from '../../waarden/geld.ts';
import { onbekend, type Uitkomst, vastgesteld } from '../../waarden/uitkomst.ts';

/** An invoice amount in euros without VAT, the VAT, and with it. */
export interface Factuurbedrag {
  readonly exclusief: Bedrag;
  readonly btw: Bedrag;
  readonly inclusief: Bedrag;
}

/**
 * The amounts an invoice has to show. No document gives a VAT rate, so it is the one on the supplier's own
 * invoice; `onbekend` without it. LEON eis 34.
 */
export function factuurbedrag(exclusief: Bedrag, percentage: Decimal | undefined): Uitkomst<Factuurbedrag> {
  if (!percentage) return onbekend(['btw-percentage']);
  const btw = rondAf(deel(exclusief, percentage));
  return vastgesteld({ exclusief, btw, inclusief: exclusief.plus(btw) }, []);
}
