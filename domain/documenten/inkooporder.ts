import { prijsVan, startbetalingVan, uurtariefVan } from '../dossier/geldzaken.ts';
import { antwoord } from '../dossier/stand.ts';
import { termijnenVan } from '../dossier/termijnen.ts';
import { aantal, type Documentsoort, dag, geld, getal, tekst } from './document.ts';
import { aanLeverancier, gemeenschappelijk, getalVanFeit, percentageVanFeit, veld } from './velden.ts';

/** Approval of the plan and order in one (Stappenplan, Bestelplan step 5; Overzicht § 4.4.1). */
export const inkooporder: Documentsoort = {
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
    const tarief = uurtariefVan(dossier);
    const startBedrag = start.soort === 'vastgesteld' ? start.waarde.bedrag : undefined;
    const totaal = prijs.soort === 'vastgesteld' ? prijs.waarde : undefined;
    return aanLeverancier(dossier, afzender, {
      ordernummer: veld(dossier, 'bestelling', 'ordernummer'),
      akkoord: dag(dossier.momenten.akkoord),
      ondersteuning: veld(dossier, 'opdracht', 'ondersteuning'),
      uren: getal(antwoord(dossier.stand, 'bestelling', 'uren')),
      maanden: aantal(antwoord(dossier.stand, 'bestelling', 'maanden'), 'maanden'),
      redenUitzondering: veld(dossier, 'bestelling', 'redenUitzondering'),
      uurtarief: geld(tarief.soort === 'vastgesteld' ? tarief.waarde : undefined),
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
    });
  },
};
