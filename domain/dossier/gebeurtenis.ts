import { z } from 'zod';
import { leesDatum } from '../waarden/datum.ts';

const datumVeld = z
  .string()
  .refine((tekst) => leesDatum(tekst) !== undefined, { error: 'expected YYYY-MM-DD' });
const basis = {
  /** Place in the log, counted from 1. */
  versie: z.number().int().positive(),
  /** Calendar date on which it was recorded. */
  op: datumVeld,
  /** Moment at which it was recorded (ISO 8601, UTC). */
  tijdstip: z.iso.datetime(),
  /** Key of the user who recorded it; no name and no account. */
  door: z.string().min(1),
};
/** Answers of a step by field; always text: dates `YYYY-MM-DD`, numbers with a point, choices by their id. */
const gegevens = z.record(z.string(), z.string());

/** Most characters of a reason. */
export const LANGSTE_REDEN = 1000;

/** One line of a dossier's log. The log only grows; everything else is derived from it. */
export const gebeurtenisVorm = z.discriminatedUnion('soort', [
  z.strictObject({
    ...basis,
    soort: z.literal('geopend'),
    kader: z.string().min(1),
    dienst: z.string().min(1),
    /** Reference of the municipality; never a name or a BSN. */
    kenmerk: z.string().min(1),
    /** The dossier that it follows. */
    vanaf: z.string().min(1).optional(),
    /** What that one knew of the client, as proposals here. */
    bekend: gegevens.optional(),
    /** Why this service, although the advice said that it does not suit. */
    tegenAdvies: z.string().min(1).max(LANGSTE_REDEN).optional(),
  }),
  z.strictObject({ ...basis, soort: z.literal('ingevuld'), stap: z.string().min(1), gegevens }),
  z.strictObject({ ...basis, soort: z.literal('gecorrigeerd'), stap: z.string().min(1), gegevens }),
  /** An event that counts no more, by its place in the log. */
  z.strictObject({ ...basis, soort: z.literal('teruggenomen'), van: z.number().int().positive() }),
  /** The dossier ends before its time: it goes no further, or it should not have been there. */
  z.strictObject({ ...basis, soort: z.literal('gestaakt'), reden: z.enum(['annulering', 'vergissing']) }),
  z.strictObject({ ...basis, soort: z.literal('heropend') }),
  /** Offered to a colleague of the same organisation who has the code: to take it over, or to read it. */
  z.strictObject({
    ...basis,
    soort: z.literal('aangeboden'),
    sleutel: z.string().min(1),
    organisatie: z.string(),
    /** Last day on which she may read it; without it, it is offered to be taken over. */
    tot: datumVeld.optional(),
  }),
  /** The offer counts no more: withdrawn, or refused by the colleague. */
  z.strictObject({ ...basis, soort: z.literal('aanbod-vervallen') }),
  /** A colleague reads it, up to and including a day. */
  z.strictObject({ ...basis, soort: z.literal('gedeeld'), met: z.string().min(1), tot: datumVeld }),
  /** Nobody but the owner reads it any more. */
  z.strictObject({ ...basis, soort: z.literal('delen-gestopt') }),
  /** Taken over: from here on it is hers, and nobody else reads it. */
  z.strictObject({ ...basis, soort: z.literal('overgenomen'), van: z.string().min(1) }),
]);
export type Gebeurtenis = z.infer<typeof gebeurtenisVorm>;

/** An event before it has a place in the log. */
export type NieuweGebeurtenis = Gebeurtenis extends infer G
  ? G extends Gebeurtenis
    ? Omit<G, 'versie'>
    : never
  : never;
