import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { leidAf } from '../../../domain/dossier/dossier.ts';
import { gebeurtenisVorm } from '../../../domain/dossier/gebeurtenis.ts';
import {
  afloopVan,
  betaalschemaVan,
  prijsVan,
  startbetalingVan,
  tweedeBedrag,
} from '../../../domain/dossier/geldzaken.ts';
import { metPlan } from '../../../domain/dossier/met-plan/proces.ts';
import { fasen } from '../../../domain/dossier/stap.ts';
import { termijnenVan } from '../../../domain/dossier/termijnen.ts';
import { kaders } from '../../support/content.ts';
import { Proefdossier, volledig } from '../../support/dossier.ts';

const weiger = (proef: Proefdossier, gegevens: Record<string, string>, code: string) =>
  expect(() => proef.antwoord(gegevens)).toThrow(code);

describe('a dossier goes through the six steps in order', () => {
  test('from intake to closing', () => {
    const proef = new Proefdossier();
    const gezien: string[] = [];
    while (proef.dossier.open) {
      const { stap } = proef.dossier.open;
      gezien.push(stap.id);
      proef.antwoord(volledig[stap.id as keyof typeof volledig]);
    }
    expect(gezien).toEqual(Object.keys(volledig));
    expect([...new Set(proef.dossier.gedaan.map(({ fase }) => fase))]).toEqual([...fasen]);
  });

  test('every step of the process is reached by some dossier', () => {
    const routes = [
      new Proefdossier().tot('afsluiting'),
      new Proefdossier().tot('afsluiting', {
        'plan-beoordeeld': { oordeel: 'afgewezen', besluitOp: '2026-09-14', reden: 'te duur' },
        'herstel-ontvangen': { hersteld: 'ja', ontvangenOp: '2026-09-18' },
        'herstel-beoordeeld': { oordeel: 'akkoord', besluitOp: '2026-09-20' },
        'bestelling-verstuurd': { verstuurdOp: '2026-09-20' },
        einde: { geeindigdOp: '2027-03-20' },
        'rapport-beoordeeld': { resultaat: 'geen-plaatsing' },
        'tweede-betaling': { bedrag: '570', motivering: 'in overleg met UWV' },
      }),
    ];
    const bereikt = new Set(routes.flatMap(({ dossier }) => dossier.gedaan.map(({ id }) => id)));
    expect(metPlan.stappen.map(({ id }) => id).filter((id) => !bereikt.has(id))).toEqual([]);
  });

  test('a service that is not used leads straight to closing', () => {
    const proef = new Proefdossier().tot('dienstkeuze', {
      dienstkeuze: { besluit: 'niet-inzetten', reden: 'eerst schulden' },
    });
    expect(proef.dossier.open?.stap.id).toBe('afsluiting');
  });

  test('a plan refused twice gives no order: the dossier closes without one', () => {
    const proef = new Proefdossier().tot('herstel-beoordeeld', {
      'plan-beoordeeld': { oordeel: 'afgewezen', besluitOp: '2026-09-14', reden: 'te duur' },
      'herstel-ontvangen': { hersteld: 'ja', ontvangenOp: '2026-09-21' },
      'herstel-beoordeeld': { oordeel: 'afgewezen', besluitOp: '2026-09-22', reden: 'nog te duur' },
    });
    expect(proef.dossier.open?.stap.id).toBe('afsluiting');
    expect(prijsVan(proef.dossier).soort).toBe('onbekend');
  });

  test('a supplier that does not repair the plan gets no order either, and no deadline runs on', () => {
    const proef = new Proefdossier().tot('herstel-ontvangen', {
      'plan-beoordeeld': { oordeel: 'afgewezen', besluitOp: '2026-09-14', reden: 'te duur' },
      'herstel-ontvangen': { hersteld: 'nee' },
    });
    expect(proef.dossier.open?.stap.id).toBe('afsluiting');
    expect(termijnenVan(proef.dossier).filter(({ loopt }) => loopt)).toEqual([]);
  });
});

describe('answers that do not fit the rules are refused with a reason', () => {
  test('the client chooses the supplier', () => {
    weiger(
      new Proefdossier().tot('leveranciersvraag-verstuurd'),
      { leverancier: 'X', gekozenDoorClient: 'nee' },
      'client-kiest',
    );
  });

  test('hours above the maximum need an exception with a reason; above the exception none helps', () => {
    const proef = new Proefdossier()
      .tot('leverancierskeuze')
      .antwoord({ uren: '27', maanden: '6', ondersteuning: 'x' });
    expect(proef.dossier.open?.ontbreekt.map(({ id }) => id)).toEqual(['uitzondering', 'redenUitzondering']);
    weiger(proef, { uitzondering: 'nee' }, 'uren-zonder-uitzondering');
    weiger(proef, { uren: '40.5' }, 'uren-boven-grens');
    proef.antwoord({ uitzondering: 'ja', redenUitzondering: 'zware zoekopdracht' });
    expect(proef.dossier.open?.stap.id).toBe('opdracht-verstuurd');
  });

  test('nine months is the longest duration', () => {
    const proef = new Proefdossier().tot('leverancierskeuze');
    weiger(proef, { maanden: '10' }, 'maanden-boven-grens');
    proef.antwoord({ uren: '20', maanden: '9', ondersteuning: 'x' });
    expect(proef.dossier.open?.stap.id).toBe('opdracht-verstuurd');
  });

  test('an assignment from before the version we hold is refused', () => {
    weiger(new Proefdossier().tot('opdracht'), { dagtekening: '2024-12-31' }, 'geen-versie');
    expect(
      new Proefdossier().tot('opdracht-verstuurd', {
        intake: { gesprekOp: '2024-12-20' },
        'opdracht-verstuurd': { dagtekening: '2025-01-01' },
      }).dossier.open?.stap.id,
    ).toBe('plan-ontvangen');
  });

  test.each([
    ['plan-ontvangen', 'opdracht-verstuurd', { ontvangenOp: '2026-08-16' }],
    ['plan-beoordeeld', 'plan-ontvangen', { oordeel: 'akkoord', besluitOp: '2026-09-06' }],
    ['einde', 'bestelling-verstuurd', { geeindigdOp: '2026-09-13' }],
    ['rapport-ontvangen', 'einde', { ontvangenOp: '2027-03-13' }],
  ])('%s cannot lie before the moment it follows', (_stap, tot, gegevens) => {
    weiger(new Proefdossier().tot(tot), gegevens, 'te-vroeg');
  });

  test('what has happened cannot lie in the future', () => {
    weiger(
      new Proefdossier('2026-09-01').tot('opdracht-verstuurd'),
      { ontvangenOp: '2026-09-02' },
      'in-toekomst',
    );
  });

  test.each([
    [{ urenPerWeek: '11' }, 'plaatsing-te-weinig-uren'],
    [{ besluitOp: '2027-05-31' }, 'plaatsing-te-kort'],
    [{ ziektedagen: '8' }, 'plaatsing-te-kort'],
    [{ werkhervattingOp: '2027-06-15', besluitOp: '2027-12-01' }, 'werkhervatting-te-laat'],
    [{ goedgekeurd: 'nee' }, 'rapport-aanvullen'],
    [{ werkhervattingOp: '2026-09-13' }, 'te-vroeg'],
  ])('a plaatsing with %j is refused: %s', (anders, code) => {
    weiger(
      new Proefdossier().tot('rapport-ontvangen'),
      { ...volledig['rapport-beoordeeld'], ...anders },
      code,
    );
  });

  test('ended before its last day without a plaatsing is an early end, not a completed service', () => {
    const proef = new Proefdossier().tot('rapport-ontvangen', {
      einde: { geeindigdOp: '2027-03-13' },
      'rapport-ontvangen': { ontvangenOp: '2027-03-20' },
    });
    weiger(
      proef,
      { goedgekeurd: 'ja', besluitOp: '2027-03-25', resultaat: 'geen-plaatsing' },
      'niet-doorlopen',
    );
  });

  test('a second payment that goes beyond the price is refused', () => {
    const proef = new Proefdossier().tot('rapport-beoordeeld', {
      'rapport-beoordeeld': { resultaat: 'geen-plaatsing' },
    });
    weiger(proef, { bedrag: '950.01', motivering: 'x' }, 'boven-prijs');
    expect(proef.antwoord({ bedrag: '950', motivering: 'x' }).dossier.open?.stap.id).toBe(
      'resultaat-bevestigd',
    );
  });

  test('the last day on which work can still count is three months after the individual duration', () => {
    const proef = new Proefdossier().tot('rapport-beoordeeld', {
      'rapport-beoordeeld': { werkhervattingOp: '2027-06-14', besluitOp: '2027-12-01' },
    });
    expect(proef.dossier.open?.stap.id).toBe('resultaat-bevestigd');
  });

  test('an early end needs consent, except at death', () => {
    const stop = {
      wijze: 'voortijdig',
      geeindigdOp: '2026-12-01',
      oorzaak: 'ziekte',
      situatieOp: '2026-11-01',
    };
    weiger(
      new Proefdossier().tot('bestelling-verstuurd'),
      { ...stop, instemming: 'nee' },
      'instemming-nodig',
    );
    const overleden = new Proefdossier()
      .tot('bestelling-verstuurd')
      .antwoord({ ...stop, oorzaak: 'overlijden' });
    expect(overleden.dossier.open?.stap.id).toBe('rapport-ontvangen');
  });

  test('a BSN in an answer is refused', () => {
    weiger(new Proefdossier().tot('intake'), { besluit: 'inzetten', reden: 'zie 123456782' }, 'bsn');
  });

  test('one wrong answer refuses the others with it', () => {
    const proef = new Proefdossier().tot('leverancierskeuze');
    weiger(proef, { uren: '20', maanden: 'zes' }, 'geen-getal');
    expect(proef.dossier.open?.gegevens).toEqual({});
  });
});

describe('money follows from the dossier', () => {
  test('20 hours: € 1.900 in all and € 950 at the start', () => {
    const { dossier } = new Proefdossier().tot('bestelling-verstuurd');
    expect(prijsVan(dossier)).toMatchObject({ soort: 'vastgesteld' });
    const start = startbetalingVan(dossier);
    expect(
      start.soort === 'vastgesteld' && [start.waarde.percentage, start.waarde.bedrag.toFixed(2)],
    ).toEqual([50, '950.00']);
    expect(betaalschemaVan(dossier).soort).toBe('onbekend');
  });

  test.each([
    ['2026-12-13', '2026-12-13', '0.00'],
    ['2026-12-14', '2026-12-14', '570.00'],
  ])('an early end on %s (situation of %s) gives a second payment of € %s', (einde, situatie, tweede) => {
    const { dossier } = new Proefdossier().tot('afsluiting', {
      einde: {
        wijze: 'voortijdig',
        geeindigdOp: einde,
        oorzaak: 'verhuizing',
        situatieOp: situatie,
        instemming: 'ja',
      },
    });
    expect(tweedeBedrag(dossier)?.toFixed(2)).toBe(tweede);
  });

  test.each([
    ['no plaatsing', { 'rapport-beoordeeld': { resultaat: 'geen-plaatsing' } }],
    [
      'two dates on different sides of the boundary',
      {
        einde: {
          wijze: 'voortijdig',
          geeindigdOp: '2027-01-10',
          oorzaak: 'ziekte',
          situatieOp: '2026-11-01',
          instemming: 'ja',
        },
      },
    ],
  ])('%s: the klantmanager decides, and her decision is recorded', (_naam, anders) => {
    const proef = new Proefdossier().tot('rapport-beoordeeld', anders);
    expect(proef.dossier.open?.stap.id).toBe('tweede-betaling');
    expect(tweedeBedrag(proef.dossier)).toBeUndefined();
    proef.antwoord({ bedrag: '0', motivering: 'afgestemd met UWV' });
    expect(tweedeBedrag(proef.dossier)?.toFixed(2)).toBe('0.00');
  });

  test('an assignment of 2027 asks for the rate that UWV confirmed', () => {
    const later = Object.fromEntries(
      Object.entries({
        'opdracht-verstuurd': { dagtekening: '2027-01-04' },
        'plan-ontvangen': { ontvangenOp: '2027-01-20' },
        'plan-beoordeeld': { besluitOp: '2027-01-25' },
      }),
    );
    const proef = new Proefdossier().tot('plan-beoordeeld', later).antwoord({ uren: '20', maanden: '6' });
    expect(proef.dossier.open?.ontbreekt.map(({ id }) => id)).toEqual(['uurtarief']);
    expect(prijsVan(proef.dossier).soort).toBe('onbekend');
    const prijs = prijsVan(proef.antwoord({ uurtarief: '98.40' }).dossier);
    expect(prijs.soort === 'vastgesteld' && prijs.waarde.toFixed(2)).toBe('1968.00');
  });
});

describe('deadlines follow from what has happened', () => {
  const data = (proef: Proefdossier) =>
    Object.fromEntries(termijnenVan(proef.dossier).map(({ regel, datum }) => [regel.id, datum]));

  test('plan 28 days after the assignment, judgement 14 days after receipt, report 28 days after the end', () => {
    expect(data(new Proefdossier().tot('einde'))).toEqual({
      plan: '2026-09-14',
      oordeel: '2026-09-21',
      'einde-individueel': '2027-03-14',
      'einde-generaal': '2027-06-14',
      werkhervatting: '2027-06-14',
      eindrapportage: '2027-04-11',
    });
  });

  test('a refused plan may be repaired within seven days', () => {
    const proef = new Proefdossier().tot('herstel-ontvangen', {
      'plan-beoordeeld': { oordeel: 'afgewezen', besluitOp: '2026-09-14', reden: 'x' },
      'herstel-ontvangen': { hersteld: 'ja', ontvangenOp: '2026-09-20' },
    });
    expect(data(proef)).toMatchObject({ herstel: '2026-09-21', 'oordeel-herstel': '2026-10-04' });
  });

  test('months end on the last day of a shorter month, and months after months count from the first date', () => {
    const proef = new Proefdossier().tot('bestelling', {
      'opdracht-verstuurd': { dagtekening: '2026-08-03' },
      'plan-ontvangen': { ontvangenOp: '2026-08-20' },
      'plan-beoordeeld': { besluitOp: '2026-08-31' },
    });
    expect(data(proef)).toMatchObject({ 'einde-individueel': '2027-02-28', werkhervatting: '2027-05-31' });
  });

  test('an individual duration as long as the general one shows its end once', () => {
    const proef = new Proefdossier().tot('bestelling', {
      opdracht: { maanden: '9' },
      bestelling: { maanden: '9' },
    });
    expect(Object.keys(data(proef))).not.toContain('einde-generaal');
  });

  test('a deadline that was met, or a closed dossier, no longer runs', () => {
    const lopend = (proef: Proefdossier) =>
      termijnenVan(proef.dossier)
        .filter(({ loopt }) => loopt)
        .map(({ regel }) => regel.id);
    expect(lopend(new Proefdossier().tot('opdracht-verstuurd'))).toEqual(['plan']);
    expect(lopend(new Proefdossier().tot('plan-ontvangen'))).toEqual(['oordeel']);
    expect(lopend(new Proefdossier().tot('afsluiting'))).toEqual([]);
  });
});

describe('a correction recomputes everything', () => {
  test('another date of the assignment moves the deadline', () => {
    const proef = new Proefdossier()
      .tot('opdracht-verstuurd')
      .corrigeer('opdracht-verstuurd', { dagtekening: '2026-08-18' });
    expect(termijnenVan(proef.dossier)[0]?.datum).toBe('2026-09-15');
  });

  test('a judgement turned into a refusal asks for the repair, and leaves the order aside without losing it', () => {
    const proef = new Proefdossier()
      .tot('einde')
      .corrigeer('plan-beoordeeld', { oordeel: 'afgewezen', reden: 'toch te duur' });
    expect(proef.dossier.open?.stap.id).toBe('herstel-ontvangen');
    expect(prijsVan(proef.dossier).soort).toBe('onbekend');
    proef.corrigeer('plan-beoordeeld', { oordeel: 'akkoord' });
    expect(proef.dossier.open?.stap.id).toBe('rapport-ontvangen');
  });

  test('a date that no longer fits is asked again with the reason', () => {
    const proef = new Proefdossier()
      .tot('plan-beoordeeld')
      .corrigeer('opdracht-verstuurd', { dagtekening: '2026-09-10' });
    expect(proef.dossier.open).toMatchObject({
      stap: { id: 'plan-ontvangen' },
      bezwaren: [{ code: 'te-vroeg' }],
    });
  });
});

describe('answers to questions that no longer apply', () => {
  test('a settled rate is left aside when the assignment turns out to be of a year with a known rate', () => {
    const proef = new Proefdossier()
      .tot('plan-beoordeeld', {
        'opdracht-verstuurd': { dagtekening: '2027-01-04' },
        'plan-ontvangen': { ontvangenOp: '2027-01-20' },
        'plan-beoordeeld': { besluitOp: '2027-01-25' },
      })
      .antwoord({ uren: '20', maanden: '6' })
      .antwoord({ uurtarief: '98.40' })
      .corrigeer('opdracht-verstuurd', { dagtekening: '2026-12-30' });
    const prijs = prijsVan(proef.dossier);
    expect(prijs.soort === 'vastgesteld' && prijs.waarde.toFixed(2)).toBe('1900.00');
  });

  test('fewer hours make the exception and its reason disappear from the order', () => {
    const proef = new Proefdossier()
      .tot('leverancierskeuze')
      .antwoord({ uren: '30', maanden: '6', ondersteuning: 'x' })
      .antwoord({ uitzondering: 'ja', redenUitzondering: 'zwaar' })
      .corrigeer('opdracht', { uren: '20' });
    expect(proef.dossier.stand.antwoorden.opdracht).toEqual({ uren: '20', maanden: '6', ondersteuning: 'x' });
  });
});

describe('laws that hold for every log', () => {
  const stappen = metPlan.stappen.map(({ id }) => id);
  const waarden = [
    'ja',
    'nee',
    'akkoord',
    'afgewezen',
    'inzetten',
    'niet-inzetten',
    'voortijdig',
    'doorlopen',
    'plaatsing',
    '2026-08-17',
    '2026-10-01',
    '2027-02-28',
    '20',
    '41',
    'tekst',
    '',
  ];
  const ingreep = fc.record({
    stap: fc.constantFrom(...stappen),
    veld: fc.nat(5),
    waarde: fc.constantFrom(...waarden),
  });

  test('whatever is corrected: the state is the replay of the log, nothing is skipped, no amount stands without an order', () => {
    fc.assert(
      fc.property(fc.array(ingreep, { maxLength: 12 }), fc.constantFrom(...stappen), (ingrepen, tot) => {
        const proef = new Proefdossier().tot(stappen.includes(tot) && tot in volledig ? tot : 'bestelling');
        for (const { stap, veld, waarde } of ingrepen) {
          const velden = metPlan.stappen.find(({ id }) => id === stap)?.velden ?? [];
          const gekozen = velden[veld % velden.length];
          if (gekozen) proef.corrigeer(stap, { [gekozen.id]: waarde });
          const { dossier } = proef;
          expect(leidAf(dossier.id, JSON.parse(JSON.stringify(proef.log)), kaders).stand).toEqual(
            dossier.stand,
          );
          expect(dossier.stand.versie).toBe(proef.log.length);
          expect(dossier.gedaan.every(({ id }) => id !== dossier.open?.stap.id)).toBe(true);
          const besteld = dossier.gedaan.some(({ id }) => id === 'bestelling');
          if (!besteld)
            expect([prijsVan(dossier).soort, betaalschemaVan(dossier).soort, tweedeBedrag(dossier)]).toEqual([
              'onbekend',
              'onbekend',
              undefined,
            ]);
          if (afloopVan(dossier).soort === 'vastgesteld')
            expect(dossier.gedaan.some(({ id }) => id === 'rapport-beoordeeld')).toBe(true);
          for (const termijn of termijnenVan(dossier)) {
            expect(termijn.datum > termijn.vanaf).toBe(true);
            expect(termijn.feiten.length > 0 || 'maandenUit' in termijn.regel.lengte).toBe(true);
          }
        }
      }),
      { numRuns: 150 },
    );
  });

  test('every recorded event fits its schema', () => {
    for (const gebeurtenis of new Proefdossier().tot('afsluiting').log)
      expect(gebeurtenisVorm.safeParse(gebeurtenis).success).toBe(true);
  });
});
