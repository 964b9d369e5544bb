import { Low } from 'lowdb';
import { z } from 'zod';
import type { DataFolder } from './data-folder.ts';

/** Day on which each nudge was sent, by its key. */
const record = z.record(z.string(), z.string());
type LedgerRecord = z.infer<typeof record>;

/**
 * Which nudges were sent, per dossier, so that each is sent once, also after a restart. A nudge is recorded
 * when the channel took it; after a crash between the two it is sent again, because a missed deadline costs
 * more than a message twice.
 */
export class NudgeLedger {
  readonly #folder: DataFolder;
  readonly #dossiers = new Map<string, Low<LedgerRecord>>();

  private constructor(folder: DataFolder) {
    this.#folder = folder;
  }

  static async open(folder: DataFolder): Promise<NudgeLedger> {
    const ledger = new NudgeLedger(folder);
    for (const [id, data] of await folder.readAll('herinneringen', record))
      ledger.#dossiers.set(id, ledger.#low(id, data));
    return ledger;
  }

  /** True when the channel took this nudge. */
  isSent(dossier: string, key: string): boolean {
    return this.#dossiers.get(dossier)?.data[key] !== undefined;
  }

  /** Records that the channel took nudges of one dossier. */
  async markSent(dossier: string, keys: readonly string[], on: string): Promise<void> {
    const db = this.#dossiers.get(dossier) ?? this.#low(dossier, {});
    this.#dossiers.set(dossier, db);
    db.data = { ...db.data, ...Object.fromEntries(keys.map((key) => [key, on])) };
    await db.write();
  }

  #low(dossier: string, data: LedgerRecord): Low<LedgerRecord> {
    return new Low(this.#folder.file<LedgerRecord>('herinneringen', dossier), data);
  }
}
