import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readConfig } from '../config.ts';
import { reportForm } from '../store/report-store.ts';

/** Prints the reported questions of the data folder, the oldest first. Reads only; the bot may be running. */
async function main(): Promise<string> {
  const folder = join(readConfig(process.env).dataDir, 'meldingen');
  const names = await readdir(folder).catch(() => []);
  const reports = await Promise.all(
    names
      .filter((name) => name.endsWith('.json'))
      .map(async (name) => reportForm.parse(JSON.parse(await readFile(join(folder, name), 'utf8')))),
  );
  if (reports.length === 0) return 'No reported questions.';
  return reports
    .sort((a, b) => a.on.localeCompare(b.on))
    .map(({ on, language, question }) => `${on}  ${language}  ${question}`)
    .join('\n');
}

process.stdout.write(`${await main()}\n`);
