import { z } from 'zod';
import { type Onderwerp, onderwerpen } from '../../domain/vragen/vraagstelling.ts';
import type { Taal } from '../../domain/waarden/taal.ts';
import { type Bewaardeindex, Zoekindex } from './zoekindex.ts';

/** Examples that give an idea. */
const GENOEG = 4;

const zinnen = z.array(z.string().min(1)).min(1);
const inTalen = z.strictObject({ nl: zinnen, en: zinnen });

/** The file with example questions: `content/voorbeeldvragen.yaml`. */
export const voorbeeldenBestand = z.strictObject({
  /** Per topic, without names of services and without numbers. */
  onderwerpen: z.partialRecord(z.enum(onderwerpen), inTalen),
  /** Per service how people describe it who do not name it. */
  diensten: z.record(z.string(), inTalen),
  /** Questions that are out of scope. */
  buiten: inTalen,
});
/** A file of `content/vragen`: how people ask about facts, by where a fact stands and by its role. */
export const feitvragenBestand = z.record(z.string(), z.record(z.string(), inTalen));
export type Feitvragen = z.infer<typeof feitvragenBestand>;
export type Voorbeelden = z.infer<typeof voorbeeldenBestand>;

/** How much a question looks like the examples of a topic, or like a question that is out of scope; 0–1. */
export interface Gelijkenis {
  readonly onderwerp: Onderwerp | 'buiten';
  readonly score: number;
}

/** Knows the topic of a question from how people ask about it. Built once at start. */
export class Voorbeeldenindex {
  readonly #index: Zoekindex<Onderwerp | 'buiten'>;
  readonly #onderwerpen: Voorbeelden['onderwerpen'];

  /** What was kept of an index of the same content need not be worked out again. */
  constructor(voorbeelden: Voorbeelden, bewaard?: Bewaardeindex) {
    this.#onderwerpen = voorbeelden.onderwerpen;
    const vindplaatsen = [
      ...Object.entries(voorbeelden.onderwerpen).flatMap(([onderwerp, talen]) =>
        [...talen.nl, ...talen.en].map((tekst) => ({
          doel: onderwerp as Onderwerp,
          teksten: [{ tekst, gewicht: 1 }],
        })),
      ),
      ...[...voorbeelden.buiten.nl, ...voorbeelden.buiten.en].map((tekst) => ({
        doel: 'buiten' as const,
        teksten: [{ tekst, gewicht: 1 }],
      })),
    ];
    this.#index = new Zoekindex<Onderwerp | 'buiten'>(vindplaatsen, { bewaard });
  }

  /** What was worked out, to keep. */
  get bewaard(): Bewaardeindex {
    return this.#index.bewaard;
  }

  /** How people ask about a topic, a few examples; none when the content has none. */
  van(onderwerp: Onderwerp, taal: Taal): readonly string[] {
    return (this.#onderwerpen[onderwerp]?.[taal] ?? []).slice(0, GENOEG);
  }

  /** True when an example has this very word. */
  heeftWoord(woord: string): boolean {
    return this.#index.heeftWoord(woord);
  }

  /** The topics whose examples look most like these words, the most alike first. */
  lijktOp(woorden: readonly string[]): readonly Gelijkenis[] {
    const gezien = new Map<Onderwerp | 'buiten', number>();
    for (const { doel, score } of this.#index.zoek(woorden))
      gezien.set(doel, Math.max(gezien.get(doel) ?? 0, score));
    return [...gezien].map(([onderwerp, score]) => ({ onderwerp, score }));
  }
}
