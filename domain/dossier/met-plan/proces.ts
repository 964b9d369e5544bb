import { akkoorddatum } from '../akkoord.ts';
import { antwoord, datumAntwoord } from '../stand.ts';
import type { Proces, Stap } from '../stap.ts';
import { bestelling, krijgtHerstel } from './bestelling.ts';
import { kernMetPlan } from './kern.ts';
import { uitvoering } from './uitvoering.ts';
import { voorbereiding } from './voorbereiding.ts';

/** Its steps, in order. */
export const metPlanStappen: readonly Stap[] = [...voorbereiding, ...bestelling, ...uitvoering];

/** The process of a re-integratiedienst that starts with a Re-integratieplan. Stappenplan, Bestelplan. */
export const metPlan: Proces = {
  id: 'met-plan',
  volgende: (zicht, gedaan) => {
    const laatste = gedaan.at(-1);
    const vanaf = laatste ? metPlanStappen.indexOf(laatste) + 1 : 0;
    return metPlanStappen.slice(vanaf).find(({ als }) => !als || als(zicht));
  },
  kern: kernMetPlan,
  // Overzicht § 1: the date of the assignment for the plan decides which version holds.
  peildatum: (stand) => datumAntwoord(stand, 'opdracht-verstuurd', 'dagtekening'),
  momenten: (stand) => ({
    opdracht: datumAntwoord(stand, 'opdracht-verstuurd', 'dagtekening'),
    'plan-ontvangst': datumAntwoord(stand, 'plan-ontvangen', 'ontvangenOp'),
    oordeel: datumAntwoord(stand, 'plan-beoordeeld', 'besluitOp'),
    afwijzing: krijgtHerstel({ stand }) ? datumAntwoord(stand, 'plan-beoordeeld', 'besluitOp') : undefined,
    'herstel-ontvangst':
      antwoord(stand, 'herstel-ontvangen', 'hersteld') === 'ja'
        ? datumAntwoord(stand, 'herstel-ontvangen', 'ontvangenOp')
        : undefined,
    'geen-herstel':
      antwoord(stand, 'herstel-ontvangen', 'hersteld') === 'nee'
        ? datumAntwoord(stand, 'plan-beoordeeld', 'besluitOp')
        : undefined,
    'herstel-oordeel': datumAntwoord(stand, 'herstel-beoordeeld', 'besluitOp'),
    akkoord: akkoorddatum({ stand }),
    einde: datumAntwoord(stand, 'einde', 'geeindigdOp'),
    'voortijdig-einde':
      antwoord(stand, 'einde', 'wijze') === 'voortijdig'
        ? datumAntwoord(stand, 'einde', 'geeindigdOp')
        : undefined,
    'rapport-oordeel': datumAntwoord(stand, 'rapport-beoordeeld', 'besluitOp'),
    werkhervatting: datumAntwoord(stand, 'rapport-beoordeeld', 'werkhervattingOp'),
    'rapport-ontvangst': datumAntwoord(stand, 'rapport-ontvangen', 'ontvangenOp'),
    afsluiting: datumAntwoord(stand, 'afsluiting', 'afgeslotenOp'),
  }),
};
