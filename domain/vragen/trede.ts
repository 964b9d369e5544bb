import type { Dienst } from '../kaders/inhoud/bestanden.ts';
import type { Feit } from '../kaders/inhoud/feit.ts';
import type { Kaders } from '../kaders/kaders.ts';
import { getalFeit } from '../kaders/waarden.ts';
import type { Datum } from '../waarden/datum.ts';
import { zin } from './deel.ts';
import type { Beantwoording } from './vraagstelling.ts';

/**
 * What a step of a framework's ladder means, and the services that name that step for their clients; where none
 * does, the services that go by something else than the step, by name.
 */
export function beantwoordTrede(kaders: Kaders, kader: string, trede: string, op: Datum): Beantwoording {
  const diensten = kaders.diensten(kader);
  const betekenis = feitVan(kaders, diensten[0] ?? { kader }, `trede-${trede}`, op);
  const passend = diensten
    .filter((dienst) => noemtTrede(kaders, dienst, Number.parseInt(trede, 10), op))
    .flatMap((dienst) => {
      const feit = feitVan(kaders, dienst, 'beschrijving', op) ?? feitVan(kaders, dienst, 'doelgroep', op);
      return feit ? [{ dienst: dienst.naam, feit }] : [];
    });
  const anders = diensten.filter(
    (dienst) => kaders.heeft(dienst, 'doelgroep') && !TREDEROLLEN.some((rol) => kaders.heeft(dienst, rol)),
  );
  const namen = {
    nl: anders.map(({ naam }) => naam.nl).join(', '),
    en: anders.map(({ naam }) => naam.en).join(', '),
  };
  return {
    kern: zin(betekenis ? 'antwoord.trede' : 'antwoord.trede-onbekend', { betekenis, trede }),
    voorwaarden:
      passend.length > 0
        ? passend.map((regel) => zin('voorwaarde.trede-dienst', regel))
        : anders.map(() => zin('voorwaarde.trede-geen-dienst', { diensten: namen })).slice(0, 1),
    feiten: [...(betekenis ? [betekenis] : []), ...passend.map(({ feit }) => feit)],
    stappen: [],
  };
}

/** Facts by which a service says for which steps it is. */
export const TREDEROLLEN = ['trede-doelgroep', 'trede-van-minimum', 'trede-van-maximum'];

function noemtTrede(kaders: Kaders, dienst: Dienst, trede: number, op: Datum): boolean {
  const grens = (rol: string) => {
    if (!kaders.heeft(dienst, rol)) return undefined;
    const getal = getalFeit(kaders, dienst, rol, op);
    return getal.soort === 'vastgesteld' ? getal.waarde.waarde : undefined;
  };
  const precies = grens('trede-doelgroep');
  if (precies !== undefined) return precies === trede;
  const [laagste, hoogste] = [grens('trede-van-minimum'), grens('trede-van-maximum')];
  return laagste !== undefined && hoogste !== undefined && laagste <= trede && trede <= hoogste;
}

function feitVan(
  kaders: Kaders,
  houder: Parameters<Kaders['feit']>[0],
  rol: string,
  op: Datum,
): Feit | undefined {
  if (!kaders.heeft(houder, rol)) return undefined;
  const uitkomst = kaders.feit(houder, rol, op);
  return uitkomst.soort === 'vastgesteld' ? uitkomst.waarde : undefined;
}
