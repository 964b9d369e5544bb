import type { Dienst } from '../../domain/kaders/inhoud/bestanden.ts';
import { normaal, woordenVan } from '../vragen/woorden.ts';
import type { Gesprek } from './gesprek.ts';

/** Services that a dossier can be about: those whose process the product walks. */
export function dossierdiensten({ omgeving: { kaders } }: Gesprek): readonly Dienst[] {
  return kaders.diensten().filter((dienst) => dienst.proces || kaders.stappen(dienst).length > 0);
}

/** The services that a text names, as far as a dossier can be about them. */
export function genoemdeDiensten(gesprek: Gesprek, tekst: string): readonly Dienst[] {
  const { lexicon } = gesprek.omgeving;
  const ids = lexicon.diensten(woordenVan(tekst)).flatMap(({ doel }) => lexicon.bedoeld(doel));
  const exact = dossierdiensten(gesprek).filter(({ naam }) =>
    Object.values(naam).some((een) => normaal(een) === normaal(tekst.trim())),
  );
  if (exact.length > 0) return exact;
  return dossierdiensten(gesprek).filter(({ id }) => ids.includes(id));
}
