import { z } from 'zod';
import { type Datum, leesDatum } from '../../waarden/datum.ts';

/** A calendar date in a content file. */
export const datumVeld = z
  .string()
  .refine((tekst) => leesDatum(tekst) !== undefined, { error: 'expected an existing date as YYYY-MM-DD' })
  .transform((tekst) => tekst as Datum);

/** A text in both languages. */
export const tweetalig = z.strictObject({ nl: z.string().min(1), en: z.string().min(1) });
export type Tweetalig = z.infer<typeof tweetalig>;

/** The name of a fact, a term or a reading. */
export const rolVeld = z
  .string()
  .regex(/^[a-z0-9.-]+$/, { error: 'expected lower-case words joined by hyphens' });

/** A place in a document of the register. `zegt`: what this document gives, when that is not the value chosen. */
export const bronVorm = z.strictObject({
  document: z.string().min(1),
  plaats: z.string().min(1),
  zegt: z.union([z.number(), z.string()]).optional(),
});

const soorten = [
  /** Two documents, or two passages, say different things. */
  'verschil',
  /** No document settles it. */
  'open',
  /** A misprint in the document. */
  'drukfout',
  /** It stands in a document that is not in the register. */
  'ontbreekt',
  /** The document has been overtaken by time. */
  'verouderd',
] as const;

/** Where documents differ or leave something open: what each says, the reading chosen, and why. */
export const lezingVorm = z.strictObject({
  id: rolVeld,
  soort: z.enum(soorten),
  vraag: tweetalig,
  lezingen: z.array(z.strictObject({ tekst: tweetalig, bronnen: z.array(bronVorm).min(1) })).min(1),
  gekozen: tweetalig,
  waarom: tweetalig,
  /** True when a person has to decide before money or a client depends on it. */
  besluit: z.boolean().default(false),
});
export type Lezing = z.infer<typeof lezingVorm>;
