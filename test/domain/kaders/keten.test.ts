import { describe, expect, test } from 'vitest';
import { bronmeldingen } from '../../../domain/kaders/bronmelding.ts';
import type { Feit } from '../../../domain/kaders/inhoud/feit.ts';
import { addendum, type Routevragen, routeadvies } from '../../../domain/kaders/keten/route.ts';
import { type Ketensituatie, wieBetaalt } from '../../../domain/kaders/keten/wie-betaalt.ts';
import { datum } from '../../../domain/waarden/datum.ts';
import { dienst, kaders } from '../../support/content.ts';
import { waarde } from '../../support/uitkomst.ts';

const OP = datum('2026-03-02');
const keten = { kader: 'keten' };

/** The Dutch text of a text fact. */
function tekst(feit: Feit): string {
  return feit.inhoud.soort === 'tekst' ? feit.inhoud.waarde.nl : '';
}

describe('who pays where UWV and a municipality meet', () => {
  test.each<[string, Ketensituatie, string, RegExp]>([
    ['two benefits at once', { tweeUitkeringen: true }, 'wie-betaalt-samenloop', /^UWV/],
    [
      'the WW ended during a traject of UWV',
      { ww: 'afgelopen-tijdens-traject' },
      'wie-betaalt-doorloper',
      /UWV laat het al ingezette traject afmaken en financiert/,
    ],
    [
      'the WW is about to end',
      { ww: 'loopt-af' },
      'wie-betaalt-overgang',
      /wie de formele verantwoordelijkheid/,
    ],
    [
      'a client of the municipality in a traject of UWV',
      { client: 'gemeente', contract: 'uwv' },
      'wie-betaalt-meeliften-gemeente',
      /^de gemeente/,
    ],
    [
      'a client of UWV in a traject of the municipality',
      { client: 'uwv', contract: 'gemeente' },
      'wie-betaalt-meeliften-uwv',
      /^UWV.*factuur naar UWV/,
    ],
    [
      'a client of UWV on an instrument that the municipality runs itself',
      { client: 'uwv', contract: 'gemeente-zelf' },
      'gemeente-als-leverancier',
      /gemeente .*als leverancier/,
    ],
    [
      'a client in a traject of its own body',
      { client: 'gemeente', contract: 'gemeente' },
      'factuur-opdrachtgever',
      /opdrachtgever/,
    ],
  ])('%s', (_, situatie, rol, zegt) => {
    const feit = waarde(wieBetaalt(kaders, keten, OP, situatie));
    expect(feit.rol).toBe(rol);
    expect(tekst(feit)).toMatch(zegt);
    expect(feit.bronnen[0]?.document).toBe('handreiking');
  });

  test('when the WW is about to end the managers of both decide together', () => {
    expect(waarde(wieBetaalt(kaders, keten, OP, { ww: 'loopt-af' })).beslist?.nl).toMatch(
      /managers van UWV .* en gemeente samen/,
    );
  });

  test('a company of the municipality is accepted unless it is on the list of rejected companies', () => {
    const { inhoud } = waarde(kaders.feit(keten, 'erkenning-leverancier', OP));
    const regels = inhoud.soort === 'lijst' ? inhoud.waarde.map(({ nl }) => nl) : [];
    expect(regels[0]).toContain('UWV accepteert het bedrijf');
    expect(regels[1]).toMatch(/behalve .*lijst van afgekeurde/);
  });

  test('two benefits decide before whatever else is known', () => {
    const feit = waarde(
      wieBetaalt(kaders, keten, OP, {
        tweeUitkeringen: true,
        ww: 'loopt-af',
        client: 'gemeente',
        contract: 'uwv',
      }),
    );
    expect(feit.rol).toBe('wie-betaalt-samenloop');
  });

  test.each<[Ketensituatie, readonly string[]]>([
    [{}, ['client', 'contract']],
    [{ ww: 'loopt', client: 'uwv' }, ['contract']],
    [{ tweeUitkeringen: false, contract: 'uwv' }, ['client']],
  ])('what decides is asked for (%#)', (situatie, ontbreekt) => {
    expect(wieBetaalt(kaders, keten, OP, situatie)).toMatchObject({ soort: 'onbekend', ontbreekt });
  });
});

describe('a contract is opened to the partner with an addendum', () => {
  test.each([
    [{ aanbesteed: true }, false, 'aanbesteed-contract'],
    [{ aanbesteed: true, leverancierWil: true }, false, 'aanbesteed-contract'],
    [{ aanbesteed: false, leverancierWil: true }, true, 'addendum'],
    [{ aanbesteed: false, leverancierWil: false }, false, 'addendum'],
  ])('%o: possible %s', (contract, mogelijk, rol) => {
    const uitkomst = waarde(addendum(kaders, keten, OP, contract));
    expect([uitkomst.mogelijk, uitkomst.regel.rol]).toEqual([mogelijk, rol]);
  });

  test('whether it was tendered is asked first, then whether the supplier is willing', () => {
    expect(addendum(kaders, keten, OP, {})).toMatchObject({ ontbreekt: ['aanbesteed'] });
    expect(addendum(kaders, keten, OP, { aanbesteed: false })).toMatchObject({
      ontbreekt: ['leverancierWil'],
    });
  });
});

describe('the route: whether, what, how', () => {
  const routes = (vragen: Routevragen) => {
    const uitkomst = waarde(routeadvies(kaders, keten, OP, { nodig: true, watBekend: true, ...vragen }));
    return uitkomst.soort === 'routes' ? uitkomst.routes.map(({ route }) => route) : uitkomst.soort;
  };

  test.each<[Routevragen, unknown]>([
    [{ nodig: false }, 'niet-kopen'],
    [{ watBekend: false }, 'bepaal-eerst'],
    [{ eigenAanbod: true }, ['eigen-inkoop', 'gezamenlijk-inkopen']],
    [
      { eigenAanbod: false, aanbodKetenpartner: true, aanbesteed: false },
      ['meeliften', 'gezamenlijk-inkopen'],
    ],
    [{ eigenAanbod: false, aanbodKetenpartner: true, aanbesteed: true }, ['gezamenlijk-inkopen']],
    [{ eigenAanbod: false, aanbodKetenpartner: false }, ['gezamenlijk-inkopen']],
  ])('%o → %s', (vragen, verwacht) => {
    expect(routes(vragen)).toEqual(verwacht);
  });

  test.each<[Routevragen, string]>([
    [{}, 'nodig'],
    [{ nodig: true }, 'watBekend'],
    [{ nodig: true, watBekend: true }, 'eigenAanbod'],
    [{ nodig: true, watBekend: true, eigenAanbod: false }, 'aanbodKetenpartner'],
    [{ nodig: true, watBekend: true, eigenAanbod: false, aanbodKetenpartner: true }, 'aanbesteed'],
  ])('%o: the next question is %s', (vragen, vraag) => {
    expect(routeadvies(kaders, keten, OP, vragen)).toMatchObject({ soort: 'onbekend', ontbreekt: [vraag] });
  });

  test('every route carries its source', () => {
    const uitkomst = routeadvies(kaders, keten, OP, { nodig: true, watBekend: true, eigenAanbod: true });
    expect(uitkomst.feiten.map(({ rol }) => rol)).toEqual([
      'hoe-toets',
      'eigen-inkoop',
      'gezamenlijk-inkopen',
    ]);
  });
});

describe('the state of a source is told with what rests on it', () => {
  const meldingen = (rol: string, houder: Parameters<typeof kaders.feit>[0], op: string) =>
    bronmeldingen(kaders, [waarde(kaders.feit(houder, rol, datum(op)))], datum(op)).map(
      ({ soort, document }) => [soort, document.id],
    );

  test('the Handreiking is history, whatever the date', () => {
    expect(meldingen('of-toets', keten, '2026-03-02')).toEqual([['historisch', 'handreiking']]);
  });

  test.each([
    ['2023-12-31', []],
    ['2024-01-01', [['verlopen', 'leon']]],
  ])('the LEON contract on %s: %s', (op, verwacht) => {
    expect(meldingen('bemiddelingsfee', { kader: 'leon' }, op)).toEqual(verwacht);
  });

  test('a document in force says nothing', () => {
    expect(meldingen('uren-maximum', dienst('naar-werk'), '2026-03-02')).toEqual([]);
  });

  test('each document once', () => {
    const feiten = ['of-toets', 'wat-toets'].map((rol) => waarde(kaders.feit(keten, rol, OP)));
    expect(bronmeldingen(kaders, feiten, OP)).toHaveLength(1);
  });
});
