import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { deserialize, serialize } from 'node:v8';
import type { Bewaardebronnen } from '../../dialogs/vragen/begripsbronnen.ts';
import { compiledFile, sealOf } from './compiled.ts';

/** The indexes as the build worked them out, with the seal of the texts that it was made of. */
interface Learned {
  readonly seal: string;
  readonly bewaard: Bewaardebronnen;
}

/** Where the build leaves the indexes; undefined when this code was not built. */
export function learnedFile(moduleFolder: string): string | undefined {
  return compiledFile(moduleFolder, 'vragen') && join(moduleFolder, 'indexen.bin');
}

/** The facts and the questions about them: both teach. */
const sealOfBoth = (folder: string): string => `${sealOf(folder, 'kaders')} ${sealOf(folder, 'vragen')}`;

/** The indexes that the build worked out, or undefined when there is none or a text has changed since. */
export function readLearned(file: string, folder: string): Bewaardebronnen | undefined {
  try {
    const learned = deserialize(readFileSync(file)) as Learned;
    return learned.seal === sealOfBoth(folder) ? learned.bewaard : undefined;
  } catch {
    // Missing, half written or of another Node: the indexes are worked out at the start instead.
    return undefined;
  }
}

/** Keeps the indexes for the next start. */
export function writeLearned(file: string, folder: string, bewaard: Bewaardebronnen): void {
  writeFileSync(file, serialize({ seal: sealOfBoth(folder), bewaard } satisfies Learned));
}
