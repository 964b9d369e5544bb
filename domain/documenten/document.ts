import type { Dossier } from '../dossier/dossier.ts';
import type { Afloop } from '../kaders/betaling.ts';
import type { Eenheid } from '../kaders/inhoud/feit.ts';
import type { Datum } from '../waarden/datum.ts';
import type { Bedrag } from '../waarden/geld.ts';

/** A value in a letter, with the kind that tells how to write it. */
export type Briefwaarde =
  | { readonly soort: 'tekst'; readonly waarde: string }
  | { readonly soort: 'datum'; readonly waarde: Datum }
  | { readonly soort: 'bedrag'; readonly waarde: Bedrag }
  | { readonly soort: 'getal'; readonly waarde: number | string }
  /** A number with its unit: "6 maanden". */
  | { readonly soort: 'aantal'; readonly waarde: string; readonly eenheid: Eenheid }
  /** How the service ended, told in the words of a letter. */
  | { readonly soort: 'keuze'; readonly waarde: Afloop }
  /** A sentence that is always the same. */
  | { readonly soort: 'vast'; readonly waarde: string }
  /** True or false: whether a passage of the letter is shown. */
  | { readonly soort: 'passage'; readonly waarde: boolean };

/** What a letter needs beyond the dossier: who sends it, and today. */
export interface Afzender {
  /** Name of the klantmanager as the channel gives it; never stored. */
  readonly klantmanager?: string | undefined;
  readonly gemeente: {
    readonly naam?: string | undefined;
    readonly adres?: string | undefined;
    readonly contact?: string | undefined;
    readonly factuur?: string | undefined;
  };
  readonly vandaag: Datum;
}

/** A letter before it is written out: its fields, those still missing, and the address. */
export interface Conceptdocument {
  readonly id: string;
  readonly aan?: string | undefined;
  readonly velden: Readonly<Record<string, Briefwaarde | undefined>>;
  readonly ontbreekt: readonly string[];
}

/** A kind of document: the fields it can have, those it cannot do without, and how they follow from a dossier. */
export interface Documentsoort {
  readonly id: string;
  readonly velden: readonly string[];
  readonly verplicht: readonly string[];
  readonly stelOp: (
    dossier: Dossier,
    afzender: Afzender,
  ) => {
    readonly aan?: string | undefined;
    readonly velden: Readonly<Record<string, Briefwaarde | undefined>>;
  };
}

export const tekst = (waarde: string | undefined): Briefwaarde | undefined =>
  waarde ? { soort: 'tekst', waarde } : undefined;
export const dag = (waarde: Datum | undefined): Briefwaarde | undefined =>
  waarde ? { soort: 'datum', waarde } : undefined;
export const geld = (waarde: Bedrag | undefined): Briefwaarde | undefined =>
  waarde ? { soort: 'bedrag', waarde } : undefined;
export const getal = (waarde: number | string | undefined): Briefwaarde | undefined =>
  waarde === undefined ? undefined : { soort: 'getal', waarde };
export const aantal = (waarde: string | undefined, eenheid: Eenheid): Briefwaarde | undefined =>
  waarde ? { soort: 'aantal', waarde, eenheid } : undefined;
export const passage = (waarde: boolean): Briefwaarde => ({ soort: 'passage', waarde });
