import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { buttonData, iemand, lastCard, startBot, type TestBot } from '../support/bot.ts';

let bot: TestBot;
beforeAll(async () => {
  bot = await startBot({ today: '2026-12-01' });
});
afterAll(() => bot.stop());

describe('a supplier that is late', () => {
  const zinnen = [
    'nieuw dossier LAAT-1 voor werkfit maken',
    'er past een dienst, gesprek op 1 september 2026, WW',
    'Arnhem, 2-9-2026',
    'leverancier is Jansen BV, mail info@jansen.nl, client koos zelf, 3 september 2026',
    '30 uur, 10 maanden, op 7 september 2026, ondersteuning: hulp',
  ];

  test('gets a reminder that names what was due and when, from the card or the list of letters', async () => {
    const laat = iemand(bot, 'laat-1');
    let said = await laat.zeg('hallo');
    for (const zin of zinnen) said = await laat.zeg(zin);
    // The plan was due on 5 October; today is 1 December.
    const brief = await laat.stuur(buttonData(lastCard(said), 'Herinnering schrijven'));
    expect(brief.all).toContain('Re-integratieplan van de leverancier, uiterlijk op 5 oktober 2026');
    expect(brief.all).toContain('Aan: info@jansen.nl');
    expect((await laat.zeg('brieven')).all).toContain('Herinnering aan de leverancier');
    await laat.zeg('plan ontvangen op 30 november 2026');
    expect((await laat.zeg('brieven')).all).not.toContain('Herinnering aan de leverancier');
    expect((await laat.stuur(buttonData(lastCard(said), 'Herinnering schrijven'))).all).not.toContain(
      '5 oktober',
    );
  });
});

test('a step is not skipped: what it still needs is told, and what may stay empty', async () => {
  const { zeg } = iemand(bot, 'skip-1');
  await zeg('nieuw dossier SKIP-1 voor naar werk');
  const said = await zeg('sla over');
  expect(said.all).toContain('Deze stap kan ik niet overslaan');
  expect(said.all).toContain('Nog nodig: Datum van het gesprek, Is betaald werk haalbaar');
  expect((await zeg('mijn dossiers')).all).toContain('SKIP-1');
});
