import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Begrippen, begrippenBestand } from '../../dialogs/begrippen.ts';
import { type Adviesvragen, adviesvragenBestand } from '../../dialogs/stappen/adviesvragen.ts';
import { type Brief, leesBrief } from '../../dialogs/stappen/brief.ts';
import { leesVormsjablonen, type Vormsjablonen } from '../../dialogs/stappen/vormbrief.ts';
import { Teksten, tekstenBestand } from '../../dialogs/teksten.ts';
import type { Bewaardebronnen } from '../../dialogs/vragen/begripsbronnen.ts';
import type { Kaders } from '../../domain/kaders/kaders.ts';
import type { Kalender } from '../../domain/waarden/werkdagen.ts';
import { readKaders } from './kaders.ts';
import { learnedFile, readLearned } from './learned.ts';
import { readVragen, type VragenInhoud } from './vragen.ts';
import { inFile, readYaml } from './yaml.ts';

export interface Content extends VragenInhoud {
  readonly kaders: Kaders;
  readonly kalender: Kalender;
  readonly teksten: Teksten;
  readonly begrippen: Begrippen;
  readonly adviesvragen: Adviesvragen;
  readonly brieven: ReadonlyMap<string, Brief>;
  readonly vormen: Vormsjablonen;
  /** The indexes that the build worked out, while the texts are as they were then. */
  readonly bewaard?: Bewaardebronnen | undefined;
}

/** Reads the whole `content` folder and checks every part by the schema of its owner. Throws a ContentFout. */
export function readContent(folder: string): Content {
  const kaders = readKaders(folder);
  const learned = learnedFile(import.meta.dirname);
  return {
    kaders,
    kalender: kaders.kalender,
    teksten: inFile(
      'teksten',
      () =>
        new Teksten({
          nl: readYaml(folder, 'teksten/nl.yaml', tekstenBestand),
          en: readYaml(folder, 'teksten/en.yaml', tekstenBestand),
        }),
    ),
    begrippen: readYaml(folder, 'begrippen.yaml', begrippenBestand),
    adviesvragen: readYaml(folder, 'adviesvragen.yaml', adviesvragenBestand),
    ...readVragen(folder, kaders),
    brieven: readLetters(folder),
    vormen: inFile('brieven/vorm', () => leesVormsjablonen(readTemplates(join(folder, 'brieven/vorm')))),
    bewaard: learned ? readLearned(learned, folder) : undefined,
  };
}

function readLetters(folder: string): ReadonlyMap<string, Brief> {
  const templates = readTemplates(join(folder, 'brieven'));
  return new Map(
    [...templates].map(([id, text]) => [id, inFile(`brieven/${id}.mustache`, () => leesBrief(id, text))]),
  );
}

/** The text of each template in a folder, by its name without extension. */
function readTemplates(folder: string): ReadonlyMap<string, string> {
  const files = readdirSync(folder).filter((file) => file.endsWith('.mustache'));
  return new Map(
    files.map((file) => [file.replace(/\.mustache$/, ''), readFileSync(join(folder, file), 'utf8')]),
  );
}
