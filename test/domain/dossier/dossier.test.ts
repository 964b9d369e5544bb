import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isGesloten, leidAf, zichtVoor } from '../../../domain/dossier/dossier.ts';
import { gebeurtenisVorm } from '../../../domain/dossier/gebeurtenis.ts';
import { afloopVan, betaalschemaVan, prijsVan, tweedeBedrag } from '../../../domain/dossier/geldzaken.ts';
import { metPlanStappen } from '../../../domain/dossier/met-plan/proces.ts';
import { termijnenVan } from '../../../domain/dossier/termijnen.ts';
import { fasen } from '../../../domain/kaders/inhoud/documentvorm.ts';
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
    expect(metPlanStappen.map(({ id }) => id).filter((id) => !bereikt.has(id))).toEqual([]);
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

  test('one wrong answer refuses the others with it', () => {
    const proef = new Proefdossier().tot('leverancierskeuze');
    weiger(proef, { uren: '20', maanden: 'zes' }, 'geen-getal');
    expect(proef.dossier.open?.gegevens).toEqual({});
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

describe('a step that is done can be looked at as it was when it was asked', () => {
  test('with the answers of the steps before it, and no others', () => {
    const { dossier } = new Proefdossier().tot('einde');
    const stap = dossier.gedaan.find(({ id }) => id === 'opdracht');
    if (!stap) throw new Error('no such step');
    const zicht = zichtVoor(dossier, stap);
    expect(Object.keys(zicht.stand.antwoorden)).toEqual([
      'intake',
      'dienstkeuze',
      'leveranciersvraag',
      'leveranciersvraag-verstuurd',
      'leverancierskeuze',
    ]);
    expect(zicht.stand.kenmerk).toBe('W-1');
    expect(zicht.kaders).toBe(kaders);
  });

  test('only a dossier with nothing left to ask is closed', () => {
    expect(isGesloten(new Proefdossier().tot('resultaat-bevestigd').dossier)).toBe(false);
    const { dossier } = new Proefdossier().tot('afsluiting');
    expect([isGesloten(dossier), dossier.fase]).toEqual([true, 'afsluiting']);
  });

  test('a log that does not begin with its opening, or names an unknown service, is refused', () => {
    const [opening, ...rest] = new Proefdossier().tot('intake').log;
    expect(() => leidAf('x', rest, kaders)).toThrow('starts with "geopend"');
    if (opening?.soort !== 'geopend') throw new Error('no opening');
    expect(() => leidAf('x', [{ ...opening, dienst: 'nergens' }], kaders)).toThrow(
      'unknown service "nergens"',
    );
  });

  test('an event with a date that does not exist does not fit', () => {
    const [opening] = new Proefdossier().log;
    expect(gebeurtenisVorm.safeParse({ ...opening, op: '2026-02-29' }).success).toBe(false);
    expect(gebeurtenisVorm.safeParse({ ...opening, op: '2026-02-28' }).success).toBe(true);
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
  const stappen = metPlanStappen.map(({ id }) => id);
  const waarden = [
    'ja',
    'nee',
    'akkoord',
    'afgewezen',
    'inzetten',
    'niet-inzetten',
    'voortijdig',
    'doorlopen',
    'wijziging',
    'maakt-bezwaar',
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
          const velden = metPlanStappen.find(({ id }) => id === stap)?.velden ?? [];
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
