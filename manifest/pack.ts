import { createWriteStream, mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import yazl from 'yazl';
import { projectRoot } from '../bot/project-root.ts';
import { appFiles, PackageFout } from './app-package.ts';

/** Every file gets the same date, so that the same settings give the same package. */
const DATE = new Date(Date.UTC(2025, 0, 1));

try {
  const target = join(projectRoot(), 'dist', 'inkoopwijzer-teams.zip');
  mkdirSync(dirname(target), { recursive: true });
  const zip = new yazl.ZipFile();
  for (const [name, content] of appFiles(process.env)) zip.addBuffer(content, name, { mtime: DATE });
  zip.end();
  await pipeline(zip.outputStream, createWriteStream(target));
  process.stdout.write(`Teams app written to ${target}\n`);
} catch (error) {
  process.stderr.write(`${error instanceof PackageFout ? error.message : error}\n`);
  process.exitCode = 1;
}
