import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { Activity } from 'botbuilder';
import type { Request, Response, Server } from 'restify';
import { z } from 'zod';
import type { Clock } from '../clock.ts';
import { projectRoot } from '../project-root.ts';
import { answer, bodyOf } from '../server.ts';
import { isThisMachine } from '../this-machine.ts';
import { LOCAL, type LocalConversation } from './conversation.ts';

const require = createRequire(import.meta.url);
const packageFile = (name: string, file: string) =>
  join(dirname(require.resolve(`${name}/package.json`)), file);

const SECURITY = {
  'Content-Security-Policy':
    "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; connect-src 'self'; img-src 'self' data:; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Cache-Control': 'no-cache',
};

const sent = z.union([
  z.strictObject({ text: z.string().min(1).max(20_000) }),
  z.strictObject({ value: z.record(z.string(), z.unknown()), replyToId: z.string().optional() }),
]);

/** A comment line that keeps a silent event stream open through proxies, in milliseconds. */
const HEARTBEAT = 25_000;

/** What the page is made of: address, file and kind. */
function assets(): readonly (readonly [path: string, file: string, type: string])[] {
  const root = projectRoot();
  return [
    ['/', join(root, 'bot/local/page/index.html'), 'text/html; charset=utf-8'],
    ['/local/chat.css', join(root, 'bot/local/page/chat.css'), 'text/css; charset=utf-8'],
    ['/local/chat.js', join(root, 'dist/bot/local/page/chat.js'), 'text/javascript; charset=utf-8'],
    [
      '/local/adaptivecards.js',
      packageFile('adaptivecards', 'dist/adaptivecards.min.js'),
      'text/javascript; charset=utf-8',
    ],
    [
      '/local/markdown-it.js',
      packageFile('markdown-it', 'dist/browser/markdown-it.umd.min.js'),
      'text/javascript; charset=utf-8',
    ],
  ];
}

/**
 * The local chat page and its channel: the page posts to the bot as any channel does, the bot answers on a
 * small connector here, and the page hears of every message by server-sent events.
 */
export function addLocalRoutes(
  server: Server,
  conversation: LocalConversation,
  clock: Clock,
  origin: () => string,
): void {
  server.pre(refuseOtherSites);
  for (const [path, file, type] of assets()) {
    server.get(path, async (_req: Request, res: Response) => {
      for (const [name, value] of Object.entries(SECURITY)) res.setHeader(name, value);
      res.setHeader('Content-Type', type);
      res.end(readFileSync(file));
    });
  }
  server.get('/favicon.ico', async (_req: Request, res: Response) => answer(res, 204));
  server.get('/local/events', async (req: Request, res: Response) => follow(req, res, conversation));
  server.post('/local/messages', async (req: Request, res: Response) => {
    const message = sent.safeParse(bodyOf(req));
    if (!message.success) return answer(res, 400, { error: 'A text or the values of a card are expected.' });
    const shown = 'text' in message.data ? { type: 'message', text: message.data.text } : undefined;
    const id = shown ? conversation.put('user', shown) : randomUUID();
    return answer(res, await deliver(origin(), clock, { ...message.data, type: 'message', id }));
  });
  server.post('/local/join', async (_req: Request, res: Response) => {
    if (conversation.entries.length > 0) return answer(res, 204);
    return answer(
      res,
      await deliver(origin(), clock, {
        type: 'conversationUpdate',
        id: randomUUID(),
        membersAdded: [LOCAL.user],
      }),
    );
  });
  addConnector(server, conversation);
}

/** The three calls of the Bot Framework connector that the bot makes: create, update and delete an activity. */
function addConnector(server: Server, conversation: LocalConversation): void {
  const create = async (req: Request, res: Response) =>
    answer(res, 200, { id: conversation.put('bot', activityIn(req)) });
  server.post('/local/connector/v3/conversations/:conversationId/activities', create);
  server.post('/local/connector/v3/conversations/:conversationId/activities/:activityId', create);
  server.put(
    '/local/connector/v3/conversations/:conversationId/activities/:activityId',
    async (req: Request, res: Response) => {
      const id = String(req.params.activityId);
      if (!conversation.has(id)) return answer(res, 404, { error: 'There is no such message.' });
      return answer(res, 200, { id: conversation.put('bot', activityIn(req), id) });
    },
  );
  server.del(
    '/local/connector/v3/conversations/:conversationId/activities/:activityId',
    async (req: Request, res: Response) =>
      answer(res, conversation.delete(String(req.params.activityId)) ? 200 : 404),
  );
}

function activityIn(req: Request): Partial<Activity> {
  return (bodyOf(req) ?? {}) as Partial<Activity>;
}

async function deliver(origin: string, clock: Clock, activity: Record<string, unknown>): Promise<number> {
  const response = await fetch(`${origin}/api/messages`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({
      ...activity,
      channelId: LOCAL.channelId,
      serviceUrl: `${origin}/local/connector/`,
      from: LOCAL.user,
      recipient: LOCAL.bot,
      conversation: LOCAL.conversation,
      timestamp: clock.now(),
    }),
  });
  return response.status;
}

/** An event stream: the whole history first, then every change. */
function follow(req: Request, res: Response, conversation: LocalConversation): void {
  res.writeHead(200, {
    'Content-Type': 'text/event-stream',
    'Cache-Control': 'no-store',
    'X-Content-Type-Options': 'nosniff',
  });
  const tell = (event: string, data: unknown) =>
    res.write(`event: ${event}\ndata: ${JSON.stringify(data)}\n\n`);
  tell('history', conversation.entries);
  const stop = conversation.follow((change) => tell('change', change));
  const heartbeat = setInterval(() => res.write(': \n\n'), HEARTBEAT);
  heartbeat.unref();
  req.on('close', () => {
    clearInterval(heartbeat);
    stop();
  });
}

/** Local mode has no passwords: a web site in the same browser must not be able to use it. */
function refuseOtherSites(req: Request, res: Response, next: (stop?: boolean) => void): void {
  const site = req.headers.origin;
  if (isThisMachine(`http://${req.headers.host ?? ''}`) && (!site || isThisMachine(site))) {
    next();
    return;
  }
  answer(res, 403, { error: 'Local mode answers only to this machine.' });
  next(false);
}
