import type { Decimal } from 'decimal.js';
import type { Houder } from '../kaders/feitenkast.ts';
import { betaaldeIntakeUren, klikgesprekIsGratis } from '../kaders/geld/intake.ts';
import { reiskosten } from '../kaders/geld/reiskosten.ts';
import { socialReturnVerplichting } from '../kaders/geld/social-return.ts';
import type { Feit } from '../kaders/inhoud/feit.ts';
import type { Kaders } from '../kaders/kaders.ts';
import { bedragFeit } from '../kaders/waarden.ts';
import type { Datum } from '../waarden/datum.ts';
import { type Bedrag, bedrag, rondAf } from '../waarden/geld.ts';
import type { Uitkomst } from '../waarden/uitkomst.ts';
import { zin } from './deel.ts';
import { GEEN_UITWERKING, type Uitwerking, uiterlijkeDatum } from './termijn-datum.ts';
import type { Clientgegevens } from './toets.ts';

/** What a question gives to work with: a date to count from, an amount (euros), hours, a distance (kilometres), and what it tells of the client. */
export interface Rekeninvoer extends Clientgegevens {
  readonly datum?: Datum | undefined;
  readonly bedrag?: Bedrag | undefined;
  readonly uren?: Decimal | undefined;
  readonly kilometers?: Decimal | undefined;
}

/** Works out what a fact means for the figures of a question; undefined when one that it needs is missing. */
type Rekenaar = (
  kaders: Kaders,
  houder: Houder,
  op: Datum,
  invoer: Rekeninvoer,
) => (Uitwerking & { readonly feiten: readonly Feit[] }) | undefined;

/** The calculations that facts ask for, by the roles of the facts. */
const rekenaars: readonly (readonly [readonly string[], Rekenaar])[] = [
  [['social-return-percentage', 'social-return-drempel'], socialReturn],
  [['intake-uren-maximum', 'intake-tarief'], intake],
  [['klikgesprek-uren', 'klikgesprek-prijs'], klikgesprek],
  [['uurtarief-maximum'], hoogstePrijs],
  [['reiskosten', 'reiskosten-over-grens', 'reiskosten-tot-grens'], rit],
];

/**
 * What the figures of a question come to by the facts told: the due date of a term, and the calculation that the
 * facts belong to. `feiten` are those it used beside them.
 */
export function werkUit(
  kaders: Kaders,
  houder: Houder,
  feiten: readonly Feit[],
  op: Datum,
  invoer: Rekeninvoer,
): Uitwerking & { readonly feiten: readonly Feit[] } {
  const dag = uiterlijkeDatum(kaders, houder, feiten, invoer.datum);
  const rollen = new Set(feiten.map(({ rol }) => rol));
  const gerekend = rekenaars
    .filter(([over]) => over.some((rol) => rollen.has(rol)))
    .map(([, reken]) => reken(kaders, houder, op, invoer) ?? { ...GEEN_UITWERKING, feiten: [] });
  return {
    voorwaarden: [...gerekend.flatMap(({ voorwaarden }) => voorwaarden), ...dag.voorwaarden],
    stappen: [...gerekend.flatMap(({ stappen }) => stappen), ...dag.stappen],
    feiten: gerekend.flatMap(({ feiten: gebruikt }) => gebruikt),
  };
}

/** An outcome as a sentence with its steps; nothing when there is no outcome. */
function alsZin<T>(uitkomst: Uitkomst<T>, zeg: (waarde: T) => Uitwerking['voorwaarden'][number]) {
  if (uitkomst.soort !== 'vastgesteld') return undefined;
  return { voorwaarden: [zeg(uitkomst.waarde)], stappen: uitkomst.stappen, feiten: uitkomst.feiten };
}

/** LEON eis 29. */
function socialReturn(kaders: Kaders, houder: Houder, op: Datum, { bedrag: volume }: Rekeninvoer) {
  if (!volume) return undefined;
  return alsZin(socialReturnVerplichting(kaders, houder, op, volume), (verplicht) =>
    verplicht.isZero()
      ? zin('uitwerking.social-return-geen', { volumeBedrag: volume })
      : zin('uitwerking.social-return', { volumeBedrag: volume, bedrag: verplicht }),
  );
}

/** LEON § 5.2.2, Intake. No document gives a rate: that of the question is used. */
function intake(kaders: Kaders, houder: Houder, op: Datum, { uren, bedrag: tarief }: Rekeninvoer) {
  if (!uren) return undefined;
  const uitkomst = betaaldeIntakeUren(kaders, houder, op, { uren, gestart: false });
  const zonderTarief = alsZin(uitkomst, (betaald) => zin('uitwerking.intake', { uren, betaald }));
  if (!tarief || uitkomst.soort !== 'vastgesteld') return zonderTarief;
  const betaald = uitkomst.waarde;
  const totaal = rondAf(bedrag(betaald.times(tarief)));
  return {
    voorwaarden: [zin('uitwerking.intake-bedrag', { uren, betaald, tarief, bedrag: totaal })],
    stappen: [{ sleutel: 'rekenstap.prijs', waarden: { uren: betaald, tarief, prijs: totaal } }],
    feiten: uitkomst.feiten,
  };
}

/** LEON § 5.2.2, Klikgesprek. */
function klikgesprek(kaders: Kaders, houder: Houder, op: Datum, { uren }: Rekeninvoer) {
  if (!uren) return undefined;
  return alsZin(klikgesprekIsGratis(kaders, houder, op, uren), (gratis) =>
    zin(gratis ? 'uitwerking.klikgesprek-gratis' : 'uitwerking.klikgesprek-langer', { uren }),
  );
}

/** In euros excl. VAT no more than the rate times the hours. LEON § 5.2.2, Maximering uurtarief jobfinding en jobcoaching. */
function hoogstePrijs(kaders: Kaders, houder: Houder, op: Datum, { uren }: Rekeninvoer) {
  const uitkomst = bedragFeit(kaders, houder, 'uurtarief-maximum', op);
  if (!uren || uitkomst.soort !== 'vastgesteld') return undefined;
  const tarief = uitkomst.waarde;
  const prijs = rondAf(bedrag(uren.times(tarief)));
  return {
    voorwaarden: [zin('uitwerking.hoogste-prijs', { uren, prijs })],
    stappen: [{ sleutel: 'rekenstap.prijs', waarden: { uren, tarief, prijs } }],
    feiten: uitkomst.feiten,
  };
}

/** Stappenplan, Algemeen: Prijs; LEON eis 31. */
function rit(kaders: Kaders, houder: Houder, op: Datum, { kilometers }: Rekeninvoer) {
  if (!kilometers) return undefined;
  return alsZin(reiskosten(kaders, houder, op, kilometers), ({ regel }) =>
    zin('uitwerking.reiskosten', { kilometers, feit: regel }),
  );
}
