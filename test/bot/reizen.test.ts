import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Card, Input } from '../../dialogs/kaarten/card.ts';
import { buttonData, inputsOf, type Said, startBot, type TestBot } from '../support/bot.ts';

let bot: TestBot;
beforeAll(async () => {
  bot = await startBot({ today: '2027-06-10' });
});
afterAll(() => bot.stop());

let nummer = 0;
/** Somebody who starts a dossier: everybody has a conversation of her own. */
function iemand() {
  nummer += 1;
  const id = `reis-${nummer}`;
  const van = {
    from: { id, name: 'Sanne' },
    conversation: { id, conversationType: 'personal', name: '', isGroup: false },
  };
  return {
    zeg: (tekst: string) => bot.say(tekst, van),
    stuur: (data: Record<string, unknown>) => bot.submit(data, van),
  };
}

const laatste = (said: Said): Card => {
  const kaart = said.cards.at(-1);
  if (!kaart) throw new Error(`no card in: ${said.all}`);
  return kaart;
};
const invoer = (kaart: Card) => kaart.body.filter((deel): deel is Input => deel.type.startsWith('Input.'));

/** What somebody fills in who answers only what must be answered. */
function passend(veld: Input): string {
  if (veld.value) return veld.value;
  if (veld.type === 'Input.ChoiceSet') return veld.choices[0]?.value ?? '';
  if (/uren/i.test(veld.id)) return '10';
  if (/maanden/i.test(veld.id)) return '3';
  if (/tarief/i.test(veld.id)) return '95';
  if (/prijs|bedrag|kosten/i.test(veld.id)) return '900';
  return veld.type === 'Input.Date' ? '2027-06-01' : 'omschrijving';
}

type Stap = Readonly<Record<string, string>>;

/** Walks a dossier by cards alone: each step with what is given and something that fits for the rest. */
async function metKaarten(dienst: string, stappen: readonly Stap[]): Promise<Said> {
  const { zeg, stuur } = iemand();
  let said = await zeg('nieuw dossier');
  said = await stuur({
    ...buttonData(laatste(said), 'Start dossier'),
    ...inputsOf(laatste(said)),
    kenmerk: `R-${nummer}`,
    dienst,
  });
  for (const gegeven of stappen) {
    for (let ronde = 0; ronde < 3; ronde += 1) {
      const kaart = laatste(said);
      const titel = kaart.speak;
      const velden = Object.fromEntries(
        invoer(kaart).map((veld) => [
          veld.id,
          gegeven[veld.id] ?? (veld.isRequired ? passend(veld) : (veld.value ?? '')),
        ]),
      );
      const knop = kaart.actions?.find(({ title }) => ['Opslaan', 'Verstuurd'].includes(title))?.title ?? '';
      said = await stuur({ ...buttonData(kaart, knop), ...velden });
      if (said.cards.at(-1)?.speak !== titel || !said.all.includes('Nog nodig')) break;
    }
  }
  return said;
}

/** The steps of a service with a plan up to its delivery, dated in 2026. */
const totUitvoering = (uren: string, maanden: string, akkoord = '2026-03-02'): readonly Stap[] => [
  { vervolg: 'leverancier-opvragen', op: '2026-01-12' },
  { op: '2026-01-13', woonplaats: 'Arnhem' },
  { op: '2026-01-20', leverancier: 'Jansen BV', leverancierEmail: 'info@jansen.nl', gekozenDoorClient: 'ja' },
  { op: '2026-02-02', uren, maanden, ondersteuning: 'Stap voor stap naar werk' },
  { op: '2026-02-20' },
  { vervolg: 'uitvoering', op: akkoord, besteldeUren: uren, besteldeMaanden: maanden },
];
const klaar = (einde: string, resultaat: string): readonly Stap[] => [
  { vervolg: 'eindrapportage', op: einde },
  { op: '2027-01-05' },
  { op: '2027-01-12', goedgekeurd: 'ja', resultaat },
];

describe('by cards alone, from the first talk to the closing of the dossier', () => {
  test.each([
    [
      'Werkfit maken of 41 hours that makes the client werkfit',
      'werkfit-maken',
      '41',
      '18',
      '€ 3.895,00',
      '€ 1.947,50',
    ],
    [
      'Participatie interventie of 21 hours that brings the client a step further',
      'participatie-interventie',
      '21',
      '5',
      '€ 1.995,00',
      '€ 997,50',
    ],
    [
      'Bevorderen maatschappelijke deelname of 18 hours that succeeds',
      'bevorderen-maatschappelijke-deelname',
      '18',
      '5',
      '€ 1.710,00',
      '€ 855,00',
    ],
    [
      'Begeleiding bij scholing of 49 hours that succeeds',
      'begeleiding-bij-scholing',
      '49',
      '12',
      '€ 4.655,00',
      '€ 2.327,50',
    ],
  ])('%s', async (_titel, dienst, uren, maanden, prijs, helft) => {
    const said = await metKaarten(dienst, [
      ...totUitvoering(uren, maanden),
      ...klaar('2026-12-20', 'geslaagd'),
      { op: '2027-01-13' },
      { afgeslotenOp: '2027-01-14' },
    ]);
    expect(said.all).toContain('is afgesloten');
    expect(said.all).toContain(`Prijs: ${prijs} excl. btw`);
    expect(said.all).toContain(`Betaling bij de start: 50% · ${helft} excl. btw`);
    expect(said.all).toContain(`Tweede betaling: ${helft} excl. btw`);
  });

  test('Praktijkassessment without its result: the fixed price, and 30 per cent at the end', async () => {
    const said = await metKaarten('praktijkassessment', [
      ...totUitvoering('', '4'),
      ...klaar('2026-06-20', 'niet-geslaagd'),
      { op: '2027-01-13' },
      { afgeslotenOp: '2027-01-14' },
    ]);
    expect(said.all).toContain('Prijs: € 1.988,38 excl. btw');
    expect(said.all).toContain('Tweede betaling: € 596,51 excl. btw');
  });

  test('Werkfit maken of 30 hours that the client leaves after seven months because of illness', async () => {
    const said = await metKaarten('werkfit-maken', [
      ...totUitvoering('30', '10'),
      { vervolg: 'voortijdig-stoppen', op: '2026-10-05' },
      {
        vervolg: 'eindrapportage',
        op: '2026-10-05',
        oorzaak: 'ziekte',
        situatieOp: '2026-10-05',
        instemming: 'ja',
      },
      { op: '2026-10-12' },
      { op: '2026-10-13', goedgekeurd: 'ja' },
      { op: '2026-10-14' },
      { afgeslotenOp: '2026-10-15' },
    ]);
    expect(said.all).toContain('Prijs: € 2.850,00 excl. btw');
    expect(said.all).toContain('Tweede betaling: € 855,00 excl. btw');
  });

  test.each([
    ['Werkbehoud for an employee', 'werkbehoud-loondienst'],
    ['Werkbehoud for somebody with a business of her own', 'werkbehoud-zelfstandig'],
  ])('%s of 15 hours, without a plan', async (_titel, dienst) => {
    const said = await metKaarten(dienst, [
      ...totUitvoering('15', '3').slice(0, 3),
      { vervolg: 'uitvoering', op: '2026-02-02', besteldeUren: '15' },
      { vervolg: 'eindrapportage', op: '2026-05-01' },
      { op: '2026-05-10' },
      { op: '2026-05-12', goedgekeurd: 'ja', resultaat: 'geslaagd' },
      { op: '2026-05-13' },
      { afgeslotenOp: '2026-05-14' },
    ]);
    expect(said.all).toContain('Prijs: € 1.425,00 excl. btw');
    expect(said.all).toContain('Tweede betaling: € 712,50 excl. btw');
  });

  test.each([
    ['a private course', 'scholing-privaat'],
    ['EVC', 'evc'],
    ['a course that OCW funds', 'scholing-ocw'],
  ])('%s of € 2.400 that is paid at the start', async (_titel, dienst) => {
    const said = await metKaarten(dienst, [
      { vervolg: 'orientatie', op: '2026-01-12' },
      { op: '2026-01-13' },
      { op: '2026-01-14', woonplaats: 'Arnhem' },
      { op: '2026-01-20', leverancier: 'Opleider BV', gekozenDoorClient: 'ja' },
      { op: '2026-01-30', prijs: '2.400', startOp: '2026-03-02' },
      { vervolg: 'aanmelding', op: '2026-02-02' },
      { op: '2026-02-03' },
      { op: '2026-02-05', startOp: '2026-03-02' },
      { vervolg: 'uitvoering', op: '2026-02-06', ordernummer: 'PO-1' },
      { vervolg: 'eindrapportage', op: '2026-06-20' },
      { op: '2026-06-25' },
      { op: '2026-06-26', resultaat: 'geslaagd' },
      { afgeslotenOp: '2026-06-27' },
    ]);
    expect(said.all).toContain('is afgesloten');
    expect(said.all).toContain('Prijs: € 2.400,00 excl. btw');
    expect(said.all).toContain('Betaling bij de start: 100% · € 2.400,00 excl. btw');
  });

  test.each(['productcode-1', 'productcode-2'])(
    'LEON %s, under three months: all at the end',
    async (dienst) => {
      const said = await metKaarten(dienst, leon('2', 'start', []));
      expect(said.all).toContain('Prijs: € 1.500,00 excl. btw');
      expect(said.all).toContain('Betaling bij de start: 0% · € 0,00 excl. btw');
      expect(said.all).toContain('Tweede betaling: € 1.500,00 excl. btw');
    },
  );

  test.each(['productcode-3', 'productcode-4'])(
    'LEON %s, over three months: half at the start',
    async (dienst) => {
      const said = await metKaarten(dienst, leon('8', 'eerste-factuur', [{ op: '2026-02-06' }]));
      expect(said.all).toContain('Betaling bij de start: 50% · € 750,00 excl. btw');
      expect(said.all).toContain('Tweede betaling: € 750,00 excl. btw');
    },
  );

  test('LEON productcode 5, job coaching by the quarter', async () => {
    const said = await metKaarten('productcode-5', leon('8', 'start', []));
    expect(said.all).toContain('is afgesloten');
    expect(said.all).toContain('Leverancier: Jansen BV');
  });

  test.each([
    'ontwikkelarrangement-a',
    'ontwikkelarrangement-b',
    'ontwikkelarrangement-c',
    'stabiel-arrangement-a',
    'stabiel-arrangement-b',
  ])('Activerend werk, %s, with a progress message and the evaluation talk', async (dienst) => {
    const said = await metKaarten(dienst, [
      { vervolg: 'doelen', op: '2026-01-12' },
      { op: '2026-01-13', ondersteuning: 'Vrijwilligerswerk opbouwen' },
      { vervolg: 'start', op: '2026-01-20', leverancier: 'Buurtwerk', eindeToewijzingOp: '2026-07-20' },
      { op: '2026-02-02' },
      { vervolg: 'voortgang', op: '2026-03-02' },
      { op: '2026-05-02' },
      { vervolg: 'evaluatie', op: '2026-06-01' },
      { op: '2026-06-02' },
      { vervolg: 'einde', op: '2026-07-20' },
      { afgeslotenOp: '2026-07-21' },
    ]);
    expect(said.all).toContain('is afgesloten');
  });

  test('Activerend werk, oriëntatiefase, from the conditions to the advice', async () => {
    const said = await metKaarten('orientatiefase', [
      { vervolg: 'doelen', op: '2026-01-12' },
      { op: '2026-01-13' },
      { vervolg: 'orientatie', op: '2026-01-20', leverancier: 'Buurtwerk', eindeToewijzingOp: '2026-04-20' },
      { vervolg: 'evaluatie', op: '2026-03-01' },
      { op: '2026-03-02' },
      { op: '2026-04-20' },
      { afgeslotenOp: '2026-04-21' },
    ]);
    expect(said.all).toContain('is afgesloten');
  });

  test('a client for whom no service fits: the dossier closes without an order', async () => {
    const said = await metKaarten('werkfit-maken', [
      { vervolg: 'einde', op: '2026-01-12' },
      { afgeslotenOp: '2026-01-13' },
    ]);
    expect(said.all).toContain('is afgesloten');
    expect(said.all).not.toContain('Prijs');
  });
});

/** A LEON traject of € 1.500 from the order to the payment; `naar` is what follows the judgement on the plan. */
function leon(maanden: string, naar: string, tussen: readonly Stap[]): readonly Stap[] {
  return [
    {
      vervolg: 'intake',
      op: '2026-01-12',
      leverancier: 'Jansen BV',
      trajectMaanden: maanden,
      prijs: '1.500',
    },
    { vervolg: naar === 'start' && maanden === '8' ? 'offerte' : 'plan', op: '2026-01-19' },
    { op: '2026-01-30', prijs: '1.500' },
    { vervolg: naar, op: '2026-02-02' },
    ...tussen,
    { op: '2026-02-09' },
    { vervolg: 'uitvoering', op: '2026-02-20' },
    { vervolg: 'eindrapportage', op: '2026-03-30' },
    { op: '2026-04-02' },
    { vervolg: 'factuur', op: '2026-04-03' },
    { op: '2026-04-10' },
    { vervolg: 'einde', op: '2026-04-20' },
    { afgeslotenOp: '2026-04-21' },
  ];
}

/** Types a dossier from beginning to end. */
async function metTekst(...zinnen: readonly string[]): Promise<Said> {
  const { zeg } = iemand();
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

  test('after the closing one press starts the next service, with what is known of the client', async () => {
    const { zeg, stuur } = iemand();
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
    const volgend = await stuur(buttonData(laatste(klaar), 'Start vervolg: Naar werk'));
    expect(volgend.all).toContain('Dossier **T-7** is geopend voor Naar werk');
    await zeg('ja ja ja nee, gesprek op 8-1-2027');
    const vraag = await zeg('inzetten omdat de cliënt kan beginnen');
    expect(inputsOf(laatste(vraag)).woonplaats).toBe('Arnhem');
    const nog = await stuur({
      ...buttonData(laatste(klaar), 'Start vervolg: Naar werk'),
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
      'het bureau voert de opdracht uit, 15 uur, 2 februari 2026',
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
      'bevestigd op 30-1-2026',
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
