import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { buttonData, iemand, inputsOf, lastCard, type Said, startBot, type TestBot } from '../support/bot.ts';

let bot: TestBot;
beforeAll(async () => {
  bot = await startBot({ today: '2027-06-10' });
});
afterAll(() => bot.stop());

let nummer = 0;

/** Types a dossier from beginning to end. */
async function metTekst(...zinnen: readonly string[]): Promise<Said> {
  nummer += 1;
  const { zeg } = iemand(bot, `tekst-${nummer}`);
  let said = await zeg('hallo');
  for (const zin of zinnen) said = await zeg(zin);
  return said;
}

describe('by text alone, from the first talk to the closing of the dossier', () => {
  test('Werkfit maken of 30 hours, with a change to 36 hours on the way', async () => {
    const said = await metTekst(
      'nieuw dossier T-1 voor werkfit maken',
      'er past een dienst, gesprek op 12 januari 2026, WW',
      'Arnhem, 13-1-2026',
      'leverancier is Jansen BV, mail info@jansen.nl, client koos zelf, 20 januari 2026',
      '30 uur, 10 maanden, op 2 februari 2026, ondersteuning: zelfvertrouwen opbouwen',
      'plan ontvangen op 20 februari 2026',
      'goedgekeurd op 2 maart 2026, 30 uur, 10 maanden',
      'er verandert iets, 1 juni 2026',
      'ingrijpend ja, 36 uur, 10 maanden, 2 juni 2026',
      'klaar op 20 december 2026',
      'rapport ontvangen 28-12-2026',
      'goedgekeurd ja, resultaat gehaald, 5 januari 2027',
      '6 januari 2027',
      'afgesloten op 7-1-2027',
    );
    expect(said.all).toContain('is afgesloten');
    expect(said.all).toContain('Prijs: € 3.420,00 excl. btw');
    expect(said.all).toContain('Tweede betaling: € 1.710,00 excl. btw');
  });

  test('Naar werk with a minor change, an objection, illness and a change to 24 hours on the way', async () => {
    const zinnen = [
      'nieuw dossier T-8 voor naar werk',
      'ja ja ja nee, gesprek op 12 januari 2026',
      'inzetten omdat hij kan werken',
      'Arnhem',
      'verstuurd op 13-1-2026',
      'leverancier is Jansen BV, mail info@jansen.nl, client koos zelf',
      '20 uur, 6 maanden, ondersteuning: solliciteren',
      'dagtekening 2 februari 2026',
      'plan ontvangen op 20 februari 2026',
      'akkoord op 2 maart 2026',
      '20 uur, 6 maanden',
      'verstuurd 2 maart 2026',
      'kleine wijziging',
      'gemeld op 16 maart 2026',
      'geen bezwaar, 20 maart 2026',
      'de cliënt maakt bezwaar',
      'de dienst loopt door, 2 april 2026',
      'cliënt is ziek gemeld',
      'ziek sinds 5 mei 2026, 8-5-2026',
      'er verandert iets',
      'ingrijpend ja, 24 uur, 8 maanden, 1 juni 2026',
    ];
    const { zeg } = iemand(bot, 'onderweg');
    for (const zin of zinnen) await zeg(zin);
    const kaart = await zeg('dossier');
    expect(kaart.all).toContain('€ 2.280,00');
    expect((await zeg('termijnen')).all).toContain(
      'Einde van de individuele doorlooptijd: maandag 2 november 2026',
    );
    const corrigeer = await zeg('corrigeer');
    expect(corrigeer.all).toContain('Uitvoering en einde van de dienst (De cliënt maakt bezwaar)');
    const stop = await zeg('stop');
    expect(stop.status).toBe(200);
    await zeg('dossier T-8');
    const einde = await zeg(
      'voortijdig op 1 oktober 2026, ziekte, situatie 15 september 2026, instemming ja',
    );
    expect(einde.all).toContain('Voortijdig gestopt');
  });

  test('after the closing one press starts the next service, with what is known of the client', async () => {
    const { zeg, stuur } = iemand(bot, 'vervolg');
    for (const zin of [
      'nieuw dossier T-7 voor werkfit maken',
      'er past een dienst, gesprek op 12 januari 2026, WW',
      'Arnhem, 13-1-2026',
      'leverancier is Jansen BV, client koos zelf, 20 januari 2026',
      '30 uur, 10 maanden, op 2 februari 2026, ondersteuning: zelfvertrouwen opbouwen',
      'plan ontvangen op 20 februari 2026',
      'goedgekeurd op 2 maart 2026, 30 uur, 10 maanden',
      'klaar op 20 december 2026',
      'rapport ontvangen 28-12-2026',
      'goedgekeurd ja, resultaat gehaald, 5 januari 2027',
      '6 januari 2027',
    ])
      await zeg(zin);
    const klaar = await zeg('afgesloten op 7-1-2027');
    expect(klaar.all).toContain('Mogelijk vervolg voor T-7');
    const volgend = await stuur(buttonData(lastCard(klaar), 'Start vervolg: Naar werk'));
    expect(volgend.all).toContain('Dossier **T-7** is geopend voor Naar werk');
    await zeg('ja ja ja nee, gesprek op 8-1-2027');
    const vraag = await zeg('inzetten omdat de cliënt kan beginnen');
    expect(inputsOf(lastCard(vraag)).woonplaats).toBe('Arnhem');
    const nog = await stuur({
      ...buttonData(lastCard(klaar), 'Start vervolg: Naar werk'),
      dienst: 'participatie-interventie',
    });
    expect(nog.all).toContain('al een lopend dossier');
  });

  test('Werkbehoud of 15 hours for an employee', async () => {
    const said = await metTekst(
      'nieuw dossier T-2 voor werkbehoud in loondienst',
      'dienst past, gesprek op 12 januari 2026',
      'Arnhem, 13-1-2026',
      'bureau is Jansen BV, mail info@jansen.nl, client koos zelf, 20 januari 2026',
      'het bureau voert de opdracht uit, 15 uur, 2 februari 2026, ondersteuning: gesprekken op het werk',
      'loopt goed, voortgangsgesprek 2 maart 2026',
      'notitie: het gaat beter, 2-3-2026',
      'klaar op 1 mei 2026',
      'rapport ontvangen 10-5-2026',
      'goedgekeurd ja, resultaat gehaald, 12 mei 2026',
      'geen vervolg nodig, 13-5-2026',
      'afgesloten op 14-5-2026',
    );
    expect(said.all).toContain('is afgesloten');
    expect(said.all).toContain('Prijs: € 1.425,00 excl. btw');
  });

  test('a private course with a resit on the way', async () => {
    const said = await metTekst(
      'nieuw dossier T-3 voor scholing perceel 1',
      'schoolbaar en geen andere financiering, gesprek 12-1-2026',
      'samen gezocht op 13 januari 2026',
      'Arnhem, 14-1-2026',
      'opleider is Lasschool, mail info@lasschool.nl, client koos zelf, 15 januari 2026',
      'offerte gekregen op 26 januari 2026, 2.400 euro, start 2 maart 2026',
      'offerte klopt, 27-1-2026',
      'aangemeld 28-1-2026',
      'startdatum 2 maart 2026, einddatum 19 juni 2026, 30-1-2026',
      'akkoord met de startdatum, 2-2-2026, ordernummer PO-12',
      'herexamen op 1 juni 2026',
      'kosten herexamen 150 euro, 2-6-2026',
      'klaar op 20 juni 2026',
      'rapport binnen 25 juni 2026',
      'resultaat gehaald, 26 juni 2026',
      'afgesloten op 27-6-2026',
    );
    expect(said.all).toContain('is afgesloten');
    expect(said.all).toContain('Betaling bij de start: 100% · € 2.400,00 excl. btw');
  });

  test('LEON productcode 3 of eight months', async () => {
    const said = await metTekst(
      'nieuw dossier T-4 voor leon productcode 3',
      'meteen intake, 12 januari 2026, aanbieder is Jansen BV, 8 maanden, 3.000 euro',
      'kandidaat gaat starten, 19-1-2026',
      'plan van aanpak ontvangen 26 januari 2026',
      'akkoord, 27 januari 2026',
      'factuur binnen 28-1-2026',
      'gestart op 2 februari 2026',
      'het traject gaat door, 16 februari 2026',
      'klaar op 20 september 2026',
      'eindrapportage ontvangen 25 september 2026',
      'afgemaakt, 28 september 2026',
      'factuur ontvangen 1 oktober 2026',
      'betaald, geen fee, einde, 20 oktober 2026',
      'afgesloten op 21-10-2026',
    );
    expect(said.all).toContain('Betaling bij de start: 50% · € 1.500,00 excl. btw');
    expect(said.all).toContain('Tweede betaling: € 1.500,00 excl. btw');
  });

  test('Activerend werk, ontwikkelarrangement a', async () => {
    const said = await metTekst(
      'nieuw dossier T-5 voor ontwikkelarrangement a',
      'voldoet aan de voorwaarden, 12 januari 2026',
      'ondersteuning: vrijwilligerswerk opbouwen, 13-1-2026',
      'geen uitkering, aanbieder is Buurtwerk, einde toewijzing 20 juli 2026, 20-1-2026',
      'gestart 2-2-2026',
      'voortgangsbericht 2 mei 2026',
      'bericht gekregen op 3 mei 2026',
      'evaluatie 1 juni 2026',
      'evaluatiegesprek gehouden 2 juni 2026',
      'stopt, 20 juli 2026',
      'afgesloten op 21-7-2026',
    );
    expect(said.all).toContain('is afgesloten');
    expect(said.all).toContain('Leverancier: Buurtwerk');
  });

  test('a question in the middle is answered for the service of the dossier, and the step goes on', async () => {
    const said = await metTekst(
      'nieuw dossier T-6 voor scholing perceel 1',
      'hoe lang mag de opleider over de offerte doen?',
    );
    expect(said.all).toContain('**Scholing perceel 1 (privaat onderwijs):**');
    expect(said.all).toContain('14 kalenderdagen');
    expect(said.all).toContain('We waren in dossier T-6 bij');
  });
});
