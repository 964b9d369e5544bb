import type { Decimal } from 'decimal.js';
import type { Datum } from '../../waarden/datum.ts';
import { type Bedrag, bedrag } from '../../waarden/geld.ts';
import { onbekend, type Uitkomst, vastgesteld } from '../../waarden/uitkomst.ts';
import type { Houder } from '../feitenkast.ts';
import type { Kaders } from '../kaders.ts';
import { bedragFeit, getalFeit } from '../waarden.ts';

export interface Bemiddeling {
  readonly contractmaanden?: number;
  readonly urenPerWeek?: Decimal;
  /** The most hours a week that somebody with an hours restriction (urenbeperking) may work. */
  readonly urenbeperking?: Decimal;
  readonly wanneer?: 'tijdens' | 'direct-aansluitend' | 'later';
}

export interface Bemiddelingsfee {
  readonly verschuldigd: boolean;
  /** Euros excl. VAT, once; nothing when a condition is not met. */
  readonly bedrag: Bedrag;
  /** Conditions that are not met. */
  readonly redenen: readonly ('contractduur' | 'uren' | 'moment')[];
}

/**
 * The fee for a placement, with every condition that is not met. A condition that fails decides, also when
 * others are not known yet; `onbekend` names what is missing. LEON § 5.2.2, Bemiddelingsfee.
 */
export function bemiddelingsfee(
  kaders: Kaders,
  houder: Houder,
  op: Datum,
  werk: Bemiddeling,
): Uitkomst<Bemiddelingsfee> {
  const hoogte = bedragFeit(kaders, houder, 'bemiddelingsfee', op);
  if (hoogte.soort !== 'vastgesteld') return hoogte;
  const maanden = getalFeit(kaders, houder, 'fee-maanden', op);
  if (maanden.soort !== 'vastgesteld') return maanden;
  const uren = getalFeit(kaders, houder, 'fee-uren', op);
  if (uren.soort !== 'vastgesteld') return uren;
  const moment = kaders.feit(houder, 'fee-moment', op);
  if (moment.soort !== 'vastgesteld') return moment;
  const feiten = [...hoogte.feiten, ...maanden.feiten, ...uren.feiten, ...moment.feiten];
  const nodig = werk.urenbeperking?.lessThan(uren.waarde.waarde) ? werk.urenbeperking : uren.waarde.waarde;
  const eisen = {
    contractduur:
      werk.contractmaanden === undefined ? undefined : werk.contractmaanden >= maanden.waarde.waarde,
    uren: werk.urenPerWeek?.greaterThanOrEqualTo(nodig),
    moment: werk.wanneer && werk.wanneer !== 'later',
  };
  const namen = Object.keys(eisen) as (keyof typeof eisen)[];
  const redenen = namen.filter((naam) => eisen[naam] === false);
  const ontbreekt = namen.filter((naam) => eisen[naam] === undefined);
  if (redenen.length > 0) return vastgesteld({ verschuldigd: false, bedrag: bedrag(0), redenen }, feiten);
  if (ontbreekt.length > 0) return onbekend(ontbreekt, feiten);
  return vastgesteld({ verschuldigd: true, bedrag: hoogte.waarde, redenen }, feiten);
}
