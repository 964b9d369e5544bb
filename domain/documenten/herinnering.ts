import type { Dossier } from '../dossier/dossier.ts';
import { type Termijn, termijnenVan } from '../dossier/termijnen.ts';
import type { Datum } from '../waarden/datum.ts';

/** The letter that reminds a supplier of what is late. */
export const HERINNERING = 'herinnering';

/** How the moments are called at which something of a supplier comes in. */
const ONTVANGST = '-ontvangst';

/** What a supplier had to send before a day and did not: a plan, an offer, a report, an invoice; the oldest first. */
export function teLaatVan(dossier: Dossier, vandaag: Datum): readonly Termijn[] {
  return termijnenVan(dossier).filter(
    ({ loopt, datum, regel }) =>
      loopt &&
      datum < vandaag &&
      regel.bindt === 'leverancier' &&
      regel.voldaanDoor.some((moment) => moment.endsWith(ONTVANGST)),
  );
}
