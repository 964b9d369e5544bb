import { describe, expect, test } from 'vitest';
import { leidAf } from '../../../domain/dossier/dossier.ts';
import { betaalschemaVan, kernVan, prijsVan, tweedeBedrag } from '../../../domain/dossier/geldzaken.ts';
import { termijnenVan } from '../../../domain/dossier/termijnen.ts';
import { kaders } from '../../support/content.ts';
import { loop, Proefroute, weg } from '../../support/route.ts';

/** Werkfit maken of so many hours in 10 months that runs. */
const werkfit = (uren: string, intake: Record<string, string> = {}) =>
  new Proefroute('werkfit-maken')
    .stap('leverancier-opvragen', intake)
    .stap()
    .stap()
    .stap(undefined, { uren, maanden: '10' })
    .stap()
    .stap('uitvoering');

describe('illness on the way', () => {
  const ziek = (uitkering: string, anders: Record<string, string> = {}) => {
    const proef = werkfit('20', { uitkering })
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
    werkfit('20').stap('kleine-wijziging', { op: '2025-04-10' }).stap(undefined, { op: '2025-04-14' });
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
    werkfit('30')
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
    const proef = werkfit('30')
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
