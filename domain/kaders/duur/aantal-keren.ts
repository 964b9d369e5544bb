import type { Datum } from '../../waarden/datum.ts';
import { type Uitkomst, vastgesteld } from '../../waarden/uitkomst.ts';
import type { Houder } from '../feitenkast.ts';
import type { Kaders } from '../kaders.ts';
import { type GetalUitFeit, getalFeit } from '../waarden.ts';

/** What may happen a limited number of times, by the role of the fact that says how often. */
export type Herhaalbaar =
  /** Werkbehoud for one return to work. Overzicht § 3.5. */
  | 'inzet-maximum'
  /** A substantial change with a new plan. Overzicht § 4.5. */
  | 'bijstelling'
  /** An extension of an arrangement. Inkoopdocument Activerend werk § 1.1.6. */
  | 'verlengingen-maximum'
  /** A yearly extension of a partner's contract. LEON hoofdstuk 4. */
  | 'contract-verlengingen-maximum';

export interface AantalKeren {
  readonly nogEenKeer: boolean;
  /** How many times are left. */
  readonly over: number;
  readonly maximum: GetalUitFeit;
}

/** Whether something may happen once more after it has happened `gehad` times. */
export function nogEenKeer(
  kaders: Kaders,
  houder: Houder,
  op: Datum,
  wat: Herhaalbaar,
  gehad: number,
): Uitkomst<AantalKeren> {
  const maximum = getalFeit(kaders, houder, wat, op);
  if (maximum.soort !== 'vastgesteld') return maximum;
  const over = Math.max(0, maximum.waarde.waarde - gehad);
  return vastgesteld({ nogEenKeer: over > 0, over, maximum: maximum.waarde }, maximum.feiten);
}
