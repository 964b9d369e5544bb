import { z } from 'zod';
import { rolVeld } from './lezing.ts';

/** One test on an answer about the client. */
export const proef = z.union([
  /** The answer is one of these. */
  z.strictObject({ vraag: z.string().min(1), is: z.array(z.string()).min(1) }),
  /** The answer is none of these. */
  z.strictObject({ vraag: z.string().min(1), isNiet: z.array(z.string()).min(1) }),
  /** The number answered is at least, at most, above or below the number of a fact. */
  z.strictObject({ vraag: z.string().min(1), minstens: rolVeld }),
  z.strictObject({ vraag: z.string().min(1), hoogstens: rolVeld }),
  z.strictObject({ vraag: z.string().min(1), minder: rolVeld }),
  z.strictObject({ vraag: z.string().min(1), meer: rolVeld }),
  /** The answer stands in the list of a fact (in its Dutch words). */
  z.strictObject({ vraag: z.string().min(1), staatIn: rolVeld }),
]);
export type Proef = z.infer<typeof proef>;

/** The role of the fact that gives the limit of a comparison. */
export function grensrol(
  proef: Exclude<Proef, { is: string[] } | { isNiet: string[] } | { staatIn: string }>,
): string {
  if ('minstens' in proef) return proef.minstens;
  if ('hoogstens' in proef) return proef.hoogstens;
  return 'minder' in proef ? proef.minder : proef.meer;
}

/** The fact that a test compares with, if any. */
export function vergelekenRol(proef: Proef): string | undefined {
  if ('is' in proef || 'isNiet' in proef) return undefined;
  return 'staatIn' in proef ? proef.staatIn : grensrol(proef);
}
