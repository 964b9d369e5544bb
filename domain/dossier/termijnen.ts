import { type BerekendeTermijn, termijnenBij } from '../kaders/termijnen.ts';
import type { Datum } from '../waarden/datum.ts';
import { dienstVan } from './dienst-van.ts';
import { type Dossier, isGesloten } from './dossier.ts';
import { kernVan } from './geldzaken.ts';

/** A deadline of a dossier with how its date was found. */
export type Termijn = Required<Pick<BerekendeTermijn, 'datum' | 'lengte'>> &
  BerekendeTermijn & {
    readonly voldaanOp?: Datum;
    /** Still waited for: not met, and the dossier is open. */
    readonly loopt: boolean;
  };

/** Every deadline that follows from what has happened in a dossier, the earliest first. */
export function termijnenVan(dossier: Dossier): readonly Termijn[] {
  const { besteldeMaanden, kenmerken } = kernVan(dossier);
  const maanden = Number(besteldeMaanden);
  const berekend = termijnenBij(dossier.kaders, dienstVan(dossier), dossier.stand.peildatum, {
    momenten: dossier.momenten,
    ...(kenmerken ? { kenmerken } : {}),
    maanden: { maanden: Number.isInteger(maanden) ? maanden : undefined },
  });
  return zonderDubbele(
    berekend.flatMap((termijn): Termijn[] => {
      const { datum, lengte } = termijn;
      if (!datum || !lengte) return [];
      const voldaanOp = termijn.regel.voldaanDoor
        .map((naam) => dossier.momenten[naam])
        .find((moment) => moment !== undefined && beantwoordt(moment, termijn));
      const loopt = !voldaanOp && !isGesloten(dossier);
      return [{ ...termijn, datum, lengte, loopt, ...(voldaanOp ? { voldaanOp } : {}) }];
    }),
  );
}

/** What was done before a term began answers an earlier one: the first illness, the change before this one. */
function beantwoordt(moment: Datum, { regel, vanaf }: BerekendeTermijn): boolean {
  return regel.richting !== 'na' || !('moment' in regel.vanaf) || moment >= vanaf;
}

/** An individual duration as long as the general one would show the same end twice: the first rule stays. */
function zonderDubbele(termijnen: readonly Termijn[]): Termijn[] {
  const sleutel = ({ regel, datum }: Termijn) => `${datum} ${regel.voldaanDoor.join()} ${regel.bindt}`;
  return termijnen.filter(
    (termijn, plek) => termijnen.findIndex((andere) => sleutel(andere) === sleutel(termijn)) === plek,
  );
}
