import { Decimal } from 'decimal.js';
import {
  type Betaalschema,
  betaalschema,
  type Einde,
  rolTweedeBetaling,
  voortijdigheid,
} from '../kaders/betaling.ts';
import { groepsuren } from '../kaders/geld/groepsuren.ts';
import { prijs } from '../kaders/prijs.ts';
import { toetsUren, urengrens } from '../kaders/uren.ts';
import { einddatum } from '../kaders/waarden.ts';
import { plusMaanden } from '../waarden/datum.ts';
import type { Bedrag } from '../waarden/geld.ts';
import type { Rekenstap } from '../waarden/uitkomst.ts';
import { type Deel, eis, lees, maanden, stappenVan, termijnDatum, toelichting, zin } from './deel.ts';
import type { Feitenlezer } from './feiten-lezen.ts';
import type { Vraagstelling } from './vraagstelling.ts';

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
  const waarden = { maximum: grens.maximum.feit, uitzondering: grens.uitzondering?.feit, uren: vraag.uren };
  if (!vraag.uren)
    return { kern: zin('antwoord.uren', waarden), voorwaarden: [zin('voorwaarde.uitzondering-gemeente')] };
  return { kern: zin(`antwoord.uren-${toetsUren(vraag.uren, grens)}`, waarden), voorwaarden: [] };
}

/** The longest duration, and the last day from a date. Overzicht § 3.7. */
export function duur(lezer: Feitenlezer, vraag: Vraagstelling): Deel {
  const maximum = lezer.getal('doorlooptijd-maximum');
  const waarden = { maximum: maximum.feit, periode: maanden(vraag.maanden) };
  const past = vraag.maanden === undefined ? '' : vraag.maanden <= maximum.waarde ? '-past' : '-te-lang';
  const voorwaarden = [zin('voorwaarde.individuele-doorlooptijd')];
  if (!vraag.datum) return { kern: zin(`antwoord.duur${past}`, waarden), voorwaarden };
  if (vraag.maanden !== undefined && vraag.maanden <= maximum.waarde) {
    const einde = plusMaanden(vraag.datum, vraag.maanden);
    return {
      kern: zin('antwoord.duur-past', waarden),
      voorwaarden: [termijnDatum(vraag.datum, einde), ...voorwaarden],
    };
  }
  return {
    kern: zin(`antwoord.duur${past}`, waarden),
    voorwaarden: [termijnDatum(vraag.datum, einddatum(vraag.datum, maximum)), ...voorwaarden],
  };
}

/** The time of a group meeting that counts for one client. Overzicht § 3.6. */
export function groep(lezer: Feitenlezer, { minuten, deelnemers }: Vraagstelling): Deel {
  const regel = lezer.feit('groepsactiviteit');
  if (!minuten || deelnemers === undefined)
    return { kern: zin('antwoord.groep', { regel }), voorwaarden: [toelichting(regel)] };
  const uitkomst = groepsuren(lezer.kaders, lezer.dienst, lezer.op, { minuten, deelnemers });
  const { minuten: telt, uren: inUren } = eis(lezer, uitkomst);
  return {
    kern: zin('antwoord.groep-minuten', { minuten, deelnemers, telt: telt.toDecimalPlaces(2), inUren }),
    voorwaarden: [zin('voorwaarde.feit', { feit: regel }), toelichting(regel)],
    stappen: stappenVan(uitkomst),
  };
}

/** When work counts as a plaatsing, and from which day when its first day is given. Stappenplan, Naar werk: Resultaat. */
export function plaatsingVraag(lezer: Feitenlezer, vraag: Vraagstelling): Deel {
  const rollen = ['resultaat', 'plaatsing-uren', 'plaatsing-maanden'];
  const kern = zin('antwoord.plaatsing', lees(lezer, rollen));
  if (!vraag.datum) return { kern, voorwaarden: [] };
  const vanaf = einddatum(vraag.datum, lezer.getal('plaatsing-maanden'));
  return { kern, voorwaarden: [zin('voorwaarde.plaatsing-datum', { werkhervatting: vraag.datum, vanaf })] };
}

/** The latest start of work: the individual duration and the months after it. Overzicht § 3.7. */
export function werkhervatting(lezer: Feitenlezer, vraag: Vraagstelling): Deel {
  const uitloop = lezer.getal('werkhervatting-uitloop');
  const maximum = lezer.getal('doorlooptijd-maximum');
  const samen = maximum.waarde + uitloop.waarde;
  const voorwaarden = vraag.datum ? [termijnDatum(vraag.datum, plusMaanden(vraag.datum, samen))] : [];
  return {
    kern: zin('antwoord.werkhervatting', { uitloop: uitloop.feit, maximum: maximum.feit, samen }),
    voorwaarden,
    stappen: [
      {
        sleutel: 'rekenstap.werkhervatting',
        waarden: { maximum: maximum.waarde, uitloop: uitloop.waarde, samen },
      },
    ],
  };
}

/** A term, with its due date when the question has a date. Overzicht §§ 4.4.1 and 4.8. */
export function termijnVraag(lezer: Feitenlezer, vraag: Vraagstelling, rol: string): Deel {
  const termijn = lezer.getal(rol);
  const kern = zin(`antwoord.${vraag.onderwerp}`, { termijn: termijn.feit });
  if (!vraag.datum) return { kern, voorwaarden: [toelichting(termijn.feit)] };
  const uiterlijk = einddatum(vraag.datum, termijn);
  return {
    kern: zin(`antwoord.${vraag.onderwerp}-datum`, { termijn: termijn.feit, vanaf: vraag.datum, uiterlijk }),
    voorwaarden: [toelichting(termijn.feit)],
    stappen: [
      {
        sleutel: 'rekenstap.termijn',
        waarden: { vanaf: vraag.datum, lengte: termijn.waarde, eenheid: termijn.eenheid, uiterlijk },
      },
    ],
  };
}

/** The price of a number of hours, or how it is worked out. Stappenplan, Algemeen: Prijs. */
export function prijsVraag(lezer: Feitenlezer, vraag: Vraagstelling): Deel {
  const grens = eis(lezer, urengrens(lezer.kaders, lezer.dienst, lezer.op));
  if (!vraag.uren) {
    const tarief = lezer.feit('uurtarief');
    const hoogste = eis(
      lezer,
      prijs(lezer.kaders, lezer.dienst, new Decimal(grens.maximum.waarde), lezer.op),
    );
    const { uitzondering } = grens;
    const bijUitzondering = uitzondering && [
      zin('voorwaarde.prijs-bij-uitzondering', {
        uitzondering: uitzondering.feit,
        prijs: eis(lezer, prijs(lezer.kaders, lezer.dienst, new Decimal(uitzondering.waarde), lezer.op)),
      }),
    ];
    return {
      kern: zin('antwoord.prijs-formule', { tarief, maximum: grens.maximum.feit, prijs: hoogste }),
      voorwaarden: [...(bijUitzondering ?? []), zin('voorwaarde.btw')],
    };
  }
  const toets = toetsUren(vraag.uren, grens);
  const uitkomst = prijs(lezer.kaders, lezer.dienst, vraag.uren, lezer.op);
  const totaal = eis(lezer, uitkomst);
  const uitzondering = zin('voorwaarde.boven-maximum', { maximum: grens.maximum.feit, uren: vraag.uren });
  return {
    kern: zin('antwoord.prijs', { uren: vraag.uren, prijs: totaal }),
    voorwaarden: [...(toets === 'binnen-maximum' ? [] : [uitzondering]), zin('voorwaarde.btw')],
    stappen: stappenVan(uitkomst),
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
    const dag = vraag.datum
      ? [zin('voorwaarde.grens-datum', { start: vraag.datum, grensdatum: einddatum(vraag.datum, lengte) })]
      : [];
    return { kern: zin('antwoord.voortijdig', { grens, start, na }), voorwaarden: [...dag, ...voorwaarden] };
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
