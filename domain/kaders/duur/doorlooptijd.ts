import type { Datum } from '../../waarden/datum.ts';
import { onbekend, type Uitkomst, vastgesteld } from '../../waarden/uitkomst.ts';
import type { Houder } from '../feitenkast.ts';
import type { Kaders } from '../kaders.ts';
import { einddatum, type GetalUitFeit, getalFeit } from '../waarden.ts';

export type Duurtoets = 'binnen-maximum' | 'boven-maximum';

/** An agreed duration held against the maximum (maximale generale doorlooptijd), with the last day it gives. */
export interface Doorlooptijd {
  readonly toets: Duurtoets;
  readonly maximum: GetalUitFeit;
  /** Last day of the agreed duration, itself included. */
  readonly laatsteDag?: Datum;
  /** Last day that the maximum allows, whoever agrees to more. */
  readonly uiterst?: Datum;
}

/**
 * An individual duration in whole months against the maximum of the service; with a start also the dates.
 * Overzicht § 3.7, tabel IV ("tot en met uiterlijk": the day n months later is the last).
 */
export function doorlooptijd(
  kaders: Kaders,
  dienst: Houder,
  op: Datum,
  invoer: { readonly maanden?: number; readonly start?: Datum },
): Uitkomst<Doorlooptijd> {
  const maximum = getalFeit(kaders, dienst, 'doorlooptijd-maximum', op);
  if (maximum.soort !== 'vastgesteld') return maximum;
  if (invoer.maanden === undefined) return onbekend(['maanden'], maximum.feiten);
  const { start, maanden } = invoer;
  return vastgesteld(
    {
      toets: maanden <= maximum.waarde.waarde ? 'binnen-maximum' : 'boven-maximum',
      maximum: maximum.waarde,
      ...(start
        ? {
            laatsteDag: einddatum(start, { waarde: maanden, eenheid: 'maanden' }),
            uiterst: einddatum(start, maximum.waarde),
          }
        : {}),
    },
    maximum.feiten,
  );
}

export type Verlenging = 'mag' | 'goedkeuring-nodig' | 'boven-maximum';

/**
 * Whether a running service may go on up to more months: never above the maximum, and below it only with the
 * explicit approval of the municipality. `onbekend` while nobody decided about that. Overzicht § 3.7, N.B.
 */
export function verlenging(
  kaders: Kaders,
  dienst: Houder,
  op: Datum,
  invoer: { readonly totaalMaanden: number; readonly goedgekeurd?: boolean },
): Uitkomst<Verlenging> {
  const duur = doorlooptijd(kaders, dienst, op, { maanden: invoer.totaalMaanden });
  if (duur.soort !== 'vastgesteld') return duur;
  if (duur.waarde.toets === 'boven-maximum') return vastgesteld('boven-maximum', duur.feiten);
  if (invoer.goedgekeurd === undefined) return onbekend(['goedkeuring'], duur.feiten);
  return vastgesteld(invoer.goedgekeurd ? 'mag' : 'goedkeuring-nodig', duur.feiten);
}
