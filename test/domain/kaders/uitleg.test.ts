import { Decimal } from 'decimal.js';
import { describe, expect, test } from 'vitest';
import { betaalschema, vergelijking, voortijdigheid } from '../../../domain/kaders/betaling.ts';
import { nogEenKeer } from '../../../domain/kaders/duur/aantal-keren.ts';
import { begeleidingsgrens } from '../../../domain/kaders/duur/begeleiding-bij-scholing.ts';
import { doorlooptijd, verlenging } from '../../../domain/kaders/duur/doorlooptijd.ts';
import { ziekte } from '../../../domain/kaders/duur/ziekte.ts';
import type { Houder } from '../../../domain/kaders/feitenkast.ts';
import { toetsAdministratie } from '../../../domain/kaders/geld/administratie.ts';
import { bemiddelingsfee } from '../../../domain/kaders/geld/bemiddelingsfee.ts';
import { factuurbedrag } from '../../../domain/kaders/geld/btw.ts';
import { groepsuren } from '../../../domain/kaders/geld/groepsuren.ts';
import { kwartaalfactuur, maximaalUurtarief } from '../../../domain/kaders/geld/indexering.ts';
import { betaaldeIntakeUren, klikgesprekIsGratis } from '../../../domain/kaders/geld/intake.ts';
import { naarRato } from '../../../domain/kaders/geld/naar-rato.ts';
import { reiskosten } from '../../../domain/kaders/geld/reiskosten.ts';
import { bouwblokwaarde, socialReturnVerplichting } from '../../../domain/kaders/geld/social-return.ts';
import { betalingAfgekeurdPlan } from '../../../domain/kaders/geld/zonder-order.ts';
import { addendum, routeadvies } from '../../../domain/kaders/keten/route.ts';
import { wieBetaalt } from '../../../domain/kaders/keten/wie-betaalt.ts';
import { plaatsing } from '../../../domain/kaders/plaatsing.ts';
import { prijs, prijsVoor } from '../../../domain/kaders/prijs.ts';
import { vervolgmogelijkheden } from '../../../domain/kaders/procesgang.ts';
import { productcode } from '../../../domain/kaders/productcode.ts';
import { magUren, urengrens } from '../../../domain/kaders/uren.ts';
import { type Datum, datum } from '../../../domain/waarden/datum.ts';
import { bedrag } from '../../../domain/waarden/geld.ts';
import type { Uitkomst } from '../../../domain/waarden/uitkomst.ts';
import { dienst, kaders } from '../../support/content.ts';

const n = (waarde: number | string) => new Decimal(waarde);
const leon: Houder = { kader: 'leon' };
const keten: Houder = { kader: 'keten' };
const nw = dienst('naar-werk');
const wfm = dienst('werkfit-maken');

/** Every rule with input that settles it, as a function of the date. */
const regels: Readonly<Record<string, (op: Datum) => Uitkomst<unknown>>> = {
  'hour limits': (op) => urengrens(kaders, wfm, op),
  'hours allowed': (op) => magUren(kaders, wfm, op, { uren: n(50), uitzondering: true }),
  'hours for plan and reports': (op) =>
    toetsAdministratie(kaders, nw, op, { afgesproken: n(20), administratie: n(2) }),
  'group meetings': (op) => groepsuren(kaders, wfm, op, { minuten: n(90), deelnemers: 9, keren: 12 }),
  'price by hours': (op) => prijs(kaders, nw, n(20), op),
  'fixed price': (op) => prijsVoor(kaders, dienst('praktijkassessment'), op, {}),
  'payments on success': (op) =>
    betaalschema(kaders, wfm, op, { prijs: bedrag('3895.00'), afloop: 'geslaagd' }),
  'payments with an early end': (op) =>
    betaalschema(kaders, nw, op, { prijs: bedrag('2470.00'), afloop: 'voortijdig', fase: 'na-grens' }),
  'side of an early end': (op) =>
    voortijdigheid(kaders, nw, op, { start: datum('2025-03-01'), einde: datum('2025-06-01') }),
  'a plan refused for good': (op) => betalingAfgekeurdPlan(kaders, nw, op, true),
  'a number of times': (op) => nogEenKeer(kaders, nw, op, 'bijstelling', 0),
  'guidance beside a training': (op) => begeleidingsgrens(kaders, dienst('begeleiding-bij-scholing'), op, 60),
  duration: (op) => doorlooptijd(kaders, nw, op, { maanden: 6, start: datum('2025-08-31') }),
  extension: (op) => verlenging(kaders, nw, op, { totaalMaanden: 9, goedgekeurd: true }),
  illness: (op) =>
    ziekte(kaders, nw, op, { eersteZiektedag: datum('2025-06-02'), ziekTot: datum('2025-09-01') }),
  'illness with a ZW benefit': (op) =>
    ziekte(kaders, nw, op, {
      uitkering: 'ZW',
      eersteZiektedag: datum('2025-06-02'),
      ziekTot: datum('2025-09-01'),
    }),
  placement: (op) =>
    plaatsing(kaders, nw, op, {
      werkhervatting: datum('2025-03-01'),
      urenPerWeek: n(12),
      ziektedagen: 10,
    }),
  'travel costs': (op) => reiskosten(kaders, nw, op, n(15)),
  'what may follow': (op) => vervolgmogelijkheden(kaders, wfm, op),
  'product code': (op) =>
    productcode(kaders, 'leon', op, { maanden: n(6), prijssoort: 'vast', jobcoaching: false }),
  'product code for jobcoaching': (op) => productcode(kaders, 'leon', op, { jobcoaching: true }),
  'placement fee': (op) =>
    bemiddelingsfee(kaders, leon, op, { contractmaanden: 6, urenPerWeek: n(24), wanneer: 'tijdens' }),
  'no placement fee': (op) => bemiddelingsfee(kaders, leon, op, { contractmaanden: 5 }),
  'highest rate of a job coach': (op) => maximaalUurtarief(kaders, dienst('productcode-5'), op),
  'hours of an intake': (op) => betaaldeIntakeUren(kaders, leon, op, { uren: n(7), gestart: false }),
  'first meeting': (op) => klikgesprekIsGratis(kaders, leon, op, n(1)),
  'social return': (op) => socialReturnVerplichting(kaders, leon, op, bedrag('60000.00')),
  'no social return': (op) => socialReturnVerplichting(kaders, leon, op, bedrag('50000.00')),
  'building block': (op) =>
    bouwblokwaarde(kaders, leon, op, { soort: 'wajong', contractmaanden: 12, deeltijd: n('0.5') }),
  'building block without a length': (op) => bouwblokwaarde(kaders, leon, op, { soort: 'training' }),
  'who pays': (op) => wieBetaalt(kaders, keten, op, { tweeUitkeringen: true }),
  addendum: (op) => addendum(kaders, keten, op, { aanbesteed: true }),
  route: (op) => routeadvies(kaders, keten, op, { nodig: true, watBekend: true, eigenAanbod: true }),
  'nothing to buy': (op) => routeadvies(kaders, keten, op, { nodig: false }),
  'what is needed first': (op) => routeadvies(kaders, keten, op, { nodig: true, watBekend: false }),
};

/** The facts and steps of an outcome as lines to compare. */
function uitleg(uitkomst: Uitkomst<unknown>): readonly string[] {
  return [
    uitkomst.feiten.map(({ rol }) => rol).join(' '),
    ...('stappen' in uitkomst ? uitkomst.stappen : []).map(
      ({ sleutel, waarden }) => `${sleutel} ${JSON.stringify(waarden)}`,
    ),
  ];
}

describe('every outcome says what it rests on and how it was found', () => {
  const leonregel = /LEON|product|fee|coach|intake|first meeting|social|block/;
  test.each(Object.keys(regels))('%s', (naam) => {
    const regel = regels[naam];
    if (!regel) throw new Error(naam);
    const uitkomst = regel(datum(leonregel.test(naam) ? '2021-11-01' : '2025-06-01'));
    expect(uitkomst.soort).toBe('vastgesteld');
    for (const feit of uitkomst.feiten) expect(feit.bronnen.length).toBeGreaterThan(0);
    expect({ [naam]: uitleg(uitkomst) }).toMatchSnapshot();
  });
});

test.each(Object.keys(regels))('on a day before the documents: no %s', (naam) => {
  const uitkomst = regels[naam]?.(datum('2005-01-01'));
  expect(uitkomst).toMatchObject({ soort: 'niet-vast-te-stellen', reden: 'geen-versie' });
  expect(uitkomst?.feiten.length).toBeGreaterThan(0);
});

describe('a figure that rests on an agreement alone', () => {
  test('names no fact: VAT is on the invoice', () => {
    expect(uitleg(factuurbedrag(bedrag('100.00'), n(21)))).toEqual(['']);
  });

  test('a quarterly invoice shows hours, rate and the fact of the maximum', () => {
    const uitkomst = kwartaalfactuur(kaders, dienst('productcode-5'), datum('2021-11-01'), {
      uren: n(25),
      tarief: bedrag('80.00'),
    });
    expect(uitleg(uitkomst)).toEqual([
      'uurtarief-maximum',
      'rekenstap.prijs {"uren":"25","tarief":"80","prijs":"2000"}',
    ]);
  });

  test('a proposal by days shows the days and stays with a person', () => {
    const { uitkomst } = naarRato(kaders, dienst('productcode-3'), datum('2021-11-01'), {
      prijs: bedrag('3000.00'),
      betaald: bedrag('1500.00'),
      start: datum('2025-03-01'),
      eindeGepland: datum('2025-08-31'),
      eindeWerkelijk: datum('2025-06-30'),
    });
    expect(uitleg(uitkomst)).toEqual([
      'tweede-betaling-voortijdig',
      'rekenstap.naar-rato {"dagenGelopen":122,"dagenGepland":184,"prijs":"3000","bedrag":"1989.13"}',
    ]);
  });

  test('a comparison names the open fact and the one it is compared with', () => {
    const uitkomst = vergelijking(kaders, nw, datum('2025-06-01'), {
      prijs: bedrag('2470.00'),
      afloop: 'zonder-resultaat',
    });
    expect(uitkomst && uitleg(uitkomst)[0]).toContain('tweede-betaling');
  });
});
