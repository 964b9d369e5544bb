import type { Dienst } from '../kaders/inhoud/bestanden.ts';
import type { Feit } from '../kaders/inhoud/feit.ts';
import type { Kaders } from '../kaders/kaders.ts';
import { getalFeit } from '../kaders/waarden.ts';
import type { Datum } from '../waarden/datum.ts';
import type { Taal, Tweetalig } from '../waarden/taal.ts';
import { zin } from './deel.ts';
import type { Beantwoording } from './vraagstelling.ts';

/**
 * What a step of a framework's ladder means, and the services that name that step for their clients; where none
 * does, the services that go by something else than the step, by name. Overzicht § 2.1, tabel I; Inkoopdocument
 * Activerend werk §§ 1.1.3 and 1.1.6; LEON Bijlage 2.
 */
export function beantwoordTrede(kaders: Kaders, kader: string, trede: string, op: Datum): Beantwoording {
  const diensten = kaders.diensten(kader);
  const betekenis = feitVan(kaders, diensten[0] ?? { kader }, `trede-${trede}`, op);
  const passend = diensten
    .filter((dienst) => noemtTrede(kaders, dienst, Number.parseInt(trede, 10), op))
    .flatMap((dienst) => {
      const feit = feitVan(kaders, dienst, 'beschrijving', op) ?? feitVan(kaders, dienst, 'doelgroep', op);
      return feit ? [{ naam: dienst.naam, feit }] : [];
    });
  const anders = diensten.filter(
    (dienst) => kaders.heeft(dienst, 'doelgroep') && !TREDEROLLEN.some((rol) => kaders.heeft(dienst, rol)),
  );
  // Where no fact tells what this step is, nor whom it is for: what the document says of its steps together.
  const metUitleg = betekenis || passend.length > 0 ? undefined : feitVan(kaders, { kader }, UITGELEGD, op);
  const kern = () => {
    if (betekenis) return zin('antwoord.trede', { betekenis, trede });
    if (passend.length > 0) return zin('antwoord.trede-diensten', { trede, diensten: namenVan(passend) });
    return metUitleg ? zin('antwoord.feit', { feit: metUitleg }) : zin('antwoord.trede-onbekend', { trede });
  };
  return {
    kern: kern(),
    voorwaarden:
      passend.length > 0
        ? passend.map(({ naam, feit }) =>
            zin(betekenis ? 'voorwaarde.trede-dienst' : 'voorwaarde.dienst', { dienst: naam, feit }),
          )
        : anders.slice(0, 1).map(() => zin('voorwaarde.trede-geen-dienst', { diensten: namenVan(anders) })),
    feiten: [
      ...(betekenis ? [betekenis] : []),
      ...(metUitleg ? [metUitleg] : []),
      ...passend.map(({ feit }) => feit),
    ],
    stappen: [],
  };
}

/** What a document says of the steps of its ladder together. */
const UITGELEGD = 'ladder-treden-uitgelegd';

/** Names of services in one line, in both languages. */
function namenVan(diensten: readonly { readonly naam: Tweetalig }[]): Tweetalig {
  const regel = (taal: Taal) => diensten.map(({ naam }) => naam[taal]).join(', ');
  return { nl: regel('nl'), en: regel('en') };
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
