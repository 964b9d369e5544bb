import type { Dossier } from './dossier.ts';

/** What is known of the client in a dossier and stays true in the next one. */
const BLIJFT: readonly string[] = ['woonplaats', 'uitkering', 'ondersteuning'];

/** The answers of a dossier that a linked one begins with. */
export function bekendUit(dossier: Dossier): Readonly<Record<string, string>> {
  const antwoorden = Object.values(dossier.stand.antwoorden);
  return Object.fromEntries(
    BLIJFT.flatMap((veld): [string, string][] => {
      const laatste = antwoorden.flatMap((gegevens) => gegevens[veld] ?? []).at(-1);
      return laatste ? [[veld, laatste]] : [];
    }),
  );
}
