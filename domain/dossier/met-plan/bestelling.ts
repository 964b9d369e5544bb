import { leesDatum } from '../../waarden/datum.ts';
import { akkoorddatum } from '../akkoord.ts';
import { antwoord, datumAntwoord } from '../stand.ts';
import type { Stap, Veld, Zicht } from '../stap.ts';
import { binnenGrenzen, kentVersie, nietVoor, tariefOpen, vraagtUitzondering } from '../toetsen.ts';
import { gedaanOp } from '../vaste-stappen.ts';
import { opdrachtdatum, wordtIngezet } from './voorbereiding.ts';

const oordelen = ['akkoord', 'afgewezen'] as const;

/** True when the first plan was refused, which gives the supplier one repair. Overzicht § 4.4.1. */
export function krijgtHerstel({ stand }: Pick<Zicht, 'stand'>): boolean {
  return antwoord(stand, 'plan-beoordeeld', 'oordeel') === 'afgewezen';
}

const heeftAkkoord = (zicht: Zicht) => wordtIngezet(zicht) && akkoorddatum(zicht) !== undefined;

/** The exception that hours above the maximum need; in the order proposed as it was in the assignment. */
const uitzonderingsvelden = (voorstel: (veld: string) => Pick<Veld, 'voorstel'>): readonly Veld[] => [
  {
    id: 'uitzondering',
    soort: 'keuze',
    opties: ['ja', 'nee'],
    verplicht: true,
    als: vraagtUitzondering,
    ...voorstel('uitzondering'),
  },
  {
    id: 'redenUitzondering',
    soort: 'lange-tekst',
    verplicht: true,
    als: vraagtUitzondering,
    ...voorstel('redenUitzondering'),
  },
];

const uitOpdracht = (veld: string): Pick<Veld, 'voorstel'> => ({
  voorstel: ({ stand }) => antwoord(stand, 'opdracht', veld),
});

const oordeelvelden: readonly Veld[] = [
  { id: 'oordeel', soort: 'keuze', opties: oordelen, verplicht: true },
  gedaanOp('besluitOp'),
  {
    id: 'reden',
    soort: 'lange-tekst',
    verplicht: true,
    als: (_zicht, { oordeel }) => oordeel === 'afgewezen',
  },
];

/** Assignment for the plan, the plan, its judgement with one repair, and the order. Bestelplan steps 3 to 5. */
export const bestelling: readonly Stap[] = [
  {
    id: 'opdracht',
    fase: 'bestelling',
    als: wordtIngezet,
    velden: [
      { id: 'uren', soort: 'uren', verplicht: true },
      { id: 'maanden', soort: 'maanden', verplicht: true },
      { id: 'ondersteuning', soort: 'lange-tekst', verplicht: true },
      { id: 'gewensteStart', soort: 'datum', verplicht: false },
      ...uitzonderingsvelden(() => ({})),
    ],
    toets: binnenGrenzen,
  },
  {
    id: 'opdracht-verstuurd',
    fase: 'bestelling',
    document: 'opdracht-plan',
    als: wordtIngezet,
    velden: [gedaanOp('dagtekening')],
    toets: (zicht, gegevens) => {
      const dagtekening = leesDatum(gegevens.dagtekening ?? '');
      if (!dagtekening) return [];
      const gesprek = datumAntwoord(zicht.stand, 'intake', 'gesprekOp');
      return [
        ...kentVersie(zicht, 'dagtekening', dagtekening),
        ...nietVoor('dagtekening', gegevens, gesprek, 'gesprek'),
      ];
    },
  },
  {
    id: 'plan-ontvangen',
    fase: 'bestelling',
    wachtOp: 'leverancier',
    als: wordtIngezet,
    velden: [{ id: 'ontvangenOp', soort: 'datum', verplicht: true, nietInToekomst: true }],
    toets: (zicht, gegevens) => nietVoor('ontvangenOp', gegevens, opdrachtdatum(zicht), 'opdracht'),
  },
  {
    id: 'plan-beoordeeld',
    fase: 'bestelling',
    als: wordtIngezet,
    velden: oordeelvelden,
    toets: (zicht, gegevens) =>
      nietVoor(
        'besluitOp',
        gegevens,
        datumAntwoord(zicht.stand, 'plan-ontvangen', 'ontvangenOp'),
        'plan-ontvangst',
      ),
  },
  {
    id: 'herstel-ontvangen',
    fase: 'bestelling',
    wachtOp: 'leverancier',
    als: (zicht) => wordtIngezet(zicht) && krijgtHerstel(zicht),
    velden: [
      { id: 'hersteld', soort: 'keuze', opties: ['ja', 'nee'], verplicht: true },
      {
        id: 'ontvangenOp',
        soort: 'datum',
        verplicht: true,
        nietInToekomst: true,
        als: (_zicht, { hersteld }) => hersteld !== 'nee',
      },
    ],
    toets: (zicht, gegevens) =>
      nietVoor(
        'ontvangenOp',
        gegevens,
        datumAntwoord(zicht.stand, 'plan-beoordeeld', 'besluitOp'),
        'afwijzing',
      ),
  },
  {
    id: 'herstel-beoordeeld',
    fase: 'bestelling',
    als: (zicht) =>
      wordtIngezet(zicht) &&
      krijgtHerstel(zicht) &&
      antwoord(zicht.stand, 'herstel-ontvangen', 'hersteld') === 'ja',
    velden: oordeelvelden,
    toets: (zicht, gegevens) =>
      nietVoor(
        'besluitOp',
        gegevens,
        datumAntwoord(zicht.stand, 'herstel-ontvangen', 'ontvangenOp'),
        'herstel-ontvangst',
      ),
  },
  {
    id: 'bestelling',
    fase: 'bestelling',
    als: heeftAkkoord,
    velden: [
      {
        id: 'uren',
        soort: 'uren',
        verplicht: true,
        voorstel: ({ stand }) => antwoord(stand, 'opdracht', 'uren'),
      },
      {
        id: 'maanden',
        soort: 'maanden',
        verplicht: true,
        voorstel: ({ stand }) => antwoord(stand, 'opdracht', 'maanden'),
      },
      ...uitzonderingsvelden(uitOpdracht),
      { id: 'uurtarief', soort: 'bedrag', verplicht: true, als: tariefOpen },
      { id: 'ordernummer', soort: 'tekst', verplicht: false },
    ],
    toets: binnenGrenzen,
  },
  {
    id: 'bestelling-verstuurd',
    fase: 'bestelling',
    document: 'inkooporder',
    als: heeftAkkoord,
    velden: [
      {
        id: 'verstuurdOp',
        soort: 'datum',
        verplicht: true,
        nietInToekomst: true,
        voorstel: (zicht) => akkoorddatum(zicht),
      },
    ],
    toets: (zicht, gegevens) => nietVoor('verstuurdOp', gegevens, akkoorddatum(zicht), 'akkoord'),
  },
];
