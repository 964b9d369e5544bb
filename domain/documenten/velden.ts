import { dienstVan } from '../dossier/dienst-van.ts';
import type { Dossier } from '../dossier/dossier.ts';
import { antwoord } from '../dossier/stand.ts';
import { uurtarief } from '../kaders/prijs.ts';
import { percentageVan } from '../kaders/waarden.ts';
import { bedrag } from '../waarden/geld.ts';
import { type Afzender, type Briefwaarde, dag, getal, tekst } from './document.ts';

/** Fields that every letter has. */
export const gemeenschappelijk = [
  'gemeente',
  'klantmanager',
  'contact',
  'kenmerk',
  'dienst',
  'vandaag',
] as const;

/** The values of the fields that every letter has. */
export function basis(dossier: Dossier, afzender: Afzender): Record<string, Briefwaarde | undefined> {
  return {
    gemeente: tekst(afzender.gemeente.naam),
    klantmanager: tekst(afzender.klantmanager),
    contact: tekst(afzender.gemeente.contact),
    kenmerk: tekst(dossier.stand.kenmerk),
    dienst: tekst(dienstVan(dossier).naam.nl),
    vandaag: dag(afzender.vandaag),
  };
}

/** The answer to a field of a step as text. */
export function veld(dossier: Dossier, stap: string, naam: string) {
  return tekst(antwoord(dossier.stand, stap, naam));
}

function feitVan(dossier: Dossier, rol: string) {
  const feit = dossier.kaders.feit(dienstVan(dossier), rol, dossier.stand.peildatum);
  return feit.soort === 'vastgesteld' ? feit.waarde : undefined;
}

/** The number of a fact on the deciding date of the dossier. */
export function getalVanFeit(dossier: Dossier, rol: string) {
  const feit = feitVan(dossier, rol);
  return feit?.inhoud.soort === 'getal' ? getal(feit.inhoud.waarde) : undefined;
}

/** The percentage of a fact on the deciding date of the dossier. */
export function percentageVanFeit(dossier: Dossier, rol: string) {
  const feit = feitVan(dossier, rol);
  return feit && getal(percentageVan(feit));
}

/** The Dutch text of a fact. */
export function tekstFeit(dossier: Dossier, rol: string): string | undefined {
  const feit = feitVan(dossier, rol);
  return feit?.inhoud.soort === 'tekst' ? feit.inhoud.waarde.nl : undefined;
}

/** The hourly rate of a dossier (euros excl. VAT): the one the klantmanager settled, or the fact. */
export function tarief(dossier: Dossier) {
  const eigen = antwoord(dossier.stand, 'bestelling', 'uurtarief');
  if (eigen) return bedrag(eigen);
  const uitkomst = uurtarief(dossier.kaders, dienstVan(dossier), dossier.stand.peildatum);
  return uitkomst.soort === 'vastgesteld' ? uitkomst.waarde : undefined;
}
