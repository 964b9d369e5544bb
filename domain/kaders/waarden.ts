import { type Datum, plusDagen, plusMaanden } from '../waarden/datum.ts';
import { type Bedrag, bedrag } from '../waarden/geld.ts';
import type { Uitkomst } from '../waarden/uitkomst.ts';
import { type Kalender, minWerkdagen, plusWerkdagen } from '../waarden/werkdagen.ts';
import { type Houder, KaderFout } from './feitenkast.ts';
import type { Eenheid, Feit, Grens } from './inhoud/feit.ts';
import type { Kaders } from './kaders.ts';

/** A number taken from a fact, with that fact. */
export interface GetalUitFeit {
  readonly waarde: number;
  readonly eenheid: Eenheid;
  readonly grens?: Grens | undefined;
  readonly feit: Feit;
}

/** The number of a fact; throws a {@link KaderFout} when the content gives something else there. */
export function getalVan(feit: Feit): GetalUitFeit {
  if (feit.inhoud.soort !== 'getal') throw new KaderFout(`the fact "${feit.id}" must be a number`);
  const { waarde, eenheid, grens } = feit.inhoud;
  return { waarde, eenheid, grens, feit };
}

/** The number of a service's fact on a date, or why there is none. */
export function getalFeit(kaders: Kaders, houder: Houder, rol: string, op: Datum): Uitkomst<GetalUitFeit> {
  return lees(kaders, houder, rol, op, getalVan);
}

/** The amount (euros excl. VAT) of a fact; throws a {@link KaderFout} when the content gives something else there. */
export function bedragVan(feit: Feit): Bedrag {
  if (feit.inhoud.soort !== 'bedrag') throw new KaderFout(`the fact "${feit.id}" must be an amount`);
  return bedrag(feit.inhoud.waarde);
}

/** The amount (euros excl. VAT) of a fact on a date, or why there is none. */
export function bedragFeit(kaders: Kaders, houder: Houder, rol: string, op: Datum): Uitkomst<Bedrag> {
  return lees(kaders, houder, rol, op, bedragVan);
}

/** The percentage (0–100) of a fact; throws a {@link KaderFout} when the content gives something else there. */
export function percentageVan(feit: Feit): number {
  if (feit.inhoud.soort !== 'percentage') throw new KaderFout(`the fact "${feit.id}" must be a percentage`);
  return feit.inhoud.waarde;
}

/** The lines of a list fact; throws a {@link KaderFout} when the content gives something else there. */
export function lijstVan(feit: Feit): readonly { readonly nl: string; readonly en: string }[] {
  if (feit.inhoud.soort !== 'lijst') throw new KaderFout(`the fact "${feit.id}" must be a list`);
  return feit.inhoud.waarde;
}

function lees<T>(
  kaders: Kaders,
  houder: Houder,
  rol: string,
  op: Datum,
  van: (feit: Feit) => T,
): Uitkomst<T> {
  const uitkomst = kaders.feit(houder, rol, op);
  return uitkomst.soort === 'vastgesteld' ? { ...uitkomst, waarde: van(uitkomst.waarde) } : uitkomst;
}

/** True when a number passes a limit of a fact: "15 km or more" (`vanaf`), "more than" (`boven`), "up to" or "below". */
export function haaltGrens(waarde: number, { waarde: grens, grens: soort }: GetalUitFeit): boolean {
  switch (soort) {
    case 'boven':
      return waarde > grens;
    case 'onder':
      return waarde < grens;
    case 'tot-en-met':
      return waarde <= grens;
    default:
      return waarde >= grens;
  }
}

/**
 * The last day of a term that starts on `van`: the trigger date plus the length, or minus it when counted
 * back (`richting` −1). Months clamp at the month end; a due date on a free day does not move; working days
 * need the calendar. Throws a {@link KaderFout} on a unit that is no length of time.
 */
export function einddatum(
  van: Datum,
  lengte: Pick<GetalUitFeit, 'waarde' | 'eenheid'>,
  kalender?: Kalender,
  richting: 1 | -1 = 1,
): Datum {
  const aantal = lengte.waarde * richting;
  switch (lengte.eenheid) {
    case 'kalenderdagen':
      return plusDagen(van, aantal);
    case 'weken':
      return plusDagen(van, aantal * DAGEN_PER_WEEK);
    case 'maanden':
      return plusMaanden(van, aantal);
    case 'jaren':
      return plusMaanden(van, aantal * MAANDEN_PER_JAAR);
    case 'klokuren':
      return plusDagen(van, aantal / UREN_PER_DAG);
    case 'werkdagen':
      if (!kalender) throw new KaderFout('working days need the calendar of free days');
      return richting === 1
        ? plusWerkdagen(van, lengte.waarde, kalender)
        : minWerkdagen(van, lengte.waarde, kalender);
    default:
      throw new KaderFout(`"${lengte.eenheid}" is no length of time`);
  }
}

const DAGEN_PER_WEEK = 7;
const MAANDEN_PER_JAAR = 12;
const UREN_PER_DAG = 24;
