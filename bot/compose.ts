import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { Cron } from 'croner';
import type { Omgeving } from '../dialogs/omgeving.ts';
import { maakBegripsbronnen } from '../dialogs/vragen/begripsbronnen.ts';
import { BotAdapter } from './adapter.ts';
import { authenticationFor } from './auth/strict-authentication.ts';
import { Bot } from './bot.ts';
import { type Clock, systemClock } from './clock.ts';
import { codes } from './codes.ts';
import type { Config } from './config.ts';
import { type Content, readContent } from './content/content.ts';
import { files } from './files/files.ts';
import { LocalConversation } from './local/conversation.ts';
import { addLocalRoutes } from './local/routes.ts';
import { createLog, describeError, type Log } from './log.ts';
import { messagesBy } from './messages.ts';
import { Sweep } from './nudge/sweep.ts';
import { projectRoot } from './project-root.ts';
import { createHttpServer } from './server.ts';
import { DataFolder } from './store/data-folder.ts';
import { FileDossierStore } from './store/dossier-store.ts';
import { NudgeLedger } from './store/ledger.ts';
import { FileQuestionReports } from './store/report-store.ts';
import { FileUserStore } from './store/user-store.ts';
import { TurnOrder } from './turn-order.ts';

/** The running bot. */
export interface Application {
  /** Where it listens, e.g. `http://127.0.0.1:3978`. */
  readonly origin: string;
  /** One round of nudges, as the schedule does. Resolves with the number of messages sent. */
  readonly sweep: () => Promise<number>;
  /** Ends it: no new requests, running turns to their end, the data folder free. */
  readonly stop: () => Promise<void>;
}

/** Puts the bot together and starts it. Throws when a setting, the content or a data file is not right. */
export async function start(
  config: Config,
  options: { readonly clock?: Clock; readonly log?: Log; readonly content?: Content } = {},
): Promise<Application> {
  const log = options.log ?? createLog(config.logLevel);
  const clock = options.clock ?? systemClock(config.today);
  const content = options.content ?? readContent(join(projectRoot(), 'content'));
  const folder = await DataFolder.open(config.dataDir);
  try {
    const [dossiers, users, ledger] = await Promise.all([
      FileDossierStore.open(folder),
      FileUserStore.open(folder),
      NudgeLedger.open(folder),
    ]);
    const appId = config.channel.kind === 'teams' ? config.channel.appId : '';
    const { kaders, kalender, teksten, begrippen, brieven, vormen, adviesvragen } = content;
    const omgeving: Omgeving = {
      teksten,
      begrippen,
      brieven,
      vormen,
      adviesvragen,
      codes,
      files,
      messages: messagesBy({ adapter: () => adapter, appId, users, log }),
      ...maakBegripsbronnen(content),
      gemeente: config.gemeente,
      dossiers,
      memory: users,
      reports: new FileQuestionReports(folder),
    };
    const bot = new Bot({ omgeving, users, clock, log, local: config.channel.kind === 'local' });
    const order = new TurnOrder();
    const adapter = new BotAdapter(authenticationFor(config.channel), log);
    adapter.use(order);
    adapter.onTurnError = bot.onError;
    let origin = '';
    const local = config.channel.kind === 'local' ? new LocalConversation() : undefined;
    const server = createHttpServer({
      adapter,
      run: bot.run,
      log,
      ...(local ? { extend: (made) => addLocalRoutes(made, local, clock, () => origin) } : {}),
    });
    origin = await listen(server, config);
    const sweep = new Sweep({
      adapter,
      appId,
      dossiers,
      users,
      ledger,
      kaders,
      kalender,
      teksten,
      clock,
      log,
    });
    const job = new Cron(
      config.nudgeSchedule,
      {
        timezone: 'Europe/Amsterdam',
        protect: true,
        catch: (error) => log.error(describeError(error), 'sweep failed'),
      },
      async () => {
        await sweep.run();
      },
    );
    return {
      origin,
      sweep: () => sweep.run(),
      stop: async () => {
        job.stop();
        // Event streams of open pages never end by themselves.
        const closed = new Promise<void>((resolve) => server.close(() => resolve()));
        await order.idle();
        server.server.closeAllConnections();
        await closed;
        await folder.close();
      },
    };
  } catch (error) {
    await folder.close();
    throw error;
  }
}

function listen(server: ReturnType<typeof createHttpServer>, { port, host }: Config): Promise<string> {
  return new Promise((resolve, reject) => {
    server.server.once('error', reject);
    server.listen(port, host, () => {
      server.server.off('error', reject);
      const { port: chosen } = server.server.address() as AddressInfo;
      resolve(`http://${host === '0.0.0.0' ? '127.0.0.1' : host}:${chosen}`);
    });
  });
}
