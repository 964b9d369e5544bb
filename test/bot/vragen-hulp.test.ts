import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startBot, type TestBot, vanIemand, vrager } from '../support/bot.ts';

let bot: TestBot;
beforeAll(async () => {
  bot = await startBot({ today: '2026-12-01' });
});
afterAll(() => bot.stop());

const vraag = vrager(() => bot, 'hulp');

describe('a question can be reported', () => {
  test('only then it is kept, without long numbers and addresses', async () => {
    const said = await bot.say('meld: bel 06 12 34 56 78 of jan@voorbeeld.nl over 30 uur');
    expect(said.all).toContain('bel … of … over 30 uur');
    expect(await vraag('meld deze vraag')).toContain('meld:');
  });

  test('what was not understood comes with the topics that look most like it', async () => {
    const said = await bot.say('zijn de kaartjes van de trein duurder geworden dit jaar', vanIemand('nabij'));
    expect(said.all).toContain('weet ik niet');
    expect(said.suggestions).toContain('reiskosten');
  });

  test('what was not understood comes with a button that reports it', async () => {
    const said = await bot.say('hoeveel regenwormen eten merels 123456');
    expect(said.suggestions).toContain('Meld deze vraag');
  });
});

describe('help', () => {
  test('with a topic shows how one asks about it, and each example is answered', async () => {
    const said = await bot.say('help betalen', { locale: 'nl-NL' });
    expect(said.all).toContain('Zo kun je vragen naar betaalmomenten');
    expect(said.suggestions.length).toBeGreaterThan(2);
    for (const voorbeeld of said.suggestions)
      expect((await bot.say(`${voorbeeld}?`, { locale: 'nl-NL' })).all).not.toContain('Dat weet ik niet.');
  });
});
