import ICAL from 'ical.js';
import mammoth from 'mammoth';
import PostalMime from 'postal-mime';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { upload } from '../../bot/files/upload.ts';
import { type Said, startBot, type TestBot, vanIemand } from '../support/bot.ts';
import { startChannel, type TestChannel } from '../support/channel.ts';
import { totOpdracht } from '../support/zinnen.ts';

let bot: TestBot;
let channel: TestChannel;
let uploadStatus: number;

beforeEach(async () => {
  uploadStatus = 200;
  channel = await startChannel((response, method) => {
    if (method === 'PUT') response.statusCode = uploadStatus;
    response.end('{"id":"1"}');
  });
  bot = await startBot({ today: '2026-09-01' });
});
afterEach(async () => {
  await bot.stop();
  channel.stop();
});

/** A dossier whose assignment for the plan was sent; resolves with its id. */
async function dossier(extra: Record<string, unknown> = {}): Promise<string> {
  let said: Said | undefined;
  for (const zin of ['nieuw dossier W-7 voor naar werk', ...totOpdracht])
    said = await bot.say(zin.replace('leverancier is X', 'leverancier is Jansen BV, info@jansen.nl'), extra);
  return /"dossier":"([^"]+)"/.exec(JSON.stringify(said?.cards))?.[1] ?? '';
}

/** The bytes of the file that came with an answer. */
function fileIn(said: Said): { name: string; bytes: Buffer } {
  const [attachment] = said.activities.flatMap(({ attachments = [] }) => attachments);
  const [, data = ''] = (attachment?.contentUrl ?? '').split(';base64,');
  return { name: attachment?.name ?? '', bytes: Buffer.from(data, 'base64') };
}

describe('a letter as a file', () => {
  test('is a mail draft with its address, subject and the same text as the letter', async () => {
    const id = await dossier();
    const letter = await bot.submit({ actie: 'brief-tekst', brief: 'opdracht-plan', dossier: id });
    const { name, bytes } = fileIn(
      await bot.submit({ actie: 'bestand', soort: 'eml', brief: 'opdracht-plan', dossier: id }),
    );
    const mail = await PostalMime.parse(bytes);
    expect(name).toBe('opdracht-plan.eml');
    expect(mail.to?.[0]?.address).toBe('info@jansen.nl');
    expect(mail.headers.find(({ key }) => key === 'x-unsent')?.value).toBe('1');
    expect(mail.from).toBeUndefined();
    const [to, subject, , ...rest] = (letter.texts[0] ?? '').split('\n');
    expect([mail.to?.[0]?.address, mail.subject]).toEqual([to, subject]);
    expect(mail.text?.trim().replaceAll('\r', '')).toBe(rest.join('\n').trim());
  });

  test('is a Word document with the same text', async () => {
    const id = await dossier();
    const { name, bytes } = fileIn(
      await bot.submit({ actie: 'bestand', soort: 'docx', brief: 'opdracht-plan', dossier: id }),
    );
    const { value, messages } = await mammoth.extractRawText({ buffer: bytes });
    expect(name).toBe('opdracht-plan.docx');
    expect(messages).toEqual([]);
    for (const deel of ['Jansen BV', 'W-7', 'Gemeente Voorbeeld']) expect(value).toContain(deel);
  });

  test('of a dossier of somebody else is not made', async () => {
    const id = await dossier();
    const said = await bot.submit(
      { actie: 'bestand', soort: 'eml', brief: 'opdracht-plan', dossier: id },
      vanIemand('ander'),
    );
    expect(said.activities.flatMap(({ attachments = [] }) => attachments)).toEqual([]);
    expect(said.all).not.toContain('Jansen');
  });

  test('that does not exist is said not to', async () => {
    const id = await dossier();
    const said = await bot.submit({ actie: 'bestand', soort: 'eml', brief: 'liefdesbrief', dossier: id });
    expect(said.all).toContain('brief');
    expect(said.activities.flatMap(({ attachments = [] }) => attachments)).toEqual([]);
  });
});

test('the running deadlines come as whole days for a calendar, each made anew under the same name', async () => {
  const id = await dossier();
  const days = async () => {
    const { name, bytes } = fileIn(await bot.submit({ actie: 'bestand', soort: 'ics', dossier: id }));
    expect(name).toBe('termijnen.ics');
    const calendar = new ICAL.Component(ICAL.parse(bytes.toString('utf8')));
    return calendar.getAllSubcomponents('vevent').map((event) => new ICAL.Event(event));
  };
  const [plan] = await days();
  expect(plan?.summary).toContain('W-7');
  expect([plan?.startDate.toString(), plan?.startDate.isDate]).toEqual(['2026-09-14', true]);
  expect(plan?.endDate.toString()).toBe('2026-09-15');
  expect((await days())[0]?.uid).toBe(plan?.uid);
});

describe('in Teams a file is offered first', () => {
  const teams = { channelId: 'msteams' };
  const consent = (value: Record<string, unknown>, extra: Record<string, unknown> = {}) =>
    bot.send({
      type: 'invoke',
      name: 'fileConsent/invoke',
      value,
      replyToId: 'aanbod',
      serviceUrl: channel.serviceUrl,
      deliveryMode: undefined,
      ...teams,
      ...extra,
    });
  const uploadInfo = () => ({
    contentUrl: 'https://voorbeeld.sharepoint.com/x',
    name: 'opdracht-plan.docx',
    uploadUrl: `${channel.serviceUrl}upload`,
    uniqueId: 'u-1',
    fileType: 'docx',
  });

  /** Offers the letter; resolves with what the offer hands back on acceptance. */
  async function offer(): Promise<Record<string, unknown>> {
    const id = await dossier(teams);
    const said = await bot.submit(
      { actie: 'bestand', soort: 'docx', brief: 'opdracht-plan', dossier: id },
      { ...vanIemand('teamslid'), ...teams },
    );
    expect(said.activities.flatMap(({ attachments = [] }) => attachments)).toEqual([]);
    const own = await bot.submit(
      { actie: 'bestand', soort: 'docx', brief: 'opdracht-plan', dossier: id },
      teams,
    );
    const [card] = own.activities.flatMap(({ attachments = [] }) => attachments);
    expect(card?.contentType).toBe('application/vnd.microsoft.teams.card.file.consent');
    expect(card?.name).toBe('opdracht-plan.docx');
    const content = card?.content as { sizeInBytes: number; acceptContext: Record<string, unknown> };
    expect(content.sizeInBytes).toBeGreaterThan(1000);
    return content.acceptContext;
  }

  test('accepted it is placed, shown as a file, and the offer goes away', async () => {
    const context = await offer();
    const { status } = await consent({ action: 'accept', context, uploadInfo: uploadInfo() });
    expect(status).toBe(200);
    const { value } = await mammoth.extractRawText({ buffer: channel.files[0] ?? Buffer.alloc(0) });
    expect(value).toContain('Jansen BV');
    expect(channel.received[0]?.attachments?.[0]).toMatchObject({
      contentType: 'application/vnd.microsoft.teams.card.file.info',
      name: 'opdracht-plan.docx',
      content: { uniqueId: 'u-1', fileType: 'docx' },
    });
    expect(channel.received.at(-1)?.type).toBe('DELETE');
  });

  test('declined nothing is placed', async () => {
    await offer();
    await consent({ action: 'decline', context: {} });
    expect(channel.files).toEqual([]);
    expect(channel.received[0]?.text).toContain('geen bestand');
  });

  test('accepted by somebody else nothing is placed', async () => {
    const context = await offer();
    await consent({ action: 'accept', context, uploadInfo: uploadInfo() }, vanIemand('indringer'));
    expect(channel.files).toEqual([]);
    expect(JSON.stringify(channel.received)).not.toContain('Jansen');
  });

  test('a file that cannot be placed is said so, and the offer stays', async () => {
    const context = await offer();
    uploadStatus = 503;
    await consent({ action: 'accept', context, uploadInfo: uploadInfo() });
    expect(channel.received.map(({ text }) => text)).toEqual([expect.stringContaining('niet gelukt')]);
  });

  test.each([
    'https://example.org/upload',
    'http://voorbeeld.sharepoint.com/upload',
    'https://voorbeeld.sharepoint.com.example.org/upload',
    'file:///etc/passwd',
    'geen adres',
    'http://127.0.0.1:1/upload',
  ])('a file never goes to %s', async (url) => {
    await expect(upload(url, new Uint8Array(1), false)).rejects.toThrow('not one of the channel');
  });

  test('an event that says nothing readable changes nothing', async () => {
    const { status } = await consent({ action: 'iets' });
    expect([status, channel.files, channel.received]).toEqual([200, [], []]);
  });
});

describe('a letter goes out when it is complete', () => {
  const kaart = async (...zinnen: readonly string[]) => {
    let said: Said | undefined;
    for (const zin of zinnen) said = await bot.say(zin);
    return said as Said;
  };
  const totAanmelding = [
    'nieuw dossier C-1 voor scholing perceel 1',
    'schoolbaar en geen andere financiering, gesprek 12-1-2026',
    'samen gezocht op 13 januari 2026',
    'Arnhem, 14-1-2026',
    'opleider is Lasschool, mail info@lasschool.nl, client koos zelf, 15 januari 2026',
  ];

  test('the answers of a step that its letter needs are asked before the letter is shown, then it is shown whole', async () => {
    const said = await kaart(...totAanmelding.slice(0, 3));
    expect(said.all).not.toContain('Concept: ');
    const na = await kaart('Arnhem, 14-1-2026');
    expect(na.all).toContain('De brief is compleet');
    expect(na.all).toContain('Woonplaats van de cliënt: Arnhem');
    expect(na.all).not.toContain('[nog invullen');
  });

  test('is not noted as sent while something that the dossier has to give is missing, and says where to fill it in', async () => {
    await kaart(
      ...totAanmelding,
      'offerte gekregen op 26 januari 2026, start 2 maart 2026',
      'offerte klopt, 27-1-2026',
    );
    const geweigerd = await kaart('aangemeld 28-1-2026');
    expect(geweigerd.all).toContain('Deze brief is nog niet compleet: Bedrag');
    expect(geweigerd.all).not.toContain('Genoteerd');
    const stap = geweigerd.cards.flatMap((card) => JSON.stringify(card)).join();
    expect(stap).toContain('De opleider maakt de offerte');
    await kaart('corrigeer de opleider maakt de offerte', 'prijs 2.400 euro');
    await kaart('verder');
    expect((await kaart('aangemeld 28-1-2026')).all).toContain('Genoteerd in C-1: De cliënt aanmelden');
  });

  test('keeps count of the versions that went out, and marks what changed since the last one', async () => {
    await kaart(...totAanmelding.slice(0, 4));
    expect((await kaart('brief informatieverzoek')).all).toContain(
      'Zoals verstuurd op 14 januari 2026 (versie 1).',
    );
    await kaart('corrigeer woonplaats', 'Nijmegen');
    const anders = (await kaart('brief informatieverzoek')).all;
    expect(anders).toContain('Versie 1 ging uit op 14 januari 2026.');
    expect(anders).toMatch(
      /was: Woonplaats van de cliënt: Arnhem[\s\S]*nieuw: Woonplaats van de cliënt: Nijmegen/,
    );
    await kaart('corrigeer woonplaats', '20-1-2026');
    expect((await kaart('brief informatieverzoek')).all).toContain(
      'Zoals verstuurd op 20 januari 2026 (versie 2).',
    );
  });
});
