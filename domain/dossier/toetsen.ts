import { uurtarief } from '../kaders/prijs.ts';
import { toetsUren, urengrens } from '../kaders/uren.ts';
import { getalFeit } from '../kaders/waarden.ts';
import { type Datum, leesDatum } from '../waarden/datum.ts';
import { leesGetal } from '../waarden/geld.ts';
import type { Uitkomst } from '../waarden/uitkomst.ts';
import { dienstVan } from './dienst-van.ts';
import { prijsVan, startbetalingVan } from './geldzaken.ts';
import type { Bezwaar, Gegevens, Zicht } from './stap.ts';

/** Objection when a date lies before an earlier moment of the dossier; none while one of the two is unknown. */
export function nietVoor(
  veld: string,
  gegevens: Gegevens,
  eerder: Datum | undefined,
  wat: string,
): readonly Bezwaar[] {
  const waarde = leesDatum(gegevens[veld] ?? '');
  if (!waarde || !eerder || waarde >= eerder) return [];
  return [{ veld, code: 'te-vroeg', waarden: { datum: waarde, eerder, wat } }];
}

/**
 * Objection when no value of the facts holds on the deciding date: the assignment predates what we hold.
 * Looked up for the hours, or where a service has none for the first fact it does have. Overzicht § 1.
 */
export function kentVersie(zicht: Zicht, veld: string, op: Datum): readonly Bezwaar[] {
  const { kaders } = zicht;
  const dienst = dienstVan(zicht);
  const rol = [UREN, ...kaders.rollen(dienst)].find((naam) => kaders.heeft(dienst, naam));
  const uitkomst = rol === undefined ? undefined : kaders.feit(dienst, rol, op);
  return uitkomst?.soort === 'niet-vast-te-stellen' && uitkomst.reden === 'geen-versie'
    ? [{ veld, code: 'geen-versie', waarden: { datum: op, vanaf: uitkomst.feiten[0]?.vanaf } }]
    : [];
}

const UREN = 'uren-maximum';
const DUUR = 'doorlooptijd-maximum';
const BIJSTELLING = 'bijstelling';

/** The limits of the hours; undefined for a service that has none, such as one with a fixed price. */
function grensVan(zicht: Zicht) {
  const dienst = dienstVan(zicht);
  return zicht.kaders.heeft(dienst, UREN)
    ? urengrens(zicht.kaders, dienst, zicht.stand.peildatum)
    : undefined;
}

/** True when the hours are above the normal maximum, so that the exception has to be decided and explained. */
export function vraagtUitzondering(zicht: Zicht, gegevens: Gegevens): boolean {
  const uren = leesGetal(gegevens.uren ?? '');
  const grens = grensVan(zicht);
  return (
    uren !== undefined &&
    grens?.soort === 'vastgesteld' &&
    toetsUren(uren, grens.waarde) === 'alleen-bij-uitzondering'
  );
}

/** Objections against hours and months outside the limits of the service. Overzicht §§ 3.6 and 3.7. */
export function binnenGrenzen(zicht: Zicht, gegevens: Gegevens): readonly Bezwaar[] {
  return [...urenBezwaren(zicht, gegevens), ...maandenBezwaren(zicht, gegevens)];
}

/** A far-reaching change is possible so many times as the documents say. Overzicht § 4.5. */
export function hoogstensEenmaalIngrijpend(zicht: Zicht, gegevens: Gegevens): readonly Bezwaar[] {
  if (gegevens.ingrijpend !== 'ja') return [];
  const eerder = Object.values(zicht.stand.antwoorden).filter(({ ingrijpend }) => ingrijpend === 'ja').length;
  const dienst = dienstVan(zicht);
  if (!zicht.kaders.heeft(dienst, BIJSTELLING)) return [];
  const keren = getalFeit(zicht.kaders, dienst, BIJSTELLING, zicht.stand.peildatum);
  if (keren.soort !== 'vastgesteld' || eerder < keren.waarde.waarde) return [];
  return [{ veld: 'ingrijpend', code: 'al-bijgesteld', waarden: { keren: keren.waarde.waarde } }];
}

/** Objection when an amount (euros excl. VAT) is more than the price leaves after the payment at the start. Overzicht § 4.8. */
export function nietBovenPrijs(zicht: Zicht, gegevens: Gegevens, veld: string): readonly Bezwaar[] {
  const gekozen = leesGetal(gegevens[veld] ?? '');
  const start = startbetalingVan(zicht);
  const prijs = prijsVan(zicht);
  if (!gekozen || start.soort !== 'vastgesteld' || prijs.soort !== 'vastgesteld') return [];
  const hoogste = prijs.waarde.minus(start.waarde.bedrag);
  return gekozen.greaterThan(hoogste)
    ? [{ veld, code: 'boven-prijs', waarden: { bedrag: gekozen, totaal: hoogste } }]
    : [];
}

/** Objection when an amount (euros excl. VAT) is more than the whole price; none while one of the two is unknown. Stappenplan, Perceel 1 en 3, Terugvorderen. */
export function nietBovenTotaal(zicht: Zicht, gegevens: Gegevens, veld: string): readonly Bezwaar[] {
  const gekozen = leesGetal(gegevens[veld] ?? '');
  const prijs = prijsVan(zicht);
  return gekozen && prijs.soort === 'vastgesteld' && gekozen.greaterThan(prijs.waarde)
    ? [{ veld, code: 'boven-totaal', waarden: { bedrag: gekozen, totaal: prijs.waarde } }]
    : [];
}

function urenBezwaren(zicht: Zicht, gegevens: Gegevens): readonly Bezwaar[] {
  const uren = leesGetal(gegevens.uren ?? '');
  const grens = grensVan(zicht);
  if (!uren || grens?.soort !== 'vastgesteld') return [];
  const { maximum, uitzondering } = grens.waarde;
  const waarden = { uren, maximum: maximum.waarde, uitzondering: uitzondering?.waarde };
  const toets = toetsUren(uren, grens.waarde);
  if (toets === 'boven-grens') return [{ veld: 'uren', code: 'uren-boven-grens', waarden }];
  if (toets === 'alleen-bij-uitzondering' && gegevens.uitzondering === 'nee') {
    return [{ veld: 'uren', code: 'uren-zonder-uitzondering', waarden }];
  }
  return [];
}

function maandenBezwaren(zicht: Zicht, gegevens: Gegevens): readonly Bezwaar[] {
  const maanden = leesGetal(gegevens.maanden ?? '');
  const dienst = dienstVan(zicht);
  if (!zicht.kaders.heeft(dienst, DUUR)) return [];
  const maximum = getalFeit(zicht.kaders, dienst, DUUR, zicht.stand.peildatum);
  if (!maanden || maximum.soort !== 'vastgesteld' || maanden.lessThanOrEqualTo(maximum.waarde.waarde))
    return [];
  return [
    { veld: 'maanden', code: 'maanden-boven-grens', waarden: { maanden, maximum: maximum.waarde.waarde } },
  ];
}

/** True when no document confirms the hourly rate for this dossier, so that the klantmanager has to settle it. */
export function tariefOpen(zicht: Zicht): boolean {
  const dienst = dienstVan(zicht);
  if (!zicht.kaders.heeft(dienst, 'uurtarief')) return false;
  const tarief: Uitkomst<unknown> = uurtarief(zicht.kaders, dienst, zicht.stand.peildatum);
  return tarief.soort === 'niet-vast-te-stellen' && tarief.reden === 'nagaan';
}
