import { type Datum, leesDatum } from '../../waarden/datum.ts';
import { akkoorddatum } from '../akkoord.ts';
import { oorzaken } from '../oorzaak.ts';
import { naamVan } from '../route/kern.ts';
import { type Dossierstand, laatsteAntwoord } from '../stand.ts';
import type { Bezwaar, Gegevens, Stap, Zicht } from '../stap.ts';
import { nietVoor } from '../toetsen.ts';
import { wordtIngezet } from './voorbereiding.ts';

/** What can happen while the service runs, with the step of the content that takes it up. Overzicht §§ 4.5 to 4.7. */
export const gebeurtenissen: Readonly<Record<string, string>> = {
  voortgang: 'voortgang',
  wijziging: 'wijzigen',
  'kleine-wijziging': 'kleine-wijziging',
  'maakt-bezwaar': 'bezwaar',
};

/** The step of the content that takes up what happened; undefined when the service has ended. */
export const onderweg = (wijze: string | undefined): string | undefined => gebeurtenissen[wijze ?? ''];

/** True from the approval of the plan: the service runs. */
export const loopt = (zicht: Zicht): boolean => wordtIngezet(zicht) && akkoorddatum(zicht) !== undefined;

/** True when the service ended early. */
export const isVoortijdig = ({ stand }: Pick<Zicht, 'stand'>): boolean =>
  laatsteAntwoord(stand, 'wijze') === 'voortijdig';

/** The day on which the service ended, once it is known. */
export const einddatumVan = (stand: Dossierstand): Datum | undefined =>
  leesDatum(laatsteAntwoord(stand, 'geeindigdOp') ?? '');

/** The last day of which something on the way is known: a service does not end before it. */
const onderwegOp = (stand: Dossierstand): Datum | undefined =>
  [laatsteAntwoord(stand, 'op'), laatsteAntwoord(stand, 'eersteZiektedag')]
    .flatMap((dag) => leesDatum(dag ?? '') ?? [])
    .sort()
    .at(-1);

const eindigt = (_zicht: Zicht, { wijze }: Gegevens) => wijze !== undefined && onderweg(wijze) === undefined;
const kiestVoortijdig = (_zicht: Zicht, { wijze }: Gegevens) => wijze === 'voortijdig';

const stappen = new Map<number, Stap>();

/**
 * The step that waits while the service runs, for its end or for what happens before; it comes back after each
 * such event. The same object for the same time, so that steps can be compared.
 */
export function eindestap(keer: number): Stap {
  const eerder = stappen.get(keer);
  if (eerder) return eerder;
  const stap = bouw(keer);
  stappen.set(keer, stap);
  return stap;
}

const bouw = (keer: number): Stap => ({
  id: naamVan('einde', keer),
  fase: 'monitoring',
  wachtOp: 'leverancier',
  als: loopt,
  velden: [
    {
      id: 'wijze',
      soort: 'keuze',
      opties: ['doorlopen', 'voortijdig', ...Object.keys(gebeurtenissen)],
      verplicht: true,
    },
    { id: 'geeindigdOp', soort: 'datum', verplicht: true, nietInToekomst: true, als: eindigt },
    { id: 'oorzaak', soort: 'keuze', opties: oorzaken, verplicht: true, als: kiestVoortijdig },
    { id: 'situatieOp', soort: 'datum', verplicht: true, nietInToekomst: true, als: kiestVoortijdig },
    {
      id: 'instemming',
      soort: 'keuze',
      opties: ['ja', 'nee'],
      verplicht: true,
      als: (zicht, gegevens) => kiestVoortijdig(zicht, gegevens) && gegevens.oorzaak !== 'overlijden',
    },
  ],
  toets: (zicht, gegevens) => [
    ...nietVoor('geeindigdOp', gegevens, akkoorddatum(zicht), 'akkoord'),
    ...nietVoor('situatieOp', gegevens, akkoorddatum(zicht), 'akkoord'),
    ...situatieNaEinde(gegevens),
    ...nietVoor('geeindigdOp', gegevens, onderwegOp(zicht.stand), 'vorige-stap'),
    ...(gegevens.instemming === 'nee' ? [{ veld: 'instemming', code: 'instemming-nodig' }] : []),
  ],
});

function situatieNaEinde(gegevens: Gegevens): readonly Bezwaar[] {
  const situatie = leesDatum(gegevens.situatieOp ?? '');
  const einde = leesDatum(gegevens.geeindigdOp ?? '');
  return situatie && einde && situatie > einde
    ? [{ veld: 'situatieOp', code: 'situatie-na-einde', waarden: { einde } }]
    : [];
}
