import type { Processtap } from '../../kaders/inhoud/documentvorm.ts';
import { akkoorddatum } from '../akkoord.ts';
import { basisVan, momentenVan, volgendeVan } from '../route/kern.ts';
import { routestap } from '../route/proces.ts';
import { antwoord, type Dossierstand, datumAntwoord } from '../stand.ts';
import type { Momenten, Proces, Stap, Zicht } from '../stap.ts';
import { bestelling, krijgtHerstel } from './bestelling.ts';
import { einddatumVan, eindestap, gebeurtenissen, isVoortijdig, onderweg } from './einde.ts';
import { kernMetPlan } from './kern.ts';
import { uitvoering } from './uitvoering.ts';
import { voorbereiding } from './voorbereiding.ts';

/** Its own steps, in order. */
export const metPlanStappen: readonly Stap[] = [...voorbereiding, ...bestelling, ...uitvoering];

/**
 * The process of a re-integratiedienst that starts with a Re-integratieplan. What happens on the way, such as a
 * change or illness, has the steps that the content gives every service with a plan. Stappenplan, Bestelplan.
 */
export function metPlan(route: readonly Processtap[]): Proces {
  return {
    id: 'met-plan',
    volgende: (zicht, gedaan) => volgende(route, zicht, gedaan),
    kern: kernMetPlan,
    // Overzicht § 1: the date of the assignment for the plan decides which version holds.
    peildatum: (stand) => datumAntwoord(stand, 'opdracht-verstuurd', 'dagtekening'),
    momenten: (stand) => ({ ...momentenVan(route, stand), ...bekend(eigenMomenten(stand)) }),
  };
}

function volgende(route: readonly Processtap[], zicht: Zicht, gedaan: readonly Stap[]): Stap | undefined {
  const laatste = gedaan.at(-1);
  const doel = laatste && opWeg(laatste, zicht);
  const stap = route.find(({ id }) => id === doel);
  if (stap) return routestap(stap, gedaan);
  if (laatste?.route) return eindestap(gedaan.filter(({ id }) => basisVan(id) === WACHT).length + 1);
  const vanaf = laatste ? metPlanStappen.findIndex(({ id }) => id === basisVan(laatste.id)) + 1 : 0;
  return metPlanStappen.slice(vanaf).find(({ als }) => !als || als(zicht));
}

/** The step that waits while the service runs; not the end of the process in the content. */
const WACHT = eindestap(1).id;
/** Steps of the content in whose place this process has its own. */
const EIGEN: ReadonlySet<string> = new Set(['uitvoering', 'voortijdig-stoppen', 'eindrapportage']);

/** The step of the content that comes next while the service runs; undefined when it is one of our own. */
function opWeg(laatste: Stap, { stand }: Zicht): string | undefined {
  const gegevens = stand.antwoorden[laatste.id] ?? {};
  const doel = laatste.route ? volgendeVan(laatste.route, gegevens) : onderweg(gegevens.wijze);
  return doel && !EIGEN.has(doel) ? doel : undefined;
}

/** The steps of the content that a dossier can come to while the service runs. */
export function stappenOnderweg(route: readonly Processtap[]): readonly Processtap[] {
  const bereikt = new Set(Object.values(gebeurtenissen));
  // What is added on the way is walked too.
  for (const id of bereikt)
    for (const { naar } of route.find((stap) => stap.id === id)?.volgende ?? [])
      if (!EIGEN.has(naar)) bereikt.add(naar);
  return route.filter(({ id }) => bereikt.has(id));
}

const bekend = (momenten: Momenten): Momenten =>
  Object.fromEntries(Object.entries(momenten).filter(([, dag]) => dag !== undefined));

function eigenMomenten(stand: Dossierstand): Momenten {
  const einde = einddatumVan(stand);
  return {
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
    einde,
    'voortijdig-einde': isVoortijdig({ stand }) ? einde : undefined,
    'rapport-oordeel': datumAntwoord(stand, 'rapport-beoordeeld', 'besluitOp'),
    werkhervatting: datumAntwoord(stand, 'rapport-beoordeeld', 'werkhervattingOp'),
    'rapport-ontvangst': datumAntwoord(stand, 'rapport-ontvangen', 'ontvangenOp'),
  };
}
