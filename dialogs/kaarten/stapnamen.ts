import { basisVan } from '../../domain/dossier/route/kern.ts';
import type { Stap, Veld } from '../../domain/dossier/stap.ts';
import type { Taalkeuze } from '../omgeving.ts';

/** What a step is called: as the content names it, or else by its text. */
export function stapTitel(stap: Stap, { t, taal }: Taalkeuze): string {
  return stap.route ? stap.route.naam[taal] : t(`stap.${basisVan(stap.id)}.titel`);
}

/** Why a step is asked and what is expected; of a step of the content whom it is up to, with its source. */
export function stapUitleg(stap: Stap, { t, taal }: Taalkeuze, bron: string): string {
  if (!stap.route) return t(`stap.${basisVan(stap.id)}.uitleg`);
  const wie = stap.route.wie.map((partij) => t(`partij.${partij}`));
  return t('stap.route.uitleg', { wie: new Intl.ListFormat(taal).format(wie), bron });
}

/** What a field of a step is called. */
export function veldNaam(stap: Stap, veld: string, { t }: Taalkeuze): string {
  return t(`veld.${stap.route ? 'route' : basisVan(stap.id)}.${veld}`);
}

/** What an answer of a choice is called. */
export function optieNaam(veld: Veld, optie: string, { t, taal }: Taalkeuze): string {
  const eigen = veld.optienamen?.[optie];
  if (eigen) return eigen[taal].replace(/^\p{L}/u, (letter) => letter.toUpperCase());
  return t(veld.optienamen ? 'keuze.volgende-stap' : `keuze.${optie}`);
}
