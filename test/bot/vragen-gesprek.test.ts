import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startBot, type TestBot } from '../support/bot.ts';

let bot: TestBot;
beforeAll(async () => {
  bot = await startBot({ today: '2026-12-01' });
});
afterAll(() => bot.stop());

let aantal = 0;
/** Says some things to the bot as somebody new; what it answered to the last. */
async function gesprek(...zinnen: readonly string[]): Promise<string> {
  aantal += 1;
  const wie = {
    from: { id: `g${aantal}` },
    conversation: { id: `g${aantal}`, conversationType: 'personal' },
  };
  let laatste = '';
  for (const zin of zinnen) laatste = (await bot.say(zin, wie)).all;
  return laatste;
}

describe('a follow-up takes over what was said before', () => {
  test.each<readonly [titel: string, zinnen: readonly string[], antwoord: string | RegExp]>([
    [
      'the day that a plan came in, for the term of the judgement',
      ['Re-integratieplan Werkfit kwam binnen op 11 januari 2027', 'tot wanneer heb ik om erop te reageren?'],
      '**25 januari 2027**',
    ],
    [
      'the day in what was only told, for a term asked after it under the name of the same framework',
      [
        'Het LEON-traject van mijn kandidate is op 11 mei 2026 afgerond.',
        'tegen welke dag moet de eindrapportage dan door de RSD zijn ontvangen?',
      ],
      '**25 mei 2026**',
    ],
    [
      'the facts, for another amount',
      [
        'hoeveel procent social return moet een leon leverancier met 120.000 euro aan opdrachten inzetten?',
        'en als het maar 40.000 euro in een jaar is?',
      ],
      'Bij € 40.000,00 in een jaar hoeft het niet',
    ],
    [
      'the facts, for another service',
      [
        'na hoeveel maanden moet er een voortgangsbericht zijn bij een ontwikkelarrangement?',
        'en bij de stabiele variant?',
      ],
      'Voortgangsbericht: 6 maanden',
    ],
    [
      'the hours, for another ending',
      ['wat betalen we bij naar werk bij 20 uur?', 'en hoeveel is dat zonder plaatsing?'],
      'zonder plaatsing zegt het Stappenplan niets',
    ],
    [
      'both topics, for another service',
      ['naar werk: hoe lang mag het duren en hoeveel uur is het maximum?', 'en werkfit?'],
      /41 uur[\s\S]*18 maanden|18 maanden[\s\S]*41 uur/,
    ],
    [
      'the topic, whatever is named beside the other service',
      [
        'hoeveel uur mag een bureau bij werkfit voor plan en rapportages rekenen?',
        'en hoeveel is dat bij werkbehoud voor de eindrapportage?',
      ],
      'samen hoogstens 1 uur',
    ],
    [
      'the service, to set another beside it',
      ['hoeveel uur voor naar werk?', 'en ten opzichte van werkfit?'],
      /26 uur[\s\S]*41 uur/,
    ],
    [
      'the framework, to tell by the length of the traject which product code it is',
      [
        'wat mag een leon aanbieder bij de start factureren als het traject korter dan 3 maanden is?',
        'en langer dan drie maanden?',
      ],
      'Eerste betaling: 50% (bij jouw akkoord op het Re-integratieplan)',
    ],
    [
      'the topic, with a figure, where no service was named',
      ['hoeveel uur mag ik inkopen', 'en is 30 uur dan te veel?'],
      /^Dat verschilt per dienst \(aantal uren\)/,
    ],
    [
      'the term that was told, when it is asked again by a word that points to it',
      [
        'uwv kader opdracht voor opstellen re-integratieplan gedateerd 1 juni 2026',
        'wnr ligt dat uiterlijk bij mij',
      ],
      '29 juni 2026',
    ],
    [
      'the document, where the framework of a service is not meant',
      ['hoe lang mag een IRO bij UWV volgens de Handreiking duren?', 'en hoe lang mag scholing daar duren?'],
      '3 maanden',
    ],
    [
      'the service that is named, whatever framework came before',
      ['hoe lang duurt een lang traject bij leon', 'en is daar bij werkfit maken ook een maximum?'],
      '41 uur',
    ],
    [
      'the hours of a question before, for the service of the conversation',
      [
        'we hebben 38 uur werkfit maken afgesproken, wat is dan de prijs?',
        'Na acht maanden verhuist ze, hoeveel hebben we dan in totaal betaald?',
      ],
      '€ 2.888,00',
    ],
    [
      'the unit of a bare number: months after "na"',
      ['naar werk stopt na 2 maanden bij 26 uur, wat betalen we?', 'en na 4?'],
      '€ 1.976,00',
    ],
    ['the unit of a bare number: hours', ['wat kost 41 uur werkfit maken?', 'en 60?'], '€ 5.700,00'],
    [
      'nothing of the months before where a stop is told in weeks',
      ['naar werk stopt na een half jaar bij 26 uur, wat betalen we?', 'en na 10 weken?'],
      'stopt het in de eerste 3 maanden',
    ],
    [
      'a service that was only mentioned',
      ['ze zit sinds het voorjaar in Naar werk', 'hoe lang mag dat duren?'],
      '9 maanden',
    ],
  ])('%s', async (_titel, zinnen, antwoord) => {
    expect(await gesprek(...zinnen)).toMatch(antwoord);
  });
});

describe('what is told of somebody is held against the rule, and said first', () => {
  test.each([
    [
      'klant staat op trede 5, kan die de orientatiefase activerend werk doen?',
      'daar valt trede 5 niet onder.',
    ],
    ['mag iemand op trede 2 de oriëntatiefase van activerend werk doen?', 'daar valt trede 2 onder.'],
    ['kan een jongen van vijftien al bij activerend werk beginnen?', 'daar valt 15 jaar niet onder.'],
    ['naar werk: baan van 10 uur per week, is dat een plaatsing?', 'daar valt 10 uur per week niet onder.'],
    [
      'mag schuldhulpverlening via het inkoopkader?',
      'dat kan niet: schuldhulpverlening koop je hier niet in.',
    ],
    ['mag fysiotherapie ingekocht worden?', 'dat kan niet: '],
  ])('"%s"', async (tekst, oordeel) => {
    expect((await gesprek(tekst)).split('\n')[0]).toContain(oordeel);
  });

  test('hours beside a question about payments come to amounts, with and without the result', async () => {
    const [eerst] = (await gesprek('betaling participatie interventie 20 uur')).split('\n');
    for (const bedrag of ['€ 1.900,00', '€ 950,00', '€ 570,00']) expect(eerst).toContain(bedrag);
  });
});

describe('a question is found in the way it is asked', () => {
  test.each([
    [
      'behind a story',
      'Ik zoek een bureau en wil inkoopvoorgemeenten mailen, welke gegevens moeten daar in',
      'woonplaats',
    ],
    ['with a typing error', 'kan een client in bezwwaar tegen het plan?', 'het Re-integratieplan'],
    [
      'with an amount as English writes it',
      'LEON supplier did € 64,000 worth of orders, how much social return?',
      '€ 3,200.00',
    ],
    [
      'with a group but no length: told for an hour',
      'hoe tel je een groepstraining met 12 man',
      '**5 minuten**',
    ],
    [
      'with those who were there beside the client',
      'groepstraining van 2 uur samen met nog 7 andere mensen, hoeveel telt voor hem',
      '**15 minuten**',
    ],
    [
      'with the month in which it stopped, shortened',
      'wfm 36 u begroot, klant afgehaakt in mnd 8, bedrag slotbetaling?',
      '€ 1.026,00',
    ],
    [
      'in the sentence behind a story, which says more than the story',
      "What's the most a coach who supports someone on the job is allowed to ask per hour in the Liemers network? I mean the amount in the papers themselves, before they raise it with inflation",
      'Maximum hourly rate for jobfinding and job coaching: € 80.00',
    ],
    [
      'by what a service does, without its name',
      'dat ding van uwv waarbij ze iemand eerst laten praten en testjes doen en dan op een werkplek bekijken, wat kost dat?',
      'Ik ga uit van Praktijkassessment',
    ],
    [
      'about the hours of a service with a fixed price',
      'wat is het uurtarief van een praktijkassessment?',
      'nee, je betaalt hier niet per uur.\n\nEen vaste prijs van **€ 1.988,38**.',
    ],
    [
      'about a plan that a service has not',
      'is er een re-integratieplan nodig voor werkbehoud',
      'geen Re-integratieplan nodig',
    ],
    [
      'about whose document something is',
      'wat moet er in de ontvangstbevestiging van de aanmelding staan?',
      'Van de leverancier aan jou',
    ],
    [
      'about what may follow a service',
      'wat kan ik na werkbehoud nog inkopen, wat is het vervolg?',
      'nog een keer Werkbehoud',
    ],
  ])('%s', async (_hoe, tekst, antwoord) => {
    expect(await gesprek(tekst)).toContain(antwoord);
  });

  test('a question about another framework leaves the service of the conversation', async () => {
    const antwoord = await gesprek(
      'hoe lang duurt productcode 1 van leon?',
      'hoe snel moet een UWV-leverancier het plan inleveren?',
    );
    expect(antwoord).toContain('binnen 28 kalenderdagen');
    expect(antwoord).not.toContain('LEON');
  });

  test('who names services together and asks for a difference gets them side by side', async () => {
    const antwoord = await gesprek(
      'ontwikkel of stabiel arrangement bij activerend werk, wat is het verschil in doel?',
    );
    expect(antwoord).toMatch(/resultaatgericht[\s\S]*inzetgericht/);
  });

  test('a year that somebody heard is held against the longest duration', async () => {
    expect(await gesprek('een ontwikkelarrangement was toch altijd een jaar?')).toContain(
      'Maximale duur: 6 maanden',
    );
  });

  test('what is asked beside the choice of a service is told of the one that suits best', async () => {
    const antwoord = await gesprek(
      'ik kan niet inschatten of hij binnen de termijn werkfit kan worden, welk product past en wat kost dat?',
    );
    expect(antwoord).toMatch(/deze diensten lijken het meest[\s\S]*Praktijkassessment[\s\S]*€ 1\.988,38/);
  });

  test('the step that a story looks like is no more than the nearest', async () => {
    const antwoord = await gesprek(
      'Man komt alleen bij de winkel en de huisarts, verder zit hij de hele dag te gamen. Welke trede is dat?',
    );
    expect(antwoord).toMatch(/Dat weet ik niet zeker[\s\S]*Voorbeelden van trede 1/);
  });

  test('where a topic differs by service, what the question looks most like is told before it is asked back', async () => {
    const antwoord = await gesprek(
      'We hebben de uren en looptijd van een uwv-traject al eens flink bijgesteld. Kan dat nog een tweede keer?',
    );
    expect(antwoord).toMatch(/hoogstens één keer|1 keer/);
  });

  test.each([
    'met hoeveel procent mag ik de bijstand verlagen als iemand niet komt bij LEON?',
    'welk percentage van de werkfit-trajecten in Nederland leverde vorig jaar een baan op?',
    'wat vind jij zelf van werkfit maken?',
    'kan mijn klant mij aansprakelijk stellen?',
  ])('also beside the name of a service it is said that no document is about this: "%s"', async (tekst) => {
    expect(await gesprek(tekst)).toMatch(/^Daar gaan de documenten die ik ken niet over/);
  });

  test.each(['dat is goed', 'wanneer heb je tijd', 'ik kan niet inloggen'])(
    'what is no question about the rules gets no facts, also in the middle of a conversation: "%s"',
    async (tekst) => {
      expect(await gesprek('wie betaalt bij samenloop volgens de handreiking?', tekst)).toMatch(
        /^Dat weet ik niet\. /,
      );
    },
  );
});
