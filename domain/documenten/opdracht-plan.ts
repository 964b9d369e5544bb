import { dienstVan } from '../dossier/dienst-van.ts';
import { antwoord, datumAntwoord } from '../dossier/stand.ts';
import { einddatum, getalFeit } from '../kaders/waarden.ts';
import { aantal, type Documentsoort, dag, getal, tekst } from './document.ts';
import { aanLeverancier, gemeenschappelijk, getalVanFeit, veld } from './velden.ts';

/** Written assignment to draw up the plan (Stappenplan, Bestelplan step 3; Overzicht §§ 3.6, 4.4.1). */
export const opdrachtPlan: Documentsoort = {
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
    return aanLeverancier(dossier, afzender, {
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
    });
  },
};
