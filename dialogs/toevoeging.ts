import type { Opdracht } from './begrippen.ts';
import type { Lexicon } from './vragen/lexicon.ts';
import type { Woord } from './vragen/woorden.ts';

/** Commands that take a word behind them: a reference, a step, a letter. */
const METTOEVOEGING: ReadonlySet<Opdracht> = new Set<Opdracht>([
  'nieuw-dossier',
  'help',
  'dossiers',
  'dossier',
  'staken',
  'overnemen',
  'meelezen',
  'corrigeren',
  'brieven',
  'melden',
]);

/** Words of a topic that help is asked about. */
const MEESTE_WOORDEN = 2;

/** A command at the beginning of a text with what stands behind it; undefined when it is none. */
export function opdrachtMetToevoeging(
  lexicon: Lexicon,
  woorden: readonly Woord[],
  tekst: string,
): { opdracht: Opdracht; toevoeging: string } | undefined {
  const vooraan = lexicon.opdrachtVooraan(woorden);
  if (!vooraan || !METTOEVOEGING.has(vooraan.doel)) return undefined;
  // "Aangemeld op 17 november" tells something: a report begins with the very word.
  if (vooraan.doel === 'melden' && !lexicon.begintMetOpdracht(woorden, 'melden')) return undefined;
  // "Hulp bij solliciteren" is an answer: help is asked about a topic, in a word or two.
  const erna = woorden.slice(vooraan.einde);
  if (vooraan.doel === 'help' && (erna.length > MEESTE_WOORDEN || lexicon.onderwerpen(erna).length === 0))
    return undefined;
  const rest = tekst.slice(woorden[vooraan.einde - 1]?.einde ?? 0);
  return {
    opdracht: vooraan.doel,
    toevoeging: rest
      .replace(/^[\s:,]+/, '')
      .replace(/^(?:voor|for)\s+/i, '')
      .trim(),
  };
}
