import type { ServerResponse } from 'node:http';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Card } from '../../dialogs/kaarten/card.ts';
import { cardText, startBot, type TestBot } from '../support/bot.ts';
import { startChannel, type TestChannel } from '../support/channel.ts';
import { totOpdracht } from '../support/zinnen.ts';

let bot: TestBot;
let channel: TestChannel;
let answer: (response: ServerResponse) => void;

beforeEach(async () => {
  answer = (response) => response.end('{"id":"1"}');
  channel = await startChannel((response) => answer(response));
  bot = await startBot({ today: '2026-09-01' });
});
afterEach(async () => {
  await bot.stop();
  channel.stop();
});

const serviceUrl = () => channel.serviceUrl;
/** What the cards say that came by themselves. */
const ontvangen = () =>
  channel.received.map(({ attachments }) => cardText(attachments?.[0]?.content as Card));

/** A dossier whose plan is due on 14 September 2026. */
async function metOpdracht(kenmerk: string): Promise<void> {
  for (const zin of [`nieuw dossier ${kenmerk} voor naar werk`, ...totOpdracht])
    await bot.say(zin, { serviceUrl: serviceUrl() });
}

const op = async (dag: string) => {
  bot.clock.set(dag);
  return bot.application.sweep();
};

describe('a nudge comes in chat', () => {
  test('on the working day before and on the day, once each', async () => {
    await metOpdracht('W-1');
    expect([
      await op('2026-09-10'),
      await op('2026-09-11'),
      await op('2026-09-11'),
      await op('2026-09-12'),
    ]).toEqual([0, 1, 0, 0]);
    expect([await op('2026-09-14'), await op('2026-09-14'), await op('2026-09-15')]).toEqual([1, 0, 0]);
    expect(ontvangen()[0]).toContain(
      '**Dossier W-1**: Re-integratieplan van de leverancier uiterlijk maandag 14 september 2026',
    );
    expect(ontvangen()[0]).toContain('28 kalenderdagen na 17 augustus 2026');
    expect(ontvangen()[1]).toContain('uiterlijk **vandaag**');
  });

  test('also after a restart only once', async () => {
    await metOpdracht('W-2');
    await op('2026-09-11');
    await bot.application.stop();
    const again = await startBot({ today: '2026-09-11', dataDir: bot.dataDir });
    expect(await again.application.sweep()).toBe(0);
    again.clock.set('2026-09-14');
    expect(await again.application.sweep()).toBe(1);
    await again.stop();
    bot = await startBot();
  });

  test('a day on which the bot was off is made up for', async () => {
    await metOpdracht('W-3');
    expect([await op('2026-09-17'), await op('2026-09-18')]).toEqual([1, 0]);
    expect(ontvangen()[0]).toContain('had er maandag 14 september 2026 moeten zijn');
  });

  test('two dossiers of one user come in one message', async () => {
    await metOpdracht('W-4');
    await metOpdracht('W-5');
    expect(await op('2026-09-11')).toBe(1);
    expect(ontvangen()[0]).toContain('W-4');
    expect(ontvangen()[0]).toContain('W-5');
  });

  test('what was done in the meantime is not nudged', async () => {
    await metOpdracht('W-6');
    bot.clock.set('2026-09-11');
    await bot.say('plan ontvangen op 7-9-2026', { serviceUrl: serviceUrl() });
    expect(await op('2026-09-14')).toBe(0);
    expect(await op('2026-09-18')).toBe(1);
    expect(ontvangen()[0]).toContain('Jouw oordeel over het plan');
  });

  test('a message that the channel did not take comes again later', async () => {
    await metOpdracht('W-7');
    answer = (response) => {
      response.statusCode = 400;
      response.end('{}');
    };
    expect(await op('2026-09-11')).toBe(0);
    answer = (response) => response.end('{"id":"1"}');
    expect(await op('2026-09-14')).toBe(1);
  });

  test('a channel that asks for time gets it', async () => {
    await metOpdracht('W-8');
    answer = (response) => {
      response.statusCode = 429;
      response.setHeader('retry-after', '3600');
      response.end('{}');
    };
    expect(await op('2026-09-11')).toBe(0);
    const asked = ontvangen().length;
    answer = (response) => response.end('{"id":"1"}');
    expect(await op('2026-09-11')).toBe(0);
    expect(ontvangen()).toHaveLength(asked);
    expect(await op('2026-09-14')).toBe(1);
  });

  test('who removed the bot hears nothing until she writes again', async () => {
    await metOpdracht('W-9');
    answer = (response) => {
      response.statusCode = 403;
      response.end('{}');
    };
    await op('2026-09-11');
    answer = (response) => response.end('{"id":"1"}');
    const before = ontvangen().length;
    expect(await op('2026-09-14')).toBe(0);
    expect(ontvangen()).toHaveLength(before);
    await bot.say('hallo', { serviceUrl: serviceUrl() });
    expect(await op('2026-09-15')).toBe(1);
  });
});
