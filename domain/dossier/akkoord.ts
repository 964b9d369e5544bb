import type { Datum } from '../waarden/datum.ts';
import { antwoord, datumAntwoord } from './stand.ts';
import type { Zicht } from './stap.ts';

/** The approval date of the plan, at the first or the second judgement. Start of the service (Overzicht § 4.4.1). */
export function akkoorddatum({ stand }: Pick<Zicht, 'stand'>): Datum | undefined {
  const stap = ['plan-beoordeeld', 'herstel-beoordeeld'].find(
    (naam) => antwoord(stand, naam, 'oordeel') === 'akkoord',
  );
  return stap ? datumAntwoord(stand, stap, 'besluitOp') : undefined;
}
