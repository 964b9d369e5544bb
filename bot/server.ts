import type { TurnContext } from 'botbuilder';
import { createServer, plugins, type Request, type Response, type Server } from 'restify';
import type { BotAdapter } from './adapter.ts';
import { describeError, type Log } from './log.ts';

/** Largest request that is read, in bytes: the channel's own limit for a message is far below it. */
const LARGEST_BODY = 262_144;

/** The sentences that go with a refused request. */
const REFUSALS: Readonly<Record<number, string>> = {
  400: 'The request body is not valid JSON.',
  404: 'There is nothing at this address.',
  405: 'This address does not take this kind of request.',
  413: `The request body is larger than ${LARGEST_BODY} bytes.`,
  415: 'The request body has to be JSON (Content-Type: application/json).',
};

export interface ServerParts {
  readonly adapter: BotAdapter;
  readonly run: (context: TurnContext) => Promise<void>;
  readonly log: Log;
  /** Adds the routes of local mode. */
  readonly extend?: (server: Server) => void;
}

type RestifyError = Error & { statusCode?: number; toJSON?: () => unknown };

/** The HTTP server: the bot's endpoint, a health check, and in local mode the chat page. */
export function createHttpServer({ adapter, run, log, extend }: ServerParts): Server {
  // Restify's own logger would write request lines; the bot logs only what it means to.
  const server = createServer({ name: 'inkoopwijzer', handleUncaughtExceptions: false } as never);
  extend?.(server);
  server.use(plugins.bodyParser({ maxBodySize: LARGEST_BODY, mapParams: false, requestBodyOnGet: false }));

  server.post('/api/messages', async (req: Request, res: Response) => {
    const { status, body } = await adapter.receive(bodyOf(req), header(req, 'authorization'), run);
    answer(res, status, body);
  });
  server.get('/healthz', async (_req: Request, res: Response) => answer(res, 200, { status: 'ok' }));

  server.on('restifyError', (_req: Request, res: Response, error: RestifyError, done: () => void) => {
    const status = error.statusCode ?? 500;
    if (status >= 500) log.error(describeError(error), 'request failed');
    const body = { error: REFUSALS[status] ?? 'The bot could not handle this request.' };
    // Restify sends the error itself: only its form is ours, whatever the client accepts.
    error.toJSON = () => body;
    error.toString = () => body.error;
    res.setHeader('Content-Type', 'application/json; charset=utf-8');
    return done();
  });
  return server;
}

/** Sends JSON, or nothing but a status. */
export function answer(res: Response, status: number, body?: unknown): void {
  res.statusCode = status;
  if (body === undefined) {
    res.end();
    return;
  }
  res.setHeader('Content-Type', 'application/json; charset=utf-8');
  res.end(JSON.stringify(body));
}

/** The parsed body, or undefined when it is no JSON object. */
export function bodyOf(req: Request): unknown {
  const { body } = req as { body?: unknown };
  return typeof body === 'object' && body !== null && !Array.isArray(body) && !Buffer.isBuffer(body)
    ? body
    : undefined;
}

function header(req: Request, name: string): string {
  const value = req.headers[name];
  return typeof value === 'string' ? value : '';
}
