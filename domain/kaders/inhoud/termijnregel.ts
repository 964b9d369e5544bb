import { z } from 'zod';
import { rolVeld, tweetalig } from './lezing.ts';

const lengte = z.union([
  /** The fact that gives the length. */
  z.strictObject({ rol: rolVeld }),
  /** The answer in the dossier that gives it, in months. */
  z.strictObject({ maandenUit: z.string().min(1) }),
  /** On the spot, or a length that no document gives. */
  z.strictObject({ soort: z.enum(['direct', 'niet-vermeld']) }),
]);

/** A term as data: what it is counted from, how long, whom it binds and what follows when it passes. */
export const termijnVorm = z.strictObject({
  id: rolVeld,
  naam: tweetalig,
  /** The moment, or another term, from which this one is counted. */
  vanaf: z.union([
    z.strictObject({ moment: z.string().min(1) }),
    z.strictObject({ termijn: z.string().min(1) }),
  ]),
  lengte,
  /** Whether it is counted on from the moment or back from it. */
  richting: z.enum(['na', 'voor']).default('na'),
  /**
   * Which day is the due date. `tot-en-met`: the moment plus the length, itself included. `dag-ervoor`: the
   * first day counts, so the last day is the one before. `langer-dan`: only the day after it has passed.
   */
  telling: z.enum(['tot-en-met', 'dag-ervoor', 'langer-dan']).default('tot-en-met'),
  /** A term that comes back with the same length until this moment or term, always counted from the first day. */
  herhaaltTot: z.string().optional(),
  /** Only for these values of a trait of the client or the order, e.g. `{ uitkering: [ZW] }`. */
  alleenBij: z.record(z.string(), z.array(z.string()).min(1)).optional(),
  /** Never for these values; while the trait is not known the term does hold. */
  nietBij: z.record(z.string(), z.array(z.string()).min(1)).optional(),
  /** The moments of which any ends the waiting. */
  voldaanDoor: z.array(z.string()).default([]),
  bindt: z.enum(['gemeente', 'leverancier', 'client', 'samen']),
  gevolg: tweetalig.optional(),
});
export type TermijnRegel = z.infer<typeof termijnVorm>;
