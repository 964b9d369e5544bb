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
