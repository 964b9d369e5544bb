import { z } from 'zod';
import { onderwerpen } from '../domain/vragen/vraagstelling.ts';

const woorden = z.array(z.string().min(1));
const opdrachten = [
  'nieuw-dossier',
  'help',
  'dossiers',
  'dossier',
  'verder',
  'overslaan',
  'terug',
  'corrigeren',
  'doorvoeren',
  'termijnen',
  'brieven',
  'melden',
  'advies',
  'route',
  'staken',
  'heropenen',
  'ongedaan',
  'overdragen',
  'intrekken',
  'overnemen',
  'meelezen',
  'niet-meelezen',
  'logboek',
  'pauze',
  'groet',
  'dank',
] as const;
/** What a user can ask the bot to do, besides answering and asking. */
export type Opdracht = (typeof opdrachten)[number];

/** The file with the words people use: `content/begrippen.yaml`. */
export const begrippenBestand = z.strictObject({
  diensten: z.array(
    z.strictObject({
      id: z.string(),
      namen: woorden,
      alledaags: z
        .array(z.strictObject({ woorden: z.string(), nietNa: woorden, nietVoor: woorden }))
        .default([]),
    }),
  ),
  /** Names that stand for several services. */
  verzamelnamen: z.array(
    z.strictObject({
      id: z.string(),
      namen: woorden,
      diensten: woorden,
      /** Only one of them can be meant. */
      dubbelzinnig: z.boolean().default(false),
    }),
  ),
  /** Words that ask for the last answer again, with its reasons and source. */
  nogEens: woorden,
  /** The same in a language. */
  inTaal: z.strictObject({ nl: woorden, en: woorden }),
  /** Names of frameworks, so that a question can be about one without naming a service. */
  kaders: z.array(
    z.strictObject({
      id: z.string(),
      namen: woorden,
      /** Names that mean the framework only beside another one. */
      naast: woorden.default([]),
      /** Words of its document alone, that stay what is looked for. */
      eigenWoorden: woorden.default([]),
    }),
  ),
  buitenBereik: woorden,
  onderwerpen: z.array(z.strictObject({ id: z.enum(onderwerpen), sterk: woorden, zwak: woorden })),
  functiewoorden: z.string().transform((tekst) => tekst.split(/\s+/)),
  andereWoorden: woorden,
  /** Words that join pieces of a sentence and are no part of an answer. */
  verbindingswoorden: woorden,
  opdrachten: z.strictObject(
    Object.fromEntries(opdrachten.map((id) => [id, woorden])) as Record<Opdracht, typeof woorden>,
  ),
  /** Words that leave it open how an early end is paid. */
  twijfelBijStop: woorden,
  /** Words by which somebody asks which service to use. */
  dienstkeuze: woorden,
  /** Words that look like those of a topic and name none. */
  neutraal: woorden,
  /** Words that set what is named beside what was said before. */
  tenOpzichte: woorden,
  /** Words by which somebody asks whether what she heard is right. */
  bevestigt: woorden,
  /** Words by which somebody asks the same of something else ("en hoeveel is dat bij …"). */
  zelfdeVraag: woorden,
  /** Words that leave out the name behind them, or the one before. */
  uitgezonderdVoor: woorden,
  uitgezonderdNa: woorden,
  /** Words by which somebody asks on which step of a ladder a client is. */
  tredevraag: woorden,
  /** Words that tell what kind of fact is asked, with the names that such facts have. */
  vraagsoorten: z.array(
    z.strictObject({
      id: z.enum(['inhoud', 'termijn', 'keren', 'duur', 'uren', 'leeftijd', 'percentage', 'eisen']),
      woorden,
      rollen: z.string(),
    }),
  ),
  /** Words that answer a question which the conditions of services ask. */
  kenmerken: z.array(z.strictObject({ vraag: z.string(), waarde: z.string(), woorden })),
  /** Words of judging, and words for a supplier: together they ask for a recommendation. */
  aanbeveling: z.strictObject({ oordeel: woorden, leverancier: woorden }),
  /** Words that open a question. */
  vraagwoorden: woorden,
  /** Words by which a short question shows that it goes on about what was said before. */
  terugwijzers: woorden,
  /** Words that say that the step was done as proposed. */
  bevestigingen: woorden,
  keuzes: z.record(z.string(), woorden),
  /** Other words for the ways in which a process can go on, by the step they lead to. */
  wegen: z.record(z.string(), woorden),
  velden: z.record(z.string(), woorden),
  talen: z.strictObject({ nl: woorden, en: woorden }),
});
export type Begrippen = z.infer<typeof begrippenBestand>;
