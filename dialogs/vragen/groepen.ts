import { type Feit, isFeit } from '../../domain/kaders/inhoud/feit.ts';
import { type Zelfde, zegtHetzelfde } from '../../domain/vragen/algemeen.ts';

/** Answers of several services, with what all of them say told once. */
export interface Gedeeld {
  readonly groepen: readonly Zelfde[];
  /** The facts that are the same in all of them. */
  readonly samen: readonly Feit[];
  /** True when what was asked first is the same in all of them: that is told first then. */
  readonly samenEerst: boolean;
}

/** Takes the facts that lists of facts have in common out of them; other answers stay as they are. */
export function zonderHerhaling(groepen: readonly Zelfde[]): Gedeeld {
  const lijsten = groepen.map(feitenVan);
  const [eerste, ...andere] = lijsten;
  if (!eerste || andere.length === 0 || lijsten.some((lijst) => lijst === undefined))
    return { groepen, samen: [], samenEerst: false };
  const zegtElke = (feit: Feit) =>
    andere.every((lijst) => lijst?.some((ander) => zegtHetzelfde(feit, ander)));
  const samen = eerste.filter(zegtElke);
  const [voorop] = eerste;
  return {
    groepen: samen.length > 0 ? groepen.map((groep) => zonder(groep, samen)).filter(zegtIets) : groepen,
    samen,
    samenEerst: voorop !== undefined && samen.includes(voorop),
  };
}

/** The facts of an answer that is a list of facts. */
function feitenVan({ antwoord: { kern } }: Zelfde): readonly Feit[] | undefined {
  const { feiten } = kern.waarden;
  return kern.sleutel === 'antwoord.feiten' && Array.isArray(feiten) && feiten.every(isFeit)
    ? feiten
    : undefined;
}

/** False for services that say no more than all of them do. */
function zegtIets(groep: Zelfde): boolean {
  const { oordeel = [], voorwaarden } = groep.antwoord;
  return feitenVan(groep)?.length !== 0 || oordeel.length > 0 || voorwaarden.length > 0;
}

function zonder(groep: Zelfde, samen: readonly Feit[]): Zelfde {
  const feiten = feitenVan(groep)?.filter((feit) => !samen.some((ander) => zegtHetzelfde(feit, ander))) ?? [];
  const { kern } = groep.antwoord;
  return {
    ...groep,
    antwoord: { ...groep.antwoord, kern: { ...kern, waarden: { ...kern.waarden, feiten } } },
  };
}
