import type { Veld } from '../../domain/dossier/stap.ts';
import type { Begrippen } from '../begrippen.ts';
import { woordenVan } from '../vragen/woorden.ts';
import type { Antwoorden } from './lees-antwoord.ts';
import { type Lezing, wis } from './lezing.ts';

/** Reads the choices of a step: first where the sentence names the question, then in the order of the questions. */
export function leesKeuzes(
  lezing: Lezing,
  velden: readonly Veld[],
  gegeven: Antwoorden,
  begrippen: Begrippen,
): void {
  const keuzevelden = velden.filter(({ soort }) => soort === 'keuze');
  for (const veld of keuzevelden) leesBenoemdeKeuze(lezing, veld, begrippen);
  const open = keuzevelden.filter(({ id }) => !lezing.gelezen[id] && !gegeven[id]);
  // A step that is answered already changes only by a sentence that leaves nothing else open.
  const volgorde = open.length > 0 ? open : keuzevelden.filter(({ id }) => !lezing.gelezen[id]);
  for (const veld of volgorde) {
    const gevonden = vindOptie(lezing.over, veld.opties ?? [], begrippen);
    if (!gevonden) continue;
    // What is read goes first: "geen bezwaar" is an answer of its own, in which nothing is denied.
    wis(lezing, gevonden.begin, gevonden.einde);
    lezing.gelezen[veld.id] = metOntkenning(veld, gevonden.optie, stukRond(lezing.over, gevonden.begin));
  }
}

/**
 * "werkfit nee", "nog niet werkfit" and "de cliënt koos zelf": a piece of the sentence that names the question. Without a
 * yes or no of its own it says yes, or no when it denies.
 */
function leesBenoemdeKeuze(lezing: Lezing, veld: Veld, begrippen: Begrippen): void {
  if (!veld.opties?.includes('ja')) return;
  const labels = (begrippen.velden[veld.id] ?? []).map((label) =>
    woordenVan(label)
      .map(({ tekst }) => tekst)
      .join(' '),
  );
  for (const stuk of lezing.over.matchAll(/[^,;\n]+?(?=,|;|\n|$|[.!?](?:\s|$)|\sen\s|\sand\s)/g)) {
    const woorden = woordenVan(stuk[0]).map(({ tekst }) => tekst);
    const heel = ` ${woorden.join(' ')} `;
    if (!labels.some((label) => heel.includes(` ${label} `))) continue;
    const optie = vindOptie(stuk[0], veld.opties, begrippen)?.optie;
    const ontkend = woorden.some((woord) => ONTKENNING.has(woord));
    lezing.gelezen[veld.id] = optie ?? (ontkend ? 'nee' : 'ja');
    wis(lezing, stuk.index, stuk.index + stuk[0].length);
    return;
  }
}

/** The piece of a sentence around a place: up to the nearest comma, full stop or "en" on each side. */
function stukRond(tekst: string, plek: number): string {
  const grens = /,|;|\n|[.!?](?:\s|$)|\sen\s|\sand\s/g;
  const grenzen = [...tekst.matchAll(grens)].map(({ index }) => index);
  const begin = grenzen.filter((index) => index <= plek).at(-1) ?? 0;
  return tekst.slice(begin, grenzen.find((index) => index > plek) ?? tekst.length);
}

/** "niet goed" is no approval and "geen werk gevonden" no plaatsing: of two options the second is the denial. */
function metOntkenning(veld: Veld, optie: string, stuk: string): string {
  const [ja, nee, meer] = veld.opties ?? [];
  const ontkend = woordenVan(stuk).some(({ tekst }) => ONTKENNING.has(tekst));
  // A plain "ja" stands by itself: "ja geen bezwaar" denies nothing.
  return ontkend && optie === ja && optie !== 'ja' && nee && !meer ? nee : optie;
}

const ONTKENNING: ReadonlySet<string> = new Set(['niet', 'geen', 'nooit', 'not', 'no', 'nee']);

/** The option that stands first in the text, the longest of overlapping words. */
function vindOptie(tekst: string, opties: readonly string[], begrippen: Begrippen) {
  const woorden = woordenVan(tekst);
  const treffers = opties.flatMap((optie) =>
    (begrippen.keuzes[optie] ?? []).flatMap((synoniem) => {
      const gezocht = woordenVan(synoniem).map((woord) => woord.tekst);
      return woorden.flatMap((_, plek) => {
        const stuk = woorden.slice(plek, plek + gezocht.length);
        const past = stuk.length === gezocht.length && stuk.every((woord, n) => woord.tekst === gezocht[n]);
        const [eerste, laatste] = [stuk[0], stuk.at(-1)];
        return past && eerste && laatste
          ? [{ optie, begin: eerste.begin, einde: laatste.einde, lengte: gezocht.length }]
          : [];
      });
    }),
  );
  return treffers.sort((a, b) => a.begin - b.begin || b.lengte - a.lengte)[0];
}
