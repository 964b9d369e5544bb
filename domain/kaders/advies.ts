import type { Datum } from '../waarden/datum.ts';
import { beoordeel, type Geschiktheid, type Profiel, toetsVoorwaarden } from './geschiktheid.ts';
import type { Dienst } from './inhoud/bestanden.ts';
import { type Voorwaarde, vragenVan } from './inhoud/voorwaarde.ts';
import type { Kaders } from './kaders.ts';

/** A service with the judgement on it: the conditions of its framework and its own, each with its reason. */
export interface Dienstadvies extends Geschiktheid {
  readonly dienst: Dienst;
}

export interface Advies {
  /** Services that suit, the first to be thought of first within each framework. */
  readonly geschikt: readonly Dienstadvies[];
  /** Services that something still has to be known for. */
  readonly onbekend: readonly Dienstadvies[];
  /** Services that do not suit, each with every reason why not. */
  readonly nietGeschikt: readonly Dienstadvies[];
  /** Questions without an answer that matter, the one that decides most first. */
  readonly vragen: readonly string[];
}

/**
 * What suits a client over the frameworks that a municipality uses. No document compares frameworks: they
 * stand in the order given, and a person decides. A definite reason against decides although other answers
 * are missing. Sources: the fact behind each condition.
 */
export function advies(kaders: Kaders, actief: readonly string[], op: Datum, profiel: Profiel): Advies {
  const alle = actief.flatMap((kader) => perKader(kaders, kader, op, profiel));
  const onbekend = alle.filter(({ oordeel }) => oordeel === 'onbekend');
  return {
    geschikt: alle.filter(({ oordeel }) => oordeel === 'geschikt'),
    onbekend,
    nietGeschikt: alle.filter(({ oordeel }) => oordeel === 'niet-geschikt'),
    vragen: rangschikVragen(onbekend),
  };
}

function perKader(kaders: Kaders, kader: string, op: Datum, profiel: Profiel): readonly Dienstadvies[] {
  const { adviesvolgorde } = kaders.kader(kader);
  const plek = ({ id }: Dienst) => {
    const rang = adviesvolgorde.indexOf(id);
    return rang < 0 ? adviesvolgorde.length : rang;
  };
  return kaders
    .diensten(kader)
    .toSorted((a, b) => plek(a) - plek(b))
    .map((dienst) => {
      const toets = (voorwaarden: readonly Voorwaarde[]) =>
        toetsVoorwaarden(kaders, dienst, op, voorwaarden, profiel);
      const eigen = toets(kaders.voorwaarden(dienst));
      // Without conditions of its own nothing says whom a service is for: never suitable by itself.
      const oordeel =
        eigen.length > 0 ? beoordeel([...toets(kaders.toelating(dienst)), ...eigen]) : beoordeel([]);
      return { dienst, ...oordeel };
    });
}

/**
 * The open questions, the most deciding first: the one that the most undecided services wait for, and among
 * equals the one that is the only thing a service still waits for, then the order in which they come up.
 */
function rangschikVragen(onbekend: readonly Dienstadvies[]): readonly string[] {
  const tellingen = new Map<string, { wachten: number; laatste: number }>();
  for (const { toetsen } of onbekend) {
    const open = toetsen.filter(({ oordeel }) => oordeel === 'onbekend').flatMap(({ vragen }) => vragen);
    const vragen = new Set(open);
    for (const vraag of vragen) {
      const { wachten, laatste } = tellingen.get(vraag) ?? { wachten: 0, laatste: 0 };
      tellingen.set(vraag, { wachten: wachten + 1, laatste: laatste + (vragen.size === 1 ? 1 : 0) });
    }
  }
  // A stable sort keeps the order of coming up among equals.
  return [...tellingen]
    .sort(([, a], [, b]) => b.wachten - a.wachten || b.laatste - a.laatste)
    .map(([vraag]) => vraag);
}

/** Every question that a condition of the content rests on, in the order of the content. */
export function vragenlijst(kaders: Kaders): readonly string[] {
  const voorwaarden = kaders
    .diensten()
    .flatMap((dienst) => [...kaders.toelating(dienst), ...kaders.voorwaarden(dienst)]);
  return [...new Set(voorwaarden.flatMap(vragenVan))];
}
