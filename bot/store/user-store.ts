import { Low } from 'lowdb';
import { z } from 'zod';
import type { Memory, MemoryStore } from '../../dialogs/ports.ts';
import { datumVeld } from '../../domain/kaders/inhoud/lezing.ts';
import type { DataFolder } from './data-folder.ts';

/** The part of a memory that is written down. */
const memory = z.object({
  language: z.enum(['nl', 'en']).optional(),
  activeDossier: z.string().optional(),
  awaitingReference: z.boolean().optional(),
  newReference: z.string().optional(),
  correcting: z.string().optional(),
  lastDay: datumVeld.optional(),
});
const record = z.object({
  memory: memory.default({}),
  /** Where a message to this user goes: the conversation reference of the last personal activity. */
  reference: z.record(z.string(), z.unknown()).optional(),
  /** False once the user removed or blocked the bot: no nudges until she writes again. */
  active: z.boolean().default(true),
});
type UserRecord = z.infer<typeof record>;

/** What the bot keeps of a user: its memory of the conversation and where to reach her. One file each. */
export class FileUserStore implements MemoryStore {
  readonly #folder: DataFolder;
  readonly #users = new Map<string, Low<UserRecord>>();
  /** What each user asked last stands here only, while the bot runs: it is not written down. */
  readonly #memories = new Map<string, Memory>();

  private constructor(folder: DataFolder) {
    this.#folder = folder;
  }

  /** Reads every user of the folder. */
  static async open(folder: DataFolder): Promise<FileUserStore> {
    const store = new FileUserStore(folder);
    for (const [id, data] of await folder.readAll('gebruikers', record))
      store.#users.set(id, store.#low(id, data));
    return store;
  }

  async read(user: string): Promise<Memory> {
    return this.#memories.get(user) ?? this.#users.get(user)?.data.memory ?? {};
  }

  async write(user: string, next: Memory): Promise<void> {
    const place = memory.parse(next);
    this.#memories.set(user, next);
    if (JSON.stringify(this.#users.get(user)?.data.memory ?? {}) === JSON.stringify(place)) return;
    await this.#change(user, (data) => ({ ...data, memory: place }));
  }

  /** Keeps where the user can be reached; written only when it changed. */
  async remember(user: string, reference: Readonly<Record<string, unknown>>): Promise<void> {
    const known = this.#users.get(user)?.data;
    if (known?.active && JSON.stringify(known.reference) === JSON.stringify(reference)) return;
    await this.#change(user, (data) => ({ ...data, reference: { ...reference }, active: true }));
  }

  /** No more messages to this user until she writes again. */
  deactivate(user: string): Promise<void> {
    return this.#change(user, (data) => ({ ...data, active: false }));
  }

  /** Where and in which language to reach a user, or undefined when she cannot be reached. */
  reach(user: string): { reference: Readonly<Record<string, unknown>>; language: 'nl' | 'en' } | undefined {
    const data = this.#users.get(user)?.data;
    return data?.active && data.reference
      ? { reference: data.reference, language: data.memory.language ?? 'nl' }
      : undefined;
  }

  async #change(user: string, change: (data: UserRecord) => UserRecord): Promise<void> {
    const db = this.#users.get(user) ?? this.#low(user, { memory: {}, active: true });
    this.#users.set(user, db);
    db.data = change(db.data);
    await db.write();
  }

  #low(user: string, data: UserRecord): Low<UserRecord> {
    return new Low(this.#folder.file<UserRecord>('gebruikers', user), data);
  }
}
