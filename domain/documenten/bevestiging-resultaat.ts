import { afloopVan, startbetalingVan, tweedeBedrag } from '../dossier/geldzaken.ts';
import { isVoortijdig } from '../dossier/met-plan/einde.ts';
import { antwoord, datumAntwoord } from '../dossier/stand.ts';
import { type Documentsoort, dag, geld, passage, tekst } from './document.ts';
import { aanLeverancier, gemeenschappelijk, veld } from './velden.ts';

/** Confirmation of the result after judging the report (Stappenplan, Bestelplan step 8). */
export const bevestigingResultaat: Documentsoort = {
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
    const voortijdig = isVoortijdig(dossier);
    const geslaagd = afloop.soort === 'vastgesteld' && afloop.waarde.afloop === 'geslaagd';
    const tweede = tweedeBedrag(dossier);
    const start = startbetalingVan(dossier);
    return aanLeverancier(dossier, afzender, {
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
    });
  },
};
