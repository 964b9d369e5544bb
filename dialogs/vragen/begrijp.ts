import type { Decimal } from 'decimal.js';
import type { Kaders } from '../../domain/kaders/kaders.ts';
import type { Dienstloos } from '../../domain/vragen/algemeen.ts';
import { rollenOver } from '../../domain/vragen/onderwerp-feiten.ts';
import type { Onderwerp } from '../../domain/vragen/vraagstelling.ts';
import { type Datum, maakDatum } from '../../domain/waarden/datum.ts';
import { binnenOnderwerp, type Gevraagdefeiten, passend, VOORAAN, zoekFeiten } from './begrijp-feit.ts';
import type { Documentindex, Gevraagddocument } from './documentindex.ts';
import type { Feitenindex } from './feitenindex.ts';
import { type Invoer, vindInvoer, zonderStop } from './invoer.ts';
import type { Lexicon, Treffer } from './lexicon.ts';
import { kiesOnderwerp, type Onderwerpkeuze } from './onderwerp.ts';
import type { Voorbeeldenindex } from './voorbeelden.ts';
import { woordenVan } from './woorden.ts';

/** What a question may leave out because the conversation already said it. */
export interface Achtergrond {
  readonly dienst?: string | undefined;
  readonly kader?: string | undefined;
  /** The last question, for a follow-up that only names a service, a topic or a number. */
  readonly vorige?: Dienstloos | undefined;
  /** A question that was asked back about: it still lacks its service. */
  readonly openVraag?: Dienstloos | undefined;
}

/** What questions are understood with; put together once at start. */
export interface Begripsbronnen {
  readonly lexicon: Lexicon;
  readonly index: Feitenindex;
  readonly voorbeelden: Voorbeeldenindex;
  readonly documenten: Documentindex;
  readonly kaders: Kaders;
}

/** What a text asks: a question the rules can answer, facts, a subject without any, or nothing understood. */
export type Begrip =
  | {
      readonly soort: 'vraag';
      readonly vraag: Dienstloos;
      /** The services it is about, at least one. */
      readonly diensten: readonly string[];
      /** A second topic that was asked about in the same breath. */
      readonly ook?: Dienstloos;
      /** True for a name with more than one meaning: asked back unless it makes no difference. */
      readonly dubbelzinnig?: boolean;
      /** True when the hours come from the question before. */
      readonly urenUitVorige?: boolean;
      /** `genoemd` in the text, known from the `achtergrond`, or all of a `kader` because none was named. */
      readonly hoe: 'genoemd' | 'achtergrond' | 'kader';
      readonly kader?: string;
    }
  /** Facts that look like what was asked; `vanaf` is a date from which a term is asked. */
  | ({
      readonly soort: 'feiten';
      readonly op: Datum;
      readonly vanaf?: Datum | undefined;
      readonly hoe: 'genoemd' | 'kader';
    } & Gevraagdefeiten)
  /** A step of a ladder: what it means and what is bought for somebody there. */
  | { readonly soort: 'trede'; readonly kader: string; readonly trede: string; readonly op: Datum }
  /** What a document must hold. */
  | ({ readonly soort: 'document'; readonly op: Datum } & Gevraagddocument)
  /** Which service suits somebody: those whose target group looks most like what is told of the client. */
  | {
      readonly soort: 'dienstkeuze';
      readonly kader: string;
      readonly diensten: readonly string[];
      readonly op: Datum;
    }
  /** A subject that no document is about. */
  | { readonly soort: 'nog-niet' }
  | { readonly soort: 'onbekend' };

/** How a sentence begins that goes on about what was said before. */
const VERVOLG = /^\s*(?:en|and|of|or|dan|maar|but|what about|how about)\b/i;
/** The part of the words of a question without a name that may be strange before it is not understood. */
const VREEMD = 0.2;
/** More like the examples of what is out of scope than this, and it is. */
const BUITEN = 0.45;
/** So is this, when nothing in the documents looks more like it. */
const BUITEN_BOVEN = 0.3;

/** Reads a question. Pure: the same text, background and day always give the same question. */
export function begrijp(
  tekst: string,
  bronnen: Begripsbronnen,
  achtergrond: Achtergrond,
  vandaag: Datum,
): Begrip {
  const lezing = lees(tekst, bronnen, achtergrond, vandaag);
  if (lezing.leeg) return { soort: 'onbekend' };
  if (lezing.diensten.length === 0 && lezing.buitenBereik) return { soort: 'nog-niet' };
  const document =
    lezing.gevraagd?.id === 'inhoud' ? bronnen.documenten.zoek(lezing.zoekwoorden, lezing) : undefined;
  if (document) return { soort: 'document', op: lezing.op, ...document };
  if (lezing.diensten.length > 0) return overDiensten(lezing, bronnen, achtergrond);
  return zonderDienst(lezing, bronnen, achtergrond);
}

function inKaders(kaders: Kaders, dienst: string, genoemd: readonly Treffer<string>[]): boolean {
  return genoemd.some(({ doel }) => kaders.dienst(dienst)?.kader === doel);
}

type Lezing = ReturnType<typeof lees>;

/** Everything that a text says in itself. */
function lees(tekst: string, bronnen: Begripsbronnen, achtergrond: Achtergrond, vandaag: Datum) {
  const { lexicon, kaders } = bronnen;
  const woorden = woordenVan(tekst);
  const gevonden = vindInvoer(tekst, vandaag);
  const vrij = woorden.filter(
    (woord) => !gevonden.plekken.some(({ begin, einde }) => woord.begin < einde && begin < woord.einde),
  );
  const inKader = lexicon.kaders(vrij);
  // Beside the name of a framework only its own services are meant: "scholing" in the Handreiking is no perceel.
  const genoemd = lexicon
    .diensten(vrij)
    .filter(
      ({ doel }) => inKader.length === 0 || lexicon.bedoeld(doel).some((id) => inKaders(kaders, id, inKader)),
    );
  const namen = [...genoemd, ...inKader];
  const isNaam = (plek: number) => namen.some(({ begin, einde }) => begin <= plek && plek < einde);
  const zonderNamen = vrij.filter((_, plek) => !isNaam(plek)).map((woord) => woord.tekst);
  const keuze = kiesOnderwerp(vrij, genoemd, lexicon, gevonden, bronnen.voorbeelden.lijktOp(zonderNamen));
  const twijfel = keuze.onderwerp === 'voortijdig' && lexicon.twijfeltBijStop(vrij);
  const invoer = twijfel ? zonderStop(gevonden) : gevonden;
  return {
    leeg: woorden.length === 0,
    keuze,
    invoer,
    vandaag,
    /** The date that is asked about. */
    op: invoer.datum ?? vandaag,
    diensten: samen(genoemd.map(({ doel }) => lexicon.bedoeld(doel))).filter((id) => kaders.dienst(id)),
    dubbelzinnig: genoemd.length === 1 && genoemd.some(({ doel }) => lexicon.isDubbelzinnig(doel)),
    namen: new Set(genoemd.map(({ doel }) => doel)).size,
    alledaags: genoemd.some(({ doel }) => lexicon.isAlledaagseNaam(doel)),
    kader: inKader[0]?.doel,
    buitenBereik: lexicon.buitenBereik(vrij).length > 0,
    zoekwoorden: {
      alle: zonderNamen,
      kern: zonderNamen.filter((woord) => !lexicon.isFunctiewoord(woord)),
    },
    woordental: vrij.length,
    kiest: lexicon.kiestDienst(vrij),
    gevraagd: lexicon.vraagsoort(vrij),
    vraagt: tekst.includes('?') || lexicon.begintAlsVraag(woorden),
    vervolg: VERVOLG.test(tekst) ? achtergrond : undefined,
  };
}

/**
 * The services that names stand for together. Two names that share services narrow each other down: "scholing" and
 * "perceel 1" are one perceel of scholing.
 */
function samen(bedoeld: readonly (readonly string[])[]): readonly string[] {
  const gekozen: (readonly string[])[] = [];
  for (const diensten of bedoeld) {
    const plek = gekozen.findIndex((eerder) => eerder.some((id) => diensten.includes(id)));
    const eerder = gekozen[plek];
    if (eerder) gekozen[plek] = eerder.filter((id) => diensten.includes(id));
    else gekozen.push(diensten);
  }
  return [...new Set(gekozen.flat())];
}

/** A question that names services: their topic, or facts of theirs, or else everything that matters. */
function overDiensten(lezing: Lezing, bronnen: Begripsbronnen, achtergrond: Achtergrond): Begrip {
  const { keuze, diensten, invoer } = lezing;
  const vraag = (onderwerp: Onderwerp): Begrip => ({
    soort: 'vraag',
    vraag: stel(onderwerp, lezing, bronnen),
    diensten,
    hoe: 'genoemd',
    ...(lezing.dubbelzinnig ? { dubbelzinnig: true } : {}),
    ...overgenomen(onderwerp, lezing),
    ...tweede(onderwerp, lezing, bronnen),
  });
  const feiten = zoekFeiten(lezing.zoekwoorden, bronnen.index, bronnen.kaders, {
    diensten,
    gevraagd: lezing.gevraagd?.rollen,
  });
  if (keuze.onderwerp && keuze.hoe === 'genoemd')
    return feiten && gaatVoor(feiten, keuze.onderwerp, lezing)
      ? alsFeiten(feiten, lezing)
      : vraag(keuze.onderwerp);
  // The answer to a question that was asked back: the service it lacked.
  if (!keuze.onderwerp && achtergrond.openVraag)
    return { soort: 'vraag', vraag: achtergrond.openVraag, diensten, hoe: 'genoemd' };
  const vergelijkt = lezing.namen > 1;
  if (feiten?.zeker && !lezing.vervolg?.vorige?.onderwerp && !vergelijkt) return alsFeiten(feiten, lezing);
  if (keuze.onderwerp && keuze.hoe === 'lijkt') return vraag(keuze.onderwerp);
  // A name of everyday words, with nothing to ask and words we do not know: more likely small talk.
  if (!keuze.onderwerp && keuze.onbekendeWoorden.length > 0 && lezing.alledaags && !vergelijkt)
    return { soort: 'onbekend' };
  if (feiten && !keuze.onderwerp && !lezing.vervolg?.vorige?.onderwerp && !vergelijkt)
    return alsFeiten(feiten, lezing);
  return vraag(keuze.onderwerp ?? lezing.vervolg?.vorige?.onderwerp ?? (invoer.uren ? 'uren' : 'kaart'));
}

/** A question without a service: of the conversation, of a framework, or of all services. */
function zonderDienst(lezing: Lezing, bronnen: Begripsbronnen, achtergrond: Achtergrond): Begrip {
  const { keuze, invoer, op, vervolg } = lezing;
  const vervolgOnderwerp = achtergrond.dienst && keuze.hoe === 'genoemd' ? keuze.onderwerp : undefined;
  const kader = lezing.kader ?? (achtergrond.dienst ? undefined : vervolg?.kader);
  const uitGesprek = (onderwerp: Onderwerp): Begrip => {
    const vraag = stel(onderwerp, lezing, bronnen);
    if (achtergrond.dienst && !lezing.kader)
      return {
        soort: 'vraag',
        vraag,
        diensten: [achtergrond.dienst],
        hoe: 'achtergrond',
        ...overgenomen(onderwerp, lezing),
        ...tweede(onderwerp, lezing, bronnen),
      };
    const waar = kader ?? VOORAAN;
    const diensten = bronnen.kaders.diensten(waar).map(({ id }) => id);
    return { soort: 'vraag', vraag, diensten, hoe: 'kader', kader: waar };
  };
  if (vervolg?.vorige?.onderwerp && keuze.hoe !== 'genoemd' && (invoer.uren || invoer.maanden !== undefined))
    return uitGesprek(vervolg.vorige.onderwerp);
  const feiten = zoekFeiten(lezing.zoekwoorden, bronnen.index, bronnen.kaders, {
    kader,
    gevraagd: lezing.gevraagd?.rollen,
  });
  if (kader && feiten?.zeker && !invoer.trede && !vervolgOnderwerp) return alsFeiten(feiten, lezing);
  if (invoer.trede) return { soort: 'trede', kader: kader ?? VOORAAN, trede: invoer.trede, op };
  if (isBuiten(lezing, feiten)) return { soort: 'onbekend' };
  if (lezing.kiest) {
    const diensten = passend(lezing.zoekwoorden, bronnen.index, bronnen.kaders, kader ?? VOORAAN);
    if (diensten.length > 0) return { soort: 'dienstkeuze', kader: kader ?? VOORAAN, diensten, op };
  }
  if (keuze.onderwerp && keuze.hoe !== 'zwak' && !teVreemd(lezing, bronnen.index))
    return feiten && gaatVoor(feiten, keuze.onderwerp, lezing)
      ? alsFeiten(feiten, lezing)
      : uitGesprek(keuze.onderwerp);
  const hulp = feiten ? undefined : genoemdeHulp(keuze, lezing, bronnen);
  if (hulp) return hulp;
  // Without a name only what is asked as a question is taken for one.
  const gevraagd = lezing.vraagt || lezing.kader || (feiten?.score ?? 0) >= DUIDELIJK;
  return feiten && gevraagd && (feiten.zeker || kader) ? alsFeiten(feiten, lezing) : { soort: 'onbekend' };
}

/** Facts this much like a question are told rather than the topic that a word of it names. */
const GAAT_VOOR = 0.36;

/**
 * True when a fact is what is asked and the topic only a word beside it: never when the topic explains every word,
 * and never where there is something to work out.
 */
function gaatVoor(
  { rollen, score }: Gevraagdefeiten,
  onderwerp: Onderwerp,
  { invoer, keuze }: Lezing,
): boolean {
  const [rol = ''] = rollen;
  if (keuze.onbekendeWoorden.length === 0 || invoer.uren || invoer.maanden !== undefined) return false;
  return score >= GAAT_VOOR && !rollenOver(onderwerp).includes(rol);
}

function alsFeiten(feiten: Gevraagdefeiten, { op, invoer, diensten }: Lezing): Begrip {
  return {
    soort: 'feiten',
    op,
    vanaf: invoer.datum,
    hoe: diensten.length > 0 ? 'genoemd' : 'kader',
    ...feiten,
  };
}

/** True for a question that looks more like what is out of scope than like anything in the documents. */
function isBuiten({ keuze, kader }: Lezing, feiten: Gevraagdefeiten | undefined): boolean {
  const verklaard = keuze.hoe === 'genoemd' && keuze.onbekendeWoorden.length === 0;
  if (kader || keuze.hoe === 'lijkt' || verklaard) return false;
  return keuze.buiten >= BUITEN || (keuze.buiten >= BUITEN_BOVEN && keuze.buiten > (feiten?.score ?? 0));
}

/** Facts this much like a text are meant, whether it is a question or not. */
const DUIDELIJK = 0.42;

/** Too many words that nothing is known of: the question may be about something else altogether. */
function teVreemd({ keuze, woordental }: Lezing, index: Feitenindex): boolean {
  const vreemd = keuze.onbekendeWoorden.filter((woord) => !index.kent(woord));
  return keuze.hoe === 'genoemd' && vreemd.length > woordental * VREEMD;
}

/** A kind of help that is named in a question about nothing else. */
function genoemdeHulp(
  { onderwerp, onbekendeWoorden }: Onderwerpkeuze,
  { vraagt, op }: Lezing,
  { index, kaders }: Begripsbronnen,
): Begrip | undefined {
  if (onderwerp || !vraagt) return undefined;
  const rol = binnenOnderwerp(
    { alle: onbekendeWoorden, kern: onbekendeWoorden },
    index,
    kaders,
    'uitgesloten',
  );
  if (!rol) return undefined;
  const diensten = kaders.diensten(VOORAAN).filter((dienst) => kaders.heeft(dienst, rol));
  return {
    soort: 'feiten',
    op,
    hoe: 'kader',
    kader: VOORAAN,
    diensten: diensten.map(({ id }) => id),
    rollen: [rol],
    score: 1,
    zeker: true,
  };
}

/** The topic that was asked about beside the first ("duur en uren"). */
function tweede(eerste: Onderwerp, lezing: Lezing, bronnen: Begripsbronnen): { ook?: Dienstloos } {
  const { onderwerp, ook } = lezing.keuze;
  return ook && onderwerp === eerste ? { ook: stel(ook, lezing, bronnen) } : {};
}

/** Topics that are told in amounts when the hours are known. */
const MET_UREN: ReadonlySet<Onderwerp> = new Set<Onderwerp>([
  'prijs',
  'betaling',
  'voortijdig',
  'zonder-resultaat',
]);

/** The hours of the question before, for a follow-up about money that names none. */
function urenUitVorige(onderwerp: Onderwerp, { invoer, vervolg }: Lezing): Decimal | undefined {
  return invoer.uren || !MET_UREN.has(onderwerp) ? undefined : vervolg?.vorige?.uren;
}

/** The months of a question; for an early end those after which it stopped, also when the question before told them. */
function maandenVan(onderwerp: Onderwerp, { invoer, vervolg }: Lezing): number | undefined {
  if (onderwerp !== 'voortijdig') return invoer.maanden;
  const vorige = vervolg?.vorige;
  const eerder = invoer.maanden === undefined && vorige?.onderwerp === onderwerp ? vorige.maanden : undefined;
  return invoer.stopNaMaanden ?? eerder;
}

function overgenomen(onderwerp: Onderwerp, lezing: Lezing): { urenUitVorige?: boolean } {
  return urenUitVorige(onderwerp, lezing) ? { urenUitVorige: true } : {};
}

function stel(onderwerp: Onderwerp, lezing: Lezing, { index, kaders }: Begripsbronnen): Dienstloos {
  const { invoer, vandaag, zoekwoorden } = lezing;
  const uren = invoer.uren ?? urenUitVorige(onderwerp, lezing);
  const maanden = maandenVan(onderwerp, lezing);
  const hulp =
    onderwerp === 'uitgesloten' ? binnenOnderwerp(zoekwoorden, index, kaders, onderwerp) : undefined;
  return {
    onderwerp,
    ...(uren ? { uren } : {}),
    ...(maanden === undefined ? {} : { maanden }),
    ...(onderwerp === 'groep' && invoer.minuten ? { minuten: invoer.minuten } : {}),
    ...(onderwerp === 'groep' && invoer.deelnemers ? { deelnemers: invoer.deelnemers } : {}),
    ...(invoer.datum ? { datum: invoer.datum } : {}),
    ...(hulp ? { rollen: [hulp] } : {}),
    op: peildag(invoer, vandaag),
  };
}

/** The date on which facts must hold: the one named, the first day of the year named, or today. */
function peildag({ datum, jaar }: Invoer, vandaag: Datum): Datum {
  return datum ?? (jaar ? maakDatum(jaar, 1, 1) : undefined) ?? vandaag;
}
