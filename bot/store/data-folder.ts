import { mkdir, readdir } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import type { z } from 'zod';
import { DurableFile, sweepTemporaryFiles, syncFolder } from './durable-file.ts';
import { lockFolder } from './folder-lock.ts';

/** A data file that cannot be used; names the file and says what to do. */
export class DataFout extends Error {
  override readonly name = 'DataFout';
}

const PARTS = ['dossiers', 'gebruikers', 'herinneringen', 'meldingen'] as const;
export type Part = (typeof PARTS)[number];

/** The folder with everything the bot keeps, locked for this process. */
export class DataFolder {
  readonly #path: string;
  readonly #unlock: () => Promise<void>;

  private constructor(path: string, unlock: () => Promise<void>) {
    this.#path = path;
    this.#unlock = unlock;
  }

  /** Makes the folder where needed, locks it and clears what a crash left behind. */
  static async open(path: string): Promise<DataFolder> {
    const full = resolve(path);
    for (const part of PARTS) await mkdir(join(full, part), { recursive: true, mode: 0o700 });
    const unlock = await lockFolder(full);
    for (const part of PARTS) await sweepTemporaryFiles(join(full, part));
    await syncFolder(full);
    await syncFolder(dirname(full));
    return new DataFolder(full, unlock);
  }

  /** The file of one record. `id` is made by the bot (hexadecimal), never taken from a user. */
  file<T>(part: Part, id: string): DurableFile<T> {
    if (!/^[0-9a-f-]{8,64}$/.test(id)) throw new DataFout('a record id is hexadecimal');
    return new DurableFile<T>(join(this.#path, part, `${id}.json`));
  }

  /** Every record of a part, checked. Throws a {@link DataFout} that names the file that is not right. */
  async readAll<T>(part: Part, schema: z.ZodType<T>): Promise<readonly (readonly [id: string, record: T])[]> {
    const names = (await readdir(join(this.#path, part))).filter((name) => name.endsWith('.json'));
    return Promise.all(
      names.map(
        async (name) => [name.replace(/\.json$/, ''), await this.#readOne(part, name, schema)] as const,
      ),
    );
  }

  async #readOne<T>(part: Part, name: string, schema: z.ZodType<T>): Promise<T> {
    const place = join(this.#path, part, name);
    const raw = await new DurableFile<unknown>(place).read().catch(() => undefined);
    const parsed = schema.safeParse(raw);
    if (parsed.success) return parsed.data;
    throw new DataFout(
      `The file ${place} is damaged. Put it back from a backup, or move it out of the data folder, and start again.`,
    );
  }

  /** Gives the folder free for another process. */
  close(): Promise<void> {
    return this.#unlock();
  }
}
