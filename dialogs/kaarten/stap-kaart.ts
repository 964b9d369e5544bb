import { HERINNERING, teLaatVan } from '../../domain/documenten/herinnering.ts';
import { dienstVan } from '../../domain/dossier/dienst-van.ts';
import type { Dossier } from '../../domain/dossier/dossier.ts';
import { betaalschemaVan, kernVan, prijsVan, startbetalingVan } from '../../domain/dossier/geldzaken.ts';
import { gevraagdeVelden } from '../../domain/dossier/invoer.ts';
import { buitenDeRegel } from '../../domain/dossier/oorzaak.ts';
import { antwoord } from '../../domain/dossier/stand.ts';
import type { Bezwaar, Gegevens, Stap, Veld, VeldSoort, Zicht } from '../../domain/dossier/stap.ts';
import { termijnenVan } from '../../domain/dossier/termijnen.ts';
import { geschiktheid } from '../../domain/kaders/geschiktheid.ts';
import type { Kaders } from '../../domain/kaders/kaders.ts';
import { percentageVan } from '../../domain/kaders/waarden.ts';
import { type Datum, leesDatum } from '../../domain/waarden/datum.ts';
import { deel, leesGetal, rondAf } from '../../domain/waarden/geld.ts';
import type { Taalkeuze } from '../omgeving.ts';
import {
  type Action,
  type Card,
  card,
  command,
  type Element,
  heading,
  paragraph,
  remark,
  warning,
} from './card.ts';
import { termijnRegel } from './dossier-kaart.ts';
import { optieNaam, stapTitel, stapUitleg, veldNaam } from './stapnamen.ts';
import { veldInvoer } from './veld-invoer.ts';

/** What a step card shows besides the dossier itself. */
export interface Stapweergave {
  readonly stap: Stap;
  readonly zicht: Zicht;
  readonly gegevens: Gegevens;
  readonly bezwaren: readonly Bezwaar[];
  readonly correctie: boolean;
  readonly vandaag: Datum;
}

/** The card of a step: what is asked and why, what is already known, and the buttons. */
export function stapKaart(
  dossier: Dossier,
  weergave: Stapweergave,
  taal: Taalkeuze,
): { card: Card; text: string } {
  const { t } = taal;
  const { stap, correctie } = weergave;
  const titel = t(correctie ? 'stapkaart.correctie' : 'stapkaart.titel', {
    kenmerk: dossier.stand.kenmerk,
    fase: t(`fase.${stap.fase}`),
    stap: stapTitel(stap, taal),
  });
  const uitleg = [
    stapUitleg(stap, taal, bronVan(stap, dossier.kaders)),
    ...toelichting(dossier, weergave, taal),
  ];
  const bezwaren = weergave.bezwaren.map((bezwaar) => bezwaarTekst(bezwaar, stap, taal));
  const velden = gevraagdeVelden(stap, weergave.zicht, weergave.gegevens);
  const invoer = velden.map((veld) => veldInvoer(stap, veld, waardeVan(veld, weergave, taal), taal));
  const data = { dossier: dossier.id, versie: dossier.stand.versie, stap: stap.id };
  const acties: Action[] = [
    {
      type: 'Action.Submit',
      title: t(stap.document ? 'knop.verstuurd' : 'knop.opslaan'),
      data: { actie: 'stap', ...data },
      style: 'positive',
    },
    ...(stap.document
      ? [command(t('knop.toon-brief'), { actie: 'brief', brief: stap.document, dossier: dossier.id })]
      : []),
    ...(!correctie && teLaatVan(dossier, weergave.vandaag).length > 0
      ? [command(t('knop.herinnering'), { actie: 'brief', brief: HERINNERING, dossier: dossier.id })]
      : []),
    ...(dossier.gedaan.length > 0
      ? [command(t('knop.terug'), { actie: 'opdracht', opdracht: 'terug', dossier: dossier.id })]
      : []),
  ];
  const body: Element[] = [
    heading(titel),
    ...uitleg.map(paragraph),
    ...bezwaren.map(warning),
    ...invoer,
    remark(t('stapkaart.tip')),
  ];
  const text = [
    titel,
    ...uitleg,
    ...bezwaren,
    ...velden.map((veld) => vraagregel(veld, stap, weergave, taal)),
  ].join('\n');
  return { card: card(taal.taal, titel, body, acties), text };
}

/** "Overzicht Re-integratiediensten, § 4.1": where a step of the content comes from. */
function bronVan({ route }: Stap, kaders: Kaders): string {
  return (route?.bronnen ?? [])
    .map(({ document, plaats }) => `${kaders.document(document).kort}, ${plaats}`)
    .join('; ');
}

/** The sentence that says what is wrong with an answer and what to do. */
export function bezwaarTekst(bezwaar: Bezwaar, stap: Stap, taal: Taalkeuze): string {
  const { t } = taal;
  const veld = bezwaar.veld ? veldNaam(stap, bezwaar.veld, taal) : '';
  const wat = typeof bezwaar.waarden?.wat === 'string' ? t(`moment.${bezwaar.waarden.wat}`) : '';
  return t(`bezwaar.${bezwaar.code}`, { ...bezwaar.waarden, veld, wat });
}

/** An answer written for the reader: a date in words, a choice by its name; what cannot be read stays as typed. */
export function waardeTekst(veld: Veld, waarde: string, taal: Taalkeuze): string {
  const { opmaak } = taal;
  const gelezen = leesDatum(waarde);
  if (veld.soort === 'datum') return gelezen ? opmaak.datum(gelezen) : waarde;
  if (veld.soort === 'keuze') return veld.opties?.includes(waarde) ? optieNaam(veld, waarde, taal) : waarde;
  const eenheid = EENHEDEN[veld.soort];
  const getal = leesGetal(waarde);
  if (!getal) return waarde;
  if (veld.soort === 'bedrag') return opmaak.bedrag(getal);
  return eenheid ? opmaak.metEenheid(getal, eenheid) : waarde;
}

/** "Woonplaats: Arnhem", and after a question without a colon. */
export function antwoordregel(naam: string, waarde: string): string {
  return `${naam}${naam.endsWith('?') ? '' : ':'} ${waarde}`;
}

const EENHEDEN: Partial<Record<VeldSoort, string>> = {
  uren: 'uren',
  maanden: 'maanden',
  dagen: 'kalenderdagen',
};

function waardeVan(
  veld: Veld,
  { gegevens, zicht, vandaag }: Stapweergave,
  { taal }: Taalkeuze,
): string | undefined {
  const waarde = gegevens[veld.id] ?? veld.voorstel?.(zicht, vandaag);
  const isGetal = veld.soort === 'uren' || veld.soort === 'bedrag';
  return isGetal && taal === 'nl' ? waarde?.replace('.', ',') : waarde;
}

function vraagregel(veld: Veld, stap: Stap, weergave: Stapweergave, taal: Taalkeuze): string {
  const naam = veldNaam(stap, veld.id, taal);
  const gegeven = weergave.gegevens[veld.id];
  if (gegeven) return `- ${antwoordregel(naam, waardeTekst(veld, gegeven, taal))}`;
  const opties = veld.opties
    ? ` (${veld.opties.map((optie) => optieNaam(veld, optie, taal)).join(' / ')})`
    : '';
  return `- ${veld.verplicht ? naam : taal.t('kaart.niet-verplicht', { naam })}${opties}`;
}

/** What a step tells about this dossier: suitability, price, or the deadline that runs. */
function toelichting(
  dossier: Dossier,
  { stap, zicht, vandaag }: Stapweergave,
  taal: Taalkeuze,
): readonly string[] {
  const regels: string[] = [];
  if (stap.id === 'dienstkeuze') regels.push(...geschiktheidRegels(zicht, taal));
  if (stap.id === 'afsluiting') regels.push(...vervolgRegels(zicht, taal));
  if (stap.id === 'bestelling') regels.push(taal.t('stapkaart.start', { akkoord: dossier.momenten.akkoord }));
  if (stap.id === 'bestelling-verstuurd') regels.push(...prijsRegels(zicht, taal));
  if (stap.id === 'tweede-betaling') regels.push(...openBetaling(zicht, taal));
  if (stap.id === 'resultaat-bevestigd') regels.push(...eindBetaling(zicht, taal));
  const lopend = termijnenVan(dossier).filter(({ loopt }) => loopt)[0];
  if (lopend) {
    const { kop, uitleg } = termijnRegel(lopend, dossier.kaders, taal);
    regels.push(
      taal.t(lopend.datum < vandaag ? 'stapkaart.termijn-voorbij' : 'stapkaart.termijn', { kop, uitleg }),
    );
  }
  return regels;
}

function geschiktheidRegels(zicht: Zicht, { t, taal }: Taalkeuze): readonly string[] {
  const dienst = dienstVan(zicht);
  const { oordeel, toetsen } = geschiktheid(
    zicht.kaders,
    dienst,
    zicht.stand.peildatum,
    zicht.stand.antwoorden.intake ?? {},
  );
  const redenen = toetsen.flatMap(({ vragen, oordeel: deel, feit }) =>
    vragen.map((vraag) =>
      t(`geschiktheid.reden.${deel}`, {
        vraag: t(`veld.intake.${vraag}`),
        antwoord: t(`keuze.${zicht.stand.antwoorden.intake?.[vraag] ?? 'weet-niet'}`),
        feit: feit.inhoud.soort === 'tekst' ? feit.inhoud.waarde[taal] : '',
      }),
    ),
  );
  return [t(`geschiktheid.${oordeel}`, { dienst: dienst.naam }), ...new Set(redenen)];
}

function prijsRegels(zicht: Zicht, { t, opmaak }: Taalkeuze): readonly string[] {
  const start = startbetalingVan(zicht);
  const prijs = prijsVan(zicht);
  if (start.soort !== 'vastgesteld' || prijs.soort !== 'vastgesteld') return [];
  return [
    t('stapkaart.prijs', {
      prijs: prijs.waarde,
      percentage: opmaak.getal(start.waarde.percentage),
      startBedrag: start.waarde.bedrag,
    }),
  ];
}

/** Why the second payment is open, and the two amounts that can be defended; the klantmanager decides. */
function openBetaling(zicht: Zicht, { t }: Taalkeuze): readonly string[] {
  const schema = betaalschemaVan(zicht);
  if (schema.soort !== 'niet-vast-te-stellen') return [];
  const prijs = prijsVan(zicht);
  const dienst = dienstVan(zicht);
  const vergelijk = zicht.kaders.feit(dienst, 'tweede-betaling-voortijdig-na-grens', zicht.stand.peildatum);
  const { oorzaak } = kernVan(zicht);
  if (buitenDeRegel(zicht, oorzaak)) return [t(`stapkaart.betaling-open.${oorzaak}`)];
  const regels = [t(`stapkaart.betaling-open.${schema.reden}`)];
  if (prijs.soort !== 'vastgesteld' || vergelijk.soort !== 'vastgesteld') return regels;
  const percentage = percentageVan(vergelijk.waarde);
  return [
    ...regels,
    t('stapkaart.betaling-vergelijk', { percentage, bedrag: rondAf(deel(prijs.waarde, percentage)) }),
  ];
}

function vervolgRegels(zicht: Zicht, { t }: Taalkeuze): readonly string[] {
  if (antwoord(zicht.stand, 'rapport-beoordeeld', 'resultaat') !== 'plaatsing') return [];
  const vervolg = zicht.kaders.feit(dienstVan(zicht), 'vervolg', zicht.stand.peildatum);
  return vervolg.soort === 'vastgesteld' ? [t('stapkaart.vervolg', { vervolg: vervolg.waarde })] : [];
}

function eindBetaling(zicht: Zicht, { t }: Taalkeuze): readonly string[] {
  const schema = betaalschemaVan(zicht);
  if (schema.soort !== 'vastgesteld') return [];
  const { einde, totaal } = schema.waarde;
  if (!einde) return [];
  return [
    t(einde.percentage === 0 ? 'stapkaart.geen-tweede' : 'stapkaart.tweede', {
      percentage: einde.percentage,
      bedrag: einde.bedrag,
      totaal,
    }),
  ];
}
