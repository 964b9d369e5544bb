import { type Datum, leesDatum } from '../waarden/datum.ts';
import { type Bedrag, deel, rondAf } from '../waarden/geld.ts';
import {
  nietVastTeStellen,
  onbekend,
  type Rekenstap,
  type Uitkomst,
  vastgesteld,
} from '../waarden/uitkomst.ts';
import type { Dienst, Feit } from './feit.ts';
import type { Kaders } from './kaders.ts';
import { einddatum, getalFeit, percentageVan } from './waarden.ts';

/** How a service ends: with its result, to the end without it, or before its time. */
export type Afloop = 'geslaagd' | 'zonder-resultaat' | 'voortijdig';

/** When a service stopped early: on which side of the boundary it lies, and how that was found. */
export interface Voortijdigheid {
  readonly fase: 'binnen-grens' | 'na-grens';
  /** First day that counts as after the boundary, when the start date is known. */
  readonly grensdatum?: Datum;
}

/** An ending as payments depend on it, with the price where it is known (euros excl. VAT). */
export interface Einde {
  readonly afloop: Afloop;
  /** Only for an early end. */
  readonly fase?: Voortijdigheid['fase'];
  readonly prijs?: Bedrag;
}

export interface Betaling {
  readonly moment: 'start' | 'einde';
  /** Per cent of the whole price (0–100). */
  readonly percentage: number;
  /** Euros excl. VAT, in whole cents; left out while the price is not known. */
  readonly bedrag?: Bedrag;
}

export interface Betaalschema {
  readonly start: Betaling;
  readonly einde: Betaling;
  readonly totaal?: Bedrag;
}

/**
 * The boundary between an early end without and with a second payment. A stop on start + n months or later
 * counts as after it. Stappenplan, sheet of the service, Factuurmomenten.
 */
export function voortijdigheid(
  kaders: Kaders,
  dienst: Dienst,
  op: Datum,
  stop: { readonly start: Datum; readonly einde: Datum } | { readonly naMaanden: number },
): Uitkomst<Voortijdigheid> {
  const grens = getalFeit(kaders, dienst, 'voortijdig-grens', op);
  if (grens.soort !== 'vastgesteld') return grens;
  if ('naMaanden' in stop) {
    const fase = stop.naMaanden < grens.waarde.waarde ? 'binnen-grens' : 'na-grens';
    return vastgesteld({ fase }, grens.feiten);
  }
  const grensdatum = einddatum(stop.start, grens.waarde);
  const fase = stop.einde < grensdatum ? 'binnen-grens' : 'na-grens';
  const stap = {
    sleutel: 'rekenstap.grens',
    waarden: { start: stop.start, grensdatum, maanden: grens.waarde.waarde },
  };
  return vastgesteld({ fase, grensdatum }, grens.feiten, [stap]);
}

/** The fact about the payment at the end that belongs to an ending. */
export function rolTweedeBetaling(afloop: Afloop, fase?: Voortijdigheid['fase']): string | undefined {
  if (afloop !== 'voortijdig') return `tweede-betaling-${afloop}`;
  return fase ? `tweede-betaling-voortijdig-${fase}` : undefined;
}

/**
 * The two payments of a service with an agreed price, for one ending. Amounts are rounded per payment; with
 * 100 per cent in all, the second is the rest of the price, so that the two add up.
 * `onbekend` without the side of the boundary for an early end; `niet-vast-te-stellen` where no document
 * names the second payment. Stappenplan, sheet of the service, Factuurmomenten.
 */
export function betaalschema(
  kaders: Kaders,
  dienst: Dienst,
  op: Datum,
  invoer: Einde,
): Uitkomst<Betaalschema> {
  const rol = rolTweedeBetaling(invoer.afloop, invoer.fase);
  if (!rol) return onbekend(['einddatum']);
  const eerste = kaders.feit(dienst, 'eerste-betaling', op);
  if (eerste.soort !== 'vastgesteld') return eerste;
  const tweede = kaders.feit(dienst, rol, op);
  if (tweede.soort === 'onbekend') return tweede;
  if (tweede.soort === 'niet-vast-te-stellen') {
    return nietVastTeStellen(
      tweede.reden,
      [...eerste.feiten, ...tweede.feiten],
      startStap(eerste.waarde, invoer.prijs),
    );
  }
  return metBedragen(eerste.waarde, tweede.waarde, invoer.prijs);
}

function metBedragen(eerste: Feit, tweede: Feit, prijs: Bedrag | undefined): Uitkomst<Betaalschema> {
  const percentages = { start: percentageVan(eerste), einde: percentageVan(tweede) };
  const feiten = [eerste, tweede];
  if (!prijs) {
    const zonder: Betaalschema = {
      start: { moment: 'start', percentage: percentages.start },
      einde: { moment: 'einde', percentage: percentages.einde },
    };
    return vastgesteld(zonder, feiten);
  }
  const start = rondAf(deel(prijs, percentages.start));
  const volledig = percentages.start + percentages.einde === 100;
  const einde = volledig ? prijs.minus(start) : rondAf(deel(prijs, percentages.einde));
  const schema: Betaalschema = {
    start: { moment: 'start', percentage: percentages.start, bedrag: start },
    einde: { moment: 'einde', percentage: percentages.einde, bedrag: einde },
    totaal: start.plus(einde),
  };
  return vastgesteld(schema, feiten, [
    ...startStap(eerste, prijs),
    { sleutel: 'rekenstap.einde', waarden: { percentage: percentages.einde, prijs, bedrag: einde } },
    { sleutel: 'rekenstap.totaal', waarden: { bedrag: start.plus(einde) } },
  ]);
}

function startStap(eerste: Feit, prijs: Bedrag | undefined): readonly Rekenstap[] {
  if (!prijs) return [];
  const percentage = percentageVan(eerste);
  return [
    { sleutel: 'rekenstap.start', waarden: { percentage, prijs, bedrag: rondAf(deel(prijs, percentage)) } },
  ];
}

/**
 * The side of the boundary for an early end, from the end date and from the day the situation arose. When
 * both lie on the same side that side holds; when they differ the documents disagree and a person decides.
 * Stappenplan, sheet of the service (end of the service); Overzicht § 4.6 (moment the situation arose).
 */
export function voortijdigheidVanDossier(
  kaders: Kaders,
  dienst: Dienst,
  op: Datum,
  dossier: { readonly start: Datum; readonly einde: string; readonly situatie: string },
): Uitkomst<Voortijdigheid> {
  const einde = leesDatum(dossier.einde);
  const situatie = leesDatum(dossier.situatie);
  if (!einde || !situatie) return onbekend(['einddatum']);
  const naarEinde = voortijdigheid(kaders, dienst, op, { start: dossier.start, einde });
  const naarSituatie = voortijdigheid(kaders, dienst, op, { start: dossier.start, einde: situatie });
  if (naarEinde.soort !== 'vastgesteld' || naarSituatie.soort !== 'vastgesteld') return naarEinde;
  if (naarEinde.waarde.fase !== naarSituatie.waarde.fase) {
    return nietVastTeStellen('menselijk-oordeel', naarEinde.feiten, naarEinde.stappen);
  }
  return naarEinde;
}
