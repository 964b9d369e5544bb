import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { leidAf } from '../../../domain/dossier/dossier.ts';
import {
  betaalschemaVan,
  kernVan,
  prijsVan,
  startbetalingVan,
  tweedeBedrag,
} from '../../../domain/dossier/geldzaken.ts';
import { termijnenVan } from '../../../domain/dossier/termijnen.ts';
import { EINDE } from '../../../domain/kaders/inhoud/documentvorm.ts';
import { kaders } from '../../support/content.ts';
import { besluit, loop, Proefroute, stappenVan, weg } from '../../support/route.ts';

const diensten = kaders.diensten().filter(({ proces }) => !proces);
describe('every way through the process of a service can be walked in a dossier', () => {
  test.each(diensten.map(({ id }) => id))('%s', (id) => {
    const [eerste] = stappenVan(id);
    const wegen = stappenVan(id).flatMap(({ id: van, volgende }) =>
      volgende.map(({ naar }) => ({ van, naar })),
    );
    for (const { van, naar } of wegen) {
      const proef = new Proefroute(id);
      const erheen = weg(id, eerste?.id ?? '', van);
      expect([van, erheen]).not.toEqual([van, undefined]);
      loop(proef, erheen ?? []);
      expect(proef.nu).toBe(van);
      loop(proef, [naar]);
      expect([van, proef.nu]).toEqual([van, naar === EINDE ? 'afsluiting' : naar]);
      if (naar !== EINDE) loop(proef, weg(id, naar, EINDE) ?? []);
      expect([van, naar, proef.nu]).toEqual([van, naar, 'afsluiting']);
      proef.stap();
      expect(proef.dossier.open).toBeUndefined();
    }
  });
});

describe('laws that hold for every walk', () => {
  const keuzes = fc.array(fc.nat(5), { minLength: 5, maxLength: 30 });
  test.each(diensten.map(({ id }) => id))(
    '%s: the state is the replay of the log, no amount stands without an order, every deadline is explained',
    (id) => {
      fc.assert(
        fc.property(keuzes, (getrokken) => {
          const proef = new Proefroute(id);
          for (const keuze of getrokken) {
            const { open } = proef.dossier;
            if (!open) break;
            const opties = open.stap.velden.find((veld) => veld.id === 'vervolg')?.opties ?? [];
            proef.stap(opties[keuze % opties.length], { instemming: 'ja', ingrijpend: 'nee' });
            besluit(proef);
            const { dossier } = proef;
            expect(leidAf(dossier.id, proef.log, kaders).gedaan.map((stap) => stap.id)).toEqual(
              dossier.gedaan.map((stap) => stap.id),
            );
            if (!kernVan(dossier).besteld)
              expect([prijsVan(dossier).soort, startbetalingVan(dossier).soort]).not.toContain('vastgesteld');
            for (const termijn of termijnenVan(dossier))
              expect(termijn.feiten.length > 0 || termijn.stappen.length > 0 || termijn.lengte).toBeTruthy();
            expect(proef.log.map(({ versie }) => versie)).toEqual(proef.log.map((_, plek) => plek + 1));
          }
        }),
        { numRuns: 25 },
      );
    },
  );
});

const bedragen = (proef: Proefroute) => {
  const { dossier } = proef;
  const prijs = prijsVan(dossier);
  const start = startbetalingVan(dossier);
  const schema = betaalschemaVan(dossier);
  return {
    prijs: prijs.soort === 'vastgesteld' ? prijs.waarde.toFixed(2) : prijs.soort,
    start: start.soort === 'vastgesteld' ? start.waarde.bedrag.toFixed(2) : start.soort,
    einde: tweedeBedrag(dossier)?.toFixed(2) ?? schema.soort,
  };
};

/** From the first talk to the start of a service with a plan. */
function metPlan(id: string, uren: string, maanden = '4'): Proefroute {
  return new Proefroute(id)
    .stap('leverancier-opvragen')
    .stap()
    .stap()
    .stap(undefined, { uren, maanden })
    .stap()
    .stap('uitvoering', { besteldeUren: uren, besteldeMaanden: maanden });
}

describe('what is paid for a service with a plan', () => {
  test.each([
    ['werkfit-maken', '41', '3895.00', '1947.50', '1947.50'],
    ['participatie-interventie', '21', '1995.00', '997.50', '997.50'],
    ['bevorderen-maatschappelijke-deelname', '18', '1710.00', '855.00', '855.00'],
    ['begeleiding-bij-scholing', '49', '4655.00', '2327.50', '2327.50'],
  ])('%s of %s hours that reaches its result', (id, uren, prijs, start, einde) => {
    const proef = metPlan(id, uren).stap('eindrapportage').stap().stap(undefined, { resultaat: 'geslaagd' });
    expect(bedragen(proef)).toEqual({ prijs, start, einde });
  });

  test('Werkfit maken that ends early after seven months pays 30 per cent at the end', () => {
    const proef = metPlan('werkfit-maken', '30', '10')
      .stap('voortijdig-stoppen', { op: '2025-10-20' })
      .stap('eindrapportage', { op: '2025-10-20', situatieOp: '2025-10-20', instemming: 'ja' })
      .stap(undefined, { op: '2025-10-27' })
      .stap(undefined, { op: '2025-10-28' });
    expect(bedragen(proef)).toEqual({ prijs: '2850.00', start: '1425.00', einde: '855.00' });
  });

  test('Werkfit maken that ends early after three months has no second payment', () => {
    const proef = metPlan('werkfit-maken', '30', '10')
      .stap('voortijdig-stoppen', { op: '2025-06-10' })
      .stap('eindrapportage', { op: '2025-06-10', situatieOp: '2025-06-10', instemming: 'ja' })
      .stap(undefined, { op: '2025-06-17' })
      .stap(undefined, { op: '2025-06-18' });
    expect(bedragen(proef)).toEqual({ prijs: '2850.00', start: '1425.00', einde: '0.00' });
  });

  test('Praktijkassessment has a fixed price, and 30 per cent at the end without its result', () => {
    const proef = new Proefroute('praktijkassessment')
      .volg(
        'leverancier-opvragen',
        undefined,
        undefined,
        undefined,
        undefined,
        'uitvoering',
        'eindrapportage',
      )
      .stap()
      .stap(undefined, { resultaat: 'niet-geslaagd' });
    expect(bedragen(proef)).toEqual({ prijs: '1988.38', start: '994.19', einde: '596.51' });
  });

  test('Werkfit maken without its result: no document gives the second payment, so she decides, within the price', () => {
    const proef = metPlan('werkfit-maken', '20')
      .stap('eindrapportage')
      .stap()
      .stap(undefined, { resultaat: 'niet-geslaagd' });
    expect(proef.nu).toBe('tweede-betaling');
    expect(() => proef.stap(undefined, { tweedeBedrag: '950.01' })).toThrow('boven-prijs');
    proef.stap(undefined, { tweedeBedrag: '300.00', motivering: 'na overleg met UWV' });
    expect(bedragen(proef).einde).toBe('300.00');
    expect(proef.nu).toBe('vervolg');
  });
});

describe('what the rules refuse on the way', () => {
  test('more hours than the exception allows, and more months than the general duration', () => {
    const proef = new Proefroute('werkfit-maken').volg('leverancier-opvragen', undefined, undefined);
    expect(() => proef.stap(undefined, { uren: '61' })).toThrow('uren-boven-grens');
    expect(() => proef.stap(undefined, { uren: '45', uitzondering: 'nee' })).toThrow(
      'uren-zonder-uitzondering',
    );
    expect(() => proef.stap(undefined, { uren: '20', maanden: '19' })).toThrow('maanden-boven-grens');
    proef.stap(undefined, { uren: '45', maanden: '18', uitzondering: 'ja' });
    expect(proef.nu).toBe('plan-opstellen');
  });

  test('a supplier that the client did not choose', () => {
    const proef = new Proefroute('werkfit-maken').volg('leverancier-opvragen', undefined);
    expect(() => proef.stap(undefined, { gekozenDoorClient: 'nee' })).toThrow('client-kiest');
  });

  test('a second far-reaching change', () => {
    const proef = metPlan('werkfit-maken', '20');
    proef.stap('wijzigen').stap(undefined, { ingrijpend: 'ja', nieuweUren: '30' });
    expect(bedragen(proef).prijs).toBe('2850.00');
    proef.stap('wijzigen');
    expect(() => proef.stap(undefined, { ingrijpend: 'ja', nieuweUren: '40' })).toThrow('al-bijgesteld');
    proef.stap(undefined, { ingrijpend: 'nee' });
    expect(proef.nu).toBe('uitvoering');
  });

  test('an early end without consent, except when the client died', () => {
    const stopt = () => metPlan('werkfit-maken', '20').stap('voortijdig-stoppen');
    expect(() => stopt().stap('eindrapportage', { oorzaak: 'verhuizing', instemming: 'nee' })).toThrow(
      'instemming-nodig',
    );
    expect(stopt().stap('eindrapportage', { oorzaak: 'overlijden' }).nu).toBe('eindrapportage');
  });

  test('a step before the step that it follows', () => {
    const proef = new Proefroute('evc').stap('orientatie', { op: '2025-05-01' });
    expect(() => proef.stap(undefined, { op: '2025-04-30' })).toThrow('te-vroeg');
  });

  test('a plan that is refused twice leads to no order and no price', () => {
    const proef = new Proefroute('participatie-interventie').volg(
      'leverancier-opvragen',
      undefined,
      undefined,
      undefined,
      undefined,
      'plan-herstellen',
      'plan-opnieuw-beoordelen',
      'einde',
    );
    expect(proef.nu).toBe('afsluiting');
    expect(bedragen(proef)).toEqual({ prijs: 'onbekend', start: 'onbekend', einde: 'onbekend' });
  });
});

describe('illness on the way', () => {
  const ziek = (uitkering: string, anders: Record<string, string> = {}) => {
    const proef = new Proefroute('werkfit-maken')
      .stap('leverancier-opvragen', { uitkering })
      .stap()
      .stap()
      .stap(undefined, { uren: '20', maanden: '10' })
      .stap()
      .stap('uitvoering')
      .stap('voortgang')
      .stap(undefined, { op: '2025-05-12', eersteZiektedag: '2025-05-05', ...anders });
    return Object.fromEntries(
      termijnenVan(proef.dossier).map(({ regel, datum, loopt }) => [regel.id, loopt ? datum : 'voldaan']),
    );
  };

  test('thirteen weeks, and four for a client with a ZW benefit, from the first day of illness', () => {
    expect(ziek('WW').ziekte).toBe('2025-08-04');
    expect(ziek('ZW')['ziekte-zw']).toBe('2025-06-02');
  });

  test('a client who recovered is waited for no more', () => {
    expect(ziek('WW', { op: '2025-05-20', hersteldOp: '2025-05-19' }).ziekte).toBe('voldaan');
    expect(() => ziek('WW', { op: '2025-05-20', hersteldOp: '2025-05-01' })).toThrow('hersteld-voor-ziek');
  });
});

describe('a minor change that the company reports', () => {
  const gemeld = () =>
    new Proefroute('werkfit-maken')
      .stap('leverancier-opvragen')
      .stap()
      .stap()
      .stap(undefined, { uren: '20', maanden: '10' })
      .stap()
      .stap('uitvoering')
      .stap('kleine-wijziging', { op: '2025-04-10' })
      .stap(undefined, { op: '2025-04-14' });
  const termijn = (proef: Proefroute) => {
    const gevonden = termijnenVan(proef.dossier).find(({ regel }) => regel.id === 'bezwaar-wijziging');
    return gevonden && [gevonden.datum, gevonden.loopt];
  };

  test('can be decided against within 14 days, and goes through without an answer', () => {
    const proef = gemeld();
    expect(proef.nu).toBe('wijziging-beslissen');
    expect(termijn(proef)).toEqual(['2025-04-28', true]);
    proef.stap('uitvoering', { op: '2025-04-28' });
    expect([proef.nu, termijn(proef)]).toEqual(['uitvoering', ['2025-04-28', false]]);
  });

  test('that she decides against asks for a new plan', () => {
    expect(gemeld().stap('wijzigen', { op: '2025-04-20' }).nu).toBe('wijzigen');
  });

  test('is waited for again when a second one is reported, whatever was decided on the first', () => {
    const proef = gemeld()
      .stap('uitvoering', { op: '2025-04-20' })
      .stap('kleine-wijziging', { op: '2025-05-01' })
      .stap(undefined, { op: '2025-05-05' });
    expect(termijn(proef)).toEqual(['2025-05-19', true]);
    // Also when it is reported on the day on which the first was decided.
    const zelfdeDag = gemeld()
      .stap('uitvoering', { op: '2025-04-20' })
      .stap('kleine-wijziging', { op: '2025-04-20' })
      .stap(undefined, { op: '2025-04-20' });
    expect(termijn(zelfdeDag)).toEqual(['2025-05-04', true]);
  });
});

describe('an early end whose cause the payments do not go with', () => {
  const gestopt = (oorzaak: string) =>
    new Proefroute('werkfit-maken')
      .stap('leverancier-opvragen')
      .stap()
      .stap()
      .stap(undefined, { uren: '30', maanden: '10' })
      .stap()
      .stap('uitvoering')
      .stap('bezwaar', { op: '2025-11-03' })
      .stap('voortijdig-stoppen', { op: '2025-11-10' })
      .stap('eindrapportage', { op: '2025-11-11', situatieOp: '2025-11-10', oorzaak, instemming: 'ja' })
      .stap(undefined, { op: '2025-11-20' })
      .stap(undefined, { op: '2025-11-24', goedgekeurd: 'ja', resultaat: 'niet-geslaagd' });

  test.each(['bezwaar', 'leverancier'])(
    '%s: no document gives the second payment, so she decides',
    (oorzaak) => {
      const proef = gestopt(oorzaak);
      expect([proef.nu, betaalschemaVan(proef.dossier).soort]).toEqual([
        'tweede-betaling',
        'niet-vast-te-stellen',
      ]);
      proef.stap(undefined, { op: '2025-11-25', tweedeBedrag: '400.00', motivering: 'overleg met UWV' });
      expect([proef.nu, tweedeBedrag(proef.dossier)?.toFixed(2)]).toEqual(['vervolg', '400.00']);
    },
  );

  test('a cause that came to nothing does not count when the service ends later', () => {
    const proef = new Proefroute('werkfit-maken')
      .stap('leverancier-opvragen')
      .stap()
      .stap()
      .stap(undefined, { uren: '30', maanden: '10' })
      .stap()
      .stap('uitvoering')
      .stap('voortijdig-stoppen')
      .stap('uitvoering', { oorzaak: 'leverancier', instemming: 'nee' });
    expect(kernVan(proef.dossier).oorzaak).toBeUndefined();
  });

  test('any other cause pays as the documents say', () => {
    expect(betaalschemaVan(gestopt('ziekte').dossier).soort).toBe('vastgesteld');
  });
});

describe('a training provider that cannot deliver', () => {
  const inkoop = (prijs: string) => {
    const proef = new Proefroute('scholing-privaat');
    loop(proef, weg('scholing-privaat', 'klantgesprek', 'offerte-opstellen') ?? []);
    return proef
      .stap(undefined, { prijs })
      .volg('aanmelding', undefined, undefined, 'uitvoering', 'terugvorderen');
  };

  test('pays back at most what the training cost', () => {
    const proef = inkoop('2400.00');
    expect(() => proef.stap('einde', { teruggevorderd: '2400.01' })).toThrow('boven-totaal');
    proef.stap('einde', { teruggevorderd: '2400.00' });
    expect([proef.nu, kernVan(proef.dossier).teruggevorderd]).toEqual(['afsluiting', '2400.00']);
  });

  test('leaves the client free to choose another provider', () => {
    const proef = inkoop('2400.00');
    expect(prijsVan(proef.dossier).soort).toBe('vastgesteld');
    proef.stap('orientatie', { teruggevorderd: '2400.00' });
    // The order was given up: there is no price until the next, also when that is given on the same day.
    expect([proef.nu, prijsVan(proef.dossier).soort]).toEqual(['orientatie', 'onbekend']);
    const op = proef.log.at(-1)?.op ?? '';
    for (let n = 0; n < 8 && prijsVan(proef.dossier).soort !== 'vastgesteld'; n += 1)
      proef.stap({ 'offerte-beoordelen': 'aanmelding', inkooporder: 'uitvoering' }[proef.nu ?? ''], {
        op,
        prijs: '1200.00',
        startOp: op,
        eindOp: op,
      });
    const nieuw = prijsVan(proef.dossier);
    expect(nieuw.soort === 'vastgesteld' && nieuw.waarde.toFixed(2)).toBe('1200.00');
  });

  test('who gives the training after all keeps what was paid', () => {
    const proef = inkoop('2400.00').stap('uitvoering', {});
    expect([proef.nu, kernVan(proef.dossier).teruggevorderd]).toEqual(['uitvoering', undefined]);
    expect(prijsVan(proef.dossier).soort).toBe('vastgesteld');
  });
});

describe('a client who chooses another company after a plan was refused', () => {
  const geweigerd = () =>
    new Proefroute('werkfit-maken')
      .stap('leverancier-opvragen')
      .stap()
      .stap(undefined, { leverancier: 'Jansen BV' })
      .stap(undefined, { op: '2025-03-10', uren: '20', maanden: '10' })
      .stap(undefined, { op: '2025-03-20' })
      .stap('plan-herstellen', { op: '2025-03-24', reden: 'te duur' });

  test('starts again with the choice of a company, and the first gets no order', () => {
    const proef = geweigerd().stap('orientatie', { op: '2025-04-01' });
    expect(proef.nu).toBe('orientatie');
    proef
      .stap(undefined, { op: '2025-04-03', leverancier: 'De Vries BV' })
      .stap(undefined, { op: '2025-04-07', uren: '20', maanden: '10' });
    expect([kernVan(proef.dossier).leverancier, prijsVan(proef.dossier).soort]).toEqual([
      'De Vries BV',
      'onbekend',
    ]);
    const plan = termijnenVan(proef.dossier).find(({ regel }) => regel.id === 'plan');
    expect([plan?.datum, plan?.loopt]).toEqual(['2025-05-05', true]);
  });

  test('a correction that takes the second choice back also takes back its date of assignment', () => {
    const proef = geweigerd()
      .stap('orientatie', { op: '2025-04-01' })
      .stap(undefined, { op: '2025-04-03' })
      .stap(undefined, { op: '2025-04-07', uren: '20', maanden: '10' });
    expect(proef.dossier.stand.peildatum).toBe('2025-04-07');
    const [eerste] = proef.log;
    const versie = proef.log.length + 1;
    const { stand } = leidAf(
      '00000000-route',
      [
        ...proef.log,
        {
          versie,
          op: '2025-04-08',
          tijdstip: '2025-04-08T09:00:00Z',
          door: eerste?.door ?? '',
          soort: 'gecorrigeerd',
          stap: 'plan-herstellen',
          gegevens: { vervolg: 'plan-opnieuw-beoordelen' },
        },
      ],
      kaders,
    );
    expect(stand.peildatum).toBe('2025-03-10');
  });

  test('can do so after the second refusal as well', () => {
    const proef = geweigerd()
      .stap('plan-opnieuw-beoordelen', { op: '2025-03-28' })
      .stap('orientatie', { op: '2025-04-01', reden: 'nog te duur' });
    expect(proef.nu).toBe('orientatie');
  });
});
