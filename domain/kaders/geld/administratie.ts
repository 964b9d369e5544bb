import type { Decimal } from 'decimal.js';
import type { Datum } from '../../waarden/datum.ts';
import { type Uitkomst, vastgesteld } from '../../waarden/uitkomst.ts';
import type { Houder } from '../feitenkast.ts';
import type { Kaders } from '../kaders.ts';
import { getalFeit } from '../waarden.ts';

export interface Administratietoets {
  readonly toegestaan: boolean;
  /** The most hours for plan and reports together. */
  readonly maximum: number;
  /** Agreed hours that are left for the activities themselves. */
  readonly voorActiviteiten: Decimal;
}

/** Whether the hours for plan and reports stay within their maximum, inside the agreed hours. Overzicht § 3.6. */
export function toetsAdministratie(
  kaders: Kaders,
  dienst: Houder,
  op: Datum,
  uren: { readonly afgesproken: Decimal; readonly administratie: Decimal },
): Uitkomst<Administratietoets> {
  const maximum = getalFeit(kaders, dienst, 'administratie-uren', op);
  if (maximum.soort !== 'vastgesteld') return maximum;
  const { waarde } = maximum.waarde;
  return vastgesteld(
    {
      toegestaan:
        uren.administratie.lessThanOrEqualTo(waarde) &&
        uren.administratie.lessThanOrEqualTo(uren.afgesproken),
      maximum: waarde,
      voorActiviteiten: uren.afgesproken.minus(uren.administratie),
    },
    maximum.feiten,
  );
}
