import { Decimal } from 'decimal.js';
import {
  type Betaalschema,
  betaalschema,
  type Einde,
  rolTweedeBetaling,
  voortijdigheid,
} from '../kaders/betaling.ts';
import { begeleidingsgrens } from '../kaders/duur/begeleiding-bij-scholing.ts';
import { groepsuren } from '../kaders/geld/groepsuren.ts';
import { prijs } from '../kaders/prijs.ts';
import { toetsUren, type Urengrens, urengrens } from '../kaders/uren.ts';
import { einddatum } from '../kaders/waarden.ts';
import type { Bedrag } from '../waarden/geld.ts';
import type { Rekenstap } from '../waarden/uitkomst.ts';
import { type Deel, eis, lees, maanden, stappenVan, termijnstap, toelichting, zin } from './deel.ts';
import type { Feitenlezer } from './feiten-lezen.ts';
import type { Vraagstelling, Zin } from './vraagstelling.ts';

/** The answer to a price for more hours than can be ordered: the limit, and no amount. Undefined when the hours fit. */
export function bovenGrens(lezer: Feitenlezer, vraag: Vraagstelling): Deel | undefined {
  if (!vraag.uren) return undefined;
  const grens = eis(lezer, urengrens(lezer.kaders, lezer.dienst, lezer.op));
  if (toetsUren(vraag.uren, grens) !== 'boven-grens') return undefined;
  const waarden = { maximum: grens.maximum.feit, uitzondering: grens.uitzondering?.feit, uren: vraag.uren };
  return { kern: zin('antwoord.uren-boven-grens', waarden), voorwaarden: [zin('voorwaarde.geen-prijs')] };
}

/** The hour limits, or whether a number of hours fits. Overzicht § 3.6. */
export function uren(lezer: Feitenlezer, vraag: Vraagstelling): Deel {
  const grens = eis(lezer, urengrens(lezer.kaders, lezer.dienst, lezer.op));
  const { magHet } = vraag;
  const waarden = {
    maximum: grens.maximum.feit,
    uitzondering: grens.uitzondering?.feit,
    uren: vraag.uren,
    magHet,
  };
  if (vraag.weken && lezer.kaders.heeft(lezer.dienst, 'uren-per-week-maximum'))
    return urenNaastScholing(lezer, vraag.weken, vraag.uren);
  if (!vraag.uren) return { kern: zin('antwoord.uren', waarden), voorwaarden: bijUrengrens(lezer, grens) };
  if (vraag.meerDan) {
    const { waarde } = grens.uitzondering ?? grens.maximum;
    const oordeel = vraag.uren.greaterThanOrEqualTo(waarde) ? [zin('uitwerking.kan-niet')] : [];
    return { oordeel, kern: zin('antwoord.uren', waarden), voorwaarden: bijUrengrens(lezer, grens) };
  }
  return { kern: zin(`antwoord.uren-${toetsUren(vraag.uren, grens)}`, waarden), voorwaarden: [] };
}

/** What goes with a maximum of hours: how many a week, and whether there is an exception. Overzicht § 3.6, tabel III. */
function bijUrengrens(lezer: Feitenlezer, { maximum, uitzondering }: Urengrens): readonly Zin[] {
  const heeft = (rol: string) => (lezer.kaders.heeft(lezer.dienst, rol) ? lezer.feit(rol) : undefined);
  const perWeek = heeft('uren-per-week-maximum');
  const daarboven = uitzondering ? undefined : heeft('uren-boven-maximum');
  return [
    ...(maximum.feit.toelichting ? [toelichting(maximum.feit)] : []),
    ...(perWeek ? [zin('voorwaarde.feit', { feit: perWeek })] : []),
    ...(uitzondering ? [zin('voorwaarde.uitzondering-gemeente')] : []),
    ...(daarboven ? [zin('voorwaarde.feit', { feit: daarboven })] : []),
  ];
}

/** The most hours beside a training of so many weeks, and whether those asked for fit. Overzicht § 3.6, tabel III. */
function urenNaastScholing(lezer: Feitenlezer, weken: number, gevraagd?: Decimal): Deel {
  const uitkomst = begeleidingsgrens(lezer.kaders, lezer.dienst, lezer.op, weken);
  const { uren: samen } = eis(lezer, uitkomst);
  return {
    oordeel: gevraagd?.greaterThan(samen) ? [zin('uitwerking.kan-niet')] : [],
    kern: zin('antwoord.uren-weken', {
      weken,
      samen,
      ...lees(lezer, ['uren-per-week-maximum', 'uren-maximum']),
    }),
    voorwaarden: [],
    stappen: stappenVan(uitkomst),
  };
}

/** The time of a group meeting that counts for one client. Overzicht § 3.6. */
export function groep(lezer: Feitenlezer, { minuten: gevraagd, deelnemers, keren }: Vraagstelling): Deel {
  const regel = lezer.feit('groepsactiviteit');
  // Without a length it is told for an hour, as the documents count it.
  const heeftUur = lezer.kaders.heeft(lezer.dienst, 'begeleidingsuur');
  const minuten = gevraagd ?? (heeftUur ? new Decimal(lezer.getal('begeleidingsuur').waarde) : undefined);
  if (!minuten || deelnemers === undefined)
    return { kern: zin('antwoord.groep', { regel }), voorwaarden: [toelichting(regel)] };
  const uitkomst = groepsuren(lezer.kaders, lezer.dienst, lezer.op, {
    minuten,
    deelnemers,
    ...(keren ? { keren } : {}),
  });
  const { minuten: telt, uren: inUren } = eis(lezer, uitkomst);
  return {
    kern: zin('antwoord.groep-minuten', {
      minuten,
      deelnemers,
      keren,
      telt: telt.toDecimalPlaces(2),
      inUren,
    }),
    voorwaarden: [zin('voorwaarde.feit', { feit: regel }), toelichting(regel)],
    stappen: [
      {
        sleutel: 'rekenstap.groep-minuten',
        waarden: { minuten, deelnemers, keren, telt: telt.toDecimalPlaces(2) },
      },
      ...stappenVan(uitkomst),
    ],
  };
}

/** The payments with a plaatsing, in euros when the hours are known. Stappenplan, Factuurmomenten. */
export function betaling(lezer: Feitenlezer, vraag: Vraagstelling): Deel {
  const start = lezer.feit('eerste-betaling');
  const geslaagd = lezer.feit('tweede-betaling-geslaagd');
  const voorwaarden = [
    zin('voorwaarde.ander-einde', {
      grens: lezer.feit('voortijdig-grens'),
      na: lezer.feit('tweede-betaling-voortijdig-na-grens'),
    }),
  ];
  if (!vraag.uren) return { kern: zin('antwoord.betaling', { start, geslaagd }), voorwaarden };
  const { schema, stappen, prijs: totaal } = schemaVoor(lezer, vraag, { afloop: 'geslaagd' });
  const waarden = {
    start,
    geslaagd,
    uren: vraag.uren,
    prijs: totaal,
    startBedrag: schema.start.bedrag,
    eindBedrag: schema.einde?.bedrag,
  };
  return { kern: zin('antwoord.betaling-bedragen', waarden), voorwaarden, stappen };
}

/** The payment of an early end: both sides of the boundary, or the one asked. Stappenplan, Factuurmomenten. */
export function voortijdig(lezer: Feitenlezer, vraag: Vraagstelling): Deel {
  const grens = lezer.feit('voortijdig-grens');
  const start = lezer.feit('eerste-betaling');
  const voorwaarden = [
    toelichting(grens),
    zin('voorwaarde.voortijdig', { feit: lezer.feit('voortijdig-voorwaarde') }),
  ];
  if (vraag.maanden === undefined) {
    const na = lezer.feit('tweede-betaling-voortijdig-na-grens');
    lezer.feit('tweede-betaling-voortijdig-binnen-grens');
    const lengte = lezer.getal('voortijdig-grens');
    const kern = zin('antwoord.voortijdig', { grens, start, na });
    const bedragen = vraag.uren ? bedragenNaGrens(lezer, vraag) : { voorwaarden: [], stappen: [] };
    voorwaarden.unshift(...bedragen.voorwaarden);
    if (!vraag.datum) return { kern, voorwaarden, stappen: bedragen.stappen };
    const grensdatum = einddatum(vraag.datum, lengte);
    return {
      kern,
      voorwaarden: [zin('voorwaarde.grens-datum', { start: vraag.datum, grensdatum }), ...voorwaarden],
      stappen: [termijnstap(vraag.datum, lengte, grensdatum), ...bedragen.stappen],
    };
  }
  const waar = eis(lezer, voortijdigheid(lezer.kaders, lezer.dienst, lezer.op, { naMaanden: vraag.maanden }));
  const tweede = lezer.feit(
    rolTweedeBetaling(lezer.kaders, lezer.dienst, { afloop: 'voortijdig', fase: waar.fase }) ?? '',
  );
  const waarden = { grens, start, tweede, periode: maanden(vraag.maanden) };
  if (!vraag.uren) return { kern: zin(`antwoord.voortijdig-${waar.fase}`, waarden), voorwaarden };
  const {
    schema,
    stappen,
    prijs: totaal,
  } = schemaVoor(lezer, vraag, { afloop: 'voortijdig', fase: waar.fase });
  const bedragen = {
    prijs: totaal,
    uren: vraag.uren,
    startBedrag: schema.start.bedrag,
    eindBedrag: schema.einde?.bedrag,
    totaal: schema.totaal,
  };
  return {
    kern: zin(`antwoord.voortijdig-${waar.fase}`, waarden),
    voorwaarden: [zin('voorwaarde.bedragen', bedragen), ...voorwaarden],
    stappen,
  };
}

/** What an early end after the limit costs, for a question that leaves open on which side it fell. */
function bedragenNaGrens(lezer: Feitenlezer, vraag: Vraagstelling) {
  const {
    schema,
    stappen,
    prijs: totaal,
  } = schemaVoor(lezer, vraag, { afloop: 'voortijdig', fase: 'na-grens' });
  const waarden = {
    uren: vraag.uren,
    prijs: totaal,
    startBedrag: schema.start.bedrag,
    eindBedrag: schema.einde?.bedrag,
  };
  // No sum: which side of the limit it fell on is open, and before it the second part is not paid.
  const zonderSom = stappen.filter(({ sleutel }) => sleutel !== 'rekenstap.totaal');
  return { voorwaarden: [zin('voorwaarde.bedragen-na-grens', waarden)], stappen: zonderSom };
}

function schemaVoor(
  lezer: Feitenlezer,
  vraag: Vraagstelling,
  einde: Einde,
): { schema: Betaalschema; stappen: readonly Rekenstap[]; prijs: Bedrag } {
  const { uren: aantal } = vraag;
  if (!aantal) throw new RangeError('amounts need a number of hours');
  const totaal = prijs(lezer.kaders, lezer.dienst, aantal, lezer.op);
  const bedrag = eis(lezer, totaal);
  const uitkomst = betaalschema(lezer.kaders, lezer.dienst, lezer.op, { ...einde, prijs: bedrag });
  return {
    schema: eis(lezer, uitkomst),
    stappen: [...stappenVan(totaal), ...stappenVan(uitkomst)],
    prijs: bedrag,
  };
}
