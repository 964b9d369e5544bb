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
 * The price in euros excl. VAT: agreed hours × rate, to the cent. `op` is the date of the assignment for the
 * plan, which fixes the rate. A rate the klantmanager set herself takes the place of the fact.
 * Stappenplan, Algemeen: Prijs; Overzicht § 5.
 */
export function prijs(
  kaders: Kaders,
  dienst: Dienst,
  uren: Decimal,
  op: Datum,
  eigenTarief?: Bedrag,
): Uitkomst<Bedrag> {
  const tarief = eigenTarief ? vastgesteld(eigenTarief, []) : uurtarief(kaders, dienst, op);
  if (tarief.soort !== 'vastgesteld') return tarief;
  const waarde = rondAf(uren.times(tarief.waarde));
  const stap = { sleutel: 'rekenstap.prijs', waarden: { uren, tarief: tarief.waarde, prijs: waarde } };
  return vastgesteld(waarde, tarief.feiten, [stap]);
}

/** The amount of a fact; throws a {@link KaderFout} when the content gives something else there. */
export function bedragVan(feit: Feit): Bedrag {
  if (feit.inhoud.soort !== 'bedrag') throw new KaderFout(`the fact "${feit.id}" must be an amount`);
  return bedrag(feit.inhoud.waarde);
}
