import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { buttonData, inputsOf, type Said, startBot, type TestBot, vanIemand } from '../support/bot.ts';
import { totOpdracht } from '../support/zinnen.ts';

let bot: TestBot;
beforeEach(async () => {
  bot = await startBot({ today: '2027-06-10' });
});
afterEach(() => bot.stop());

const laatste = (said: Said) => said.cards.at(-1);

/** Fills in the card that was shown last and presses its first button. */
async function vulIn(said: Said, velden: Record<string, string>, knop = 'Opslaan'): Promise<Said> {
  const kaart = laatste(said);
  const klaar = { ...inputsOf(kaart), ...velden };
  return bot.submit({ ...buttonData(kaart, knop), ...klaar });
}

async function totEnMetBestelling(): Promise<Said> {
  let said = await bot.say('nieuw dossier');
  said = await bot.submit({
    ...buttonData(laatste(said), 'Start dossier'),
    kenmerk: 'W-2041',
    dienst: 'naar-werk',
  });
  said = await vulIn(said, {
    gesprekOp: '2026-08-03',
    betaaldWerk: 'ja',
    werkfit: 'ja',
    kanStarten: 'ja',
    andereHulp: 'nee',
  });
  said = await vulIn(said, { besluit: 'inzetten', reden: 'Klaar om te werken' });
  said = await vulIn(said, { woonplaats: 'Arnhem' });
  said = await vulIn(said, { verstuurdOp: '2026-08-05' }, 'Verstuurd');
  said = await vulIn(said, {
    leverancier: 'Jansen BV',
    leverancierEmail: 'info@jansen.nl',
    gekozenDoorClient: 'ja',
  });
  said = await vulIn(said, { uren: '20', maanden: '6', ondersteuning: 'Hulp bij solliciteren' });
  said = await vulIn(said, { dagtekening: '2026-08-17' }, 'Verstuurd');
  said = await vulIn(said, { ontvangenOp: '2026-09-07' });
  said = await vulIn(said, { oordeel: 'akkoord', besluitOp: '2026-09-14' });
  return vulIn(said, {});
}

describe('a whole dossier of 20 hours and 6 months', () => {
  test('by cards alone, from intake to closing, with the four letters', async () => {
    let said = await totEnMetBestelling();
    expect(said.all).toContain('20 uur x € 95,00 = € 1.900,00');
    expect(said.all).toContain('Bij de start betaal je 50%: **€ 950,00**');
    said = await vulIn(said, {}, 'Verstuurd');
    said = await vulIn(said, { wijze: 'doorlopen', geeindigdOp: '2027-03-14' });
    expect(said.all).toContain('Eindrapportage: zondag 11 april 2027');
    said = await vulIn(said, { ontvangenOp: '2027-04-01' });
    said = await vulIn(said, { goedgekeurd: 'ja', besluitOp: '2027-06-08', resultaat: 'plaatsing' });
    expect(Object.keys(inputsOf(laatste(said)))).toEqual([
      'goedgekeurd',
      'besluitOp',
      'resultaat',
      'werkhervattingOp',
      'urenPerWeek',
      'ziektedagen',
    ]);
    said = await vulIn(said, { werkhervattingOp: '2027-03-01', urenPerWeek: '24' });
    expect(said.all).toContain('U kunt een tweede en laatste factuur sturen van € 950,00');
    said = await vulIn(said, { verstuurdOp: '2027-06-09' }, 'Verstuurd');
    said = await vulIn(said, { afgeslotenOp: '2027-06-10', vervolg: 'Werkbehoud' });
    expect(said.all).toContain('Dossier W-2041 is afgesloten');
    for (const brief of ['informatieverzoek', 'opdracht', 'inkooporder', 'bevestiging']) {
      const getoond = await bot.say(`brief ${brief}`);
      expect(getoond.all).toContain('Concept:');
      expect(getoond.all).not.toContain('nog invullen');
    }
  });

  test('by text alone, with a question in between', async () => {
    const zinnen: readonly (readonly [string, string])[] = [
      ['nieuw dossier W-2042 voor naar werk', 'W-2042'],
      ['ja, ja, ja, nee, gesprek op 3 augustus 2026', 'past**'],
      ['inzetten omdat de cliënt kan beginnen', 'woonplaats'],
      ['Arnhem', 'Informatieverzoek aan UWV'],
      ['hoeveel uur mag het zijn?', '26 uur'],
      ['verstuurd op 5 augustus 2026', 'De cliënt kiest'],
      ['leverancier is Jansen BV, mail info@jansen.nl', 'Jansen BV'],
      ['ja', 'Begeleidingsuren'],
      ['20 uur, 6 maanden, start 1 februari', 'Individuele doorlooptijd in maanden: 6 maanden'],
      ['Hulp bij solliciteren', 'uiterlijk op 8 juli 2027'],
      ['17 augustus 2026', 'maandag 14 september 2026'],
      ['plan ontvangen op 7 september 2026', 'maandag 21 september 2026'],
      ['akkoord op 14 september 2026', 'Inkooporder voorbereiden'],
      ['20 uur, 6 maanden', '€ 1.900,00'],
      ['verstuurd', 'Uitvoering en einde van de dienst'],
      ['volledig doorlopen, geëindigd op 14 maart 2027', 'zondag 11 april 2027'],
      ['eindrapportage ontvangen op 1 april 2027', 'Keur je de eindrapportage goed?'],
      ['ja, plaatsing, besluit 8 juni 2027', 'Datum werkhervatting'],
      ['aan het werk sinds 1 maart 2027, 24 uur', 'Dagen onderbreking'],
      ['0', 'Resultaat bevestigen'],
      ['verstuurd', 'Dossier afsluiten'],
      ['afgesloten', 'is afgesloten'],
    ];
    for (const [zin, moet] of zinnen) {
      const said = await bot.say(zin);
      expect([zin, said.all.toLowerCase().includes(moet.toLowerCase()) || said.all]).toEqual([zin, true]);
    }
  });

  test('a question in a dossier is answered for that dossier too, with its own date and price', async () => {
    await totEnMetBestelling();
    expect((await bot.say('wanneer moet het plan er zijn?')).texts[0]).toContain(
      'In dossier W-2041: Re-integratieplan van de leverancier: maandag 14 september 2026',
    );
    expect((await bot.say('wat kost het?')).texts[0]).toContain(
      'In dossier W-2041: besteld is 20 uur voor € 1.900,00 excl. btw',
    );
    expect((await bot.say('hoe lang mag het duren?')).texts[0]).toContain('zondag 14 maart 2027');
  });

  test('in English too', async () => {
    await bot.say('how many hours for Naar werk?');
    const said = await bot.say('new dossier EN-1 for naar werk');
    expect(said.all).toContain('Is paid work attainable');
    expect((await bot.say('yes, yes, yes, no, talk on 3 August 2026')).all).toContain('**Naar werk fits**');
  });

  test('a refused plan gets one repair round', async () => {
    let said = await bot.say('nieuw dossier HERSTEL voor naar werk');
    for (const zin of [...totOpdracht, '7-9-2026']) said = await bot.say(zin);
    said = await bot.say('afgewezen op 14-9-2026 omdat de uren niet kloppen');
    expect(said.all).toContain('Aangepast plan van de leverancier: maandag 21 september 2026');
    said = await bot.say('ja, ontvangen 20-9-2026');
    said = await bot.say('afgewezen, 22-9-2026, nog steeds te duur');
    expect(said.all).toContain('Dossier afsluiten');
  });
});

describe('cards and text are equal, and nothing is applied twice', () => {
  test('an old card is answered with the present state and changes nothing', async () => {
    const eerste = await bot.say('nieuw dossier OUD-1 voor naar werk');
    const kaart = laatste(eerste);
    const velden = {
      gesprekOp: '2026-08-03',
      betaaldWerk: 'ja',
      werkfit: 'ja',
      kanStarten: 'ja',
      andereHulp: 'nee',
    };
    await bot.submit({ ...buttonData(kaart, 'Opslaan'), ...velden });
    const nogmaals = await bot.submit({ ...buttonData(kaart, 'Opslaan'), ...velden, werkfit: 'nee' });
    expect(nogmaals.all).toContain('intussen veranderd');
    expect(nogmaals.all).toContain('Keuze van de dienst');
    expect((await bot.say('corrigeer gesprek met de client')).cards.map(inputsOf)[0]?.werkfit).toBe('ja');
  });

  test('a card with a mistake comes back with what was typed and a sentence per mistake', async () => {
    const said = await bot.say('nieuw dossier FOUT-1 voor naar werk');
    const terug = await vulIn(said, {
      gesprekOp: '2027-06-11',
      betaaldWerk: 'ja',
      werkfit: 'misschien',
      kanStarten: 'ja',
      andereHulp: 'nee',
    });
    expect(terug.all).toContain('ligt in de toekomst');
    expect(terug.all).toContain('kies een van de antwoorden');
    expect(inputsOf(laatste(terug))).toMatchObject({ gesprekOp: '2027-06-11', kanStarten: 'ja' });
  });

  test('numbers on a card may be typed the Dutch way', async () => {
    let said = await totEnMetBestelling();
    said = await bot.say('terug');
    said = await vulIn(said, { uren: '20,5 uur' });
    expect(said.all).toContain('€ 1.947,50');
  });

  test("another user's dossier does not exist", async () => {
    const kaart = laatste(await bot.say('nieuw dossier VAN-SANNE voor naar werk'));
    const ander = vanIemand('piet');
    const said = await bot.submit({ ...buttonData(kaart, 'Opslaan'), betaaldWerk: 'ja' }, ander);
    expect(said.all).toBe('Dit dossier ken ik niet. Typ "mijn dossiers" voor je lijst.');
    expect((await bot.say('mijn dossiers', ander)).all).not.toContain('VAN-SANNE');
    expect((await bot.say('dossier VAN-SANNE', ander)).all).toContain('geen dossier van jou');
  });

  test.each([
    {},
    { actie: 'onbekend' },
    { actie: 'stap' },
    { actie: 'stap', dossier: '../../etc', versie: 1, stap: 'intake' },
    { actie: 'opdracht', opdracht: 'rm' },
    { actie: 'brief', dossier: 'x', brief: 'y' },
  ])('a card that is none of ours gets a sentence: %j', async (data) => {
    const said = await bot.submit(data);
    expect([said.status, said.activities.length]).toEqual([200, 1]);
    expect(said.all).toMatch(/herken ik niet|ken ik niet/);
  });
});

describe('going back and correcting', () => {
  test('"terug" goes back step by step and shows what was filled in', async () => {
    await totEnMetBestelling();
    expect((await bot.say('terug')).cards[0]?.speak).toContain('Inkooporder voorbereiden');
    const said = await bot.say('terug');
    expect(inputsOf(laatste(said))).toMatchObject({ oordeel: 'akkoord', besluitOp: '2026-09-14' });
    expect((await bot.say('verder')).cards[0]?.speak).toContain('Inkooporder versturen');
  });

  describe('a correction that reaches further shows what changes before anything does', () => {
    async function wijstAf() {
      await totEnMetBestelling();
      await bot.say('corrigeer oordeel over het plan');
      return bot.say('afgewezen omdat het te duur is');
    }

    test('the steps that come back, the deadlines and the amounts; "ja" makes it', async () => {
      const gevraagd = await wijstAf();
      expect(gevraagd.all).toContain(
        'Deze stappen doe je opnieuw, of ze vervallen: Inkooporder voorbereiden',
      );
      expect(gevraagd.all).toContain('Einde van de individuele doorlooptijd: 14 maart 2027 vervalt');
      expect(gevraagd.all).toContain('Er is nog niets veranderd');
      expect((await bot.say('termijnen')).all).toContain('14 maart 2027');
    });

    test.each(['ja', 'doorvoeren'])('"%s" makes it', async (woord) => {
      await wijstAf();
      const said = await bot.say(woord);
      expect(said.all).toContain('Deze stappen doe je opnieuw, of ze vervallen');
      expect(said.all).toContain('Inkooporder voorbereiden');
    });

    test('the button makes it, once', async () => {
      const knop = buttonData(laatste(await wijstAf()), 'Doorvoeren');
      expect((await bot.submit(knop)).all).toContain('Deze stappen doe je opnieuw, of ze vervallen');
      expect((await bot.submit(knop)).all).toContain('Er wacht geen verbetering');
    });

    test('another word leaves it as it was, and a later "ja" makes nothing', async () => {
      await wijstAf();
      expect((await bot.say('laat maar')).cards[0]?.speak).toContain('Inkooporder versturen');
      expect((await bot.say('doorvoeren')).all).toContain('Er wacht geen verbetering');
    });
  });

  test.each([
    ['corrigeer uren', 'Inkooporder voorbereiden'],
    ['corrigeer plan beoordeeld', 'Oordeel over het plan'],
    ['corrigeer leverancier', 'Keuze van de cliënt'],
    ['corrigeer bestelling', 'Inkooporder voorbereiden'],
    ['corrigeer intake', 'Gesprek met de cliënt'],
  ])('"%s" opens "%s"', async (tekst, titel) => {
    await totEnMetBestelling();
    expect((await bot.say(tekst)).cards[0]?.speak).toContain(titel);
    expect((await bot.say('annuleer')).cards[0]?.speak).toContain('Inkooporder versturen');
  });

  test('an empty card records nothing, and a half one says what is still needed', async () => {
    const said = await bot.say('nieuw dossier HALF voor naar werk');
    expect((await bot.submit(buttonData(laatste(said), 'Opslaan'))).all).toContain('nog niets ingevuld');
    expect((await bot.say('werkfit ja, gesprek 3-8-2026')).all).toContain(
      'Nog nodig: Is betaald werk haalbaar, nu of op termijn?, Kan de cliënt beginnen in passend werk?',
    );
  });

  test('with nothing filled in there is nothing to correct', async () => {
    await bot.say('nieuw dossier LEEG voor naar werk');
    expect((await bot.say('terug')).all).toContain('nog niets ingevuld');
  });

  test('without a dossier the commands say how to start', async () => {
    for (const opdracht of ['verder', 'terug', 'termijnen', 'brieven', 'corrigeer'])
      expect((await bot.say(opdracht)).all).toContain('geen dossier open');
  });
});

describe('the reference of a dossier', () => {
  test.each(['123456782', '123 456 782'])('a BSN (%s) is refused and kept nowhere', async (bsn) => {
    await bot.say('nieuw dossier');
    expect((await bot.say(bsn)).all).toContain('burgerservicenummer');
    expect((await bot.submit({ actie: 'nieuw', kenmerk: bsn })).all).toContain('burgerservicenummer');
    const namen = await readdir(bot.dataDir, { recursive: true, withFileTypes: true });
    const inhoud = await Promise.all(
      namen.filter((naam) => naam.isFile()).map((naam) => readFile(join(naam.parentPath, naam.name), 'utf8')),
    );
    expect(inhoud.join()).not.toContain(bsn.replaceAll(' ', ''));
    expect((await bot.say('mijn dossiers')).all).toContain('nog geen dossiers');
  });

  test.each(['<b>x</b>', '💥', `W-${'1'.repeat(60)}`])('"%s" is refused with what to do', async (kenmerk) => {
    await bot.say('nieuw dossier');
    expect((await bot.say(kenmerk)).all).toContain('niet als kenmerk gebruiken');
  });

  test('the same reference opens the dossier that is there', async () => {
    await bot.say('nieuw dossier W-7 voor naar werk');
    expect((await bot.say('nieuw dossier w-7 voor naar werk')).all).toContain('al een lopend dossier');
    expect((await bot.say('mijn dossiers')).cards[0]?.speak).toBe('Je dossiers (1)');
  });
});

describe('free text never breaks the conversation', () => {
  test.each([
    'wat is de zin van het leven?',
    'blabla bla',
    '👍🏽',
    '\u0000\u0001',
    '<script>alert(1)</script>',
    '{{constructor}}',
    '../../etc/passwd',
    '"; DROP TABLE dossiers; --',
    'a'.repeat(4000),
    ' ',
  ])('%j', async (tekst) => {
    await bot.say('nieuw dossier TEKST voor naar werk');
    const said = await bot.say(tekst);
    expect(said.status).toBe(200);
    expect(said.activities.length).toBeGreaterThan(0);
    expect(said.all).not.toMatch(/undefined|\[object|Error:|at .*\.ts/);
  });

  test('a date that does not exist is said to be so', async () => {
    await bot.say('nieuw dossier DATUM voor naar werk');
    expect((await bot.say('gesprek op 31-02-2027')).all).toContain('Deze datum bestaat niet');
  });

  test('what a user types is shown as text, not as layout', async () => {
    let said = await bot.say('nieuw dossier OPMAAK voor naar werk');
    for (const zin of [
      'ja ja ja nee gesprek 3-8-2026',
      'inzetten want **belangrijk** [klik](https://evil.example)',
    ])
      said = await bot.say(zin);
    expect(said.texts[0]).toContain('belangrijk\\*\\* \\[klik\\]');
  });
});

test('tomorrow, after a restart, the dossier is where it was', async () => {
  const { dataDir } = bot;
  await totEnMetBestelling();
  await bot.application.stop();
  const morgen = await startBot({ today: '2027-06-11', dataDir });
  expect((await morgen.say('verder')).all).toContain('Inkooporder versturen');
  await morgen.stop();
  bot = await startBot({ dataDir });
});

describe('after a day away', () => {
  test('a greeting or a question also tells where we were and what it waits for, once a day', async () => {
    await totEnMetBestelling();
    bot.clock.set('2027-06-16');
    const said = await bot.say('hoi');
    expect(said.all).toContain('We waren in dossier W-2041 bij:');
    expect(said.all).toMatch(/Het wacht op (jou|de leverancier)\./);
    expect((await bot.say('hoi')).all).not.toContain('We waren in dossier');
  });

  test('an answer to the step is just noted', async () => {
    await bot.say('nieuw dossier W-9 voor naar werk');
    bot.clock.set('2027-06-16');
    expect((await bot.say('ja ja ja nee gesprek 3-8-2026')).all).not.toContain('We waren in dossier');
  });
});
