import { randomUUID } from 'node:crypto';
import { Low } from 'lowdb';
import { z } from 'zod';
import type { DossierStore, StoredDossier } from '../../dialogs/ports.ts';
import {
  type Gebeurtenis,
  gebeurtenisVorm,
  type NieuweGebeurtenis,
} from '../../domain/dossier/gebeurtenis.ts';
import { meelezersOp, vouw } from '../../domain/dossier/stand.ts';
import type { Datum } from '../../domain/waarden/datum.ts';
import type { DataFolder } from './data-folder.ts';

const record = z.strictObject({
  vorm: z.literal(1),
  owner: z.string(),
  log: z.array(gebeurtenisVorm).min(1),
});
type DossierRecord = z.infer<typeof record>;

/** Dossiers in lowdb, one file each, all of them in memory for reading. */
export class FileDossierStore implements DossierStore {
  readonly #folder: DataFolder;
  readonly #dossiers = new Map<string, Low<DossierRecord>>();
  readonly #queues = new Map<string, Promise<unknown>>();

  private constructor(folder: DataFolder) {
    this.#folder = folder;
  }

  /** Reads every dossier of the folder. */
  static async open(folder: DataFolder): Promise<FileDossierStore> {
    const store = new FileDossierStore(folder);
    for (const [id, data] of await folder.readAll('dossiers', record)) {
      store.#dossiers.set(id, new Low(folder.file<DossierRecord>('dossiers', id), data));
    }
    return store;
  }

  async create(owner: string, opening: NieuweGebeurtenis): Promise<StoredDossier> {
    const id = randomUUID();
    const data: DossierRecord = { vorm: 1, owner, log: [numbered(opening, 1)] };
    const db = new Low(this.#folder.file<DossierRecord>('dossiers', id), data);
    await db.write();
    this.#dossiers.set(id, db);
    return stored(id, data);
  }

  async read(id: string): Promise<StoredDossier | undefined> {
    const db = this.#dossiers.get(id);
    return db && stored(id, db.data);
  }

  append(
    id: string,
    expectedVersion: number,
    events: readonly NieuweGebeurtenis[],
  ): ReturnType<DossierStore['append']> {
    return this.#change(id, expectedVersion, events);
  }

  handOver(
    id: string,
    expectedVersion: number,
    event: NieuweGebeurtenis,
    owner: string,
  ): ReturnType<DossierStore['append']> {
    return this.#change(id, expectedVersion, [event], owner);
  }

  async offeredAs(key: string): Promise<StoredDossier | undefined> {
    return (await this.all()).find(({ log }) => vouw(log).aanbod?.sleutel === key);
  }

  #change(
    id: string,
    expectedVersion: number,
    events: readonly NieuweGebeurtenis[],
    owner?: string,
  ): ReturnType<DossierStore['append']> {
    return this.#oneAtATime(id, async () => {
      const db = this.#dossiers.get(id);
      if (!db || db.data.log.length !== expectedVersion) return { kind: 'conflict' };
      const before = db.data;
      const log = [
        ...before.log,
        ...events.map((event, place) => numbered(event, expectedVersion + place + 1)),
      ];
      db.data = { ...before, log, owner: owner ?? before.owner };
      try {
        await db.write();
      } catch (error) {
        // What is not on disk does not exist: readers must not see it either.
        db.data = before;
        throw error;
      }
      return { kind: 'ok', dossier: stored(id, db.data) };
    });
  }

  ownedBy(owner: string): Promise<readonly StoredDossier[]> {
    return this.#latestFirst((dossier) => dossier.owner === owner);
  }

  sharedWith(reader: string, on: Datum): Promise<readonly StoredDossier[]> {
    return this.#latestFirst(({ log }) => meelezersOp(vouw(log), on).some(({ wie }) => wie === reader));
  }

  async #latestFirst(wanted: (dossier: StoredDossier) => boolean): Promise<readonly StoredDossier[]> {
    return (await this.all()).filter(wanted).sort((a, b) => lastMoment(b).localeCompare(lastMoment(a)));
  }

  /** Every dossier, for the sweep of deadlines. */
  async all(): Promise<readonly StoredDossier[]> {
    return [...this.#dossiers].map(([id, { data }]) => stored(id, data));
  }

  #oneAtATime<T>(id: string, work: () => Promise<T>): Promise<T> {
    const turn = (this.#queues.get(id) ?? Promise.resolve()).then(work, work);
    const settled = turn
      .catch(() => undefined)
      .finally(() => {
        if (this.#queues.get(id) === settled) this.#queues.delete(id);
      });
    this.#queues.set(id, settled);
    return turn;
  }
}

function stored(id: string, { owner, log }: DossierRecord): StoredDossier {
  return { id, owner, log };
}

function numbered(event: NieuweGebeurtenis, versie: number): Gebeurtenis {
  return { ...event, versie } as Gebeurtenis;
}

function lastMoment({ log }: StoredDossier): string {
  return log.at(-1)?.tijdstip ?? '';
}
