import { join } from 'node:path';
import { bewaardVan, maakBegripsbronnen } from '../../dialogs/vragen/begripsbronnen.ts';
import { projectRoot } from '../project-root.ts';
import { compiledFile, type Part, removeCompiled, sealOf, writeCompiled } from './compiled.ts';
import { readContent } from './content.ts';
import { checkKadersInhoud } from './kaders.ts';
import { learnedFile, writeLearned } from './learned.ts';
import { checkVragenInhoud } from './vragen.ts';
import { ContentFout } from './yaml.ts';

// The last step of the build: content that was checked once need not be parsed and checked at every start.
const folder = join(projectRoot(), 'content');
compile('kaders', checkKadersInhoud);
compile('vragen', checkVragenInhoud);
learn();

function compile<T>(part: Part, check: (folder: string) => T): void {
  const file = compiledFile(import.meta.dirname, part);
  if (!file) return;
  removeCompiled(file);
  try {
    writeCompiled(file, { seal: sealOf(folder, part), inhoud: check(folder) });
  } catch (error) {
    // A mistake in the content is told by whoever reads it: the bot at its start, the list of facts.
    if (!(error instanceof ContentFout)) throw error;
  }
}

/** Works out the indexes, which takes longer than all the rest of a start. */
function learn(): void {
  const file = learnedFile(import.meta.dirname);
  if (!file) return;
  removeCompiled(file);
  try {
    writeLearned(file, folder, bewaardVan(maakBegripsbronnen(readContent(folder))));
  } catch (error) {
    if (!(error instanceof ContentFout)) throw error;
  }
}
