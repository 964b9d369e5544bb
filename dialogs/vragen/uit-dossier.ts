import type { Dossier } from '../../domain/dossier/dossier.ts';
import { prijsVan } from '../../domain/dossier/geldzaken.ts';
import { antwoord } from '../../domain/dossier/stand.ts';
import { termijnenVan } from '../../domain/dossier/termijnen.ts';
import type { Onderwerp } from '../../domain/vragen/vraagstelling.ts';
import { termijnRegel } from '../kaarten/dossier-kaart.ts';
import type { Taalkeuze } from '../omgeving.ts';

/** The deadline of a dossier that a topic is about. */
const TERMIJN: Partial<Record<Onderwerp, string>> = {
  plan: 'plan',
  oordeel: 'oordeel',
  herstel: 'herstel',
  eindrapportage: 'eindrapportage',
  duur: 'einde-individueel',
  werkhervatting: 'werkhervatting',
};

/** What the dossier being worked on says about a topic: its own date or price. Empty when it says nothing yet. */
export function uitDossier(dossier: Dossier, onderwerp: Onderwerp, taal: Taalkeuze): string {
  const { t, opmaak } = taal;
  const { kenmerk } = dossier.stand;
  const termijn = termijnenVan(dossier).find(({ regel }) => regel.id === TERMIJN[onderwerp]);
  if (termijn) {
    const { kop, uitleg } = termijnRegel(termijn, dossier.kaders, taal);
    return t('antwoord.in-dossier', { kenmerk, wat: `${kop}. ${uitleg}` });
  }
  const prijs = prijsVan(dossier);
  const uren = antwoord(dossier.stand, 'bestelling', 'uren');
  if ((onderwerp !== 'prijs' && onderwerp !== 'betaling') || prijs.soort !== 'vastgesteld' || !uren)
    return '';
  const wat = t('antwoord.besteld', { uren: opmaak.metEenheid(uren, 'uren'), prijs: prijs.waarde });
  return t('antwoord.in-dossier', { kenmerk, wat });
}
