import { Decimal } from 'decimal.js';
import type { Veld } from '../../domain/dossier/stap.ts';
import type { Datum } from '../../domain/waarden/datum.ts';
import type { Begrippen } from '../begrippen.ts';
import { normaal, woordenVan } from '../vragen/woorden.ts';
import { type Vondst, vindDatums } from './datum.ts';
import { vindBedragen, vindDagen, vindKaleGetallen, vindMaanden, vindUren } from './getal.ts';
import { leesKeuzes } from './lees-keuzes.ts';
import { kaleWoorden, overgebleven } from './lees-rest.ts';
import { leesWeg } from './lees-weg.ts';
import { type Lezing, wis } from './lezing.ts';

/** Answers by field, in their stored form. */
export type Antwoorden = Readonly<Record<string, string>>;

/** What a sentence held: the answers, and the pieces with a date or an amount that fit no field. */
export interface Gelezen {
  readonly antwoorden: Antwoorden;
  readonly overgebleven: readonly string[];
}

/**
 * Reads the answers to the fields of a step from a typed sentence, such as "20 uur, 6 maanden, start 1 februari"
 * or "leverancier is Jansen BV, mail info@jansen.nl". Fields that are not found are left out.
 * `gegeven` are the answers that the step already has: a word that fits several fields goes to one without.
 */
export function leesAntwoord(
  tekst: string,
  velden: readonly Veld[],
  gegeven: Antwoorden,
  begrippen: Begrippen,
  vandaag: Datum,
  /** What the step is called: its own words say nothing more. */
  stap = '',
): Gelezen {
  const lezing: Lezing = { over: tekst, gelezen: {} };
  leesEmail(lezing, velden);
  leesSlotdatum(lezing, velden, vandaag);
  leesBenoemdeTekst(lezing, velden, begrippen);
  leesDatums(lezing, velden, gegeven, begrippen, vandaag);
  leesAantallen(lezing, velden, gegeven);
  leesWeg(lezing, velden, gegeven, begrippen);
  leesKeuzes(
    lezing,
    velden.filter(({ optienamen }) => !optienamen),
    gegeven,
    begrippen,
  );
  leesVrijeTekst(lezing, velden, gegeven, begrippen);
  return {
    antwoorden: lezing.gelezen,
    overgebleven: overgebleven(tekst, lezing, velden, begrippen, vandaag, stap),
  };
}

/** "..., 2-3-2026": a date that stands alone at the end is the date of the step, whatever is told before it. */
function leesSlotdatum(lezing: Lezing, velden: readonly Veld[], vandaag: Datum): void {
  if (!velden.some(({ id }) => id === SLOTDATUM)) return;
  const slot = vindDatums(lezing.over, vandaag, 'verleden').at(-1);
  if (!slot || lezing.over.slice(slot.einde).trim() !== '') return;
  if (!/[,;]\s*(?:op\s+|on\s+)?$/i.test(lezing.over.slice(0, slot.begin))) return;
  lezing.gelezen[SLOTDATUM] = slot.waarde;
  wis(lezing, slot.begin, slot.einde);
}

const SLOTDATUM = 'op';

function leesEmail(lezing: Lezing, velden: readonly Veld[]): void {
  const veld = velden.find(({ soort }) => soort === 'email');
  const treffer = veld && /[^\s,;:<>()]+@[^\s,;:<>()]+\.[^\s,;:<>().]+/.exec(lezing.over);
  if (!veld || !treffer) return;
  lezing.gelezen[veld.id] = treffer[0];
  wis(lezing, treffer.index, treffer.index + treffer[0].length);
}

/** "label: text" and "label is text", up to the next label. */
function leesBenoemdeTekst(lezing: Lezing, velden: readonly Veld[], begrippen: Begrippen): void {
  const tekstvelden = velden.filter(({ soort }) => soort === 'tekst' || soort === 'lange-tekst');
  const labels = tekstvelden.flatMap((veld) =>
    (begrippen.velden[veld.id] ?? []).map((label) => ({ veld, label })),
  );
  const treffers = labels
    .flatMap(({ veld, label }) => {
      const vorm = new RegExp(
        `(?:^|[,;\\n])\\s*(?:(?:de|het|the|hij|zij|client|cliënt)\\s+){0,2}${ontsnap(label)}(?:\\s*[:=]\\s*|\\s+(?:is|wordt)\\s+|\\s+)(?=\\S)`,
        'giu',
      );
      return [...lezing.over.matchAll(vorm)].map((delen) => ({
        veld,
        begin: delen.index,
        na: delen.index + delen[0].length,
      }));
    })
    .sort((a, b) => a.begin - b.begin || b.na - a.na);
  for (const [plek, { veld, begin, na }] of treffers.entries()) {
    const volgende = treffers.slice(plek + 1).find((later) => later.begin >= na)?.begin ?? lezing.over.length;
    const heel = lezing.over.slice(na, volgende);
    // A short answer ends at a comma.
    const komma = veld.soort === 'tekst' ? heel.search(/[,;\n]/) : -1;
    const waarde = (komma > 0 ? heel.slice(0, komma) : heel)
      .replace(/[\s,;]+$/, '')
      .replace(/[,;]\s*(?:e-?mail|mail)\s*:?$/i, '')
      .trim();
    if (!waarde || lezing.gelezen[veld.id]) continue;
    lezing.gelezen[veld.id] = waarde;
    wis(lezing, begin, komma > 0 ? na + komma : volgende);
  }
}

function leesDatums(
  lezing: Lezing,
  velden: readonly Veld[],
  gegeven: Antwoorden,
  begrippen: Begrippen,
  vandaag: Datum,
): void {
  const datumvelden = velden.filter(({ soort }) => soort === 'datum');
  if (datumvelden.length === 0) return;
  const achteruit = datumvelden.some(({ nietInToekomst }) => nietInToekomst);
  // "over 6 maanden" is a length where the step asks for one, and otherwise a date.
  const duren = velden.some(({ soort }) => soort === 'maanden') ? vindMaanden(lezing.over) : [];
  const datums = vindDatums(lezing.over, vandaag, achteruit ? 'verleden' : 'toekomst').filter(
    (datum) => !duren.some((duur) => datum.begin < duur.einde && duur.begin < datum.einde),
  );
  for (const vondst of datums) {
    const voor = normaal(lezing.over.slice(Math.max(0, vondst.begin - 30), vondst.begin));
    const aangewezen = datumvelden.find(
      (veld) =>
        !lezing.gelezen[veld.id] &&
        (begrippen.velden[veld.id] ?? []).some((woord) => voor.includes(normaal(woord))),
    );
    const vrij = datumvelden.find((veld) => !lezing.gelezen[veld.id] && !gegeven[veld.id]);
    // A date without a word that points to a field never changes an answer that was given.
    const veld = aangewezen ?? vrij;
    if (!veld) continue;
    lezing.gelezen[veld.id] = vondst.waarde;
    wis(lezing, vondst.begin, vondst.einde);
  }
}

const vinders = { uren: vindUren, maanden: vindMaanden, dagen: vindDagen, bedrag: vindBedragen } as const;

function leesAantallen(lezing: Lezing, velden: readonly Veld[], gegeven: Antwoorden): void {
  const aantalvelden = velden.filter(
    (veld): veld is Veld & { soort: keyof typeof vinders } => veld.soort in vinders,
  );
  for (const veld of aantalvelden) neem(lezing, veld, vinders[veld.soort](lezing.over)[0]);
  const open = aantalvelden.filter(({ id }) => !lezing.gelezen[id] && !gegeven[id]);
  if (open.length === 1 && open[0]) {
    const kaal = vindKaleGetallen(lezing.over);
    if (kaal.length === 1) neem(lezing, open[0], kaal[0]);
  }
}

function neem(lezing: Lezing, veld: Veld, vondst: Vondst<Decimal> | undefined): void {
  if (!vondst) return;
  lezing.gelezen[veld.id] = new Decimal(vondst.waarde).toFixed();
  wis(lezing, vondst.begin, vondst.einde);
}

/** What is left over goes to the first open text field, when it says something. */
function leesVrijeTekst(
  lezing: Lezing,
  velden: readonly Veld[],
  gegeven: Antwoorden,
  begrippen: Begrippen,
): void {
  const open = velden.filter(
    ({ id, soort }) => (soort === 'tekst' || soort === 'lange-tekst') && !lezing.gelezen[id] && !gegeven[id],
  );
  const veld = open.find(({ verplicht }) => verplicht);
  if (!veld) return;
  const labels = velden.flatMap(({ id }) => begrippen.velden[id] ?? []).map(normaal);
  const vulling = new Set([...labels, ...begrippen.verbindingswoorden.map(normaal)]);
  const woorden = woordenVan(lezing.over);
  const eerste = woorden.find(({ tekst }) => !vulling.has(tekst));
  if (!eerste || !/\p{L}{2,}/u.test(eerste.tekst)) return;
  if (woorden.every(({ tekst }) => vulling.has(tekst) || kaleWoorden(begrippen).has(tekst))) return;
  // Without anything else read, the whole sentence is the answer, small words at the start included.
  const begin = Object.keys(lezing.gelezen).length === 0 ? 0 : eerste.begin;
  // A short answer ends at a comma: what follows is about something else.
  const einde = veld.soort === 'tekst' ? lezing.over.slice(begin).search(/[,;\n]/) : -1;
  const waarde = lezing.over
    .slice(begin, einde > 0 ? begin + einde : undefined)
    .replace(/[ \t]+/g, ' ')
    .replace(/^[\s,;:.-]+|[\s,;:]+$/g, '')
    .trim();
  if (!waarde) return;
  lezing.gelezen[veld.id] = waarde;
  lezing.over = '';
}

function ontsnap(tekst: string): string {
  return tekst.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
