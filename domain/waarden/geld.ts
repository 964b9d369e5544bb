import { Decimal } from 'decimal.js';

/** An amount in euros, excluding VAT, exact. Round only at a payment moment with {@link rondAf}. */
export type Bedrag = Decimal;

/** The amount written as a decimal text with a point ("1900", "95.00"). Throws on anything else. */
export function bedrag(waarde: string | number | Decimal): Bedrag {
  return new Decimal(waarde);
}

/** The amount in whole cents, half a cent up. */
export function rondAf(waarde: Bedrag): Bedrag {
  return waarde.toDecimalPlaces(2, Decimal.ROUND_HALF_UP);
}

/** `percentage` per cent of the amount, not rounded. */
export function deel(waarde: Bedrag, percentage: Decimal | number): Bedrag {
  return waarde.times(percentage).dividedBy(100);
}

/** The decimal number in a text with a point as separator, or undefined when it is none. */
export function leesGetal(tekst: string): Decimal | undefined {
  if (!/^-?\d+(\.\d+)?$/.test(tekst.trim())) return undefined;
  return new Decimal(tekst.trim());
}
