import type { Gevraagdefeiten } from './begrijp-feit.ts';
import type { Feitenindex } from './feitenindex.ts';
import type { Lezing } from './lees-vraag.ts';

/** The part of the words of a question without a name that may be strange before it is not understood. */
const VREEMD = 0.2;
/** This much like the examples of what is out of scope it is, unless something in the documents looks more like it. */
const BUITEN = 0.3;
/** How much facts weigh against what is out of scope: more for a question with a word of a topic in it. */
const ONDERWERP_GENOEMD = 1.2;
const GEEN_ONDERWERP = 0.8;
/** How much facts weigh that are found by one word of a question of so many words or more. */
const EEN_VAN_VELE = 0.75;
const LANG = 6;
/** So much more like what is out of scope than like anything in the documents leaves no doubt. */
const VEEL_MEER = 1.4;
/** With a name of the documents in it, it must look more like them. */
const DUIDELIJK_BUITEN = 0.36;

/** True for a question that looks more like what is out of scope than like anything in the documents. */
export function isBuiten(lezing: Lezing, feiten: Gevraagdefeiten | undefined): boolean {
  const { keuze, liefst } = lezing;
  const verklaard = keuze.hoe === 'genoemd' && keuze.onbekendeWoorden.length === 0;
  if (liefst || keuze.hoe === 'lijkt' || verklaard || keuze.gelijkenis > keuze.buiten) return false;
  const { kern } = lezing.zoekwoorden;
  // The weather in a town that a document names: one word of many says little.
  const terloops = kern.length <= 1 && lezing.woordental >= LANG ? EEN_VAN_VELE : 1;
  const weegt = terloops * (keuze.hoe === 'genoemd' ? ONDERWERP_GENOEMD : GEEN_ONDERWERP);
  return keuze.buiten >= BUITEN && keuze.buiten > (feiten?.score ?? 0) * weegt;
}

/** True for a question that looks clearly like what is out of scope, although it names something of the documents. */
export function lijktBuiten({ keuze }: Lezing, feiten: Gevraagdefeiten | undefined): boolean {
  const binnen = Math.max(keuze.gelijkenis, feiten?.score ?? 0);
  if (keuze.buiten >= DUIDELIJK_BUITEN) return keuze.buiten > binnen;
  return keuze.buiten >= BUITEN && keuze.buiten > binnen * VEEL_MEER;
}

/** Where at least half of so many words or more are unheard of, a place name among them says nothing. */
const GENOEG_WOORDEN = 3;

/** True when most of the words that carry a question are of nothing in the documents ("welke hotels zijn er in Arnhem"). */
export function grotendeelsVreemd({ zoekwoorden: { kern } }: Lezing, index: Feitenindex): boolean {
  const vreemd = kern.filter((woord) => !index.kent(index.verbeter(woord)));
  return kern.length >= GENOEG_WOORDEN && vreemd.length * 2 >= kern.length;
}

/** Too many words that nothing is known of: the question may be about something else altogether. */
export function teVreemd({ keuze, woordental }: Lezing, index: Feitenindex): boolean {
  const vreemd = keuze.onbekendeWoorden.filter((woord) => !index.kent(index.verbeter(woord)));
  return keuze.hoe === 'genoemd' && vreemd.length > woordental * VREEMD;
}
