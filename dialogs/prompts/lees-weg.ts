import type { Veld } from '../../domain/dossier/stap.ts';
import type { Begrippen } from '../begrippen.ts';
import { stamstuk } from '../vragen/stukken.ts';
import { woordenVan } from '../vragen/woorden.ts';
import type { Antwoorden } from './lees-antwoord.ts';
import { type Lezing, wis } from './lezing.ts';

/**
 * Reads which way a process goes on, for choices with names of their own: by the words that tell one from the others
 * ("het bureau kan niet" beside "ze voeren het uit"), by the name of the step, or by its number in the list.
 */
export function leesWeg(
  lezing: Lezing,
  velden: readonly Veld[],
  gegeven: Antwoorden,
  begrippen: Begrippen,
): void {
  for (const veld of velden.filter(({ optienamen }) => optienamen)) {
    if (gegeven[veld.id] && Object.keys(lezing.gelezen).length > 0) continue;
    const gekozen = nummer(lezing.over, veld) ?? meestGenoemd(lezing, veld, begrippen);
    if (gekozen) lezing.gelezen[veld.id] = gekozen;
  }
}

/** "2" or "optie 2", when nothing else is said. */
function nummer(tekst: string, { opties = [] }: Veld): string | undefined {
  const [, cijfer] = /^\s*(?:optie|keuze|option|nr\.?|nummer|number)?\s*(\d)\s*[.)]?\s*$/i.exec(tekst) ?? [];
  return cijfer ? opties[Number(cijfer) - 1] : undefined;
}

/** A way that is named by less than this part of its words is not meant. */
const GENOEG = 0.5;

/** The way whose name, or another word for it, is said most completely; nothing when two are said as much. */
function meestGenoemd(lezing: Lezing, veld: Veld, begrippen: Begrippen): string | undefined {
  const gezegd = woordenVan(lezing.over).map((woord) => ({ ...woord, stam: stamstuk(woord.tekst) }));
  const scores = (veld.opties ?? []).map((optie) => {
    const namen = [
      optie.replaceAll('-', ' '),
      ...Object.values(veld.optienamen?.[optie] ?? {}),
      ...(begrippen.wegen[optie] ?? []),
    ];
    const perNaam = namen.map((naam) => gelijkenis(naam, gezegd, begrippen));
    const [beste] = perNaam.sort((a, b) => b.deel - a.deel || b.raak.length - a.raak.length);
    return { optie, deel: beste?.deel ?? 0, raak: beste?.raak ?? [] };
  });
  const [beste, volgende] = scores.sort((a, b) => b.deel - a.deel || b.raak.length - a.raak.length);
  if (!beste || beste.deel < GENOEG) return undefined;
  if (volgende && volgende.deel === beste.deel && volgende.raak.length === beste.raak.length)
    return undefined;
  for (const { begin, einde } of beste.raak) wis(lezing, begin, einde);
  return beste.optie;
}

type Gezegd = { readonly stam: string; readonly begin: number; readonly einde: number };

/** Which part of the words of a name was said, and where. */
function gelijkenis(naam: string, gezegd: readonly Gezegd[], begrippen: Begrippen) {
  const functie = new Set(begrippen.functiewoorden);
  const woorden = woordenVan(naam).map(({ tekst }) => tekst);
  const dragend = woorden.filter(
    (woord) => !functie.has(woord) || ONTKENT.has(woord) || woorden.length === 1,
  );
  const stammen = new Set(dragend.map(stamstuk));
  const raak = gezegd.filter(({ stam }) => stammen.has(stam));
  const deel = stammen.size === 0 ? 0 : new Set(raak.map(({ stam }) => stam)).size / stammen.size;
  return { deel, raak };
}

/** Words that turn an answer around tell one way from another. */
const ONTKENT: ReadonlySet<string> = new Set(['niet', 'geen', 'not', 'no']);
