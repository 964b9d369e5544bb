import type { Kaders } from '../../domain/kaders/kaders.ts';
import type { Dienstloos } from '../../domain/vragen/algemeen.ts';
import type { Rekeninvoer } from '../../domain/vragen/rekenen.ts';
import type { Onderwerp } from '../../domain/vragen/vraagstelling.ts';
import type { Datum } from '../../domain/waarden/datum.ts';
import type { Gevraagdefeiten } from './begrijp-feit.ts';
import type { Dienstenindex } from './dienstenindex.ts';
import type { Documentindex, Gevraagddocument } from './documentindex.ts';
import type { Feitenindex } from './feitenindex.ts';
import type { Herstel } from './herstel.ts';
import type { Kenmerken } from './kenmerken.ts';
import type { Lexicon } from './lexicon.ts';
import type { Voorbeeldenindex } from './voorbeelden.ts';

/** What a question may leave out because the conversation already said it. */
export interface Achtergrond {
  readonly dienst?: string | undefined;
  /** The service of the dossier that is open: a question is about that, unless it names another. */
  readonly dossierdienst?: string | undefined;
  readonly kader?: string | undefined;
  /** The services that the last answer was about, when they were few. */
  readonly diensten?: readonly string[] | undefined;
  /** The facts that were told last, and the day that they were counted from. */
  readonly rollen?: readonly string[] | undefined;
  readonly datum?: Datum | undefined;
  /** The last question, for a follow-up that only names a service, a topic or a number. */
  readonly vorige?: Dienstloos | undefined;
  /** The second topic of that question. */
  readonly ook?: Onderwerp | undefined;
  /** A question that was asked back about: it still lacks its service. */
  readonly openVraag?: Dienstloos | undefined;
}

/** What questions are understood with; put together once at start. */
export interface Begripsbronnen {
  readonly lexicon: Lexicon;
  readonly kenmerken: Kenmerken;
  readonly herstel: Herstel;
  readonly index: Feitenindex;
  readonly voorbeelden: Voorbeeldenindex;
  readonly documenten: Documentindex;
  readonly diensten: Dienstenindex;
  readonly kaders: Kaders;
}

/** What a text asks: a question the rules can answer, facts, a subject without any, or nothing understood. */
export type Begrip =
  | {
      readonly soort: 'vraag';
      readonly vraag: Dienstloos;
      /** The services it is about, at least one. */
      readonly diensten: readonly string[];
      /** A second topic that was asked about in the same breath. */
      readonly ook?: Dienstloos;
      /** Facts about the words that the topic leaves unexplained. */
      readonly erbij?: Gevraagdefeiten | undefined;
      /** What the question looks most like, told when the topic differs by service and has to be asked back. */
      readonly anders?: Gevraagdefeiten | undefined;
      /** True for a name with more than one meaning: asked back unless it makes no difference. */
      readonly dubbelzinnig?: boolean;
      /** True when the hours come from the question before. */
      readonly urenUitVorige?: boolean;
      /** `genoemd` in the text, known from the `achtergrond`, or all of a `kader` because none was named. */
      readonly hoe: 'genoemd' | 'achtergrond' | 'kader';
      readonly kader?: string;
    }
  /** Facts that look like what was asked, with the figures that go with them. */
  | ({
      readonly soort: 'feiten';
      readonly op: Datum;
      readonly invoer?: Rekeninvoer | undefined;
      readonly hoe: 'genoemd' | 'kader';
      /** Facts about the words that these leave unexplained. */
      readonly erbij?: Gevraagdefeiten | undefined;
    } & Gevraagdefeiten)
  /** A step of a ladder: what it means and what is bought for somebody there. */
  | { readonly soort: 'trede'; readonly kader: string; readonly trede: string; readonly op: Datum }
  /** What a document must hold. */
  | ({ readonly soort: 'document'; readonly op: Datum } & Gevraagddocument)
  /** Which service suits somebody: those whose target group looks most like what is told of the client. */
  | {
      readonly soort: 'dienstkeuze';
      readonly kader: string;
      readonly diensten: readonly string[];
      /** What else is asked, of the service that suits best. */
      readonly ook?: Dienstloos;
      readonly op: Datum;
    }
  /** The same asked of several frameworks. */
  | { readonly soort: 'kaders'; readonly delen: readonly Begrip[] }
  /** Which supplier is the best: nobody is recommended. */
  | { readonly soort: 'aanbeveling'; readonly op: Datum }
  /** A subject that no document is about. */
  | { readonly soort: 'nog-niet' }
  /** Not understood; the topics that come nearest. */
  | {
      readonly soort: 'onbekend';
      readonly nabij?: readonly Onderwerp[];
      /** The service that was spoken of all the same, for the question that follows. */
      readonly dienst?: string | undefined;
    };
