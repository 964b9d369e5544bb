import { describe, expect, test } from 'vitest';
import { Kaders } from '../../../domain/kaders/kaders.ts';
import { datum } from '../../../domain/waarden/datum.ts';
import {
  BASIS,
  bestand,
  DIENST,
  document,
  getal,
  inhoud,
  lezing,
  maak,
  naam,
  type Ruw,
  stap,
  termijn,
} from '../../support/kaders.ts';

describe('content that fits is taken as it is', () => {
  test('an empty one, and one with all parts', () => {
    expect(maak().alleFeiten()).toEqual([]);
    const kaders = maak(
      bestand(BASIS, { feiten: [getal('grens', { lezing: ['l'] })], lezingen: [lezing('l')] }),
      bestand({ kader: 'k', groep: 'samen' }, { termijnen: [termijn('t')], documenten: [document('d')] }),
      bestand(DIENST, {
        feiten: [getal('grens', { waarde: 6, wijktAf: naam })],
        voorwaarden: [{ vraag: 'uren', hoogstens: 'grens', rol: 'grens' }],
        toelating: [
          {
            eenVan: [
              { vraag: 'a', is: ['ja'] },
              { vraag: 'b', isNiet: ['nee'] },
            ],
            rol: 'grens',
          },
        ],
        stappen: [stap('s', 'einde', { documenten: ['d'], termijnen: ['t'] })],
      }),
    );
    expect(kaders.lezingen()).toMatchObject([{ kader: 'k', lezing: { id: 'l' } }]);
    expect(kaders.termijnen({ kader: 'k', id: 'een' })).toHaveLength(1);
    expect(kaders.rollen({ kader: 'k', id: 'een', groepen: ['samen'] })).toEqual(['grens']);
    expect(kaders.rollen({ kader: 'k', id: 'twee', groepen: ['samen'] })).toEqual(['grens']);
  });

  test('the nearest value counts: service, then group, then framework', () => {
    const op = datum('2026-01-01');
    const kaders = maak(
      bestand(BASIS, { feiten: [getal('a'), getal('b'), getal('c')] }),
      bestand(
        { kader: 'k', groep: 'samen' },
        {
          feiten: [getal('b', { waarde: 6, wijktAf: naam }), getal('c', { waarde: 6, wijktAf: naam })],
        },
      ),
      bestand(DIENST, { feiten: [getal('c', { waarde: 7, wijktAf: naam })] }),
    );
    const een = { kader: 'k', id: 'een', groepen: ['samen'] };
    const waarden = (houder: typeof een | { kader: string }) =>
      ['a', 'b', 'c'].map((rol) => {
        const uitkomst = kaders.feit(houder, rol, op);
        return uitkomst.soort === 'vastgesteld' && uitkomst.waarde.inhoud.soort === 'getal'
          ? uitkomst.waarde.inhoud.waarde
          : undefined;
      });
    expect(waarden(een)).toEqual([5, 6, 7]);
    expect(waarden({ kader: 'k', id: 'twee', groepen: ['samen'] } as typeof een)).toEqual([5, 6, 6]);
    expect(waarden({ kader: 'k' })).toEqual([5, 5, 5]);
  });

  test('the process of the nearest place is taken as a whole', () => {
    const kaders = maak(
      bestand(BASIS, { stappen: [stap('x', 'y'), stap('y', 'einde')] }),
      bestand(DIENST, { stappen: [stap('z', 'einde')] }),
    );
    expect(kaders.stappen({ kader: 'k', id: 'een' }).map(({ id }) => id)).toEqual(['z']);
    expect(kaders.stappen({ kader: 'k', id: 'twee' }).map(({ id }) => id)).toEqual(['x', 'y']);
  });
});

describe('content that contradicts itself is refused with what is wrong', () => {
  test.each<[string, () => unknown, RegExp]>([
    ['an unknown framework', () => maak(bestand({ kader: 'x' }, {})), /no framework "x"/],
    ['an unknown service', () => maak(bestand({ kader: 'k', dienst: 'x' }, {})), /unknown service "k\/x"/],
    ['an unknown group', () => maak(bestand({ kader: 'k', groep: 'x' }, {})), /unknown group "k\/x"/],
    [
      'a service twice',
      () =>
        new Kaders(
          inhoud([], {
            diensten: [
              { id: 'een', naam },
              { id: 'een', naam },
            ],
          }),
        ),
      /service "een" exists twice/,
    ],
    [
      'a fact twice',
      () => maak(bestand(BASIS, { feiten: [getal('a')] }), bestand(BASIS, { feiten: [getal('a')] })),
      /fact "k\/a" stands in the content twice/,
    ],
    [
      'a reading twice',
      () =>
        maak(
          bestand(BASIS, { feiten: [getal('a', { lezing: ['l'] })], lezingen: [lezing('l')] }),
          bestand(DIENST, { lezingen: [lezing('l')] }),
        ),
      /reading "k\/l" stands in the content twice/,
    ],
    [
      'an unknown reading',
      () => maak(bestand(BASIS, { feiten: [getal('a', { lezing: ['l'] })] })),
      /unknown reading "l"/,
    ],
    [
      'an unused reading',
      () => maak(bestand(BASIS, { lezingen: [lezing('l')] })),
      /no fact of "k" uses the reading "l"/,
    ],
    [
      'a source that is not in the register',
      () => maak(bestand(BASIS, { feiten: [getal('a', { plaats: undefined, bron: { krant: '§ 1' } })] })),
      /fact "k\/a" names the unknown document "krant"/,
    ],
    [
      'a source of a reading that is not in the register',
      () =>
        maak(
          bestand(BASIS, {
            feiten: [getal('a', { lezing: ['l'] })],
            lezingen: [{ ...lezing('l'), lezingen: [{ nl: 'a', en: 'a', bron: { krant: '§ 1' } }] }],
          }),
        ),
      /unknown document "krant"/,
    ],
    [
      'an order with a service of elsewhere',
      () => new Kaders(inhoud([], { adviesvolgorde: ['een', 'drie'] })),
      /order with the unknown service "drie"/,
    ],
    [
      'a term of unknown length',
      () => maak(bestand(DIENST, { termijnen: [termijn('t', { lengte: { rol: 'a' } })] })),
      /"een" has a term or condition on the unknown fact "a"/,
    ],
    [
      'a condition without its reason',
      () => maak(bestand(DIENST, { voorwaarden: [{ vraag: 'v', is: ['ja'], rol: 'a' }] })),
      /condition on the unknown fact "a"/,
    ],
    [
      'a condition with an unknown limit',
      () =>
        maak(bestand(BASIS, { feiten: [getal('a')], toelating: [{ vraag: 'v', minstens: 'b', rol: 'a' }] })),
      /"k" has a term or condition on the unknown fact "b"/,
    ],
    [
      'a condition with an unknown list',
      () =>
        maak(bestand(BASIS, { feiten: [getal('a')], toelating: [{ vraag: 'v', staatIn: 'b', rol: 'a' }] })),
      /unknown fact "b"/,
    ],
    [
      'a term counted from an unknown term',
      () => maak(bestand(DIENST, { termijnen: [termijn('t', { vanaf: { termijn: 'u' } })] })),
      /term "t" is counted from the unknown term "u"/,
    ],
    [
      'a term twice',
      () =>
        maak(bestand(BASIS, { termijnen: [termijn('t')] }), bestand(DIENST, { termijnen: [termijn('t')] })),
      /"een" has the term "t" twice/,
    ],
    [
      'a document twice',
      () =>
        maak(
          bestand(BASIS, { documenten: [document('d')] }),
          bestand(DIENST, { documenten: [document('d')] }),
        ),
      /"een" has the document "d" twice/,
    ],
    [
      'a step with an unknown document',
      () => maak(bestand(DIENST, { stappen: [stap('s', 'einde', { documenten: ['d'] })] })),
      /step "s" of "een" names the unknown document "d"/,
    ],
    [
      'a step with an unknown term',
      () => maak(bestand(DIENST, { stappen: [stap('s', 'einde', { termijnen: ['t'] })] })),
      /step "s" of "een" names the unknown term "t"/,
    ],
    [
      'a process that does not end',
      () => maak(bestand(DIENST, { stappen: [stap('s', 's')] })),
      /process of "een" goes wrong at "s": endless/,
    ],
    [
      'a field that compares with an unknown fact',
      () => maak(bestand(DIENST, { documenten: [document('d', { alleenAls: { vraag: 'v', meer: 'a' } })] })),
      /document of "een" compares with the unknown fact "a"/,
    ],
    [
      'a nearer value that differs without saying why',
      () =>
        maak(
          bestand(BASIS, { feiten: [getal('a')] }),
          bestand(DIENST, { feiten: [getal('a', { waarde: 6 })] }),
        ),
      /"k\/dienst\/een\/a" and "k\/a" contradict each other/,
    ],
    [
      'a reason to differ from nothing',
      () => maak(bestand(DIENST, { feiten: [getal('a', { wijktAf: naam })] })),
      /"k\/dienst\/een\/a" says why it differs, but nothing wider has that name/,
    ],
    [
      'a comparison with an unknown fact',
      () =>
        maak(
          bestand(DIENST, {
            feiten: [{ rol: 'a', soort: 'niet-vermeld', analogie: 'b', naam, beslist: naam, plaats: '§ 1' }],
          }),
        ),
      /"k\/dienst\/een\/a" is compared with the unknown fact "b"/,
    ],
  ])('%s', (_, bouw, fout) => {
    expect(bouw).toThrow(fout);
  });

  test.each<[string, Ruw]>([
    ['the same value', { waarde: 5 }],
    ['a reading', { waarde: 6, lezing: ['l'] }],
    ['a reason', { waarde: 6, wijktAf: naam }],
    ['another time', { waarde: 6, vanaf: '2020-01-01', tot: '2024-12-31' }],
  ])('a nearer value may stand beside a wider one with %s', (_, anders) => {
    expect(() =>
      maak(
        bestand(BASIS, { feiten: [getal('a'), getal('b', { lezing: ['l'] })], lezingen: [lezing('l')] }),
        bestand(DIENST, { feiten: [getal('a', anders)] }),
      ),
    ).not.toThrow();
  });

  test('values that overlap on one day contradict each other', () => {
    const bouw = (tot: string) =>
      maak(
        bestand(BASIS, { feiten: [getal('a')] }),
        bestand(DIENST, { feiten: [getal('a', { waarde: 6, vanaf: '2020-01-01', tot })] }),
      );
    expect(() => bouw('2025-01-01')).toThrow(/contradict/);
    expect(() => bouw('2024-12-31')).not.toThrow();
  });
});

describe('versions and dates', () => {
  const versies = [
    { vanaf: '2026-01-01', waarde: 7, bronnen: [{ document: 'boek', plaats: '§ 1' }] },
    { vanaf: '2025-01-01', tot: '2025-12-31', waarde: 5, bronnen: [{ document: 'boek', plaats: '§ 1' }] },
  ];
  // Built anew for each question: what is tested is the building as much as the asking.
  const bouw = () =>
    maak(
      bestand(BASIS, {
        feiten: [
          { rol: 'a', soort: 'getal', eenheid: 'uren', naam, versies },
          getal('b', { nagaanVanaf: '2026-06-01', tot: '2026-12-31' }),
        ],
      }),
    );
  const op = (rol: string, dag: string) => bouw().feit({ kader: 'k' }, rol, datum(dag));

  test.each([
    ['2025-01-01', 5],
    ['2025-12-31', 5],
    ['2026-01-01', 7],
  ])('on %s the version of that day holds', (dag, waarde) => {
    expect(op('a', dag)).toMatchObject({ soort: 'vastgesteld', waarde: { inhoud: { waarde } } });
  });

  test('before the first there is none, and all versions are told, the oldest first', () => {
    const uitkomst = op('a', '2024-12-31');
    expect(uitkomst).toMatchObject({ soort: 'niet-vast-te-stellen', reden: 'geen-versie', stappen: [] });
    expect(uitkomst.feiten.map(({ vanaf }) => vanaf)).toEqual(['2025-01-01', '2026-01-01']);
    expect(bouw().versies({ kader: 'k' }, 'a')).toHaveLength(2);
  });

  test.each([
    ['2026-05-31', 'vastgesteld', undefined],
    ['2026-06-01', 'niet-vast-te-stellen', 'nagaan'],
    ['2026-12-31', 'niet-vast-te-stellen', 'nagaan'],
    ['2027-01-01', 'niet-vast-te-stellen', 'geen-versie'],
  ])('a value to be checked, on %s: %s %s', (dag, soort, reden) => {
    const uitkomst = op('b', dag);
    expect(uitkomst.soort).toBe(soort);
    expect('reden' in uitkomst ? uitkomst.reden : undefined).toBe(reden);
  });

  test('a role, service, framework or document that does not exist', () => {
    expect(() => op('x', '2026-01-01')).toThrow('no fact "x" for k');
    const kaders = bouw();
    expect(() => kaders.feit({ kader: 'k', id: 'een' }, 'x', datum('2026-01-01'))).toThrow('for k/een');
    expect(() => kaders.kader('x')).toThrow('no framework "x"');
    expect(() => kaders.document('x')).toThrow('no document "x" in the register');
    expect(kaders.dienst('x')).toBeUndefined();
    expect(kaders.diensten('x')).toEqual([]);
    expect(kaders.diensten().map(({ id }) => id)).toEqual(['een', 'twee']);
    expect(kaders.termijnen({ kader: 'x' })).toEqual([]);
    expect(kaders.heeft({ kader: 'k' }, 'a')).toBe(true);
    expect(kaders.heeft({ kader: 'k' }, 'x')).toBe(false);
  });

  test('every kind of fact keeps its kind, value, unit and boundary', () => {
    const feiten: readonly Ruw[] = [
      getal('getal', { grens: 'boven' }),
      { rol: 'bedrag', soort: 'bedrag', naam, waarde: '12.50', grens: 'tot-en-met', plaats: '§ 1' },
      { rol: 'vrij', soort: 'bedrag', naam, waarde: '1.00', plaats: '§ 1' },
      { rol: 'percentage', soort: 'percentage', naam, waarde: 30, plaats: '§ 1' },
      { rol: 'datum', soort: 'datum', naam, waarde: '2026-01-01', plaats: '§ 1' },
      { rol: 'tekst', soort: 'tekst', naam, waarde: naam, plaats: '§ 1' },
      { rol: 'lijst', soort: 'lijst', naam, waarde: [naam], plaats: '§ 1' },
      { rol: 'nvt', soort: 'nvt', naam, plaats: '§ 1' },
      { rol: 'open', soort: 'niet-vermeld', naam, beslist: naam, plaats: '§ 1' },
    ];
    const kaders = maak(bestand(BASIS, { feiten }));
    const inhouden = kaders.alleFeiten().map(({ versies: [versie] }) => versie?.inhoud);
    expect(inhouden).toEqual([
      { soort: 'getal', waarde: 5, eenheid: 'uren', grens: 'boven' },
      { soort: 'bedrag', waarde: '12.50', grens: 'tot-en-met' },
      { soort: 'bedrag', waarde: '1.00' },
      { soort: 'percentage', waarde: 30 },
      { soort: 'datum', waarde: '2026-01-01' },
      { soort: 'tekst', waarde: naam },
      { soort: 'lijst', waarde: [naam] },
      { soort: 'nvt' },
      { soort: 'niet-vermeld', analogie: undefined },
    ]);
  });
});
