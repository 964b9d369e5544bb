import type { Dossier } from '../dossier/dossier.ts';
import { bevestigingResultaat } from './bevestiging-resultaat.ts';
import type { Afzender, Conceptdocument, Documentsoort } from './document.ts';
import { informatieverzoek } from './informatieverzoek.ts';
import { inkooporder } from './inkooporder.ts';
import { opdrachtPlan } from './opdracht-plan.ts';

/** Every document the product drafts. */
export const documentsoorten: readonly Documentsoort[] = [
  informatieverzoek,
  opdrachtPlan,
  inkooporder,
  bevestigingResultaat,
];

/** The document with its fields filled from the dossier and a list of the required ones that are missing. */
export function stelOp(soort: Documentsoort, dossier: Dossier, afzender: Afzender): Conceptdocument {
  const { aan, velden } = soort.stelOp(dossier, afzender);
  return {
    id: soort.id,
    aan,
    velden,
    ontbreekt: soort.verplicht.filter((naam) => velden[naam] === undefined),
  };
}
