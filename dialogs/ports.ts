import type { Gebeurtenis, NieuweGebeurtenis } from '../domain/dossier/gebeurtenis.ts';
import type { Profiel } from '../domain/kaders/geschiktheid.ts';
import type { Dienstloos } from '../domain/vragen/algemeen.ts';
import type { Datum } from '../domain/waarden/datum.ts';
import type { Taal } from '../domain/waarden/taal.ts';
import type { Begrip } from './vragen/begrip.ts';

/** A dossier as it is kept: its owner and its log. */
export interface StoredDossier {
  readonly id: string;
  readonly owner: string;
  readonly log: readonly Gebeurtenis[];
}

/** Where dossiers are kept. A promise that resolves means that the change survives a power cut. */
export interface DossierStore {
  create(owner: string, opening: NieuweGebeurtenis): Promise<StoredDossier>;
  read(id: string): Promise<StoredDossier | undefined>;
  /** Adds events when the log still has `expectedVersion` events; otherwise nothing happens: `conflict`. */
  append(
    id: string,
    expectedVersion: number,
    events: readonly NieuweGebeurtenis[],
  ): Promise<{ readonly kind: 'ok'; readonly dossier: StoredDossier } | { readonly kind: 'conflict' }>;
  /** The same, and from then on the dossier is of another owner. */
  handOver(
    id: string,
    expectedVersion: number,
    event: NieuweGebeurtenis,
    owner: string,
  ): Promise<{ readonly kind: 'ok'; readonly dossier: StoredDossier } | { readonly kind: 'conflict' }>;
  /** The dossier whose open offer has this key. */
  offeredAs(key: string): Promise<StoredDossier | undefined>;
  /** Every dossier of one owner, the one changed last first. */
  ownedBy(owner: string): Promise<readonly StoredDossier[]>;
  /** Every dossier of others that a user may read on a day, the one changed last first. */
  sharedWith(reader: string, on: Datum): Promise<readonly StoredDossier[]>;
}

/** Codes by which a dossier is handed to a colleague. */
export interface Codes {
  /** A new code that nobody can guess, as people write it down. */
  create(): string;
  /** What is kept of a code: the code itself cannot be read from it. */
  key(code: string): string;
}

/** Messages that nobody asked for in this turn. */
export interface Messages {
  /** Tells a user something in her language, as far as she can be reached. Returns at once and never fails. */
  tell(user: string, say: (language: Taal) => string): void;
}

/** A letter as it goes out. */
export interface Letter {
  readonly to?: string | undefined;
  readonly subject: string;
  readonly body: string;
}

/** A day for a calendar; the same `id` is the same day made anew. */
export interface CalendarDay {
  readonly id: string;
  readonly date: Datum;
  readonly title: string;
  readonly description: string;
}

/** Makes files; each promise resolves with the bytes of one. */
export interface Files {
  /** A mail draft (.eml) that opens in a mail program. */
  mail(letter: Letter): Promise<Uint8Array>;
  /** A document (.docx). */
  document(letter: Letter): Promise<Uint8Array>;
  /** Whole days for a calendar (.ics), at least one. */
  calendar(days: readonly CalendarDay[]): Promise<Uint8Array>;
}

/** What the bot keeps of where a user is in the conversation. Losing it loses no answer. */
export interface Place {
  readonly language?: Taal | undefined;
  readonly activeDossier?: string | undefined;
  /** Set while the bot waits for the reference of a new dossier. */
  readonly awaitingReference?: boolean | undefined;
  /** Reference of a new dossier that still lacks its service. */
  readonly newReference?: string | undefined;
  /** Step that is being corrected. */
  readonly correcting?: string | undefined;
  /** Day of the last message. */
  readonly lastDay?: Datum | undefined;
}

/** What was asked last, for a follow-up that leaves a part of it out. Never written down. */
export interface LastQuestion {
  /** The service that the last question was about. */
  readonly lastDienst?: string | undefined;
  /** The framework that the last question was about. */
  readonly lastKader?: string | undefined;
  /** A question that still lacks its service, while the bot waits for that. */
  readonly openQuestion?: Dienstloos | undefined;
  /** What the last question was understood as: the typed form, never its words. */
  readonly lastQuestion?: Begrip | undefined;
}

/** Answers about a client while it is found out which service suits. Never written down. */
export interface Advieskeuze {
  /** Reference of the dossier it is for. */
  readonly kenmerk?: string | undefined;
  /** Framework whose services are weighed; undefined until it is chosen. */
  readonly kader?: string | undefined;
  readonly profiel: Profiel;
}

/** A correction that waits for a word of the user, as its consequences reach further. Never written down. */
export interface PendingCorrection {
  readonly dossier: string;
  readonly versie: number;
  readonly stap: string;
  readonly gegevens: Readonly<Record<string, string>>;
}

/** A dossier for a service that the advice says does not suit, while its reason is asked. Never written down. */
export interface AgainstAdvice {
  readonly kenmerk: string;
  readonly dienst: string;
  /** The dossier that it follows. */
  readonly vanaf?: string | undefined;
}

/** What the bot remembers of a conversation between two turns. */
export type Memory = Place &
  LastQuestion & {
    readonly advies?: Advieskeuze | undefined;
    readonly pending?: PendingCorrection | undefined;
    readonly againstAdvice?: AgainstAdvice | undefined;
  };

export interface MemoryStore {
  read(user: string): Promise<Memory>;
  write(user: string, memory: Memory): Promise<void>;
}

/** A question that somebody reported, without anything about her or her client. */
export interface QuestionReport {
  readonly on: Datum;
  readonly language: Taal;
  readonly question: string;
}

/** Where reported questions are kept for the administrator. */
export interface QuestionReports {
  /** Resolves once the report survives a power cut. */
  add(report: QuestionReport): Promise<void>;
}
