import Mustache from 'mustache';
import { z } from 'zod';
import type { Taal } from '../domain/waarden/taal.ts';

type Boom = { [sleutel: string]: string | Boom };

const boom: z.ZodType<Boom> = z.lazy(() => z.record(z.string(), z.union([z.string().min(1), boom])));

/** One language file: texts by key, nested at will. */
export const tekstenBestand = boom;

/** A text key that does not exist: a mistake of the programmer or in `content/teksten`. */
export class TekstFout extends Error {
  override readonly name = 'TekstFout';
}

/** Writes a text in one language: `t(key, values)`. Throws a {@link TekstFout} on an unknown key. */
export type Schrijver = (sleutel: string, waarden?: Readonly<Record<string, unknown>>) => string;

/** All user texts in both languages. */
export class Teksten {
  readonly #talen: Readonly<Record<Taal, ReadonlyMap<string, string>>>;

  /** Throws a {@link TekstFout} when one language lacks a key that the other has. */
  constructor(bestanden: Readonly<Record<Taal, Boom>>) {
    this.#talen = { nl: plat(bestanden.nl), en: plat(bestanden.en) };
    for (const [taal, andere] of [
      ['nl', 'en'],
      ['en', 'nl'],
    ] as const) {
      const ontbreekt = [...this.#talen[andere].keys()].filter((sleutel) => !this.#talen[taal].has(sleutel));
      if (ontbreekt.length > 0) throw new TekstFout(`${taal}.yaml lacks: ${ontbreekt.join(', ')}`);
    }
  }

  /** Every key, in the order of the Dutch file. */
  get sleutels(): readonly string[] {
    return [...this.#talen.nl.keys()];
  }

  /** True when the key exists. */
  heeft(sleutel: string): boolean {
    return this.#talen.nl.has(sleutel);
  }

  /** The template of a key as it stands in the file. */
  sjabloon(taal: Taal, sleutel: string): string {
    const sjabloon = this.#talen[taal].get(sleutel);
    if (sjabloon === undefined) throw new TekstFout(`no text "${sleutel}" in ${taal}.yaml`);
    return sjabloon;
  }

  /** The text of a key with its values filled in. */
  schrijf(taal: Taal, sleutel: string, waarden: Readonly<Record<string, unknown>> = {}): string {
    // Values may come from the user: marks that a chat would read as layout or a link are taken literally.
    return Mustache.render(this.sjabloon(taal, sleutel), waarden, undefined, {
      escape: (waarde) => letterlijk(String(waarde)),
    }).trim();
  }
}

/** Text in which no character works as Markdown or as a tag. */
export function letterlijk(tekst: string): string {
  return tekst.replace(/[\\*_`[\]<>#|~]/g, (teken) =>
    teken === '<' ? '‹' : teken === '>' ? '›' : `\\${teken}`,
  );
}

function plat(tak: Boom, voor = ''): Map<string, string> {
  const sleutels = new Map<string, string>();
  for (const [naam, waarde] of Object.entries(tak)) {
    const sleutel = voor ? `${voor}.${naam}` : naam;
    if (typeof waarde === 'string') sleutels.set(sleutel, waarde);
    else for (const [dieper, tekst] of plat(waarde, sleutel)) sleutels.set(dieper, tekst);
  }
  return sleutels;
}
