import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Card } from '../../dialogs/kaarten/card.ts';
import {
  buttonData,
  cardText,
  iemand,
  lastCard,
  type Said,
  startBot,
  type TestBot,
  vanIemand,
} from '../support/bot.ts';
import { startChannel, type TestChannel } from '../support/channel.ts';
import { totOpdracht } from '../support/zinnen.ts';

let bot: TestBot;
let channel: TestChannel;
beforeEach(async () => {
  channel = await startChannel((response) => response.end('{"id":"1"}'));
  bot = await startBot({ today: '2026-09-01' });
});
afterEach(async () => {
  await bot.stop();
  channel.stop();
});

const codeIn = ({ all }: Said): string => /lees mee ([A-Z0-9]{5}-[A-Z0-9]{5})/.exec(all)?.[1] ?? '';

/** Somebody of the municipality, in a conversation that can also be reached by the bot itself. */
function collega(naam: string, tenantId = 'gemeente-a') {
  const van = { ...vanIemand(naam, tenantId), serviceUrl: channel.serviceUrl };
  return (tekst: string) => bot.say(tekst, van);
}

/** A dossier of Sanne whose plan is due on 14 September 2026, read by Mo. */
async function gedeeld(kenmerk: string, tot = '20 september 2026') {
  const sanne = collega('sanne');
  const mo = collega('mo');
  for (const zin of [`nieuw dossier ${kenmerk} voor naar werk`, ...totOpdracht]) await sanne(zin);
  const code = codeIn(await sanne(`laat meelezen tot en met ${tot}`));
  return { sanne, mo, code, aanvaard: await mo(`lees mee ${code} ja`) };
}

describe('a colleague reads along during leave', () => {
  test('by a code, up to and including a day: she sees the dossier, its deadlines and its log', async () => {
    const { sanne, mo, aanvaard } = await gedeeld('VERLOF-1');
    expect(aanvaard.all).toContain('Je leest mee in dossier **VERLOF-1** tot en met 20 september 2026');
    const kaart = lastCard(aanvaard);
    expect(kaart.actions?.map(({ title }) => title)).toEqual(['Termijnen', 'Logboek']);
    const stuur = (titel: string) => iemand(bot, 'mo', 'gemeente-a').stuur(buttonData(kaart, titel));
    expect((await stuur('Termijnen')).all).toContain(
      'Re-integratieplan van de leverancier: maandag 14 september 2026',
    );
    expect((await stuur('Logboek')).all).toContain(
      'een collega leest mee tot en met 20 september 2026 (jij)',
    );
    expect((await mo('mijn dossiers')).all).toContain('Je leest mee (1)');
    expect((await mo('dossier VERLOF-1')).all).toContain('Dossier van een collega');
    expect((await sanne('dossier')).all).toContain('Meelezen door een collega: tot en met 20 september 2026');
    expect((await sanne('logboek')).all).toContain('om mee te lezen tot en met 20 september 2026 (jij)');
  });

  test('and changes nothing: no step, no letter, no file, no handover', async () => {
    const { sanne, mo, aanvaard } = await gedeeld('VERLOF-2');
    const { dossier } = buttonData(lastCard(aanvaard), 'Termijnen') as { dossier: string };
    const { stuur } = iemand(bot, 'mo', 'gemeente-a');
    for (const opdracht of ['verder', 'brieven', 'corrigeren', 'overdragen', 'ongedaan', 'staken'])
      expect((await stuur({ actie: 'opdracht', opdracht, dossier })).all).toContain(
        'je leest mee en verandert niets',
      );
    expect((await stuur({ actie: 'bestand', soort: 'ics', dossier })).all).toContain(
      'Dit dossier ken ik niet',
    );
    expect((await stuur({ actie: 'stap', dossier, versie: 1, stap: 'gesprek' })).all).toContain(
      'ken ik niet',
    );
    const termijnen = await stuur({ actie: 'opdracht', opdracht: 'termijnen', dossier });
    expect(termijnen.all).not.toContain('.ics');
    expect((await mo('plan ontvangen op 10 september 2026')).all).not.toContain('Genoteerd');
    expect((await sanne('logboek')).all).not.toContain('ingevuld: Re-integratieplan ontvangen');
  });

  test('the last day still counts, the day after it the dossier is no longer there', async () => {
    const { mo } = await gedeeld('VERLOF-3', '12 september 2026');
    bot.clock.set('2026-09-12');
    expect((await mo('mijn dossiers')).all).toContain('VERLOF-3');
    bot.clock.set('2026-09-13');
    expect((await mo('mijn dossiers')).all).toContain('nog geen dossiers');
    expect((await mo('dossier VERLOF-3')).all).not.toContain('Naar werk');
  });

  test('the owner ends it when she wants, and an offer that is still open with it', async () => {
    const { sanne, mo } = await gedeeld('VERLOF-4');
    const tweede = codeIn(await sanne('laat meelezen tot 1 oktober'));
    expect((await sanne('stop meelezen')).all).toContain('Niemand leest meer mee');
    expect((await mo('mijn dossiers')).all).toContain('nog geen dossiers');
    expect((await collega('els')(`lees mee ${tweede} ja`)).all).toContain('ken ik niet');
    expect((await sanne('stop meelezen')).all).toContain('leest niemand mee');
  });

  test('who takes the dossier over keeps it to herself', async () => {
    const { sanne, mo } = await gedeeld('VERLOF-5');
    const overname = /neem over ([A-Z0-9-]{11})/.exec((await sanne('draag over')).all)?.[1] ?? '';
    await collega('els')(`neem over ${overname} ja`);
    expect((await mo('mijn dossiers')).all).toContain('nog geen dossiers');
  });

  test('who reads along is told of the deadlines as well, once', async () => {
    await gedeeld('VERLOF-6');
    const meldingen = () =>
      channel.received.filter(({ attachments }) =>
        attachments?.some(({ content }) => cardText(content as Card).includes('VERLOF-6')),
      ).length;
    bot.clock.set('2026-09-11');
    expect(await bot.application.sweep()).toBe(2);
    expect(meldingen()).toBe(2);
    expect(await bot.application.sweep()).toBe(0);
    bot.clock.set('2026-09-21');
    expect(await bot.application.sweep()).toBe(1);
  });

  test('nobody of another organisation, and not who says no', async () => {
    const sanne = collega('sanne');
    await sanne('nieuw dossier VERLOF-7 voor evc');
    const code = codeIn(await sanne('laat meelezen tot en met 1 oktober 2026'));
    expect((await collega('vreemd', 'gemeente-b')(`lees mee ${code} ja`)).all).toContain('ken ik niet');
    const vraag = await collega('mo')(`lees mee ${code}`);
    expect(vraag.all).toContain('tot en met 1 oktober 2026');
    expect(vraag.suggestions).toEqual(['Meelezen', 'Niet meelezen']);
    expect((await collega('mo')(`lees mee ${code} nee`)).all).toContain('Je leest niet mee');
    expect((await collega('mo')('mijn dossiers')).all).toContain('nog geen dossiers');
  });

  test('asks for the last day when it is missing or over', async () => {
    const sanne = collega('sanne');
    await sanne('nieuw dossier VERLOF-8 voor evc');
    expect((await sanne('laat meelezen')).all).toContain('Tot en met welke dag');
    expect((await sanne('laat meelezen tot 1-8-2026')).all).toContain('Die dag is voorbij');
    const [voorbeeld = ''] = (await sanne('laat meelezen')).suggestions;
    expect((await sanne(voorbeeld)).all).toContain('tot en met 15 september 2026');
  });
});
