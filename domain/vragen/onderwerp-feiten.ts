import type { Afloop } from '../kaders/betaling.ts';
import type { Onderwerp } from './vraagstelling.ts';

/** Topics that tell facts as they stand: the facts whose values their text shows. */
export const vertellen: Partial<Record<Onderwerp, readonly string[]>> = {
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
export const termijnen: Partial<Record<Onderwerp, string>> = {
  plan: 'termijn-plan',
  oordeel: 'termijn-oordeel',
  herstel: 'termijn-herstel',
  eindrapportage: 'termijn-eindrapportage',
};

/** Topics that no document gives a figure for now; the day one does, the fact gets a value and the answer shows it. */
export const onvermeld: Partial<Record<Onderwerp, string>> = {
  btw: 'btw',
  'zonder-resultaat': 'tweede-betaling-zonder-resultaat',
  'rapport-oordeel': 'termijn-rapport-oordeel',
};

/** The facts that a rule that calculates cannot do without. */
const rekenregels: Partial<Record<Onderwerp, readonly string[]>> = {
  uren: ['uren-maximum'],
  duur: ['doorlooptijd-maximum'],
  prijs: ['uren-maximum', 'uurtarief'],
  betaling: ['voortijdig-grens'],
  voortijdig: ['voortijdig-grens', 'voortijdig-voorwaarde'],
  werkhervatting: ['werkhervatting-uitloop', 'doorlooptijd-maximum'],
  groep: ['groepsactiviteit'],
  plaatsing: ['resultaat', 'plaatsing-uren', 'plaatsing-maanden'],
};

/** Facts by which a service shows that the text of a topic was written for services like it. */
const geschrevenVoor: Partial<Record<Onderwerp, readonly string[]>> = {
  betaling: ['plaatsing-uren'],
  'zonder-resultaat': ['plaatsing-uren', 'tweede-betaling-voortijdig-na-grens'],
  ziekte: ['plaatsing-uren'],
  reiskosten: ['plan-goedkeuring'],
  kaart: ['plaatsing-uren'],
};

/** Topics that are told in amounts once the hours are known, with the ending they are about. */
export const afloopBij: Partial<Record<Onderwerp, Afloop>> = {
  prijs: 'geslaagd',
  betaling: 'geslaagd',
  voortijdig: 'voortijdig',
  'zonder-resultaat': 'zonder-resultaat',
};

/**
 * The facts that the rule or text of a topic cannot do without; undefined for a topic that has neither, which is
 * answered with its facts as they stand.
 */
export function nodig(onderwerp: Onderwerp): readonly string[] | undefined {
  const termijn = termijnen[onderwerp];
  const cijfer = onvermeld[onderwerp];
  const rollen = [
    ...(rekenregels[onderwerp] ?? []),
    ...(vertellen[onderwerp] ?? []),
    ...(termijn ? [termijn] : []),
    ...(cijfer ? [cijfer] : []),
    ...(geschrevenVoor[onderwerp] ?? []),
  ];
  return rollen.length > 0 ? rollen : undefined;
}

/** Facts about a topic, as services have them; those a service does not have are left out. */
export const over: Partial<Record<Onderwerp, readonly string[]>> = {
  uren: [
    'uren-maximum',
    'uren-volgens-offerte',
    'uren-uitzondering',
    'uren-per-week-maximum',
    'vaste-prijs',
    'intake-uren-maximum',
  ],
  duur: [
    'doorlooptijd-maximum',
    'duur-maximum',
    'duur-opleiding',
    'verlengingen-maximum',
    'verlenging-duur',
    'looptijd-grens',
    'voorkeursduur',
  ],
  prijs: ['vaste-prijs', 'uurtarief', 'prijs', 'prijssoort', 'uurtarief-maximum', 'offerte-inhoud'],
  tarief: ['vaste-prijs', 'uurtarief', 'uurtarief-maximum', 'prijssoort', 'prijs'],
  betaling: [
    'eerste-betaling',
    'tweede-betaling-geslaagd',
    'tweede-betaling',
    'tweede-betaling-zonder-resultaat',
    'tweede-betaling-voortijdig',
    'tweede-betaling-voortijdig-binnen-grens',
    'tweede-betaling-voortijdig-na-grens',
    'meerjarig',
    'herexamen-betaling',
    'betaling-toetsen',
    'factuur-moment',
    'termijn-betaling',
    'termijn-factuur',
    'factuur-per',
    // Where no moments are given the kind of price is what there is to tell.
    'prijssoort',
  ],
  voortijdig: [
    'eerste-betaling',
    'tweede-betaling-voortijdig',
    'tweede-betaling-voortijdig-binnen-grens',
    'tweede-betaling-voortijdig-na-grens',
    'voortijdig-voorwaarde',
    'voortijdig-gevallen',
    'voortijdig-voorwaarden',
    'terugvordering',
  ],
  'zonder-resultaat': ['eerste-betaling', 'tweede-betaling-zonder-resultaat', 'tweede-betaling'],
  doelgroep: [
    'doelgroep',
    'trede-doelgroep',
    'schoolbaar',
    'trede-van-minimum',
    'trede-van-maximum',
    'leeftijd-minimum',
    'soort-opleiding',
    'product',
    'client-rsd',
  ],
  inhoud: [
    'procedure',
    'definitie',
    'doel',
    'activiteiten',
    'beschrijving',
    'richting',
    'inhoud',
    'product',
    'scholing-doel',
    'looptijd-grens',
  ],
  resultaat: ['resultaat', 'trede-naar', 'trede-doel', 'beschrijving', 'plaatsing-uren', 'plaatsing-maanden'],
  plaatsing: ['plaatsing-uren', 'plaatsing-maanden'],
  groep: ['groepsactiviteit'],
  ladder: ['trede-1', 'trede-2', 'trede-3', 'trede-4', 'trede-5', 'trede-6', 'ladder-gebruik'],
  vervolg: ['vervolg', 'advies-inhoud'],
  administratie: ['administratie-uren'],
  bijstelling: [
    'bijstelling',
    'wijziging',
    'werkbehoud-bijstelling',
    'verlengingen-maximum',
    'verlenging-duur',
    'verlenging',
    'doorlooptijd-maximum',
    'uren-maximum',
    'uren-uitzondering',
  ],
  reiskosten: ['reiskosten', 'reiskosten-over-grens', 'reiskosten-tot-grens'],
  leverancierskeuze: ['leverancierskeuze', 'helpdesk'],
  stappen: ['bestelstappen', 'stappen'],
  start: ['start', 'termijn-start', 'opdracht-scholing'],
  ziekte: ['ziekte', 'ziekte-zw'],
  plan: ['re-integratieplan', 'termijn-plan', 'termijn-offerte', 'start'],
  oordeel: ['termijn-oordeel', 'offerte-oordeel'],
  herstel: ['termijn-herstel', 'plan-herstelrondes'],
  eindrapportage: ['termijn-eindrapportage', 'eindrapportage-inhoud', 'termijn-voortgang'],
  btw: ['btw'],
  kaart: [
    'soort-arrangement',
    'doelgroep',
    'trede-doelgroep',
    'schoolbaar',
    'trede-van-minimum',
    'trede-naar',
    'uren-maximum',
    'uren-uitzondering',
    'doorlooptijd-maximum',
    'duur-maximum',
    'looptijd-grens',
    'vaste-prijs',
    'uurtarief',
    'prijssoort',
    'prijs',
    'eerste-betaling',
    'tweede-betaling-geslaagd',
    'tweede-betaling',
    'termijn-plan',
    'termijn-oordeel',
    'termijn-offerte',
    'termijn-voortgang',
    'termijn-eindrapportage',
    'resultaat',
  ],
};

/** Every fact that an answer about a topic can show. */
export function rollenOver(onderwerp: Onderwerp): readonly string[] {
  return [...(nodig(onderwerp) ?? []), ...(over[onderwerp] ?? [])];
}
