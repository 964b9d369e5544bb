import { documentvorm } from '../kaders/documentcheck.ts';
import type { Houder } from '../kaders/feitenkast.ts';
import type { Kaders } from '../kaders/kaders.ts';
import { zin } from './deel.ts';
import type { Beantwoording } from './vraagstelling.ts';

/**
 * What a document must hold, and what we advise to put in it. Throws a KaderFout for a document that the service
 * or framework does not have. Sources: those of the document in the content.
 */
export function beantwoordDocument(kaders: Kaders, houder: Houder, id: string): Beantwoording {
  const { naam, velden, vorm, wanneer, bronnen } = documentvorm(kaders, houder, id);
  const namen = (status: string) => velden.filter((veld) => veld.status === status).map((veld) => veld.naam);
  const aanbevolen = namen('aanbevolen');
  return {
    kern: zin('antwoord.document-inhoud', { naam, velden: namen('vermeld') }),
    voorwaarden: [
      ...(aanbevolen.length > 0 ? [zin('voorwaarde.document-aanbevolen', { velden: aanbevolen })] : []),
      ...(vorm ? [zin('voorwaarde.document-vorm', { vorm })] : []),
      ...(wanneer ? [zin('voorwaarde.document-wanneer', { wanneer })] : []),
    ],
    feiten: [],
    bronnen,
    stappen: [],
  };
}
