import type { Dienst } from '../kaders/inhoud/bestanden.ts';
import type { Feit } from '../kaders/inhoud/feit.ts';
import type { Kaders } from '../kaders/kaders.ts';
import type { Datum } from '../waarden/datum.ts';
import { over } from './onderwerp-feiten.ts';
import { feitVoor } from './opsomming.ts';

/** One property of services side by side. */
export interface Verschil {
  readonly naam: Feit['naam'];
  /** What each service has of it, in the order asked; nothing for a service without it. */
  readonly per: readonly { readonly dienst: Dienst; readonly feit: Feit | undefined }[];
}

/** Services side by side: what differs, and the facts that are the same for all of them. */
export interface Vergelijking {
  readonly verschillen: readonly Verschil[];
  readonly gelijk: readonly Feit[];
  readonly feiten: readonly Feit[];
}

/** What tells services apart beside what their cards show: what they are for and how far they bring a client. */
const EERST = [
  'soort-arrangement',
  'doel',
  'doelgroep',
  'trede-doelgroep',
  'trede-van-minimum',
  'trede-doel',
  'trede-naar',
  'soort-opleiding',
];

/** Sets services side by side on a date; a property that none of them has is left out. */
export function vergelijk(kaders: Kaders, diensten: readonly Dienst[], op: Datum): Vergelijking {
  const rollen = [...new Set([...EERST, ...(over.kaart ?? []), 'verlengingen-maximum', 'vervolg'])];
  const rijen = rollen.flatMap((rol) => {
    const per = diensten.map((dienst) => ({ dienst, feit: feitVoor(kaders, dienst, rol, op)[0] }));
    const naam = per.find(({ feit }) => feit)?.feit?.naam;
    return naam ? [{ naam, per }] : [];
  });
  const isGelijk = ({ per }: Verschil) => new Set(per.map(({ feit }) => zegt(feit))).size === 1;
  return {
    verschillen: rijen.filter((rij) => !isGelijk(rij)),
    gelijk: rijen.filter(isGelijk).flatMap(({ per }) => per[0]?.feit ?? []),
    feiten: rijen.flatMap(({ per }) => per.flatMap(({ feit }) => feit ?? [])),
  };
}

/** What a fact says, the same for facts of different services that say the same. */
const zegt = (feit: Feit | undefined): string =>
  feit ? JSON.stringify([feit.inhoud, feit.toelichting]) : 'geen';
