import { join } from 'node:path';
import { projectRoot } from '../project-root.ts';
import { compiledFile, removeCompiled, sealOf, writeCompiled } from './compiled.ts';
import { checkKadersInhoud } from './kaders.ts';
import { ContentFout } from './yaml.ts';

// The last step of the build: content that was checked once need not be parsed and checked at every start.
const file = compiledFile(import.meta.dirname);
const folder = join(projectRoot(), 'content');
if (file) {
  removeCompiled(file);
  try {
    writeCompiled(file, { seal: sealOf(folder), inhoud: checkKadersInhoud(folder) });
  } catch (error) {
    // A mistake in the content is told by whoever reads it: the bot at its start, the list of facts.
    if (!(error instanceof ContentFout)) throw error;
  }
}
