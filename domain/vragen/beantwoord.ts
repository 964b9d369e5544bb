import { Decimal } from 'decimal.js';
import {
  type Betaalschema,
  betaalschema,
  type Einde,
  rolTweedeBetaling,
  voortijdigheid,
} from '../kaders/betaling.ts';
import type { Kaders } from '../kaders/kaders.ts';
import { prijs } from '../kaders/prijs.ts';
import { toetsUren, urengrens } from '../kaders/uren.ts';
import { einddatum } from '../kaders/waarden.ts';
import { type Datum, plusMaanden } from '../waarden/datum.ts';
import type { Bedrag } from '../waarden/geld.ts';
import type { NietVastgesteld, Rekenstap, Uitkomst } from '../waarden/uitkomst.ts';
import { Feitenlezer, FeitOntbreekt } from './feiten-lezen.ts';
import type { Beantwoording, Onderwerp, Vraagstelling, Zin } from './vraagstelling.ts';

type Deel = Omit<Beantwoording, 'feiten' | 'stappen'> & { readonly stappen?: readonly Rekenstap[] };
type Regel = (lezer: Feitenlezer, vraag: Vraagstelling) => Deel;

/** Topics that tell facts as they stand: the facts whose values their text shows. */
const vertellen: Partial<Record<Onderwerp, readonly string[]>> = {
  tarief: ['uurtarief'],
  doelgroep: ['doelgroep', 'einddoel'],
  inhoud: ['doel', 'activiteiten'],
  resultaat: ['resultaat', 'plaatsing-uren', 'plaatsing-maanden'],
  vervolg: ['vervolg'],
  administratie: ['administratie-uren'],
  bijstelling: ['bijstelling', 'doorlooptijd-maximum', 'uren-maximum', 'uren-uitzondering'],
  'kleine-wijziging': ['termijn-bezwaar-wijziging'],
  reiskosten: ['reiskosten'],
  leverancierskeuze: ['leverancierskeuze', 'helpdesk'],
  stappen: ['stappen'],
  start: ['start'],
  ziekte: ['ziekte'],
  versie: ['versieregel'],
  helpdesk: ['helpdesk'],
  uitgesloten: ['uitgesloten', 'einddoel'],
  kaart: [
    'uren-maximum',
    'uren-uitzondering',
    'doorlooptijd-maximum',
    'uurtarief',
    'eerste-betaling',
    'tweede-betaling-geslaagd',
    'termijn-plan',
    'termijn-oordeel',
    'termijn-eindrapportage',
    'doelgroep',
    'resultaat',
  ],
};

/** Topics about a term: the fact with its length; a date in the question gives the due date. */
const termijnen: Partial<Record<Onderwerp, string>> = {
  plan: 'termijn-plan',
  oordeel: 'termijn-oordeel',
  herstel: 'termijn-herstel',
  eindrapportage: 'termijn-eindrapportage',
};

/** Topics that no document gives a figure for now; the day one does, the fact gets a value and the answer shows it. */
const onvermeld: Partial<Record<Onderwerp, string>> = {
  btw: 'btw',
  'zonder-resultaat': 'tweede-betaling-zonder-resultaat',
};

const regels: Partial<Record<Onderwerp, Regel>> = {
  uren,
  duur,
  prijs: prijsVraag,
  betaling,
  voortijdig,
  werkhervatting,
};

/**
 * The answer to a question from the facts that hold on its date. A fact without a value gives an answer that
 * says so (`antwoord.geen-versie`, `antwoord.nagaan` or `antwoord.niet-vermeld`), never another figure.
 */
export function beantwoord(kaders: Kaders, vraag: Vraagstelling): Beantwoording {
  const dienst = kaders.dienst(vraag.dienst);
  if (!dienst) throw new RangeError(`unknown service "${vraag.dienst}"`);
  const lezer = new Feitenlezer(kaders, dienst, vraag.op);
  try {
    const deel = kies(vraag)(lezer, vraag);
    return { ...deel, feiten: lezer.gebruikt, stappen: deel.stappen ?? [] };
  } catch (fout) {
    if (!(fout instanceof FeitOntbreekt)) throw fout;
    return nietTeGeven(fout.uitkomst, vraag, lezer);
  }
}

function kies(vraag: Vraagstelling): Regel {
  const regel = kiesRegel(vraag);
  const metBedragen = regel === prijsVraag || regel === betaling || regel === voortijdig;
  return metBedragen ? (lezer) => bovenGrens(lezer, vraag) ?? regel(lezer, vraag) : regel;
}

function kiesRegel({ onderwerp }: Vraagstelling): Regel {
  if (onvermeld[onderwerp]) return onvermeldeVraag;
  const rollen = vertellen[onderwerp];
  if (rollen)
    return (lezer) => ({ kern: zin(`antwoord.${onderwerp}`, lees(lezer, rollen)), voorwaarden: [] });
  const rol = termijnen[onderwerp];
  if (rol) return (lezer, vraag) => termijnVraag(lezer, vraag, rol);
  const regel = regels[onderwerp];
  if (!regel) throw new RangeError(`no rule answers "${onderwerp}"`);
  return regel;
}

function onvermeldeVraag(lezer: Feitenlezer, { onderwerp }: Vraagstelling): Deel {
  if (onderwerp === 'zonder-resultaat')
    lees(lezer, ['eerste-betaling', 'tweede-betaling-voortijdig-na-grens']);
  return {
    kern: zin(`antwoord.${onderwerp}-bekend`, { feit: lezer.feit(onvermeld[onderwerp] ?? '') }),
    voorwaarden: [],
  };
}

function bovenGrens(lezer: Feitenlezer, vraag: Vraagstelling): Deel | undefined {
  if (!vraag.uren) return undefined;
  const grens = eis(lezer, urengrens(lezer.kaders, lezer.dienst, lezer.op));
  if (toetsUren(vraag.uren, grens) !== 'boven-grens') return undefined;
  const waarden = { maximum: grens.maximum.feit, uitzondering: grens.uitzondering?.feit, uren: vraag.uren };
  return { kern: zin('antwoord.uren-boven-grens', waarden), voorwaarden: [zin('voorwaarde.geen-prijs')] };
}

function uren(lezer: Feitenlezer, vraag: Vraagstelling): Deel {
  const grens = eis(lezer, urengrens(lezer.kaders, lezer.dienst, lezer.op));
  const waarden = { maximum: grens.maximum.feit, uitzondering: grens.uitzondering?.feit, uren: vraag.uren };
  if (!vraag.uren)
    return { kern: zin('antwoord.uren', waarden), voorwaarden: [zin('voorwaarde.uitzondering-gemeente')] };
  return { kern: zin(`antwoord.uren-${toetsUren(vraag.uren, grens)}`, waarden), voorwaarden: [] };
}

function duur(lezer: Feitenlezer, vraag: Vraagstelling): Deel {
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

function werkhervatting(lezer: Feitenlezer, vraag: Vraagstelling): Deel {
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

function termijnVraag(lezer: Feitenlezer, vraag: Vraagstelling, rol: string): Deel {
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

function prijsVraag(lezer: Feitenlezer, vraag: Vraagstelling): Deel {
  const grens = eis(lezer, urengrens(lezer.kaders, lezer.dienst, lezer.op));
  if (!vraag.uren) {
    const tarief = lezer.feit('uurtarief');
    const hoogste = eis(
      lezer,
      prijs(lezer.kaders, lezer.dienst, new Decimal(grens.maximum.waarde), lezer.op),
    );
    return {
      kern: zin('antwoord.prijs-formule', { tarief, maximum: grens.maximum.feit, prijs: hoogste }),
      voorwaarden: [zin('voorwaarde.btw')],
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

function betaling(lezer: Feitenlezer, vraag: Vraagstelling): Deel {
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
    eindBedrag: schema.einde.bedrag,
  };
  return { kern: zin('antwoord.betaling-bedragen', waarden), voorwaarden, stappen };
}

function voortijdig(lezer: Feitenlezer, vraag: Vraagstelling): Deel {
  const grens = lezer.feit('voortijdig-grens');
  const start = lezer.feit('eerste-betaling');
  const voorwaarden = [
    toelichting(grens),
    zin('voorwaarde.voortijdig', { feit: lezer.feit('voortijdig-voorwaarde') }),
  ];
  if (vraag.maanden === undefined) {
    const na = lezer.feit('tweede-betaling-voortijdig-na-grens');
    lezer.feit('tweede-betaling-voortijdig-binnen-grens');
    return { kern: zin('antwoord.voortijdig', { grens, start, na }), voorwaarden };
  }
  const waar = eis(lezer, voortijdigheid(lezer.kaders, lezer.dienst, lezer.op, { naMaanden: vraag.maanden }));
  const tweede = lezer.feit(rolTweedeBetaling('voortijdig', waar.fase) ?? '');
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
    eindBedrag: schema.einde.bedrag,
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

function nietTeGeven(uitkomst: NietVastgesteld, vraag: Vraagstelling, lezer: Feitenlezer): Beantwoording {
  const reden = uitkomst.soort === 'onbekend' ? 'onbekend' : uitkomst.reden;
  const [feit] = uitkomst.feiten;
  const sleutel =
    reden === 'niet-vermeld' && onvermeld[vraag.onderwerp]
      ? `antwoord.${vraag.onderwerp}`
      : `antwoord.${reden}`;
  const gelezen = Object.fromEntries(lezer.gebruikt.map((eerder) => [eerder.rol, eerder]));
  const waarden = { ...gelezen, feit, op: vraag.op, vanaf: feit?.vanaf, tot: feit?.tot };
  return {
    kern: zin(sleutel, waarden),
    voorwaarden: [],
    feiten: [...lezer.gebruikt, ...uitkomst.feiten],
    stappen: [],
  };
}

function eis<T>(lezer: Feitenlezer, uitkomst: Uitkomst<T>): T {
  if (uitkomst.soort !== 'vastgesteld') throw new FeitOntbreekt(uitkomst);
  lezer.gebruik(uitkomst.feiten);
  return uitkomst.waarde;
}

const stappenVan = <T>(uitkomst: Uitkomst<T>): readonly Rekenstap[] =>
  uitkomst.soort === 'onbekend' ? [] : uitkomst.stappen;
/** A period in months, to be written with its unit. */
const maanden = (waarde: number | undefined) =>
  waarde === undefined ? undefined : ({ waarde, eenheid: 'maanden' } as const);
const zin = (sleutel: string, waarden: Record<string, unknown> = {}): Zin => ({ sleutel, waarden });
const toelichting = (feit: unknown): Zin => zin('voorwaarde.toelichting', { feit });
const termijnDatum = (vanaf: Datum, uiterlijk: Datum): Zin =>
  zin('voorwaarde.termijn-datum', { vanaf, uiterlijk });

function lees(lezer: Feitenlezer, rollen: readonly string[]): Record<string, unknown> {
  return Object.fromEntries(rollen.map((rol) => [rol, lezer.feit(rol)]));
}
