import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { deserialize, serialize } from 'node:v8';
import type { Bewaardeindex } from '../../dialogs/vragen/zoekindex.ts';
import { compiledFile, sealOf } from './compiled.ts';

/** The index of the facts as the build worked it out, with the seal of the texts that it was made of. */
interface Learned {
  readonly seal: string;
  readonly index: Bewaardeindex;
}

/** Where the build leaves the index; undefined when this code was not built. */
export function learnedFile(moduleFolder: string): string | undefined {
  return compiledFile(moduleFolder, 'vragen') && join(moduleFolder, 'feitenindex.bin');
}

/** The facts and the questions about them: both teach. */
const sealOfBoth = (folder: string): string => `${sealOf(folder, 'kaders')} ${sealOf(folder, 'vragen')}`;

/** The index that the build worked out, or undefined when there is none or a text has changed since. */
export function readLearned(file: string, folder: string): Bewaardeindex | undefined {
  try {
    const learned = deserialize(readFileSync(file)) as Learned;
    return learned.seal === sealOfBoth(folder) ? learned.index : undefined;
  } catch {
    // Missing, half written or of another Node: the index is worked out at the start instead.
    return undefined;
  }
}

/** Keeps an index for the next start. */
export function writeLearned(file: string, folder: string, index: Bewaardeindex): void {
  writeFileSync(file, serialize({ seal: sealOfBoth(folder), index } satisfies Learned));
}
