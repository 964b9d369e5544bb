import { UTCDateMini } from '@date-fns/utc/date/mini';
import { addDays } from 'date-fns/addDays';
import { addMonths } from 'date-fns/addMonths';
import { differenceInCalendarDays } from 'date-fns/differenceInCalendarDays';

/** A plain calendar date, `YYYY-MM-DD`, without time or zone. Compares correctly as text. */
export type Datum = string & { readonly __soort: 'datum' };

const ISO = /^(\d{4})-(\d{2})-(\d{2})$/;

/** The date written as `YYYY-MM-DD`, or undefined when the text is no existing calendar date. */
export function leesDatum(tekst: string): Datum | undefined {
  const delen = ISO.exec(tekst.trim());
  if (!delen) return undefined;
  return maakDatum(Number(delen[1]), Number(delen[2]), Number(delen[3]));
}

/** The date of year, month (1 = January) and day, or undefined when it does not exist (31 April). */
export function maakDatum(jaar: number, maand: number, dag: number): Datum | undefined {
  if (![jaar, maand, dag].every(Number.isInteger) || jaar < 1900 || jaar > 2199) return undefined;
  const utc = new UTCDateMini(jaar, maand - 1, dag);
  if (utc.getMonth() !== maand - 1 || utc.getDate() !== dag) return undefined;
  return schrijf(utc);
}

/** The same as {@link leesDatum} for text that must be a date; throws a RangeError when it is not. */
export function datum(tekst: string): Datum {
  const gelezen = leesDatum(tekst);
  if (!gelezen) throw new RangeError(`not a calendar date (YYYY-MM-DD): "${tekst}"`);
  return gelezen;
}

/** The date `aantal` calendar days later (earlier when negative). */
export function plusDagen(van: Datum, aantal: number): Datum {
  return schrijf(addDays(naarUtc(van), aantal));
}

/** The date `aantal` months later; a day that the month lacks becomes its last day (31 Aug + 6 = 28 Feb). */
export function plusMaanden(van: Datum, aantal: number): Datum {
  return schrijf(addMonths(naarUtc(van), aantal));
}

/** Calendar days from `van` to `tot`; negative when `tot` lies earlier. */
export function dagenTussen(van: Datum, tot: Datum): number {
  return differenceInCalendarDays(naarUtc(tot), naarUtc(van));
}

/** Day of the week: 0 = Sunday … 6 = Saturday. */
export function weekdag(van: Datum): number {
  return naarUtc(van).getDay();
}

/** Year, month (1–12) and day of a date. */
export function delenVan(van: Datum): { jaar: number; maand: number; dag: number } {
  const utc = naarUtc(van);
  return { jaar: utc.getFullYear(), maand: utc.getMonth() + 1, dag: utc.getDate() };
}

/** The calendar date that a moment has in the Netherlands (Europe/Amsterdam). */
export function datumInNederland(moment: Date): Datum {
  const delen = new Intl.DateTimeFormat('en-CA', {
    timeZone: 'Europe/Amsterdam',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
  }).format(moment);
  return datum(delen);
}

function naarUtc(van: Datum): Date {
  const delen = ISO.exec(van);
  if (!delen) throw new RangeError(`not a calendar date (YYYY-MM-DD): "${van}"`);
  return new UTCDateMini(Number(delen[1]), Number(delen[2]) - 1, Number(delen[3]));
}

function schrijf(utc: Date): Datum {
  const twee = (getal: number) => String(getal).padStart(2, '0');
  return `${utc.getFullYear()}-${twee(utc.getMonth() + 1)}-${twee(utc.getDate())}` as Datum;
}

/**
 * The moment so many clock hours after a local Dutch time, again in local time ("YYYY-MM-DDTHH:mm"): elapsed
 * hours, also over a weekend and the change of the clock. Throws a RangeError on anything else than such a time.
 */
export function plusKlokuren(moment: string, aantal: number): string {
  const delen = /^(\d{4}-\d{2}-\d{2})T(\d{2}):(\d{2})$/.exec(moment);
  if (!delen) throw new RangeError(`not a local time (YYYY-MM-DDTHH:mm): "${moment}"`);
  const alsUtc = Date.parse(`${datum(delen[1] ?? '')}T${delen[2]}:${delen[3]}:00Z`);
  // The offset of the Netherlands at that moment, found by writing the moment there and looking at the difference.
  const werkelijk = alsUtc - verschuiving(alsUtc - verschuiving(alsUtc));
  const later = werkelijk + aantal * MILLISECONDEN_PER_UUR;
  return new Date(later + verschuiving(later)).toISOString().slice(0, moment.length);
}

function verschuiving(moment: number): number {
  const daar = new Intl.DateTimeFormat('sv-SE', {
    timeZone: 'Europe/Amsterdam',
    dateStyle: 'short',
    timeStyle: 'medium',
  });
  return Date.parse(`${daar.format(moment).replace(' ', 'T')}Z`) - Math.floor(moment / 1000) * 1000;
}

const MILLISECONDEN_PER_UUR = 3_600_000;
