import { mkdtemp, rm } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { CloudAdapter, ConfigurationBotFrameworkAuthentication } from 'botbuilder';
import { createServer as createRestify, plugins } from 'restify';
import { start } from '../../bot/compose.ts';
import { readConfig } from '../../bot/config.ts';
import { readContent } from '../../bot/content/content.ts';
import { projectRoot } from '../../bot/project-root.ts';
import { begrijp } from '../../dialogs/vragen/begrijp.ts';
import { maakBegripsbronnen } from '../../dialogs/vragen/begripsbronnen.ts';
import { perDienst } from '../../domain/vragen/algemeen.ts';
import { datum } from '../../domain/waarden/datum.ts';
import { ownQuestions } from '../questions/read.ts';
import { alternate, measure, median, summary } from './measure.ts';

/** One of so many questions of the set is asked. */
const EVERY = 20;

let counter = 0;
async function post(origin: string, text: string): Promise<string> {
  counter += 1;
  const activity = {
    type: 'message',
    id: `bench-${counter}`,
    text,
    channelId: 'bench',
    deliveryMode: 'expectReplies',
    serviceUrl: 'http://127.0.0.1:9/',
    from: { id: 'u' },
    recipient: { id: 'b' },
    conversation: { id: 'c' },
  };
  const response = await fetch(`${origin}/api/messages`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(activity),
  });
  return response.text();
}

/** A bot that only repeats: what the SDK and the server cost by themselves. */
async function startEcho(): Promise<{ origin: string; stop: () => void }> {
  const adapter = new CloudAdapter(new ConfigurationBotFrameworkAuthentication({}));
  const server = createRestify({ name: 'echo' });
  server.use(plugins.bodyParser({ mapParams: false }));
  server.post('/api/messages', async (request, response) => {
    await adapter.process(request as never, response as never, async (context) => {
      await context.sendActivity(context.activity.text);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const inner = (server as unknown as { server: Server }).server;
  return { origin: `http://127.0.0.1:${(inner.address() as AddressInfo).port}`, stop: () => inner.close() };
}

const dataDir = await mkdtemp(join(tmpdir(), 'inkoopwijzer-bench-'));
const beginContent = performance.now();
const content = readContent(join(projectRoot(), 'content'));
const bronnen = maakBegripsbronnen(content);
process.stdout.write(
  `reading the content and building the vocabulary: ${(performance.now() - beginContent).toFixed(0)} ms\n`,
);

const today = datum('2026-12-01');
// Questions as they come: short and long, clear and vague, a spread over the whole set.
const questions = ownQuestions()
  .filter(({ lang, context }) => lang === 'nl' && context.length === 0)
  .flatMap(({ text }, n) => (n % EVERY === 0 ? [text] : []));
summary(
  'understand and answer (in process)',
  await measure(2000, (n) => {
    const begrip = begrijp(questions[n % questions.length] ?? '', bronnen, {}, today);
    if (begrip.soort === 'vraag')
      perDienst(
        content.kaders,
        begrip.diensten.flatMap((id) => content.kaders.dienst(id) ?? []),
        begrip.vraag,
      );
  }),
);

const application = await start(
  readConfig({
    PORT: '0',
    DATA_DIR: dataDir,
    LOG_LEVEL: 'silent',
    TODAY: '2026-12-01',
    NUDGE_SCHEDULE: '0 0 1 1 *',
  }),
);
const echo = await startEcho();
// By turns, so that a busy moment of the machine and code that is still warming up weigh on both alike.
const [echoed, answered] = await alternate(
  2000,
  () => post(echo.origin, 'hallo'),
  (n) => post(application.origin, questions[n % questions.length] ?? ''),
);
summary('echo bot, one turn over HTTP', echoed);
summary('question turn over HTTP', answered);
process.stdout.write(
  `a question turn takes ${(median(answered) / median(echoed)).toFixed(2)} times an echo\n`,
);
await post(application.origin, 'nieuw dossier BENCH voor naar werk');
summary(
  'dossier turn over HTTP (flushed to disk)',
  await measure(300, async (n) => {
    await post(application.origin, 'terug');
    await post(application.origin, `gesprek op ${1 + (n % 28)}-11-2026, ja ja ja nee`);
  }),
);
// An empty server of Node shows what the loopback itself costs here.
const bare = createServer((request, response) => request.resume().on('end', () => response.end('{}')));
await new Promise<void>((resolve) => bare.listen(0, '127.0.0.1', resolve));
summary(
  'bare Node server, one request',
  await measure(1000, () => post(`http://127.0.0.1:${(bare.address() as AddressInfo).port}`, 'x')),
);
bare.close();
echo.stop();
await application.stop();
await rm(dataDir, { recursive: true, force: true });
process.exit(0);
