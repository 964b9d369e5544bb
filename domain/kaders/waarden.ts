import { type Datum, plusDagen, plusMaanden } from '../waarden/datum.ts';
import type { Uitkomst } from '../waarden/uitkomst.ts';
import type { Dienst, Eenheid, Feit } from './feit.ts';
import { KaderFout, type Kaders } from './kaders.ts';

/** A number taken from a fact, with that fact. */
export interface GetalUitFeit {
  readonly waarde: number;
  readonly eenheid: Eenheid;
  readonly feit: Feit;
}

/** The number of a fact; throws a {@link KaderFout} when the content gives something else there. */
export function getalVan(feit: Feit): GetalUitFeit {
  if (feit.inhoud.soort !== 'getal') throw new KaderFout(`the fact "${feit.id}" must be a number`);
  return { waarde: feit.inhoud.waarde, eenheid: feit.inhoud.eenheid, feit };
}

/** The number of a service's fact on a date, or why there is none. */
export function getalFeit(kaders: Kaders, dienst: Dienst, rol: string, op: Datum): Uitkomst<GetalUitFeit> {
  const uitkomst = kaders.feit(dienst, rol, op);
  if (uitkomst.soort !== 'vastgesteld') return uitkomst;
  return { ...uitkomst, waarde: getalVan(uitkomst.waarde) };
}

/** The percentage (0–100) of a fact; throws a {@link KaderFout} when the content gives something else there. */
export function percentageVan(feit: Feit): number {
  if (feit.inhoud.soort !== 'percentage') throw new KaderFout(`the fact "${feit.id}" must be a percentage`);
  return feit.inhoud.waarde;
}

/**
 * The last day of a term that starts on `van`: the trigger date plus the length. Months clamp at the month
 * end; a due date on a free day does not move. Throws a {@link KaderFout} on a unit that is no length of time.
 */
export function einddatum(van: Datum, lengte: Pick<GetalUitFeit, 'waarde' | 'eenheid'>): Datum {
  switch (lengte.eenheid) {
    case 'kalenderdagen':
      return plusDagen(van, lengte.waarde);
    case 'weken':
      return plusDagen(van, lengte.waarde * 7);
    case 'maanden':
      return plusMaanden(van, lengte.waarde);
    default:
      throw new KaderFout(`"${lengte.eenheid}" is no length of time`);
  }
}
