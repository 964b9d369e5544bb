import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startBot, type TestBot, vrager } from '../support/bot.ts';

let bot: TestBot;
beforeAll(async () => {
  bot = await startBot({ today: '2026-12-01' });
});
afterAll(() => bot.stop());

const vraag = vrager(() => bot, 'rekent');

/** The answer to a question has all of this, and nothing of that. */
async function zegtAlles(tekst: string, delen: readonly string[], niet?: RegExp): Promise<void> {
  const gezegd = await vraag(tekst);
  for (const deel of delen) expect(gezegd).toContain(deel);
  if (niet) expect(gezegd).not.toMatch(niet);
}

describe('a date in a question gives the due date of the term that is asked about', () => {
  test.each([
    [
      'een traject bij leon is op 2 november 2026 geëindigd, tot wanneer mag de factuur komen?',
      '2 december 2026',
    ],
    [
      'de factuur van een LEON-partner kwam 2 november 2026 binnen, wanneer moet RSD die betalen?',
      '14 december 2026',
    ],
    [
      'contract met de jobcoach (leon) eindigt 15 maart 2027, wanneer moet die laatste rapportage er zijn',
      '15 januari 2027',
    ],
    [
      'op 24 november 2026 offerte gevraagd voor een opleiding in perceel 1, uiterlijk wanneer is die binnen?',
      '8 december 2026',
    ],
    [
      'stabiel arrangement start 1 januari 2027, tot wanneer mag het lopen zonder verlenging?',
      '31 december 2028',
    ],
    [
      'jongen geboren op 9 mei 2011 doet activerend werk, vanaf wanneer moet er een toekomstplan zijn?',
      '9 mei 2027',
    ],
    ['keten: proefplaatsing met behoud van ww start 1 februari 2027, tot wanneer?', '30 april 2027'],
    [
      'op 23 november 2026 keurden we het re-integratieplan af, uiterlijk wanneer is het herstelde plan er?',
      '30 november 2026',
    ],
    [
      'mijn klant in werkfit is ziek sinds 14 september 2026, wanneer mag het traject stoppen?',
      '14 december 2026',
    ],
    [
      'plan van het bureau kwam 7 december 2026 binnen, tot wanneer heb ik om te reageren?',
      '21 december 2026',
    ],
  ])('%s %s', async (tekst, datum) => {
    const gezegd = await vraag(tekst);
    expect(gezegd).toContain(`**${datum}**`);
    expect(gezegd).toContain('Zo kom ik hieraan');
  });
});

describe('an amount, hours or a distance in a question is worked out by the facts that are told', () => {
  test.each([
    [
      'aanbieder deed dit jaar 80.000 euro aan leon-opdrachten, hoeveel social return is verplicht?',
      ['€ 4.000,00', '5% van € 80.000,00'],
    ],
    [
      'aanbieder deed dit jaar 50.000 euro aan leon-opdrachten, hoeveel social return is verplicht?',
      ['hoeft het niet', '€ 50.000,00'],
    ],
    [
      'leon: 6 uur intake gedaan maar kandidaat start niet, tarief 60 euro per uur, wat betalen we?',
      ['5 uur', '€ 300,00', 'staat niet in het document'],
    ],
    [
      'wat kost een LEON-jobcoach hoogstens voor 12 uur, met het bedrag van oktober 2021?',
      ['12 uur x € 80,00 = € 960,00', 'hoogstens **€ 960,00**'],
    ],
    ['reiskosten bij LEON voor een rit van 60 km', ['60 km', 'de aanbieder betaalt']],
    ['reiskosten bij LEON voor een rit van 50 km', ['50 km', 'declareert ze achteraf']],
    ["werkfit: groepstraining van een uur met z'n zessen, hoeveel telt er voor mijn klant?", ['10 minuten']],
    ['aanbieder deed 80k aan leon-opdrachten, hoeveel social return?', ['€ 4.000,00']],
    ['20 uur begeleiding bij Werkfit maken, wat kost dat?', ['20 uur kost **€ 1.900,00**']],
    ['wat scheelt 60 uur werkfit ipv 41 in euro?', ['€ 1.805,00', '€ 5.700,00', '€ 3.895,00', '41 uur']],
    ['wat kost 20 of 26 uur naar werk', ['een verschil van **€ 570,00**', '€ 1.900,00', '€ 2.470,00']],
    ['2x werkbehoud van 15 uur, wat kost me dat?', ['2 keer 15 uur', '€ 2.850,00', '2 x € 1.425,00']],
    ['3 keer werkbehoud van 10 uur, wat kost dat?', ['nee, 3 keer kan niet', '2 keer']],
    [
      'opleiding van 20 weken, hoeveel uur begeleiding bij scholing mag dan?',
      ['**20 uur**', '20 weken x 1 uur'],
    ],
    ['opleiding van 60 weken, hoeveel uur begeleiding bij scholing mag dan?', ['**49 uur**']],
    [
      'akkoord op naar werk 10 maart 2026, doorlooptijd 6 mnd, uiterlijk aan het werk?',
      ['10 december 2026', '6 + 3 = 9 maanden'],
    ],
    ['werkfit stopt na 7 maadnen bij 30 uurr, wat betalen we?', ['na de grens', '€ 2.280,00']],
    ['sollicitatietraining in een groepje van 6, 90 min, wat telt dat per client?', ['15 minuten']],
    ['bureau wil 35 uur werkfit doen, wat ben ik dan kwijt ex btw?', ['35 uur kost **€ 3.325,00**']],
    ['naar werk akkoord op 10 maart 2026, uiterste werkhervatting?', ['10 maart 2027', '9 + 3 = 12 maanden']],
  ])('%s', zegtAlles);

  test('hours that are asked for a service are not taken for those of an intake', async () => {
    expect(await vraag('mag 20 uur bij LEON productcode 1?')).not.toContain('uur intake betaal je');
  });
});

describe('ways of asking', () => {
  test('a Dutch question stays Dutch, also with words that look English', async () => {
    expect(await vraag('gaat dat bedrag van de leon fee elk jaar omhoog of niet')).toContain('Bron:');
  });

  test.each([
    ['2 keer 15 uur werkbehoud, beide keren goed gegaan, prijs?', ['Werkbehoud']],
    ['wij bereiken het doel van werkfit niet, hoe lang mag het duren', ['18 maanden']],
    ['hoe wordt een stabiel arrangement afgerekend?', ['uren per week']],
    ['werkbehoud is gestopt voor het einde, wat betalen we?', ['50%', 'geen 2e betaling']],
    [
      'iemand in loondienst raakt zijn baan bijna kwijt, geen jobcoach, wat koop ik in?',
      ['Werkbehoud in loondienst'],
    ],
    ['keuren we het plan van werkfit af, hoe lang heeft het bureau dan?', ['7 kalenderdagen']],
    ['de EVC-aanbieder zit 12 km verderop, heeft ze recht op reiskosten?', ['15 kilometer']],
    ['hoelang mag een opleider over zijn offerte doen?', ['14 kalenderdagen']],
    ['oriëntatiefase, voor welke treden is dat?', ['trede 1 t/m 4']],
    ['hoeveel uur mag er in het plan en de rapportages zitten, behalve bij werkbehoud?', ['hoogstens 3 uur']],
    ['LEON betaling bij traject langre dan 3 maanden', ['LEON productcode 3', 'LEON productcode 4']],
    ['wat is het uurtarief van een jobcoach bij leno', ['LEON']],
    [
      'ik gaf 3 maart 2026 de order voor een plan, op welke dag moet het plan er uiterlijk zijn?',
      ['31 maart 2026'],
    ],
    ['hoelang mag een ontwikkelarrangement lopen voor je moet verlengen?', ['6 maanden']],
    ['can I start naar werk on Monday, is that fine?', ['Source:']],
    ['leg de participatieladder uit', ['6 treden', 'Trede 1: geïsoleerd', 'Trede 6: betaald werk']],
    ['meer uren nodig dan in het plan, kan dat', ['Meer uren dan het maximum']],
    ['what is the VAT rate', ['the VAT rate is not in the documents']],
    ['achtendertig uur werkfit, wat kost dat', ['**€ 3.610,00**']],
    ['reiskosten LEON', ['Rit die de aanbieder betaalt: meer dan 50 kilometer']],
    ['wat betekent trede 5 bij activerend werk?', ['trede 5 betaald werk met ondersteuning']],
    [
      'welk arrangement van activerend werk past bij trede 4?',
      ['bij trede 4 past: Oriëntatiefase, Ontwikkelarrangement c'],
    ],
    ['welke uitkeringen vallen onder de doelgroep van uwv?', ['Type a', 'Type b', 'Type c', 'IVA']],
    ['leon: 80 000 euro aan opdrachten, hoeveel social return?', ['€ 4.000,00']],
    ['leon: € 2 miljoen aan opdrachten, hoeveel social return?', ['€ 100.000,00']],
    ['leon traject korter of langer dan 3 maanden, wat betalen we bij de start?', ['0%', '50%']],
    [
      'bureau mag toch 3 uur rekenen voor plan en rapportage?',
      ['voor plan en rapportages samen hoogstens 3 uur'],
    ],
    ['wat moet ik doen bij goedkeuring van het plan van naar werk?', ['14 kalenderdagen']],
    ['scholing perceel 1 en evc: voortijdig stoppen', ['Hetzelfde bij al deze diensten']],
    ['naar werk: welk resultaatpercentage moet een bureau halen?', ['niet genoemd in de documenten']],
    [
      'welk telefoonnummer heeft de inkoophelpdesk van UWV?',
      ['alleen een mailadres: inkoopvoorgemeenten@uwv.nl'],
    ],
    [
      'mijn klant zit in trede 2, nog niet toe aan werkfit. welke uwv dienst past?',
      ['Bevorderen maatschappelijke deelname'],
    ],
    ['wat kan er nog komen na begeleiding bij scholing?', ['Naar werk']],
    [
      'mijn klant in werkfit is nu 15 weken ziek, herstel is niet in zicht. Wat gebeurt er?',
      ['meer dan 13 weken'],
    ],
    ['kan ik EMDR-behandelingen inkopen onder het Inkoopkader?', ['koop je hier niet in']],
    ['aparte uren voor het plan bij een praktijkassessment?', ['niet van toepassing']],
    ['ik twijfel tussen werkfit en naar werk, welke mag het langst duren?', ['18 maanden', '9 maanden']],
    [
      'hoe lang duurt een ontwikkelarrangement en hoe vaak kan het verlengd worden?',
      ['Maximale duur: 6 maanden', 'Hoe vaak verlengen kan: 1 keer'],
    ],
    [
      'wie komt in aanmerking voor activerend werk',
      ['beroepsbevolking', '16 jaar', 'betaald werk lukt niet'],
    ],
    ['wat is een evc-procedure', ['Wat EVC is', 'persoonlijk ervaringscertificaat']],
    ['leg uit wanneer een LEON-traject van langer dan 3 maanden wordt betaald', ['Eerste betaling: 50%']],
  ])('%s', zegtAlles);

  test('names of whole groups are set side by side, what is the same in one line', async () => {
    const gezegd = await vraag('ontwikkelarrangement of stabiel arrangement, wat is het verschil?');
    expect(gezegd).toContain(
      'Ontwikkelarrangement a, Ontwikkelarrangement b, Ontwikkelarrangement c: 6 maanden',
    );
    expect(gezegd).toContain('Stabiel arrangement a, Stabiel arrangement b: 2 jaar');
  });

  test.each([
    'hoeveel kinderopvangtoeslag krijgt een moeder die een opleiding volgt?',
    'do you think the LEON network is a waste of public money?',
    'welke boete leg ik op als de eindrapportage drie weken te laat is?',
    'wat voor weer wordt het morgen in Arnhem?',
    'hoeveel inwoners heeft arnhem',
  ])('what no document is about is declined, whatever it names: %s', async (tekst) => {
    expect(await vraag(tekst)).toMatch(
      /weet ik niet\.|do not know that|gaan de documenten die ik ken niet over/,
    );
  });
});

describe('a figure is worked out only where it is clear what it is of', () => {
  test.each([
    [
      'vier cliënten, elk 10 uur naar werk, totale kosten?',
      ['10 uur kost **€ 950,00**', 'samen **€ 3.800,00**'],
      /minuten/,
    ],
    ['naar werk 3x 10 uur, kosten?', ['samen **€ 2.850,00**'], undefined],
    ['wat kost 10 uur werkfit maken en 15 uur naar werk samen?', ['aantal uren x € 95,00'], /verschil/],
    ['20 uur naar werk wordt verhoogd met 10 uur, nieuwe prijs?', ['aantal uren x € 95,00'], /950,00/],
    ['wat kost naar werk als er 5 uur minder wordt ingezet dan de 26?', ['aantal uren x € 95,00'], /475,00/],
    ['hoeveel kost 20u30 naar werk', ['aantal uren x € 95,00'], /1\.900,00/],
    [
      'groepstraining van 4 keer 2 uur met 8 deelnemers, hoeveel begeleidingsuren?',
      ['**60 minuten** (1 uur)'],
      undefined,
    ],
    [
      'mag ik 49 uur begeleiding bij scholing inkopen bij een cursus van 10 weken?',
      ['nee, dat kan niet.', '**10 uur**'],
      undefined,
    ],
    [
      'begeleiding bij scholing bij een opleiding van 20 weken, wat kost dat maximaal?',
      ['20 uur kost **€ 1.900,00**'],
      undefined,
    ],
    ['plan ontvangen op 20 november, uiterste datum oordeel?', ['**4 december 2026**'], /18 december/],
    [
      'LEON aanbieder heeft 5 opdrachten van 12.000 euro in een jaar, social return?',
      ['€ 3.000,00'],
      /hoeft het niet/,
    ],
    ['leon: 100.000 euro, waarvan 40.000 buiten LEON, hoeveel social return?', ['5%'], /Bij € 100\.000/],
    ['20 uur naar werk is € 2.000 toch?', ['nee, dat klopt niet.', '€ 1.900,00'], undefined],
    ['kost het praktijkassessment minder dan 2000 euro?', ['€ 1.988,38'], /nee/],
    [
      'werkfit maken: reiskosten heen en terug 24 km?',
      ['Bij 12 km enkele reis geldt: geen aparte vergoeding'],
      undefined,
    ],
    ['mag iemand van 70 jaar nog naar activerend werk?', ['genoeg voor het minimum'], /valt 70 jaar onder/],
    [
      'naar werk stopt niet na 3 maanden maar na 2, 26 uur, wat betalen we?',
      ['in de eerste 3 maanden'],
      /samen \*\*/,
    ],
    ['klopt het dat werkfit maken maximaal 40 uur is?', ['Het maximum is 41 uur'], /ja, /],
    ['mag 20 uur naar werk?', ['ja, 20 uur kan'], undefined],
    [
      'binnen hoeveel dagen moet de eindrapportage van naar werk er zijn en binnen hoeveel dagen beoordeel ik het plan?',
      ['28 kalenderdagen', '14 kalenderdagen'],
      undefined,
    ],
    ['hoe lang duurt het praktijkassessment en wat kost het?', ['4 maanden', '€ 1.988,38'], undefined],
  ])('%s', zegtAlles);
});

describe('what somebody heard is confirmed or denied by the fact that says it', () => {
  test.each([
    [
      'klopt het dat een ontwikkelarrangement 12 maanden duurt?',
      'nee, niet 12 maanden. Maximale duur: 6 maanden.',
    ],
    ['een stabiel arrangement duurt toch 2 jaar?', 'ja, dat klopt. Maximale duur: 2 jaar.'],
    ['klopt het dat het plan er binnen 30 dagen moet zijn?', 'nee, niet 30 kalenderdagen.'],
    ['klopt het dat naar werk 12 maanden duurt?', 'nee, 12 maanden kan niet.'],
  ])('%s %s', async (tekst, oordeel) => {
    expect(await vraag(tekst)).toContain(oordeel);
  });

  test.each([
    ['where several facts could be meant', 'een LEON contract is toch voor vijf jaar?'],
    ['where the limit itself does not count', 'klopt het dat precies 3 maanden kort is in LEON?'],
    ['where the sentence turns it round', 'klopt het dat leon productcode 1 langer dan 3 maanden duurt?'],
    [
      'where more is named than what is claimed',
      'ik heb 20 dagen vakantie, klopt het dat ik 14 dagen heb om het plan van naar werk te beoordelen?',
    ],
    [
      'where half of it is wrong',
      'klopt het dat het bureau 20 werkdagen heeft voor het plan en ik 14 dagen?',
    ],
    ['of a trip', 'klopt het dat hij bij 20 km reiskosten krijgt bij Naar werk?'],
    ['of another term', 'klopt het dat het evaluatiemoment bij werkfit na 3 maanden is voor een WW-cliënt?'],
  ])('nothing is said of it %s', async (_wanneer, tekst) => {
    expect(await vraag(tekst)).not.toMatch(/ja, dat klopt|nee, niet|ja, \d+ maanden kan/);
  });

  test('a fixed price is confirmed or denied, not its hours', async () => {
    expect(await vraag('het praktijkassessment kost toch 1988,38 euro?')).toContain('ja, dat klopt.');
    expect(await vraag('het praktijkassessment kost toch 2000 euro?')).toContain('nee, dat klopt niet.');
  });
});

describe('a maximum of hours', () => {
  test.each([
    ['hoeveel uur naar werk', 'De gemeente beslist over een uitzondering.'],
    ['hoeveel uur werkbehoud', 'alleen bij Werkfit maken en Naar werk'],
    ['mag participatie interventie meer dan 21 uur zijn?', 'nee, dat kan niet.'],
    ['mag naar werk langer dan 9 maanden duren?', 'nee, dat kan niet.'],
    ['hoeveel uur begeleiding bij scholing', 'Gemiddeld hoogstens: 1 uur per week.'],
  ])('%s: %s', async (tekst, deel) => {
    expect(await vraag(tekst)).toContain(deel);
  });
});

test('what holds for most services comes before the question which one is meant', async () => {
  const gezegd = await vraag('hoe vaak mag je tussentijds bijstellen?');
  expect(gezegd.split('\n')[0]).toContain('Ingrijpende wijziging tijdens de dienst: 1 keer');
  expect(gezegd).toMatch(/Voor welke dienst wil je het weten: [^\n]+\?$/);
});

test('a step names the unit that the document counts in', async () => {
  const gezegd = await vraag('leon productcode 5 eindigt 15 maart 2027, wanneer is de eindrapportage?');
  expect(gezegd).toContain('15 maart 2027 + 2 weken = 29 maart 2027');
});
