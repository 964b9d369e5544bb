import type { Decimal } from 'decimal.js';
import { leesNederlandsGetal, vindGeld, vindUren, WOORD } from '../prompts/getal.ts';
import type { Invoer } from './invoer.ts';

/** What sets two numbers of hours against each other; "samen", "en", "waarvan" do not. */
const VERSCHIL =
  /(?<!\p{L})(?:verschil|scheelt|scheelde|difference|ipv|in plaats van|instead of|tov|ten opzichte van|versus|vs|of|or|dan|than)(?!\p{L})/iu;
/** Hours that are added to others or taken off them: "5 uur minder", "verhoogd met 10 uur". */
const ERBIJ_OF_ERAF =
  /\d\s*(?:uur|uren|u|hours?)\s+(?:minder|meer|extra|erbij|eraf|less|more|fewer)(?!\s+(?:dan|than)\s+\d+\s*$)|(?:verhoogd|verlaagd|uitgebreid|erbij|increased|reduced|extended)\s+(?:met|by)\s+\d/iu;
/** "20u30". */
const UREN_MINUTEN = /\d\s?u(?:ur)?\s?\d{2}(?![\d.,])/iu;
/** A trip there and back. */
const HEEN_EN_TERUG =
  /(?<!\p{L})(?:retour|heen en (?:terug|weer)|op en neer|round[ -]trip|there and back)(?!\p{L})/iu;
/** People who each have their own, so no group that shares. */
const IEDER =
  /(?<!\p{L})(?:elk|elke|ieder|iedere|allebei|each|every|per (?:persoon|cliënt|client|klant|person))(?!\p{L})/iu;
/** What is shared by a group, whatever each of them counts. */
const GROEP =
  /groep|clubje|group|training|bijeenkomst|workshop|meeting|session|sessie|minuten|minutes|\bmin\b/i;
/** "Niet na 3 maanden maar na 2": the first is not meant. */
const NIET_NA = /(?<!\p{L})(?:niet|not)\s+(?:na|after)\s+\S+\s+(?:maand|mnd|month)/iu;
/** Who cannot work more hours for medical reasons is measured by another rule. */
const BEPERKT = /(?<!(?:geen|zonder|no|without) )(?:urenbeperking|limited (?:number of )?hours)/i;
/** An amount of which a part does not count. */
const DEEL_ERVAN = /(?<!\p{L})(?:waarvan|of which)(?!\p{L})/iu;
const ORDERS = new RegExp(
  String.raw`(?<![\d.,\p{L}])(\d{1,3}|${WOORD})\s+(?:\p{L}+-)?(?:opdrachten|orders|assignments|contracten|contracts)\s+(?:van|à|a|of|worth)\s`,
  'iu',
);

/**
 * The figures of a question as far as it is clear what they are of. Two numbers of hours that are not set against each
 * other, an amount among others, a length that is denied: they are left out, so that the rule is told and nothing is
 * worked out from the wrong one.
 */
export function eenduidig(invoer: Invoer, tekst: string): Invoer {
  return [uren, ritten, bedragen, mensen, stop, werk].reduce((eerder, kies) => kies(eerder, tekst), invoer);
}

type Keuze = (invoer: Invoer, tekst: string) => Invoer;

const uren: Keuze = (invoer, tekst) => {
  const { uren: _uren, andereUren: _andere, ...zonder } = invoer;
  if (!invoer.uren) return invoer;
  const genoemd = new Set(vindUren(tekst).map(({ waarde }) => waarde.toFixed()));
  const onduidelijk = genoemd.size > 1 && !VERSCHIL.test(tekst) && !invoer.urenPerWeek;
  return onduidelijk || ERBIJ_OF_ERAF.test(tekst) || UREN_MINUTEN.test(tekst) ? zonder : invoer;
};

const ritten: Keuze = (invoer, tekst) =>
  invoer.kilometers && HEEN_EN_TERUG.test(tekst)
    ? { ...invoer, kilometers: invoer.kilometers.dividedBy(2) }
    : invoer;

const bedragen: Keuze = (invoer, tekst) => {
  const { bedrag, ...zonder } = invoer;
  if (!bedrag) return invoer;
  if (DEEL_ERVAN.test(tekst) || new Set(vindGeld(tekst).map(({ waarde }) => waarde.toFixed())).size > 1)
    return zonder;
  const aantal = leesNederlandsGetal(ORDERS.exec(tekst)?.[1] ?? '');
  return aantal ? { ...invoer, bedrag: bedrag.times(aantal) } : invoer;
};

const mensen: Keuze = (invoer, tekst) => {
  const { deelnemers, ...zonder } = invoer;
  return deelnemers && IEDER.test(tekst) && !GROEP.test(tekst) ? { ...zonder, clienten: deelnemers } : invoer;
};

const stop: Keuze = (invoer, tekst) => {
  const { maanden: _maanden, stopNaMaanden: _stop, ...zonder } = invoer;
  return NIET_NA.test(tekst) ? zonder : invoer;
};

const werk: Keuze = (invoer, tekst) => {
  const { urenPerWeek: _perWeek, ...zonder } = invoer;
  return BEPERKT.test(tekst) ? zonder : invoer;
};

/** Longest follow-up, in words, in which a bare number takes the place of the one before. */
const KORT_VERVOLG = 5;
const NA = /(?<!\p{L})(?:na|after)\s/iu;

/**
 * A bare number in a short follow-up ("en na 4?", "en 60?") in the unit of what was asked before: months after "na",
 * hours where hours were named.
 */
export function kaalGetal(
  tekst: string,
  invoer: Invoer,
  vorige: { readonly uren?: Decimal; readonly maanden?: number } | undefined,
): Invoer {
  const bekend =
    invoer.uren ?? invoer.maanden ?? invoer.weken ?? invoer.bedrag ?? invoer.datum ?? invoer.trede;
  if (!vorige || bekend !== undefined || tekst.trim().split(/\s+/).length > KORT_VERVOLG) return invoer;
  const gevonden = [...tekst.matchAll(KAAL)];
  const waarde = gevonden.length === 1 ? leesNederlandsGetal(gevonden[0]?.[1] ?? '') : undefined;
  if (!waarde) return invoer;
  if (NA.test(tekst)) return { ...invoer, maanden: waarde.toNumber(), stopNaMaanden: waarde.toNumber() };
  if (vorige.uren) return { ...invoer, uren: waarde };
  return vorige.maanden === undefined ? invoer : { ...invoer, maanden: waarde.toNumber() };
}

const KAAL = new RegExp(
  String.raw`(?<![\d.,\p{L}/-])(\d{1,3}(?:[.,]\d)?|(?!een|één|one)(?:${WOORD}))(?![\d\p{L}/%-])`,
  'giu',
);
