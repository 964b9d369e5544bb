import { Decimal } from 'decimal.js';
import { begeleidingsgrens } from '../kaders/duur/begeleiding-bij-scholing.ts';
import { prijs } from '../kaders/prijs.ts';
import { toetsUren, type Urengrens, urengrens } from '../kaders/uren.ts';
import { type Bedrag, bedrag } from '../waarden/geld.ts';
import { type Deel, eis, stappenVan, zin } from './deel.ts';
import type { Feitenlezer } from './feiten-lezen.ts';
import type { Vraagstelling } from './vraagstelling.ts';

/** The price of a number of hours, or how it is worked out. Stappenplan, Algemeen: Prijs. */
export function prijsVraag(lezer: Feitenlezer, vraag: Vraagstelling): Deel {
  const grens = eis(lezer, urengrens(lezer.kaders, lezer.dienst, lezer.op));
  // A training of some weeks has fewer hours than the maximum of a year.
  if (!vraag.uren && vraag.weken && lezer.kaders.heeft(lezer.dienst, 'uren-per-week-maximum')) {
    const samen = eis(lezer, begeleidingsgrens(lezer.kaders, lezer.dienst, lezer.op, vraag.weken)).uren;
    return prijsVraag(lezer, { ...vraag, uren: new Decimal(samen) });
  }
  if (!vraag.uren) return formule(lezer, grens);
  if (vraag.andereUren) return verschil(lezer, vraag.uren, vraag.andereUren);
  const toets = toetsUren(vraag.uren, grens);
  const uitkomst = prijs(lezer.kaders, lezer.dienst, vraag.uren, lezer.op);
  const totaal = eis(lezer, uitkomst);
  const keren = vraag.keren && lezer.kaders.heeft(lezer.dienst, 'inzet-maximum') ? vraag.keren : 1;
  if (keren > 1) return nogEenKeer(lezer, vraag.uren, keren);
  const uitzondering = zin('voorwaarde.boven-maximum', { maximum: grens.maximum.feit, uren: vraag.uren });
  const { beweerdBedrag } = vraag;
  const samen = meerKeer(totaal, vraag);
  return {
    oordeel: beweerdBedrag ? [zin(beweerdBedrag.equals(totaal) ? 'uitwerking.ja' : 'uitwerking.nee')] : [],
    kern: zin('antwoord.prijs', { uren: vraag.uren, prijs: totaal }),
    voorwaarden: [
      ...samen.voorwaarden,
      ...(toets === 'binnen-maximum' ? [] : [uitzondering]),
      zin('voorwaarde.btw'),
    ],
    stappen: [...stappenVan(uitkomst), ...samen.stappen],
  };
}

/** How a price is worked out, and what it is at the most hours. Stappenplan, Algemeen: Prijs; Overzicht § 3.6, tabel III. */
function formule(lezer: Feitenlezer, grens: Urengrens): Deel {
  const tarief = lezer.feit('uurtarief');
  const prijsBij = (aantal: number) => prijs(lezer.kaders, lezer.dienst, new Decimal(aantal), lezer.op);
  const hoogste = prijsBij(grens.maximum.waarde);
  const { uitzondering } = grens;
  const bijUitzondering = uitzondering && prijsBij(uitzondering.waarde);
  const meer = bijUitzondering
    ? [
        zin('voorwaarde.prijs-bij-uitzondering', {
          uitzondering: uitzondering.feit,
          prijs: eis(lezer, bijUitzondering),
        }),
      ]
    : [];
  return {
    kern: zin('antwoord.prijs-formule', {
      tarief,
      maximum: grens.maximum.feit,
      prijs: eis(lezer, hoogste),
    }),
    voorwaarden: [...meer, zin('voorwaarde.btw')],
    stappen: [...stappenVan(hoogste), ...(bijUitzondering ? stappenVan(bijUitzondering) : [])],
  };
}

/** What a price comes to for several clients, or as often as it is named. */
function meerKeer(prijsVanEen: Bedrag, { keren = 1, clienten = 1 }: Vraagstelling) {
  const aantal = keren * clienten;
  if (aantal <= 1) return { voorwaarden: [], stappen: [] };
  const totaal = bedrag(prijsVanEen.times(aantal));
  return {
    voorwaarden: [zin('voorwaarde.prijs-samen', { aantal, totaal })],
    stappen: [{ sleutel: 'rekenstap.keren', waarden: { keren: aantal, prijs: prijsVanEen, totaal } }],
  };
}

/** The role of the price of a service that is not paid by the hour. */
export const VASTE_PRIJS = 'vaste-prijs';

/**
 * The price (euros excl. VAT) of a service that has a fixed one, also where a rate or a number of hours is asked about:
 * no hours are reckoned then. Throws when it has no value on the date asked. Stappenplan, Praktijkassessment: Prijs.
 */
export function vastePrijs(
  lezer: Feitenlezer,
  { onderwerp, uren, keren, beweerdBedrag: genoemd }: Vraagstelling,
): Deel {
  const feit = lezer.feit(VASTE_PRIJS);
  const juist = genoemd && feit.inhoud.soort === 'bedrag' && genoemd.equals(feit.inhoud.waarde);
  const beweerd = genoemd ? [zin(juist ? 'uitwerking.ja' : 'uitwerking.nee')] : [];
  const perUur = uren || keren || onderwerp === 'tarief';
  return {
    oordeel: perUur ? [zin('uitwerking.geen-uren', { feit })] : beweerd,
    kern: zin('antwoord.vaste-prijs', { feit }),
    voorwaarden: [zin('voorwaarde.toelichting', { feit })],
  };
}

/** What more or fewer hours differ in price. */
function verschil(lezer: Feitenlezer, uren: Decimal, anders: Decimal): Deel {
  const [hoog, laag] = uren.greaterThan(anders) ? [uren, anders] : [anders, uren];
  const grens = eis(lezer, urengrens(lezer.kaders, lezer.dienst, lezer.op));
  const [prijsHoog, prijsLaag] = [hoog, laag].map((aantal) =>
    prijs(lezer.kaders, lezer.dienst, aantal, lezer.op),
  ) as [ReturnType<typeof prijs>, ReturnType<typeof prijs>];
  const waarden = { prijsHoog: eis(lezer, prijsHoog), prijsLaag: eis(lezer, prijsLaag) };
  const meer = bedrag(waarden.prijsHoog.minus(waarden.prijsLaag));
  const bijzonder =
    toetsUren(hoog, grens) === 'binnen-maximum'
      ? []
      : [zin('voorwaarde.boven-maximum', { maximum: grens.maximum.feit, uren: hoog })];
  return {
    kern: zin('antwoord.prijs-verschil', { hoog, laag, ...waarden, verschil: meer }),
    voorwaarden: [...bijzonder, zin('voorwaarde.btw')],
    stappen: [
      ...stappenVan(prijsHoog),
      ...stappenVan(prijsLaag),
      { sleutel: 'rekenstap.verschil', waarden: { ...waarden, verschil: meer } },
    ],
  };
}

/** The price of a service that is used more than once, as often as it can be. Stappenplan, Werkbehoud: Duur. */
function nogEenKeer(lezer: Feitenlezer, uren: Decimal, keren: number): Deel {
  const hoogstens = lezer.getal('inzet-maximum');
  const uitkomst = prijs(lezer.kaders, lezer.dienst, uren, lezer.op);
  const perKeer = eis(lezer, uitkomst);
  if (keren > hoogstens.waarde)
    return { kern: zin('antwoord.prijs-te-vaak', { keren, hoogstens: hoogstens.feit }), voorwaarden: [] };
  const totaal = bedrag(perKeer.times(keren));
  return {
    kern: zin('antwoord.prijs-keren', { keren, uren, totaal }),
    voorwaarden: [zin('voorwaarde.feit', { feit: hoogstens.feit }), zin('voorwaarde.btw')],
    stappen: [
      ...stappenVan(uitkomst),
      { sleutel: 'rekenstap.keren', waarden: { keren, prijs: perKeer, totaal } },
    ],
  };
}
