import type { Kaders } from '../../domain/kaders/kaders.ts';
import { rollenOver, termijnen } from '../../domain/vragen/onderwerp-feiten.ts';
import type { Onderwerp } from '../../domain/vragen/vraagstelling.ts';
import { dienstenVan, type Gebied, type Gevraagdefeiten, NABIJ, ZEKER, zoekIn } from './begrijp-feit.ts';
import type { Begrip, Begripsbronnen } from './begrip.ts';
import type { Feitenindex, Zoekwoorden } from './feitenindex.ts';
import type { Lezing } from './lees-vraag.ts';

/** The facts about what a question asks beside what its answer is about. */
export function metErbij(begrip: Begrip, lezing: Lezing, { index, kaders }: Begripsbronnen): Begrip {
  if (begrip.soort !== 'vraag' && begrip.soort !== 'feiten') return begrip;
  const al = begrip.soort === 'vraag' ? zelfVerteld(begrip.vraag.onderwerp) : begrip.rollen;
  const erbij = feitenErbij(lezing.zoekwoorden, onverklaard(begrip, lezing, index, kaders), index, kaders, {
    diensten: lezing.diensten,
    kader: lezing.kader ?? (begrip.hoe === 'kader' ? begrip.kader : undefined),
    gevraagd: lezing.gevraagd?.rollen,
    al,
  });
  return erbij ? { ...begrip, erbij } : begrip;
}

/** What the answer to a topic tells by itself; beside one term no other is told, as its day is counted from another. */
function zelfVerteld(onderwerp: Onderwerp): readonly string[] {
  return [...rollenOver(onderwerp), ...(termijnen[onderwerp] ? Object.values(termijnen) : [])];
}

/** The words of a question that its answer does not explain: those that carry its meaning and are known at all. */
function onverklaard(
  begrip: Extract<Begrip, { soort: 'vraag' | 'feiten' }>,
  { keuze, zoekwoorden }: Lezing,
  index: Feitenindex,
  kaders: Kaders,
): readonly string[] {
  if (begrip.soort === 'vraag') return keuze.onbekendeWoorden.filter((woord) => index.kent(woord));
  const verteld = kaders
    .alleFeiten()
    .filter(({ kader, rol }) => kader === begrip.kader && begrip.rollen.includes(rol));
  return zoekwoorden.kern.filter(
    (woord) => index.kent(woord) && !verteld.some((feit) => index.dekking([woord], feit) > 0),
  );
}

/** The part of the words left over that a fact must have to be told beside an answer. */
const VERKLAART = 0.35;
/** Facts that are told beside an answer. */
const MEEST_ERBIJ = 3;

/**
 * Facts about the words of a question that its answer leaves unexplained ("... and what do we send?"), to be told
 * beside it; undefined when there are no such words or no facts about them.
 */
function feitenErbij(
  woorden: Zoekwoorden,
  over: readonly string[],
  index: Feitenindex,
  kaders: Kaders,
  gebied: Gebied & { readonly al: readonly string[] },
): Gevraagdefeiten | undefined {
  if (over.length === 0) return undefined;
  const { waar, treffers, diensten } = zoekIn(woorden, index, kaders, gebied);
  const [beste, ...rest] = treffers.filter(
    ({ doel, score }) =>
      score >= (ZEKER[waar] + NABIJ[waar]) / 2 &&
      !gebied.al.includes(doel.rol) &&
      index.dekking(over, doel) >= VERKLAART,
  );
  if (!beste) return undefined;
  const ook = rest.filter(({ doel }) => waar === 'dienst' || doel.plek === beste.doel.plek);
  return {
    kader: beste.doel.kader,
    diensten: waar === 'dienst' ? diensten : dienstenVan(kaders, beste),
    rollen: [beste, ...ook].slice(0, MEEST_ERBIJ).map(({ doel }) => doel.rol),
    score: beste.score,
    zeker: true,
  };
}
