import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
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
  }, 120_000);

  // Two folders side by side: the machine's time goes into starting processes.
  test.concurrent.each(['a', 'b'])(
    'no acknowledged answer is lost, no file is unreadable, nothing half written stays (folder %s)',
    { timeout: 240_000 },
    async (lane) => {
      const data = await mkdtemp(join(tmpdir(), `inkoopwijzer-kill-${lane}-`));
      const promised = new Map(USERS.map((user) => [user, [] as string[]]));
      // The number of answers before the kill differs per round, and the turns of the others are under way.
      for (let round = 0; round < 25; round += 1) await burstAndKill(data, promised, 1 + (round % 6));
      const folder = await DataFolder.open(data);
      const dossiers = await (await FileDossierStore.open(folder)).all();
      await folder.close();
      expect(dossiers).toHaveLength(USERS.length);
      for (const { log } of dossiers) {
        const recorded = log.flatMap((event) =>
          'gegevens' in event && event.gegevens.gesprekOp ? [event.gegevens.gesprekOp] : [],
        );
        const [opened] = log;
        const days = (opened?.soort === 'geopend' ? promised.get(opened.kenmerk) : undefined) ?? [];
        expect(days.length).toBeGreaterThan(5);
        expect(missing(days, recorded)).toEqual([]);
      }
      expect((await readdir(data, { recursive: true })).filter((name) => name.endsWith('.tmp'))).toEqual([]);
      await rm(data, { recursive: true, force: true });
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

const USERS: readonly string[] = ['KILL-1', 'KILL-2', 'KILL-3'];

/**
 * Starts the built bot as an administrator does, lets every user correct a dossier over and over, and kills the
 * bot as soon as so many answers have been acknowledged. Adds what was acknowledged to `promised`.
 */
async function burstAndKill(
  data: string,
  promised: ReadonlyMap<string, string[]>,
  answers: number,
): Promise<void> {
  const child = spawn(process.execPath, [join(projectRoot(), 'dist/bot/main.js')], {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: {
      ...process.env,
      PORT: '0',
      DATA_DIR: data,
      LOG_LEVEL: 'silent',
      TODAY: '2026-12-01',
      NUDGE_SCHEDULE: '0 0 1 1 *',
    },
  });
  const gone = once(child, 'exit');
  let errors = '';
  child.stderr.on('data', (part) => {
    errors += part;
  });
  const origin = await originOf(child.stdout);
  let acknowledged = 0;
  await Promise.all(
    [...promised].map(async ([user, days]) => {
      for await (const day of corrections(origin, user)) {
        days.push(day);
        acknowledged += 1;
        if (acknowledged === answers) child.kill('SIGKILL');
      }
    }),
  );
  const [, signal] = await gone;
  if (signal !== 'SIGKILL') throw new Error(errors);
}

/** The address that the bot names in the line with which it says that it runs. */
async function originOf(output: Readable): Promise<string> {
  let said = '';
  for await (const part of output) {
    said += part;
    const [, origin] = /(http:\/\/[^/\s]+)/.exec(said) ?? [];
    if (origin) return origin;
  }
  throw new Error('the bot stopped before it ran');
}

/** The days that the bot has acknowledged as recorded, one after another, until it is gone. */
async function* corrections(origin: string, user: string): AsyncGenerator<string> {
  const say = async (text: string): Promise<string> => {
    const activity = {
      type: 'message',
      id: crypto.randomUUID(),
      text,
      channelId: 'test',
      deliveryMode: 'expectReplies',
      from: { id: user },
      recipient: { id: 'b' },
      conversation: { id: user },
    };
    const response = await fetch(`${origin}/api/messages`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(activity),
    });
    return response.text();
  };
  try {
    if ((await say(`dossier ${user}`)).includes('Ik vind geen'))
      await say(`nieuw dossier ${user} voor naar werk`);
    for (let nummer = 1; ; nummer = (nummer % 28) + 1) {
      await say('corrigeer gesprek met de client');
      const reply = await say(`gesprek op ${nummer}-11-2026, ja ja ja nee`);
      if (!reply.includes('Genoteerd')) throw new Error(reply);
      yield `2026-11-${String(nummer).padStart(2, '0')}`;
    }
  } catch (error) {
    // What is asked of a bot that was killed fails; any answer but the one expected is an error.
    if (!(error instanceof TypeError && /fetch failed|terminated/.test(error.message))) throw error;
  }
}
