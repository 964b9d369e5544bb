import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Activity } from 'botbuilder';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { activityBasis, post, startBot, type TestBot } from '../support/bot.ts';

let bot: TestBot;
beforeAll(async () => {
  bot = await startBot();
});
afterAll(() => bot.stop());

const raw = (body: string, type = 'application/json') =>
  fetch(`${bot.origin}/api/messages`, { method: 'POST', headers: { 'content-type': type }, body });

describe('a request that is no activity is refused with a plain sentence', () => {
  test.each([
    ['an empty body', '', 'application/json', 400],
    ['broken JSON', '{"type":', 'application/json', 400],
    ['a JSON text', '"hello"', 'application/json', 400],
    ['a JSON list', '[]', 'application/json', 400],
    ['an activity without a type', '{"conversation":{"id":"a"},"from":{"id":"b"}}', 'application/json', 400],
    ['an activity without a conversation', '{"type":"message","from":{"id":"b"}}', 'application/json', 400],
    ['an activity without a sender', '{"type":"message","conversation":{"id":"a"}}', 'application/json', 400],
    [
      'a text that is a number',
      '{"type":"message","conversation":{"id":"a"},"from":{"id":"b"},"text":5}',
      'application/json',
      400,
    ],
    ['a form', 'type=message', 'application/x-www-form-urlencoded', 400],
    ['plain text', 'hello', 'text/plain', 400],
    ['300 kB', JSON.stringify({ type: 'message', text: 'x'.repeat(300_000) }), 'application/json', 413],
  ])('%s', async (_name, body, type, status) => {
    const response = await raw(body, type);
    expect(response.status).toBe(status);
    const { error } = (await response.json()) as { error: string };
    expect(error).toMatch(/^[A-Z].*\.$/);
    expect(error).not.toMatch(/at \w+ \(|node_modules|undefined|zod/i);
  });

  test('another method or address is refused the same way', async () => {
    expect((await fetch(`${bot.origin}/api/messages`)).status).toBe(405);
    const nowhere = await fetch(`${bot.origin}/nowhere`);
    expect([nowhere.status, await nowhere.json()]).toEqual([
      404,
      { error: 'There is nothing at this address.' },
    ]);
  });
});

describe('the Bot Framework protocol', () => {
  test('expectReplies gets the replies in the response', async () => {
    const said = await bot.say('how many hours for Naar werk?');
    expect(said.status).toBe(200);
    expect(said.texts[0]).toContain('26 hours');
    expect(said.texts[0]).toContain('40 hours in exceptional cases');
    expect(said.texts[0]).toContain('municipality');
    expect(said.texts[0]).toContain('Overzicht Re-integratiediensten 7.1 (1 January 2025), § 3.6');
  });

  test('normal delivery sends the replies to the address of the channel', async () => {
    const received: Partial<Activity>[] = [];
    const channel = createServer((request, response) => {
      let body = '';
      request.on('data', (part) => {
        body += part;
      });
      request.on('end', () => {
        received.push(JSON.parse(body));
        response.setHeader('content-type', 'application/json');
        response.end('{"id":"1"}');
      });
    });
    await new Promise<void>((resolve) => channel.listen(0, '127.0.0.1', resolve));
    const serviceUrl = `http://127.0.0.1:${(channel.address() as AddressInfo).port}/`;
    const said = await bot.say('hoeveel uur nw', { serviceUrl, deliveryMode: 'normal' });
    channel.close();
    expect(said.activities).toEqual([]);
    expect(received.map(({ text }) => text).join()).toContain('hoogstens 26 uur');
  });

  test('a channel that asks for time is offered the same message once more, other failures are not repeated', async () => {
    const statuses = [429, 200, 500];
    const asked: number[] = [];
    const channel = createServer((request, response) => {
      request.resume();
      response.statusCode = statuses.shift() ?? 200;
      asked.push(response.statusCode);
      response.setHeader('retry-after', '0');
      response.end('{}');
    });
    await new Promise<void>((resolve) => channel.listen(0, '127.0.0.1', resolve));
    const serviceUrl = `http://127.0.0.1:${(channel.address() as AddressInfo).port}/`;
    await bot.say('help', { serviceUrl, deliveryMode: 'normal' });
    expect(asked).toEqual([429, 200]);
    await bot.say('help', { serviceUrl, deliveryMode: 'normal' });
    channel.close();
    // The help text failed once; what follows is the sentence that says so.
    expect(asked).toEqual([429, 200, 500, 200]);
  });

  test('a second delivery of an activity is acknowledged and not processed', async () => {
    const activity = {
      ...activityBasis(),
      type: 'message',
      text: 'nieuw dossier TWEE-KEER voor naar werk',
      from: { id: 'dubbel' },
      conversation: { id: 'dubbel' },
    };
    expect((await post(bot.origin, activity)).texts[0]).toContain('TWEE-KEER');
    const again = await post(bot.origin, activity);
    expect([again.status, again.activities]).toEqual([200, []]);
    const list = await post(bot.origin, { ...activity, id: 'another', text: 'mijn dossiers' });
    expect(list.cards[0]?.speak).toBe('Je dossiers (1)');
  });

  test('two deliveries at the same moment count once', async () => {
    const activity = { ...activityBasis(), type: 'message', text: 'hallo' };
    const both = await Promise.all([post(bot.origin, activity), post(bot.origin, activity)]);
    expect(both.map(({ activities }) => activities.length).sort()).toEqual([0, 1]);
  });

  test('turns of one conversation run one at a time, in the order they came', async () => {
    const me = { from: { id: 'haast' }, conversation: { id: 'haast', conversationType: 'personal' } };
    await bot.say('nieuw dossier HAAST-1 voor naar werk', me);
    const answers = await Promise.all(
      ['gesprek op 3 augustus 2026', 'ja', 'ja', 'ja', 'nee'].map((text) => bot.say(text, me)),
    );
    expect(answers.map(({ texts }) => texts[0]?.split('\n')[1])).toEqual([
      '- Datum van het gesprek: 3 augustus 2026',
      '- Is betaald werk haalbaar, nu of op termijn? Ja',
      '- Is de cliënt werkfit? Ja',
      '- Kan de cliënt beginnen in passend werk? Ja',
      '- Gaat de vraag vooral over Wmo, schulden, GGZ, zorg of inburgering? Nee',
    ]);
  });

  test('somebody who joins is welcomed once with three things to try', async () => {
    const join = {
      type: 'conversationUpdate',
      membersAdded: [{ id: 'nieuw' }],
      conversation: { id: 'nieuw', conversationType: 'personal' },
    };
    const said = await bot.send(join);
    expect(said.activities[0]?.suggestedActions?.actions).toHaveLength(3);
    expect(said.texts[0]).toContain('Inkoopwijzer');
    expect((await bot.send(join)).activities).toEqual([]);
  });

  test('in Teams an installation is welcomed, and only once although the channel tells of it twice', async () => {
    const place = { channelId: 'msteams', conversation: { id: 'teams-1', conversationType: 'personal' } };
    expect(
      (await bot.send({ type: 'conversationUpdate', membersAdded: [{ id: 'bot' }], ...place })).activities,
    ).toEqual([]);
    expect(
      (await bot.send({ type: 'installationUpdate', action: 'add', ...place })).activities[0]
        ?.suggestedActions?.actions,
    ).toHaveLength(3);
    expect((await bot.send({ type: 'installationUpdate', action: 'remove', ...place })).activities).toEqual(
      [],
    );
  });

  test('an English speaker is welcomed in English', async () => {
    const said = await bot.send({
      type: 'installationUpdate',
      action: 'add',
      locale: 'en-US',
      from: { id: 'ann' },
      conversation: { id: 'ann', conversationType: 'personal' },
    });
    expect(said.texts[0]).toContain('I help you buy');
  });

  test('an invoke that the bot does not know is answered as not implemented', async () => {
    const said = await bot.send({
      type: 'invoke',
      name: 'something/else',
      value: {},
      deliveryMode: 'normal',
    });
    expect(said.status).toBe(501);
  });

  test('an activity of a kind the bot has no use for is acknowledged', async () => {
    expect((await bot.send({ type: 'messageReaction' })).status).toBe(200);
  });
});

describe('in a group anyone reads along', () => {
  const group = { conversation: { id: 'groep-1', conversationType: 'groupChat', isGroup: true } };

  test('a question about the rules is answered, the mention of the bot left out', async () => {
    const text = '<at>Inkoopwijzer</at> hoeveel uur naar werk?';
    const entities = [
      { type: 'mention', text: '<at>Inkoopwijzer</at>', mentioned: { id: 'bot', name: 'Inkoopwijzer' } },
    ];
    expect((await bot.say(text, { ...group, entities })).texts[0]).toContain('hoogstens 26 uur');
  });

  test.each([
    'nieuw dossier GROEP-1 voor naar werk',
    'mijn dossiers',
    'dossier',
    'termijnen',
    'brieven',
    'verder',
  ])('"%s" is done only in a chat of one\'s own', async (text) => {
    const said = await bot.say(text, group);
    expect(said.cards).toEqual([]);
    expect(said.all).toContain('eigen gesprek');
  });

  test('a card that was copied into a group does nothing', async () => {
    await bot.say('nieuw dossier GROEP-2 voor naar werk');
    const said = await bot.submit({ actie: 'opdracht', opdracht: 'dossiers' }, group);
    expect(said.all).not.toContain('GROEP-2');
  });
});

describe('the local channel takes what a bot sends', () => {
  const call = (method: string, path: string, body?: object) =>
    fetch(`${bot.origin}/local/connector/v3/conversations/lokaal-gesprek/activities${path}`, {
      method,
      headers: { 'content-type': 'application/json' },
      ...(body ? { body: JSON.stringify(body) } : {}),
    });

  test('a message is created, changed and deleted; a message that is not there gives 404', async () => {
    const { id } = (await (await call('POST', '', { type: 'message', text: 'een' })).json()) as {
      id: string;
    };
    expect((await call('PUT', `/${id}`, { type: 'message', text: 'twee' })).status).toBe(200);
    expect((await call('DELETE', `/${id}`)).status).toBe(200);
    expect((await call('PUT', `/${id}`, { type: 'message', text: 'drie' })).status).toBe(404);
    expect((await call('DELETE', `/${id}`)).status).toBe(404);
  });

  test('a page can send only a text or the values of a card', async () => {
    const send = (body: object) =>
      fetch(`${bot.origin}/local/messages`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(body),
      });
    expect((await send({ text: 'help' })).status).toBe(200);
    expect((await send({ text: '' })).status).toBe(400);
    expect((await send({ serviceUrl: 'http://evil.example' })).status).toBe(400);
  });
});

describe('local mode answers only to this machine', () => {
  test.each([['another site in the same browser', { origin: 'https://evil.example' }]])(
    '%s is refused',
    async (_name, headers) => {
      expect(
        (await fetch(`${bot.origin}/local/messages`, { method: 'POST', headers, body: '{}' })).status,
      ).toBe(403);
      expect(
        (await fetch(`${bot.origin}/api/messages`, { method: 'POST', headers, body: '{}' })).status,
      ).toBe(403);
    },
  );
});
