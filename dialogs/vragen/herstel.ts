import type { Begrippen } from '../begrippen.ts';
import { herstelMaten } from '../prompts/herstel.ts';
import { lijktOp, verwisseld, type Woord, woordenVan } from './woorden.ts';

/** Letters of the words of names in which a typing error is mended here; in longer ones it is forgiven as it is. */
const KORT = 4;
const KORT_TOT = 5;
/** Letters of the words in which a doubled or swapped letter is mended. */
const KORTST_VERSCHREVEN = 4;
const LANGST_VERSCHREVEN = 6;

/** A name with a short word in it: "naar werk", "leon". */
interface Kortenaam {
  readonly woorden: readonly string[];
  readonly plek: number;
}

/**
 * Mends typing errors that would lose a number or a name, before a question is read: "7 maadnen", "nar werk", "LEOB".
 * Only words that nobody knows are mended.
 */
export class Herstel {
  readonly #namen: readonly Kortenaam[];
  readonly #isBekend: (woord: string) => boolean;

  constructor({ kaders, diensten, verzamelnamen }: Begrippen, isBekend: (woord: string) => boolean) {
    const namen = [
      ...kaders.flatMap((kader) => kader.namen),
      ...diensten.flatMap((dienst) => [...dienst.namen, ...dienst.alledaags.map(({ woorden }) => woorden)]),
      ...verzamelnamen.flatMap((verzamelnaam) => verzamelnaam.namen),
    ].map((naam) => woordenVan(naam).map(({ tekst }) => tekst));
    this.#namen = namen.flatMap((woorden) =>
      woorden.flatMap((woord, plek) =>
        woord.length >= KORT && woord.length <= KORT_TOT ? [{ woorden, plek }] : [],
      ),
    );
    this.#isBekend = isBekend;
  }

  /** The text with those words as they were meant. */
  van(geschreven: string): string {
    const tekst = herstelMaten(geschreven, this.#isBekend);
    const woorden = woordenVan(tekst);
    let uit = '';
    let tot = 0;
    woorden.forEach((woord, plek) => {
      const bedoeld = this.#bedoeld(woorden, plek);
      if (bedoeld === undefined) return;
      uit += tekst.slice(tot, woord.begin) + bedoeld;
      tot = woord.einde;
    });
    return uit + tekst.slice(tot);
  }

  /** The word that is meant by a strange one; undefined when it is known, or nothing is near. */
  #bedoeld(woorden: readonly Woord[], hier: number): string | undefined {
    const woord = woorden[hier]?.tekst ?? '';
    if (woord.length < KORT - 1 || !LETTERS.test(woord) || this.#isBekend(woord)) return undefined;
    return this.#inNaam(woord, woorden, hier) ?? this.#verschreven(woord);
  }

  /** The word of a name that it is but for one letter, when the other words of the name stand beside it. */
  #inNaam(woord: string, woorden: readonly Woord[], hier: number): string | undefined {
    const gevonden = this.#namen.find(({ woorden: naam, plek }) => {
      const gezocht = naam[plek] ?? '';
      // "Leo" and "Len" are people.
      if (naam.length === 1 && woord.length < KORT) return false;
      if (woord.charAt(0) !== gezocht.charAt(0) || !lijktOp(woord, gezocht, 1)) return false;
      return naam.every((deel, nummer) => nummer === plek || woorden[hier - plek + nummer]?.tekst === deel);
    });
    return gevonden?.woorden[gevonden.plek];
  }

  /** A word without a letter typed twice, or with two neighbouring letters the other way round, if that is known. */
  #verschreven(woord: string): string | undefined {
    if (woord.length < KORTST_VERSCHREVEN || woord.length > LANGST_VERSCHREVEN) return undefined;
    const enkel = [...woord].map((_, plek) => woord.slice(0, plek) + woord.slice(plek + 1));
    const zonderDubbele = enkel.filter((_, plek) => woord.charAt(plek) === woord.charAt(plek - 1));
    return [...zonderDubbele, ...verwisseld(woord)].find((anders) => this.#isBekend(anders));
  }
}

const LETTERS = /^\p{L}+$/u;
