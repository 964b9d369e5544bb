import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, BrowserContext } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { activityBasis, post, vanIemand } from '../support/bot.ts';
import { ChatPage, openBrowser, type RunningBot, startBuild } from '../support/browser.ts';

// Looking for deadlines every second lets a nudge come between any two steps.
const gemeente = {
  GEMEENTE_NAAM: 'Gemeente Voorbeeld',
  GEMEENTE_FACTUUR: 'facturen@voorbeeld.nl',
  NUDGE_SCHEDULE: '* * * * * *',
};
let browser: Browser;
let bot: RunningBot;
let context: BrowserContext;
let chat: ChatPage;
let foreign: string[];

beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

beforeEach(async () => {
  bot = await startBuild({ ...gemeente, TODAY: '2026-12-01' });
  context = await browser.newContext({ locale: 'nl-NL' });
  const page = await context.newPage();
  foreign = [];
  page.on('request', (request) => {
    if (!request.url().startsWith(bot.origin) && !request.url().startsWith('data:'))
      foreign.push(request.url());
  });
  page.on('pageerror', (error) => foreign.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') foreign.push(message.text());
  });
  chat = new ChatPage(page);
  await chat.open(bot.origin);
});
afterEach(async () => {
  await context.close();
  await bot.stop();
  // The page asks nothing of any other host and writes no error.
  expect(foreign).toEqual([]);
});

describe('the chat page', () => {
  test('a whole dossier of 20 hours and 6 months, and a nudge that comes by itself', async () => {
    await chat.say('nieuw dossier', 'Welk kenmerk krijgt het dossier?');
    await chat.fill(
      { Kenmerk: 'W-2041', 'Voor welke dienst?': 'Naar werk (Inkoopkaders UWV)' },
      'Start dossier',
      'Datum van het gesprek',
    );
    await chat.fill(
      {
        'Datum van het gesprek': '2026-08-03',
        'Is betaald werk haalbaar': 'Ja',
        'Is de cliënt werkfit': 'Ja',
        'Kan de cliënt beginnen': 'Ja',
        'Gaat de vraag vooral over': 'Nee',
      },
      'Opslaan',
      'Naar werk past',
    );
    await chat.fill(
      { 'Zet je Naar werk in': 'Ja, Naar werk inzetten', 'Waarom?': 'Klaar om te werken' },
      'Opslaan',
      'Woonplaats van de cliënt',
    );
    await chat.fill(
      { 'Woonplaats van de cliënt': 'Arnhem' },
      'Opslaan',
      'Concept: Informatieverzoek aan UWV',
    );
    await chat.fill({ 'Verstuurd op': '2026-08-05' }, 'Verstuurd', 'Naam van de leverancier');
    await chat.fill(
      {
        'Naam van de leverancier': 'Jansen BV',
        'E-mailadres van de leverancier': 'info@jansen.nl',
        'Heeft de cliënt zelf gekozen': 'Ja',
      },
      'Opslaan',
      'Begeleidingsuren',
    );
    await chat.say('20 uur, 6 maanden', '✓ Genoteerd in W-2041: Opdracht voor het plan voorbereiden');
    await chat.fill(
      { 'Ondersteuning die nodig is': 'Hulp bij solliciteren' },
      'Opslaan',
      'Concept: Opdracht Re-integratieplan',
    );
    await chat.fill(
      { 'Datum van de brief': '2026-08-17' },
      'Verstuurd',
      'Re-integratieplan van de leverancier: maandag 14 september 2026',
    );
    await chat.sees('28 kalenderdagen na 17 augustus 2026');
    await chat.fill(
      { 'Ontvangen op': '2026-09-07' },
      'Opslaan',
      'Jouw oordeel over het plan: maandag 21 september 2026',
    );
    await chat.fill(
      { Oordeel: 'Akkoord', 'Datum van je besluit': '2026-09-14' },
      'Opslaan',
      'Neem de uren en maanden over',
    );
    await chat.fill({}, 'Opslaan', 'Concept: Inkooporder');
    await chat.sees('20 uur x € 95,00 = € 1.900,00 excl. btw');
    await chat.sees(/Bij de start betaal je 50%: € 950,00 excl\. btw/);
    await chat.sees('€ 1.900,00');
    await chat.fill({}, 'Verstuurd', 'Wat is er gebeurd?');
    // Ending on 3 November makes the report due today: the nudge must come without a reload.
    await chat.fill({ 'Wat is er gebeurd': 'Voortijdig gestopt' }, 'Opslaan', /^Nog nodig: Datum waarop/);
    await chat.fill(
      {
        'Datum waarop de dienst is beëindigd': '2026-11-03',
        Oorzaak: 'Verhuizing',
        'Datum waarop de situatie ontstond': '2026-11-01',
        'Stemden cliënt en gemeente': 'Ja',
      },
      'Opslaan',
      'Eindrapportage: dinsdag 1 december 2026',
    );
    await chat.sees('Termijnen die je aandacht vragen');
    const nudge = /Eindrapportage.*uiterlijk vandaag/;
    await chat.sees(nudge);
    await chat.page.reload();
    await chat.sees(nudge);
    expect(await chat.page.locator('#gesprek').getByText(nudge).count()).toBe(1);
    await chat.say('verder', 'We wachten op de eindrapportage');
    await chat.fill({ 'Ontvangen op': '2026-11-20' }, 'Opslaan', 'Keur je de eindrapportage goed?');
    await chat.fill(
      { 'Keur je de eindrapportage goed': 'Ja', 'Datum van je besluit': '2026-12-01' },
      'Opslaan',
      'Er is geen tweede betaling.',
    );
    await chat.sees('Concept: Bevestiging resultaat');
    await chat.fill({ 'Verstuurd op': '2026-12-01' }, 'Verstuurd', 'Dossier afsluiten');
    await chat.fill({}, 'Opslaan', 'Dossier W-2041 is afgesloten');
  });

  test('an answered card is replaced by what was noted, and a reload keeps the conversation', async () => {
    await chat.say('nieuw dossier VERVANG voor naar werk', 'Datum van het gesprek');
    await chat.fill(
      {
        'Is betaald werk haalbaar': 'Ja',
        'Is de cliënt werkfit': 'Ja',
        'Kan de cliënt beginnen': 'Ja',
        'Gaat de vraag vooral over': 'Nee',
      },
      'Opslaan',
      'Keuze van de dienst',
    );
    expect(await chat.page.getByLabel('Datum van het gesprek').count()).toBe(0);
    await chat.sees('✓ Genoteerd in VERVANG: Gesprek met de cliënt');
    await chat.page.reload();
    await chat.sees('✓ Genoteerd in VERVANG: Gesprek met de cliënt');
    await chat.sees('Keuze van de dienst');
  });

  test('two tabs show the same, and a card answered in one cannot be applied in the other', async () => {
    await chat.say('nieuw dossier TWEE-TABS voor naar werk', 'Datum van het gesprek');
    const other = new ChatPage(await context.newPage());
    await other.page.goto(bot.origin);
    await other.sees('Datum van het gesprek');
    await other.say('ja ja ja nee gesprek 3-8-2026', 'Keuze van de dienst');
    await chat.sees('Keuze van de dienst');
    const old = chat.page.locator('#gesprek > li.card').filter({ hasText: 'Datum van het gesprek' });
    for (const question of await old.getByRole('radiogroup').all())
      await question.getByRole('radio').last().check();
    await old.getByRole('button', { name: 'Opslaan' }).click();
    await chat.sees(/is intussen veranderd, dus ik heb niets aangepast/);
    await chat.say('corrigeer gesprek met de client', 'Verbeteren: Gesprek met de cliënt');
    expect(
      await chat.card('Opslaan').getByRole('radiogroup').first().getByRole('radio').first().isChecked(),
    ).toBe(true);
  });

  test('works by keyboard alone and tells a screen reader what happens', async () => {
    const { page } = chat;
    expect(await page.locator('html').getAttribute('lang')).toBe('nl');
    expect(await page.getByRole('log', { name: 'Gesprek met Inkoopwijzer' }).count()).toBe(1);
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('bericht');
    await page.keyboard.type('nieuw dossier TOETSEN voor naar werk');
    await page.keyboard.press('Enter');
    await chat.sees('Datum van het gesprek');
    await chat
      .card('Opslaan')
      .getByRole('radiogroup', { name: 'Is betaald werk haalbaar' })
      .getByRole('radio')
      .first()
      .focus();
    await page.keyboard.press('Space');
    for (const vraag of ['Is de cliënt werkfit', 'Kan de cliënt beginnen', 'Gaat de vraag vooral over']) {
      await chat.card('Opslaan').getByRole('radiogroup', { name: vraag }).getByRole('radio').first().focus();
      await page.keyboard.press('Space');
    }
    await chat.card('Opslaan').getByRole('button', { name: 'Opslaan' }).focus();
    await page.keyboard.press('Enter');
    await chat.sees('Naar werk past niet');
    const unlabelled = await page.evaluate(
      () =>
        [...document.querySelectorAll('input, textarea, select')].filter(
          (field) =>
            !(field as HTMLInputElement).labels?.length &&
            !field.getAttribute('aria-label') &&
            !field.getAttribute('aria-labelledby'),
        ).length,
    );
    expect(unlabelled).toBe(0);
  });

  test('a suggestion is asked by a click, and a letter can be copied as it stands', async () => {
    await chat.page.getByRole('button', { name: 'hoeveel uur voor Naar werk?' }).click();
    await chat.sees('hoogstens 26 uur, bij uitzondering hoogstens 40 uur');
    await chat.say('nieuw dossier BRIEF voor naar werk', 'Datum van het gesprek');
    await chat.say('brief informatieverzoek', 'Concept: Informatieverzoek aan UWV');
    await chat.card('Tekst om te kopiëren').getByRole('button', { name: 'Tekst om te kopiëren' }).click();
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await chat.page.getByRole('button', { name: 'Kopieer' }).click();
    await chat.page.getByRole('button', { name: 'Gekopieerd' }).waitFor();
    const copied = await chat.page.evaluate(() => navigator.clipboard.readText());
    expect(copied).toContain("Beste collega's van de helpdesk,");
    for (const [knop, bestand] of [
      ['Concept-e-mail (.eml)', 'informatieverzoek.eml'],
      ['Word (.docx)', 'informatieverzoek.docx'],
    ] as const) {
      await chat.card(knop).getByRole('button', { name: knop, exact: true }).click();
      const link = chat.page.getByRole('link', { name: bestand });
      const [download] = await Promise.all([chat.page.waitForEvent('download'), link.click()]);
      expect(download.suggestedFilename()).toBe(bestand);
    }
  });

  test('two dossiers side by side, with a question in between, a correction and a reload', async () => {
    await chat.say('nieuw dossier EEN voor werkfit maken', 'Hoe gaat het verder?');
    await chat.fill({ 'Hoe gaat het verder?': 'Er past een dienst' }, 'Opslaan', 'Woonplaats van de cliënt');
    await chat.say('nieuw dossier TWEE voor evc', 'is scholing nodig, mogelijk en niet al betaald');
    await chat.say('hoe lang mag het duren?', 'EVC (perceel 2):');
    await chat.say('dossier EEN', 'Dossier EEN · Werkfit maken');
    await chat.say('hoe lang mag het duren?', 'hoogstens 18 maanden');
    await chat.say('Arnhem', 'De cliënt oriënteert zich en kiest een bureau');
    await chat.say('corrigeer woonplaats', 'Verbeteren: UWV vragen welke bureaus');
    await chat.say('Zutphen', 'De rest van het dossier klopt nog');
    await chat.page.reload();
    await chat.sees('Zutphen');
    await chat.say('mijn dossiers', 'Wacht op jou');
    await chat.say('logboek', 'verbeterd: UWV vragen welke bureaus de dienst bieden');
    await chat.say('annuleer dossier', 'Dossier EEN is geannuleerd');
    await chat.say('dossier TWEE', 'Dossier TWEE · EVC');
  });

  test('a dossier handed to a second user is hers, and the page no longer shows it', async () => {
    await chat.say('nieuw dossier OVER voor evc', 'is scholing nodig, mogelijk en niet al betaald');
    await chat.say('draag over', 'Geef deze code aan je collega');
    const told = await chat.page
      .locator('#gesprek')
      .getByText('Geef deze code aan je collega')
      .last()
      .textContent();
    const code = /[A-Z2-9]{5}-[A-Z2-9]{5}/.exec(told ?? '')?.[0] ?? '';
    const collega = vanIemand('collega');
    const accepted = await post(bot.origin, {
      ...activityBasis(),
      ...collega,
      type: 'message',
      text: `neem over ${code} ja`,
    });
    expect(accepted.all).toContain('OVER');
    await chat.say('dossier OVER', 'Ik vind geen dossier van jou');
    const theirs = await post(bot.origin, {
      ...activityBasis(),
      ...collega,
      type: 'message',
      text: 'mijn dossiers',
    });
    expect(theirs.all).toContain('OVER');
  });

  test('what somebody types is never run', async () => {
    await chat.say('<img src=x onerror="document.title=1">', 'Dat weet ik niet');
    expect(await chat.page.title()).toBe('Inkoopwijzer');
  });
});

test('tomorrow, after a restart, the dossier goes on where it was', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'inkoopwijzer-e2e-keep-'));
  const first = await startBuild({ TODAY: '2026-12-01' }, folder);
  const page = new ChatPage(await context.newPage());
  await page.open(first.origin);
  await page.say('nieuw dossier MORGEN voor naar werk', 'Datum van het gesprek');
  await page.say('ja ja ja nee gesprek 3-8-2026', 'Keuze van de dienst');
  await page.page.close();
  await first.stop();
  const second = await startBuild({ TODAY: '2026-12-02' }, folder);
  const later = new ChatPage(await context.newPage());
  await later.open(second.origin);
  await later.say('verder', 'Keuze van de dienst');
  await later.page.close();
  await second.stop();
  await rm(folder, { recursive: true, force: true });
});
