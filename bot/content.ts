import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { parse, YAMLError } from 'yaml';
import type { z } from 'zod';
import { type Begrippen, begrippenBestand } from '../dialogs/begrippen.ts';
import { type Brief, leesBrief } from '../dialogs/stappen/brief.ts';
import { Teksten, tekstenBestand } from '../dialogs/teksten.ts';
import {
  bronnenBestand,
  feitenBestand,
  kaderBestand,
  kalenderBestand,
} from '../domain/kaders/inhoud/bestanden.ts';
import { Kaders } from '../domain/kaders/kaders.ts';
import type { Kalender } from '../domain/waarden/werkdagen.ts';

/** A mistake in the content: the file, the place in it and what was expected. */
export class ContentFout extends Error {
  override readonly name = 'ContentFout';
}

export interface Content {
  readonly kaders: Kaders;
  readonly kalender: Kalender;
  readonly teksten: Teksten;
  readonly begrippen: Begrippen;
  readonly brieven: ReadonlyMap<string, Brief>;
}

/** Reads the whole `content` folder and checks every part by the schema of its owner. Throws a {@link ContentFout}. */
export function readContent(folder: string): Content {
  const read = <T>(path: string, schema: z.ZodType<T>): T => readYaml(folder, path, schema);
  const bronnen = read('bronnen.yaml', bronnenBestand);
  const kaderMappen = readdirSync(join(folder, 'kaders'), { withFileTypes: true }).filter((entry) =>
    entry.isDirectory(),
  );
  const kaders = kaderMappen.map(({ name }) => read(`kaders/${name}/kader.yaml`, kaderBestand));
  const feiten = kaderMappen.flatMap(({ name }) =>
    yamlFiles(join(folder, 'kaders', name))
      .filter((file) => file !== 'kader.yaml')
      .map((file) => read(`kaders/${name}/${file}`, feitenBestand)),
  );
  const kalender = read('kaders/kalender.yaml', kalenderBestand);
  return {
    kaders: inFile('kaders', () => new Kaders({ kaders, feiten, documenten: bronnen.documenten, kalender })),
    kalender,
    teksten: inFile(
      'teksten',
      () =>
        new Teksten({
          nl: read('teksten/nl.yaml', tekstenBestand),
          en: read('teksten/en.yaml', tekstenBestand),
        }),
    ),
    begrippen: read('begrippen.yaml', begrippenBestand),
    brieven: readLetters(join(folder, 'brieven')),
  };
}

function readYaml<T>(folder: string, path: string, schema: z.ZodType<T>): T {
  let raw: unknown;
  try {
    raw = parse(readFileSync(join(folder, path), 'utf8'));
  } catch (error) {
    const reason = error instanceof YAMLError ? error.message.split('\n')[0] : 'the file cannot be read';
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

function readLetters(folder: string): ReadonlyMap<string, Brief> {
  const files = readdirSync(folder).filter((file) => file.endsWith('.mustache'));
  return new Map(
    files.map((file) => {
      const id = file.replace(/\.mustache$/, '');
      return [id, inFile(`brieven/${file}`, () => leesBrief(id, readFileSync(join(folder, file), 'utf8')))];
    }),
  );
}

function yamlFiles(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.yaml'))
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)))
    .sort();
}

function inFile<T>(path: string, make: () => T): T {
  try {
    return make();
  } catch (error) {
    throw new ContentFout(`content/${path}: ${error instanceof Error ? error.message : 'cannot be read'}`);
  }
}
