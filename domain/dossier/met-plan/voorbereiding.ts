import { antwoord, datumAntwoord } from '../stand.ts';
import type { Stap, Zicht } from '../stap.ts';
import { gedaanOp } from '../vaste-stappen.ts';

const jaNeeOnbekend = ['ja', 'nee', 'weet-niet'] as const;
const jaNee = ['ja', 'nee'] as const;

/** True when the klantmanager decided to use the service. */
export function wordtIngezet({ stand }: Zicht): boolean {
  return antwoord(stand, 'dienstkeuze', 'besluit') === 'inzetten';
}

/** From the talk with the client to the supplier that the client chose. Stappenplan, Bestelplan steps 1 and 2. */
export const voorbereiding: readonly Stap[] = [
  {
    id: 'intake',
    fase: 'intake',
    velden: [
      gedaanOp('gesprekOp'),
      { id: 'betaaldWerk', soort: 'keuze', opties: jaNeeOnbekend, verplicht: true },
      { id: 'werkfit', soort: 'keuze', opties: jaNeeOnbekend, verplicht: true },
      { id: 'kanStarten', soort: 'keuze', opties: jaNeeOnbekend, verplicht: true },
      { id: 'andereHulp', soort: 'keuze', opties: jaNeeOnbekend, verplicht: true },
    ],
  },
  {
    id: 'dienstkeuze',
    fase: 'dienstkeuze',
    velden: [
      { id: 'besluit', soort: 'keuze', opties: ['inzetten', 'niet-inzetten'], verplicht: true },
      { id: 'reden', soort: 'lange-tekst', verplicht: true },
    ],
  },
  {
    id: 'leveranciersvraag',
    fase: 'leveranciersvraag',
    als: wordtIngezet,
    velden: [
      {
        id: 'woonplaats',
        soort: 'tekst',
        verplicht: true,
        voorstel: ({ stand }) => stand.bekend?.woonplaats,
      },
      { id: 'expertise', soort: 'tekst', verplicht: false },
      { id: 'toelichting', soort: 'lange-tekst', verplicht: false },
      { id: 'voorkeur', soort: 'tekst', verplicht: false },
    ],
  },
  {
    id: 'leveranciersvraag-verstuurd',
    fase: 'leveranciersvraag',
    document: 'informatieverzoek',
    als: wordtIngezet,
    velden: [gedaanOp('verstuurdOp')],
  },
  {
    id: 'leverancierskeuze',
    fase: 'leveranciersvraag',
    wachtOp: 'client',
    als: wordtIngezet,
    velden: [
      { id: 'leverancier', soort: 'tekst', verplicht: true },
      { id: 'leverancierEmail', soort: 'email', verplicht: false },
      { id: 'gekozenDoorClient', soort: 'keuze', opties: jaNee, verplicht: true },
    ],
    toets: (_zicht, gegevens) =>
      gegevens.gekozenDoorClient === 'nee' ? [{ veld: 'gekozenDoorClient', code: 'client-kiest' }] : [],
  },
];

/** The date of the assignment for the plan, the moment that fixes the version of the rules. */
export function opdrachtdatum({ stand }: Zicht) {
  return datumAntwoord(stand, 'opdracht-verstuurd', 'dagtekening');
}
