import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import {
  bronnenBestand,
  feitenBestand,
  indexcijfersBestand,
  kaderBestand,
  kalenderBestand,
} from '../../domain/kaders/inhoud/bestanden.ts';
import { Kaders, type KadersInhoud } from '../../domain/kaders/kaders.ts';
import { compiledFile, readCompiled } from './compiled.ts';
import { inFile, readYaml, yamlFiles } from './yaml.ts';

/** Everything under `content` that the rules stand on, each file checked by its schema. Throws a ContentFout. */
export function checkKadersInhoud(folder: string): KadersInhoud {
  const mappen = readdirSync(join(folder, 'kaders'), { withFileTypes: true }).filter((entry) =>
    entry.isDirectory(),
  );
  return {
    kaders: mappen.map(({ name }) => readYaml(folder, `kaders/${name}/kader.yaml`, kaderBestand)),
    feiten: mappen.flatMap(({ name }) =>
      yamlFiles(join(folder, 'kaders', name))
        .filter((file) => file !== 'kader.yaml')
        .map((file) => readYaml(folder, `kaders/${name}/${file}`, feitenBestand)),
    ),
    documenten: readYaml(folder, 'bronnen.yaml', bronnenBestand).documenten,
    kalender: readYaml(folder, 'kaders/kalender.yaml', kalenderBestand),
    indexcijfers: readYaml(folder, 'kaders/indexcijfers.yaml', indexcijfersBestand).cijfers,
  };
}

/** The same, from what the build checked as long as no file has changed since. */
function readKadersInhoud(folder: string): KadersInhoud {
  const file = compiledFile(import.meta.dirname, 'kaders');
  const compiled = file && readCompiled<KadersInhoud>(file, folder, 'kaders');
  return compiled || checkKadersInhoud(folder);
}

/** The frameworks of a content folder, held against themselves. Throws a ContentFout. */
export function readKaders(folder: string): Kaders {
  const inhoud = readKadersInhoud(folder);
  return inFile('kaders', () => new Kaders(inhoud));
}
