import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { CORE_SCHEMA, load, YAMLException } from 'js-yaml';
import type { z } from 'zod';

/** A mistake in the content: the file, the place in it and what was expected. */
export class ContentFout extends Error {
  override readonly name = 'ContentFout';
}

/** One file of the content folder, checked by the schema of its owner. Throws a {@link ContentFout}. */
export function readYaml<T>(folder: string, path: string, schema: z.ZodType<T>): T {
  let raw: unknown;
  try {
    raw = load(readFileSync(join(folder, path), 'utf8'), { schema: CORE_SCHEMA });
  } catch (error) {
    const reason = error instanceof YAMLException ? error.message.split('\n')[0] : 'the file cannot be read';
    throw new ContentFout(`content/${path}: ${reason}`);
  }
  const parsed = schema.safeParse(raw);
  if (parsed.success) return parsed.data;
  const issues = parsed.error.issues.map((issue) => `  at ${placeOf(issue.path, raw)}: ${issue.message}`);
  throw new ContentFout(`content/${path} is not right:\n${issues.join('\n')}`);
}

/** "feiten[3] (uren-maximum).versies[0].waarde": the path, with the name of the fact it runs through. */
function placeOf(path: readonly PropertyKey[], raw: unknown): string {
  let here: unknown = raw;
  let place = '';
  for (const key of path) {
    here =
      typeof here === 'object' && here !== null ? (here as Record<PropertyKey, unknown>)[key] : undefined;
    place += typeof key === 'number' ? `[${key}]` : `${place ? '.' : ''}${String(key)}`;
    const name =
      typeof here === 'object' && here !== null
        ? ((here as { rol?: unknown; id?: unknown }).rol ?? (here as { id?: unknown }).id)
        : undefined;
    if (typeof key === 'number' && typeof name === 'string') place += ` (${name})`;
  }
  return place || 'the top of the file';
}

/** The YAML files in a folder and the folders in it, as paths from that folder, in a fixed order. */
export function yamlFiles(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.yaml'))
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)))
    .sort();
}

/** Names the file in whatever goes wrong while making something of it. Throws a {@link ContentFout}. */
export function inFile<T>(path: string, make: () => T): T {
  try {
    return make();
  } catch (error) {
    throw new ContentFout(`content/${path}: ${error instanceof Error ? error.message : 'cannot be read'}`);
  }
}
