import { z } from 'zod';
import { documentVorm, processtapVorm } from './documentvorm.ts';
import { feitVorm } from './feit.ts';
import { datumVeld, lezingVorm, rolVeld, tweetalig } from './lezing.ts';
import { voluit } from './schrijfwijze.ts';
import { termijnVorm } from './termijnregel.ts';
import { voorwaardeVorm } from './voorwaarde.ts';

/**
 * One file of facts: what they hold for, the facts, and the readings, terms, conditions, documents and steps
 * that belong to them.
 */
export const feitenBestand = z.preprocess(
  voluit,
  z.strictObject({
    geldtVoor: z.union([
      z.strictObject({ kader: z.string(), dienst: z.string() }),
      z.strictObject({ kader: z.string(), groep: z.string() }),
      z.strictObject({ kader: z.string() }),
    ]),
    feiten: z.array(feitVorm).default([]),
    lezingen: z.array(lezingVorm).default([]),
    termijnen: z.array(termijnVorm).default([]),
    /** Whether a client may come here at all: told when choosing a service, before its own conditions. */
    toelating: z.array(voorwaardeVorm).default([]),
    voorwaarden: z.array(voorwaardeVorm).default([]),
    documenten: z.array(documentVorm).default([]),
    stappen: z.array(processtapVorm).default([]),
  }),
);
export type FeitenBestand = z.infer<typeof feitenBestand>;

const dienstVorm = z.strictObject({
  id: rolVeld,
  naam: tweetalig,
  /** Groups whose facts hold for this service too, the nearest first. */
  groepen: z.array(z.string()).default([]),
  /** The process that its dossiers follow. */
  proces: z.string().optional(),
});

/** The file that names a framework and its services. */
export const kaderBestand = z.strictObject({
  kader: z.string(),
  naam: tweetalig,
  /** What the date that decides about versions is called in this framework. */
  peildatum: tweetalig,
  diensten: z.array(dienstVorm),
  /** The services from the first to be thought of to the last; those left out come after, as listed. */
  adviesvolgorde: z.array(z.string()).default([]),
});
export type KaderBestand = z.infer<typeof kaderBestand>;
export type Dienst = KaderBestand['diensten'][number] & { readonly kader: string };

const documentstatus = ['van-kracht', 'verlopen', 'historisch'] as const;

/** The register of documents that facts come from. */
export const bronnenBestand = z.strictObject({
  documenten: z.array(
    z.strictObject({
      id: rolVeld,
      titel: z.string().min(1),
      kort: z.string().min(1),
      versie: z.string().optional(),
      datum: datumVeld.optional(),
      status: z.enum(documentstatus),
      uitgever: z.string().min(1),
      /** The period for which the document says that it holds. */
      geldig: z.strictObject({ vanaf: datumVeld, tot: datumVeld.optional() }).optional(),
      /** Versions of the same document by date of validity, where it lists them; the last that fits counts. */
      versies: z
        .array(z.strictObject({ versie: z.string(), vanaf: datumVeld, tot: datumVeld.optional() }))
        .default([]),
    }),
  ),
});
export type Brondocument = z.infer<typeof bronnenBestand>['documenten'][number];

/** The free days that working days skip. */
export const kalenderBestand = z.strictObject({
  vast: z.array(
    z.strictObject({
      dag: z.string().regex(/^\d{2}-\d{2}$/),
      bijZondag: z
        .string()
        .regex(/^\d{2}-\d{2}$/)
        .optional(),
    }),
  ),
  naPasen: z.array(z.number().int()),
  aangewezen: z.array(datumVeld),
});

/** The yearly changes of the consumer price index that an administrator fills in, for amounts that follow it. */
export const indexcijfersBestand = z.strictObject({
  cijfers: z
    .array(
      z.strictObject({
        /** The year whose September the change is of. */
        jaar: z.number().int().min(2000).max(2100),
        /** Change against September of the year before, in per cent. */
        percentage: z.number().min(-20).max(50),
        bron: z.string().min(1),
      }),
    )
    .default([]),
});
export type Indexcijfer = z.infer<typeof indexcijfersBestand>['cijfers'][number];
