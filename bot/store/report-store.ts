import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import type { QuestionReport, QuestionReports } from '../../dialogs/ports.ts';
import type { DataFolder } from './data-folder.ts';

/** One reported question as it is kept. */
export const reportForm = z.object({
  on: z.string(),
  language: z.enum(['nl', 'en']),
  question: z.string(),
});

/** Questions whose answer was wrong or missing, one file each; who reported them is not kept. */
export class FileQuestionReports implements QuestionReports {
  readonly #folder: DataFolder;

  constructor(folder: DataFolder) {
    this.#folder = folder;
  }

  async add(report: QuestionReport): Promise<void> {
    await this.#folder.file<QuestionReport>('meldingen', randomUUID()).write(report);
  }
}
