import {
  bronnenBestand,
  feitenBestand,
  kaderBestand,
  kalenderBestand,
} from '../../domain/kaders/inhoud/bestanden.ts';
import { Kaders, type KadersInhoud } from '../../domain/kaders/kaders.ts';

/** Content as it stands in a file, before its schema. */
export type Ruw = Record<string, unknown>;
export const naam = { nl: 'Naam', en: 'Name' };
/** A number of five hours, unless told otherwise. */
export const getal = (rol: string, meer: Ruw = {}): Ruw => ({
  rol,
  soort: 'getal',
  eenheid: 'uren',
  naam,
  waarde: 5,
  plaats: '§ 1',
  ...meer,
});
export const lezing = (id: string): Ruw => ({
  id,
  soort: 'open',
  vraag: naam,
  lezingen: [{ nl: 'a', en: 'a', plaats: '§ 1' }],
  gekozen: naam,
  waarom: naam,
});
/** One file of facts. */
export const bestand = (geldtVoor: Ruw, meer: Ruw) =>
  feitenBestand.parse({
    geldtVoor,
    standaard: { nagekeken: '2026-01-01', vanaf: '2025-01-01', document: 'boek' },
    ...meer,
  });
export const BASIS = { kader: 'k' };
export const DIENST = { kader: 'k', dienst: 'een' };

/** A small content of one framework, two services in a group and one document, with the files given. */
export function inhoud(bestanden: readonly ReturnType<typeof bestand>[], kader: Ruw = {}): KadersInhoud {
  return {
    kaders: [
      kaderBestand.parse({
        kader: 'k',
        naam,
        peildatum: naam,
        diensten: [
          { id: 'een', naam, groepen: ['samen'] },
          { id: 'twee', naam, groepen: ['samen'] },
        ],
        ...kader,
      }),
    ],
    feiten: bestanden,
    documenten: bronnenBestand.parse({
      documenten: [{ id: 'boek', titel: 'Boek', kort: 'Boek', status: 'van-kracht', uitgever: 'U' }],
    }).documenten,
    kalender: kalenderBestand.parse({ vast: [], naPasen: [], aangewezen: [] }),
    indexcijfers: [],
  };
}
/** The frameworks of these files. */
export const maak = (...bestanden: readonly ReturnType<typeof bestand>[]) => new Kaders(inhoud(bestanden));
export const termijn = (id: string, meer: Ruw = {}): Ruw => ({
  id,
  naam,
  vanaf: { moment: 'begin' },
  lengte: { soort: 'direct' },
  bindt: 'gemeente',
  ...meer,
});
export const stap = (id: string, naar: string, meer: Ruw = {}): Ruw => ({
  id,
  naam,
  wie: ['gemeente'],
  volgende: [{ naar }],
  plaats: '§ 1',
  ...meer,
});
export const document = (id: string, veld: Ruw = {}): Ruw => ({
  id,
  naam,
  van: ['gemeente'],
  aan: ['client'],
  velden: [{ id: 'a', naam, ...veld }],
  plaats: '§ 1',
});
