import type { Datum } from '../waarden/datum.ts';
import type { Uitkomst } from '../waarden/uitkomst.ts';
import type { Houder } from './feitenkast.ts';
import type { KaderBestand } from './inhoud/bestanden.ts';
import type { Feit } from './inhoud/feit.ts';
import type { Kaders } from './kaders.ts';

const VOORVOEGSEL = 'situatie-';

/** A trede on one ladder, or that its document does not tell. */
export interface Ladderplaats {
  readonly kader: KaderBestand;
  readonly trede: Uitkomst<Feit>;
}

/** The situations that a trede is known for on some ladder, e.g. `proefplaatsing`. */
export function situaties(kaders: Kaders): readonly string[] {
  const rollen = ladders(kaders).flatMap((houder) => kaders.rollen(houder));
  return [
    ...new Set(
      rollen.filter((rol) => rol.startsWith(VOORVOEGSEL)).map((rol) => rol.slice(VOORVOEGSEL.length)),
    ),
  ];
}

/**
 * On which trede a situation stands, for each ladder apart: the ladders count differently, so a trede of one
 * is never one of another. Overzicht § 2.1; LEON Bijlage 2; Inkoopdocument Activerend werk § 1.1.3.
 */
export function tredePerLadder(kaders: Kaders, situatie: string, op: Datum): readonly Ladderplaats[] {
  const rol = `${VOORVOEGSEL}${situatie}`;
  return ladders(kaders)
    .filter((houder) => kaders.heeft(houder, rol))
    .map((houder) => ({ kader: kaders.kader(houder.kader), trede: kaders.feit(houder, rol, op) }));
}

/** Where each framework keeps its ladder: with the first service, whose groups and framework are looked in. */
function ladders(kaders: Kaders): readonly Houder[] {
  return kaders.alleKaders().map(({ kader }) => kaders.diensten(kader)[0] ?? { kader });
}
