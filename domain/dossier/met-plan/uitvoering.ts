import { plaatsing } from '../../kaders/plaatsing.ts';
import { getalFeit } from '../../kaders/waarden.ts';
import { leesDatum, plusMaanden } from '../../waarden/datum.ts';
import { leesGetal } from '../../waarden/geld.ts';
import { akkoorddatum } from '../akkoord.ts';
import { dienstVan } from '../dienst-van.ts';
import { datumAntwoord } from '../stand.ts';
import type { Bezwaar, Gegevens, Stap, Zicht } from '../stap.ts';
import { nietVoor } from '../toetsen.ts';
import { afsluiting, gedaanOp, tweedeBetaling, vraagtBesluit } from '../vaste-stappen.ts';
import { einddatumVan, eindestap, isVoortijdig, loopt } from './einde.ts';
import { kernMetPlan } from './kern.ts';

const kiestPlaatsing = (zicht: Zicht, { resultaat }: Gegevens) =>
  !isVoortijdig(zicht) && resultaat === 'plaatsing';

/** From the start of the service to the closing of the dossier. Bestelplan steps 6 to 8; Overzicht §§ 4.6 and 4.8. */
export const uitvoering: readonly Stap[] = [
  eindestap(1),
  {
    id: 'rapport-ontvangen',
    fase: 'monitoring',
    wachtOp: 'leverancier',
    als: loopt,
    velden: [{ id: 'ontvangenOp', soort: 'datum', verplicht: true, nietInToekomst: true }],
    toets: (zicht, gegevens) => nietVoor('ontvangenOp', gegevens, einddatumVan(zicht.stand), 'einde'),
  },
  {
    id: 'rapport-beoordeeld',
    fase: 'afsluiting',
    als: loopt,
    velden: [
      { id: 'goedgekeurd', soort: 'keuze', opties: ['ja', 'nee'], verplicht: true },
      gedaanOp('besluitOp'),
      {
        id: 'resultaat',
        soort: 'keuze',
        opties: ['plaatsing', 'geen-plaatsing'],
        verplicht: true,
        als: (zicht) => !isVoortijdig(zicht),
      },
      { id: 'werkhervattingOp', soort: 'datum', verplicht: true, nietInToekomst: true, als: kiestPlaatsing },
      { id: 'urenPerWeek', soort: 'uren', verplicht: true, als: kiestPlaatsing },
      { id: 'ziektedagen', soort: 'dagen', verplicht: true, als: kiestPlaatsing, voorstel: () => '0' },
    ],
    toets: (zicht, gegevens) => [
      ...(gegevens.goedgekeurd === 'nee' ? [{ veld: 'goedgekeurd', code: 'rapport-aanvullen' }] : []),
      ...nietVoor(
        'besluitOp',
        gegevens,
        datumAntwoord(zicht.stand, 'rapport-ontvangen', 'ontvangenOp'),
        'rapport-ontvangst',
      ),
      ...nietVoor('werkhervattingOp', gegevens, akkoorddatum(zicht), 'akkoord'),
      ...nietDoorlopen(zicht, gegevens),
      ...plaatsingBezwaren(zicht, gegevens),
    ],
  },
  tweedeBetaling('bedrag', (zicht) => loopt(zicht) && vraagtBesluit(zicht)),
  {
    id: 'resultaat-bevestigd',
    fase: 'afsluiting',
    document: 'bevestiging-resultaat',
    als: loopt,
    velden: [gedaanOp('verstuurdOp')],
    toets: (zicht, gegevens) =>
      nietVoor(
        'verstuurdOp',
        gegevens,
        datumAntwoord(zicht.stand, 'rapport-beoordeeld', 'besluitOp'),
        'rapport-oordeel',
      ),
  },
  afsluiting,
];

/** Ended before its individual duration and without result: that is an early end (Overzicht §§ 3.7 and 4.6). */
function nietDoorlopen(zicht: Zicht, gegevens: Gegevens): readonly Bezwaar[] {
  if (isVoortijdig(zicht) || gegevens.resultaat !== 'geen-plaatsing') return [];
  const akkoord = akkoorddatum(zicht);
  const einde = einddatumVan(zicht.stand);
  const maanden = Number(kernMetPlan(zicht.stand).besteldeMaanden);
  if (!akkoord || !einde || !Number.isInteger(maanden)) return [];
  const uiterlijk = plusMaanden(akkoord, maanden);
  return einde < uiterlijk
    ? [{ veld: 'resultaat', code: 'niet-doorlopen', waarden: { einde, uiterlijk } }]
    : [];
}

/** Stappenplan, Naar werk: Resultaat; Overzicht §§ 3.3 and 3.7. */
function plaatsingBezwaren(zicht: Zicht, gegevens: Gegevens): readonly Bezwaar[] {
  if (!kiestPlaatsing(zicht, gegevens)) return [];
  const werkhervatting = leesDatum(gegevens.werkhervattingOp ?? '');
  const urenPerWeek = leesGetal(gegevens.urenPerWeek ?? '');
  const besluit = leesDatum(gegevens.besluitOp ?? '');
  if (!werkhervatting || !urenPerWeek) return [];
  const dienst = dienstVan(zicht);
  const op = zicht.stand.peildatum;
  const ziektedagen = Number(gegevens.ziektedagen ?? 0);
  const uitkomst = plaatsing(zicht.kaders, dienst, op, { werkhervatting, urenPerWeek, ziektedagen });
  if (uitkomst.soort !== 'vastgesteld') return [];
  const nodig = getalFeit(zicht.kaders, dienst, 'plaatsing-uren', op);
  const bezwaren: Bezwaar[] = [];
  if (!uitkomst.waarde.genoegUren && nodig.soort === 'vastgesteld') {
    bezwaren.push({
      veld: 'urenPerWeek',
      code: 'plaatsing-te-weinig-uren',
      waarden: { uren: urenPerWeek, nodig: nodig.waarde.waarde },
    });
  }
  if (besluit && besluit < uitkomst.waarde.vanaf) {
    bezwaren.push({
      veld: 'werkhervattingOp',
      code: 'plaatsing-te-kort',
      waarden: { werkhervatting, vanaf: uitkomst.waarde.vanaf },
    });
  }
  return [...bezwaren, ...teLaatHervat(zicht, werkhervatting)];
}

function teLaatHervat(zicht: Zicht, werkhervatting: string): readonly Bezwaar[] {
  const akkoord = akkoorddatum(zicht);
  const maanden = Number(kernMetPlan(zicht.stand).besteldeMaanden);
  const uitloop = getalFeit(zicht.kaders, dienstVan(zicht), 'werkhervatting-uitloop', zicht.stand.peildatum);
  if (!akkoord || !Number.isInteger(maanden) || uitloop.soort !== 'vastgesteld') return [];
  const uiterlijk = plusMaanden(akkoord, maanden + uitloop.waarde.waarde);
  if (werkhervatting <= uiterlijk) return [];
  return [
    { veld: 'werkhervattingOp', code: 'werkhervatting-te-laat', waarden: { werkhervatting, uiterlijk } },
  ];
}
