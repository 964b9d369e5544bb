import type { Datum } from '../waarden/datum.ts';
import { nietVastTeStellen, type Rekenstap, type Uitkomst, vastgesteld } from '../waarden/uitkomst.ts';
import type { Brondocument } from './inhoud/bestanden.ts';
import type { Feit } from './inhoud/feit.ts';
import type { Kaders } from './kaders.ts';

export type Documentversie = Brondocument['versies'][number];

/**
 * The version of a document that holds for an assignment on a date. Where two versions share a day the later
 * one counts. `geen-versie` before the first and after the last. Overzicht § 1, Versiebeheer.
 */
export function documentversie(document: Brondocument, op: Datum): Uitkomst<Documentversie> {
  const versie = document.versies.findLast(({ vanaf, tot }) => vanaf <= op && (!tot || op <= tot));
  return versie ? vastgesteld(versie, []) : nietVastTeStellen('geen-versie', []);
}

/** For facts that do not hold on a date: which version of their documents did, as steps to show. */
export function documentversies(kaders: Kaders, feiten: readonly Feit[], op: Datum): readonly Rekenstap[] {
  const documenten = new Set(feiten.flatMap(({ bronnen }) => bronnen.map(({ document }) => document)));
  return [...documenten].flatMap((id) => {
    const document = kaders.document(id);
    const versie = documentversie(document, op);
    if (versie.soort !== 'vastgesteld') return [];
    const { versie: naam, vanaf, tot } = versie.waarde;
    return [
      { sleutel: 'rekenstap.documentversie', waarden: { document: document.kort, versie: naam, vanaf, tot } },
    ];
  });
}
