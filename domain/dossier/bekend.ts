import type { Dossier } from './dossier.ts';
import { laatsteAntwoord } from './stand.ts';

/** What is known of the client in a dossier and stays true in the next one. */
const BLIJFT: readonly string[] = ['woonplaats', 'uitkering', 'ondersteuning'];

/** The answers of a dossier that a linked one begins with. */
export function bekendUit(dossier: Dossier): Readonly<Record<string, string>> {
  return Object.fromEntries(
    BLIJFT.flatMap((veld): [string, string][] => {
      const laatste = laatsteAntwoord(dossier.stand, veld);
      return laatste ? [[veld, laatste]] : [];
    }),
  );
}
