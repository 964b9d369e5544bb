import { z } from 'zod';
import { bronVorm, rolVeld, tweetalig } from './lezing.ts';
import { proef } from './proef.ts';

/** Who acts in a process or writes a document. `leverancier` is also the opleider or aanbieder. */
export const partij = z.enum([
  'gemeente',
  'client',
  'leverancier',
  'uwv',
  'lokaal-team',
  'contractmanager',
  'ketenpartner',
]);

/** The six steps of the stappenplan that every dossier goes through. */
export const fasen = [
  'intake',
  'dienstkeuze',
  'leveranciersvraag',
  'bestelling',
  'monitoring',
  'afsluiting',
] as const;
export type Fase = (typeof fasen)[number];

/** A document of a process as data: who writes it to whom, when, and what it must hold. */
export const documentVorm = z.strictObject({
  id: rolVeld,
  naam: tweetalig,
  van: z.array(partij).min(1),
  aan: z.array(partij).min(1),
  wanneer: tweetalig.optional(),
  /** The form or model that has to be used. */
  vorm: tweetalig.optional(),
  velden: z
    .array(
      z.strictObject({
        id: rolVeld,
        naam: tweetalig,
        /** `aanbevolen`: no document asks for it; we advise it. */
        status: z.enum(['vermeld', 'aanbevolen']).default('vermeld'),
        /** Needed only when this holds for the order or the client. */
        alleenAls: proef.optional(),
      }),
    )
    .min(1),
  bronnen: z.array(bronVorm).min(1),
});
export type Documentvorm = z.infer<typeof documentVorm>;

/** The last step of a process leads here. */
export const EINDE = 'einde';

/** One step of a process as data: who does it, with which documents and terms, and what can follow. */
export const processtapVorm = z.strictObject({
  id: rolVeld,
  naam: tweetalig,
  wie: z.array(partij).min(1),
  /** Which of the six steps of the stappenplan it belongs to; needed where a dossier walks the process. */
  fase: z.enum(fasen).optional(),
  /** Moments that the date of this step is, whatever follows. */
  momenten: z.array(rolVeld).default([]),
  /** Moments that it is as well when a certain step follows. */
  momentenBij: z.record(rolVeld, z.array(rolVeld)).default({}),
  /** What is asked in this step beside its date and what follows. */
  velden: z.array(z.string().min(1)).default([]),
  documenten: z.array(rolVeld).default([]),
  termijnen: z.array(rolVeld).default([]),
  volgende: z.array(z.strictObject({ naar: rolVeld, als: tweetalig.optional() })).min(1),
  bronnen: z.array(bronVorm).min(1),
});
export type Processtap = z.infer<typeof processtapVorm>;
