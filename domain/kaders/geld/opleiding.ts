import type { Datum } from '../../waarden/datum.ts';
import { type Bedrag, bedrag, deel, rondAf } from '../../waarden/geld.ts';
import { onbekend, type Uitkomst, vastgesteld } from '../../waarden/uitkomst.ts';
import type { Houder } from '../feitenkast.ts';
import type { Kaders } from '../kaders.ts';
import { percentageVan } from '../waarden.ts';

export interface Opleidingsbetaling {
  /** School year, counted from one. */
  readonly schooljaar: number;
  /** Euros excl. VAT, due at the start of that year. */
  readonly bedrag: Bedrag;
}

/** The payments of a training, one at the start of each school year, and together (euros excl. VAT). */
export interface Opleidingskosten {
  readonly betalingen: readonly Opleidingsbetaling[];
  readonly totaal: Bedrag;
}

/**
 * What is paid for a training with these prices per school year: the whole price at the start, per school
 * year when it lasts longer. `onbekend` without an offer. Stappenplan, Algemeen Scholingsdiensten, Betaalmomenten.
 */
export function opleidingskosten(
  kaders: Kaders,
  dienst: Houder,
  op: Datum,
  perSchooljaar: readonly Bedrag[],
): Uitkomst<Opleidingskosten> {
  if (perSchooljaar.length === 0) return onbekend(['offerte']);
  const aandeel = kaders.feit(dienst, 'eerste-betaling', op);
  if (aandeel.soort !== 'vastgesteld') return aandeel;
  const betalingen = perSchooljaar.map((prijs, plek) => ({
    schooljaar: plek + 1,
    bedrag: rondAf(deel(prijs, percentageVan(aandeel.waarde))),
  }));
  return vastgesteld({ betalingen, totaal: optellen(betalingen) }, aandeel.feiten);
}

/**
 * A training that stops during a school year: what was due by then and what no longer is. Prepaid money comes
 * back only where the supplier cannot deliver. Stappenplan, Terugvorderen betaalde gelden.
 */
export function gestopteOpleiding(
  kaders: Kaders,
  dienst: Houder,
  op: Datum,
  invoer: {
    readonly perSchooljaar: readonly Bedrag[];
    readonly tijdensSchooljaar: number;
    readonly leverancierInGebreke: boolean;
  },
): Uitkomst<{ betaald: Bedrag; vervallen: Bedrag; terugTeVorderen: Bedrag }> {
  const kosten = opleidingskosten(kaders, dienst, op, invoer.perSchooljaar);
  if (kosten.soort !== 'vastgesteld') return kosten;
  const regel = kaders.feit(dienst, 'terugvordering', op);
  if (regel.soort !== 'vastgesteld') return regel;
  const begonnen = kosten.waarde.betalingen.filter(
    ({ schooljaar }) => schooljaar <= invoer.tijdensSchooljaar,
  );
  const betaald = optellen(begonnen);
  // Only the running year can still be undelivered; earlier years were.
  const lopend = begonnen.at(-1)?.bedrag ?? bedrag(0);
  return vastgesteld(
    {
      betaald,
      vervallen: kosten.waarde.totaal.minus(betaald),
      terugTeVorderen: invoer.leverancierInGebreke ? lopend : bedrag(0),
    },
    [...kosten.feiten, ...regel.feiten],
  );
}

/** The order for a re-exam (euros excl. VAT): a new one, only once it proved necessary and was approved. Stappenplan, Herexamen. */
export function herexamen(
  kaders: Kaders,
  dienst: Houder,
  op: Datum,
  invoer: { readonly kosten: Bedrag; readonly goedgekeurd: boolean | undefined },
): Uitkomst<Bedrag> {
  if (invoer.goedgekeurd === undefined) return onbekend(['herexamen-goedgekeurd']);
  const aandeel = kaders.feit(dienst, 'herexamen-betaling', op);
  if (aandeel.soort !== 'vastgesteld') return aandeel;
  const vergoed = rondAf(deel(invoer.kosten, percentageVan(aandeel.waarde)));
  return vastgesteld(invoer.goedgekeurd ? vergoed : bedrag(0), aandeel.feiten);
}

function optellen(betalingen: readonly Opleidingsbetaling[]): Bedrag {
  return betalingen.reduce((som, { bedrag: een }) => som.plus(een), bedrag(0));
}
