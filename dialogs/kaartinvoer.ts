import { z } from 'zod';
import type { Opdracht } from './begrippen.ts';

const dossier = z.string().min(1).max(64).optional();
const opdrachten = [
  'nieuw-dossier',
  'help',
  'dossiers',
  'dossier',
  'verder',
  'terug',
  'corrigeren',
  'doorvoeren',
  'termijnen',
  'brieven',
  'staken',
  'heropenen',
  'ongedaan',
  'overdragen',
  'intrekken',
  'niet-meelezen',
  'logboek',
  'pauze',
] as const satisfies readonly Opdracht[];

/** The kinds of file: a mail draft, a document, dates for a calendar. */
const bestandsoorten = ['eml', 'docx', 'ics'] as const;
export type Bestandsoort = (typeof bestandsoorten)[number];

const vorm = z.discriminatedUnion('actie', [
  z.looseObject({ actie: z.literal('nieuw'), vanaf: dossier }),
  z.looseObject({ actie: z.literal('advies') }),
  z.looseObject({ actie: z.literal('opdracht'), opdracht: z.enum(opdrachten), dossier }),
  z.looseObject({
    actie: z.literal('stap'),
    dossier: z.string().min(1).max(64),
    versie: z.number().int(),
    stap: z.string(),
  }),
  z.looseObject({ actie: z.literal('corrigeer'), dossier: z.string().min(1).max(64), stap: z.string() }),
  z.looseObject({ actie: z.literal('brief'), dossier: z.string().min(1).max(64), brief: z.string() }),
  z.looseObject({ actie: z.literal('brief-tekst'), dossier: z.string().min(1).max(64), brief: z.string() }),
  z.looseObject({
    actie: z.literal('bestand'),
    dossier: z.string().min(1).max(64),
    soort: z.enum(bestandsoorten),
    brief: z.string().max(64).default(''),
  }),
]);

type Metadata = { readonly velden: Readonly<Record<string, string>>; readonly dossier?: string | undefined };

/** What a card sent: the button with its data, and the inputs by field. */
export type Kaartinvoer = Metadata &
  (
    | { readonly actie: 'nieuw'; readonly vanaf?: string | undefined }
    | { readonly actie: 'advies' }
    | { readonly actie: 'opdracht'; readonly opdracht: (typeof opdrachten)[number] }
    | { readonly actie: 'stap'; readonly versie: number; readonly stap: string }
    | { readonly actie: 'corrigeer'; readonly stap: string }
    | { readonly actie: 'brief' | 'brief-tekst'; readonly brief: string }
    | { readonly actie: 'bestand'; readonly soort: Bestandsoort; readonly brief: string }
  );

const eigen = new Set(['actie', 'opdracht', 'dossier', 'versie', 'stap', 'brief', 'soort', 'vanaf']);

/** The submit of a card, or undefined when it is none of ours. */
export function leesKaart(data: Readonly<Record<string, unknown>>): Kaartinvoer | undefined {
  const gelezen = vorm.safeParse(data);
  if (!gelezen.success) return undefined;
  const velden = Object.fromEntries(
    Object.entries(data).flatMap(([naam, waarde]): [string, string][] => {
      if (eigen.has(naam) || (typeof waarde !== 'string' && typeof waarde !== 'number')) return [];
      return [[naam, String(waarde)]];
    }),
  );
  return { ...gelezen.data, velden } as Kaartinvoer;
}
