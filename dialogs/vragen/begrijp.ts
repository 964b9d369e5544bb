import type { Kaders } from '../../domain/kaders/kaders.ts';
import type { Onderwerp, Vraagstelling } from '../../domain/vragen/vraagstelling.ts';
import type { Datum } from '../../domain/waarden/datum.ts';
import { maakDatum } from '../../domain/waarden/datum.ts';
import { binnenOnderwerp, type Gevraagdefeiten, VOORAAN, zoekFeiten } from './begrijp-feit.ts';
import type { Feitenindex } from './feitenindex.ts';
import { type Invoer, vindInvoer, zonderStop } from './invoer.ts';
import { type Lexicon, type Treffer, zonderOverlap } from './lexicon.ts';
import { type Woord, woordenVan } from './woorden.ts';

/** What a question may leave out because the conversation already said it. */
export interface Achtergrond {
  readonly dienst?: string | undefined;
  /** The topic of the last question, for a follow-up that only names a service or a number. */
  readonly onderwerp?: Onderwerp | undefined;
}

/** What a text asks: a question the rules can answer, facts, a subject without any, or nothing understood. */
export type Begrip =
  | {
      readonly soort: 'vraag';
      readonly vraag: Vraagstelling;
      /** How the service was found. */
      readonly dienstUit: 'tekst' | 'achtergrond' | 'enige';
      /** Services named beside it, that the same is asked about. */
      readonly ookGenoemd: readonly string[];
    }
  /** Facts that look like what was asked. */
  | ({ readonly soort: 'feiten'; readonly op: Datum } & Gevraagdefeiten)
  /** A step of a ladder: what it means and what is bought for somebody there. */
  | { readonly soort: 'trede'; readonly kader: string; readonly trede: string; readonly op: Datum }
  /** A subject that no document is about. */
  | { readonly soort: 'nog-niet' }
  | { readonly soort: 'onbekend' };

/** How a sentence begins that goes on about what was said before. */
const VERVOLG = /^\s*(?:en|and|of|or|dan|maar|but)\b/i;

/** A topic without a service has to be this strong before the one service in mind is taken. */
const ZONDER_DIENST = 3;

/** Topics that are the same for every re-integratiedienst, so that they can do without a service and with unknown words. */
const ALGEMEEN: ReadonlySet<Onderwerp> = new Set<Onderwerp>([
  'plan',
  'oordeel',
  'herstel',
  'helpdesk',
  'leverancierskeuze',
  'uitgesloten',
  'administratie',
  'kleine-wijziging',
]);

/** A topic this strong is taken before a fact that merely looks like the question. */
const STERK = 3;

/** Reads a question. Pure: the same text, background and day always give the same question. */
export function begrijp(
  tekst: string,
  lexicon: Lexicon,
  index: Feitenindex,
  kaders: Kaders,
  achtergrond: Achtergrond,
  vandaag: Datum,
): Begrip {
  const woorden = woordenVan(tekst);
  if (woorden.length === 0) return { soort: 'onbekend' };
  const gevonden = vindInvoer(tekst, vandaag);
  const vrij = woorden.filter(
    (woord) => !gevonden.plekken.some(({ begin, einde }) => woord.begin < einde && begin < woord.einde),
  );
  const genoemd = lexicon.diensten(vrij);
  const buiten = lexicon.buitenBereik(vrij);
  const resultaat = beoordeel(vrij, genoemd, lexicon, gevonden);
  const vervolgOnderwerp = VERVOLG.test(tekst) ? achtergrond.onderwerp : undefined;
  const onderwerpVan = resultaat.onderwerp ?? vervolgOnderwerp;
  const twijfel = resultaat.onderwerp === 'voortijdig' && lexicon.twijfeltBijStop(vrij);
  const invoer = twijfel ? zonderStop(gevonden) : gevonden;
  const [dienst, ...ookGenoemd] = [...new Set(genoemd.map(({ doel }) => doel))].filter((doel) =>
    kaders.dienst(doel),
  );
  if (!dienst && buiten.length > 0) return { soort: 'nog-niet' };
  const inKader = lexicon.kaders(vrij);
  const zoekwoorden = vrij
    .filter((woord, plek) => !isNaam([...genoemd, ...inKader], plek) && !lexicon.isFunctiewoord(woord.tekst))
    .map((woord) => woord.tekst);
  const op = invoer.datum ?? vandaag;
  const geweerd = binnenOnderwerp(zoekwoorden, index, kaders, 'uitgesloten');
  const feiten = zoekFeiten(zoekwoorden, index, kaders, { dienst, kader: inKader[0]?.doel });
  if (dienst) {
    if (resultaat.onderwerp && resultaat.score >= STERK)
      return {
        soort: 'vraag',
        vraag: stel(dienst, resultaat.onderwerp, invoer, vandaag, geweerd),
        dienstUit: 'tekst',
        ookGenoemd,
      };
    if (feiten && !vervolgOnderwerp) return { soort: 'feiten', op, ...feiten };
    // A name of everyday words, with nothing to ask and words we do not know: more likely small talk.
    if (!resultaat.onderwerp && resultaat.onbekendeWoorden.length > 0 && lexicon.isAlledaagseNaam(dienst))
      return { soort: 'onbekend' };
    const onderwerp = onderwerpVan ?? (invoer.uren ? 'uren' : 'kaart');
    return {
      soort: 'vraag',
      vraag: stel(dienst, onderwerp, invoer, vandaag),
      dienstUit: 'tekst',
      ookGenoemd,
    };
  }
  if (vervolgOnderwerp && achtergrond.dienst && (invoer.uren || invoer.maanden !== undefined)) {
    const vraag = stel(achtergrond.dienst, vervolgOnderwerp, invoer, vandaag);
    return { soort: 'vraag', vraag, dienstUit: 'achtergrond', ookGenoemd: [] };
  }
  if (inKader.length > 0 && feiten && !invoer.trede) return { soort: 'feiten', op, ...feiten };
  if (invoer.trede && /ladder|trede|stap|step/i.test(tekst))
    return { soort: 'trede', kader: inKader[0]?.doel ?? VOORAAN, trede: invoer.trede, op };
  const algemeen = resultaat.onderwerp !== undefined && ALGEMEEN.has(resultaat.onderwerp);
  const teVreemd = algemeen
    ? resultaat.onbekendeWoorden.length > vrij.length / 2
    : resultaat.onbekendeWoorden.length > 0;
  const hulp =
    !resultaat.onderwerp && !feiten && lexicon.begintAlsVraag(woorden)
      ? binnenOnderwerp(resultaat.onbekendeWoorden, index, kaders, 'uitgesloten')
      : undefined;
  const houder = kaders.diensten(VOORAAN)[0];
  if (hulp && houder) return { soort: 'feiten', op, houder, rollen: [hulp], genoemd: false };
  if (!resultaat.onderwerp || resultaat.score < ZONDER_DIENST || teVreemd) {
    // Without a name only what is asked as a question is taken for one.
    const gevraagd = feiten && (tekst.includes('?') || lexicon.begintAlsVraag(woorden));
    return gevraagd ? { soort: 'feiten', op, ...feiten } : { soort: 'onbekend' };
  }
  const alle = kaders.diensten().filter(({ proces }) => proces);
  const gekozen = achtergrond.dienst ?? (alle.length === 1 ? alle[0]?.id : undefined);
  if (!gekozen) return { soort: 'onbekend' };
  const vraag = stel(gekozen, resultaat.onderwerp, invoer, vandaag, geweerd);
  return { soort: 'vraag', vraag, dienstUit: achtergrond.dienst ? 'achtergrond' : 'enige', ookGenoemd: [] };
}

function isNaam(namen: readonly Treffer<string>[], plek: number): boolean {
  return namen.some(({ begin, einde }) => begin <= plek && plek < einde);
}

function beoordeel(
  woorden: readonly Woord[],
  diensten: readonly Treffer<string>[],
  lexicon: Lexicon,
  invoer: Invoer,
) {
  const inDienst = (plek: number) => diensten.some(({ begin, einde }) => begin <= plek && plek < einde);
  const treffers = lexicon.onderwerpen(woorden).filter(({ begin }) => !inDienst(begin));
  const scores = new Map<Onderwerp, number>();
  for (const treffer of perOnderwerp(treffers))
    scores.set(treffer.doel, (scores.get(treffer.doel) ?? 0) + treffer.gewicht);
  // "na 4 maanden stopt": a period beside a stop is about the early end, whatever else is asked about it.
  if (scores.has('voortijdig') && invoer.maanden !== undefined)
    scores.set('voortijdig', (scores.get('voortijdig') ?? 0) + 4);
  // Hours named beside a word of ordering ask whether they fit.
  if (invoer.uren && scores.has('uren')) scores.set('uren', (scores.get('uren') ?? 0) + 2);
  // "Ex btw" beside a price only says which price is meant.
  if (scores.has('btw') && (scores.has('prijs') || invoer.uren)) {
    scores.set('prijs', (scores.get('prijs') ?? 0) + (scores.get('btw') ?? 0));
    scores.delete('btw');
  }
  // Judging the report is another thing than judging the plan: no document sets a term for it.
  if (scores.has('oordeel') && scores.has('eindrapportage'))
    scores.set('rapport-oordeel', (scores.get('oordeel') ?? 0) + (scores.get('eindrapportage') ?? 0));
  // Help that is not bought here is refused, whatever is asked about it.
  if (scores.has('uitgesloten')) scores.set('uitgesloten', (scores.get('uitgesloten') ?? 0) + 10);
  const [beste] = [...scores.entries()].sort(
    (a, b) => b[1] - a[1] || volgorde(lexicon, a[0]) - volgorde(lexicon, b[0]),
  );
  const gedekt = (plek: number) =>
    inDienst(plek) || treffers.some(({ begin, einde }) => begin <= plek && plek < einde);
  const onbekendeWoorden = woorden
    .filter((woord, plek) => !gedekt(plek) && !lexicon.isFunctiewoord(woord.tekst))
    .map(({ tekst }) => tekst);
  // "Mag 45 uur?": nothing but hours is asked about.
  if (!beste && invoer.uren && onbekendeWoorden.length === 0)
    return { onderwerp: 'uren' as const, score: ZONDER_DIENST, onbekendeWoorden };
  return { onderwerp: beste?.[0], score: beste?.[1] ?? 0, onbekendeWoorden };
}

/** Per topic the longest of overlapping signals, so that "tweede betaling" does not count "betaling" again. */
function perOnderwerp(treffers: readonly Treffer<Onderwerp>[]): readonly Treffer<Onderwerp>[] {
  const onderwerpen = [...new Set(treffers.map(({ doel }) => doel))];
  return onderwerpen.flatMap((onderwerp) => zonderOverlap(treffers.filter(({ doel }) => doel === onderwerp)));
}

function volgorde(lexicon: Lexicon, onderwerp: Onderwerp): number {
  return lexicon.volgorde.indexOf(onderwerp);
}

function stel(
  dienst: string,
  onderwerp: Onderwerp,
  invoer: Invoer,
  vandaag: Datum,
  geweerd?: string,
): Vraagstelling {
  const { uren } = invoer;
  const maanden = onderwerp === 'voortijdig' ? invoer.stopNaMaanden : invoer.maanden;
  const jaarbegin = invoer.jaar ? maakDatum(invoer.jaar, 1, 1) : undefined;
  return {
    dienst,
    onderwerp,
    ...(uren ? { uren } : {}),
    ...(maanden === undefined ? {} : { maanden }),
    ...(invoer.datum ? { datum: invoer.datum } : {}),
    ...(onderwerp === 'uitgesloten' && geweerd ? { rollen: [geweerd] } : {}),
    op: invoer.datum ?? jaarbegin ?? vandaag,
  };
}
