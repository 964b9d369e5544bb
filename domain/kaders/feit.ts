import { z } from 'zod';
import { type Datum, leesDatum } from '../waarden/datum.ts';

const datumVeld = z
  .string()
  .refine((tekst) => leesDatum(tekst) !== undefined, { error: 'expected an existing date as YYYY-MM-DD' })
  .transform((tekst) => tekst as Datum);

const tweetalig = z.strictObject({ nl: z.string().min(1), en: z.string().min(1) });
const bron = z.strictObject({ document: z.string().min(1), plaats: z.string().min(1) });

const versieBasis = {
  /** First day on which the value holds. */
  vanaf: datumVeld,
  /** Last day on which it holds; left out while it still does. */
  tot: datumVeld.optional(),
  /** From this day no document confirms the value any more: it has to be checked before use. */
  nagaanVanaf: datumVeld.optional(),
  bronnen: z.array(bron).min(1),
};

const eenheden = [
  'uren',
  'uren-per-week',
  'maanden',
  'kalenderdagen',
  'weken',
  'kilometer',
  'keer',
  'minuten',
] as const;
export type Eenheid = (typeof eenheden)[number];

const feitBasis = {
  /** What the fact is about, the name by which rules and answers ask for it. */
  rol: z.string().regex(/^[a-z0-9-]+$/, { error: 'expected lower-case words joined by hyphens' }),
  naam: tweetalig,
  /** Who decides about it, where somebody does. */
  beslist: tweetalig.optional(),
  /** Condition or remark that is told along with the value. */
  toelichting: tweetalig.optional(),
  /** Day on which somebody last compared the value with its source. */
  nagekeken: datumVeld,
};

const getalFeit = z.strictObject({
  ...feitBasis,
  soort: z.literal('getal'),
  eenheid: z.enum(eenheden),
  versies: z.array(z.strictObject({ ...versieBasis, waarde: z.number().nonnegative() })).min(1),
});
const bedragFeit = z.strictObject({
  ...feitBasis,
  soort: z.literal('bedrag'),
  versies: z
    .array(
      z.strictObject({
        ...versieBasis,
        waarde: z
          .string()
          .regex(/^\d+\.\d{2}$/, { error: 'expected euros as text with two decimals, e.g. "1234.50"' }),
      }),
    )
    .min(1),
});
const percentageFeit = z.strictObject({
  ...feitBasis,
  soort: z.literal('percentage'),
  versies: z.array(z.strictObject({ ...versieBasis, waarde: z.number().min(0).max(100) })).min(1),
});
const tekstFeit = z.strictObject({
  ...feitBasis,
  soort: z.literal('tekst'),
  versies: z.array(z.strictObject({ ...versieBasis, waarde: tweetalig })).min(1),
});
const lijstFeit = z.strictObject({
  ...feitBasis,
  soort: z.literal('lijst'),
  versies: z.array(z.strictObject({ ...versieBasis, waarde: z.array(tweetalig).min(1) })).min(1),
});
/** Something people ask for that no document gives: `beslist` says who to turn to. */
const nietVermeldFeit = z.strictObject({
  ...feitBasis,
  soort: z.literal('niet-vermeld'),
  versies: z.array(z.strictObject({ ...versieBasis })).min(1),
});

const feitVorm = z
  .discriminatedUnion('soort', [getalFeit, bedragFeit, percentageFeit, tekstFeit, lijstFeit, nietVermeldFeit])
  .superRefine((feit, ctx) => {
    const versies = [...feit.versies].sort((a, b) => (a.vanaf < b.vanaf ? -1 : 1));
    for (const [index, versie] of versies.entries()) {
      const volgende = versies[index + 1];
      if (versie.tot && versie.tot < versie.vanaf) {
        ctx.addIssue({
          code: 'custom',
          path: ['versies'],
          message: `"tot" ${versie.tot} lies before "vanaf" ${versie.vanaf}`,
        });
      }
      if (volgende && (!versie.tot || versie.tot >= volgende.vanaf)) {
        ctx.addIssue({
          code: 'custom',
          path: ['versies'],
          message: `two versions hold on ${volgende.vanaf}: give the earlier one a "tot"`,
        });
      }
    }
  });

type FeitInBestand = z.infer<typeof feitVorm>;
type Versie = FeitInBestand['versies'][number];

/** A fact on one date: its value then, with unit, validity and source. */
export type Feit = {
  readonly id: string;
  readonly rol: string;
  readonly kader: string;
} & Pick<FeitInBestand, 'naam' | 'beslist' | 'toelichting' | 'nagekeken'> & {
    readonly vanaf: Datum;
    readonly tot?: Datum | undefined;
    readonly nagaanVanaf?: Datum | undefined;
    readonly bronnen: Versie['bronnen'];
    readonly inhoud: Inhoud;
  };

/** The value of a fact with the kind that tells how to read it. Amounts are euros excl. VAT as text. */
export type Inhoud =
  | { readonly soort: 'getal'; readonly waarde: number; readonly eenheid: Eenheid }
  | { readonly soort: 'bedrag'; readonly waarde: string }
  | { readonly soort: 'percentage'; readonly waarde: number }
  | { readonly soort: 'tekst'; readonly waarde: { readonly nl: string; readonly en: string } }
  | { readonly soort: 'lijst'; readonly waarde: readonly { readonly nl: string; readonly en: string }[] }
  | { readonly soort: 'niet-vermeld' };

const termijn = z.strictObject({
  id: z.string().regex(/^[a-z0-9-]+$/),
  naam: tweetalig,
  /** The moment in a dossier, or another term, from which this one is counted. */
  vanaf: z.union([
    z.strictObject({ moment: z.string().min(1) }),
    z.strictObject({ termijn: z.string().min(1) }),
  ]),
  /** The fact that gives the length, or the answer in the dossier that does (in months). */
  lengte: z.union([
    z.strictObject({ rol: z.string().min(1) }),
    z.strictObject({ maandenUit: z.string().min(1) }),
  ]),
  /** The moments of which any ends the waiting. */
  voldaanDoor: z.array(z.string()).min(1),
  bindt: z.enum(['gemeente', 'leverancier', 'client']),
  gevolg: tweetalig.optional(),
});
export type TermijnRegel = z.infer<typeof termijn>;

const voorwaarde = z.strictObject({
  /** Intake question that decides about it. */
  vraag: z.string().min(1),
  nodig: z.enum(['ja', 'nee']),
  /** Fact that says why. */
  rol: z.string().min(1),
});
export type Voorwaarde = z.infer<typeof voorwaarde>;

/** One file of facts: what they hold for, the facts, and the terms and conditions that use them. */
export const feitenBestand = z.strictObject({
  geldtVoor: z.union([
    z.strictObject({ kader: z.string(), dienst: z.string() }),
    z.strictObject({ kader: z.string(), groep: z.string() }),
    z.strictObject({ kader: z.string() }),
  ]),
  feiten: z.array(feitVorm).default([]),
  termijnen: z.array(termijn).default([]),
  voorwaarden: z.array(voorwaarde).default([]),
});
export type FeitenBestand = z.infer<typeof feitenBestand>;

/** The file that names a framework and its services. */
export const kaderBestand = z.strictObject({
  kader: z.string(),
  naam: tweetalig,
  /** What the date that decides about versions is called in this framework. */
  peildatum: tweetalig,
  diensten: z.array(
    z.strictObject({
      id: z.string().regex(/^[a-z0-9-]+$/),
      naam: tweetalig,
      /** Groups whose facts hold for this service too, the nearest first. */
      groepen: z.array(z.string()).default([]),
      /** The process that its dossiers follow; left out while the product does not hold its facts. */
      proces: z.string().optional(),
    }),
  ),
});
export type KaderBestand = z.infer<typeof kaderBestand>;
export type Dienst = KaderBestand['diensten'][number] & { readonly kader: string };

const documentstatus = ['van-kracht', 'verlopen', 'historisch'] as const;

/** The register of documents that facts come from. */
export const bronnenBestand = z.strictObject({
  documenten: z.array(
    z.strictObject({
      id: z.string().regex(/^[a-z0-9.-]+$/),
      titel: z.string().min(1),
      kort: z.string().min(1),
      versie: z.string().optional(),
      datum: datumVeld.optional(),
      status: z.enum(documentstatus),
      uitgever: z.string().min(1),
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
