import { z } from 'zod';
import { type Datum, plusDagen } from '../../waarden/datum.ts';
import { bronVorm, datumVeld, type Lezing, rolVeld, tweetalig } from './lezing.ts';

const versieBasis = {
  /** First day on which the value holds. */
  vanaf: datumVeld,
  /** Last day on which it holds; left out while it still does. */
  tot: datumVeld.optional(),
  /** From this day no document confirms the value any more: it has to be checked before use. */
  nagaanVanaf: datumVeld.optional(),
  bronnen: z.array(bronVorm).min(1),
};

const eenheden = [
  'uren',
  'uren-per-week',
  'klokuren',
  'maanden',
  'kalenderdagen',
  'werkdagen',
  'weken',
  'jaren',
  'kilometer',
  'keer',
  'minuten',
  'trede',
  'treden',
  'personen',
  'stuks',
  'paginas',
] as const;
export type Eenheid = (typeof eenheden)[number];

const feitBasis = {
  /** What the fact is about, the name by which rules and answers ask for it. */
  rol: rolVeld,
  naam: tweetalig,
  /** Who decides about it, where somebody does. */
  beslist: tweetalig.optional(),
  /** Condition or remark that is told along with the value. */
  toelichting: tweetalig.optional(),
  /** Day on which somebody last compared the value with its source. */
  nagekeken: datumVeld,
  /** Readings (by id, of the same framework) that explain where documents differ or leave something open. */
  lezing: z.array(z.string()).default([]),
  /** Why this value stands beside another one under the same name for a wider group of services. */
  wijktAf: tweetalig.optional(),
  /** Why no version holds on some days between two others. */
  gat: tweetalig.optional(),
  /** True when the name says already that the value is a limit ("Minimumleeftijd"). */
  grensInNaam: z.boolean().optional(),
};

/** Whether a limit itself still counts as allowed: "15 km or more" is `vanaf`, "more than 15 km" is `boven`. */
const grens = z.enum(['vanaf', 'boven', 'tot-en-met', 'onder']).optional();

const getalFeit = z.strictObject({
  ...feitBasis,
  soort: z.literal('getal'),
  eenheid: z.enum(eenheden),
  grens,
  versies: z.array(z.strictObject({ ...versieBasis, waarde: z.number().nonnegative() })).min(1),
});
const bedragFeit = z.strictObject({
  ...feitBasis,
  soort: z.literal('bedrag'),
  grens,
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
const datumFeit = z.strictObject({
  ...feitBasis,
  soort: z.literal('datum'),
  versies: z.array(z.strictObject({ ...versieBasis, waarde: datumVeld })).min(1),
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
  /** A fact of the same service that may serve as comparison; shown as such, never an amount of its own. */
  analogie: rolVeld.optional(),
  versies: z.array(z.strictObject({ ...versieBasis })).min(1),
});
/** "n.v.t." in the document: a value of its own, neither zero nor unknown. */
const nvtFeit = z.strictObject({
  ...feitBasis,
  soort: z.literal('nvt'),
  versies: z.array(z.strictObject({ ...versieBasis })).min(1),
});

/** One fact of a file with all its versions. Two versions never hold on the same day. */
export const feitVorm = z
  .discriminatedUnion('soort', [
    getalFeit,
    bedragFeit,
    percentageFeit,
    datumFeit,
    tekstFeit,
    lijstFeit,
    nietVermeldFeit,
    nvtFeit,
  ])
  .superRefine((feit, ctx) => {
    const meldFout = (message: string) => ctx.addIssue({ code: 'custom', path: ['versies'], message });
    const versies = [...feit.versies].sort((a, b) => (a.vanaf < b.vanaf ? -1 : 1));
    for (const [index, versie] of versies.entries()) {
      const volgende = versies[index + 1];
      if (versie.tot && versie.tot < versie.vanaf)
        meldFout(`"tot" ${versie.tot} lies before "vanaf" ${versie.vanaf}`);
      if (volgende && (!versie.tot || versie.tot >= volgende.vanaf))
        meldFout(`two versions hold on ${volgende.vanaf}: give the earlier one a "tot"`);
      if (volgende && versie.tot && plusDagen(versie.tot, 1) < volgende.vanaf && !feit.gat)
        meldFout(`no version holds between ${versie.tot} and ${volgende.vanaf}: say why ("gat")`);
      const waarde = 'waarde' in versie ? versie.waarde : undefined;
      const anders = versie.bronnen.some(({ zegt }) => zegt !== undefined && zegt !== waarde);
      if (anders && feit.lezing.length === 0)
        meldFout('a source says something else: name the reading ("lezing") that explains the choice');
    }
  });

export type FeitInBestand = z.infer<typeof feitVorm>;
type Versie = FeitInBestand['versies'][number];

/** A fact on one date: its value then, with unit, validity, source and the readings behind it. */
export type Feit = {
  readonly id: string;
  readonly rol: string;
  readonly kader: string;
} & Pick<FeitInBestand, 'naam' | 'beslist' | 'toelichting' | 'nagekeken' | 'grensInNaam'> & {
    readonly vanaf: Datum;
    readonly tot?: Datum | undefined;
    readonly nagaanVanaf?: Datum | undefined;
    readonly bronnen: Versie['bronnen'];
    readonly lezingen: readonly Lezing[];
    readonly inhoud: Inhoud;
  };

export type Grens = NonNullable<z.infer<typeof grens>>;

/** The value of a fact with the kind that tells how to read it. Amounts are euros excl. VAT as text. */
export type Inhoud =
  | {
      readonly soort: 'getal';
      readonly waarde: number;
      readonly eenheid: Eenheid;
      readonly grens?: Grens | undefined;
    }
  | { readonly soort: 'bedrag'; readonly waarde: string; readonly grens?: Grens | undefined }
  | { readonly soort: 'percentage'; readonly waarde: number }
  | { readonly soort: 'datum'; readonly waarde: Datum }
  | { readonly soort: 'tekst'; readonly waarde: { readonly nl: string; readonly en: string } }
  | { readonly soort: 'lijst'; readonly waarde: readonly { readonly nl: string; readonly en: string }[] }
  | { readonly soort: 'niet-vermeld'; readonly analogie?: string | undefined }
  | { readonly soort: 'nvt' };

/** True for a fact among values of other kinds. */
export function isFeit(waarde: unknown): waarde is Feit {
  return typeof waarde === 'object' && waarde !== null && 'inhoud' in waarde && 'bronnen' in waarde;
}
