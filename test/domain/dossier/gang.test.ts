import { describe, expect, test } from 'vitest';
import { gevraagdeVelden } from '../../../domain/dossier/invoer.ts';
import type { Stap, Veld } from '../../../domain/dossier/stap.ts';
import { termijnenVan } from '../../../domain/dossier/termijnen.ts';
import { datum } from '../../../domain/waarden/datum.ts';
import { Proefdossier, type Stapnaam, volledig } from '../../support/dossier.ts';

type Antwoorden = Readonly<Record<string, Readonly<Record<string, string>>>>;

const afgewezen = { oordeel: 'afgewezen', besluitOp: '2026-09-14', reden: 'te duur' };
const gangen: Readonly<Record<string, Antwoorden>> = {
  'geslaagd met een plaatsing': {},
  'niet ingezet': { dienstkeuze: { besluit: 'niet-inzetten', reden: 'eerst schulden' } },
  'plan hersteld, doorlopen zonder plaatsing': {
    'plan-beoordeeld': afgewezen,
    'herstel-ontvangen': { hersteld: 'ja', ontvangenOp: '2026-09-18' },
    'herstel-beoordeeld': { oordeel: 'akkoord', besluitOp: '2026-09-20' },
    'bestelling-verstuurd': { verstuurdOp: '2026-09-20' },
    einde: { geeindigdOp: '2027-03-20' },
    'rapport-beoordeeld': { resultaat: 'geen-plaatsing' },
    'tweede-betaling': { bedrag: '570', motivering: 'in overleg met UWV' },
  },
  'plan niet hersteld': { 'plan-beoordeeld': afgewezen, 'herstel-ontvangen': { hersteld: 'nee' } },
  'plan twee keer afgewezen': {
    'plan-beoordeeld': afgewezen,
    'herstel-ontvangen': { hersteld: 'ja', ontvangenOp: '2026-09-21' },
    'herstel-beoordeeld': { oordeel: 'afgewezen', besluitOp: '2026-09-22', reden: 'nog te duur' },
  },
  'voortijdig door verhuizing': {
    einde: {
      wijze: 'voortijdig',
      geeindigdOp: '2026-12-20',
      oorzaak: 'verhuizing',
      situatieOp: '2026-12-18',
      instemming: 'ja',
    },
  },
  'voortijdig door overlijden': {
    einde: {
      wijze: 'voortijdig',
      geeindigdOp: '2026-11-20',
      oorzaak: 'overlijden',
      situatieOp: '2026-11-20',
    },
  },
  'meer uren bij uitzondering, tarief van een later jaar': {
    opdracht: { uren: '30', uitzondering: 'ja', redenUitzondering: 'zware zoekopdracht' },
    'opdracht-verstuurd': { dagtekening: '2027-01-04' },
    'plan-ontvangen': { ontvangenOp: '2027-01-20' },
    'plan-beoordeeld': { besluitOp: '2027-01-25' },
    bestelling: { uren: '30', uitzondering: 'ja', redenUitzondering: 'zwaar', uurtarief: '98.40' },
    'bestelling-verstuurd': { verstuurdOp: '2027-01-25' },
    einde: { geeindigdOp: '2027-07-25' },
    'rapport-ontvangen': { ontvangenOp: '2027-07-30' },
    'rapport-beoordeeld': { werkhervattingOp: '2027-08-01', besluitOp: '2027-11-02' },
    'resultaat-bevestigd': { verstuurdOp: '2027-11-03' },
    afsluiting: { afgeslotenOp: '2027-11-04' },
  },
};

/** Every step as the klantmanager meets it, and at the end the moments and deadlines of the dossier. */
function verslag(anders: Antwoorden): string {
  const proef = new Proefdossier();
  const regels: string[] = [];
  while (proef.dossier.open) {
    const { dossier } = proef;
    const { stap } = proef.dossier.open;
    const eigen = Object.fromEntries(
      Object.entries({ ...volledig[stap.id as Stapnaam], ...anders[stap.id] }).filter(([id]) =>
        stap.velden.some((veld) => veld.id === id),
      ),
    );
    regels.push(kop(stap));
    for (const veld of gevraagdeVelden(stap, dossier, eigen))
      regels.push(
        `  ${omschrijf(veld, veld.voorstel?.(dossier, datum('2028-01-03')))} = ${eigen[veld.id] ?? '-'}`,
      );
    proef.antwoord(eigen);
  }
  const { dossier } = proef;
  const momenten = Object.entries(dossier.momenten).filter(([, dag]) => dag);
  return [
    ...regels,
    '',
    'Momenten',
    ...momenten.map(([naam, dag]) => `  ${naam}: ${dag}`),
    'Termijnen',
    ...termijnenVan(dossier).map(
      ({ regel, datum: dag, voldaanOp }) =>
        `  ${regel.id}: ${dag}${voldaanOp ? `, gedaan op ${voldaanOp}` : ''}`,
    ),
    '',
  ].join('\n');
}

const kop = ({ id, fase, wachtOp, document }: Stap) =>
  [`${id} (${fase})`, wachtOp && `wacht op ${wachtOp}`, document && `brief ${document}`]
    .filter(Boolean)
    .join(', ');

const omschrijf = ({ id, soort, opties, verplicht, nietInToekomst }: Veld, voorstel: string | undefined) =>
  [
    `${id}: ${soort}${opties ? ` ${opties.join('/')}` : ''}`,
    verplicht ? 'verplicht' : 'vrij',
    nietInToekomst && 'niet in de toekomst',
    voorstel && `voorstel ${voorstel}`,
  ]
    .filter(Boolean)
    .join(', ');

describe('the steps of a dossier with a plan, with what is asked, proposed and waited for', () => {
  test.each(Object.entries(gangen))('%s', async (naam, anders) => {
    await expect(verslag(anders)).toMatchFileSnapshot(
      `../../golden/gang/${naam.replaceAll(/\W+/g, '-')}.txt`,
    );
  });
});
