import type { Documentsoort } from './document.ts';
import { basis, gemeenschappelijk, tekstFeit, veld } from './velden.ts';

/** The six questions that UWV asks (Stappenplan, Opvragen passende leverancier). */
export const informatieverzoek: Documentsoort = {
  id: 'informatieverzoek',
  velden: [...gemeenschappelijk, 'woonplaats', 'expertise', 'toelichting', 'voorkeur'],
  verplicht: ['gemeente', 'klantmanager', 'kenmerk', 'dienst', 'woonplaats'],
  stelOp: (dossier, afzender) => ({
    aan: tekstFeit(dossier, 'helpdesk'),
    velden: {
      ...basis(dossier, afzender),
      woonplaats: veld(dossier, 'leveranciersvraag', 'woonplaats'),
      expertise: veld(dossier, 'leveranciersvraag', 'expertise'),
      toelichting: veld(dossier, 'leveranciersvraag', 'toelichting'),
      voorkeur: veld(dossier, 'leveranciersvraag', 'voorkeur'),
    },
  }),
};
