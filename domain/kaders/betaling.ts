import { type Datum, leesDatum } from '../waarden/datum.ts';
import { type Bedrag, deel, rondAf } from '../waarden/geld.ts';
import {
  nietVastTeStellen,
  onbekend,
  type Rekenstap,
  type Uitkomst,
  vastgesteld,
} from '../waarden/uitkomst.ts';
import type { Houder } from './feitenkast.ts';
import type { Feit } from './inhoud/feit.ts';
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
  /** Per cent of the whole price (0–100); left out where the document says "n.v.t.". */
  readonly percentage?: number;
  /** Euros excl. VAT, in whole cents; left out while the price is not known, and with "n.v.t.". */
  readonly bedrag?: Bedrag;
}

export interface Betaalschema {
  readonly start: Betaling & { readonly percentage: number };
  /** Left out for a service that is paid in one go. */
  readonly einde?: Betaling;
  readonly totaal?: Bedrag;
  /** True when the reading behind it leaves the decision to a person: never send an amount before that. */
  readonly bevestigen: boolean;
}

/**
 * The boundary between an early end without and with a second payment. A stop on start + n months or later
 * counts as after it. Stappenplan, sheet of the service, Factuurmomenten.
 */
export function voortijdigheid(
  kaders: Kaders,
  dienst: Houder,
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

/** The fact about the payment at the end that belongs to an ending, the most specific that the service has. */
export function rolTweedeBetaling(
  kaders: Kaders,
  dienst: Houder,
  { afloop, fase }: Einde,
): string | undefined {
  const rollen = [
    ...(fase ? [`tweede-betaling-${afloop}-${fase}`] : []),
    `tweede-betaling-${afloop}`,
    'tweede-betaling',
  ];
  return rollen.find((rol) => kaders.heeft(dienst, rol));
}

/** True when the payment of an early end depends on how far the service had come. */
export function kentGrens(kaders: Kaders, dienst: Houder): boolean {
  return kaders.heeft(dienst, 'voortijdig-grens');
}

/**
 * The payments of a service with an agreed price, for one ending. Amounts are rounded per payment; with
 * 100 per cent in all, the second is the rest of the price, so that the two add up. "N.v.t." gives a second
 * payment without percentage or amount.
 * `onbekend` without the side of the boundary for an early end; `niet-vast-te-stellen` where no document
 * names the second payment (see {@link vergelijking} for what it may be compared with). Stappenplan, sheet of
 * the service, Factuurmomenten; LEON § 5.2.1.
 */
export function betaalschema(
  kaders: Kaders,
  dienst: Houder,
  op: Datum,
  invoer: Einde,
): Uitkomst<Betaalschema> {
  if (invoer.afloop === 'voortijdig' && !invoer.fase && kentGrens(kaders, dienst))
    return onbekend(['einddatum']);
  const eerste = kaders.feit(dienst, 'eerste-betaling', op);
  if (eerste.soort !== 'vastgesteld') return eerste;
  const rol = rolTweedeBetaling(kaders, dienst, invoer);
  if (!rol) return inEenKeer(eerste.waarde, invoer.prijs);
  const tweede = kaders.feit(dienst, rol, op);
  if (tweede.soort === 'onbekend') return tweede;
  if (tweede.soort === 'niet-vast-te-stellen') {
    return nietVastTeStellen(
      tweede.reden,
      [...eerste.feiten, ...tweede.feiten],
      startStap(eerste.waarde, invoer.prijs),
    );
  }
  return inTweeKeer(eerste.waarde, tweede.waarde, invoer.prijs);
}

/**
 * Where no document names the second payment: the schedule that would follow by analogy, to show beside "not
 * stated". Undefined when the content names no comparison. It is never an amount for a letter or an order.
 */
export function vergelijking(
  kaders: Kaders,
  dienst: Houder,
  op: Datum,
  invoer: Einde,
): Uitkomst<Betaalschema> | undefined {
  const rol = rolTweedeBetaling(kaders, dienst, invoer);
  const open = rol === undefined ? undefined : kaders.feit(dienst, rol, op);
  if (open?.soort !== 'niet-vast-te-stellen' || open.reden !== 'niet-vermeld') return undefined;
  const [feit] = open.feiten;
  if (feit?.inhoud.soort !== 'niet-vermeld' || !feit.inhoud.analogie) return undefined;
  const eerste = kaders.feit(dienst, 'eerste-betaling', op);
  const ander = kaders.feit(dienst, feit.inhoud.analogie, op);
  if (eerste.soort !== 'vastgesteld') return eerste;
  if (ander.soort !== 'vastgesteld') return ander;
  const schema = inTweeKeer(eerste.waarde, ander.waarde, invoer.prijs);
  if (schema.soort !== 'vastgesteld') return schema;
  return { ...schema, waarde: { ...schema.waarde, bevestigen: true }, feiten: [...schema.feiten, feit] };
}

function inEenKeer(eerste: Feit, prijs: Bedrag | undefined): Uitkomst<Betaalschema> {
  const percentage = percentageVan(eerste);
  const start = prijs && rondAf(deel(prijs, percentage));
  const schema: Betaalschema = {
    start: { moment: 'start', percentage, ...(start ? { bedrag: start } : {}) },
    bevestigen: vraagtBesluit([eerste]),
    ...(start ? { totaal: start } : {}),
  };
  return vastgesteld(schema, [eerste], startStap(eerste, prijs));
}

function inTweeKeer(eerste: Feit, tweede: Feit, prijs: Bedrag | undefined): Uitkomst<Betaalschema> {
  const feiten = [eerste, tweede];
  const percentages = {
    start: percentageVan(eerste),
    einde: tweede.inhoud.soort === 'nvt' ? undefined : percentageVan(tweede),
  };
  const start = prijs && rondAf(deel(prijs, percentages.start));
  const einde = prijs && start && eindbedrag(prijs, start, percentages);
  const totaal = start && (einde ? start.plus(einde) : start);
  const schema: Betaalschema = {
    start: { moment: 'start', percentage: percentages.start, ...(start ? { bedrag: start } : {}) },
    einde: {
      moment: 'einde',
      ...(percentages.einde === undefined ? {} : { percentage: percentages.einde }),
      ...(einde ? { bedrag: einde } : {}),
    },
    ...(totaal ? { totaal } : {}),
    bevestigen: vraagtBesluit(feiten),
  };
  if (!totaal) return vastgesteld(schema, feiten);
  const eindStap = einde
    ? [{ sleutel: 'rekenstap.einde', waarden: { percentage: percentages.einde, prijs, bedrag: einde } }]
    : [];
  return vastgesteld(schema, feiten, [
    ...startStap(eerste, prijs),
    ...eindStap,
    { sleutel: 'rekenstap.totaal', waarden: { bedrag: totaal } },
  ]);
}

function eindbedrag(
  prijs: Bedrag,
  start: Bedrag,
  percentages: { start: number; einde: number | undefined },
): Bedrag | undefined {
  if (percentages.einde === undefined) return undefined;
  const volledig = percentages.start + percentages.einde === HEEL;
  return volledig ? prijs.minus(start) : rondAf(deel(prijs, percentages.einde));
}

/** Per cent of a whole. */
const HEEL = 100;

/** True when a reading behind the facts of this very value leaves the decision to a person each time. */
function vraagtBesluit(feiten: readonly Feit[]): boolean {
  return feiten.some(({ lezingen }) => lezingen.some(({ besluit }) => besluit));
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
  dienst: Houder,
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
