import { type Dossier, zichtVoor } from '../../domain/dossier/dossier.ts';
import type { Bezwaar, Gegevens, Stap, Zicht } from '../../domain/dossier/stap.ts';
import { dossierKaart } from '../kaarten/dossier-kaart.ts';
import { stapKaart } from '../kaarten/stap-kaart.ts';
import { veldNaam } from '../kaarten/stapnamen.ts';
import type { Reply } from '../turn.ts';
import type { Gesprek } from './gesprek.ts';

/** The step that the user is at: the one being corrected, or else the one the dossier asks next. */
export interface Plek {
  readonly stap: Stap;
  readonly zicht: Zicht;
  readonly gegevens: Gegevens;
  readonly bezwaren: readonly Bezwaar[];
  readonly correctie: boolean;
}

/** Where the user is in a dossier; undefined when it is closed and nothing is being corrected. */
export function plekIn(dossier: Dossier, correctie: string | undefined): Plek | undefined {
  const stap = dossier.gedaan.find(({ id }) => id === correctie);
  if (stap) {
    const gegevens = dossier.stand.antwoorden[stap.id] ?? {};
    return { stap, zicht: zichtVoor(dossier, stap), gegevens, bezwaren: [], correctie: true };
  }
  if (!dossier.open) return undefined;
  const { stap: open, gegevens, bezwaren } = dossier.open;
  return { stap: open, zicht: dossier, gegevens, bezwaren, correctie: false };
}

/** Why the step that is open cannot be left out: a service has no steps that nobody needs. Names what it still asks. */
export function nietOverslaan(gesprek: Gesprek, dossier: Dossier): readonly Reply[] {
  const { open } = dossier;
  const plek = toonPlek(gesprek, dossier, plekIn(dossier, undefined));
  gesprek.onthoud({ correcting: undefined });
  if (!open || open.ontbreekt.length === 0) return [plek];
  const velden = open.ontbreekt.map(({ id }) => veldNaam(open.stap, id, gesprek.taal)).join(', ');
  return [{ kind: 'text', text: gesprek.taal.t('stap.niet-overslaan', { velden }) }, plek];
}

/** The card of the place in the dossier, or of the whole dossier when it is closed. */
export function toonPlek(
  gesprek: Gesprek,
  dossier: Dossier,
  plek: Plek | undefined,
  extra: Partial<Plek> = {},
): Reply {
  if (!plek) return { kind: 'card', ...dossierKaart(dossier, gesprek.taal) };
  const weergave = { ...plek, ...extra, vandaag: gesprek.turn.today };
  return { kind: 'card', ...stapKaart(dossier, weergave, gesprek.taal) };
}
