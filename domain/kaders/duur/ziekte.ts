import { type Datum, dagenTussen } from '../../waarden/datum.ts';
import { onbekend, type Uitkomst, vastgesteld } from '../../waarden/uitkomst.ts';
import type { Houder } from '../feitenkast.ts';
import type { Kaders } from '../kaders.ts';
import { einddatum, type GetalUitFeit, getalFeit } from '../waarden.ts';

export interface Ziekte {
  /** True when the illness has lasted longer than the term, so that the service may be ended early. */
  readonly magStoppen: boolean;
  readonly termijn: GetalUitFeit;
  /** First day on which it has lasted longer. */
  readonly vanaf: Datum;
}

/**
 * Whether a service may be ended early because of illness. The term depends on the service and on the kind of
 * benefit: the shortest that holds for this client counts. Overzicht § 4.6; Stappenplan, Voortijdige terugmelding.
 */
export function ziekte(
  kaders: Kaders,
  dienst: Houder,
  op: Datum,
  invoer: {
    readonly eersteZiektedag?: Datum;
    readonly ziekTot?: Datum;
    /** Benefit of the client (uitkering) as the profile names it, e.g. `ZW`. */
    readonly uitkering?: string;
  },
): Uitkomst<Ziekte> {
  const gewoon = getalFeit(kaders, dienst, 'ziekte', op);
  if (gewoon.soort !== 'vastgesteld') return gewoon;
  const eigen = `ziekte-${(invoer.uitkering ?? '').toLowerCase()}`;
  const bijzonder = kaders.heeft(dienst, eigen) ? getalFeit(kaders, dienst, eigen, op) : gewoon;
  if (bijzonder.soort !== 'vastgesteld') return bijzonder;
  const termijn = bijzonder.waarde.waarde < gewoon.waarde.waarde ? bijzonder : gewoon;
  const { eersteZiektedag, ziekTot } = invoer;
  if (!eersteZiektedag || !ziekTot) return onbekend(['ziekteperiode'], termijn.feiten);
  const vanaf = einddatum(eersteZiektedag, termijn.waarde);
  return vastgesteld(
    { magStoppen: dagenTussen(vanaf, ziekTot) >= 0, termijn: termijn.waarde, vanaf },
    termijn.feiten,
    [
      {
        sleutel: 'rekenstap.termijn-na-langer-dan',
        waarden: {
          vanaf: eersteZiektedag,
          lengte: { waarde: termijn.waarde.waarde, eenheid: termijn.waarde.eenheid },
          uiterlijk: vanaf,
        },
      },
    ],
  );
}
