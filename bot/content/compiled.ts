import { createHash } from 'node:crypto';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { KadersInhoud } from '../../domain/kaders/kaders.ts';
import { yamlFiles } from './yaml.ts';

/** The checked content as one file, with a seal over the texts that it was made of. */
interface Compiled {
  readonly seal: string;
  readonly inhoud: KadersInhoud;
}

/**
 * Where the build leaves the checked content, or undefined when this code was not built: a program that runs
 * from its sources may have other schemas than the last build.
 */
export function compiledFile(moduleFolder: string): string | undefined {
  return /[\\/]dist[\\/]bot[\\/]content$/.test(moduleFolder) ? join(moduleFolder, 'kaders.json') : undefined;
}

/** A hash over every text that the frameworks are read from. Any change of a file gives another seal. */
export function sealOf(folder: string): string {
  const hash = createHash('sha256');
  const files = ['bronnen.yaml', ...yamlFiles(join(folder, 'kaders')).map((file) => `kaders/${file}`)];
  for (const file of files)
    hash
      .update(`${file}\0`)
      .update(readFileSync(join(folder, file)))
      .update('\0');
  return hash.digest('hex');
}

/** The content that the build checked, or undefined when there is none or a file has changed since. */
export function readCompiled(file: string, folder: string): KadersInhoud | undefined {
  try {
    const compiled = JSON.parse(readFileSync(file, 'utf8')) as Compiled;
    return compiled.seal === sealOf(folder) ? compiled.inhoud : undefined;
  } catch {
    // Missing or half written: the texts themselves are read instead, and say what is wrong.
    return undefined;
  }
}

/** Keeps checked content for the next start. */
export function writeCompiled(file: string, compiled: Compiled): void {
  writeFileSync(file, JSON.stringify(compiled));
}

/** Forgets what an earlier build checked. */
export function removeCompiled(file: string): void {
  rmSync(file, { force: true });
}
