import { diffLines } from 'diff';
import { type Dossier, leidAf } from '../../domain/dossier/dossier.ts';
import type { Gegevens, Stap } from '../../domain/dossier/stap.ts';
import { type Datum, datum, leesDatum } from '../../domain/waarden/datum.ts';
import { type Element, paragraph, remark } from '../kaarten/card.ts';
import { letterlijk } from '../teksten.ts';
import type { GeschrevenBrief } from './brief.ts';
import type { Gesprek } from './gesprek.ts';

/** A version of a letter that went out. */
export interface Briefversie {
  /** Counted from 1; a letter that went out again unchanged is the same version. */
  readonly nummer: number;
  readonly op: Datum;
  readonly brief: GeschrevenBrief;
}

/** Writes a letter of a dossier as it is on a day, or undefined when there is no such letter. */
type Schrijver = (dossier: Dossier, op: Datum) => GeschrevenBrief | undefined;

/** The letter that answering a step sends; undefined when another way on is taken than the one it is written for. */
export function verstuurdeBrief({ document, route }: Stap, gegevens: Gegevens): string | undefined {
  if (!document || !route) return document;
  const [verder, anders] = route.volgende;
  return !anders || gegevens.vervolg === verder?.naar ? document : undefined;
}

/** The versions of a letter that went out, the first first: written anew from what the dossier said then. */
export function briefversies(dossier: Dossier, id: string, schrijf: Schrijver): readonly Briefversie[] {
  const { log, kaders } = dossier;
  const terug = new Set(log.flatMap((een) => (een.soort === 'teruggenomen' ? [een.van] : [])));
  const versies: Briefversie[] = [];
  for (const [plek, gebeurtenis] of log.entries()) {
    if (!('gegevens' in gebeurtenis) || terug.has(gebeurtenis.versie)) continue;
    const toen = leidAf(dossier.id, log.slice(0, plek + 1), kaders);
    const stap = toen.gedaan.find((een) => een.id === gebeurtenis.stap);
    const gegevens = (stap && toen.stand.antwoorden[stap.id]) ?? {};
    if (!stap || verstuurdeBrief(stap, gegevens) !== id) continue;
    const op = datumVan(stap, gegevens) ?? datum(gebeurtenis.op);
    // An answer that was put right later with the same date was not sent again.
    if (op === versies.at(-1)?.op) continue;
    const brief = schrijf(toen, op);
    if (!brief || brief.inhoud === versies.at(-1)?.brief.inhoud) continue;
    versies.push({ nummer: versies.length + 1, op, brief });
  }
  return versies;
}

function datumVan(stap: Stap, gegevens: Gegevens): Datum | undefined {
  const veld = stap.velden.find(({ soort }) => soort === 'datum');
  return veld && leesDatum(gegevens[veld.id] ?? '');
}

/** What a card says of the versions of a letter: when the last one went out, and what this one has otherwise. */
export function versieregels(
  { taal: { t } }: Gesprek,
  dossier: Dossier,
  id: string,
  schrijf: Schrijver,
): { readonly elementen: readonly Element[]; readonly tekst: readonly string[] } {
  const laatste = briefversies(dossier, id, schrijf).at(-1);
  if (!laatste) return { elementen: [], tekst: [] };
  const { nummer, op } = laatste;
  // Today's date is no difference: both are compared as of the day on which the last one went out.
  const nu = schrijf(dossier, op)?.inhoud ?? '';
  const delen = diffLines(laatste.brief.inhoud, nu).filter(({ added, removed }) => added || removed);
  if (delen.length === 0) {
    const kop = t('brief.versie', { nummer, op });
    return { elementen: [remark(kop)], tekst: [kop] };
  }
  const kop = t('brief.versie-anders', { nummer, op, volgende: nummer + 1 });
  const regels = delen.flatMap(({ value, added }) =>
    value
      .split('\n')
      .filter((regel) => regel.trim() !== '')
      .map((regel) =>
        t(added ? 'brief.versie-nieuw' : 'brief.versie-oud', { regel: regel.replace(/^- /, '') }),
      ),
  );
  return {
    elementen: [remark(kop), ...regels.map((regel) => paragraph(letterlijk(regel)))],
    tekst: [kop, ...regels.map((regel) => `- ${regel}`)],
  };
}
