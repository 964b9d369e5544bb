import type { Dienst } from '../kaders/inhoud/bestanden.ts';
import { isFeit } from '../kaders/inhoud/feit.ts';
import type { Kaders } from '../kaders/kaders.ts';
import type { Datum } from '../waarden/datum.ts';
import { beantwoord } from './beantwoord.ts';
import { vertelFeiten } from './opsomming.ts';
import type { Beantwoording, Vraagstelling } from './vraagstelling.ts';

/** A question that does not say about which service it is, or that is about several. */
export type Dienstloos = Omit<Vraagstelling, 'dienst'>;

/** Services of which the same is said. */
export interface Zelfde {
  readonly diensten: readonly Dienst[];
  readonly antwoord: Beantwoording;
}

/**
 * What services say to one question, those that say the same taken together, in the order given. Services without
 * facts of their own about the topic are left out, so the list can be empty.
 */
export function perDienst(kaders: Kaders, diensten: readonly Dienst[], vraag: Dienstloos): readonly Zelfde[] {
  return groepeer(
    diensten,
    (dienst) => beantwoord(kaders, { ...vraag, dienst: dienst.id }),
    ({ kern }) => kern.sleutel !== 'antwoord.kaart',
  );
}

/** What services say of some facts, those that say the same taken together; services without them are left out. */
export function feitenPerDienst(
  kaders: Kaders,
  diensten: readonly Dienst[],
  rollen: readonly string[],
  op: Datum,
  vanaf?: Datum,
): readonly Zelfde[] {
  return groepeer(
    diensten.filter((dienst) => rollen.some((rol) => kaders.heeft(dienst, rol))),
    (dienst) => vertelFeiten(kaders, dienst, rollen, op, vanaf),
    () => true,
  );
}

function groepeer(
  diensten: readonly Dienst[],
  antwoordVan: (dienst: Dienst) => Beantwoording,
  telt: (antwoord: Beantwoording) => boolean,
): readonly Zelfde[] {
  const groepen = new Map<string, Zelfde>();
  for (const dienst of diensten) {
    const antwoord = antwoordVan(dienst);
    if (!telt(antwoord)) continue;
    const sleutel = `${antwoord.kern.sleutel} ${zegt(antwoord.kern.waarden)}`;
    const eerder = groepen.get(sleutel);
    groepen.set(sleutel, {
      diensten: [...(eerder?.diensten ?? []), dienst],
      antwoord: eerder?.antwoord ?? antwoord,
    });
  }
  return [...groepen.values()];
}

/** What values say, the same for facts of different services that say the same. */
function zegt(waarden: Readonly<Record<string, unknown>>): string {
  return JSON.stringify(waarden, (_naam, waarde: unknown) =>
    isFeit(waarde) ? { zegt: waarde.inhoud, bij: waarde.toelichting, wie: waarde.beslist } : waarde,
  );
}
