import { createHash } from 'node:crypto';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { yamlFiles } from './yaml.ts';

/** The parts of the content that a build checks: the frameworks, and how people ask about them. */
export type Part = 'kaders' | 'vragen';

/** Checked content as one file, with a seal over the texts that it was made of. */
interface Compiled<T> {
  readonly seal: string;
  readonly inhoud: T;
}

/**
 * Where the build leaves the checked content, or undefined when this code was not built: a program that runs
 * from its sources may have other schemas than the last build.
 */
export function compiledFile(moduleFolder: string, part: Part): string | undefined {
  return /[\\/]dist[\\/]bot[\\/]content$/.test(moduleFolder) ? join(moduleFolder, `${part}.json`) : undefined;
}

/** The file beside the folder of each part that belongs to it. */
const BESIDE: Readonly<Record<Part, string>> = { kaders: 'bronnen.yaml', vragen: 'voorbeeldvragen.yaml' };

/** A hash over every text that a part is read from. Any change of a file gives another seal. */
export function sealOf(folder: string, part: Part): string {
  const hash = createHash('sha256');
  const files = [BESIDE[part], ...yamlFiles(join(folder, part)).map((file) => `${part}/${file}`)];
  for (const file of files)
    hash
      .update(`${file}\0`)
      .update(readFileSync(join(folder, file)))
      .update('\0');
  return hash.digest('hex');
}

/** The content that the build checked, or undefined when there is none or a file has changed since. */
export function readCompiled<T>(file: string, folder: string, part: Part): T | undefined {
  try {
    const compiled = JSON.parse(readFileSync(file, 'utf8')) as Compiled<T>;
    return compiled.seal === sealOf(folder, part) ? compiled.inhoud : undefined;
  } catch {
    // Missing or half written: the texts themselves are read instead, and say what is wrong.
    return undefined;
  }
}

/** Keeps checked content for the next start. */
export function writeCompiled<T>(file: string, compiled: Compiled<T>): void {
  writeFileSync(file, JSON.stringify(compiled));
}

/** Forgets what an earlier build checked. */
export function removeCompiled(file: string): void {
  rmSync(file, { force: true });
}
