import { Decimal } from 'decimal.js';
import { describe, expect, test } from 'vitest';
import { inTaal } from '../../../dialogs/omgeving.ts';
import { gedeeld, perDienst, type Zelfde } from '../../../domain/vragen/algemeen.ts';
import { beantwoord } from '../../../domain/vragen/beantwoord.ts';
import { beantwoordDocument } from '../../../domain/vragen/document-vraag.ts';
import { vertelFeiten } from '../../../domain/vragen/opsomming.ts';
import { beantwoordTrede } from '../../../domain/vragen/trede.ts';
import {
  type Beantwoording,
  type Onderwerp,
  onderwerpen,
  type Vraagstelling,
} from '../../../domain/vragen/vraagstelling.ts';
import { datum } from '../../../domain/waarden/datum.ts';
import { dienst, kaders, teksten } from '../../support/content.ts';

const { t } = inTaal('nl', teksten);
const vandaag = datum('2026-12-01');
type Invoer = Omit<Vraagstelling, 'dienst' | 'onderwerp' | 'op'> & { readonly op?: Vraagstelling['op'] };

const uren = (aantal: number): Invoer => ({ uren: new Decimal(aantal) });
const opDag: Invoer = { datum: datum('2026-12-03'), op: datum('2026-12-03') };
const later: Invoer = { op: datum('2027-06-01') };

/** What is asked of each topic beside the bare question. */
const varianten: Partial<Record<Onderwerp, readonly Invoer[]>> = {
  uren: [uren(20), uren(26), uren(26.5), uren(40), uren(41)],
  prijs: [uren(20), uren(30), uren(50), later, { ...uren(20), ...later }],
  tarief: [later],
  betaling: [uren(20), uren(30), uren(50)],
  voortijdig: [
    { maanden: 2 },
    { maanden: 3 },
    { maanden: 4 },
    { ...uren(20), maanden: 2 },
    { ...uren(20), maanden: 4 },
    { ...uren(50), maanden: 4 },
  ],
  duur: [{ maanden: 9 }, { maanden: 10 }, opDag, { ...opDag, maanden: 4 }, { ...opDag, maanden: 12 }],
  plan: [opDag],
  oordeel: [opDag],
  herstel: [opDag],
  eindrapportage: [opDag],
  werkhervatting: [opDag],
  uitgesloten: [{ rollen: ['uitgesloten-wmo', 'doelgroep'] }],
  doelgroep: [{ trede: 1 }, { trede: 2 }, { trede: 4 }, { trede: 5 }, { leeftijd: 15 }, { leeftijd: 16 }],
  kaart: [{ op: datum('2024-12-31') }],
};

const invoerregel = ({ op, ...rest }: Invoer) =>
  [
    ...Object.entries(rest).map(([naam, waarde]) => `${naam} ${String(waarde)}`),
    ...(op ? [`op ${op}`] : []),
  ].join(', ');

function antwoordregels(antwoord: Beantwoording): readonly string[] {
  const zinnen = [...(antwoord.oordeel ?? []), antwoord.kern, ...antwoord.voorwaarden].map(
    ({ sleutel, waarden }) => t(sleutel, waarden),
  );
  const rollen = antwoord.feiten.map(({ rol }) => rol).join(', ');
  return [
    ...zinnen.filter((zin) => zin !== '').flatMap((zin) => zin.split('\n').map((regel) => `  ${regel}`)),
    ...antwoord.stappen.map(({ sleutel, waarden }) => `  = ${t(sleutel, waarden)}`),
    ...(rollen === '' ? [] : [`  (${rollen})`]),
  ].map((regel) => regel.trimEnd());
}

const namen = ({ diensten }: Zelfde) => diensten.map(({ id }) => id).join(', ');

function verslag(dienst: string): string {
  return onderwerpen
    .flatMap((onderwerp) =>
      [{}, ...(varianten[onderwerp] ?? [])].flatMap((invoer: Invoer) => {
        const antwoord = beantwoord(kaders, { dienst, onderwerp, op: vandaag, ...invoer });
        const kop = [onderwerp, invoerregel(invoer)].filter(Boolean).join(': ');
        // A service without facts of its own about a topic is answered with its card, which is shown once.
        if (antwoord.kern.sleutel === 'antwoord.kaart' && onderwerp !== 'kaart') return [`${kop} -> kaart`];
        return [kop, ...antwoordregels(antwoord)];
      }),
    )
    .concat('')
    .join('\n');
}

describe('what is said of each service about each topic reads as in the golden files', () => {
  test.each(kaders.diensten().map(({ id }) => id))('%s', async (dienst) => {
    await expect(verslag(dienst)).toMatchFileSnapshot(`../../golden/antwoorden/${dienst}.txt`);
  });

  test.each(kaders.alleKaders().map(({ kader }) => kader))('the steps of the ladder of %s', async (kader) => {
    const regels = ['1', '2', '3', '4', '5', '6', '7'].flatMap((trede) => [
      `trede ${trede}`,
      ...antwoordregels(beantwoordTrede(kaders, kader, trede, vandaag)),
    ]);
    await expect(`${regels.join('\n')}\n`).toMatchFileSnapshot(`../../golden/antwoorden/trede-${kader}.txt`);
  });
});

describe('what is said without a service reads as in the golden files', () => {
  test.each(kaders.alleKaders().map(({ kader }) => kader))('%s', async (kader) => {
    const regels = onderwerpen.flatMap((onderwerp) => {
      const groepen = perDienst(kaders, kaders.diensten(kader), { onderwerp, op: vandaag });
      const samen = gedeeld(kaders, kader, onderwerp, vandaag);
      return [
        `# ${onderwerp}`,
        ...(samen ? [`samen: ${namen(samen)}`, ...antwoordregels(samen.antwoord)] : []),
        ...groepen.flatMap((groep) => [namen(groep), ...antwoordregels(groep.antwoord)]),
      ];
    });
    await expect(`${regels.join('\n')}\n`).toMatchFileSnapshot(
      `../../golden/antwoorden/zonder-dienst-${kader}.txt`,
    );
  });

  test.each(kaders.alleKaders().map(({ kader }) => kader))('the documents of %s', async (kader) => {
    const houders = [{ kader }, ...kaders.diensten(kader)];
    const gezien = new Set<string>();
    const regels = houders.flatMap((houder) =>
      kaders.documentvormen(houder).flatMap(({ id }) => {
        const inhoud = antwoordregels(beantwoordDocument(kaders, houder, id));
        const sleutel = `${id} ${inhoud.join()}`;
        if (gezien.has(sleutel)) return [];
        gezien.add(sleutel);
        return [id, ...inhoud];
      }),
    );
    await expect(`${regels.join('\n')}\n`).toMatchFileSnapshot(
      `../../golden/antwoorden/documenten-${kader}.txt`,
    );
  });
});

describe('facts on their own', () => {
  const op = (dag: string) => datum(dag);
  const zinnen = ({ oordeel = [], kern, voorwaarden }: Beantwoording) =>
    [...oordeel, kern, ...voorwaarden].map(({ sleutel, waarden }) => t(sleutel, waarden));

  test('one fact is told with its remark, who decides and the reading chosen', () => {
    expect(
      zinnen(vertelFeiten(kaders, dienst('naar-werk'), ['voortijdig-grens'], vandaag)),
    ).toMatchInlineSnapshot(`
      [
        "Grens bij voortijdig stoppen: 3 maanden.",
        "Let op: geteld vanaf de start; stopt het precies op die dag of later, dan telt het als na de grens (onze lezing).",
        "Onze lezing: Eindigt de dienst vóór de dag start plus 6 (of 3) maanden: geen tweede betaling. Op die dag of later: 30%.",
      ]
    `);
    expect(
      zinnen(vertelFeiten(kaders, dienst('naar-werk'), ['activiteiten'], vandaag)),
    ).toMatchInlineSnapshot(`
      [
        "Wat het bureau doet:
      - passende vacatures zoeken en erop solliciteren
      - cursussen voor sollicitatievaardigheden: brieven, cv, websites (Werk.nl), werkgevers benaderen, presentatievaardigheden
      - zo nodig in samenspraak met cliënt en werkgever een specifieke functie of werkplek creëren (jobcarving, jobassembling)
      - begeleiden na de werkhervatting om die te bestendigen, tot er een plaatsing is
      - een zelfstandig ondernemer ondersteunen: de onderneming starten en er inkomsten uit genereren",
      ]
    `);
    expect(
      zinnen(vertelFeiten(kaders, { kader: 'leon' }, ['bemiddelingsfee'], vandaag)),
    ).toMatchInlineSnapshot(`
      [
        "Bemiddelingsfee: € 500,00.",
        "Let op: eenmalige bonus, excl. btw, voor de aanbieder bij plaatsing van een kandidaat op duurzaam betaald werk.",
        "Onze lezing: Vraag eerst welk bedrag is bedoeld. Alleen bij de bemiddelingsfee staat dat het excl. btw is.",
      ]
    `);
  });

  test('several facts are told in one list', () => {
    const antwoord = vertelFeiten(kaders, dienst('naar-werk'), ['uurtarief', 'uren-maximum'], vandaag);
    expect(antwoord.kern.sleutel).toBe('antwoord.feiten');
    expect(antwoord.feiten.map(({ rol }) => rol)).toEqual(['uurtarief', 'uren-maximum']);
    expect(antwoord.voorwaarden).toEqual([]);
  });

  test('a value that no document confirms for the date is told with that remark, from the day it has to be checked', () => {
    const sleutels = (dag: string) =>
      vertelFeiten(kaders, dienst('naar-werk'), ['uurtarief', 'uren-maximum'], op(dag)).voorwaarden.map(
        ({ sleutel }) => sleutel,
      );
    expect(sleutels('2026-12-31')).toEqual([]);
    expect(sleutels('2027-01-01')).toEqual(['voorwaarde.nagaan']);
  });

  test('before the first version there is no value, only the day from which there is', () => {
    const { kern, feiten } = vertelFeiten(kaders, dienst('naar-werk'), ['uren-maximum'], op('2024-12-31'));
    expect(kern).toMatchObject({ sleutel: 'antwoord.geen-versie', waarden: { vanaf: '2025-01-01' } });
    expect(feiten.map(({ rol }) => rol)).toEqual(['uren-maximum']);
  });

  test('facts that a service does not have are left out', () => {
    expect(
      vertelFeiten(kaders, dienst('naar-werk'), ['vaste-prijs', 'uurtarief'], vandaag).feiten,
    ).toHaveLength(1);
  });

  test.each([['scholing-privaat', 'termijn-offerte', '2026-12-04', '2026-12-18']])(
    '%s: the term %s from %s ends on %s',
    (id, rol, vanaf, uiterlijk) => {
      const { voorwaarden, stappen } = vertelFeiten(kaders, dienst(id), [rol], vandaag, { datum: op(vanaf) });
      expect(voorwaarden[0]).toMatchObject({
        sleutel: 'voorwaarde.termijn-datum',
        waarden: { vanaf, uiterlijk },
      });
      expect(stappen).toHaveLength(1);
    },
  );

  test.each([
    ['naar-werk', '2026-09-14', '2026-12-14'],
    ['werkbehoud-loondienst', '2026-11-02', '2026-11-30'],
  ])('%s: illness from %s lasts longer than allowed on %s', (id, vanaf, uiterlijk) => {
    const { voorwaarden } = vertelFeiten(kaders, dienst(id), ['ziekte'], vandaag, { datum: op(vanaf) });
    expect(voorwaarden[0]).toMatchObject({
      sleutel: 'voorwaarde.termijn-langer-dan',
      waarden: { vanaf, uiterlijk },
    });
  });

  test('a term that is counted back ends before the date', () => {
    const { voorwaarden } = vertelFeiten(
      kaders,
      { kader: 'activerend-werk' },
      ['termijn-evaluatie'],
      vandaag,
      { datum: op('2027-04-30') },
    );
    expect(voorwaarden[0]).toMatchObject({ waarden: { vanaf: '2027-04-30', uiterlijk: '2027-03-19' } });
  });

  test('a date beside a fact that is no term changes nothing', () => {
    expect(
      vertelFeiten(kaders, dienst('naar-werk'), ['uurtarief'], vandaag, { datum: op('2026-12-04') })
        .voorwaarden[0]?.sleutel,
    ).not.toBe('voorwaarde.termijn-datum');
  });
});

test('a service that does not exist is a mistake of the program, not an answer', () => {
  expect(() => beantwoord(kaders, { dienst: 'nergens', onderwerp: 'uren', op: vandaag })).toThrow(
    'unknown service "nergens"',
  );
});
