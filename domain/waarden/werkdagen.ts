import { type Datum, datum, delenVan, plusDagen, weekdag } from './datum.ts';

/** The free days of a year as data; see `content/kaders/kalender.yaml`. */
export interface Kalender {
  readonly vast: readonly { readonly dag: string; readonly bijZondag?: string | undefined }[];
  readonly naPasen: readonly number[];
  readonly aangewezen: readonly Datum[];
}

/** Easter Sunday of a year (Gregorian computus of Meeus, Jones and Butcher). */
export function eerstePaasdag(jaar: number): Datum {
  const a = jaar % 19;
  const b = Math.floor(jaar / 100);
  const c = jaar % 100;
  const d = Math.floor(b / 4);
  const e = b % 4;
  const f = Math.floor((b + 8) / 25);
  const g = Math.floor((b - f + 1) / 3);
  const h = (19 * a + b - d - g + 15) % 30;
  const i = Math.floor(c / 4);
  const k = c % 4;
  const l = (32 + 2 * e + 2 * i - h - k) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const maand = Math.floor((h + l - 7 * m + 114) / 31);
  const dag = ((h + l - 7 * m + 114) % 31) + 1;
  return datum(`${jaar}-${String(maand).padStart(2, '0')}-${String(dag).padStart(2, '0')}`);
}

/** True on the generally recognised holidays of the Algemene termijnenwet and on decreed days. */
export function isFeestdag(dag: Datum, kalender: Kalender): boolean {
  const { jaar } = delenVan(dag);
  const pasen = eerstePaasdag(jaar);
  if (kalender.aangewezen.includes(dag)) return true;
  if (kalender.naPasen.some((aantal) => plusDagen(pasen, aantal) === dag)) return true;
  return kalender.vast.some(({ dag: maandDag, bijZondag }) => {
    const gewoon = datum(`${jaar}-${maandDag}`);
    const geldend = bijZondag && weekdag(gewoon) === 0 ? datum(`${jaar}-${bijZondag}`) : gewoon;
    return geldend === dag;
  });
}

/** True from Monday to Friday, holidays excepted. */
export function isWerkdag(dag: Datum, kalender: Kalender): boolean {
  const nummer = weekdag(dag);
  return nummer !== 0 && nummer !== 6 && !isFeestdag(dag, kalender);
}

/** The last working day before a date. */
export function werkdagVoor(dag: Datum, kalender: Kalender): Datum {
  let vorige = plusDagen(dag, -1);
  while (!isWerkdag(vorige, kalender)) vorige = plusDagen(vorige, -1);
  return vorige;
}

/** The date `aantal` working days after a date; the first one counted is the day after it. */
export function plusWerkdagen(van: Datum, aantal: number, kalender: Kalender): Datum {
  let dag = van;
  for (let geteld = 0; geteld < aantal; ) {
    dag = plusDagen(dag, 1);
    if (isWerkdag(dag, kalender)) geteld += 1;
  }
  return dag;
}

/** The date `aantal` working days before a date; the first one counted is the day before it. */
export function minWerkdagen(van: Datum, aantal: number, kalender: Kalender): Datum {
  let dag = van;
  for (let geteld = 0; geteld < aantal; geteld += 1) dag = werkdagVoor(dag, kalender);
  return dag;
}
