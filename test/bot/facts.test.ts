import { describe, expect, test } from 'vitest';
import { readYaml } from '../../bot/content/yaml.ts';
import { alsCsv, alsTekst, type Feitregel, feitenlijst } from '../../bot/facts/feitenlijst.ts';
import { alsVerschiltekst, feitverschillen, verschillen } from '../../bot/facts/vergelijk.ts';
import { rekenDoor, voorbeelddossiers } from '../../bot/facts/voorbeelddossier.ts';
import { Opmaak } from '../../dialogs/opmaak.ts';
import type { FeitInBestand } from '../../domain/kaders/inhoud/feit.ts';
import { Kaders } from '../../domain/kaders/kaders.ts';
import { datum } from '../../domain/waarden/datum.ts';
import { contentFolder, kaders, kadersInhoud, teksten } from '../support/content.ts';

const opmaak = new Opmaak('nl', teksten);
const taal = { opmaak, teksten };
const { dossiers } = readYaml(contentFolder, 'voorbeelddossiers.yaml', voorbeelddossiers);
const voorbeeld = (naam: RegExp) => {
  const gevonden = dossiers.find((dossier) => naam.test(dossier.naam));
  if (!gevonden) throw new Error(`no example ${naam}`);
  return gevonden;
};

describe('the list of facts for a policy officer', () => {
  const regels = feitenlijst(kaders, opmaak);
  const van = (plek: string, rol: string) => regels.find((een) => een.plek === plek && een.rol === rol);

  test('has every version of every fact, with value, dates and source', () => {
    expect(regels).toHaveLength(kaders.alleFeiten().flatMap(({ versies }) => versies).length);
    for (const regel of regels)
      expect([regel.rol, regel.waarde && regel.bronnen && regel.vanaf]).not.toContain('');
    expect(van('uwv/dienst/naar-werk', 'uren-maximum')).toMatchObject({
      waarde: '26 uur',
      vanaf: '2025-01-01',
      tot: '',
      bronnen: expect.stringContaining('Overzicht Re-integratiediensten 7.1, § 3.6'),
    });
    expect(van('uwv/groep/re-integratie', 'uurtarief')).toMatchObject({
      waarde: '€ 95,00',
      nagaanVanaf: '2027-01-01',
    });
  });

  test('as a table for a screen it stays within the screen', () => {
    const woorden = { vanaf: 'vanaf', tot: 'tot', nagaan: 'nagaan', lezing: 'lezing' };
    for (const kolommen of [80, 120]) {
      const tekst = alsTekst(regels, woorden, kolommen);
      // A single word longer than the column is not broken.
      const lang = tekst.split('\n').filter((lijn) => lijn.length > kolommen && lijn.trim().includes(' '));
      expect(lang.filter((lijn) => lijn.slice(33).includes(' '))).toEqual([]);
      for (const { waarde } of regels.slice(0, 50)) expect(tekst).toContain(waarde.split(' ')[0]);
    }
  });

  test('for a spreadsheet every value is quoted, and nothing in it is a formula', () => {
    const [een] = regels;
    if (!een) throw new Error('no facts');
    const lastig: Feitregel = { ...een, naam: '=SUM(A1)', waarde: 'zeg "ja"; of nee' };
    const csv = alsCsv([lastig]);
    expect(csv.split('\r\n')).toHaveLength(2);
    expect(csv).toContain(`;"'=SUM(A1)";"zeg ""ja""; of nee";`);
    expect(csv.split('\r\n')[0]?.split(';')).toHaveLength(11);
  });
});

describe('what a change of the facts does', () => {
  /** The content with one fact changed. */
  function met(rol: string, wijziging: (feit: FeitInBestand) => FeitInBestand): Kaders {
    const inhoud = kadersInhoud();
    return new Kaders({
      ...inhoud,
      feiten: inhoud.feiten.map((bestand) => ({
        ...bestand,
        feiten: bestand.feiten.map((feit) => (feit.rol === rol ? wijziging(feit) : feit)),
      })),
    });
  }
  const nieuwTarief = met('uurtarief', (feit) => {
    if (feit.soort !== 'bedrag') throw new Error('the rate is an amount');
    const [versie] = feit.versies;
    if (!versie) throw new Error('the rate has a version');
    const { nagaanVanaf, ...oud } = versie;
    return {
      ...feit,
      versies: [
        { ...oud, tot: datum('2026-01-31') },
        { ...oud, vanaf: datum('2026-02-01'), waarde: '100.00' },
      ],
    };
  });

  test('nothing changed: no difference', () => {
    expect(feitverschillen(kaders, kaders, opmaak)).toEqual([]);
    for (const dossier of dossiers)
      expect(verschillen(rekenDoor(kaders, dossier, taal), rekenDoor(kaders, dossier, taal))).toEqual([]);
  });

  test('a new rate from a date changes one fact and the price and payments of orders from that date', () => {
    const uurtarief = 'uwv/groep/re-integratie/uurtarief';
    const feit = feitverschillen(kaders, nieuwTarief, opmaak);
    expect(feit.map(({ wat }) => wat)).toEqual(
      ['waarde', 'vanaf', 'tot', 'nagaanVanaf'].map((veld) => `${uurtarief} (${veld})`),
    );
    expect(feit[0]).toMatchObject({ toen: '€ 95,00', nu: '€ 95,00 // € 100,00' });
    expect(feit[2]).toMatchObject({ toen: '–', nu: '2026-01-31 // –' });
    const dossier = voorbeeld(/Naar werk, 26 uur/);
    const verschil = verschillen(rekenDoor(kaders, dossier, taal), rekenDoor(nieuwTarief, dossier, taal));
    expect(verschil).toEqual([
      { wat: 'Betaling aan het eind', toen: '€ 1.235,00 (50%)', nu: '€ 1.300,00 (50%)' },
      { wat: 'Betaling bij de start', toen: '€ 1.235,00 (50%)', nu: '€ 1.300,00 (50%)' },
      { wat: 'Prijs (excl. btw)', toen: '€ 2.470,00', nu: '€ 2.600,00' },
    ]);
    expect(alsVerschiltekst(verschil.slice(2))).toBe(
      '  Prijs (excl. btw)\n    - € 2.470,00\n    + € 2.600,00',
    );
  });

  test('a longer term moves the deadline', () => {
    const langer = met('termijn-plan', (feit) =>
      feit.soort === 'getal'
        ? { ...feit, versies: feit.versies.map((versie) => ({ ...versie, waarde: 35 })) }
        : feit,
    );
    const dossier = voorbeeld(/Naar werk, 26 uur/);
    const [verschil, ...rest] = verschillen(
      rekenDoor(kaders, dossier, taal),
      rekenDoor(langer, dossier, taal),
    );
    expect(verschil).toMatchObject({ toen: 'maandag 2 maart 2026', nu: 'maandag 9 maart 2026' });
    expect(rest).toEqual([]);
  });

  test('a fact that is new or gone is told by one line', () => {
    const inhoud = kadersInhoud();
    const zonder = new Kaders({
      ...inhoud,
      feiten: inhoud.feiten.map((bestand) => ({
        ...bestand,
        feiten: bestand.feiten.filter(({ rol }) => rol !== 'vervolg-volgorde'),
      })),
    });
    const [weg] = feitverschillen(kaders, zonder, opmaak);
    expect(weg).toMatchObject({ wat: 'uwv/groep/re-integratie/vervolg-volgorde', nu: undefined });
    expect(alsVerschiltekst(feitverschillen(zonder, kaders, opmaak))).toMatch(
      /^ {2}uwv\/\S+\n {4}\+ [^\n]+$/,
    );
  });

  test('there is an example for every kind of service, and each comes to something', () => {
    const kaderVan = new Set(dossiers.map(({ dienst }) => kaders.dienst(dienst)?.kader));
    expect([...kaderVan].sort()).toEqual(['activerend-werk', 'leon', 'uwv']);
    for (const dossier of dossiers)
      expect([dossier.naam, rekenDoor(kaders, dossier, taal).size > 0]).toEqual([dossier.naam, true]);
    expect(rekenDoor(kaders, { ...voorbeeld(/Naar werk, 26/), dienst: 'bestaat-niet' }, taal).size).toBe(0);
  });
});
