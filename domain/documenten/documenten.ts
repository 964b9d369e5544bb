import { dienstVan } from '../dossier/dienst-van.ts';
import type { Dossier } from '../dossier/dossier.ts';
import { afloopVan, betaalschemaVan, prijsVan, startbetalingVan } from '../dossier/geldzaken.ts';
import { antwoord, datumAntwoord } from '../dossier/stand.ts';
import { termijnenVan } from '../dossier/termijnen.ts';
import { uurtarief } from '../kaders/prijs.ts';
import { einddatum, getalFeit, percentageVan } from '../kaders/waarden.ts';
import { bedrag } from '../waarden/geld.ts';
import {
  type Afzender,
  aantal,
  type Briefwaarde,
  type Conceptdocument,
  type Documentsoort,
  dag,
  geld,
  getal,
  passage,
  tekst,
} from './document.ts';

const gemeenschappelijk = ['gemeente', 'klantmanager', 'contact', 'kenmerk', 'dienst', 'vandaag'] as const;

/** The six questions that UWV asks (Stappenplan, Opvragen passende leverancier). */
const informatieverzoek: Documentsoort = {
  id: 'informatieverzoek',
  velden: [...gemeenschappelijk, 'woonplaats', 'expertise', 'toelichting', 'voorkeur'],
  verplicht: ['gemeente', 'klantmanager', 'kenmerk', 'dienst', 'woonplaats'],
  stelOp: (dossier, afzender) => ({
    aan: tekstFeit(dossier, 'helpdesk'),
    velden: {
      ...basis(dossier, afzender),
      woonplaats: veld(dossier, 'leveranciersvraag', 'woonplaats'),
      expertise: veld(dossier, 'leveranciersvraag', 'expertise'),
      toelichting: veld(dossier, 'leveranciersvraag', 'toelichting'),
      voorkeur: veld(dossier, 'leveranciersvraag', 'voorkeur'),
    },
  }),
};

/** Written assignment to draw up the plan (Stappenplan, Bestelplan step 3; Overzicht §§ 3.6, 4.4.1). */
const opdrachtPlan: Documentsoort = {
  id: 'opdracht-plan',
  velden: [
    ...gemeenschappelijk,
    'leverancier',
    'dagtekening',
    'ondersteuning',
    'uren',
    'maanden',
    'gewensteStart',
    'redenUitzondering',
    'termijnPlan',
    'planUiterlijk',
    'termijnOordeel',
    'termijnHerstel',
    'administratieUren',
    'versieOverzicht',
  ],
  verplicht: [
    'gemeente',
    'klantmanager',
    'kenmerk',
    'dienst',
    'leverancier',
    'dagtekening',
    'ondersteuning',
    'uren',
    'maanden',
    'planUiterlijk',
  ],
  stelOp: (dossier, afzender) => {
    const dagtekening = datumAntwoord(dossier.stand, 'opdracht-verstuurd', 'dagtekening') ?? afzender.vandaag;
    const termijn = getalFeit(dossier.kaders, dienstVan(dossier), 'termijn-plan', dagtekening);
    const bron = termijn.soort === 'vastgesteld' ? termijn.feiten[0]?.bronnen[0]?.document : undefined;
    return {
      aan: antwoord(dossier.stand, 'leverancierskeuze', 'leverancierEmail'),
      velden: {
        ...basis(dossier, afzender),
        leverancier: veld(dossier, 'leverancierskeuze', 'leverancier'),
        dagtekening: dag(dagtekening),
        ondersteuning: veld(dossier, 'opdracht', 'ondersteuning'),
        uren: getal(antwoord(dossier.stand, 'opdracht', 'uren')),
        maanden: aantal(antwoord(dossier.stand, 'opdracht', 'maanden'), 'maanden'),
        gewensteStart: dag(datumAntwoord(dossier.stand, 'opdracht', 'gewensteStart')),
        redenUitzondering: veld(dossier, 'opdracht', 'redenUitzondering'),
        termijnPlan: getalVanFeit(dossier, 'termijn-plan'),
        planUiterlijk:
          termijn.soort === 'vastgesteld' ? dag(einddatum(dagtekening, termijn.waarde)) : undefined,
        termijnOordeel: getalVanFeit(dossier, 'termijn-oordeel'),
        termijnHerstel: getalVanFeit(dossier, 'termijn-herstel'),
        administratieUren: getalVanFeit(dossier, 'administratie-uren'),
        versieOverzicht: tekst(bron && dossier.kaders.document(bron).versie),
      },
    };
  },
};

/** Approval of the plan and order in one (Stappenplan, Bestelplan step 5; Overzicht § 4.4.1). */
const inkooporder: Documentsoort = {
  id: 'inkooporder',
  velden: [
    ...gemeenschappelijk,
    'leverancier',
    'ordernummer',
    'akkoord',
    'ondersteuning',
    'uren',
    'maanden',
    'redenUitzondering',
    'uurtarief',
    'prijs',
    'startPercentage',
    'startBedrag',
    'eindPercentage',
    'eindBedrag',
    'voortijdigPercentage',
    'voortijdigGrens',
    'eindeIndividueel',
    'plaatsingUren',
    'plaatsingMaanden',
    'werkhervattingUitloop',
    'termijnEindrapportage',
    'administratieUren',
    'factuur',
  ],
  verplicht: [
    'gemeente',
    'klantmanager',
    'kenmerk',
    'dienst',
    'leverancier',
    'akkoord',
    'ondersteuning',
    'uren',
    'maanden',
    'prijs',
    'startBedrag',
    'eindBedrag',
    'factuur',
  ],
  stelOp: (dossier, afzender) => {
    const start = startbetalingVan(dossier);
    const prijs = prijsVan(dossier);
    const startBedrag = start.soort === 'vastgesteld' ? start.waarde.bedrag : undefined;
    const totaal = prijs.soort === 'vastgesteld' ? prijs.waarde : undefined;
    return {
      aan: antwoord(dossier.stand, 'leverancierskeuze', 'leverancierEmail'),
      velden: {
        ...basis(dossier, afzender),
        leverancier: veld(dossier, 'leverancierskeuze', 'leverancier'),
        ordernummer: veld(dossier, 'bestelling', 'ordernummer'),
        akkoord: dag(dossier.momenten.akkoord),
        ondersteuning: veld(dossier, 'opdracht', 'ondersteuning'),
        uren: getal(antwoord(dossier.stand, 'bestelling', 'uren')),
        maanden: aantal(antwoord(dossier.stand, 'bestelling', 'maanden'), 'maanden'),
        redenUitzondering: veld(dossier, 'bestelling', 'redenUitzondering'),
        uurtarief: geld(tarief(dossier)),
        prijs: geld(totaal),
        startPercentage: getal(start.soort === 'vastgesteld' ? start.waarde.percentage : undefined),
        startBedrag: geld(startBedrag),
        eindPercentage: percentageVanFeit(dossier, 'tweede-betaling-geslaagd'),
        eindBedrag: geld(totaal && startBedrag && totaal.minus(startBedrag)),
        voortijdigPercentage: percentageVanFeit(dossier, 'tweede-betaling-voortijdig-na-grens'),
        voortijdigGrens: getalVanFeit(dossier, 'voortijdig-grens'),
        eindeIndividueel: dag(
          termijnenVan(dossier).find(({ regel }) => regel.id === 'einde-individueel')?.datum,
        ),
        plaatsingUren: getalVanFeit(dossier, 'plaatsing-uren'),
        plaatsingMaanden: getalVanFeit(dossier, 'plaatsing-maanden'),
        werkhervattingUitloop: getalVanFeit(dossier, 'werkhervatting-uitloop'),
        termijnEindrapportage: getalVanFeit(dossier, 'termijn-eindrapportage'),
        administratieUren: getalVanFeit(dossier, 'administratie-uren'),
        factuur: tekst(afzender.gemeente.factuur),
      },
    };
  },
};

/** Confirmation of the result after judging the report (Stappenplan, Bestelplan step 8). */
const bevestigingResultaat: Documentsoort = {
  id: 'bevestiging-resultaat',
  velden: [
    ...gemeenschappelijk,
    'leverancier',
    'ordernummer',
    'einde',
    'rapportOntvangen',
    'besluit',
    'plaatsing',
    'geenPlaatsing',
    'voortijdig',
    'werkhervatting',
    'startBedrag',
    'tweedeBedrag',
    'geenTweede',
    'eigenBesluit',
    'factuur',
  ],
  verplicht: [
    'gemeente',
    'klantmanager',
    'kenmerk',
    'dienst',
    'leverancier',
    'einde',
    'besluit',
    'tweedeBedrag',
  ],
  stelOp: (dossier, afzender) => {
    const afloop = afloopVan(dossier);
    const voortijdig = antwoord(dossier.stand, 'einde', 'wijze') === 'voortijdig';
    const geslaagd = afloop.soort === 'vastgesteld' && afloop.waarde.afloop === 'geslaagd';
    const tweede = tweedeBedrag(dossier);
    const start = startbetalingVan(dossier);
    return {
      aan: antwoord(dossier.stand, 'leverancierskeuze', 'leverancierEmail'),
      velden: {
        ...basis(dossier, afzender),
        leverancier: veld(dossier, 'leverancierskeuze', 'leverancier'),
        ordernummer: veld(dossier, 'bestelling', 'ordernummer'),
        einde: dag(dossier.momenten.einde),
        rapportOntvangen: dag(dossier.momenten['rapport-ontvangst']),
        besluit: dag(datumAntwoord(dossier.stand, 'rapport-beoordeeld', 'besluitOp')),
        plaatsing: passage(geslaagd),
        geenPlaatsing: passage(!geslaagd && !voortijdig && afloop.soort === 'vastgesteld'),
        voortijdig: passage(voortijdig),
        werkhervatting: dag(dossier.momenten.werkhervatting),
        startBedrag: geld(start.soort === 'vastgesteld' ? start.waarde.bedrag : undefined),
        tweedeBedrag: geld(tweede),
        geenTweede: passage(tweede?.isZero() ?? false),
        eigenBesluit: passage(antwoord(dossier.stand, 'tweede-betaling', 'bedrag') !== undefined),
        factuur: tekst(afzender.gemeente.factuur),
      },
    };
  },
};

/** Every document the product drafts. */
export const documentsoorten: readonly Documentsoort[] = [
  informatieverzoek,
  opdrachtPlan,
  inkooporder,
  bevestigingResultaat,
];

/** The document with its fields filled from the dossier and a list of the required ones that are missing. */
export function stelOp(soort: Documentsoort, dossier: Dossier, afzender: Afzender): Conceptdocument {
  const { aan, velden } = soort.stelOp(dossier, afzender);
  return {
    id: soort.id,
    aan,
    velden,
    ontbreekt: soort.verplicht.filter((naam) => velden[naam] === undefined),
  };
}

/** The second payment of a dossier in euros excl. VAT: what the rules give, or what the klantmanager decided. */
export function tweedeBedrag(dossier: Dossier) {
  const eigen = antwoord(dossier.stand, 'tweede-betaling', 'bedrag');
  if (eigen) return bedrag(eigen);
  const schema = betaalschemaVan(dossier);
  return schema.soort === 'vastgesteld' ? schema.waarde.einde.bedrag : undefined;
}

function basis(dossier: Dossier, afzender: Afzender): Record<string, Briefwaarde | undefined> {
  return {
    gemeente: tekst(afzender.gemeente.naam),
    klantmanager: tekst(afzender.klantmanager),
    contact: tekst(afzender.gemeente.contact),
    kenmerk: tekst(dossier.stand.kenmerk),
    dienst: tekst(dienstVan(dossier).naam.nl),
    vandaag: dag(afzender.vandaag),
  };
}

function veld(dossier: Dossier, stap: string, naam: string) {
  return tekst(antwoord(dossier.stand, stap, naam));
}

function feitVan(dossier: Dossier, rol: string) {
  const feit = dossier.kaders.feit(dienstVan(dossier), rol, dossier.stand.peildatum);
  return feit.soort === 'vastgesteld' ? feit.waarde : undefined;
}

function getalVanFeit(dossier: Dossier, rol: string) {
  const feit = feitVan(dossier, rol);
  return feit?.inhoud.soort === 'getal' ? getal(feit.inhoud.waarde) : undefined;
}

function percentageVanFeit(dossier: Dossier, rol: string) {
  const feit = feitVan(dossier, rol);
  return feit && getal(percentageVan(feit));
}

function tekstFeit(dossier: Dossier, rol: string): string | undefined {
  const feit = feitVan(dossier, rol);
  return feit?.inhoud.soort === 'tekst' ? feit.inhoud.waarde.nl : undefined;
}

function tarief(dossier: Dossier) {
  const eigen = antwoord(dossier.stand, 'bestelling', 'uurtarief');
  if (eigen) return bedrag(eigen);
  const uitkomst = uurtarief(dossier.kaders, dienstVan(dossier), dossier.stand.peildatum);
  return uitkomst.soort === 'vastgesteld' ? uitkomst.waarde : undefined;
}
