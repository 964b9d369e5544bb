import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  buttonData,
  iemand,
  inputsOf,
  invoer,
  lastCard,
  passend,
  type Said,
  startBot,
  type TestBot,
} from '../support/bot.ts';

let bot: TestBot;
beforeAll(async () => {
  bot = await startBot({ today: '2027-06-10' });
});
afterAll(() => bot.stop());

let nummer = 0;

type Stap = Readonly<Record<string, string>>;

/** Walks a dossier by cards alone: each step with what is given and something that fits for the rest. */
async function metKaarten(dienst: string, stappen: readonly Stap[]): Promise<Said> {
  nummer += 1;
  const { zeg, stuur } = iemand(bot, `kaarten-${nummer}`);
  let said = await zeg('nieuw dossier');
  said = await stuur({
    ...buttonData(lastCard(said), 'Start dossier'),
    ...inputsOf(lastCard(said)),
    kenmerk: `R-${nummer}`,
    dienst,
  });
  for (const gegeven of stappen) {
    for (let ronde = 0; ronde < 3; ronde += 1) {
      const kaart = lastCard(said);
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
      {
        vervolg: 'uitvoering',
        op: '2026-02-02',
        besteldeUren: '15',
        ondersteuning: 'gesprekken op het werk',
      },
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
      { op: '2026-02-05', startOp: '2026-03-02', eindOp: '2026-06-19' },
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
