import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { vragenlijst } from '../../domain/kaders/advies.ts';
import { buttonData, iemand, lastCard, type Said, startBot, type TestBot } from '../support/bot.ts';
import { content, kaders } from '../support/content.ts';

let bot: TestBot;
beforeAll(async () => {
  bot = await startBot({ today: '2026-12-01' });
});
afterAll(() => bot.stop());

let nummer = 0;
function gesprek() {
  nummer += 1;
  const { zeg, stuur } = iemand(bot, `advies-${nummer}`);
  return { zeg, druk: (said: Said, knop: string) => stuur(buttonData(lastCard(said), knop)) };
}

/** Answers by the words of the question; "weet ik niet" to every other. */
const antwoorden: Readonly<Record<string, string>> = {
  'Uit welk kader koop je in?': 'uwv',
  'Welke uitkering heeft de cliënt?': 'gemeente',
  'Is betaald werk haalbaar, nu of op termijn?': 'ja',
  'Gaat de vraag vooral over Wmo, schulden, GGZ, zorg of inburgering?': 'nee',
  'Is de cliënt werkfit?': 'nee',
  'Binnen hoeveel maanden kan de cliënt werkfit zijn?': '12 maanden',
  'Werkt de cliënt nu?': 'nee',
};

async function totUitslag(
  kenmerk: string,
): Promise<{ said: Said; gevraagd: readonly string[]; wie: ReturnType<typeof gesprek> }> {
  const wie = gesprek();
  await wie.zeg(`nieuw dossier ${kenmerk}`);
  let said = await wie.zeg('help kiezen');
  const gevraagd: string[] = [];
  while (!said.all.includes('Welke dienst past') && gevraagd.length < 40) {
    const vraag = said.cards.at(-1)?.speak ?? '';
    gevraagd.push(vraag);
    said = await wie.zeg(antwoorden[vraag] ?? 'weet ik niet');
  }
  return { said, gevraagd, wie };
}

describe('help with the choice of a service', () => {
  test('asks only what still matters, says what it decides about, and never asks twice', async () => {
    const { gevraagd } = await totUitslag('KEUS-1');
    expect(new Set(gevraagd).size).toBe(gevraagd.length);
    expect(gevraagd[0]).toBe('Uit welk kader koop je in?');
    // Nothing of other frameworks, and nothing about a job coach for somebody who does not work.
    expect(gevraagd.join()).not.toMatch(/RSD|Centraal Gelderland|jobcoach/);
  });

  test('shows what suits with the reasons, why the others do not, and starts the dossier at a press', async () => {
    const { said, wie } = await totUitslag('KEUS-2');
    expect(said.all).toContain('Werkfit maken');
    expect(said.all).toMatch(/Dit past[\s\S]*Werkfit maken/);
    expect(said.all).toContain('Jij beslist, samen met de cliënt');
    const rest = await wie.druk(said, 'Waarom niet de rest?');
    expect(rest.all).toMatch(/\*\*Naar werk\*\*: .*Is de cliënt werkfit\? Nee/);
    const open = await wie.druk(said, 'Start dossier: Werkfit maken');
    expect(open.all).toContain('Dossier **KEUS-2** is geopend voor Werkfit maken');
  });

  test('a question in between is answered, and a sentence that is no answer is asked again', async () => {
    const { zeg } = gesprek();
    await zeg('advies');
    expect((await zeg('hoeveel uur voor werkfit maken?')).all).toContain('41 uur');
    expect((await zeg('qwerty asdf')).all).toContain('Uit welk kader koop je in?');
    expect((await zeg('weet ik niet')).all).toContain('Ik vraag dit, want het beslist over');
  });

  test('in a dossier the answers go to the advice until something else is done, and then no more', async () => {
    const { zeg } = gesprek();
    await zeg('nieuw dossier KEUS-4 voor werkfit maken');
    await zeg('advies');
    expect((await zeg('ja')).all).toContain('Uit welk kader koop je in?');
    await zeg('uwv');
    await zeg('gemeente');
    expect((await zeg('verder')).all).toContain('Gesprek met de cliënt');
    const said = await zeg('er past een dienst, 3-11-2026');
    expect(said.all).toContain('Genoteerd in KEUS-4');
    expect((await zeg('ja')).all).not.toContain('Ik vraag dit, want het beslist over');
  });

  test('an old button says that the help is over', async () => {
    const { said, wie } = await totUitslag('KEUS-3');
    await wie.druk(said, 'Start dossier: Werkfit maken');
    expect((await wie.druk(said, 'Waarom niet de rest?')).all).toContain('Typ "advies"');
  });

  test('every question that a condition rests on can be asked, with the answers that the condition knows', () => {
    for (const vraag of vragenlijst(kaders)) expect(Object.keys(content.adviesvragen)).toContain(vraag);
  });
});

describe('a service against the advice', () => {
  const naarWerk = async (kenmerk: string) => {
    const { wie } = await totUitslag(kenmerk);
    return { wie, said: await wie.zeg(`nieuw dossier ${kenmerk} voor naar werk`) };
  };

  test('is hers to choose: the reason is asked, and stands in the log', async () => {
    const { wie, said } = await naarWerk('TEGEN-1');
    expect(said.all).toContain('Volgens je antwoorden past deze dienst niet');
    expect(said.all).toContain('Is de cliënt werkfit? Nee');
    expect(said.all).not.toContain('is geopend');
    const geopend = await wie.zeg('er ligt al een baan klaar, hij leert het op het werk');
    expect(geopend.all).toContain('Dossier **TEGEN-1** is geopend voor Naar werk');
    expect((await wie.zeg('logboek')).all).toContain(
      'dossier geopend, tegen het advies: er ligt al een baan klaar, hij leert het op het werk',
    );
  });

  test('a question in between is answered, and another command opens nothing', async () => {
    const { wie } = await naarWerk('TEGEN-2');
    expect((await wie.zeg('hoe lang mag naar werk duren?')).all).toContain('9 maanden');
    await wie.zeg('laat maar');
    expect((await wie.zeg('mijn dossiers')).all).not.toContain('TEGEN-2');
    expect((await wie.zeg('er ligt al een baan klaar')).all).not.toContain('is geopend');
  });

  test('a reason with a BSN or of a thousand words is refused', async () => {
    const { wie } = await naarWerk('TEGEN-3');
    expect((await wie.zeg('omdat 123456782 dat wil')).all).toContain('BSN');
    expect((await wie.zeg('omdat '.repeat(300))).all).toContain('te lang');
    expect((await wie.zeg('de cliënt wil het zelf')).all).toContain('is geopend');
  });

  test('a service that suits opens at once', async () => {
    const { wie } = await totUitslag('MEE-1');
    expect((await wie.zeg('nieuw dossier MEE-1 voor werkfit maken')).all).toContain('is geopend');
  });
});

describe('the route where a contract of a chain partner is considered', () => {
  const route = async (...antwoorden: readonly string[]) => {
    const { zeg } = gesprek();
    let said = await zeg('route');
    for (const antwoord of antwoorden) said = await zeg(antwoord);
    return said.all;
  };

  test.each<[readonly string[], string]>([
    [['nee'], 'Koop niets in'],
    [['ja', 'nee'], 'Bepaal eerst wat deze cliënt het meeste helpt'],
    [['ja', 'ja', 'ja'], 'Gebruik je eigen contract'],
    [['ja', 'ja', 'nee', 'ja', 'nee'], 'Je kunt meeliften op het contract van de ketenpartner'],
    [['ja', 'ja', 'nee', 'ja', 'ja'], 'geen contract dat zonder meer voor deze cliënt openstaat'],
    [['ja', 'ja', 'nee', 'nee'], 'samen inkopen, en dat kost tijd'],
    [['ja', 'ja', 'weet ik niet', 'ja'], 'Gebruik je eigen contract'],
    [['ja', 'ja', 'weet ik niet'], 'Zoek eerst dit uit: Heeft je gemeente zelf een contract'],
  ])('%j: %s', async (antwoorden, zegt) => {
    const said = await route(...antwoorden);
    expect(said).toContain(zegt);
    expect(said).toContain('Bron: Handreiking inkoop in de keten');
    expect(said).toContain('is van 15 september 2008');
  });

  test('asks one question at a time, whether before what before how', async () => {
    expect(await route()).toContain('Is inkopen echt nodig voor deze cliënt?');
    expect(await route('ja')).toContain('welk instrument voor deze cliënt het meest doet');
    expect(await route('ja', 'ja')).toContain('Heeft je gemeente zelf een contract');
  });

  test('can also be chosen where a framework is asked, by its button or its words', async () => {
    const { zeg, druk } = gesprek();
    const keuze = await zeg('advies');
    expect((await druk(keuze, 'Ik overweeg een contract van een ketenpartner')).all).toContain(
      'Is inkopen echt nodig voor deze cliënt?',
    );
    await zeg('advies');
    expect((await zeg('ik overweeg een contract van een ketenpartner')).all).toContain(
      'Is inkopen echt nodig voor deze cliënt?',
    );
  });
});
