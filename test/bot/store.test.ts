import { execFile, spawn } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { projectRoot } from '../../bot/project-root.ts';
import { DataFolder } from '../../bot/store/data-folder.ts';
import { FileDossierStore } from '../../bot/store/dossier-store.ts';
import { DurableFile } from '../../bot/store/durable-file.ts';
import type { NieuweGebeurtenis } from '../../domain/dossier/gebeurtenis.ts';

const opening: NieuweGebeurtenis = {
  soort: 'geopend',
  kader: 'uwv',
  dienst: 'naar-werk',
  kenmerk: 'W-1',
  op: '2026-12-01',
  tijdstip: '2026-12-01T09:00:00.000Z',
  door: 'u',
};
const antwoord = (woonplaats: string): NieuweGebeurtenis => ({
  soort: 'ingevuld',
  stap: 'leveranciersvraag',
  gegevens: { woonplaats },
  op: '2026-12-01',
  tijdstip: '2026-12-01T09:00:00.000Z',
  door: 'u',
});

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'inkoopwijzer-store-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

async function withStore<T>(work: (store: FileDossierStore) => Promise<T>): Promise<T> {
  const data = await DataFolder.open(folder);
  try {
    return await work(await FileDossierStore.open(data));
  } finally {
    await data.close();
  }
}

describe('the dossier store', () => {
  test('what was added is there after opening the folder again', async () => {
    const id = await withStore(async (store) => {
      const { id: made } = await store.create('sanne', opening);
      await store.append(made, 1, [antwoord('Arnhem'), antwoord('Velp')]);
      return made;
    });
    await withStore(async (store) => {
      const read = await store.read(id);
      expect(read?.log.map(({ versie, soort }) => [versie, soort])).toEqual([
        [1, 'geopend'],
        [2, 'ingevuld'],
        [3, 'ingevuld'],
      ]);
      expect((await store.ownedBy('sanne')).map((dossier) => dossier.id)).toEqual([id]);
      expect(await store.ownedBy('piet')).toEqual([]);
    });
  });

  test('of two writers that expect the same version one wins and the other is told', async () => {
    await withStore(async (store) => {
      const { id } = await store.create('sanne', opening);
      const outcomes = await Promise.all([
        store.append(id, 1, [antwoord('Arnhem')]),
        store.append(id, 1, [antwoord('Velp')]),
      ]);
      expect(outcomes.map(({ kind }) => kind)).toEqual(['ok', 'conflict']);
      expect((await store.read(id))?.log).toHaveLength(2);
      expect((await store.append(id, 5, [antwoord('Ede')])).kind).toBe('conflict');
      expect((await store.append('00000000-none', 1, [antwoord('Ede')])).kind).toBe('conflict');
    });
  });

  test('a write that fails leaves the dossier as it was', async () => {
    await withStore(async (store) => {
      const { id } = await store.create('sanne', opening);
      await rm(join(folder, 'dossiers'), { recursive: true });
      await expect(store.append(id, 1, [antwoord('Arnhem')])).rejects.toThrow('ENOENT');
      expect((await store.read(id))?.log).toHaveLength(1);
    });
  });

  test('no file name holds a reference or a user', async () => {
    await withStore((store) => store.create('sanne', opening));
    const names = await readdir(folder, { recursive: true });
    expect(names.join()).not.toMatch(/W-1|sanne/);
  });
});

describe('the data folder', () => {
  test('belongs to one bot at a time', async () => {
    const data = await DataFolder.open(folder);
    await expect(DataFolder.open(folder)).rejects.toThrow('is in use by another Inkoopwijzer');
    await data.close();
    await (await DataFolder.open(folder)).close();
  });

  test('a damaged file stops the start with its name and what to do', async () => {
    const id = await withStore(async (store) => (await store.create('sanne', opening)).id);
    await writeFile(join(folder, 'dossiers', `${id}.json`), '{"log":');
    await expect(withStore(async () => undefined)).rejects.toThrow(
      /dossiers.*\.json is damaged\. Put it back from a backup/,
    );
  });

  test('what a crash left half written is cleared at the next start', async () => {
    await withStore(async () => undefined);
    await writeFile(join(folder, 'dossiers', 'abc.json.tmp'), '{"half');
    await withStore(async () => undefined);
    expect(await readdir(join(folder, 'dossiers'))).toEqual([]);
  });

  test('an id that could leave the folder is refused', async () => {
    const data = await DataFolder.open(folder);
    expect(() => data.file('dossiers', '../../etc/passwd')).toThrow('hexadecimal');
    await data.close();
  });
});

test('writes of one file run in order, and the last one stays', async () => {
  const file = new DurableFile<number>(join(folder, 'x.json'));
  await Promise.all(Array.from({ length: 20 }, (_, n) => file.write(n)));
  expect(await file.read()).toBe(19);
  expect(await readdir(folder)).toEqual(['x.json']);
});

describe('kill -9 in a burst of turns, 50 times', () => {
  beforeAll(async () => {
    await promisify(execFile)('npm', ['run', '--silent', 'build'], { cwd: projectRoot() });
  }, 60_000);

  // Two folders side by side: the machine's time goes into starting processes.
  test.concurrent.each(['a', 'b'])(
    'no acknowledged answer is lost, no file is unreadable, nothing half written stays (folder %s)',
    { timeout: 240_000 },
    async (lane) => {
      const place = await mkdtemp(join(tmpdir(), `inkoopwijzer-kill-${lane}-`));
      const acknowledged = join(place, 'acknowledged.txt');
      const data = join(place, 'data');
      // The number of answers before the kill differs per round, and the bot goes on while the signal travels.
      for (let round = 0; round < 25; round += 1) await burstAndKill(data, acknowledged, 1 + (round % 6));
      const opened = await DataFolder.open(data);
      const [dossier] = await (await FileDossierStore.open(opened)).all();
      await opened.close();
      const recorded = (dossier?.log ?? []).flatMap((event) =>
        'gegevens' in event && event.gegevens.gesprekOp ? [event.gegevens.gesprekOp] : [],
      );
      const promised = (await readFile(acknowledged, 'utf8'))
        .trim()
        .split('\n')
        .map((day) =>
          day
            .split('-')
            .reverse()
            .map((part) => part.padStart(2, '0'))
            .join('-'),
        );
      expect(promised.length).toBeGreaterThan(25);
      expect(missing(promised, recorded)).toEqual([]);
      expect((await readdir(data, { recursive: true })).filter((name) => name.endsWith('.tmp'))).toEqual([]);
      await rm(place, { recursive: true, force: true });
    },
  );
});

/** The promised values that do not occur in the log in the order in which they were promised. */
function missing(promised: readonly string[], recorded: readonly string[]): readonly string[] {
  let from = 0;
  return promised.filter((day) => {
    const place = recorded.indexOf(day, from);
    if (place !== -1) from = place + 1;
    return place === -1;
  });
}

function burstAndKill(data: string, acknowledged: string, answers: number): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = spawn(
      process.execPath,
      ['--import', 'tsx', join(projectRoot(), 'test/support/burst.ts'), data, acknowledged],
      { stdio: ['ignore', 'pipe', 'pipe'] },
    );
    let errors = '';
    child.stderr.on('data', (part) => {
      errors += part;
    });
    let seen = 0;
    child.stdout.on('data', (part: Buffer) => {
      seen += part.length;
      if (seen >= answers) child.kill('SIGKILL');
    });
    child.once('exit', (_code, signal) => (signal === 'SIGKILL' ? resolve() : reject(new Error(errors))));
  });
}
