import { advies } from '../../domain/kaders/advies.ts';
import type { Kaders } from '../../domain/kaders/kaders.ts';
import type { Datum } from '../../domain/waarden/datum.ts';
import type { Begrippen } from '../begrippen.ts';
import type { Invoer } from './invoer.ts';
import { type Woord, woordenVan } from './woorden.ts';

/** The question about the length of a traject, as the conditions of services ask it. */
const DUUR = 'trajectMaanden';

type Lengte = Pick<Invoer, 'maanden' | 'weken' | 'langer'>;
const KORTER = /^(?:korter|shorter)$/;
const LANGER = /^(?:langer|longer)$/;

/** Reads from a question what services differ by, and whether it asks for advice that nobody gets here. */
export class Kenmerken {
  readonly #oordeel: readonly string[];
  readonly #leverancier: readonly string[];
  readonly #kenmerken: readonly (Begrippen['kenmerken'][number] & { readonly frasen: readonly string[] })[];
  /** The words of the properties of more than one word. */
  readonly #langere: readonly (readonly string[])[];

  constructor({ aanbeveling, kenmerken }: Begrippen) {
    this.#oordeel = aanbeveling.oordeel.map(alsZin);
    this.#leverancier = aanbeveling.leverancier.map(alsZin);
    this.#kenmerken = kenmerken.map((kenmerk) => ({ ...kenmerk, frasen: kenmerk.woorden.map(alsZin) }));
    this.#langere = kenmerken
      .flatMap(({ woorden }) => woorden.map((een) => woordenVan(een).map(({ tekst }) => tekst)))
      .filter((deel) => deel.length > 1);
  }

  /** True when a text asks which supplier is the best. */
  vraagtAanbeveling(woorden: readonly Woord[]): boolean {
    const zin = zinVan(woorden);
    return heeftEen(zin, this.#oordeel) && heeftEen(zin, this.#leverancier);
  }

  /** Where words stand that tell a property ("vaste prijs"): they name no topic then. */
  plekken(woorden: readonly Woord[]): readonly { readonly begin: number; readonly einde: number }[] {
    return woorden.flatMap((_, begin) =>
      this.#langere
        .filter((deel) => deel.every((tekst, plek) => woorden[begin + plek]?.tekst === tekst))
        .map((deel) => ({ begin, einde: begin + deel.length })),
    );
  }

  /**
   * The services of a framework that fit what a question tells of the traject ("8 maanden, vaste prijs"): those that
   * none of its conditions excludes. Empty when the question tells nothing by which they differ.
   */
  diensten(
    kader: string,
    woorden: readonly Woord[],
    lengte: Lengte,
    kaders: Kaders,
    op: Datum,
  ): readonly string[] {
    const passend = lengten(woorden, lengte).flatMap((maanden) =>
      this.#passend(kader, woorden, maanden, kaders, op),
    );
    return [...new Set(passend)];
  }

  #passend(
    kader: string,
    woorden: readonly Woord[],
    maanden: number | undefined,
    kaders: Kaders,
    op: Datum,
  ): readonly string[] {
    const zin = zinVan(woorden);
    const verteld = this.#kenmerken.filter(({ frasen }) => heeftEen(zin, frasen));
    if (maanden === undefined && verteld.length === 0) return [];
    // What is not told of is not the case: who speaks of job coaching says so.
    const anders = this.#kenmerken.filter(({ waarde }) => waarde === 'ja');
    const profiel = {
      ...Object.fromEntries(anders.map(({ vraag }) => [vraag, 'nee'])),
      ...Object.fromEntries(verteld.map(({ vraag, waarde }) => [vraag, waarde])),
      ...(maanden === undefined ? {} : { [DUUR]: String(maanden) }),
    };
    const { nietGeschikt } = advies(kaders, [kader], op, profiel);
    const weg = new Set(nietGeschikt.map(({ dienst }) => dienst.id));
    const over = kaders.diensten(kader).filter(({ id }) => !weg.has(id));
    const verschilt =
      weg.size > 0 && nietGeschikt.some(({ toetsen }) => toetsen.some(({ vragen }) => vragen.includes(DUUR)));
    return verschilt || (weg.size > 0 && verteld.length > 0) ? over.map(({ id }) => id) : [];
  }
}

/**
 * The lengths in months that a question speaks of: one longer than what it names, or every shorter one by its ends;
 * "korter of langer dan 3 maanden" means both. Undefined where it names none.
 */
function lengten(
  woorden: readonly Woord[],
  { maanden: inMaanden, weken, langer }: Lengte,
): readonly (number | undefined)[] {
  const maanden = inMaanden ?? (weken === undefined ? undefined : inHeleMaanden(weken));
  if (maanden === undefined) return [undefined];
  const heeft = (vorm: RegExp) => woorden.some(({ tekst }) => vorm.test(tekst));
  const korter = heeft(KORTER) ? [1, Math.max(1, maanden - 1)] : [];
  const ookLanger = langer || (korter.length > 0 && heeft(LANGER));
  return korter.length > 0 || ookLanger ? [...korter, ...(ookLanger ? [maanden + 1] : [])] : [maanden];
}

/** Weeks as months, rounded up: thirteen weeks are three months. */
const inHeleMaanden = (weken: number): number => Math.ceil((weken * MAANDEN_PER_JAAR) / WEKEN_PER_JAAR);
const MAANDEN_PER_JAAR = 12;
const WEKEN_PER_JAAR = 52;

/** Words as one sentence with a space around each, in which hyphens make no difference. */
const zinVan = (woorden: readonly Woord[]): string =>
  ` ${woorden.map(({ tekst }) => tekst.replaceAll('-', ' ')).join(' ')} `;

const alsZin = (tekst: string): string => zinVan(woordenVan(tekst));

/** True when a sentence has one of these words or phrases, letter by letter. */
const heeftEen = (zin: string, gezocht: readonly string[]): boolean =>
  gezocht.some((een) => zin.includes(een));
