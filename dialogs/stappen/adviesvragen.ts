import { z } from 'zod';
import { tweetalig } from '../../domain/kaders/inhoud/lezing.ts';

/** The file with what is asked to find a suitable service: `content/adviesvragen.yaml`. */
export const adviesvragenBestand = z.record(
  z.string(),
  z.strictObject({
    vraag: tweetalig,
    /** `ja-nee` unless there are options; a number may have an option for what is no number. */
    soort: z.enum(['keuze', 'getal']).default('keuze'),
    opties: z.record(z.string(), tweetalig).optional(),
  }),
);
export type Adviesvragen = z.infer<typeof adviesvragenBestand>;
