import { betaalschemaVan } from './geldzaken.ts';
import type { Stap, Veld, Zicht } from './stap.ts';
import { nietBovenPrijs } from './toetsen.ts';

/** The day on which something was done: asked in every kind of process, today proposed, never in the future. */
export function gedaanOp(id: string): Veld {
  return {
    id,
    soort: 'datum',
    verplicht: true,
    nietInToekomst: true,
    voorstel: (_zicht, vandaag) => vandaag,
  };
}

/** True when the ending is known and no document gives the second payment: the klantmanager decides. */
export const vraagtBesluit = (zicht: Zicht): boolean =>
  betaalschemaVan(zicht).soort === 'niet-vast-te-stellen';

/**
 * The step in which the klantmanager decides on a second payment that no document gives, with her reasons.
 * `bedrag` is what the field is called, an amount in euros excl. VAT of at most what the price leaves.
 */
export function tweedeBetaling(bedrag: string, als?: Stap['als']): Stap {
  return {
    id: 'tweede-betaling',
    fase: 'afsluiting',
    ...(als ? { als } : {}),
    velden: [
      { id: bedrag, soort: 'bedrag', verplicht: true },
      { id: 'motivering', soort: 'lange-tekst', verplicht: true },
    ],
    toets: (zicht, gegevens) => nietBovenPrijs(zicht, gegevens, bedrag),
  };
}

/** The id of the step that closes every dossier. */
export const AFSLUITING = 'afsluiting';

/** The step that closes every dossier: the day, and what the client goes on with. */
export const afsluiting: Stap = {
  id: AFSLUITING,
  fase: 'afsluiting',
  velden: [gedaanOp('afgeslotenOp'), { id: 'vervolg', soort: 'tekst', verplicht: false }],
};
