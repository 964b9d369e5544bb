import type { Kaders } from '../../domain/kaders/kaders.ts';
import { alsFeiten, BIJNA, dienstenVan, plekkenVan, VOORAAN } from './begrijp-feit.ts';
import type { Begrip, Begripsbronnen } from './begrip.ts';
import type { Feitenindex, Zoekwoorden } from './feitenindex.ts';
import type { Lezing } from './lees-vraag.ts';

/** Facts that tell whom a service is for. */
const VOOR_WIE = /^(?:doelgroep|trede-doelgroep|schoolbaar|beschrijving|situatie|client)/;
/** A story of a client has many words of its own, so it looks less like any target group than a question does. */
const VERHAAL = 0.085;
/** Services that are told of. */
const MEESTE_DIENSTEN = 3;

/** The services of a framework whose target group looks most like these words, the most alike first. */
export function passend(
  woorden: Zoekwoorden,
  index: Feitenindex,
  kaders: Kaders,
  kader: string,
): readonly string[] {
  const eigen = kaders.diensten(kader).map(({ id }) => `${kader}/dienst/${id}`);
  const treffers = index.zoekBij(woorden, eigen, VOOR_WIE);
  const beste = Math.max(0, ...treffers.map(({ score }) => score));
  const gevonden = treffers.filter(({ score }) => score >= Math.max(VERHAAL, beste * BIJNA.zeker));
  const diensten = gevonden.map(({ doel }) => doel.plek.slice(`${kader}/dienst/`.length));
  return [...new Set(diensten)].slice(0, MEESTE_DIENSTEN);
}

/** What a step of a ladder is. */
const TREDE = /^trede-\d(?:-voorbeelden)?$/;

/** The step of a ladder that a story of somebody looks most like: no more than the nearest, so unsure. */
export function tredeVan(lezing: Lezing, bronnen: Begripsbronnen): Begrip | undefined {
  const { kader = VOORAAN, zoekwoorden } = lezing;
  const [beste] = bronnen.index.zoekBij(zoekwoorden, plekkenVan(bronnen.kaders, kader), TREDE);
  if (!beste) return undefined;
  const { doel, score } = beste;
  const feiten = { kader, diensten: dienstenVan(bronnen.kaders, beste), rollen: [doel.rol], score };
  return alsFeiten({ ...feiten, zeker: false }, lezing, bronnen);
}
