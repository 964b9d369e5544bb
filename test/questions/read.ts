import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '../../bot/project-root.ts';
import { type LabelledQuestion, labelledQuestion } from './score.ts';

/** The labelled questions of a file: one JSON object a line. */
export function readQuestions(file: string): readonly LabelledQuestion[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => labelledQuestion.parse(JSON.parse(line)));
}

/** Those of the project itself. */
export function ownQuestions(): readonly LabelledQuestion[] {
  const sets = join(projectRoot(), 'test/questions/sets');
  return readdirSync(sets).flatMap((file) => readQuestions(join(sets, file)));
}
