import { LANGE_TEKST_MAXIMUM, TEKST_MAXIMUM } from '../../domain/dossier/invoer.ts';
import type { Stap, Veld } from '../../domain/dossier/stap.ts';
import type { Taalkeuze } from '../omgeving.ts';
import type { Input } from './card.ts';
import { optieNaam, veldNaam } from './stapnamen.ts';

/** The input of one field on a card, with its label and what it already holds. */
export function veldInvoer(stap: Stap, veld: Veld, waarde: string | undefined, taal: Taalkeuze): Input {
  const { t } = taal;
  const naam = veldNaam(stap, veld.id, taal);
  const gemeenschappelijk = {
    id: veld.id,
    label: veld.verplicht ? naam : t('kaart.niet-verplicht', { naam }),
    ...(veld.verplicht ? { isRequired: true, errorMessage: t('kaart.vul-in', { naam }) } : {}),
    ...(waarde ? { value: waarde } : {}),
  };
  switch (veld.soort) {
    case 'datum':
      return { ...gemeenschappelijk, type: 'Input.Date' };
    case 'keuze':
      return {
        ...gemeenschappelijk,
        type: 'Input.ChoiceSet',
        style: 'expanded',
        choices: (veld.opties ?? []).map((optie) => ({ title: optieNaam(veld, optie, taal), value: optie })),
      };
    case 'lange-tekst':
      return { ...gemeenschappelijk, type: 'Input.Text', isMultiline: true, maxLength: LANGE_TEKST_MAXIMUM };
    case 'email':
      return { ...gemeenschappelijk, type: 'Input.Text', style: 'Email', maxLength: TEKST_MAXIMUM };
    default:
      // Numbers are typed as text: number inputs of browsers read "20,5" and "1.250" in different ways.
      return { ...gemeenschappelijk, type: 'Input.Text', maxLength: TEKST_MAXIMUM };
  }
}
