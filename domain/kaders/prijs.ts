import type { Decimal } from 'decimal.js';
import type { Datum } from '../waarden/datum.ts';
import { type Bedrag, bedrag, rondAf } from '../waarden/geld.ts';
import { type Uitkomst, vastgesteld } from '../waarden/uitkomst.ts';
import type { Dienst, Feit } from './feit.ts';
import { KaderFout, type Kaders } from './kaders.ts';

/** The hourly rate (euros excl. VAT) that holds for orders with this deciding date. Stappenplan, Algemeen: Prijs. */
export function uurtarief(kaders: Kaders, dienst: Dienst, op: Datum): Uitkomst<Bedrag> {
  const feit = kaders.feit(dienst, 'uurtarief', op);
  if (feit.soort !== 'vastgesteld') return feit;
  return { ...feit, waarde: bedragVan(feit.waarde) };
}

/**
 * The price in euros excl. VAT at the rate of the facts. `op` is the date of the assignment for the plan, which
 * fixes the rate. Stappenplan, Algemeen: Prijs; Overzicht § 5.
 */
export function prijs(kaders: Kaders, dienst: Dienst, uren: Decimal, op: Datum): Uitkomst<Bedrag> {
  const tarief = uurtarief(kaders, dienst, op);
  return tarief.soort === 'vastgesteld' ? prijsBijTarief(uren, tarief.waarde, tarief.feiten) : tarief;
}

/** Agreed hours × rate (euros excl. VAT), to the cent; `feiten` are those behind the rate. Overzicht § 5. */
export function prijsBijTarief(uren: Decimal, tarief: Bedrag, feiten: readonly Feit[]): Uitkomst<Bedrag> {
  const waarde = rondAf(uren.times(tarief));
  return vastgesteld(waarde, feiten, [
    { sleutel: 'rekenstap.prijs', waarden: { uren, tarief, prijs: waarde } },
  ]);
}

/** The amount of a fact; throws a {@link KaderFout} when the content gives something else there. */
export function bedragVan(feit: Feit): Bedrag {
  if (feit.inhoud.soort !== 'bedrag') throw new KaderFout(`the fact "${feit.id}" must be an amount`);
  return bedrag(feit.inhoud.waarde);
}
