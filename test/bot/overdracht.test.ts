import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { iemand, type Said, startBot, type TestBot, vanIemand } from '../support/bot.ts';
import { startChannel } from '../support/channel.ts';

let bot: TestBot;
beforeEach(async () => {
  bot = await startBot({ today: '2026-12-01' });
});
afterEach(() => bot.stop());

/** What somebody of an organisation types, in a conversation of her own. */
const zegAls = (naam: string, tenantId = 'gemeente-a') => iemand(bot, naam, tenantId).zeg;

const codeIn = ({ all }: Said): string => /neem over ([A-Z0-9]{5}-[A-Z0-9]{5})/.exec(all)?.[1] ?? '';

describe('a dossier goes to a colleague', () => {
  test.each([
    ['ja', 'Je collega heeft dossier MELD-1 overgenomen'],
    ['nee', 'Je collega neemt dossier MELD-1 niet over'],
  ])('and who offered it is told what came of it: %s', async (antwoord, melding) => {
    const kanaal = await startChannel();
    const van = { ...vanIemand('sanne', 'gemeente-a'), serviceUrl: kanaal.serviceUrl };
    await bot.say('nieuw dossier MELD-1 voor evc', van);
    const code = codeIn(await bot.say('draag over', van));
    const gemeld = kanaal.next();
    await zegAls('mo')(`neem over ${code} ${antwoord}`);
    expect((await gemeld).text).toContain(melding);
    kanaal.stop();
  });

  test('who offered it and cannot be reached keeps nobody waiting', async () => {
    await zegAls('sanne')('nieuw dossier MELD-2 voor evc');
    const code = codeIn(await zegAls('sanne')('draag over'));
    expect((await zegAls('mo')(`neem over ${code} ja`)).all).toContain('is nu van jou');
  });

  test('by a code that she accepts: then it is hers, and the other no longer sees it', async () => {
    const sanne = zegAls('sanne');
    const mo = zegAls('mo');
    await sanne('nieuw dossier OVER-1 voor werkfit maken');
    const code = codeIn(await sanne('draag over'));
    const vraag = await mo(`neem over ${code}`);
    expect(vraag.all).toContain('OVER-1');
    expect(vraag.suggestions).toEqual(['Overnemen', 'Niet overnemen']);
    expect((await sanne('mijn dossiers')).all).toContain('OVER-1');
    expect((await mo(`neem over ${code} ja`)).all).toContain('is nu van jou');
    expect((await mo('mijn dossiers')).all).toContain('OVER-1');
    expect((await sanne('mijn dossiers')).all).toContain('nog geen dossiers');
    expect((await sanne('dossier OVER-1')).all).not.toContain('Werkfit maken');
    expect((await mo('logboek')).all).toMatch(
      /overgenomen door een collega \(jij\)[\s\S]*aangeboden aan een collega \(een collega\)/,
    );
  });

  test('a code works once, and not after it was refused or withdrawn', async () => {
    const sanne = zegAls('sanne');
    const mo = zegAls('mo');
    const els = zegAls('els');
    await sanne('nieuw dossier OVER-2 voor evc');
    const eerste = codeIn(await sanne('draag over'));
    expect((await mo(`neem over ${eerste} nee`)).all).toContain('blijft van je collega');
    expect((await mo(`neem over ${eerste} ja`)).all).toContain('ken ik niet');
    const tweede = codeIn(await sanne('draag over'));
    await sanne('trek aanbod in');
    expect((await mo(`neem over ${tweede}`)).all).toContain('ken ik niet');
    const derde = codeIn(await sanne('draag over'));
    await mo(`neem over ${derde} ja`);
    expect((await els(`neem over ${derde} ja`)).all).toContain('ken ik niet');
  });

  test('nobody of another organisation takes it over, and the code is kept nowhere', async () => {
    const sanne = zegAls('sanne');
    await sanne('nieuw dossier OVER-3 voor evc');
    const code = codeIn(await sanne('draag over'));
    expect((await zegAls('vreemd', 'gemeente-b')(`neem over ${code} ja`)).all).toContain('ken ik niet');
    expect((await sanne(`neem over ${code}`)).all).toContain('is van jou');
    const namen = await readdir(bot.dataDir, { recursive: true, withFileTypes: true });
    const inhoud = await Promise.all(
      namen.filter((naam) => naam.isFile()).map((naam) => readFile(join(naam.parentPath, naam.name), 'utf8')),
    );
    expect(inhoud.join()).not.toContain(code);
    expect(inhoud.join()).not.toContain(code.replace('-', ''));
  });

  test('"neem over" without a code says how it goes', async () => {
    expect((await zegAls('mo')('neem over')).all).toContain('neem over ABCDE-FGHJK');
  });
});

describe('a dossier ends before its time', () => {
  test('cancelled, reopened, undone: nothing is lost', async () => {
    const sanne = zegAls('sanne');
    await sanne('nieuw dossier EIND-1 voor werkfit maken');
    await sanne('er past een dienst, 3-11-2026');
    expect((await sanne('annuleer dossier')).all).toContain('is geannuleerd');
    expect((await sanne('mijn dossiers')).all).toContain('Geannuleerd');
    expect((await sanne('verder')).all).toContain('Geannuleerd');
    expect((await sanne('heropen')).all).toContain('weer open');
    const terug = await sanne('ongedaan maken');
    expect(terug.all).toContain('We zijn weer bij: Gesprek met de cliënt');
    expect((await sanne('ongedaan maken')).all).toContain('nog niets ingevuld');
  });

  test('closed as a mistake, and a dossier that was closed at its end can be opened again', async () => {
    const sanne = zegAls('sanne');
    await sanne('nieuw dossier EIND-2 voor werkfit maken');
    expect((await sanne('sluit dossier als vergissing')).all).toContain('gesloten als vergissing');
    await sanne('nieuw dossier EIND-3 voor werkfit maken');
    await sanne('er past geen dienst, 3-11-2026');
    expect((await sanne('afgesloten op 4-11-2026')).all).toContain('is afgesloten');
    expect((await sanne('heropen')).all).toContain('weer open');
  });
});

describe('the list of dossiers', () => {
  test('by whom they wait for, the nearest deadline first, with a filter and pages', async () => {
    const sanne = zegAls('sanne');
    for (let nummer = 1; nummer <= 17; nummer += 1) await sanne(`nieuw dossier LIJST-${nummer} voor evc`);
    await sanne('nieuw dossier NAAR-1 voor ontwikkelarrangement a');
    const lijst = await sanne('mijn dossiers');
    expect(lijst.all).toContain('Wacht op jou (18)');
    expect(lijst.all).toContain('Bladzijde 2 van 2');
    expect((await sanne('mijn dossiers 2')).all).toContain('Bladzijde 1 van 2');
    const gevonden = await sanne('mijn dossiers ontwikkel');
    expect(gevonden.all).toContain('NAAR-1');
    expect(gevonden.all).not.toContain('LIJST-1');
    expect((await sanne('mijn dossiers qqq')).all).toContain('geen dossier van jou met "qqq"');
  });
});
