import {
  type Datum,
  dagenTussen,
  delenVan,
  maakDatum,
  plusDagen,
  plusMaanden,
  weekdag,
} from '../../domain/waarden/datum.ts';

/** A piece of text that was read as something, with its place in the text. */
export interface Vondst<T> {
  readonly waarde: T;
  readonly begin: number;
  readonly einde: number;
}

/** Which way a date without a year, or a weekday, points. */
export type Richting = 'verleden' | 'toekomst' | 'dichtstbij';

const MAANDEN: Readonly<Record<string, number>> = Object.fromEntries(
  [
    ['januari', 'jan', 'january'],
    ['februari', 'feb', 'febr', 'february'],
    ['maart', 'mrt', 'march', 'mar'],
    ['april', 'apr'],
    ['mei', 'may'],
    ['juni', 'jun', 'june'],
    ['juli', 'jul', 'july'],
    ['augustus', 'aug', 'august'],
    ['september', 'sept', 'sep'],
    ['oktober', 'okt', 'october', 'oct'],
    ['november', 'nov'],
    ['december', 'dec'],
  ].flatMap((namen, plek) => namen.map((naam) => [naam, plek + 1])),
);
/** The names of the months, in both languages, and their abbreviations. */
export const MAANDNAMEN: readonly string[] = Object.keys(MAANDEN);
const MAAND = Object.keys(MAANDEN)
  .sort((a, b) => b.length - a.length)
  .join('|');
const DAGEN: Readonly<Record<string, number>> = Object.fromEntries(
  [
    ['zondag', 'sunday'],
    ['maandag', 'monday'],
    ['dinsdag', 'tuesday'],
    ['woensdag', 'wednesday'],
    ['donderdag', 'thursday'],
    ['vrijdag', 'friday'],
    ['zaterdag', 'saturday'],
  ].flatMap((namen, plek) => namen.map((naam) => [naam, plek])),
);
const VERSCHUIVING: Readonly<Record<string, number>> = {
  eergisteren: -2,
  gisteren: -1,
  yesterday: -1,
  vandaag: 0,
  today: 0,
  morgen: 1,
  tomorrow: 1,
  overmorgen: 2,
};

type Lezer = (delen: RegExpExecArray, vandaag: Datum, richting: Richting) => Datum | undefined;

/** Ways to write a date, the most telling first. A bare number is never a date. */
const vormen: readonly (readonly [RegExp, Lezer])[] = [
  [/\b(\d{4})-(\d{1,2})-(\d{1,2})\b/g, ([, j, m, d]) => maakDatum(Number(j), Number(m), Number(d))],
  [
    /(?<![\d.,/-])(\d{1,2})[-/.](\d{1,2})[-/.](\d{4}|\d{2})(?![\d/-])/g,
    ([, d, m, j]) => maakDatum(vierCijfers(Number(j)), Number(m), Number(d)),
  ],
  [
    new RegExp(
      `\\b(\\d{1,2})(?:e|ste|de|st|nd|rd|th)?(?:\\s+of)?\\s+(${MAAND})\\.?(?:,?\\s+(\\d{4}))?(?![\\p{L}\\d])`,
      'giu',
    ),
    (delen, vandaag, richting) => metMaand(delen[1], delen[2], delen[3], vandaag, richting),
  ],
  [
    new RegExp(
      `(?<![\\p{L}])(${MAAND})\\s+(\\d{1,2})(?:st|nd|rd|th)?(?:,?\\s+(\\d{4}))?(?![\\p{L}\\d])`,
      'giu',
    ),
    (delen, vandaag, richting) => metMaand(delen[2], delen[1], delen[3], vandaag, richting),
  ],
  [
    /(?<![\d.,/-])(\d{1,2})[-/](\d{1,2})(?![\d/-])/g,
    ([, d, m], vandaag, richting) => zonderJaar(Number(d), Number(m), vandaag, richting),
  ],
  [
    /(?<!\p{L})(over(?=\s+(?:\d|een\b))|in(?=\s+\d))\s+(\d{1,3}|een)\s+(dag|dagen|day|days|week|weken|weeks|maand|maanden|month|months)(?!\p{L})/giu,
    (delen, vandaag) => verschoven(vandaag, delen[2], delen[3], 1),
  ],
  [
    /(?<!\p{L})(\d{1,3}|een|one|a)\s+(dag|dagen|day|days|week|weken|weeks|maand|maanden|month|months)\s+(geleden|ago)(?!\p{L})/giu,
    (delen, vandaag) => verschoven(vandaag, delen[1], delen[2], -1),
  ],
  [
    new RegExp(`(?<!\\p{L})(${Object.keys(VERSCHUIVING).join('|')})(?!\\p{L})`, 'giu'),
    (delen, vandaag) => plusDagen(vandaag, VERSCHUIVING[(delen[1] ?? '').toLowerCase()] ?? 0),
  ],
  [
    new RegExp(
      `(?<!\\p{L})(vorige|afgelopen|last|volgende|komende|next)\\s+week\\s+(?:op\\s+|on\\s+)?(${Object.keys(DAGEN).join('|')})(?!\\p{L})`,
      'giu',
    ),
    (delen, vandaag) => inAndereWeek(delen[2], delen[1], vandaag),
  ],
  [
    new RegExp(
      `(?<!\\p{L})(${Object.keys(DAGEN).join('|')})\\s+(vorige|afgelopen|last|volgende|komende|next)\\s+week(?!\\p{L})`,
      'giu',
    ),
    (delen, vandaag) => inAndereWeek(delen[1], delen[2], vandaag),
  ],
  [
    new RegExp(
      `(?<!\\p{L})(?:(vorige|afgelopen|last|volgende|komende|next)\\s+)?(${Object.keys(DAGEN).join('|')})(?!\\p{L})`,
      'giu',
    ),
    (delen, vandaag, richting) => opWeekdag(delen, vandaag, richting),
  ],
];

const MAAND_VAN_JAAR = new RegExp(
  `(?<![\\p{L}\\d])(${MAAND})\\.?\\s+(?:van\\s+|of\\s+)?(20\\d{2})(?!\\d)`,
  'iu',
);

/** The first day of a month that is named with its year ("oktober 2021"); undefined when there is none. */
export function vindMaandVanJaar(tekst: string): Datum | undefined {
  const [, maand = '', jaar = ''] = MAAND_VAN_JAAR.exec(tekst) ?? [];
  return jaar ? maakDatum(Number(jaar), MAANDEN[maand.toLowerCase()] ?? 0, 1) : undefined;
}

/**
 * Every date in a Dutch or English text, in order. "03-12-2026" is 3 December. A date without a year, and a
 * weekday, is the nearest one on the side of `richting` (today counts for both).
 */
export function vindDatums(tekst: string, vandaag: Datum, richting: Richting): readonly Vondst<Datum>[] {
  const vondsten: Vondst<Datum>[] = [];
  for (const [vorm, lees] of vormen) {
    for (const delen of tekst.matchAll(vorm)) {
      const begin = delen.index;
      const einde = begin + delen[0].length;
      if (vondsten.some((eerder) => begin < eerder.einde && eerder.begin < einde)) continue;
      const waarde = lees(delen as RegExpExecArray, vandaag, richting);
      if (waarde) vondsten.push({ waarde, begin, einde });
    }
  }
  return zonderDagErvoor(
    tekst,
    vondsten.sort((a, b) => a.begin - b.begin),
  );
}

/** "Vrijdag 4 december" is one date: the weekday in front of a date is no date of its own. */
function zonderDagErvoor(tekst: string, vondsten: readonly Vondst<Datum>[]): readonly Vondst<Datum>[] {
  return vondsten.flatMap((vondst, plek) => {
    const { begin, einde } = vondst;
    const volgende = vondsten[plek + 1];
    if (volgende && isDag(tekst.slice(begin, einde)) && DIRECT.test(tekst.slice(einde, volgende.begin)))
      return [];
    const vorige = vondsten[plek - 1];
    const dagErvoor =
      vorige &&
      isDag(tekst.slice(vorige.begin, vorige.einde)) &&
      DIRECT.test(tekst.slice(vorige.einde, begin));
    return [dagErvoor ? { ...vondst, begin: vorige.begin } : vondst];
  });
}

const isDag = (tekst: string) => tekst.toLowerCase() in DAGEN;
/** What may stand between a weekday and its date. */
const DIRECT = /^,? ?(?:de |the )?$/i;

/** True when a text looks like it holds a date that does not exist, such as 31-02-2026. */
export function lijktOpDatum(tekst: string): boolean {
  return vormen
    .slice(0, 4)
    .some(([vorm]) => new RegExp(vorm.source, vorm.flags.replace('g', '')).test(tekst));
}

function vierCijfers(jaar: number): number {
  return jaar < 100 ? 2000 + jaar : jaar;
}

function metMaand(
  dag: string | undefined,
  naam: string | undefined,
  jaar: string | undefined,
  vandaag: Datum,
  richting: Richting,
) {
  const maand = MAANDEN[(naam ?? '').toLowerCase()] ?? 0;
  return jaar
    ? maakDatum(Number(jaar), maand, Number(dag))
    : zonderJaar(Number(dag), maand, vandaag, richting);
}

function zonderJaar(dag: number, maand: number, vandaag: Datum, richting: Richting): Datum | undefined {
  const { jaar } = delenVan(vandaag);
  const kandidaten = [0, -1, 1, -2, 2, -3, 3, -4, 4]
    .map((verschil) => maakDatum(jaar + verschil, maand, dag))
    .filter((kandidaat) => kandidaat !== undefined)
    .filter(
      (kandidaat) =>
        richting === 'dichtstbij' || (richting === 'verleden' ? kandidaat <= vandaag : kandidaat >= vandaag),
    );
  return kandidaten.sort((a, b) => Math.abs(dagenTussen(vandaag, a)) - Math.abs(dagenTussen(vandaag, b)))[0];
}

function verschoven(
  vandaag: Datum,
  aantal: string | undefined,
  eenheid: string | undefined,
  teken: 1 | -1,
): Datum {
  const getal = (/^\d+$/.test(aantal ?? '') ? Number(aantal) : 1) * teken;
  const soort = (eenheid ?? '').toLowerCase();
  if (/^(maand|month)/.test(soort)) return plusMaanden(vandaag, getal);
  return plusDagen(vandaag, /^w/.test(soort) ? getal * 7 : getal);
}

/** A weekday in the week before or after this one; weeks begin on Monday. */
function inAndereWeek(dag: string | undefined, woord: string | undefined, vandaag: Datum): Datum {
  const sindsMaandag = (nummer: number) => (nummer + 6) % 7;
  const maandag = plusDagen(vandaag, -sindsMaandag(weekdag(vandaag)));
  const weken = TERUG.test(woord ?? '') ? -7 : 7;
  return plusDagen(maandag, weken + sindsMaandag(DAGEN[(dag ?? '').toLowerCase()] ?? 0));
}

const TERUG = /^(vorige|afgelopen|last)$/i;

function opWeekdag(delen: RegExpExecArray, vandaag: Datum, richting: Richting): Datum {
  const gevraagd = DAGEN[(delen[2] ?? '').toLowerCase()] ?? 0;
  const woord = (delen[1] ?? '').toLowerCase();
  const terug = woord ? TERUG.test(woord) : richting !== 'toekomst';
  const verschil = (gevraagd - weekdag(vandaag) + 7) % 7;
  if (terug) return plusDagen(vandaag, verschil === 0 ? (woord ? -7 : 0) : verschil - 7);
  return plusDagen(vandaag, verschil === 0 && woord ? 7 : verschil);
}
