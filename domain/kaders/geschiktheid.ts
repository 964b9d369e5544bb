import type { Datum } from '../waarden/datum.ts';
import type { Dienst, Feit } from './feit.ts';
import type { Kaders } from './kaders.ts';

/** One condition of a service held against the answers of the intake. */
export interface Toets {
  readonly vraag: string;
  readonly oordeel: 'voldaan' | 'niet-voldaan' | 'onbekend';
  readonly feit: Feit;
}

export interface Geschiktheid {
  readonly oordeel: 'geschikt' | 'niet-geschikt' | 'onbekend';
  readonly toetsen: readonly Toets[];
}

/**
 * Whether a service suits a client, with every reason for and against. One condition that is not met decides,
 * also when other answers are missing. Source of each condition: the fact it carries.
 */
export function geschiktheid(
  kaders: Kaders,
  dienst: Dienst,
  op: Datum,
  antwoorden: Readonly<Record<string, string | undefined>>,
): Geschiktheid {
  const toetsen = kaders.voorwaarden(dienst).flatMap(({ vraag, nodig, rol }): Toets[] => {
    const feit = kaders.feit(dienst, rol, op);
    if (feit.soort !== 'vastgesteld') return [];
    const antwoord = antwoorden[vraag];
    if (antwoord !== 'ja' && antwoord !== 'nee') return [{ vraag, oordeel: 'onbekend', feit: feit.waarde }];
    return [{ vraag, oordeel: antwoord === nodig ? 'voldaan' : 'niet-voldaan', feit: feit.waarde }];
  });
  return { oordeel: samen(toetsen), toetsen };
}

function samen(toetsen: readonly Toets[]): Geschiktheid['oordeel'] {
  if (toetsen.some(({ oordeel }) => oordeel === 'niet-voldaan')) return 'niet-geschikt';
  if (toetsen.length === 0 || toetsen.some(({ oordeel }) => oordeel === 'onbekend')) return 'onbekend';
  return 'geschikt';
}
