import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Activity } from 'botbuilder';

/** A channel on this machine: what the bot sends there by itself, and how it answers. */
export interface TestChannel {
  readonly serviceUrl: string;
  /** The activities that came, in order. */
  readonly received: readonly Partial<Activity>[];
  /** Resolves with the next activity that comes. */
  next(): Promise<Partial<Activity>>;
  stop(): void;
}

/** Starts a channel that takes whatever it is sent, unless `answer` says otherwise. */
export async function startChannel(
  answer: (response: ServerResponse) => void = (response) => response.end('{"id":"1"}'),
): Promise<TestChannel> {
  const received: Partial<Activity>[] = [];
  const waiting: ((activity: Partial<Activity>) => void)[] = [];
  const server = createServer((request, response) => {
    let body = '';
    request.on('data', (part) => {
      body += part;
    });
    request.on('end', () => {
      const activity = JSON.parse(body) as Partial<Activity>;
      received.push(activity);
      waiting.shift()?.(activity);
      response.setHeader('content-type', 'application/json');
      answer(response);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    serviceUrl: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    received,
    next: () => new Promise((resolve) => waiting.push(resolve)),
    stop: () => server.close(),
  };
}
