import { WEET_NIET } from '../../domain/kaders/geschiktheid.ts';
import { leesNederlandsGetal } from '../prompts/getal.ts';
import { normaal, woordenVan } from '../vragen/woorden.ts';
import type { Gesprek } from './gesprek.ts';

/** How people say that they do not know. */
export const WEET_HET_NIET =
  /^(?:ik )?(?:weet (?:ik )?(?:het )?(?:nog )?niet|geen idee|onbekend|don'?t know|not sure|weet-niet)$/;

/** A typed answer to a question of the advice, in the form that the conditions know; undefined when it is none. */
export function leesAntwoord(gesprek: Gesprek, vraag: string, gezegd: string): string | undefined {
  if (WEET_HET_NIET.test(gezegd)) return WEET_NIET;
  const { soort, opties } = gesprek.omgeving.adviesvragen[vraag] ?? { soort: 'keuze', opties: undefined };
  const { keuzes } = gesprek.omgeving.begrippen;
  const woorden = woordenVan(gezegd).map(({ tekst }) => tekst);
  const zegt = (optie: string) =>
    (keuzes[optie] ?? [optie]).some((een) => ` ${woorden.join(' ')} `.includes(` ${normaal(een)} `));
  if (opties) {
    if (gezegd in opties) return gezegd;
    const genoemd = Object.entries(opties).filter(
      ([id, namen]) => zegt(id) || Object.values(namen).some((naam) => normaal(naam).includes(gezegd)),
    );
    if (genoemd.length === 1) return genoemd[0]?.[0];
  }
  if (soort === 'getal') return leesNederlandsGetal(/\d+(?:[.,]\d+)?/.exec(gezegd)?.[0] ?? gezegd)?.toFixed();
  if (opties) return undefined;
  if (zegt('nee')) return 'nee';
  return zegt('ja') ? 'ja' : undefined;
}
