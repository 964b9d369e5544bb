import { Decimal } from 'decimal.js';
import type { Vondst } from './datum.ts';

const WOORDEN: Readonly<Record<string, number>> = {
  anderhalf: 1.5,
  anderhalve: 1.5,
  een: 1,
  één: 1,
  one: 1,
  twee: 2,
  two: 2,
  drie: 3,
  three: 3,
  vier: 4,
  four: 4,
  vijf: 5,
  five: 5,
  zes: 6,
  six: 6,
  zeven: 7,
  seven: 7,
  acht: 8,
  eight: 8,
  negen: 9,
  nine: 9,
  tien: 10,
  ten: 10,
  elf: 11,
  eleven: 11,
  twaalf: 12,
  twelve: 12,
  dertien: 13,
  thirteen: 13,
  veertien: 14,
  fourteen: 14,
  vijftien: 15,
  fifteen: 15,
  zestien: 16,
  sixteen: 16,
  zeventien: 17,
  seventeen: 17,
  achttien: 18,
  eighteen: 18,
  negentien: 19,
  nineteen: 19,
  twintig: 20,
  twenty: 20,
  dertig: 30,
  thirty: 30,
  veertig: 40,
  forty: 40,
  vijftig: 50,
  fifty: 50,
  zestig: 60,
  sixty: 60,
  zeventig: 70,
  seventy: 70,
  tachtig: 80,
  eighty: 80,
  negentig: 90,
  ninety: 90,
  honderd: 100,
  hundred: 100,
};
/** Numbers that are one word, the longest first. */
export const GETALWOORDEN = Object.keys(WOORDEN).sort((a, b) => b.length - a.length);
const woordenVoor = (past: (waarde: number) => boolean) =>
  GETALWOORDEN.filter((woord) => past(WOORDEN[woord] ?? 0)).join('|');
const EENHEDEN = woordenVoor((waarde) => waarde < 10 && Number.isInteger(waarde));
const TIENTALLEN = woordenVoor((waarde) => waarde >= 20 && waarde < 100);
/** "Achtendertig", "drieëntwintig". */
const NEDERLANDS = `(${EENHEDEN})[eë]n(${TIENTALLEN})`;
/** "Thirty-eight". */
const ENGELS = `(${TIENTALLEN})-(${EENHEDEN})`;
const zonderGroepen = (vorm: string) => vorm.replaceAll('(', '(?:');
/** A number in words, up to a hundred. */
export const WOORD = [zonderGroepen(NEDERLANDS), zonderGroepen(ENGELS), ...GETALWOORDEN].join('|');
const SAMENGESTELD = new RegExp(`^(?:${NEDERLANDS}|${ENGELS})$`);

/** A number written as one word or as two together; undefined for any other word. */
function leesWoord(woord: string): number | undefined {
  if (Object.hasOwn(WOORDEN, woord)) return WOORDEN[woord];
  const delen = SAMENGESTELD.exec(woord)?.slice(1);
  return delen?.reduce((som, deel) => som + (WOORDEN[deel ?? ''] ?? 0), 0);
}
const GETAL = String.raw`\d{1,3}(?:,\d{3}){2,}|\d{1,3}(?:\.\d{3})+(?:,\d+)?|\d+(?:[.,]\d+)?`;

/**
 * A number as people type it: "20", "20,5", "20.5", "1.250", "1.250,50". A point followed by exactly three
 * digits separates thousands, because Dutch writes it so. Undefined when the text is no number.
 */
export function leesNederlandsGetal(tekst: string): Decimal | undefined {
  const schoon = tekst.trim().toLowerCase();
  const inWoorden = leesWoord(schoon);
  if (inWoorden !== undefined) return new Decimal(inWoorden);
  if (/^\d{1,3}(\.\d{3})+(,\d+)?$/.test(schoon))
    return new Decimal(schoon.replaceAll('.', '').replace(',', '.'));
  if (/^\d{1,3}(,\d{3})+\.\d{2}$/.test(schoon)) return new Decimal(schoon.replaceAll(',', ''));
  // "1,000" is a thousand to some and one to others: not read rather than read wrong.
  if (/^\d{1,3},\d{3}$/.test(schoon)) return undefined;
  if (/^\d+([.,]\d+)?$/.test(schoon)) return new Decimal(schoon.replace(',', '.'));
  return undefined;
}

/** In front of a number that goes on: "two hundred", "honderd en twintig". */
const GAAT_VOORAF = String.raw`(?<!(?<!\p{L})(?:${GETALWOORDEN.join('|')}|(?:hundred|honderd)\s(?:and|en))[ -])`;

/** A number with a unit behind it; "een maand of vijf" are about five of them. */
const met = (eenheid: string): RegExp =>
  new RegExp(
    String.raw`(?<![\d.,\p{L}-])${GAAT_VOORAF}(?:een (?:${eenheid}) of (${GETAL}|${WOORD})(?!\p{L})|(${GETAL}|${WOORD})[ -]?(?:${eenheid})(?!\p{L}))`,
    'giu',
  );

const IN_UREN = met('begeleidingsuren|begeleidingsuur|uren|uurtjes|uur|u|hours?|hrs?|h');
const IN_MAANDEN = met('maanden|maand|mnden|mnd|months?');
const IN_HALVE_JAREN = /(?<!\p{L})(?:(?:een|half a|a)\s+)?(?:half\s?jaar|half\s?year)(?!\p{L})/giu;
const IN_JAREN = met('jaren|jaar|years?');
const IN_WEKEN = met('weken|week|wkn|wk|weeks?');
const IN_KILOMETERS = met('kilometers?|km|kilometres?');
const IN_DAGEN = met('dagen|dag|days?');
const IN_KALENDERDAGEN = met('kalenderdagen|kalenderdag|calendar days?');
const IN_WERKDAGEN = met('werkdagen|werkdag|working days?');

function vindMet(tekst: string, vorm: RegExp): readonly Vondst<Decimal>[] {
  return [...tekst.matchAll(vorm)].flatMap((delen): Vondst<Decimal>[] => {
    const waarde = leesNederlandsGetal(delen[1] ?? delen[2] ?? '');
    return waarde ? [{ waarde, begin: delen.index, einde: delen.index + delen[0].length }] : [];
  });
}

/** Every number of hours in a text ("20 uur", "24u", "20,5 hours"). */
export function vindUren(tekst: string): readonly Vondst<Decimal>[] {
  return vindMet(tekst, IN_UREN);
}

/** Every number of months in a text ("6 maanden", "6 mnd", "een halfjaar", "1 jaar"). */
export function vindMaanden(tekst: string): readonly Vondst<Decimal>[] {
  const maanden = vindMet(tekst, IN_MAANDEN);
  const halveJaren = [...tekst.matchAll(IN_HALVE_JAREN)].map((delen) => ({
    waarde: new Decimal(6),
    begin: delen.index,
    einde: delen.index + delen[0].length,
  }));
  const jaren = vindMet(tekst, IN_JAREN).map((vondst) => ({
    ...vondst,
    waarde: vondst.waarde.times(12),
  }));
  return [...maanden, ...halveJaren, ...jaren].sort((a, b) => a.begin - b.begin);
}

/** Every number of weeks in a text ("6 weken"). */
export function vindWeken(tekst: string): readonly Vondst<Decimal>[] {
  return vindMet(tekst, IN_WEKEN);
}

/** Every number of kilometres in a text ("18 km"). */
export function vindKilometers(tekst: string): readonly Vondst<Decimal>[] {
  return vindMet(tekst, IN_KILOMETERS);
}

/** Every number of days in a text ("10 dagen"). */
export function vindDagen(tekst: string): readonly Vondst<Decimal>[] {
  return vindMet(tekst, IN_DAGEN);
}

/** Every number of calendar days in a text that names them so. */
export function vindKalenderdagen(tekst: string): readonly Vondst<Decimal>[] {
  return vindMet(tekst, IN_KALENDERDAGEN);
}

/** Every number of working days in a text. */
export function vindWerkdagen(tekst: string): readonly Vondst<Decimal>[] {
  return vindMet(tekst, IN_WERKDAGEN);
}

/** Every amount in a text, in euros, as `vindGeld` finds them, or else every bare number. */
export function vindBedragen(tekst: string): readonly Vondst<Decimal>[] {
  const geld = vindGeld(tekst);
  if (geld.length > 0) return geld;
  return [...tekst.matchAll(KAAL_BEDRAG)].flatMap((delen): Vondst<Decimal>[] => {
    const waarde = leesNederlandsGetal(delen[1] ?? '');
    return waarde ? [{ waarde, begin: delen.index, einde: delen.index + delen[0].length }] : [];
  });
}

/** Every amount that a text calls one, in euros: by a sign, the word euro, or as thousands or millions ("80k", "4200,-"). */
export function vindGeld(tekst: string): readonly Vondst<Decimal>[] {
  return [...tekst.matchAll(BEDRAG)].flatMap((delen): Vondst<Decimal>[] => {
    const geschreven = delen.groups?.voor ?? delen.groups?.na ?? '';
    // Beside a euro sign a comma before three digits can only part thousands: cents have two.
    const gescheiden = ENGELS_DUIZEND.test(geschreven) ? ',' : ' ';
    const waarde = leesNederlandsGetal(geschreven.replaceAll(gescheiden, ''));
    const keer = IN_MILJOENEN.test(delen[0]) ? 1_000_000 : IN_DUIZENDEN.test(delen[0]) ? 1000 : 1;
    const einde = delen.index + delen[0].length;
    return waarde ? [{ waarde: waarde.times(keer), begin: delen.index, einde }] : [];
  });
}

const KAAL_BEDRAG = new RegExp(String.raw`(?<![\d.,\p{L}-])(${GETAL})(?![\d\p{L}-])`, 'giu');

const MILJOEN = String.raw`\s*(?:miljoen|mln|million)(?!\p{L})`;
const DUIZEND = String.raw`\s*(?:k|duizend|thousand)(?!\p{L})`;
/** An amount may part its thousands with spaces: "80 000". */
const BEDRAGGETAL = String.raw`(?<![\d.,])\d{1,3}(?: \d{3})+(?![\d.,])|${GETAL}`;
const BEDRAG = new RegExp(
  String.raw`(?:€|(?<!\p{L})eur(?!\p{L}))\s*(?<voor>${BEDRAGGETAL})(?:${DUIZEND}|${MILJOEN})?|` +
    String.raw`(?<na>${BEDRAGGETAL})(?:(?:${DUIZEND}|${MILJOEN})?\s*(?:euro(?:'?s)?|eur)(?!\p{L})|${DUIZEND}|${MILJOEN}|,-)`,
  'giu',
);
const IN_DUIZENDEN = new RegExp(DUIZEND, 'iu');
const IN_MILJOENEN = new RegExp(MILJOEN, 'iu');
const ENGELS_DUIZEND = /^\d{1,3}(?:,\d{3})+$/;

/** Every bare number in a text, for a step that still wants just one. */
export function vindKaleGetallen(tekst: string): readonly Vondst<Decimal>[] {
  return [
    ...tekst.matchAll(new RegExp(String.raw`(?<![\d.,\p{L}/-])(${GETAL}|${WOORD})(?![\d\p{L}/-])`, 'giu')),
  ].flatMap((delen): Vondst<Decimal>[] => {
    const waarde = leesNederlandsGetal(delen[1] ?? '');
    return waarde ? [{ waarde, begin: delen.index, einde: delen.index + delen[0].length }] : [];
  });
}
