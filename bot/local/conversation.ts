import { randomUUID } from 'node:crypto';
import type { Activity } from 'botbuilder';

/** Who talks in local mode: there is one user, the person at this machine. */
export const LOCAL = {
  channelId: 'lokaal',
  user: { id: 'lokale-gebruiker', name: 'Klantmanager' },
  bot: { id: 'inkoopwijzer', name: 'Inkoopwijzer' },
  conversation: { id: 'lokaal-gesprek', conversationType: 'personal' },
} as const;

/** One message as the page shows it. */
export interface Entry {
  readonly id: string;
  readonly from: 'user' | 'bot';
  readonly activity: Partial<Activity>;
}

/** What a page is told: a message that is new or changed, or gone. */
export type Change =
  | { readonly kind: 'put'; readonly entry: Entry }
  | { readonly kind: 'delete'; readonly id: string };

/** Messages kept for a reload of the page. */
const HISTORY = 300;

/** The conversation of local mode: its history as long as the bot runs, and the pages that follow it. */
export class LocalConversation {
  #entries: Entry[] = [];
  readonly #listeners = new Set<(change: Change) => void>();

  get entries(): readonly Entry[] {
    return this.#entries;
  }

  /** Adds a message, or puts it in the place of the one with the same id. Returns its id. */
  put(from: Entry['from'], activity: Partial<Activity>, id: string = randomUUID()): string {
    const entry: Entry = { id, from, activity };
    const place = this.#entries.findIndex((known) => known.id === id);
    if (place === -1) this.#entries = [...this.#entries, entry].slice(-HISTORY);
    else this.#entries = this.#entries.with(place, entry);
    this.#tell({ kind: 'put', entry });
    return id;
  }

  /** True when there was such a message. */
  delete(id: string): boolean {
    const known = this.#entries.some((entry) => entry.id === id);
    this.#entries = this.#entries.filter((entry) => entry.id !== id);
    if (known) this.#tell({ kind: 'delete', id });
    return known;
  }

  has(id: string): boolean {
    return this.#entries.some((entry) => entry.id === id);
  }

  /** Calls `listener` for every change until the returned function is called. */
  follow(listener: (change: Change) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  #tell(change: Change): void {
    for (const listener of this.#listeners) listener(change);
  }
}
