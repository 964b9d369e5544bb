import { Decimal } from 'decimal.js';
import { describe, expect, test } from 'vitest';
import { inTaal } from '../../../dialogs/omgeving.ts';
import { beantwoord } from '../../../domain/vragen/beantwoord.ts';
import { beantwoordTrede } from '../../../domain/vragen/trede.ts';
import {
  type Beantwoording,
  type Onderwerp,
  onderwerpen,
  type Vraagstelling,
} from '../../../domain/vragen/vraagstelling.ts';
import { datum } from '../../../domain/waarden/datum.ts';
import { kaders, teksten } from '../../support/content.ts';

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
  kaart: [{ op: datum('2024-12-31') }],
};

const invoerregel = ({ op, ...rest }: Invoer) =>
  [
    ...Object.entries(rest).map(([naam, waarde]) => `${naam} ${String(waarde)}`),
    ...(op ? [`op ${op}`] : []),
  ].join(', ');

function antwoordregels(antwoord: Beantwoording): readonly string[] {
  const zinnen = [antwoord.kern, ...antwoord.voorwaarden].map(({ sleutel, waarden }) => t(sleutel, waarden));
  const rollen = antwoord.feiten.map(({ rol }) => rol).join(', ');
  return [
    ...zinnen.filter((zin) => zin !== '').flatMap((zin) => zin.split('\n').map((regel) => `  ${regel}`)),
    ...antwoord.stappen.map(({ sleutel, waarden }) => `  = ${t(sleutel, waarden)}`),
    ...(rollen === '' ? [] : [`  (${rollen})`]),
  ].map((regel) => regel.trimEnd());
}

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

test('a service that does not exist is a mistake of the program, not an answer', () => {
  expect(() => beantwoord(kaders, { dienst: 'nergens', onderwerp: 'uren', op: vandaag })).toThrow(
    'unknown service "nergens"',
  );
});
