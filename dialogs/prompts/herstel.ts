import { lijktOp, normaal } from '../vragen/woorden.ts';
import { MAANDNAMEN } from './datum.ts';
import { GETALWOORDEN, WOORD } from './getal.ts';

/** Words that measure, behind a number. */
const MATEN = [
  'uur',
  'uren',
  'begeleidingsuren',
  'hour',
  'hours',
  'minuten',
  'minutes',
  'dagen',
  'days',
  'week',
  'weken',
  'weeks',
  'maand',
  'maanden',
  'month',
  'months',
  'jaar',
  'years',
  'kilometer',
  'kilometers',
  'euro',
  'deelnemers',
  'clienten',
  'participants',
  'clients',
];
/** What stands behind a number: the months of a date too, as far as they are no abbreviations. */
const KORTSTE_MAAND = 4;
const ACHTER_GETAL = [...MATEN, ...MAANDNAMEN.filter((naam) => naam.length >= KORTSTE_MAAND)];
/** Numbers as words in which a typing error is seen: shorter ones are too much like others. */
const GETALLEN = GETALWOORDEN.map(normaal).filter((woord) => woord.length >= 4);
/** What is set against a number: "langer dan 3 maanden". */
const VERGELIJKEND = ['langer', 'korter', 'longer', 'shorter', 'minder'];

const NA_GETAL = new RegExp(
  String.raw`(?<=(?:\d|(?<!\p{L})(?:${WOORD}))[ -]?)(?<!\p{L}{2})\p{L}{3,}(?!\p{L})`,
  'giu',
);
const VOOR_MAAT = new RegExp(String.raw`(?<!\p{L})\p{L}{4,}(?=\s+(?:${MATEN.join('|')})(?!\p{L}))`, 'giu');
const VOOR_DAN = /(?<!\p{L})\p{L}{4,}(?=\s+(?:dan|than)(?!\p{L}))/giu;

/** Units as they are written out. */
const VOLUIT: Readonly<Record<string, string>> = {
  w: 'week',
  wk: 'week',
  u: 'uur',
  m: 'maand',
  mnd: 'maand',
};
/** "P/week", "p/u". */
const PER =
  /(?<!\p{L})p(?:er)?\s?\/\s?(?=\p{L})(week|wk|w|uur|u|maand|mnd|m|jaar|hour|month|year)(?!\p{L})/giu;

/**
 * A text with "p/week" written out, and without the typing errors that would lose or turn round a number: in what it
 * measures ("7 maadnen", "3 decmber"), in a number word ("zeevn maanden") and in what is set against it ("langre dan").
 * A typing error is one letter or one swap away from what is meant, with the right first letter, in a word that
 * `isBekend` does not know.
 */
export function herstelMaten(tekst: string, isBekend: (woord: string) => boolean): string {
  const herstel = (kan: readonly string[]) => (geschreven: string) => {
    const woord = normaal(geschreven);
    if (kan.includes(woord) || isBekend(woord)) return geschreven;
    return kan.find((een) => een.charAt(0) === woord.charAt(0) && lijktOp(woord, een, 1)) ?? geschreven;
  };
  return tekst
    .replace(PER, (_heel, eenheid: string) => `per ${VOLUIT[eenheid.toLowerCase()] ?? eenheid}`)
    .replace(NA_GETAL, herstel(ACHTER_GETAL))
    .replace(VOOR_MAAT, herstel(GETALLEN))
    .replace(VOOR_DAN, herstel(VERGELIJKEND));
}
