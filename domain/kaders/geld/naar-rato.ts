import { type Datum, dagenTussen } from '../../waarden/datum.ts';
import { type Bedrag, bedrag, rondAf } from '../../waarden/geld.ts';
import { type NietVastgesteld, nietVastTeStellen, onbekend } from '../../waarden/uitkomst.ts';
import type { Houder } from '../feitenkast.ts';
import type { Kaders } from '../kaders.ts';

export interface NaarRato {
  readonly dagenGepland: number;
  readonly dagenGelopen: number;
  /** Euros excl. VAT for the days run. */
  readonly voorstel: Bedrag;
  /** What would still have to be invoiced; negative when more was paid already. */
  readonly nogTeFactureren: Bedrag;
}

/**
 * A proposal for a traject that ended early: the price for the days run of the days planned, first and last
 * day included. It is never the amount itself: klantmanager and provider agree on a reasonable one, so the
 * outcome asks for a person and carries the proposal beside it. LEON § 5.2.2 and eis 35.
 */
export function naarRato(
  kaders: Kaders,
  houder: Houder,
  op: Datum,
  traject: {
    readonly prijs: Bedrag;
    readonly betaald: Bedrag;
    readonly start?: Datum;
    readonly eindeGepland?: Datum;
    readonly eindeWerkelijk?: Datum;
  },
): { readonly uitkomst: NietVastgesteld; readonly voorstel?: NaarRato } {
  const { start, eindeGepland, eindeWerkelijk, prijs, betaald } = traject;
  const regel = kaders.feit(houder, 'tweede-betaling-voortijdig', op);
  const feiten = regel.feiten;
  if (!start || !eindeGepland || !eindeWerkelijk) {
    const ontbreekt = Object.entries({ start, eindeGepland, eindeWerkelijk })
      .filter(([, datum]) => !datum)
      .map(([naam]) => naam);
    return { uitkomst: onbekend(ontbreekt, feiten) };
  }
  const dagenGepland = dagenTussen(start, eindeGepland) + 1;
  const dagenGelopen = Math.max(0, Math.min(dagenTussen(start, eindeWerkelijk) + 1, dagenGepland));
  if (dagenGepland < 1) return { uitkomst: onbekend(['eindeGepland'], feiten) };
  const voorstel = rondAf(bedrag(prijs.times(dagenGelopen).dividedBy(dagenGepland)));
  return {
    uitkomst: nietVastTeStellen('menselijk-oordeel', feiten, [
      { sleutel: 'rekenstap.naar-rato', waarden: { dagenGelopen, dagenGepland, prijs, bedrag: voorstel } },
    ]),
    voorstel: { dagenGepland, dagenGelopen, voorstel, nogTeFactureren: voorstel.minus(betaald) },
  };
}
