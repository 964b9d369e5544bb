import { Decimal } from 'decimal.js';
import { type Datum, maakDatum } from '../../domain/waarden/datum.ts';
import { type Vondst, vindDatums, vindMaandVanJaar } from '../prompts/datum.ts';
import {
  WOORD as GETALWOORD,
  leesNederlandsGetal,
  vindGeld,
  vindKilometers,
  vindMaanden,
  vindUren,
  vindWeken,
} from '../prompts/getal.ts';
import { normaal } from './woorden.ts';

/** Numbers and dates of a question, with where they stand. */
export interface Invoer {
  readonly uren?: Decimal;
  /** Hours a week of a job. */
  readonly urenPerWeek?: number;
  /** A second number of hours, set beside the first. */
  readonly andereUren?: Decimal;
  /** How often: "2x", "twee keer". */
  readonly keren?: number;
  readonly maanden?: number;
  /** A length in weeks. */
  readonly weken?: number;
  /** True for "langer dan 3 maanden", "meer dan 21 uur". */
  readonly langer?: boolean;
  /** An amount of money. */
  readonly bedrag?: Decimal;
  /** Length of a trip. */
  readonly kilometers?: Decimal;
  /** Somebody's age in years. */
  readonly leeftijd?: number;
  /** Months after which it stopped, when the text leaves no doubt about it. */
  readonly stopNaMaanden?: number;
  /** Minutes of a meeting and people in it. */
  readonly minuten?: Decimal;
  readonly deelnemers?: number;
  /** People who each get the hours named. */
  readonly clienten?: number;
  readonly datum?: Datum;
  /** The first day of a year or month that is named without a day. */
  readonly peildag?: Datum;
  /** True when the date is so long from today: "over 14 dagen". */
  readonly overTijd?: boolean;
  /** Step of a ladder that is named. */
  readonly trede?: string;
  readonly plekken: readonly { readonly begin: number; readonly einde: number }[];
}

/** Reads hours, months, a date, a year and a trede from a question. */
export function vindInvoer(tekst: string, vandaag: Datum): Invoer {
  const alleUren = vindUren(tekst).filter(({ waarde }) => waarde.greaterThan(0));
  // "12 uur per week" is about working hours, not about the hours that are bought.
  const uren = alleUren.filter(({ einde }) => !PER_PERIODE.test(tekst.slice(einde)));
  const perWeek = alleUren.find(({ einde }) => PER_WEEK.test(tekst.slice(einde)));
  // "22-year-old" is an age, no length of time.
  const oud = LEEFTIJD.exec(tekst);
  const jaren = oud ? [{ begin: oud.index, einde: oud.index + oud[0].length }] : [];
  const alleMaanden = vindMaanden(tekst).filter((maanden) => !overlapt(maanden, jaren));
  const datums = vindDatums(tekst, vandaag, 'dichtstbij').filter((datum) => !overlapt(datum, alleMaanden));
  const maanden = alleMaanden.filter((maand) => !overlapt(maand, datums));
  const stop = maanden.filter(({ begin }) => NA.test(tekst.slice(0, begin)));
  const weken = vindWeken(tekst);
  const kilometers = vindKilometers(tekst);
  const bedragen = vindGeld(tekst);
  const trede = TREDE.exec(normaal(tekst));
  const minuten = getalBij(MINUTEN, tekst);
  const deelnemers =
    metAnderen(tekst) ?? getalBij(DEELNEMERS, tekst) ?? getalBij(GROEP_VAN, tekst) ?? metZijnAllen(tekst);
  const peildag = vindMaandVanJaar(tekst) ?? vanJaar(tekst);
  return {
    ...(uren[0] ? { uren: uren[0].waarde } : {}),
    ...(perWeek ? { urenPerWeek: perWeek.waarde.toNumber() } : {}),
    ...andereUren(tekst, uren),
    ...aantalKeren(tekst),
    ...(maanden[0] ? { maanden: maanden[0].waarde.toNumber() } : {}),
    ...([maanden[0], uren[0]].some((een) => een && LANGER.test(tekst.slice(0, een.begin)))
      ? { langer: true }
      : {}),
    ...(weken[0] ? { weken: weken[0].waarde.toNumber() } : {}),
    ...(bedragen[0] ? { bedrag: bedragen[0].waarde } : {}),
    ...(kilometers[0] ? { kilometers: kilometers[0].waarde } : {}),
    ...leeftijdIn(tekst),
    // Only "na 4 maanden", once, says when it stopped; "binnen", "voor het einde" and a bare period do not.
    ...(stop.length === 1 && stop[0] && !VOOR_HET_EINDE.test(tekst)
      ? { stopNaMaanden: stop[0].waarde.toNumber() }
      : inMaand(tekst)),
    ...(minuten ? { minuten } : {}),
    ...(deelnemers?.isInteger() && deelnemers.greaterThan(0) ? { deelnemers: deelnemers.toNumber() } : {}),
    ...(datums[0] ? { datum: datums[0].waarde } : {}),
    ...(datums[0] && OVER_TIJD.test(tekst.slice(datums[0].begin, datums[0].einde)) ? { overTijd: true } : {}),
    ...(peildag && !datums[0] ? { peildag } : {}),
    ...(trede ? { trede: tredeVan(trede[1] ?? trede[2] ?? '') } : {}),
    plekken: [...alleUren, ...datums, ...maanden, ...bedragen],
  };
}

/** The first day of a year that is named. */
function vanJaar(tekst: string): Datum | undefined {
  const [, jaar] = /(?<![\d.,€-]|€ )(20\d{2})(?![\d.-]|,\d|\s*(?:euro|eur|uur)(?!\p{L}))/u.exec(tekst) ?? [];
  return jaar ? maakDatum(Number(jaar), 1, 1) : undefined;
}

/** Both sides of the boundary are told when more happened than a stop: illness has a date of its own, work may be a plaatsing. */
export function zonderStop({ stopNaMaanden: _stop, ...invoer }: Invoer): Invoer {
  return invoer;
}

/** Without the day that a length from today comes to. */
export function zonderDatum({ datum: _datum, ...invoer }: Invoer): Invoer {
  return invoer;
}

/** "60 uur ipv 41", "41 of 60 uur": two numbers of hours of which only one needs the word. */
function andereUren(tekst: string, uren: readonly Vondst<Decimal>[]): { andereUren?: Decimal } {
  const [eerste, tweede] = uren;
  if (tweede) return { andereUren: tweede.waarde };
  if (!eerste) return {};
  const kaal =
    NAAST_NA.exec(tekst.slice(eerste.einde))?.[1] ?? NAAST_VOOR.exec(tekst.slice(0, eerste.begin))?.[1];
  const waarde = kaal ? leesNederlandsGetal(kaal) : undefined;
  return waarde ? { andereUren: waarde } : {};
}

const NAAST_NA =
  /(?:ipv|in plaats van|i\.p\.v\.|tov|ten opzichte van|versus|vs|of|or|dan|than|instead of)\s+(\d+(?:[.,]\d+)?)(?!\s*(?:%|maand|mnd|week|weken|month|week|km|euro|\d|[-/.]\d))/i;
const NAAST_VOOR = /(?<![\d.,/-])(\d+(?:[.,]\d+)?)\s+(?:ipv|in plaats van|of|or|versus|vs|instead of)\s+$/i;

function aantalKeren(tekst: string): { keren?: number } {
  const [, geschreven] = KEREN.exec(tekst) ?? [];
  const keren = geschreven ? leesNederlandsGetal(geschreven)?.toNumber() : undefined;
  return keren && Number.isInteger(keren) && keren > 0 ? { keren } : {};
}

const KEREN =
  /(?<![\d.,])(\d{1,2}|twee|drie|vier|vijf|zes|two|three|four|five|six)\s?(?:x(?![\p{L}\d])|keer|maal|times|bijeenkomsten|sessies|meetings|sessions)/iu;

/** The number that stands before a word, if there is one. */
function getalBij(patroon: RegExp, tekst: string): Decimal | undefined {
  const gevonden = patroon.exec(tekst)?.[1];
  return gevonden ? leesNederlandsGetal(gevonden) : undefined;
}

/** "Samen met nog 7 andere mensen" are eight. */
const metAnderen = (tekst: string): Decimal | undefined => getalBij(ANDEREN, tekst)?.plus(1);

/** "Met z'n zessen" are six. */
function metZijnAllen(tekst: string): Decimal | undefined {
  const gevonden = MET_ALLEN.exec(tekst)?.[1]?.toLowerCase();
  const aantal = gevonden ? SAMEN.indexOf(gevonden) : -1;
  return aantal < 0 ? undefined : new Decimal(aantal + EERSTE_SAMEN);
}

const SAMEN = ['tweeën', 'drieën', 'vieren', 'vijven', 'zessen', 'zevenen', 'achten', 'negenen', 'tienen'];
const EERSTE_SAMEN = 2;
const MET_ALLEN = new RegExp(`\\bmet (?:z'n|zijn|ons|hun) (${SAMEN.join('|')})`, 'i');

const ANDEREN = new RegExp(
  `\\b(?:met|with) (?:nog )?(\\d+|${GETALWOORD}) (?:andere|anderen|others?|other)\\b`,
  'iu',
);
/** "Een groepje van 6", "a group of six". */
const GROEP_VAN = new RegExp(
  `\\b(?:groep|groepje|clubje|group)\\s+(?:van|of)\\s+(\\d+|${GETALWOORD})(?![\\p{L}\\d])`,
  'iu',
);
const MINUTEN = /(\d+)[ -]?(?:minuten|minuut|minutes?|min)\b/i;
const DEELNEMERS = new RegExp(
  `(?<![\\p{L}\\d])(\\d+|${GETALWOORD}) ?(?:deelnemers|mensen|personen|man|cursisten|klanten|cliënten|clienten|kandidaten|participants|people|clients|candidates)\\b`,
  'iu',
);

/** "In maand 8" is after seven whole months. */
function inMaand(tekst: string): { maanden?: number; stopNaMaanden?: number } {
  const gevonden = IN_MAAND.exec(tekst);
  const maand = leesNederlandsGetal(gevonden?.[1] ?? gevonden?.[2] ?? '')?.toNumber() ?? 0;
  return Number.isInteger(maand) && maand > 0 ? { maanden: maand - 1, stopNaMaanden: maand - 1 } : {};
}

const IN_MAAND = /\bin (?:maand|mnd|month) (\w+)\b|\bin de (\d{1,2})(?:e|de|ste) (?:maand|mnd)\b/i;

const GETALWOORDEN = ['een', 'twee', 'drie', 'vier', 'vijf', 'zes'];
const NUMBER_WORDS = ['one', 'two', 'three', 'four', 'five', 'six'];
const WOORD = [...GETALWOORDEN, ...NUMBER_WORDS].join('|');
/** "trede 2", "2e trede", "trede twee", "step two". */
const TREDE = new RegExp(
  `(?:trede|tree|(?<!(?:na|bij|in|after|vanaf|from)\\s)(?:stap|step))\\s+([1-6][ab]?|${WOORD})(?![\\p{L}\\d])|([1-6])(?:e|de|ste)?\\s+(?:trede|step)`,
  'u',
);

function tredeVan(geschreven: string): string {
  const plek = Math.max(GETALWOORDEN.indexOf(geschreven), NUMBER_WORDS.indexOf(geschreven));
  return plek < 0 ? geschreven : String(plek + 1);
}

const LANGER = /(?:langer|meer|longer|more)\s+(?:dan|than)\s+$/i;
const OVER_TIJD = /^(?:over|in)\s/i;
/** Somebody's age: "is 15", "17 jaar oud", "22-year-old", "een jongen van zestien". */
function leeftijdIn(tekst: string): { leeftijd?: number } {
  const gevonden = LEEFTIJD.exec(tekst);
  const jaren = leesNederlandsGetal(gevonden?.[1] ?? gevonden?.[2] ?? gevonden?.[3] ?? '')?.toNumber();
  return jaren ? { leeftijd: jaren } : {};
}

const JAREN = String.raw`\d{2}|(?:der|veer|vijf|zes|zeven|acht|negen)tien|twintig|dertig|(?:thir|four|fif|six|seven|eigh|nine)teen|twenty|thirty`;
/** What stands behind a number that is no age: a unit, the rest of a date, or a number that goes on. */
const GEEN_JAREN = String.raw`\s*(?:[-./:%]\s?\d|%|uur|u\b|maand|mnd|week|weken|dag|km|kilo|min|euro|jaar\s+(?:ervaring|geleden)|jan|feb|mrt|maart|apr|mei|jun|jul|aug|sep|okt|nov|dec|hours?|months?|people|man\b|deelnemers|cli)`;
const LEEFTIJD = new RegExp(
  String.raw`\b(${JAREN})[ -]?(?:jaar oud|jarige|years? old|year-old)\b|\b(?:is|van|wordt|was|aged) (?:al |pas |nu |nog |net )?(${JAREN})\b(?!${GEEN_JAREN})|\b(?:vanaf|from|minimaal|ten minste|minstens|at least) (${JAREN}) (?:jaar|years)\b(?! ervaring| experience)`,
  'i',
);

const PER_PERIODE = /^\s*(?:p\/?w\b|(?:per|in de|a|an|each|every|\/)\s*(?:week|maand|dag|month|day))/i;
const PER_WEEK = /^\s*(?:p\/?w\b|(?:per|in de|a|an|each|every|\/)\s*week)/i;
const NA = /(?:^|[^\p{L}])(?:na|after)\s+(?:ongeveer |circa |precies |exact |exactly |about |een |a )?$/iu;
const VOOR_HET_EINDE = /voor (?:het|de|zijn) (?:einde|eind|afloop)|before the end/i;

function overlapt(
  deel: { begin: number; einde: number },
  andere: readonly { begin: number; einde: number }[],
): boolean {
  return andere.some(({ begin, einde }) => deel.begin < einde && begin < deel.einde);
}
