import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Begrippen, begrippenBestand } from '../../dialogs/begrippen.ts';
import { type Brief, leesBrief } from '../../dialogs/stappen/brief.ts';
import { Teksten, tekstenBestand } from '../../dialogs/teksten.ts';
import {
  type Feitvragen,
  feitvragenBestand,
  type Voorbeelden,
  voorbeeldenBestand,
} from '../../dialogs/vragen/voorbeelden.ts';
import type { Kaders } from '../../domain/kaders/kaders.ts';
import type { Kalender } from '../../domain/waarden/werkdagen.ts';
import { readKaders } from './kaders.ts';
import { inFile, readYaml, yamlFiles } from './yaml.ts';

export interface Content {
  readonly kaders: Kaders;
  readonly kalender: Kalender;
  readonly teksten: Teksten;
  readonly begrippen: Begrippen;
  readonly voorbeelden: Voorbeelden;
  readonly feitvragen: Feitvragen;
  readonly brieven: ReadonlyMap<string, Brief>;
}

/** Reads the whole `content` folder and checks every part by the schema of its owner. Throws a ContentFout. */
export function readContent(folder: string): Content {
  const kaders = readKaders(folder);
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
    voorbeelden: readYaml(folder, 'voorbeeldvragen.yaml', voorbeeldenBestand),
    feitvragen: readFeitvragen(folder),
    brieven: readLetters(join(folder, 'brieven')),
  };
}

/** How people ask about facts, of every framework. */
function readFeitvragen(folder: string): Feitvragen {
  const bestanden = yamlFiles(join(folder, 'vragen'));
  return Object.assign({}, ...bestanden.map((file) => readYaml(folder, `vragen/${file}`, feitvragenBestand)));
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
