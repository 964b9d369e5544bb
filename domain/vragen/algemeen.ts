import type { Dienst } from '../kaders/inhoud/bestanden.ts';
import { type Feit, isFeit } from '../kaders/inhoud/feit.ts';
import type { Kaders } from '../kaders/kaders.ts';
import type { Datum } from '../waarden/datum.ts';
import { beantwoord } from './beantwoord.ts';
import { rollenOver } from './onderwerp-feiten.ts';
import { vertelFeiten } from './opsomming.ts';
import type { Rekeninvoer } from './rekenen.ts';
import type { Beantwoording, Onderwerp, Vraagstelling } from './vraagstelling.ts';

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

/**
 * What a framework says about a topic whatever the service: its own facts or else those of most of its services that
 * say the same, with the services they hold for. Undefined when there are none.
 */
export function gedeeld(kaders: Kaders, kader: string, onderwerp: Onderwerp, op: Datum): Zelfde | undefined {
  const diensten = kaders.diensten(kader);
  const rollen = [...new Set(rollenOver(onderwerp))];
  const eigen = rollen.filter((rol) => kaders.heeft({ kader }, rol));
  if (eigen.length > 0) return { diensten, antwoord: vertelFeiten(kaders, { kader }, eigen, op) };
  const groepen = rollen.map((rol) => meerderheid(kaders, diensten, rol, op));
  const [ruimste] = groepen.filter((groep) => groep.length > 0).sort((x, y) => y.length - x.length);
  const [houder] = ruimste ?? [];
  if (!ruimste || !houder) return undefined;
  const samen = rollen.filter((_, plek) => ruimste.every((dienst) => groepen[plek]?.includes(dienst)));
  return { diensten: ruimste, antwoord: vertelFeiten(kaders, houder, samen, op) };
}

/** The services that say the same of a fact, if they are more than half. */
function meerderheid(kaders: Kaders, diensten: readonly Dienst[], rol: string, op: Datum): readonly Dienst[] {
  const groepen = feitenPerDienst(kaders, diensten, [rol], op);
  return groepen.find((groep) => groep.diensten.length > diensten.length / 2)?.diensten ?? [];
}

/** What services say of some facts, those that say the same taken together; services without them are left out. */
export function feitenPerDienst(
  kaders: Kaders,
  diensten: readonly Dienst[],
  rollen: readonly string[],
  op: Datum,
  invoer: Rekeninvoer = {},
): readonly Zelfde[] {
  return groepeer(
    diensten.filter((dienst) => rollen.some((rol) => kaders.heeft(dienst, rol))),
    (dienst) => vertelFeiten(kaders, dienst, rollen, op, invoer),
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

/** True for two facts of one name that say the same, of whichever services they are. */
export function zegtHetzelfde(een: Feit, ander: Feit): boolean {
  return een.rol === ander.rol && zegt({ een }) === zegt({ een: ander });
}

/** What values say, the same for facts of different services that say the same. */
function zegt(waarden: Readonly<Record<string, unknown>>): string {
  return JSON.stringify(waarden, (_naam, waarde: unknown) =>
    isFeit(waarde) ? { zegt: waarde.inhoud, bij: waarde.toelichting, wie: waarde.beslist } : waarde,
  );
}
