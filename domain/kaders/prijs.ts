import type { Decimal } from 'decimal.js';
import type { Datum } from '../waarden/datum.ts';
import { type Bedrag, rondAf } from '../waarden/geld.ts';
import { onbekend, type Uitkomst, vastgesteld } from '../waarden/uitkomst.ts';
import type { Houder } from './feitenkast.ts';
import type { Feit } from './inhoud/feit.ts';
import type { Kaders } from './kaders.ts';
import { bedragFeit } from './waarden.ts';

/** The hourly rate (euros excl. VAT) that holds for orders with this deciding date. Stappenplan, Algemeen: Prijs. */
export function uurtarief(kaders: Kaders, dienst: Houder, op: Datum): Uitkomst<Bedrag> {
  return bedragFeit(kaders, dienst, 'uurtarief', op);
}

/**
 * The price in euros excl. VAT at the rate of the facts. `op` is the date of the assignment for the plan, which
 * fixes the rate. Stappenplan, Algemeen: Prijs; Overzicht § 5.
 */
export function prijs(kaders: Kaders, dienst: Houder, uren: Decimal, op: Datum): Uitkomst<Bedrag> {
  const tarief = uurtarief(kaders, dienst, op);
  return tarief.soort === 'vastgesteld' ? prijsBijTarief(uren, tarief.waarde, tarief.feiten) : tarief;
}

/**
 * The price of a service in euros excl. VAT: its fixed price where it has one, or else the agreed hours × rate;
 * `onbekend` without the hours that it then needs, and for a service that is bought by offer.
 * Stappenplan, Algemeen: Prijs.
 */
export function prijsVoor(
  kaders: Kaders,
  dienst: Houder,
  op: Datum,
  invoer: { readonly uren?: Decimal; readonly offerte?: Bedrag },
): Uitkomst<Bedrag> {
  if (kaders.heeft(dienst, 'vaste-prijs')) return bedragFeit(kaders, dienst, 'vaste-prijs', op);
  if (!kaders.heeft(dienst, 'uurtarief'))
    return invoer.offerte ? vastgesteld(invoer.offerte, []) : onbekend(['offerte']);
  return invoer.uren ? prijs(kaders, dienst, invoer.uren, op) : onbekend(['uren']);
}

/** Agreed hours × rate (euros excl. VAT), to the cent; `feiten` are those behind the rate. Overzicht § 5. */
export function prijsBijTarief(uren: Decimal, tarief: Bedrag, feiten: readonly Feit[]): Uitkomst<Bedrag> {
  const waarde = rondAf(uren.times(tarief));
  return vastgesteld(waarde, feiten, [
    { sleutel: 'rekenstap.prijs', waarden: { uren, tarief, prijs: waarde } },
  ]);
}
