import { termijnen } from '../../domain/vragen/onderwerp-feiten.ts';
import type { Onderwerp } from '../../domain/vragen/vraagstelling.ts';
import { type Treffer, zonderOverlap } from './frase.ts';
import type { Invoer } from './invoer.ts';
import type { Lexicon } from './lexicon.ts';
import type { Gelijkenis } from './voorbeelden.ts';
import type { Woord } from './woorden.ts';

/** What a question seems to be about, and how sure that is. */
export interface Onderwerpkeuze {
  readonly onderwerp?: Onderwerp | undefined;
  /** A second topic that is named beside it, joined by "en". */
  readonly ook?: Onderwerp | undefined;
  /** `genoemd`: a word of the topic itself; `lijkt`: like the examples of the topic; `zwak`: no more than a hint. */
  readonly hoe: 'genoemd' | 'lijkt' | 'zwak';
  /** Words that are no signal and no everyday word. */
  readonly onbekendeWoorden: readonly string[];
  /** The topics whose examples look most like it, at most three. */
  readonly nabij: readonly Onderwerp[];
  /** How much it looks like the examples of the topic it looks like most, 0–1. */
  readonly gelijkenis: number;
  /** How much it looks like a question that is out of scope, 0–1. */
  readonly buiten: number;
}

/** A topic with this weight of signals is named. */
const GENOEMD = 3;
/** Topics this much like a question are offered when nothing else is understood. */
const NABIJ = 0.2;
const MEESTE_NABIJ = 3;
/** A question this much like an example of a topic is about it. */
const LIJKT = 0.5;
/** This much like an example it is about the topic of that example, whatever topics its words name. */
const HEEL_ZEKER = 0.6;

/** Signals of this weight name a term twice: no likeness takes it away. */
const TWEE_KEER = 6;

/** Words of its own that a question for an overview may have. */
const BIJ_OVERZICHT = 3;

/** The topic of a question: from the words that name one, or else from the examples it looks like. */
export function kiesOnderwerp(
  woorden: readonly Woord[],
  namen: readonly Pick<Treffer<unknown>, 'begin' | 'einde'>[],
  lexicon: Lexicon,
  invoer: Invoer,
  /** What the examples say, looked up only when the words do not settle it. */
  lijktOp: () => readonly Gelijkenis[],
): Onderwerpkeuze {
  const inNaam = (plek: number) => namen.some(({ begin, einde }) => begin <= plek && plek < einde);
  // "Kan er … bij" does not end in the name "begeleiding bij scholing".
  const treffers = alleen(lexicon.onderwerpen(woorden)).filter(
    ({ begin, einde }) => !inNaam(begin) && !inNaam(einde - 1),
  );
  const gedekt = (plek: number) =>
    inNaam(plek) || treffers.some(({ begin, einde }) => begin <= plek && plek < einde);
  const onbekendeWoorden = woorden
    .filter((woord, plek) => !gedekt(plek) && !lexicon.isFunctiewoord(woord.tekst))
    .map(({ tekst }) => tekst);
  const [beste, volgende] = gewogen(woorden, treffers, lexicon, invoer);
  // "Ligt alles dan stil?" asks for no overview: only what asks for little else does.
  const terloops = beste?.[0] === 'kaart' && onbekendeWoorden.length > BIJ_OVERZICHT;
  const genoemd = beste !== undefined && beste[1] >= GENOEMD && !terloops;
  const gelijkenissen = genoemd && onbekendeWoorden.length === 0 ? [] : lijktOp();
  const buiten = gelijkenissen.find(({ onderwerp }) => onderwerp === 'buiten')?.score ?? 0;
  const nabij = gelijkenissen
    .flatMap(({ onderwerp, score }) => (onderwerp !== 'buiten' && score >= NABIJ ? [onderwerp] : []))
    .slice(0, MEESTE_NABIJ);
  const gelijkenis = gelijkenissen.find(({ onderwerp }) => onderwerp !== 'buiten')?.score ?? 0;
  const rest = { onbekendeWoorden, nabij, buiten, gelijkenis };
  const [gelijkst] = gelijkenissen;
  // "20 uur, wat kost dat?" is like a question for the rate; with hours it asks what they come to.
  const meest =
    gelijkst?.onderwerp === 'tarief' && invoer.uren ? { ...gelijkst, onderwerp: 'prijs' as const } : gelijkst;
  const samen =
    genoemd &&
    beste &&
    volgende &&
    volgende[1] >= GENOEMD &&
    verbonden(woorden, treffers, beste[0], volgende[0]);
  // "Plan binnen, hoe lang hebben we om te beslissen": the sentence as a whole says more than the words in it.
  if (
    beste &&
    genoemd &&
    !samen &&
    meest &&
    meest.onderwerp !== 'buiten' &&
    meest.onderwerp !== beste[0] &&
    onbekendeWoorden.length > 0 &&
    !(termijnen[beste[0]] && beste[1] >= TWEE_KEER) &&
    meest.score >= HEEL_ZEKER
  )
    return { onderwerp: meest.onderwerp, hoe: 'lijkt', ...rest };
  if (beste && genoemd)
    return { onderwerp: beste[0], ook: samen ? volgende[0] : undefined, hoe: 'genoemd', ...rest };
  // "Mag 45 uur?": nothing but hours is asked about.
  if (!beste && invoer.uren && onbekendeWoorden.length === 0)
    return { onderwerp: 'uren', hoe: 'lijkt', ...rest };
  // "Mag het langer dan anderhalf jaar?": a length is asked about, whatever hints there are.
  if (!genoemd && invoer.langer) return { onderwerp: 'duur', hoe: 'lijkt', ...rest };
  if (
    meest &&
    meest.onderwerp !== 'buiten' &&
    meest.score >= (onbekendeWoorden.length > 1 ? LIJKT : HEEL_ZEKER)
  )
    return { onderwerp: meest.onderwerp, hoe: 'lijkt', ...rest };
  return { onderwerp: beste?.[0], hoe: 'zwak', ...rest };
}

/** "Hoeveel uur", "how many hours": a signal that opens with the question itself. */
const vraagtMet = (woord: Woord | undefined) => woord !== undefined && VRAAGT.test(woord.tekst);
const VRAAGT = /^(?:hoeveel|hvl|how)$/;

/** A word of hours, or one that asks how many. */
const UREN = /uur|uren|hour|^(?:hoeveel|hvl|how|aantal)$/u;

/** Topics that are meant when they are named beside others. */
const VOORRANG: readonly (readonly [Onderwerp, readonly Onderwerp[]])[] = [
  ['zonder-resultaat', ['betaling', 'prijs', 'resultaat', 'uren']],
  ['voortijdig', ['betaling', 'prijs', 'uren']],
  ['reiskosten', ['betaling', 'prijs']],
  ['bijstelling', ['voortijdig']],
  ['betaling', ['prijs', 'oordeel', 'uren', 'eindrapportage']],
  ['prijs', ['uren', 'duur']],
  ['werkhervatting', ['oordeel', 'plan', 'duur']],
  ['eindrapportage', ['vervolg', 'duur']],
  ['oordeel', ['duur']],
  ['herstel', ['duur', 'plan']],
];

/** True when the signals of two topics are joined by "en": both are asked. */
function verbonden(
  woorden: readonly Woord[],
  treffers: readonly Treffer<Onderwerp>[],
  een: Onderwerp,
  ander: Onderwerp,
): boolean {
  const plekken = (onderwerp: Onderwerp) =>
    treffers.filter(({ doel, gewicht }) => doel === onderwerp && gewicht >= GENOEMD);
  return plekken(een).some((a) =>
    plekken(ander).some((b) => {
      const [eerste, laatste] = a.begin < b.begin ? [a, b] : [b, a];
      return woorden.slice(eerste.einde, laatste.begin).some(({ tekst }) => EN.test(tekst));
    }),
  );
}

const EN = /^(?:en|and|plus)$/;
/** How the signal of a topic begins that is asked about, and not only named. */
const VRAAGWOORD = /^(?:hoe|hoelang|how|wanneer|when)$/;

function gewogen(
  woorden: readonly Woord[],
  treffers: readonly Treffer<Onderwerp>[],
  lexicon: Lexicon,
  invoer: Invoer,
): readonly (readonly [Onderwerp, number])[] {
  const scores = new Map<Onderwerp, number>();
  const erbij = (onderwerp: Onderwerp, gewicht: number) =>
    scores.set(onderwerp, (scores.get(onderwerp) ?? 0) + gewicht);
  for (const treffer of perOnderwerp(treffers)) erbij(treffer.doel, treffer.gewicht);
  // "na 4 maanden stopt": a period beside a stop is about the early end, whatever else is asked about it.
  if (scores.has('voortijdig') && invoer.maanden !== undefined) erbij('voortijdig', 4);
  // Hours a week beside a result ask whether the work is enough for a plaatsing.
  if (invoer.urenPerWeek && scores.has('resultaat')) erbij('plaatsing', GENOEMD * 2);
  // A distance is that of a trip, whatever the word for it.
  if (invoer.kilometers) erbij('reiskosten', GENOEMD);
  // Two numbers of hours set against each other differ in price.
  if (invoer.andereUren && scores.has('prijs')) erbij('prijs', GENOEMD);
  // Hours named beside a word of ordering ask whether they fit.
  if (invoer.uren && scores.has('uren')) erbij('uren', 2);
  // "Ex btw" beside a price only says which price is meant.
  for (const prijs of ['prijs', 'tarief'] as const)
    if (scores.has('btw') && (scores.has(prijs) || (prijs === 'prijs' && invoer.uren))) {
      erbij(prijs, Math.max(scores.get('btw') ?? 0, invoer.uren ? GENOEMD : 0));
      scores.delete('btw');
    }
  // What is paid and what it costs are asked in terms of hours, plans and reports: those are no subject then.
  const gevraagd = new Set(treffers.filter(({ begin }) => vraagtMet(woorden[begin])).map(({ doel }) => doel));
  const apartGevraagd = (onderwerp: Onderwerp) =>
    treffers.some(({ doel, begin }) => doel === onderwerp && VRAAGWOORD.test(woorden[begin]?.tekst ?? ''));
  for (const [onderwerp, boven] of VOORRANG)
    if (scores.has(onderwerp))
      for (const ander of boven) {
        const eigen = ander === 'uren' && gevraagd.has(ander) && !gevraagd.has(onderwerp);
        // "Welke duurt het langst en wat scheelt dat?" hints at money only.
        const hint = ander === 'duur' && (scores.get(onderwerp) ?? 0) < GENOEMD;
        // "Hoe lang duurt het en wat kost het?" asks both.
        const beide = apartGevraagd(ander) && verbonden(woorden, treffers, onderwerp, ander);
        if (!scores.has(ander) || eigen || hint || beide) continue;
        erbij(onderwerp, scores.get(ander) ?? 0);
        scores.delete(ander);
      }
  // Who is ill: the term of the illness is asked, unless it is about money or a stop after so many months.
  if (scores.has('ziekte')) {
    if (invoer.maanden === undefined && !scores.has('betaling')) scores.delete('voortijdig');
    // "Herstel is niet in zicht": of the client, not of the plan.
    scores.delete('herstel');
  }
  // Hours beside the plan or the report are those for writing it: "order" alone says nothing of hours.
  const telt = treffers.some(({ doel, begin }) => doel === 'uren' && UREN.test(woorden[begin]?.tekst ?? ''));
  for (const geschreven of ['plan', 'eindrapportage'] as const)
    if (telt && scores.has('uren') && scores.has(geschreven))
      // "More hours than in the plan" asks to change it.
      erbij(
        scores.has('bijstelling') ? 'bijstelling' : 'administratie',
        (scores.get('uren') ?? 0) + (scores.get(geschreven) ?? 0),
      );
  // "3 uur voor plan en rapportages": the hours for writing both.
  if (invoer.uren && scores.has('plan') && scores.has('eindrapportage')) erbij('administratie', GENOEMD * 2);
  // Time shared by people is that of a group, whatever it is called.
  if ((invoer.minuten || invoer.uren) && invoer.deelnemers) erbij('groep', GENOEMD * 2);
  // Judging the report is another thing than judging the plan: no document sets a term for it.
  const apart = verbonden(woorden, treffers, 'oordeel', 'eindrapportage');
  if ((scores.get('oordeel') ?? 0) >= GENOEMD && scores.has('eindrapportage') && !apart)
    erbij('rapport-oordeel', (scores.get('oordeel') ?? 0) + (scores.get('eindrapportage') ?? 0));
  // Help that is not bought here is refused, whatever is asked about it.
  if (scores.has('uitgesloten')) erbij('uitgesloten', 10);
  return [...scores].sort(
    (a, b) => b[1] - a[1] || lexicon.volgorde.indexOf(a[0]) - lexicon.volgorde.indexOf(b[0]),
  );
}

/** Signals that are no part of a longer one: the "rate" of "vat rate" is no hourly rate. */
function alleen(treffers: readonly Treffer<Onderwerp>[]): readonly Treffer<Onderwerp>[] {
  const deelVan = (deel: Treffer<Onderwerp>, geheel: Treffer<Onderwerp>) =>
    !geheel.uiteen &&
    geheel.begin <= deel.begin &&
    deel.einde <= geheel.einde &&
    geheel.einde - geheel.begin > deel.einde - deel.begin;
  return treffers.filter((deel) => !treffers.some((geheel) => deelVan(deel, geheel)));
}

/** Per topic the longest of overlapping signals, so that "tweede betaling" does not count "betaling" again. */
function perOnderwerp(treffers: readonly Treffer<Onderwerp>[]): readonly Treffer<Onderwerp>[] {
  const onderwerpen = [...new Set(treffers.map(({ doel }) => doel))];
  return onderwerpen.flatMap((onderwerp) => zonderOverlap(treffers.filter(({ doel }) => doel === onderwerp)));
}
