import type { Datum } from '../waarden/datum.ts';
import type { Brondocument } from './inhoud/bestanden.ts';
import type { Feit } from './inhoud/feit.ts';
import type { Kaders } from './kaders.ts';

/** Something about a source that the reader of an answer must know. */
export interface Bronmelding {
  readonly document: Brondocument;
  readonly soort: /** The document says itself that it no longer holds on the date asked. */
    | 'verlopen'
    /** The document describes how things were; law and organisations have changed since. */
    | 'historisch';
}

/**
 * What must be said about the documents behind facts: each document once, in the order of the facts. A date
 * within the document's own period gives no notice of expiry.
 */
export function bronmeldingen(
  kaders: Kaders,
  feiten: readonly Pick<Feit, 'bronnen'>[],
  op: Datum,
): readonly Bronmelding[] {
  const ids = new Set(feiten.flatMap(({ bronnen }) => bronnen.map(({ document }) => document)));
  return [...ids].flatMap((id): Bronmelding[] => {
    const document = kaders.document(id);
    if (document.status === 'historisch') return [{ document, soort: 'historisch' }];
    const tot = document.geldig?.tot;
    return tot && op > tot ? [{ document, soort: 'verlopen' }] : [];
  });
}
