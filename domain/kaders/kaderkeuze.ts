import type { Datum } from '../waarden/datum.ts';
import { advies, type Dienstadvies } from './advies.ts';
import type { Profiel, Toets } from './geschiktheid.ts';
import type { KaderBestand } from './inhoud/bestanden.ts';
import type { Kaders } from './kaders.ts';

/** Whether anything can be bought for a client under a framework. */
export interface Kaderoordeel {
  readonly kader: KaderBestand;
  readonly oordeel: 'past' | 'misschien' | 'past-niet';
  /** The services that suit or may still suit, the first to be thought of first. */
  readonly diensten: readonly Dienstadvies[];
  /** Where nothing can be bought: every condition that stands in the way, each once. */
  readonly redenen: readonly Toets[];
}

/**
 * Which frameworks a municipality that uses them may think of for a client, in the order given. No document
 * compares frameworks: all that fit are told, and a person chooses.
 */
export function kaderkeuze(
  kaders: Kaders,
  actief: readonly string[],
  op: Datum,
  profiel: Profiel,
): readonly Kaderoordeel[] {
  return actief.map((id) => {
    const { geschikt, onbekend, nietGeschikt } = advies(kaders, [id], op, profiel);
    const diensten = [...geschikt, ...onbekend];
    const redenen = nietGeschikt
      .flatMap(({ toetsen }) => toetsen)
      .filter(({ oordeel }) => oordeel === 'niet-voldaan');
    return {
      kader: kaders.kader(id),
      oordeel: geschikt.length > 0 ? 'past' : onbekend.length > 0 ? 'misschien' : 'past-niet',
      diensten,
      redenen: diensten.length > 0 ? [] : eenmalig(redenen),
    };
  });
}

/** Each reason once: services share the conditions of their groups. */
function eenmalig(toetsen: readonly Toets[]): readonly Toets[] {
  return toetsen.filter(({ feit }, plek) => toetsen.findIndex((een) => een.feit.id === feit.id) === plek);
}
