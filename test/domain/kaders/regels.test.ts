import { describe, expect, test } from 'vitest';
import { advies } from '../../../domain/kaders/advies.ts';
import { betaalschema, vergelijking, voortijdigheidVanDossier } from '../../../domain/kaders/betaling.ts';
import { controleerDocument } from '../../../domain/kaders/documentcheck.ts';
import { documentversies } from '../../../domain/kaders/documentversie.ts';
import { geschiktheid } from '../../../domain/kaders/geschiktheid.ts';
import { Kaders } from '../../../domain/kaders/kaders.ts';
import { termijnenBij } from '../../../domain/kaders/termijnen.ts';
import {
  bedragVan,
  einddatum,
  getalFeit,
  getalVan,
  haaltGrens,
  lijstVan,
  percentageVan,
} from '../../../domain/kaders/waarden.ts';
import { datum, delenVan, leesDatum, plusKlokuren } from '../../../domain/waarden/datum.ts';
import { bedrag } from '../../../domain/waarden/geld.ts';
import { minWerkdagen } from '../../../domain/waarden/werkdagen.ts';
import { kaders as echt, dienst as echteDienst } from '../../support/content.ts';
import {
  BASIS,
  bestand,
  DIENST,
  document,
  getal,
  inhoud,
  maak,
  naam,
  type Ruw,
  termijn,
} from '../../support/kaders.ts';
import { waarde } from '../../support/uitkomst.ts';

const OP = datum('2026-01-01');
const een = (kaders: Kaders) => {
  const dienst = kaders.dienst('een');
  if (!dienst) throw new Error('the service is missing');
  return dienst;
};
const tekst = (rol: string, meer: Ruw = {}): Ruw => ({
  rol,
  soort: 'tekst',
  naam,
  waarde: naam,
  plaats: '§ 1',
  ...meer,
});
const percentage = (rol: string, hoog: number, meer: Ruw = {}): Ruw => ({
  rol,
  soort: 'percentage',
  naam,
  waarde: hoog,
  plaats: '§ 1',
  ...meer,
});

describe('a condition held against an answer', () => {
  const lijst = {
    rol: 'lijst',
    soort: 'lijst',
    naam,
    waarde: [
      { nl: 'Duiven', en: 'Duiven' },
      { nl: 'Zevenaar', en: 'Z' },
    ],
    plaats: '§ 1',
  };
  const met = (voorwaarde: Ruw, extra: Ruw = {}) =>
    maak(
      bestand(BASIS, { feiten: [getal('grens', { waarde: 18 }), tekst('reden', extra), lijst] }),
      bestand(DIENST, { voorwaarden: [{ rol: 'reden', ...voorwaarde }] }),
    );
  const oordeel = (voorwaarde: Ruw, antwoord: string | undefined, op = OP) => {
    const kaders = met(voorwaarde);
    return geschiktheid(kaders, een(kaders), op, { v: antwoord }).oordeel;
  };

  test.each<[Ruw, string | undefined, string]>([
    [{ vraag: 'v', is: ['ja', 'soms'] }, 'soms', 'geschikt'],
    [{ vraag: 'v', is: ['ja'] }, 'nee', 'niet-geschikt'],
    [{ vraag: 'v', is: ['ja'] }, undefined, 'onbekend'],
    [{ vraag: 'v', is: ['ja'] }, '', 'onbekend'],
    [{ vraag: 'v', is: ['ja'] }, 'weet-niet', 'onbekend'],
    [{ vraag: 'v', isNiet: ['ggz'] }, 'ggz', 'niet-geschikt'],
    [{ vraag: 'v', isNiet: ['ggz'] }, 'nee', 'geschikt'],
    [{ vraag: 'v', isNiet: ['ggz'] }, '', 'onbekend'],
    [{ vraag: 'v', staatIn: 'lijst' }, 'zevenaar', 'geschikt'],
    [{ vraag: 'v', staatIn: 'lijst' }, 'Arnhem', 'niet-geschikt'],
    [{ vraag: 'v', minstens: 'grens' }, '18', 'geschikt'],
    [{ vraag: 'v', minstens: 'grens' }, '17.5', 'niet-geschikt'],
    [{ vraag: 'v', hoogstens: 'grens' }, '18', 'geschikt'],
    [{ vraag: 'v', hoogstens: 'grens' }, '18.5', 'niet-geschikt'],
    [{ vraag: 'v', minder: 'grens' }, '18', 'niet-geschikt'],
    [{ vraag: 'v', minder: 'grens' }, '17', 'geschikt'],
    [{ vraag: 'v', meer: 'grens' }, '18', 'niet-geschikt'],
    [{ vraag: 'v', meer: 'grens' }, '19', 'geschikt'],
    [{ vraag: 'v', meer: 'grens' }, 'veel', 'onbekend'],
  ])('%o, answer "%s": %s', (voorwaarde, antwoord, verwacht) => {
    expect(oordeel(voorwaarde, antwoord)).toBe(verwacht);
  });

  test('before its fact holds a condition is open, and no question settles it', () => {
    const kaders = met({ vraag: 'v', is: ['ja'] });
    const uitkomst = geschiktheid(kaders, een(kaders), datum('2024-12-31'), { v: 'nee' });
    expect(uitkomst).toMatchObject({ oordeel: 'onbekend', toetsen: [{ oordeel: 'onbekend', vragen: [] }] });
  });

  test('a limit or list that does not hold yet leaves the condition open', () => {
    const kaders = maak(
      bestand(BASIS, {
        feiten: [getal('grens', { vanaf: '2027-01-01' }), { ...lijst, vanaf: '2027-01-01' }, tekst('reden')],
      }),
      bestand(DIENST, {
        voorwaarden: [
          { vraag: 'v', meer: 'grens', rol: 'reden' },
          { vraag: 'w', staatIn: 'lijst', rol: 'reden' },
        ],
      }),
    );
    const uitkomst = geschiktheid(kaders, een(kaders), OP, { v: '50', w: 'Duiven' });
    expect(uitkomst.toetsen.map(({ oordeel: een }) => een)).toEqual(['onbekend', 'onbekend']);
  });

  test('a fact that only says that nothing is stated still explains a condition', () => {
    const kaders = maak(
      bestand(DIENST, {
        feiten: [{ rol: 'reden', soort: 'niet-vermeld', naam, beslist: naam, plaats: '§ 1' }],
        voorwaarden: [{ vraag: 'v', is: ['ja'], rol: 'reden' }],
      }),
    );
    expect(geschiktheid(kaders, een(kaders), OP, { v: 'nee' }).oordeel).toBe('niet-geschikt');
  });

  test('of alternatives one is enough, all refused decide, and the first open one is asked', () => {
    const kaders = met({
      eenVan: [
        { vraag: 'v', is: ['ja'] },
        { vraag: 'w', is: ['ja'] },
      ],
    });
    const bij = (profiel: Record<string, string>) => {
      const { toetsen } = geschiktheid(kaders, een(kaders), OP, profiel);
      return [toetsen[0]?.oordeel, toetsen[0]?.vragen];
    };
    expect(bij({ v: 'nee', w: 'ja' })).toEqual(['voldaan', ['v', 'w']]);
    expect(bij({ v: 'nee', w: 'nee' })).toEqual(['niet-voldaan', ['v', 'w']]);
    expect(bij({})).toEqual(['onbekend', ['v']]);
    expect(bij({ v: 'nee' })).toEqual(['onbekend', ['w']]);
  });

  test('a service without conditions is never called suitable', () => {
    const kaders = maak(
      bestand(BASIS, { feiten: [tekst('reden')], toelating: [{ vraag: 'v', is: ['ja'], rol: 'reden' }] }),
    );
    expect(geschiktheid(kaders, een(kaders), OP, {})).toEqual({ oordeel: 'onbekend', toetsen: [] });
    expect(advies(kaders, ['k'], OP, { v: 'ja' }).onbekend).toHaveLength(2);
    expect(advies(kaders, ['k'], OP, { v: 'ja' }).geschikt).toEqual([]);
  });
});

describe('the order of advice and questions', () => {
  const kaders = new Kaders(
    inhoud(
      [
        bestand(BASIS, { feiten: [tekst('reden')] }),
        bestand(DIENST, {
          voorwaarden: [
            { vraag: 'a', is: ['ja'], rol: 'reden' },
            { vraag: 'b', is: ['ja'], rol: 'reden' },
          ],
        }),
        bestand(
          { kader: 'k', dienst: 'twee' },
          {
            voorwaarden: [
              { vraag: 'c', is: ['ja'], rol: 'reden' },
              { vraag: 'b', is: ['ja'], rol: 'reden' },
            ],
          },
        ),
      ],
      { adviesvolgorde: ['twee'] },
    ),
  );
  const bij = (profiel: Record<string, string>) => advies(kaders, ['k'], OP, profiel);

  test('services stand in the order of the framework, those left out after', () => {
    expect(bij({ a: 'ja', b: 'ja', c: 'ja' }).geschikt.map(({ dienst }) => dienst.id)).toEqual([
      'twee',
      'een',
    ]);
  });

  test('the question that most wait for comes first, then the one that is the last for a service', () => {
    expect(bij({}).vragen).toEqual(['b', 'c', 'a']);
    expect(bij({ b: 'ja' }).vragen).toEqual(['c', 'a']);
    expect(bij({ c: 'ja' }).vragen).toEqual(['b', 'a']);
    expect(bij({ a: 'nee', c: 'nee' }).vragen).toEqual([]);
  });
});

describe('values of facts', () => {
  const kaders = maak(bestand(BASIS, { feiten: [getal('g'), percentage('p', 30), tekst('t')] }));
  const feit = (rol: string) => waarde(kaders.feit({ kader: 'k' }, rol, OP));

  test('another kind than a rule needs is a mistake of the content', () => {
    expect(() => getalVan(feit('t'))).toThrow('the fact "k/t" must be a number');
    expect(() => bedragVan(feit('g'))).toThrow('the fact "k/g" must be an amount');
    expect(() => percentageVan(feit('g'))).toThrow('the fact "k/g" must be a percentage');
    expect(() => lijstVan(feit('t'))).toThrow('the fact "k/t" must be a list');
    expect(percentageVan(feit('p'))).toBe(30);
    expect(getalFeit(kaders, { kader: 'k' }, 'g', datum('2020-01-01'))).toMatchObject({
      reden: 'geen-versie',
    });
  });

  test.each([
    ['vanaf', [false, true, true]],
    ['boven', [false, false, true]],
    ['tot-en-met', [true, true, false]],
    ['onder', [true, false, false]],
    [undefined, [false, true, true]],
  ] as const)('a limit "%s" and the numbers below, at and above it', (grens, verwacht) => {
    const van = { ...getalVan(feit('g')), grens };
    expect([4, 5, 6].map((aantal) => haaltGrens(aantal, van))).toEqual(verwacht);
  });

  test.each([
    ['kalenderdagen', 7, '2026-01-08', '2025-12-25'],
    ['weken', 2, '2026-01-15', '2025-12-18'],
    ['maanden', 1, '2026-02-01', '2025-12-01'],
    ['jaren', 1, '2027-01-01', '2025-01-01'],
    ['klokuren', 48, '2026-01-03', '2025-12-30'],
    ['werkdagen', 2, '2026-01-05', '2025-12-30'],
  ] as const)('%s: %i on and back', (eenheid, aantal, verder, terug) => {
    const lengte = { waarde: aantal, eenheid };
    expect(einddatum(OP, lengte, kaders.kalender)).toBe(verder);
    expect(einddatum(OP, lengte, kaders.kalender, -1)).toBe(terug);
  });

  test('what is no length of time, and working days without a calendar', () => {
    expect(() => einddatum(OP, { waarde: 1, eenheid: 'kilometer' })).toThrow(
      '"kilometer" is no length of time',
    );
    expect(() => einddatum(OP, { waarde: 1, eenheid: 'werkdagen' })).toThrow(
      'working days need the calendar',
    );
  });

  test('working days back skip the weekend', () => {
    expect(minWerkdagen(datum('2026-01-05'), 0, kaders.kalender)).toBe('2026-01-05');
    expect(minWerkdagen(datum('2026-01-05'), 1, kaders.kalender)).toBe('2026-01-02');
    expect(minWerkdagen(datum('2026-01-05'), 3, kaders.kalender)).toBe('2025-12-31');
  });
});

describe('dates as people write them in files', () => {
  test.each([
    '2026-02-29',
    '2026-13-01',
    '2026-00-10',
    '2026-01-32',
    '1899-12-31',
    '2200-01-01',
    '26-01-01',
    'x2026-01-01',
    '',
  ])('"%s" is no date', (geschreven) => {
    expect(leesDatum(geschreven)).toBeUndefined();
    expect(() => datum(geschreven)).toThrow(`not a calendar date (YYYY-MM-DD): "${geschreven}"`);
  });

  test.each(['1900-01-01', '2199-12-31', ' 2028-02-29 '])('"%s" is one', (geschreven) => {
    expect(leesDatum(geschreven)).toBe(geschreven.trim());
  });

  test('a date falls apart in year, month and day', () => {
    expect(delenVan(datum('2026-12-03'))).toEqual({ jaar: 2026, maand: 12, dag: 3 });
    expect(delenVan(datum('2026-01-31'))).toEqual({ jaar: 2026, maand: 1, dag: 31 });
  });

  test.each(['2025-10-10', 'x2025-10-10T14:30', '2025-10-10T14:30Z', '2025-02-30T10:00'])(
    '"%s" is no local time',
    (moment) => {
      expect(() => plusKlokuren(moment, 24)).toThrow(/not a (?:local time|calendar date)/);
    },
  );
});

describe('terms as data', () => {
  const met = (...termijnen: readonly Ruw[]) =>
    maak(
      bestand(BASIS, {
        feiten: [
          getal('maand', { eenheid: 'maanden', waarde: 1 }),
          getal('dagen', { eenheid: 'kalenderdagen', waarde: 10 }),
        ],
        termijnen,
      }),
    );
  const bij = (kaders: Kaders, momenten: Record<string, string>, meer: object = {}) =>
    termijnenBij(kaders, { kader: 'k' }, OP, {
      momenten: Object.fromEntries(Object.entries(momenten).map(([wat, dag]) => [wat, datum(dag)])),
      ...meer,
    });

  test('the earliest comes first, those without a date last', () => {
    const kaders = met(
      termijn('open', { lengte: { soort: 'niet-vermeld' } }),
      termijn('later', { lengte: { rol: 'maand' } }),
      termijn('eerder', { lengte: { rol: 'dagen' } }),
    );
    expect(bij(kaders, { begin: '2026-01-31' }).map(({ regel }) => regel.id)).toEqual([
      'eerder',
      'later',
      'open',
    ]);
  });

  test('months after months count from the first date, months after days from the day they gave', () => {
    const na = (eerste: Ruw) =>
      bij(
        met(termijn('een', eerste), termijn('twee', { vanaf: { termijn: 'een' }, lengte: { rol: 'maand' } })),
        { begin: '2026-01-31' },
      ).find(({ regel }) => regel.id === 'twee')?.datum;
    expect(na({ lengte: { rol: 'maand' } })).toBe('2026-03-31');
    expect(na({ lengte: { rol: 'dagen' } })).toBe('2026-03-10');
    expect(na({ lengte: { rol: 'maand' }, telling: 'dag-ervoor' })).toBe('2026-03-27');
    expect(na({ lengte: { rol: 'maand' }, richting: 'voor' })).toBe('2026-01-31');
  });

  test('a term that waits for itself by way of another is left out, and so is what follows from it', () => {
    const kaders = met(
      termijn('een', { vanaf: { termijn: 'twee' }, lengte: { rol: 'maand' } }),
      termijn('twee', { vanaf: { termijn: 'een' }, lengte: { rol: 'maand' } }),
    );
    expect(bij(kaders, { begin: '2026-01-31' })).toEqual([]);
  });

  test.each([
    ['na', 'tot-en-met', '2026-02-28'],
    ['na', 'dag-ervoor', '2026-02-27'],
    ['na', 'langer-dan', '2026-02-28'],
    ['voor', 'tot-en-met', '2025-12-31'],
  ])('counted "%s", "%s": %s, and the step says how', (richting, telling, verwacht) => {
    const [gevonden] = bij(met(termijn('t', { lengte: { rol: 'maand' }, richting, telling })), {
      begin: '2026-01-31',
    });
    expect(gevonden).toMatchObject({
      datum: verwacht,
      nummer: 1,
      stappen: [
        {
          sleutel: `rekenstap.termijn-${richting}-${telling}`,
          waarden: { vanaf: '2026-01-31', lengte: { waarde: 1, eenheid: 'maanden' }, uiterlijk: verwacht },
        },
      ],
    });
  });

  test('a duty without a length has no date, no step and no fact', () => {
    const [gevonden] = bij(met(termijn('t', { lengte: { soort: 'niet-vermeld' } })), { begin: '2026-01-31' });
    expect(gevonden).toEqual({
      regel: expect.objectContaining({ id: 't' }),
      vanaf: '2026-01-31',
      feiten: [],
      nummer: 1,
      opVrijeDag: false,
      stappen: [],
    });
  });

  test('a length from the dossier names no fact; without it there is no term', () => {
    const kaders = met(termijn('t', { lengte: { maandenUit: 'duur' } }));
    expect(bij(kaders, { begin: '2026-01-31' }, { maanden: { duur: 2 } })[0]).toMatchObject({
      datum: '2026-03-31',
      feiten: [],
    });
    expect(bij(kaders, { begin: '2026-01-31' })).toEqual([]);
  });

  test('what comes back counts months from the first day and days from the last', () => {
    const reeks = (rol: string) =>
      bij(met(termijn('t', { lengte: { rol }, herhaaltTot: 'eind' })), {
        begin: '2026-01-31',
        eind: '2026-04-30',
      });
    expect(reeks('maand').map(({ datum: dag, nummer }) => [dag, nummer])).toEqual([
      ['2026-02-28', 1],
      ['2026-03-31', 2],
    ]);
    expect(reeks('dagen')).toHaveLength(8);
    expect(reeks('dagen').at(-1)?.datum).toBe('2026-04-21');
  });

  test('a trait that is not known lets "nie bij" hold and "only for" not', () => {
    const kaders = met(
      termijn('alleen', { alleenBij: { soort: ['a'] } }),
      termijn('niet', { nietBij: { soort: ['a'] } }),
    );
    const ids = (kenmerken?: Record<string, string>) =>
      bij(kaders, { begin: '2026-01-31' }, kenmerken ? { kenmerken } : {}).map(({ regel }) => regel.id);
    expect(ids()).toEqual(['niet']);
    expect(ids({ soort: 'a' })).toEqual(['alleen']);
    expect(ids({ soort: 'b' })).toEqual(['niet']);
  });
});

describe('payments as data', () => {
  const met = (...feiten: readonly Ruw[]) => maak(bestand(DIENST, { feiten }));
  const open = (meer: Ruw = {}): Ruw => ({
    rol: 'tweede-betaling-zonder-resultaat',
    soort: 'niet-vermeld',
    naam,
    beslist: naam,
    plaats: '§ 1',
    ...meer,
  });
  const zonder = { afloop: 'zonder-resultaat', prijs: bedrag('1000.00') } as const;

  test('one payment: the whole at the start, with and without a price', () => {
    const kaders = met(percentage('eerste-betaling', 100));
    const met1 = betaalschema(kaders, een(kaders), OP, { afloop: 'geslaagd', prijs: bedrag('10.00') });
    expect(waarde(met1)).toMatchObject({ start: { moment: 'start', percentage: 100 }, bevestigen: false });
    expect(waarde(met1).totaal?.toFixed(2)).toBe('10.00');
    expect(met1.feiten.map(({ rol }) => rol)).toEqual(['eerste-betaling']);
    const zonderPrijs = betaalschema(kaders, een(kaders), OP, { afloop: 'geslaagd' });
    expect(waarde(zonderPrijs)).toEqual({ start: { moment: 'start', percentage: 100 }, bevestigen: false });
    expect(zonderPrijs).toMatchObject({ stappen: [] });
  });

  test('two payments without a price: percentages and no amounts or steps', () => {
    const kaders = met(percentage('eerste-betaling', 50), percentage('tweede-betaling', 30));
    const uitkomst = betaalschema(kaders, een(kaders), OP, { afloop: 'geslaagd' });
    expect(waarde(uitkomst)).toEqual({
      start: { moment: 'start', percentage: 50 },
      einde: { moment: 'einde', percentage: 30 },
      bevestigen: false,
    });
    expect(uitkomst).toMatchObject({ stappen: [] });
  });

  test('nothing stated: both facts and the step of the start are kept', () => {
    const kaders = met(percentage('eerste-betaling', 50), open());
    const uitkomst = betaalschema(kaders, een(kaders), OP, zonder);
    expect(uitkomst.feiten.map(({ rol }) => rol)).toEqual([
      'eerste-betaling',
      'tweede-betaling-zonder-resultaat',
    ]);
    expect(uitkomst).toMatchObject({ reden: 'niet-vermeld', stappen: [{ sleutel: 'rekenstap.start' }] });
    expect(vergelijking(kaders, een(kaders), OP, zonder)).toBeUndefined();
  });

  test('a comparison is worked out beside it, only where the content names one', () => {
    const kaders = met(
      percentage('eerste-betaling', 50),
      percentage('ander', 30),
      open({ analogie: 'ander' }),
    );
    const schema = vergelijking(kaders, een(kaders), OP, zonder);
    expect(schema && waarde(schema).totaal?.toFixed(2)).toBe('800.00');
    expect(vergelijking(kaders, een(kaders), OP, { afloop: 'geslaagd' })).toBeUndefined();
    const bekend = met(percentage('eerste-betaling', 50), percentage('tweede-betaling', 50));
    expect(vergelijking(bekend, een(bekend), OP, zonder)).toBeUndefined();
    expect(vergelijking(kaders, een(kaders), datum('2024-01-01'), zonder)).toBeUndefined();
  });

  test('a comparison with something that does not hold gives no amounts', () => {
    const later = met(
      percentage('eerste-betaling', 50),
      percentage('ander', 30, { vanaf: '2027-01-01' }),
      open({ analogie: 'ander' }),
    );
    expect(vergelijking(later, een(later), OP, zonder)).toMatchObject({ reden: 'geen-versie' });
    const start = met(
      percentage('eerste-betaling', 50, { vanaf: '2027-01-01' }),
      percentage('ander', 30),
      open({ analogie: 'ander' }),
    );
    expect(vergelijking(start, een(start), OP, zonder)).toMatchObject({ reden: 'geen-versie' });
  });

  test('the two dates of an early end are both asked for', () => {
    const dienst = echteDienst('naar-werk');
    const start = datum('2025-03-01');
    for (const stop of [{}, { einde: '2025-06-10' }, { situatie: '2025-06-10' }])
      expect(
        voortijdigheidVanDossier(echt, dienst, OP, { start, einde: '', situatie: '', ...stop }),
      ).toMatchObject({
        soort: 'onbekend',
        ontbreekt: ['einddatum'],
      });
    expect(
      voortijdigheidVanDossier(echt, dienst, datum('2024-01-01'), {
        start,
        einde: '2025-06-10',
        situatie: '2025-06-10',
      }),
    ).toMatchObject({ reden: 'geen-versie' });
  });
});

describe('which version of a document held', () => {
  test('is told with facts that do not hold yet', () => {
    const op = datum('2024-06-01');
    const feiten = echt.versies(echteDienst('naar-werk'), 'uren-maximum');
    expect(documentversies(echt, feiten, op)).toEqual([
      {
        sleutel: 'rekenstap.documentversie',
        waarden: {
          document: 'Overzicht Re-integratiediensten',
          versie: '6.2',
          vanaf: '2023-04-01',
          tot: '2024-12-31',
        },
      },
    ]);
    expect(documentversies(echt, feiten, datum('2010-01-01'))).toEqual([]);
    expect(echt.feit(echteDienst('naar-werk'), 'uren-maximum', op)).toMatchObject({
      stappen: [{ waarden: { versie: '6.2' } }],
    });
  });
});

describe('what a document lacks, by its fields', () => {
  const kaders = maak(
    bestand(DIENST, {
      documenten: [
        {
          ...document('d'),
          velden: [
            { id: 'a', naam },
            { id: 'b', naam, alleenAls: { vraag: 'v', is: ['ja'] } },
            { id: 'c', naam, status: 'aanbevolen' },
            { id: 'e', naam, status: 'aanbevolen', alleenAls: { vraag: 'v', is: ['ja'] } },
          ],
        },
      ],
    }),
  );
  const check = (v?: string) => {
    const { ontbreekt, misschien, aanbevolen } = controleerDocument(kaders, een(kaders), OP, {
      document: 'd',
      gegeven: [],
      ...(v ? { profiel: { v } } : {}),
    });
    return [ontbreekt, misschien, aanbevolen].map((velden) => velden.map(({ id }) => id));
  };

  test.each([
    ['ja', [['a', 'b'], [], ['c', 'e']]],
    ['nee', [['a'], [], ['c']]],
    [undefined, [['a'], ['b'], ['c', 'e']]],
  ])('answer %s: %j', (antwoord, verwacht) => {
    expect(check(antwoord)).toEqual(verwacht);
  });
});
