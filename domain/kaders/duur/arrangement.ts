import { type Datum, plusDagen } from '../../waarden/datum.ts';
import { nietVastTeStellen, type Uitkomst, vastgesteld } from '../../waarden/uitkomst.ts';
import type { Houder } from '../feitenkast.ts';
import type { Kaders } from '../kaders.ts';
import { einddatum, getalFeit } from '../waarden.ts';

export interface ArrangementEinde {
  readonly uitkomst: Uitkomst<Datum>;
  /** Last day if each extension is as long as the arrangement itself: our reading, for a person to decide. */
  readonly vergelijking?: Datum;
}

/**
 * The last day of an arrangement: the first day counts ("duurt maximaal"). With extensions no document gives
 * a length, so a comparison stands beside the open outcome. An end date in the allocation comes before both.
 * Inkoopdocument Activerend werk § 1.1.6.
 */
export function arrangementEinde(
  kaders: Kaders,
  dienst: Houder,
  op: Datum,
  invoer: { readonly start: Datum; readonly verlengingen: number },
): ArrangementEinde {
  const duur = getalFeit(kaders, dienst, 'duur-maximum', op);
  if (duur.soort !== 'vastgesteld') return { uitkomst: duur };
  const { waarde, eenheid } = duur.waarde;
  const laatste = (keren: number) =>
    plusDagen(einddatum(invoer.start, { waarde: waarde * keren, eenheid }), -1);
  if (invoer.verlengingen === 0) return { uitkomst: vastgesteld(laatste(1), duur.feiten) };
  const verlenging = kaders.feit(dienst, 'verlenging-duur', op);
  return {
    uitkomst: nietVastTeStellen('niet-vermeld', [...duur.feiten, ...verlenging.feiten]),
    vergelijking: laatste(1 + invoer.verlengingen),
  };
}
