import { z } from 'zod';
import { rolVeld } from './lezing.ts';

/** One test on an answer about the client. */
const proef = z.union([
  /** The answer is one of these. */
  z.strictObject({ vraag: z.string().min(1), is: z.array(z.string()).min(1) }),
  /** The answer is none of these. */
  z.strictObject({ vraag: z.string().min(1), isNiet: z.array(z.string()).min(1) }),
  /** The number answered is at least, at most, above or below the number of a fact. */
  z.strictObject({ vraag: z.string().min(1), minstens: rolVeld }),
  z.strictObject({ vraag: z.string().min(1), hoogstens: rolVeld }),
  z.strictObject({ vraag: z.string().min(1), minder: rolVeld }),
  /** The answer stands in the list of a fact (in its Dutch words). */
  z.strictObject({ vraag: z.string().min(1), staatIn: rolVeld }),
]);
export type Proef = z.infer<typeof proef>;

/** A condition of a service: one test, or several of which one is enough, with the fact that says why. */
export const voorwaardeVorm = z.union([
  z.strictObject({ eenVan: z.array(proef).min(2), rol: rolVeld }),
  ...proef.options.map((optie) => optie.extend({ rol: rolVeld })),
]);
export type Voorwaarde = z.infer<typeof voorwaardeVorm>;
