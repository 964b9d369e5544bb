import type { Veld } from '../../domain/dossier/stap.ts';
import type { Datum } from '../../domain/waarden/datum.ts';
import type { Begrippen } from '../begrippen.ts';
import { stamstuk } from '../vragen/stukken.ts';
import { normaal, woordenVan } from '../vragen/woorden.ts';
import { type Vondst, vindDatums } from './datum.ts';
import { vindBedragen, vindMaanden, vindUren } from './getal.ts';
import type { Lezing } from './lezing.ts';

/** Dates, hours, months and amounts that were typed but not used, as they were typed. */
export function overgebleven(
  tekst: string,
  lezing: Lezing,
  velden: readonly Veld[],
  begrippen: Begrippen,
  vandaag: Datum,
  stap: string,
): readonly string[] {
  const waarden = [
    ...vindDatums(lezing.over, vandaag, 'toekomst'),
    ...vindUren(lezing.over),
    ...vindMaanden(lezing.over),
    ...(lezing.over.includes('€') ? vindBedragen(lezing.over) : []),
    // Beside a way that was chosen a yes or no only stresses it.
    ...(velden.some(({ id, optienamen }) => optienamen && lezing.gelezen[id])
      ? []
      : losseKeuzes(lezing.over, begrippen)),
  ];
  const woorden = losseTekst(lezing, velden, begrippen, stap).filter(
    (stuk) => !waarden.some((waarde) => waarde.begin < stuk.einde && stuk.begin < waarde.einde),
  );
  const vondsten = [...waarden, ...woorden].sort((a, b) => a.begin - b.begin);
  return vondsten.map(({ begin, einde }) => tekst.slice(begin, einde));
}

/** Words that say something and found no field, when other words did. */
function losseTekst(
  lezing: Lezing,
  velden: readonly Veld[],
  begrippen: Begrippen,
  stap: string,
): readonly Vondst<string>[] {
  const eigen = new Set(
    [
      stap,
      ...velden.flatMap(({ opties = [], optienamen }) => [
        ...opties,
        ...opties.flatMap((optie) => begrippen.wegen[optie] ?? []),
        ...Object.values(optienamen ?? {}).flatMap((naam) => Object.values(naam ?? {})),
      ]),
    ].flatMap((tekst) => woordenVan(tekst).map((woord) => stamstuk(woord.tekst))),
  );
  if (Object.keys(lezing.gelezen).length === 0) return [];
  const signalen = begrippen.onderwerpen.flatMap(({ sterk, zwak }) => [...sterk, ...zwak]);
  const labels = [...velden.flatMap(({ id }) => begrippen.velden[id] ?? []), ...signalen].flatMap((label) =>
    normaal(label).split(' '),
  );
  const bekend = new Set([
    ...labels,
    ...begrippen.functiewoorden.map(normaal),
    ...begrippen.verbindingswoorden,
    ...kaleWoorden(begrippen),
  ]);
  return [...lezing.over.matchAll(/[^,;\n]+/g)].flatMap((stuk): Vondst<string>[] => {
    const zegt = woordenVan(stuk[0]).filter(
      ({ tekst }) => !bekend.has(tekst) && !eigen.has(stamstuk(tekst)) && /\p{L}{3,}/u.test(tekst),
    );
    const begin = stuk.index + stuk[0].search(/\S/);
    // One strange word is a way of speaking, two are something that was said.
    return zegt.length > 1 ? [{ waarde: stuk[0], begin, einde: stuk.index + stuk[0].trimEnd().length }] : [];
  });
}

/** A yes or no that no question took. */
function losseKeuzes(tekst: string, begrippen: Begrippen): readonly Vondst<string>[] {
  const woorden = new Set(
    [...(begrippen.keuzes.ja ?? []), ...(begrippen.keuzes.nee ?? [])].filter((woord) => woord.length > 1),
  );
  return woordenVan(tekst)
    .filter((woord) => woorden.has(woord.tekst) && woord.tekst !== 'niet')
    .map(({ tekst: waarde, begin, einde }) => ({ waarde, begin, einde }));
}

/** Words that confirm or choose and so are no answer in words. */
export function kaleWoorden(begrippen: Begrippen): ReadonlySet<string> {
  const losse = [...begrippen.bevestigingen, ...Object.values(begrippen.keuzes).flat()];
  return new Set(losse.map(normaal).filter((woord) => !woord.includes(' ')));
}
