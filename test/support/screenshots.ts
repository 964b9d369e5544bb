import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { projectRoot } from '../../bot/project-root.ts';
import { ChatPage, openBrowser, startBuild } from './browser.ts';

/** Makes the pictures of the README from the running bot: `npm run screenshots`. */
const folder = join(projectRoot(), '.github/images');
await mkdir(folder, { recursive: true });
const bot = await startBuild({
  TODAY: '2026-12-01',
  GEMEENTE_NAAM: 'Gemeente Voorbeeld',
  GEMEENTE_FACTUUR: 'facturen@voorbeeld.nl',
});
const browser = await openBrowser();
const context = await browser.newContext({ locale: 'nl-NL', viewport: { width: 720, height: 900 } });
const chat = new ChatPage(await context.newPage());
await chat.open(bot.origin);

const items = chat.page.locator('#gesprek > li');

/** A picture of the last `count` messages. */
async function shoot(name: string, count: number): Promise<void> {
  const total = await items.count();
  // Only what the picture shows stays in view, so that it can be cut out in one piece.
  await chat.page.addStyleTag({
    content: '#gesprek > li { display: none } #gesprek > li.shown { display: block }',
  });
  for (let n = total - count; n < total; n += 1)
    await items.nth(n).evaluate((item) => item.classList.add('shown'));
  await chat.page.setViewportSize({ width: 720, height: 3000 });
  await chat.page.locator('#gesprek').screenshot({ path: join(folder, `${name}.png`) });
  await chat.page.reload();
  await chat.page.setViewportSize({ width: 720, height: 900 });
  await items.nth(total - 1).waitFor();
}

await chat.say('wat als hij na 4 maanden stopt bij 20 uur naar werk?', '1.520,00');
await shoot('vraag', 2);
await chat.say('verschil tussen naar werk en werkfit maken', 'Voor alle gelijk');
await shoot('vergelijken', 2);
await chat.say('help kiezen', 'Uit welk kader');
await chat.say('uwv', 'Welke uitkering');
const bekend: Readonly<Record<string, string>> = {
  uitkering: 'gemeente',
  'betaald werk haalbaar': 'ja',
  Wmo: 'nee',
  'werkfit zijn': '12',
  'cliënt werkfit': 'nee',
  'Werkt de cliënt': 'nee',
};
// What is not known of the client is answered so, until the bot says what suits.
for (let n = 0; n < 20; n += 1) {
  const laatste = (await items.last().textContent()) ?? '';
  if (laatste.includes('Jij beslist')) break;
  const [, antwoord] = Object.entries(bekend).find(([woord]) => laatste.includes(woord)) ?? [];
  const voor = await items.count();
  await chat.page.getByLabel('Je bericht').fill(antwoord ?? 'weet ik niet');
  await chat.page.keyboard.press('Enter');
  await items.nth(voor + 1).waitFor();
}
await shoot('advies', 1);
await chat.say('nieuw dossier W-2041 voor naar werk', 'Volgens je antwoorden past deze dienst niet');
await chat.say('er ligt al een baan klaar', 'Datum van het gesprek');
await shoot('intake', 2);
for (const [zin, moet] of [
  ['ja ja ja nee, gesprek op 3 augustus', 'Naar werk past'],
  ['inzetten omdat de cliënt kan beginnen', 'Woonplaats van de cliënt'],
  ['Arnhem', 'Concept: Informatieverzoek'],
  ['verstuurd op 5 augustus', 'Naam van de leverancier'],
  ['leverancier is Jansen BV, mail info@jansen.nl', 'Heeft de cliënt zelf gekozen'],
  ['ja', 'Ondersteuning die nodig is'],
  ['20 uur, 6 maanden', '✓ Genoteerd in W-2041: Opdracht'],
  ['Hulp bij solliciteren', 'Concept: Opdracht'],
  ['17 augustus', 'maandag 14 september 2026'],
  ['ontvangen op 7 september', 'maandag 21 september 2026'],
  ['akkoord op 14 september', 'Inkooporder voorbereiden'],
  ['20 uur, 6 maanden', 'Concept: Inkooporder'],
] as const) {
  await chat.say(zin, moet);
}
await shoot('inkooporder', 2);
await chat.say('verstuurd', 'Wat is er gebeurd?');
await chat.say('dossier', 'Betaling bij de start');
await shoot('dossier', 2);
await chat.say('er verandert iets', 'Overleg en bijstelling');
await shoot('onderweg', 2);
await chat.say('ingrijpend ja, 24 uur, 8 maanden, 2 november', 'Uitvoering en einde van de dienst');
await chat.say('corrigeer overleg en bijstelling', 'Verbeteren');
await chat.say('26 uur, 9 maanden', 'Zal ik de verbetering doorvoeren');
await shoot('correctie', 2);
await chat.say('laat maar', 'Uitvoering en einde van de dienst');
await chat.say('laat meelezen tot en met 15 december', 'lees mee');
await shoot('meelezen', 2);
await chat.say('volledig doorlopen, geëindigd op 3 november', 'Termijnen die je aandacht vragen');
await shoot('herinnering', 1);
await browser.close();
await bot.stop();
