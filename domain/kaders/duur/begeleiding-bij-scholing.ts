import { Decimal } from 'decimal.js';
import type { Datum } from '../../waarden/datum.ts';
import { onbekend, type Uitkomst, vastgesteld } from '../../waarden/uitkomst.ts';
import type { Houder } from '../feitenkast.ts';
import type { Kaders } from '../kaders.ts';
import { type GetalUitFeit, getalFeit } from '../waarden.ts';

export interface Begeleidingsgrens {
  /** Most hours of guidance. */
  readonly uren: Decimal;
  /** The guidance lasts as long as the training, or at most this many months when the training is longer. */
  readonly duur: { readonly weken: number } | { readonly maanden: GetalUitFeit };
}

/**
 * Hours and duration of guidance beside a training of so many weeks: the weekly average over the weeks, never
 * more than the yearly maximum, and never longer than the training or the maximum. The Stappenplan and the
 * Overzicht say it differently; the stricter bound satisfies both. Overzicht §§ 3.6 and 3.7; Stappenplan, Modulair.
 */
export function begeleidingsgrens(
  kaders: Kaders,
  dienst: Houder,
  op: Datum,
  scholingsweken: number | undefined,
): Uitkomst<Begeleidingsgrens> {
  if (scholingsweken === undefined || scholingsweken <= 0) return onbekend(['scholingsweken']);
  const perWeek = getalFeit(kaders, dienst, 'uren-per-week-maximum', op);
  if (perWeek.soort !== 'vastgesteld') return perWeek;
  const maximum = getalFeit(kaders, dienst, 'uren-maximum', op);
  if (maximum.soort !== 'vastgesteld') return maximum;
  const maanden = getalFeit(kaders, dienst, 'doorlooptijd-maximum', op);
  if (maanden.soort !== 'vastgesteld') return maanden;
  const uren = Decimal.min(new Decimal(perWeek.waarde.waarde).times(scholingsweken), maximum.waarde.waarde);
  const past = scholingsweken * MAANDEN_PER_JAAR < maanden.waarde.waarde * WEKEN_PER_JAAR;
  return vastgesteld(
    { uren, duur: past ? { weken: scholingsweken } : { maanden: maanden.waarde } },
    [...perWeek.feiten, ...maximum.feiten, ...maanden.feiten],
    [
      {
        sleutel: 'rekenstap.weekuren',
        waarden: {
          uren: perWeek.waarde.waarde,
          weken: scholingsweken,
          maximum: maximum.waarde.waarde,
          totaalUren: uren,
        },
      },
    ],
  );
}

const MAANDEN_PER_JAAR = 12;
const WEKEN_PER_JAAR = 52;
