import { appendFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { projectRoot } from '../../bot/project-root.ts';

/** What the build made, as an administrator runs it: it starts in a fraction of the time that the sources take. */
const built = async (module: string): Promise<unknown> =>
  import(pathToFileURL(join(projectRoot(), 'dist', 'bot', module)).href);
const { start } = (await built('compose.js')) as typeof import('../../bot/compose.ts');
const { readConfig } = (await built('config.js')) as typeof import('../../bot/config.ts');

/**
 * A bot under load, to be killed: it corrects one dossier over and over through HTTP and writes every
 * acknowledged answer to a file and a dot to its output. Arguments: data folder, file for the acknowledged answers.
 */
const [dataDir = '', acknowledged = ''] = process.argv.slice(2);
const application = await start(
  readConfig({
    PORT: '0',
    DATA_DIR: dataDir,
    LOG_LEVEL: 'silent',
    TODAY: '2026-12-01',
    NUDGE_SCHEDULE: '0 0 1 1 *',
  }),
);

async function say(text: string): Promise<string> {
  const activity = {
    type: 'message',
    id: crypto.randomUUID(),
    text,
    channelId: 'test',
    deliveryMode: 'expectReplies',
    from: { id: 'u' },
    recipient: { id: 'b' },
    conversation: { id: 'c' },
  };
  const response = await fetch(`${application.origin}/api/messages`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(activity),
  });
  return response.text();
}

const first = await say('dossier KILL');
if (first.includes('Ik vind geen')) await say('nieuw dossier KILL voor naar werk');
for (let n = 0; ; n += 1) {
  const day = `${1 + (n % 28)}-11-2026`;
  await say('corrigeer gesprek met de client');
  const reply = await say(`gesprek op ${day}, ja ja ja nee`);
  if (!reply.includes('Genoteerd')) throw new Error(reply);
  appendFileSync(acknowledged, `${day}\n`);
  process.stdout.write('.');
}
