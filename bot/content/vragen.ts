import { join } from 'node:path';
import {
  type Feitvragen,
  feitvragenBestand,
  type Voorbeelden,
  voorbeeldenBestand,
} from '../../dialogs/vragen/voorbeelden.ts';
import type { Kaders } from '../../domain/kaders/kaders.ts';
import { compiledFile, readCompiled } from './compiled.ts';
import { ContentFout, readYaml, yamlFiles } from './yaml.ts';

/** How people ask: about each topic, and about each fact. */
export interface VragenInhoud {
  readonly voorbeelden: Voorbeelden;
  readonly feitvragen: Feitvragen;
}

/** The files with example questions, each checked by its schema. Throws a {@link ContentFout}. */
export function checkVragenInhoud(folder: string): VragenInhoud {
  const bestanden = yamlFiles(join(folder, 'vragen'));
  return {
    voorbeelden: readYaml(folder, 'voorbeeldvragen.yaml', voorbeeldenBestand),
    feitvragen: Object.assign(
      {},
      ...bestanden.map((file) => readYaml(folder, `vragen/${file}`, feitvragenBestand)),
    ),
  };
}

/** The same, from what the build checked as long as no file has changed; held against the facts there are. */
export function readVragen(folder: string, kaders: Kaders): VragenInhoud {
  const file = compiledFile(import.meta.dirname, 'vragen');
  const compiled = file && readCompiled<VragenInhoud>(file, folder, 'vragen');
  const inhoud = compiled || checkVragenInhoud(folder);
  const feiten = new Set(kaders.alleFeiten().map(({ id }) => id));
  for (const [plek, rollen] of Object.entries(inhoud.feitvragen))
    for (const rol of Object.keys(rollen))
      if (!feiten.has(`${plek}/${rol}`))
        throw new ContentFout(`content/vragen: there is no fact "${rol}" at "${plek}"`);
  const beschreven = new Set(Object.keys(inhoud.voorbeelden.diensten));
  for (const { id } of kaders.diensten())
    if (!beschreven.delete(id))
      throw new ContentFout(`content/voorbeeldvragen.yaml: nobody describes the service "${id}"`);
  for (const id of beschreven)
    throw new ContentFout(`content/voorbeeldvragen.yaml: there is no service "${id}" to describe`);
  return inhoud;
}
