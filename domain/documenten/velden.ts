import { dienstVan } from '../dossier/dienst-van.ts';
import type { Dossier } from '../dossier/dossier.ts';
import { antwoord } from '../dossier/stand.ts';
import { percentageVan } from '../kaders/waarden.ts';
import { type Afzender, type Briefwaarde, dag, getal, tekst } from './document.ts';

/** Fields that every letter has. */
export const gemeenschappelijk = [
  'gemeente',
  'klantmanager',
  'adres',
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
    adres: tekst(afzender.gemeente.adres),
    contact: tekst(afzender.gemeente.contact),
    kenmerk: tekst(dossier.stand.kenmerk),
    dienst: tekst(dienstVan(dossier).naam.nl),
    vandaag: dag(afzender.vandaag),
  };
}

/** A letter to the supplier that the client chose: its address, and its values beside the common ones. */
export function aanLeverancier(
  dossier: Dossier,
  afzender: Afzender,
  velden: Record<string, Briefwaarde | undefined>,
): { aan: string | undefined; velden: Record<string, Briefwaarde | undefined> } {
  return {
    aan: antwoord(dossier.stand, 'leverancierskeuze', 'leverancierEmail'),
    velden: {
      ...basis(dossier, afzender),
      leverancier: veld(dossier, 'leverancierskeuze', 'leverancier'),
      ...velden,
    },
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
