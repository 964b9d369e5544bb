import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Activity } from 'botbuilder';

/** A channel on this machine: what the bot sends there by itself, and how it answers. */
export interface TestChannel {
  readonly serviceUrl: string;
  /** The activities that came, in order; one that was taken away as its method. */
  readonly received: readonly Partial<Activity>[];
  /** The files that were put there and taken. */
  readonly files: readonly Buffer[];
  /** Resolves with the next activity that comes. */
  next(): Promise<Partial<Activity>>;
  stop(): void;
}

/** Starts a channel that takes whatever it is sent, unless `answer` says otherwise. */
export async function startChannel(
  answer: (response: ServerResponse, method: string) => void = (response) => response.end('{"id":"1"}'),
): Promise<TestChannel> {
  const received: Partial<Activity>[] = [];
  const files: Buffer[] = [];
  const waiting: ((activity: Partial<Activity>) => void)[] = [];
  const server = createServer((request, response) => {
    const { method = '' } = request;
    const parts: Buffer[] = [];
    request.on('data', (part: Buffer) => parts.push(part));
    request.on('end', () => {
      const body = Buffer.concat(parts);
      response.setHeader('content-type', 'application/json');
      answer(response, method);
      if (method === 'PUT') {
        if (response.statusCode < 300) files.push(body);
        return;
      }
      const activity = (
        method === 'POST' ? JSON.parse(body.toString('utf8')) : { type: method }
      ) as Partial<Activity>;
      received.push(activity);
      waiting.shift()?.(activity);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    serviceUrl: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    received,
    files,
    next: () => new Promise((resolve) => waiting.push(resolve)),
    stop: () => server.close(),
  };
}
