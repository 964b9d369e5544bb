import { Decimal } from 'decimal.js';
import { type Datum, datum, delenVan } from '../../waarden/datum.ts';
import { type Bedrag, bedrag, deel, rondAf } from '../../waarden/geld.ts';
import { nietVastTeStellen, type Rekenstap, type Uitkomst, vastgesteld } from '../../waarden/uitkomst.ts';
import type { Houder } from '../feitenkast.ts';
import type { Kaders } from '../kaders.ts';
import { bedragVan } from '../waarden.ts';

/** An amount (euros) after a yearly change in per cent, to the cent. */
export function indexeer(oud: Bedrag, percentage: Decimal): Bedrag {
  return rondAf(oud.plus(deel(oud, percentage)));
}

/**
 * The highest hourly rate (euros excl. VAT) for jobcoaching and jobfinding on a date: the one of the
 * reference date, raised on every 1 January since with the yearly change of the index of the September
 * before. Each of those changes has to stand in the content; without one there is no figure (`nagaan`), never an
 * older one. LEON § 5.2.2, Tarieven.
 */
export function maximaalUurtarief(kaders: Kaders, houder: Houder, op: Datum): Uitkomst<Bedrag> {
  const feit = kaders.feit(houder, 'uurtarief-maximum', op);
  if (feit.soort !== 'niet-vast-te-stellen' || feit.reden !== 'nagaan')
    return feit.soort === 'vastgesteld' ? { ...feit, waarde: bedragVan(feit.waarde) } : feit;
  const [basis] = feit.feiten;
  if (!basis) return feit;
  let tarief = bedragVan(basis);
  const stappen: Rekenstap[] = [];
  const eerste = delenVan(basis.vanaf).jaar + 1;
  for (let jaar = eerste; jaar <= delenVan(op).jaar; jaar += 1) {
    const cijfer = kaders.indexcijfer(jaar - 1);
    if (!cijfer) return nietVastTeStellen('nagaan', feit.feiten, stappen);
    const oud = tarief;
    tarief = indexeer(oud, new Decimal(cijfer.percentage));
    stappen.push({
      sleutel: 'rekenstap.indexering',
      waarden: { vanaf: datum(`${jaar}-01-01`), percentage: cijfer.percentage, bedrag: oud, totaal: tarief },
    });
  }
  return vastgesteld(tarief, feit.feiten, stappen);
}

export interface Kwartaalfactuur {
  /** Euros excl. VAT. */
  readonly bedrag: Bedrag;
  /** Whether the rate stays within the maximum; undefined while no document gives the maximum of that year. */
  readonly tariefToegestaan: boolean | undefined;
}

/** The quarterly invoice of a jobcoach: hours × rate, in arrears, with the rate held against its maximum. LEON § 5.2.2. */
export function kwartaalfactuur(
  kaders: Kaders,
  houder: Houder,
  op: Datum,
  werk: { readonly uren: Decimal; readonly tarief: Bedrag },
): Uitkomst<Kwartaalfactuur> {
  const maximum = maximaalUurtarief(kaders, houder, op);
  const totaal = rondAf(bedrag(werk.uren.times(werk.tarief)));
  const stap = {
    sleutel: 'rekenstap.prijs',
    waarden: { uren: werk.uren, tarief: werk.tarief, prijs: totaal },
  };
  const tariefToegestaan =
    maximum.soort === 'vastgesteld' ? werk.tarief.lessThanOrEqualTo(maximum.waarde) : undefined;
  return vastgesteld({ bedrag: totaal, tariefToegestaan }, maximum.feiten, [stap]);
}
