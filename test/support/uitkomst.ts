import type { Uitkomst } from '../../domain/waarden/uitkomst.ts';

/** The value of a settled outcome; throws on anything else. */
export function waarde<T>(uitkomst: Uitkomst<T>): T {
  if (uitkomst.soort !== 'vastgesteld') throw new Error(`expected a value, got ${JSON.stringify(uitkomst)}`);
  return uitkomst.waarde;
}
