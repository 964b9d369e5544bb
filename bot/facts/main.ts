import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs, promisify } from 'node:util';
import { Opmaak } from '../../dialogs/opmaak.ts';
import type { Taal } from '../../domain/waarden/taal.ts';
import { readContent } from '../content/content.ts';
import { readKaders } from '../content/kaders.ts';
import { ContentFout, readYaml } from '../content/yaml.ts';
import { projectRoot } from '../project-root.ts';
import { alsCsv, alsTekst, feitenlijst } from './feitenlijst.ts';
import { alsVerschiltekst, feitverschillen, verschillen } from './vergelijk.ts';
import { rekenDoor, voorbeelddossiers } from './voorbeelddossier.ts';

const run = promisify(execFile);

/** Something that the policy officer can mend: a wrong option, an unknown version. */
class FactsFout extends Error {
  override readonly name = 'FactsFout';
}

const USAGE = 'npm run facts [-- --csv | --compare <git-ref>] [--content <folder>] [--en]';

async function main(args: readonly string[]): Promise<string> {
  const { values } = leesOpties(args);
  const folder = values.content ?? join(projectRoot(), 'content');
  const { kaders, teksten } = readContent(folder);
  const taal: Taal = values.en ? 'en' : 'nl';
  const opmaak = new Opmaak(taal, teksten);
  const t = (sleutel: string, waarden: Record<string, unknown> = {}) =>
    teksten.schrijf(taal, sleutel, waarden);
  if (values.compare === undefined) {
    const regels = feitenlijst(kaders, opmaak);
    if (values.csv) return alsCsv(regels);
    const woorden = {
      vanaf: t('feitenlijst.vanaf'),
      tot: t('feitenlijst.tot'),
      nagaan: t('feitenlijst.nagaan'),
      lezing: t('feitenlijst.lezing'),
    };
    return alsTekst(regels, woorden, process.stdout.columns ?? 120);
  }
  const toen = await inVersie(values.compare, readKaders);
  const feiten = feitverschillen(toen, kaders, opmaak);
  const { dossiers } = readYaml(folder, 'voorbeelddossiers.yaml', voorbeelddossiers);
  const perDossier = dossiers.flatMap((voorbeeld) => {
    const verschil = verschillen(
      rekenDoor(toen, voorbeeld, { opmaak, teksten }),
      rekenDoor(kaders, voorbeeld, { opmaak, teksten }),
    );
    return verschil.length > 0 ? [`  ${voorbeeld.naam}\n${alsVerschiltekst(verschil)}`] : [];
  });
  return [
    t('feitenlijst.feiten-veranderd', { aantal: new Set(feiten.map(({ wat }) => wat.split(' ')[0])).size }),
    alsVerschiltekst(feiten),
    t('feitenlijst.dossiers-veranderd', { aantal: perDossier.length, van: dossiers.length }),
    ...perDossier,
  ]
    .filter((deel) => deel !== '')
    .join('\n\n');
}

function leesOpties(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      options: {
        csv: { type: 'boolean' },
        compare: { type: 'string' },
        content: { type: 'string' },
        en: { type: 'boolean' },
      },
    });
  } catch (error) {
    throw new FactsFout(`${error instanceof Error ? error.message : 'Unknown option'}\nUsage: ${USAGE}`);
  }
}

/** Reads the content as it was in a version of the repository. */
async function inVersie<T>(ref: string, lees: (folder: string) => T): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), 'inkoopwijzer-facts-'));
  try {
    await run('git', [
      '-C',
      projectRoot(),
      'rev-parse',
      '--verify',
      '--quiet',
      '--end-of-options',
      `${ref}^{commit}`,
    ]).catch(() => {
      throw new FactsFout(
        `There is no version "${ref}" here. Give a branch, a tag or a commit, e.g. HEAD~1.`,
      );
    });
    await run('git', [
      '-C',
      projectRoot(),
      `--work-tree=${folder}`,
      'restore',
      `--source=${ref}`,
      '--worktree',
      '--',
      'content',
    ]);
    return lees(join(folder, 'content'));
  } catch (error) {
    if (!(error instanceof ContentFout)) throw error;
    throw new FactsFout(
      `The content of "${ref}" has a form that this version does not read: ${error.message}`,
    );
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

// A reader that stops early (`| head`) is no mistake.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  process.exit(error.code === 'EPIPE' ? 0 : 1);
});

try {
  process.stdout.write(`${await main(process.argv.slice(2))}\n`);
} catch (error) {
  const known = error instanceof Error && ['FactsFout', 'ContentFout'].includes(error.name);
  process.stderr.write(`${known ? error.message : String(error)}\n`);
  process.exitCode = 1;
}
