import { type Fase, fasen } from '../kaders/inhoud/documentvorm.ts';
import type { Kaders } from '../kaders/kaders.ts';
import type { Datum } from '../waarden/datum.ts';
import { dienstVan } from './dienst-van.ts';
import type { Gebeurtenis } from './gebeurtenis.ts';
import { bezwarenTegen, ontbrekendeVelden, tellendeGegevens } from './invoer.ts';
import { procesVan } from './processen.ts';
import { type Dossierstand, vouw } from './stand.ts';
import type { Bezwaar, Momenten, Stap, Veld, Zicht } from './stap.ts';

/** A dossier as its log makes it: the answers that hold, what comes next and the moments that count. */
export interface Dossier extends Zicht {
  readonly id: string;
  /** Everything that happened in it, the first first. */
  readonly log: readonly Gebeurtenis[];
  /** Steps that belong to this dossier and are answered, in order. */
  readonly gedaan: readonly Stap[];
  /** The step that is next; undefined when the dossier is closed. */
  readonly open: OpenStap | undefined;
  readonly momenten: Momenten;
  readonly fase: Fase;
}

export interface OpenStap {
  readonly stap: Stap;
  /** Answers given to this step so far. */
  readonly gegevens: Readonly<Record<string, string>>;
  readonly ontbreekt: readonly Veld[];
  readonly bezwaren: readonly Bezwaar[];
}

/**
 * The state of a dossier from its log. A step counts as done only while its answers are complete and fit the
 * steps before it: after a correction the first step that no longer does is asked again, and answers to
 * steps that no longer belong to the route are left aside (they stay in the log).
 */
export function leidAf(id: string, log: readonly Gebeurtenis[], kaders: Kaders): Dossier {
  const gevouwen = vouw(log);
  const proces = procesVan(kaders, dienstVan({ stand: gevouwen, kaders }));
  const opDag = (peildatum: Datum) => loopAf(id, log, { kaders, proces, stand: { ...gevouwen, peildatum } });
  const peildatum = proces.peildatum(gevouwen) ?? gevouwen.peildatum;
  const dossier = opDag(peildatum);
  // An answer that no longer belongs to the route does not decide which version of the facts holds.
  const telt = proces.peildatum(dossier.stand) ?? peildatum;
  return telt === peildatum ? dossier : opDag(telt);
}

/** Walks the process along the answers of a log, from its beginning to the first step that is not done. */
function loopAf(id: string, log: readonly Gebeurtenis[], { kaders, proces, stand: ruw }: Zicht): Dossier {
  let zicht: Zicht = { kaders, proces, stand: { ...ruw, antwoorden: {} } };
  const gedaan: Stap[] = [];
  let open: OpenStap | undefined;
  for (let stap = proces.volgende(zicht, gedaan); stap; stap = proces.volgende(zicht, gedaan)) {
    const gegevens = tellendeGegevens(stap, zicht, ruw.antwoorden[stap.id] ?? {});
    const ontbreekt = ontbrekendeVelden(stap, zicht, gegevens);
    const bezwaren = bezwarenTegen(stap, zicht, gegevens);
    if (ontbreekt.length > 0 || bezwaren.length > 0) {
      open = { stap, gegevens, ontbreekt, bezwaren };
      break;
    }
    gedaan.push(stap);
    zicht = { kaders, proces, stand: metAntwoord(zicht.stand, stap.id, gegevens) };
  }
  if (ruw.gestaakt) open = undefined;
  const fase = open?.stap.fase ?? fasen[fasen.length - 1] ?? 'afsluiting';
  return { ...zicht, id, log, gedaan, open, fase, momenten: proces.momenten(zicht.stand) };
}

/** The dossier as it was when a step that is already done was asked, to correct that step. */
export function zichtVoor(dossier: Dossier, stap: Stap): Zicht {
  const eerder = dossier.gedaan.slice(0, dossier.gedaan.indexOf(stap)).map(({ id }) => id);
  const antwoorden = Object.fromEntries(
    Object.entries(dossier.stand.antwoorden).filter(([id]) => eerder.includes(id)),
  );
  return { kaders: dossier.kaders, proces: dossier.proces, stand: { ...dossier.stand, antwoorden } };
}

/** True when nothing is left to ask. */
export function isGesloten(dossier: Dossier): boolean {
  return dossier.open === undefined;
}

function metAntwoord(
  stand: Dossierstand,
  stap: string,
  gegevens: Readonly<Record<string, string>>,
): Dossierstand {
  return { ...stand, antwoorden: { ...stand.antwoorden, [stap]: gegevens } };
}
