import { open, readdir, readFile, rename, unlink } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Adapter } from 'lowdb';

const TEMPORARY = '.tmp';

/**
 * A lowdb adapter whose write has survived a power cut once its promise resolves: write aside, flush the file,
 * put it in place in one move, flush the folder. Writes of one file run one at a time.
 */
export class DurableFile<T> implements Adapter<T> {
  readonly #path: string;
  #queue: Promise<void> = Promise.resolve();

  constructor(path: string) {
    this.#path = path;
  }

  /** The content, or null when the file does not exist. Throws on a file that is no JSON. */
  async read(): Promise<T | null> {
    try {
      return JSON.parse(await readFile(this.#path, 'utf8')) as T;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
      throw error;
    }
  }

  write(data: T): Promise<void> {
    const written = this.#queue.then(() => writeDurably(this.#path, JSON.stringify(data)));
    // A failed write is reported to its own caller; the next one starts afresh.
    this.#queue = written.catch(() => undefined);
    return written;
  }
}

/** Replaces a file so that it holds either the old or the new text, whatever happens. */
async function writeDurably(path: string, text: string): Promise<void> {
  const aside = path + TEMPORARY;
  const file = await open(aside, 'w', 0o600);
  try {
    await file.writeFile(text);
    await file.sync();
  } finally {
    await file.close();
  }
  await rename(aside, path);
  await syncFolder(dirname(path));
}

/** Flushes the entries of a folder, so that a new or renamed file is still there after a power cut. */
export async function syncFolder(path: string): Promise<void> {
  // Windows cannot open a folder; its file systems keep the order of renames themselves.
  if (process.platform === 'win32') return;
  const folder = await open(path, 'r');
  try {
    await folder.sync();
  } finally {
    await folder.close();
  }
}

/** Removes what a crash left half written; such a file was never acknowledged. Returns how many there were. */
export async function sweepTemporaryFiles(folder: string): Promise<number> {
  const entries = (await readdir(folder)).filter((name) => name.endsWith(TEMPORARY));
  await Promise.all(entries.map((name) => unlink(join(folder, name))));
  return entries.length;
}
