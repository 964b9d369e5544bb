import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { advies, vragenlijst } from '../../../domain/kaders/advies.ts';
import type { Profiel } from '../../../domain/kaders/geschiktheid.ts';
import { kaderkeuze } from '../../../domain/kaders/kaderkeuze.ts';
import { datum } from '../../../domain/waarden/datum.ts';
import { kaders, naarWerk } from '../../support/content.ts';
import { waarde } from '../../support/uitkomst.ts';

const OP = datum('2026-03-02');
/** A client of the municipality without work, for whom paid work is attainable and nothing else is settled in favour. */
const client: Profiel = {
  uitkering: 'Participatiewet',
  arbeidsvermogen: 'ja',
  betaaldWerk: 'ja',
  andereHulp: 'nee',
  werkt: 'nee',
  werkfit: 'nee',
  kanStarten: 'nee',
  kanInstromenWerkfit: 'nee',
  werkInGevaar: 'nee',
  werkbehoudIngezet: '0',
  jobcoach: 'nee',
  opleiding: 'geen',
  studiehulp: 'nee',
  schoolbaar: 'ja',
  andereFinanciering: 'nee',
  vaardighedenZonderDiploma: 'nee',
};
const bij = (profiel: Profiel) => advies(kaders, ['uwv'], OP, { ...client, ...profiel });
const geschikt = (profiel: Profiel) => bij(profiel).geschikt.map(({ dienst }) => dienst.id);
/** The facts that speak against a service. */
const tegen = (profiel: Profiel, id: string) =>
  bij(profiel)
    .nietGeschikt.find(({ dienst }) => dienst.id === id)
    ?.toetsen.filter(({ oordeel }) => oordeel === 'niet-voldaan')
    .map(({ feit }) => feit.rol);

describe('which service of UWV suits a client', () => {
  test.each<[string, Profiel, readonly string[]]>([
    ['isolated, trede 1', { tredeUwv: '1' }, ['participatie-interventie']],
    [
      'trede 2, not yet able to join Werkfit maken',
      { tredeUwv: '2' },
      ['bevorderen-maatschappelijke-deelname'],
    ],
    ['a distance of 12 months', { tredeUwv: '3', afstandMaanden: '12' }, ['werkfit-maken']],
    ['a distance of exactly 18 months', { tredeUwv: '3', afstandMaanden: '18' }, ['werkfit-maken']],
    ['a distance of 19 months', { tredeUwv: '3', afstandMaanden: '19' }, []],
    ['a distance of 30 months', { tredeUwv: '3', afstandMaanden: '30' }, []],
    [
      'werkfit and able to start',
      { tredeUwv: '4', werkfit: 'ja', kanStarten: 'ja', afstandMaanden: '0' },
      ['naar-werk'],
    ],
    [
      'an employee whose work is in danger',
      { werkt: 'loondienst', werkInGevaar: 'ja' },
      ['werkbehoud-loondienst'],
    ],
    ['an employee who can have a job coach', { werkt: 'loondienst', werkInGevaar: 'ja', jobcoach: 'ja' }, []],
    ['a self-employed person', { werkt: 'zelfstandig', werkInGevaar: 'ja' }, ['werkbehoud-zelfstandig']],
    [
      'a second Werkbehoud',
      { werkt: 'loondienst', werkInGevaar: 'ja', werkbehoudIngezet: '1' },
      ['werkbehoud-loondienst'],
    ],
    ['a third Werkbehoud', { werkt: 'loondienst', werkInGevaar: 'ja', werkbehoudIngezet: '2' }, []],
    ['work without a problem', { werkt: 'loondienst' }, []],
    [
      'nobody can tell how long it takes',
      { werkfit: 'weet-niet', afstandMaanden: 'niet-te-beoordelen' },
      ['praktijkassessment'],
    ],
    ['paid work is out of reach', { tredeUwv: '1', betaaldWerk: 'nee' }, []],
    ['debt counselling', { tredeUwv: '2', andereHulp: 'schuldhulp' }, []],
    ['mental health care', { tredeUwv: '2', andereHulp: 'ggz' }, []],
    ['care under the Zorgverzekeringswet', { tredeUwv: '2', andereHulp: 'zvw' }, []],
    ['language training for inburgering', { tredeUwv: '2', andereHulp: 'inburgering' }, []],
    ['day care under the Wmo', { tredeUwv: '2', andereHulp: 'wmo' }, []],
    ['private training', { tredeUwv: '4', opleiding: 'privaat' }, ['scholing-privaat']],
    ['publicly funded training', { tredeUwv: '4', opleiding: 'ocw' }, ['scholing-ocw']],
    [
      'training with study support',
      { tredeUwv: '4', opleiding: 'ocw', studiehulp: 'ja' },
      ['scholing-ocw', 'begeleiding-bij-scholing'],
    ],
    ['training that another source pays', { tredeUwv: '4', opleiding: 'ocw', andereFinanciering: 'ja' }, []],
    ['skills without a diploma', { vaardighedenZonderDiploma: 'ja' }, ['evc']],
    [
      'training, but not schoolbaar yet',
      { tredeUwv: '3', opleiding: 'privaat', schoolbaar: 'nee', afstandMaanden: '12' },
      ['werkfit-maken'],
    ],
  ])('%s', (_, profiel, verwacht) => {
    expect(geschikt(profiel)).toEqual(verwacht);
  });

  test.each<[Profiel, string, string]>([
    [{ werkt: 'loondienst', werkInGevaar: 'ja', jobcoach: 'ja' }, 'werkbehoud-loondienst', 'doelgroep'],
    [
      { werkt: 'loondienst', werkInGevaar: 'ja', werkbehoudIngezet: '2' },
      'werkbehoud-loondienst',
      'inzet-maximum',
    ],
    [{ tredeUwv: '1', betaaldWerk: 'nee' }, 'participatie-interventie', 'einddoel'],
    [{ tredeUwv: '2', andereHulp: 'ggz' }, 'bevorderen-maatschappelijke-deelname', 'uitgesloten'],
    [{ opleiding: 'ocw', andereFinanciering: 'ja' }, 'scholing-ocw', 'andere-financiering'],
    [{ opleiding: 'privaat', schoolbaar: 'nee' }, 'scholing-privaat', 'schoolbaar'],
  ])('%o: not %s, because of "%s"', (profiel, id, rol) => {
    expect(tegen(profiel, id)).toContain(rol);
  });
});

describe('whom UWV buys for', () => {
  const mag = (profiel: Profiel) =>
    tegen({ tredeUwv: '1', ...profiel }, 'participatie-interventie') === undefined;

  test.each<[Profiel, boolean]>([
    [{ uitkering: 'AG', arbeidsvermogen: 'ja' }, true],
    [{ uitkering: 'AG', arbeidsvermogen: 'nee' }, false],
    [{ uitkering: 'ZW', zwGroep: 'flexwerker' }, true],
    [{ uitkering: 'ZW', zwGroep: 'anders' }, false],
    [{ uitkering: 'WW', wwKans: 'zeer-gering' }, true],
    [{ uitkering: 'WW', wwKans: 'goed' }, false],
    [{ uitkering: 'IVA', eigenVerzoek: 'ja' }, true],
    [{ uitkering: 'Wajong-DGA', eigenVerzoek: 'nee' }, false],
    [{ uitkering: 'Participatiewet' }, true],
    [{ uitkering: 'geen' }, true],
  ])('%o: %s', (profiel, verwacht) => {
    expect(mag(profiel)).toBe(verwacht);
  });

  test('only what matters for this benefit is asked', () => {
    const { uitkering, ...zonder } = client;
    const vragen = (profiel: Profiel) =>
      advies(kaders, ['uwv'], OP, { ...zonder, tredeUwv: '1', ...profiel }).vragen;
    expect(vragen({})).toContain('uitkering');
    expect(vragen({})).not.toContain('wwKans');
    expect(vragen({ uitkering: 'WW' })).toContain('wwKans');
    expect(vragen({ uitkering: 'WW' })).not.toContain('eigenVerzoek');
    expect(vragen({ uitkering })).not.toContain('wwKans');
  });
});

describe('which framework fits', () => {
  const actief = ['uwv', 'leon', 'activerend-werk'];
  const oordelen = (profiel: Profiel) =>
    Object.fromEntries(
      kaderkeuze(kaders, actief, OP, { ...client, ...profiel }).map(({ kader, oordeel }) => [
        kader.kader,
        oordeel,
      ]),
    );
  const buitenRegio = { clientVanRsd: 'nee', regioCentraalGelderland: 'nee' };

  test('a client of a municipality elsewhere, paid work in time: UWV', () => {
    expect(oordelen({ ...buitenRegio, tredeUwv: '1' })).toEqual({
      uwv: 'past',
      leon: 'past-niet',
      'activerend-werk': 'past-niet',
    });
  });

  test('a client of RSD de Liemers: LEON comes into view, once the traject is known it fits', () => {
    const rsd = { clientVanRsd: 'ja', regioCentraalGelderland: 'nee' };
    expect(oordelen(rsd).leon).toBe('misschien');
    expect(
      oordelen({ ...rsd, trajectMaanden: '6', trajectPrijs: 'vast', jobcoachingNodig: 'nee' }).leon,
    ).toBe('past');
  });

  test('at RSD the trede tells the unit: trede 4 belongs to Unit Werk', () => {
    const treden = (rol: string) => {
      const { inhoud } = waarde(kaders.feit({ kader: 'leon' }, rol, OP));
      return inhoud.soort === 'lijst' ? inhoud.waarde.map(({ nl }) => nl) : [];
    };
    expect(treden('treden-unit-werk')).toEqual(['2B', '3', '4', '5', '6']);
    expect(treden('treden-zorg-ondersteuning')).not.toContain('4');
  });

  test('paid work out of reach: no re-integratiedienst at all, whatever the service', () => {
    const { inhoud } = waarde(kaders.feit(naarWerk, 'einddoel-onhaalbaar', OP));
    expect(inhoud.soort === 'tekst' && inhoud.waarde.nl).toContain('geen enkele re-integratiedienst');
    expect(oordelen({ ...buitenRegio, betaaldWerk: 'nee' }).uwv).toBe('past-niet');
  });

  test('a client in Centraal Gelderland for whom no paid or voluntary work is possible: Activerend werk', () => {
    const profiel = {
      clientVanRsd: 'nee',
      regioCentraalGelderland: 'ja',
      betaaldWerk: 'nee',
      leeftijd: '45',
      pensioengerechtigd: 'nee',
      betaaldWerkNu: 'nee',
      vrijwilligerswerk: 'nee',
      gemotiveerd: 'ja',
      algemeneVoorziening: 'nee',
      hoofddoel: 'bijdragen',
      tredeAw: '3',
      wensAw: 'groeien',
    };
    expect(oordelen(profiel)).toEqual({ uwv: 'past-niet', leon: 'past-niet', 'activerend-werk': 'past' });
  });

  test('paid work is never attainable: nothing of UWV, with the reason', () => {
    const [uwv] = kaderkeuze(kaders, ['uwv'], OP, { ...client, betaaldWerk: 'nee' });
    expect(uwv?.oordeel).toBe('past-niet');
    expect(uwv?.redenen.map(({ feit }) => feit.rol)).toContain('einddoel');
    const ids = uwv?.redenen.map(({ feit }) => feit.id) ?? [];
    expect(new Set(ids).size).toBe(ids.length);
  });

  test('where something fits no reasons against the framework are told', () => {
    const [uwv] = kaderkeuze(kaders, ['uwv'], OP, { ...client, tredeUwv: '1' });
    expect(uwv?.redenen).toEqual([]);
    expect(uwv?.diensten[0]?.dienst.id).toBe('participatie-interventie');
  });
});

describe('laws of suitability', () => {
  const actief = kaders.alleKaders().map(({ kader }) => kader);
  const vragen = vragenlijst(kaders);
  const antwoorden: Readonly<Record<string, readonly string[]>> = {
    leeftijd: ['15', '16', '40'],
    tredeUwv: ['1', '2', '3', '4'],
    tredeAw: ['1', '2', '3', '4', '5'],
    afstandMaanden: ['12', '18', '19', 'niet-te-beoordelen'],
    werkbehoudIngezet: ['0', '1', '2'],
    trajectMaanden: ['2', '3', '6'],
    trajectPrijs: ['vast', 'variabel'],
    werkt: ['nee', 'loondienst', 'zelfstandig'],
    opleiding: ['geen', 'privaat', 'ocw'],
    wensAw: ['orienteren', 'groeien', 'behouden'],
    uitkering: ['Participatiewet', 'AG', 'ZW', 'WW', 'IVA'],
  };
  const profiel = fc.record(
    Object.fromEntries(
      vragen.map((vraag) => [
        vraag,
        fc.option(fc.constantFrom(...(antwoorden[vraag] ?? ['ja', 'nee'])), { nil: undefined }),
      ]),
    ),
  );

  test('what is settled stays settled when an unknown answer becomes known', () => {
    fc.assert(
      fc.property(profiel, fc.constantFrom(...vragen), fc.nat(), (bekend, vraag, keuze) => {
        if (bekend[vraag] !== undefined) return;
        const opties = antwoorden[vraag] ?? ['ja', 'nee'];
        const meer = { ...bekend, [vraag]: opties[keuze % opties.length] };
        const voor = advies(kaders, actief, OP, bekend);
        const na = advies(kaders, actief, OP, meer);
        const ids = (welke: typeof voor.geschikt) => welke.map(({ dienst }) => dienst.id);
        expect(ids(na.geschikt)).toEqual(expect.arrayContaining(ids(voor.geschikt)));
        expect(ids(na.nietGeschikt)).toEqual(expect.arrayContaining(ids(voor.nietGeschikt)));
      }),
      { numRuns: 300 },
    );
  });

  test('every service is judged once, and every question asked matters to one that is open', () => {
    fc.assert(
      fc.property(profiel, (bekend) => {
        const uitkomst = advies(kaders, actief, OP, bekend);
        const alle = [...uitkomst.geschikt, ...uitkomst.onbekend, ...uitkomst.nietGeschikt];
        expect(new Set(alle.map(({ dienst }) => dienst.id)).size).toBe(kaders.diensten().length);
        for (const vraag of uitkomst.vragen)
          expect(
            uitkomst.onbekend.some(({ toetsen }) =>
              toetsen.some((toets) => toets.oordeel === 'onbekend' && toets.vragen.includes(vraag)),
            ),
          ).toBe(true);
        expect(uitkomst.vragen.length > 0).toBe(uitkomst.onbekend.length > 0);
      }),
      { numRuns: 200 },
    );
  });

  test('the question that most services wait for comes first', () => {
    const eerste = advies(kaders, ['uwv'], OP, {}).vragen.slice(0, 3);
    expect([...eerste].sort()).toEqual(['andereHulp', 'betaaldWerk', 'uitkering']);
  });

  test('no advice before the documents: nothing is called suitable', () => {
    expect(advies(kaders, ['uwv'], datum('2020-01-01'), { ...client, tredeUwv: '1' }).geschikt).toEqual([]);
  });
});
