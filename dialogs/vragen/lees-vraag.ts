import type { Kaders } from '../../domain/kaders/kaders.ts';
import type { Datum } from '../../domain/waarden/datum.ts';
import type { Achtergrond, Begripsbronnen } from './begrip.ts';
import { beweringen, isGewoon } from './bewering.ts';
import { eenduidig, kaalGetal } from './eenduidig.ts';
import type { Treffer } from './frase.ts';
import { vindInvoer, zonderDatum, zonderStop } from './invoer.ts';
import type { Lexicon } from './lexicon.ts';
import { kiesOnderwerp } from './onderwerp.ts';
import { vragendeZin, type Woord, woordenVan } from './woorden.ts';
import { DAAR, MAG, NIET_VAN_TRAJECT, TOCH, VAN_TRAJECT, VERVOLG } from './zinsbouw.ts';

/** What a text says in itself, before it is decided what it asks. */
export type Lezing = ReturnType<typeof leesVraag>;

/** What facts about an age and about a length of time are called. */
const LEEFTIJD = 'leeftijd';
const DUUR = 'duur';

/** A sentence of this many words that points back ("kan dat ook?") goes on about what was said before. */
const KORT = 14;

/** A text of this many words tells a story before it asks. */
const VERHAAL = 18;

/** Everything that a text says in itself. */
export function leesVraag(
  geschreven: string,
  bronnen: Begripsbronnen,
  achtergrond: Achtergrond,
  vandaag: Datum,
  /** Of the frameworks named, the one it is read for. */
  alleenKader?: string,
) {
  const { lexicon, kaders } = bronnen;
  const tekst = bronnen.herstel.van(geschreven);
  const woorden = woordenVan(tekst);
  const gevonden = eenduidig(vindInvoer(tekst, vandaag), tekst);
  const vrij = woorden.filter(
    (woord) => !gevonden.plekken.some(({ begin, einde }) => woord.begin < einde && begin < woord.einde),
  );
  const inKader = lexicon.kaders(vrij);
  const genoemdeKaders = inKader.map(({ doel }) => doel);
  // "Inkoopkader Vrije Ruimte": the name of background says more than that of a framework of today.
  const achtergrondkader =
    genoemdeKaders.find((id) => kaders.diensten(id).length === 0) ?? lexicon.eigenKader(vrij);
  const gaatVerder = VERVOLG.test(tekst);
  // Only of a document under which nothing is bought: elsewhere a service that is named is meant.
  const vanDocument = achtergrond.kader && kaders.diensten(achtergrond.kader).length === 0;
  const daar = gaatVerder && vanDocument && DAAR.test(tekst) ? achtergrond.kader : undefined;
  const voorop = alleenKader ?? achtergrondkader ?? daar;
  const bedoeldeKaders = voorop ? [voorop] : genoemdeKaders;
  // Beside the name of a framework only its own services are meant: "scholing" in the Handreiking is no perceel.
  const genoemd = zonderUitgezonderd(lexicon.diensten(vrij), vrij, lexicon).filter(
    ({ doel }) =>
      bedoeldeKaders.length === 0 ||
      lexicon.bedoeld(doel).some((id) => bedoeldeKaders.includes(kaders.dienst(id)?.kader ?? '')),
  );
  const namen = [...genoemd, ...inKader];
  const [eigenKader] = bedoeldeKaders;
  // "Regenen" is no "regelen": also what is asked out of scope has words of its own.
  const kent = (woord: string) => lexicon.kent(woord) || bronnen.voorbeelden.heeftWoord(woord);
  const zoekvorm = (woord: string) => (kent(woord) ? woord : bronnen.index.verbeter(woord));
  const overTraject = vrij.some(({ tekst: woord }) => VAN_TRAJECT.test(zoekvorm(woord)));
  const kenmerkKader =
    (overTraject || !NIET_VAN_TRAJECT.test(tekst) ? eigenKader : undefined) ??
    (gaatVerder && overTraject ? achtergrond.kader : undefined);
  const volgensKenmerk =
    genoemd.length === 0 && kenmerkKader
      ? bronnen.kenmerken.diensten(kenmerkKader, woorden, gevonden, kaders, gevonden.datum ?? vandaag)
      : [];
  // The framework that the conversation is about is no other subject.
  const ergensAnders = genoemd.length > 0 || genoemdeKaders.some((id) => id !== achtergrond.kader);
  const isNaam = (plek: number) => namen.some(({ begin, einde }) => begin <= plek && plek < einde);
  const alleKaders = lexicon.metNaast(inKader, vrij);
  const gezocht = vrij.flatMap((woord, plek) => {
    // "Uwv-traject" and "leoncontract" are looked for without the name in them.
    const { rest } = alleKaders.find(({ begin, rest }) => begin === plek && rest) ?? {};
    const over = rest ?? (isNaam(plek) ? undefined : woord.tekst);
    return over ? [{ ...woord, vorm: zoekvorm(over) }] : [];
  });
  const zonderNamen = gezocht.map(({ vorm }) => vorm);
  // In a story the sentence that asks says more than those that lead to it.
  const vraagzin = vrij.length < VERHAAL ? undefined : vragendeZin(tekst);
  const nadruk = gezocht
    .filter(({ begin, einde }) => vraagzin && vraagzin.begin <= begin && einde <= vraagzin.einde)
    .map(({ vorm }) => vorm);
  const bevestigt = lexicon.manier('bevestigt', vrij).length > 0 || TOCH.test(tekst);
  // "Is 15" speaks of an age without the word, "het is toch vijf jaar?" of a length.
  const ookGezegd = [
    ...(gevonden.leeftijd ? [LEEFTIJD] : []),
    ...(bevestigt && gevonden.maanden !== undefined ? [DUUR] : []),
  ];
  const keuze = kiesOnderwerp(
    vrij,
    [
      ...namen,
      ...lexicon.manier('neutraal', vrij),
      ...(volgensKenmerk.length > 0 ? bronnen.kenmerken.plekken(vrij) : []),
    ],
    lexicon,
    gevonden,
    () => bronnen.voorbeelden.lijktOp(zonderNamen),
  );
  const twijfel = keuze.onderwerp === 'voortijdig' && lexicon.twijfeltBijStop(vrij);
  const zonder = twijfel ? zonderStop(gevonden) : gevonden;
  // "Het plan is er toch over 28 dagen?" tells of a term, not of a day.
  const vast = bevestigt && gevonden.overTijd ? zonderDatum(zonder) : zonder;
  const invoer = gaatVerder ? kaalGetal(tekst, vast, achtergrond.vorige) : vast;
  return {
    leeg: woorden.length === 0,
    /** True when the services come from the conversation. */
    uitGesprek: false as boolean,
    keuze,
    invoer,
    vandaag,
    /** The date that is asked about. */
    op: invoer.datum ?? vandaag,
    diensten: [
      ...samen(
        bijElkaar(
          genoemd.map(({ doel }) => lexicon.bedoeld(doel)),
          kaders,
        ),
      ).filter((id) => kaders.dienst(id)),
      ...volgensKenmerk,
    ] as readonly string[],
    /** Which supplier is the best. */
    aanbeveling: bronnen.kenmerken.vraagtAanbeveling(woorden),
    dubbelzinnig: genoemd.length === 1 && genoemd.some(({ doel }) => lexicon.isDubbelzinnig(doel)),
    /** True when what is told of the traject says which services are meant. */
    volgensKenmerk: volgensKenmerk.length > 0,
    namen: new Set(genoemd.map(({ doel }) => doel)).size,
    alledaags: genoemd.some(({ doel }) => lexicon.isAlledaagseNaam(doel)),
    /** The only name in it is no name: "naar werk lopen". */
    geenNaam: namen.length === 0 && lexicon.spreektAlledaags(vrij),
    kader: bedoeldeKaders[0],
    /** A framework that is meant although it is also a partner in the others: preferred, not decisive. */
    liefst: alleKaders[0]?.doel,
    vergelekenKaders: alleenKader ? [] : vergeleken(alleKaders, vrij, kaders),
    buitenBereik: lexicon.buitenBereik(vrij).length > 0,
    zoekwoorden: {
      alle: [...zonderNamen, ...ookGezegd, ...nadruk],
      kern: [...zonderNamen.filter((woord) => !lexicon.isFunctiewoord(woord)), ...ookGezegd],
    },
    woordental: vrij.length,
    /** Set beside what was said before: "ten opzichte van". */
    tenOpzichte: lexicon.manier('tenOpzichte', vrij).length > 0,
    kiest: lexicon.manier('dienstkeuze', vrij).length > 0,
    /** On which step of a ladder somebody is. */
    vraagtTrede: lexicon.manier('tredevraag', vrij).length > 0,
    /** The same is asked of something else: "en hoeveel is dat bij …". */
    zelfdeVraag: lexicon.manier('zelfdeVraag', vrij).length > 0,
    /** Whether what somebody heard is right. */
    bevestigt,
    /** True for a claim without a comparison or a denial in it. */
    gewoneBewering: bevestigt && isGewoon(tekst),
    /** True when it is asked whether something is allowed. */
    vraagtOfHetMag: MAG.test(tekst) && isGewoon(tekst),
    /** What somebody heard, when it is asked whether that is right. */
    beweerd: bevestigt ? beweringen(tekst) : undefined,
    gevraagd: lexicon.vraagsoort(vrij),
    /** What was asked before in the conversation; a dossier at hand is another subject. */
    eerder: achtergrond.dossierdienst ? undefined : achtergrond.vorige,
    vraagt: tekst.includes('?') || lexicon.vraagtErgens(woorden),
    vervolg:
      gaatVerder || (!ergensAnders && vrij.length <= KORT && lexicon.verwijstTerug(vrij))
        ? achtergrond
        : undefined,
  };
}

/** Names without those that are left out: "behalve werkbehoud", "werkbehoud aside". */
function zonderUitgezonderd(
  genoemd: readonly Treffer<string>[],
  woorden: readonly Woord[],
  lexicon: Lexicon,
): readonly Treffer<string>[] {
  const voor = lexicon.manier('uitgezonderdVoor', woorden);
  const na = lexicon.manier('uitgezonderdNa', woorden);
  // "Behalve bij werkbehoud": a small word may stand between.
  const direct = (einde: number, begin: number) => begin === einde || begin === einde + 1;
  return genoemd.filter(
    (naam) =>
      !voor.some(({ einde }) => direct(einde, naam.begin)) && !na.some(({ begin }) => begin === naam.einde),
  );
}

/**
 * "Perceel 1 en perceel 3 scholing": a name that can mean services of several groups means those that belong with the
 * services named beside it, as far as any do.
 */
function bijElkaar(bedoeld: readonly (readonly string[])[], kaders: Kaders): readonly (readonly string[])[] {
  const groepen = (id: string) => kaders.dienst(id)?.groepen ?? [];
  return bedoeld.map((diensten, plek) => {
    const andere = bedoeld.flatMap((van, nummer) => (nummer === plek ? [] : van));
    const zeker =
      andere.length > 0 &&
      andere.every((id) => groepen(id).some((naam) => groepen(andere[0] ?? '').includes(naam)));
    if (!zeker || diensten.some((id) => andere.includes(id))) return diensten;
    const zelfde = diensten.filter((id) =>
      groepen(id).some((naam) => andere.every((ander) => groepen(ander).includes(naam))),
    );
    return zelfde.length > 0 ? zelfde : diensten;
  });
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

/** Frameworks with services of their own that are set side by side: named with "en", "of" or the like between. */
function vergeleken(
  genoemd: readonly Treffer<string>[],
  woorden: readonly Woord[],
  kaders: Kaders,
): readonly string[] {
  const eigen = genoemd.filter(({ doel }) => kaders.diensten(doel).length > 0);
  const naast = eigen.filter((treffer, plek) => {
    const vorige = eigen[plek - 1];
    return vorige && woorden.slice(vorige.einde, treffer.begin).some(({ tekst }) => NAAST.test(tekst));
  });
  const gevonden = [...new Set(eigen.map(({ doel }) => doel))];
  return naast.length > 0 && gevonden.length > 1 ? gevonden : [];
}

const NAAST = /^(?:en|of|and|or|vs|versus|dan|than|vergeleken|compared|tegenover)$/;
