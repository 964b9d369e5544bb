import { Decimal } from 'decimal.js';
import { describe, expect, test } from 'vitest';
import {
  bezwarenTegen,
  gevraagdeVelden,
  leesInvoer,
  ontbrekendeVelden,
  tellendeGegevens,
} from '../../../domain/dossier/invoer.ts';
import type { Stap, VeldSoort } from '../../../domain/dossier/stap.ts';
import { datum } from '../../../domain/waarden/datum.ts';
import { Proefdossier } from '../../support/dossier.ts';

const zicht = new Proefdossier().dossier;
const vandaag = datum('2026-09-01');
const stapMet = (soort: VeldSoort, meer: Partial<Stap['velden'][number]> = {}): Stap => ({
  id: 'proef',
  fase: 'intake',
  velden: [{ id: 'veld', soort, verplicht: true, ...meer }],
});

/** What is recorded of one answer, or the code of what is wrong with it. */
function lees(soort: VeldSoort, tekst: string, meer: Partial<Stap['velden'][number]> = {}) {
  const invoer = leesInvoer(stapMet(soort, meer), zicht, {}, { veld: tekst }, vandaag);
  return invoer.soort === 'goed' ? invoer.gegevens.veld : `fout: ${invoer.bezwaren[0]?.code}`;
}

describe('an answer is recorded in one form, or refused with what is wrong', () => {
  test.each<[VeldSoort, string, string]>([
    ['datum', '2026-02-28', '2026-02-28'],
    ['datum', '2026-02-29', 'fout: geen-datum'],
    ['datum', '1-2-2026', 'fout: geen-datum'],
    ['datum', ' 2026-02-28 ', '2026-02-28'],
    ['datum', '', ''],
    ['uren', '0.01', '0.01'],
    ['uren', '26.50', '26.5'],
    ['uren', '0', 'fout: getal-te-klein'],
    ['uren', '-3', 'fout: getal-te-klein'],
    ['uren', '1.255', 'fout: geen-getal'],
    ['uren', '9999', '9999'],
    ['uren', '9999.01', 'fout: geen-getal'],
    ['uren', 'zes', 'fout: geen-getal'],
    ['maanden', '6', '6'],
    ['maanden', '6.0', '6'],
    ['maanden', '6.5', 'fout: geen-heel-getal'],
    ['maanden', '0', 'fout: getal-te-klein'],
    ['dagen', '0', '0'],
    ['dagen', '-1', 'fout: getal-te-klein'],
    ['dagen', '1.5', 'fout: geen-heel-getal'],
    ['bedrag', '0', '0.00'],
    ['bedrag', '95.4', '95.40'],
    ['bedrag', '1000000', '1000000.00'],
    ['bedrag', '1000000.01', 'fout: geen-bedrag'],
    ['bedrag', '-0.01', 'fout: geen-bedrag'],
    ['bedrag', '0.001', 'fout: geen-bedrag'],
    ['bedrag', 'veel', 'fout: geen-bedrag'],
    ['email', 'info@jansen.nl', 'info@jansen.nl'],
    ['email', 'info@jansen', 'fout: geen-email'],
    ['keuze', 'ja', 'fout: geen-keuze'],
    ['tekst', ' Jansen \n  BV ', 'Jansen BV'],
    ['tekst', 'a'.repeat(200), 'a'.repeat(200)],
    ['tekst', 'a'.repeat(201), 'fout: te-lang'],
    ['lange-tekst', 'regel 1\n\nregel 2', 'regel 1\n\nregel 2'],
    ['lange-tekst', 'a'.repeat(2000), 'a'.repeat(2000)],
    ['lange-tekst', 'a'.repeat(2001), 'fout: te-lang'],
    ['tekst', 'nummer 123456782', 'fout: bsn'],
    ['keuze', '123456782', 'fout: bsn'],
  ])('%s %j gives %j', (soort, tekst, verwacht) => {
    expect(lees(soort, tekst)).toBe(verwacht);
  });

  test('a choice takes its own answers only', () => {
    const opties = { opties: ['ja', 'nee'] };
    expect(['ja', 'nee', 'Ja', 'misschien'].map((tekst) => lees('keuze', tekst, opties))).toEqual([
      'ja',
      'nee',
      'fout: geen-keuze',
      'fout: geen-keuze',
    ]);
  });

  test('what has happened may be today, not tomorrow; a date that is to come may be any', () => {
    const gebeurd = { nietInToekomst: true };
    expect([
      lees('datum', '2026-09-01', gebeurd),
      lees('datum', '2026-09-02', gebeurd),
      lees('datum', '2026-09-02'),
      lees('tekst', 'z', gebeurd),
    ]).toEqual(['2026-09-01', 'fout: in-toekomst', '2026-09-02', 'z']);
  });

  test('the refusal of a text that is too long says how long it was and may be', () => {
    expect(leesInvoer(stapMet('tekst'), zicht, {}, { veld: 'a'.repeat(203) }, vandaag)).toEqual({
      soort: 'fout',
      bezwaren: [{ veld: 'veld', code: 'te-lang', waarden: { lengte: 203, maximum: 200 } }],
    });
  });

  test('the refusal of a day to come says which day was meant and which it is', () => {
    const stap = stapMet('datum', { nietInToekomst: true });
    expect(leesInvoer(stap, zicht, {}, { veld: '2026-09-02' }, vandaag)).toEqual({
      soort: 'fout',
      bezwaren: [
        { veld: 'veld', code: 'in-toekomst', waarden: { datum: '2026-09-02', vandaag: '2026-09-01' } },
      ],
    });
  });
});

describe('answers are held against the rules together with those given before', () => {
  const stap: Stap = {
    id: 'proef',
    fase: 'intake',
    velden: [
      { id: 'a', soort: 'tekst', verplicht: true },
      { id: 'b', soort: 'tekst', verplicht: true, als: (_zicht, { a }) => a === 'meer' },
      { id: 'c', soort: 'tekst', verplicht: false },
    ],
    toets: (_zicht, gegevens) => [{ code: Object.entries(gegevens).join(' ') }],
  };
  const samen = (eerder: Record<string, string>, nieuw: Record<string, string>) => {
    const invoer = leesInvoer(stap, zicht, eerder, nieuw, vandaag);
    return invoer.soort === 'fout' ? invoer.bezwaren.map(({ code }) => code).join() : 'goed';
  };

  test('a later answer takes the place of an earlier one, an empty one clears it', () => {
    expect(samen({ a: 'x', c: 'y' }, { a: 'z' })).toBe('a,z c,y');
    expect(samen({ a: 'x', c: 'y' }, { a: '' })).toBe('c,y');
  });

  test('an answer to a field that the step does not have is left out', () => {
    expect(samen({}, { a: 'x', q: 'y' })).toBe('a,x');
  });

  test('a step without rules of its own has no objections', () => {
    expect(bezwarenTegen(stapMet('tekst'), zicht, { veld: 'x' })).toEqual([]);
  });

  test('a field that depends on another is asked, and missed, only then', () => {
    const namen = (velden: readonly { id: string }[]) => velden.map(({ id }) => id);
    expect(namen(gevraagdeVelden(stap, zicht, {}))).toEqual(['a', 'c']);
    expect(namen(gevraagdeVelden(stap, zicht, { a: 'meer' }))).toEqual(['a', 'b', 'c']);
    expect(namen(ontbrekendeVelden(stap, zicht, {}))).toEqual(['a']);
    expect(namen(ontbrekendeVelden(stap, zicht, { a: 'meer' }))).toEqual(['b']);
  });

  test('of a log count the readable answers to what is asked', () => {
    expect(tellendeGegevens(stap, zicht, { a: 'x', b: 'y', c: '', q: 'z' })).toEqual({ a: 'x' });
    expect(tellendeGegevens(stap, zicht, { a: 'meer', b: 'y' })).toEqual({ a: 'meer', b: 'y' });
    expect(tellendeGegevens(stapMet('uren'), zicht, { veld: 'zes' })).toEqual({});
  });
});

describe('the limits of a service hold for every dossier', () => {
  const tot = (stap: string) => new Proefdossier().tot(stap);
  const bezwaren = (proef: Proefdossier, gegevens: Record<string, string>) => {
    const { dossier } = proef;
    if (!dossier.open) throw new Error('the dossier is closed');
    const invoer = leesInvoer(dossier.open.stap, dossier, dossier.open.gegevens, gegevens, proef.vandaag);
    return invoer.soort === 'fout' ? invoer.bezwaren : [];
  };
  const uren = (aantal: string, meer: Record<string, string> = {}) => [
    { veld: 'uren', waarden: { uren: new Decimal(aantal), maximum: 26, uitzondering: 40 }, ...meer },
  ];

  test.each([
    [{ uren: '26' }, []],
    [{ uren: '26.01', uitzondering: 'nee' }, uren('26.01', { code: 'uren-zonder-uitzondering' })],
    [{ uren: '26.01' }, []],
    [{ uren: '40', uitzondering: 'ja' }, []],
    [{ uren: '40.01', uitzondering: 'ja' }, uren('40.01', { code: 'uren-boven-grens' })],
    [{ maanden: '9' }, []],
    [
      { maanden: '10' },
      [{ veld: 'maanden', code: 'maanden-boven-grens', waarden: { maanden: new Decimal(10), maximum: 9 } }],
    ],
  ])('%j', (gegevens, verwacht) => {
    expect(bezwaren(tot('leverancierskeuze'), gegevens)).toEqual(verwacht);
  });

  test.each([
    ['opdracht-verstuurd', 'opdracht', { dagtekening: '2026-08-02' }, '2026-08-03', 'gesprek'],
    ['plan-ontvangen', 'opdracht-verstuurd', { ontvangenOp: '2026-08-16' }, '2026-08-17', 'opdracht'],
    ['plan-beoordeeld', 'plan-ontvangen', { besluitOp: '2026-09-06' }, '2026-09-07', 'plan-ontvangst'],
    ['bestelling-verstuurd', 'bestelling', { verstuurdOp: '2026-09-13' }, '2026-09-14', 'akkoord'],
    ['einde', 'bestelling-verstuurd', { geeindigdOp: '2026-09-13' }, '2026-09-14', 'akkoord'],
    ['einde', 'bestelling-verstuurd', { situatieOp: '2026-09-13' }, '2026-09-14', 'akkoord'],
    ['rapport-ontvangen', 'einde', { ontvangenOp: '2027-03-13' }, '2027-03-14', 'einde'],
    [
      'rapport-beoordeeld',
      'rapport-ontvangen',
      { besluitOp: '2027-03-31' },
      '2027-04-01',
      'rapport-ontvangst',
    ],
    ['rapport-beoordeeld', 'rapport-ontvangen', { werkhervattingOp: '2026-09-13' }, '2026-09-14', 'akkoord'],
    [
      'resultaat-bevestigd',
      'rapport-beoordeeld',
      { verstuurdOp: '2027-06-07' },
      '2027-06-08',
      'rapport-oordeel',
    ],
  ])('%s may be on the day of what came before, not earlier', (_stap, vorige, gegevens, eerder, wat) => {
    const [[veld = '', dag] = []] = Object.entries(gegevens);
    const proef = tot(vorige);
    expect(bezwaren(proef, { [veld]: dag ?? '' })).toEqual([
      { veld, code: 'te-vroeg', waarden: { datum: dag, eerder, wat } },
    ]);
    expect(bezwaren(proef, { [veld]: eerder })).toEqual([]);
  });

  test('the repair of a plan comes on or after its refusal, and is judged on or after its receipt', () => {
    const proef = new Proefdossier().tot('plan-beoordeeld', {
      'plan-beoordeeld': { oordeel: 'afgewezen', besluitOp: '2026-09-14', reden: 'x' },
    });
    expect(bezwaren(proef, { hersteld: 'ja', ontvangenOp: '2026-09-13' })).toEqual([
      {
        veld: 'ontvangenOp',
        code: 'te-vroeg',
        waarden: { datum: '2026-09-13', eerder: '2026-09-14', wat: 'afwijzing' },
      },
    ]);
    expect(bezwaren(proef, { hersteld: 'ja', ontvangenOp: '2026-09-14' })).toEqual([]);
    proef.antwoord({ hersteld: 'ja', ontvangenOp: '2026-09-18' });
    expect(bezwaren(proef, { besluitOp: '2026-09-17' })).toEqual([
      {
        veld: 'besluitOp',
        code: 'te-vroeg',
        waarden: { datum: '2026-09-17', eerder: '2026-09-18', wat: 'herstel-ontvangst' },
      },
    ]);
    expect(bezwaren(proef, { besluitOp: '2026-09-18' })).toEqual([]);
  });

  test('the situation that ended a service lies on or before its end', () => {
    const stop = { wijze: 'voortijdig', geeindigdOp: '2026-12-01' };
    expect(bezwaren(tot('bestelling-verstuurd'), { ...stop, situatieOp: '2026-12-02' })).toEqual([
      { veld: 'situatieOp', code: 'situatie-na-einde', waarden: { einde: '2026-12-01' } },
    ]);
    expect(bezwaren(tot('bestelling-verstuurd'), { ...stop, situatieOp: '2026-12-01' })).toEqual([]);
  });

  test('a service without a plaatsing has run its course on its last day, not on the day before', () => {
    const rapport = { goedgekeurd: 'ja', besluitOp: '2027-04-10', resultaat: 'geen-plaatsing' };
    const opTijd = tot('rapport-ontvangen');
    const eerder = new Proefdossier().tot('rapport-ontvangen', { einde: { geeindigdOp: '2027-03-13' } });
    expect(bezwaren(opTijd, rapport)).toEqual([]);
    expect(bezwaren(eerder, rapport)).toEqual([
      {
        veld: 'resultaat',
        code: 'niet-doorlopen',
        waarden: { einde: '2027-03-13', uiterlijk: '2027-03-14' },
      },
    ]);
  });

  const plaatsing = {
    goedgekeurd: 'ja',
    besluitOp: '2027-06-01',
    resultaat: 'plaatsing',
    werkhervattingOp: '2027-03-01',
    urenPerWeek: '12',
    ziektedagen: '0',
  };
  test.each([
    [{}, []],
    [
      { urenPerWeek: '11.99' },
      [
        {
          veld: 'urenPerWeek',
          code: 'plaatsing-te-weinig-uren',
          waarden: { uren: new Decimal('11.99'), nodig: 12 },
        },
      ],
    ],
    [
      { besluitOp: '2027-05-31' },
      [
        {
          veld: 'werkhervattingOp',
          code: 'plaatsing-te-kort',
          waarden: { werkhervatting: '2027-03-01', vanaf: '2027-06-01' },
        },
      ],
    ],
    [
      { ziektedagen: '1' },
      [
        {
          veld: 'werkhervattingOp',
          code: 'plaatsing-te-kort',
          waarden: { werkhervatting: '2027-03-01', vanaf: '2027-06-02' },
        },
      ],
    ],
    [
      { werkhervattingOp: '2027-06-15', besluitOp: '2027-10-01' },
      [
        {
          veld: 'werkhervattingOp',
          code: 'werkhervatting-te-laat',
          waarden: { werkhervatting: '2027-06-15', uiterlijk: '2027-06-14' },
        },
      ],
    ],
    [{ werkhervattingOp: '2027-06-14', besluitOp: '2027-10-01' }, []],
    [{ goedgekeurd: 'nee' }, [{ veld: 'goedgekeurd', code: 'rapport-aanvullen' }]],
    [{ resultaat: 'geen-plaatsing', urenPerWeek: '1' }, []],
  ])('a plaatsing with %j', (anders, verwacht) => {
    expect(bezwaren(tot('rapport-ontvangen'), { ...plaatsing, ...anders })).toEqual(verwacht);
  });

  test('a second payment is at most the price without the first', () => {
    const proef = new Proefdossier().tot('rapport-beoordeeld', {
      'rapport-beoordeeld': { resultaat: 'geen-plaatsing' },
    });
    expect(bezwaren(proef, { bedrag: '950', motivering: 'x' })).toEqual([]);
    expect(bezwaren(proef, { bedrag: '950.01', motivering: 'x' })).toEqual([
      {
        veld: 'bedrag',
        code: 'boven-prijs',
        waarden: { bedrag: new Decimal('950.01'), totaal: new Decimal(950) },
      },
    ]);
  });

  test('an assignment of the last day before our version is refused with the day from which we hold it', () => {
    const proef = new Proefdossier().tot('opdracht', { intake: { gesprekOp: '2024-12-01' } });
    expect(bezwaren(proef, { dagtekening: '2024-12-31' })).toEqual([
      {
        veld: 'dagtekening',
        code: 'geen-versie',
        waarden: { datum: '2024-12-31', vanaf: '2025-01-01' },
      },
    ]);
    expect(bezwaren(proef, { dagtekening: '2025-01-01' })).toEqual([]);
  });

  test.each([
    ['leveranciersvraag-verstuurd', { gekozenDoorClient: 'nee' }, 'gekozenDoorClient', 'client-kiest'],
    ['bestelling-verstuurd', { instemming: 'nee' }, 'instemming', 'instemming-nodig'],
  ])('after %s %j is refused', (vorige, gegevens, veld, code) => {
    expect(bezwaren(tot(vorige), gegevens)).toEqual([{ veld, code }]);
  });
});
