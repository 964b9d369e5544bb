import type { Datum } from '../domain/waarden/datum.ts';
import type { Taal } from '../domain/waarden/taal.ts';
import type { Card } from './kaarten/card.ts';

/** One thing a user did, as the channel delivered it. */
export interface Turn {
  /** Key of the user; the same person always has the same one. */
  readonly user: string;
  /** Key of the organisation the user belongs to; empty where the channel knows none. */
  readonly organisation?: string | undefined;
  /** Name of the user as the channel gives it; used in letters, never stored. */
  readonly userName?: string | undefined;
  /** In a group or channel anyone reads along: no dossier is ever shown there. */
  readonly personal: boolean;
  readonly input:
    | { readonly kind: 'text'; readonly text: string }
    | { readonly kind: 'submit'; readonly data: Readonly<Record<string, unknown>> }
    | { readonly kind: 'welcome' };
  /** Language of the channel, used until the user has written something. */
  readonly locale?: Taal | undefined;
  readonly today: Datum;
  /** Moment of the turn (ISO 8601, UTC). */
  readonly now: string;
}

/** A button under a text; a plain one sends what it says. */
export type Suggestion = string | { readonly title: string; readonly value: string };

/** Teams shows at most this many buttons under a message. */
export const MEESTE_KNOPPEN = 6;

/** One message back to the user. */
export type Reply =
  | {
      readonly kind: 'text';
      readonly text: string;
      readonly suggestions?: readonly Suggestion[];
      /** True for text to copy as it stands, such as a letter: no layout marks. */
      readonly plain?: boolean;
    }
  /** `text` says the same for screen readers and for channels without cards. */
  | { readonly kind: 'card'; readonly card: Card; readonly text: string }
  /**
   * A file for the user. Where the channel asks for her consent first it is made anew from `again`, the data of a
   * button: nothing is kept in between.
   */
  | {
      readonly kind: 'file';
      readonly name: string;
      readonly bytes: Uint8Array;
      /** What it is for, in one sentence. */
      readonly text: string;
      readonly again: Readonly<Record<string, string>>;
    }
  /** Takes the place of the card that was submitted, where the channel can. */
  | { readonly kind: 'replace'; readonly card: Card; readonly text: string };
