import type { Decimal } from 'decimal.js';
import { type Datum, plusDagen } from '../waarden/datum.ts';
import { type Uitkomst, vastgesteld } from '../waarden/uitkomst.ts';
import type { Dienst } from './inhoud/bestanden.ts';
import type { Kaders } from './kaders.ts';
import { einddatum, getalFeit } from './waarden.ts';

export interface Plaatsing {
  /** First day on which the unbroken period of work has been completed. */
  readonly vanaf: Datum;
  /** False when the work is for fewer hours a week than a plaatsing needs. */
  readonly genoegUren: boolean;
}

/**
 * When work counts as a plaatsing: enough hours a week, during an unbroken number of months that is extended
 * by interruptions through illness. Stappenplan, Naar werk: Resultaat (hours); Overzicht § 3.3 (months, illness).
 */
export function plaatsing(
  kaders: Kaders,
  dienst: Dienst,
  op: Datum,
  werk: { readonly werkhervatting: Datum; readonly urenPerWeek: Decimal; readonly ziektedagen: number },
): Uitkomst<Plaatsing> {
  const uren = getalFeit(kaders, dienst, 'plaatsing-uren', op);
  if (uren.soort !== 'vastgesteld') return uren;
  const maanden = getalFeit(kaders, dienst, 'plaatsing-maanden', op);
  if (maanden.soort !== 'vastgesteld') return maanden;
  const vanaf = plusDagen(einddatum(werk.werkhervatting, maanden.waarde), werk.ziektedagen);
  return vastgesteld(
    { vanaf, genoegUren: werk.urenPerWeek.greaterThanOrEqualTo(uren.waarde.waarde) },
    [...uren.feiten, ...maanden.feiten],
    [
      {
        sleutel: 'rekenstap.plaatsing',
        waarden: {
          werkhervatting: werk.werkhervatting,
          maanden: maanden.waarde.waarde,
          ziektedagen: werk.ziektedagen,
          vanaf,
        },
      },
    ],
  );
}
