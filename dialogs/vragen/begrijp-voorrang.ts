import { rollenOver, termijnen } from '../../domain/vragen/onderwerp-feiten.ts';
import type { Onderwerp } from '../../domain/vragen/vraagstelling.ts';
import type { Gevraagdefeiten } from './begrijp-feit.ts';
import type { Lezing } from './lees-vraag.ts';

/** A topic whose examples are this much more like a question than any fact is what it is about. */
export const LIJKT_MEER = 1.1;

/** Topics that a date is worked out for. */
const MET_DATUM: ReadonlySet<Onderwerp> = new Set(['duur', 'werkhervatting', 'plaatsing']);
/** Facts this much like a question are told rather than the topic that a word of it names. */
const GAAT_VOOR = 0.44;
/** In a long question less: the more it tells, the less it looks like anything. */
const GAAT_VOOR_IN_VEEL = 0.4;
const VEEL = 6;
/** So much that they are told even where the topic explains every word. */
const HEEL_ZEKER = 0.7;

/**
 * True when a fact is what is asked and the topic only a word beside it: where the topic explains every word only a fact
 * that is all but named, and never where there is something to work out.
 */
export function gaatVoor(
  { rollen, score }: Gevraagdefeiten,
  onderwerp: Onderwerp,
  { invoer, keuze, namen, gevraagd }: Lezing,
): boolean {
  const [rol = ''] = rollen;
  if (onderwerp === 'kaart' && namen > 1) return false;
  // A kind of help that is named is what is asked about.
  if (onderwerp === 'uitgesloten' && score < DUIDELIJK) return false;
  if (keuze.gelijkenis > score * LIJKT_MEER) return false;
  if (termijnen[onderwerp] && (invoer.datum || gevraagd?.id === 'termijn')) return false;
  if (invoer.uren || invoer.maanden !== undefined || invoer.kilometers) return false;
  if (keuze.onbekendeWoorden.length === 0 && score < HEEL_ZEKER) return false;
  if (invoer.minuten && invoer.deelnemers) return false;
  if (invoer.datum && MET_DATUM.has(onderwerp)) return false;
  const genoeg = keuze.onbekendeWoorden.length >= VEEL ? GAAT_VOOR_IN_VEEL : GAAT_VOOR;
  return score >= genoeg && !rollenOver(onderwerp).includes(rol);
}

/** A fact of so few services is not asked about all of a framework. */
const ENKELE = 3;

/** True for facts all but named that a few services have: "betalen we een herexamen?" is not asked of every service. */
export function isVanEnkele({ score, diensten }: Gevraagdefeiten, { keuze }: Lezing): boolean {
  const enkele = diensten.length > 0 && diensten.length <= ENKELE;
  return enkele && score >= HEEL_ZEKER && keuze.onbekendeWoorden.length > 0;
}

/** Facts this much like a text are meant, whether it is a question or not. */
export const DUIDELIJK = 0.51;
