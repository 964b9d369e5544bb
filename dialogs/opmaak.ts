import { Decimal } from 'decimal.js';
import { type Feit, type Inhoud, isFeit } from '../domain/kaders/inhoud/feit.ts';
import { type Datum, delenVan, leesDatum } from '../domain/waarden/datum.ts';
import type { Taal, Tweetalig } from '../domain/waarden/taal.ts';
import { type Deel, metBereik } from './bereik.ts';
import type { Teksten } from './teksten.ts';

const LOCALE: Record<Taal, string> = { nl: 'nl-NL', en: 'en-GB' };

/** Made once for each language: making one takes longer than a whole answer. */
const perTaal = (vorm: Intl.DateTimeFormatOptions): Record<Taal, Intl.DateTimeFormat> => ({
  nl: new Intl.DateTimeFormat(LOCALE.nl, { ...vorm, timeZone: 'UTC' }),
  en: new Intl.DateTimeFormat(LOCALE.en, { ...vorm, timeZone: 'UTC' }),
});
const DATUM = perTaal({ day: 'numeric', month: 'long', year: 'numeric' });
const DAG = perTaal({ weekday: 'long' });

/** Writes values the way a reader of one language expects them. */
export class Opmaak {
  readonly taal: Taal;
  readonly #teksten: Teksten;

  constructor(taal: Taal, teksten: Teksten) {
    this.taal = taal;
    this.#teksten = teksten;
  }

  /** "14 september 2026". */
  datum(waarde: Datum): string {
    const { jaar, maand, dag } = delenVan(waarde);
    const moment = new Date(Date.UTC(jaar, maand - 1, dag));
    return DATUM[this.taal].format(moment);
  }

  /** "maandag 14 september 2026". */
  datumMetDag(waarde: Datum): string {
    const { jaar, maand, dag } = delenVan(waarde);
    const moment = new Date(Date.UTC(jaar, maand - 1, dag));
    return `${DAG[this.taal].format(moment)} ${this.datum(waarde)}`;
  }

  /** "€ 1.900,00" (Dutch) or "€ 1,900.00" (English); two decimals, half a cent up. */
  bedrag(waarde: Decimal): string {
    const vast = waarde.toDecimalPlaces(2, Decimal.ROUND_HALF_UP).toFixed(2);
    const [heel = '0', cent = '00'] = vast.split('.');
    const [duizend, komma] = this.taal === 'nl' ? ['.', ','] : [',', '.'];
    return `€ ${heel.replace(/\B(?=(\d{3})+$)/g, duizend)}${komma}${cent}`;
  }

  /** A number without needless decimals, with the decimal mark of the language. */
  getal(waarde: Decimal | number | string): string {
    const tekst = new Decimal(waarde).toFixed();
    return this.taal === 'nl' ? tekst.replace('.', ',') : tekst;
  }

  /** A number with its unit: "26 uur", "1 maand", "trede 2". */
  metEenheid(waarde: Decimal | number | string, eenheid: string): string {
    const vorm = new Decimal(waarde).equals(1) ? 'een' : 'meer';
    const naam = this.#teksten.schrijf(this.taal, `eenheid.${eenheid}.${vorm}`);
    // A unit that comes before its number shows where the number goes.
    return naam.includes('…') ? naam.replace('…', this.getal(waarde)) : `${this.getal(waarde)} ${naam}`;
  }

  /** The value of a fact with its unit; a list as one line. */
  inhoud(inhoud: Inhoud): string {
    switch (inhoud.soort) {
      case 'getal':
        return this.metEenheid(inhoud.waarde, inhoud.eenheid);
      case 'bedrag':
        return this.bedrag(new Decimal(inhoud.waarde));
      case 'percentage':
        return `${this.getal(inhoud.waarde)}%`;
      case 'tekst':
        return inhoud.waarde[this.taal];
      case 'lijst':
        return inhoud.waarde.map((regel) => regel[this.taal]).join('; ');
      case 'datum':
        return this.datum(inhoud.waarde);
      case 'nvt':
        return this.#teksten.schrijf(this.taal, 'waarde.nvt');
      case 'niet-vermeld':
        return this.#teksten.schrijf(this.taal, 'waarde.niet-vermeld');
    }
  }

  /** What a fact says under its name: its value, with "more than" or the like where it is a limit. */
  gezegd({ inhoud, grensInNaam }: Feit): string {
    const waarde = this.inhoud(inhoud);
    const grens = 'grens' in inhoud && !grensInNaam ? inhoud.grens : undefined;
    // The names of facts tell of a highest value that it is one.
    return grens && grens !== 'tot-en-met'
      ? this.#teksten.schrijf(this.taal, `waarde.${grens}`, { waarde })
      : waarde;
  }

  /** Values as a template wants them: dates, amounts, decimals and facts written out, lists kept as lists. */
  waarden(waarden: Readonly<Record<string, unknown>>): Record<string, unknown> {
    return Object.fromEntries(
      Object.entries(waarden).map(([naam, waarde]) => [naam, this.#waarde(naam, waarde)]),
    );
  }

  #waarde(naam: string, waarde: unknown): unknown {
    if (Decimal.isDecimal(waarde)) return BEDRAGEN.test(naam) ? this.bedrag(waarde) : this.getal(waarde);
    if (typeof waarde === 'number') return this.getal(waarde);
    if (typeof waarde === 'string') return leesDatum(waarde) ? this.datum(waarde as Datum) : waarde;
    if (isFeit(waarde)) return this.#feit(waarde);
    if (Array.isArray(waarde) && waarde.every(isFeit))
      return metBereik(waarde, (stam) => this.#teksten.heeft(`bereik.${stam}`)).map((deel) =>
        this.#deel(deel),
      );
    if (Array.isArray(waarde) && waarde.every(isTweetalig))
      return waarde.map((regel, plek) => ({ tekst: regel[this.taal], nummer: plek + 1 }));
    if (isAantal(waarde)) return this.metEenheid(waarde.waarde, waarde.eenheid);
    if (isTweetalig(waarde)) return waarde[this.taal];
    return waarde;
  }

  #deel({ feit, hoogste, stam }: Deel) {
    const los = this.#feit(feit);
    if (hoogste?.inhoud.soort !== 'getal') return los;
    const naam = this.#teksten.schrijf(this.taal, `bereik.${stam}`);
    if (hoogste.inhoud.waarde === (feit.inhoud.soort === 'getal' && feit.inhoud.waarde))
      return { ...los, naam };
    const tot = this.#teksten.schrijf(this.taal, 'waarde.tot-en-met', {
      laagste: los.waarde,
      hoogste: this.getal(hoogste.inhoud.waarde),
    });
    return { ...los, naam, waarde: tot, gezegd: tot };
  }

  #feit(feit: Feit) {
    const { inhoud } = feit;
    const geldtVanaf = () => this.datum(feit.vanaf);
    return {
      waarde: this.inhoud(inhoud),
      gezegd: this.gezegd(feit),
      getal:
        inhoud.soort === 'getal' || inhoud.soort === 'percentage' ? this.getal(inhoud.waarde) : undefined,
      nul: (inhoud.soort === 'getal' || inhoud.soort === 'percentage') && inhoud.waarde === 0,
      regels:
        inhoud.soort === 'lijst'
          ? inhoud.waarde.map((regel, plek) => ({ tekst: regel[this.taal], nummer: plek + 1 }))
          : undefined,
      naam: feit.naam[this.taal],
      beslist: feit.beslist?.[this.taal],
      toelichting: feit.toelichting?.[this.taal],
      // Written out only where a text tells it, which few do.
      get vanaf() {
        return geldtVanaf();
      },
    };
  }
}

/** Names under which rules hand over amounts; every other decimal is a plain number. */
const BEDRAGEN = /^(prijs|bedrag|tarief|uurtarief|totaal|verschil|prijs[A-Z].*|.*Bedrag)$/;

function isAantal(waarde: unknown): waarde is { waarde: number; eenheid: string } {
  return typeof waarde === 'object' && waarde !== null && 'waarde' in waarde && 'eenheid' in waarde;
}

function isTweetalig(waarde: unknown): waarde is Tweetalig {
  return typeof waarde === 'object' && waarde !== null && 'nl' in waarde && 'en' in waarde;
}
