import type { Dossier } from '../domain/dossier/dossier.ts';
import type { Stap } from '../domain/dossier/stap.ts';
import { bevatBsn } from '../domain/waarden/bsn.ts';
import type { Taal } from '../domain/waarden/taal.ts';
import { stapTitel } from './kaarten/stapnamen.ts';
import { type Kaartinvoer, leesKaart } from './kaartinvoer.ts';
import { inTaal, type Omgeving } from './omgeving.ts';
import { voerUit } from './opdrachten.ts';
import type { Memory } from './ports.ts';
import { lijktOpDatum, vindDatums } from './prompts/datum.ts';
import { antwoordAdvies, knopAdvies, nogmaalsAdvies } from './stappen/advies.ts';
import { toonBestand } from './stappen/bestanden.ts';
import { toonBrief, toonBrieftekst } from './stappen/brieven.ts';
import { corrigeer } from './stappen/dossiers.ts';
import { actiefDossier, eigenDossier, type Gesprek } from './stappen/gesprek.ts';
import { alsMeelezer, meegelezen } from './stappen/meelezen.ts';
import { kiesDienst, openDossier, openTegenAdvies } from './stappen/nieuw-dossier.ts';
import { type Plek, plekIn, toonPlek } from './stappen/plek.ts';
import { leesZin, verwerk, verwerkZin } from './stappen/stap.ts';
import { welkomTerug } from './stappen/terugkomst.ts';
import { verouderd } from './stappen/vastleggen.ts';
import { opdrachtMetToevoeging } from './toevoeging.ts';
import type { Reply, Turn } from './turn.ts';
import type { Begrip } from './vragen/begrip.ts';
import { weetNiet } from './vragen/niet-geweten.ts';
import { beantwoordNogEens, beantwoordVraag, begrijpVraag } from './vragen/vragen.ts';
import { woordenVan } from './vragen/woorden.ts';

/** Longest message that is read, in characters; a longer one is refused with a sentence. */
const LANGSTE_BERICHT = 4000;

/** The conversation: one turn in, the replies out. Whatever matters is recorded before the replies are returned. */
export async function voerGesprek(omgeving: Omgeving, turn: Turn): Promise<readonly Reply[]> {
  const memory = turn.personal ? await omgeving.memory.read(turn.user) : {};
  const taal = kiesTaal(omgeving, turn, memory);
  let wijziging: Partial<Memory> = taal === memory.language ? {} : { language: taal };
  const gesprek: Gesprek = {
    omgeving,
    turn,
    memory,
    taal: inTaal(taal, omgeving.teksten),
    onthoud: (nieuw) => {
      wijziging = { ...wijziging, ...nieuw };
    },
  };
  const replies = turn.personal ? await persoonlijk(gesprek) : groep(gesprek);
  const anders = Object.entries(wijziging).some(([naam, waarde]) => memory[naam as keyof Memory] !== waarde);
  if (turn.personal && anders) await omgeving.memory.write(turn.user, { ...memory, ...wijziging });
  return replies;
}

async function persoonlijk(gesprek: Gesprek): Promise<readonly Reply[]> {
  const { input } = gesprek.turn;
  if (input.kind === 'welcome') return welkom(gesprek);
  const vorige = gesprek.memory.lastDay;
  gesprek.onthoud({ lastDay: gesprek.turn.today });
  if (input.kind === 'submit') return opKaart(gesprek, input.data);
  const replies = await opTekst(gesprek, input.text.trim());
  const weg = vorige !== undefined && vorige < gesprek.turn.today;
  return weg ? [...replies, ...(await welkomTerug(gesprek, replies))] : replies;
}

/** In a group anyone reads along: questions about the rules are answered, nothing else. */
function groep(gesprek: Gesprek): readonly Reply[] {
  const { input } = gesprek.turn;
  const { t } = gesprek.taal;
  if (input.kind !== 'text')
    return input.kind === 'welcome'
      ? [{ kind: 'text', text: t('groep.welkom') }]
      : [{ kind: 'text', text: t('groep.alleen-vragen') }];
  const tekst = input.text.trim();
  const bezwaar = bezwaarTegenTekst(gesprek, tekst);
  if (bezwaar) return bezwaar;
  const woorden = woordenVan(tekst);
  const heel = gesprek.omgeving.lexicon.opdracht(woorden);
  const opdracht = heel ?? gesprek.omgeving.lexicon.opdrachtVooraan(woorden)?.doel;
  if (opdracht === 'help' || opdracht === 'groet') return [{ kind: 'text', text: t('groep.welkom') }];
  const begrip = begrijpVraag(gesprek, tekst, undefined);
  // A command that stands alone is meant as one, unless it names what it is about.
  const genoemd = 'hoe' in begrip && begrip.hoe === 'genoemd';
  if (opdracht && (begrip.soort === 'onbekend' || (heel && !genoemd)))
    return [{ kind: 'text', text: t('groep.alleen-vragen') }];
  return beantwoordVraag(gesprek, begrip);
}

function welkom({ taal: { t } }: Gesprek): readonly Reply[] {
  return [
    {
      kind: 'text',
      text: t('welkom'),
      suggestions: [t('suggestie.uren'), t('suggestie.voortijdig'), t('suggestie.nieuw-dossier')],
    },
  ];
}

function bezwaarTegenTekst({ taal: { t } }: Gesprek, tekst: string): readonly Reply[] | undefined {
  if (tekst.length > LANGSTE_BERICHT)
    return [{ kind: 'text', text: t('bericht.te-lang', { lengte: tekst.length, maximum: LANGSTE_BERICHT }) }];
  if (bevatBsn(tekst)) return [{ kind: 'text', text: t('bezwaar.bsn') }];
  return undefined;
}

/** A typed message: a command, or else a question, or else an answer to the step that is open. */
async function opTekst(gesprek: Gesprek, tekst: string): Promise<readonly Reply[]> {
  const bezwaar = bezwaarTegenTekst(gesprek, tekst);
  if (bezwaar) return bezwaar;
  const { lexicon } = gesprek.omgeving;
  const woorden = woordenVan(tekst);
  const dossier = await actiefDossier(gesprek);
  const plek = dossier && plekIn(dossier, gesprek.memory.correcting);
  const opdracht = lexicon.opdracht(woorden);
  // "oké" and "dank je" are polite words, and in a step they may be an answer.
  if (opdracht && !(plek && opdracht === 'dank')) return voerUit(gesprek, opdracht, '', dossier);

  const nogEens = lexicon.nogEens(woorden) && beantwoordNogEens(gesprek, dossier);
  if (nogEens) return nogEens;
  const begrip = begrijpVraag(gesprek, tekst, dossier?.stand.dienst);
  const vraagt = tekst.endsWith('?') || lexicon.begintAlsVraag(woorden);
  const terug = dossier && plek ? terugNaarStap(gesprek, dossier.stand.kenmerk, plek.stap) : [];
  if (vraagt && begrip.soort !== 'onbekend') return [...beantwoordVraag(gesprek, begrip, dossier), ...terug];

  const metToevoeging = opdrachtMetToevoeging(lexicon, woorden, tekst);
  if (metToevoeging) return voerUit(gesprek, metToevoeging.opdracht, metToevoeging.toevoeging, dossier);
  const { againstAdvice } = gesprek.memory;
  if (againstAdvice && !vraagt) return openTegenAdvies(gesprek, againstAdvice, tekst);
  const raad = vraagt ? undefined : antwoordAdvies(gesprek, tekst);
  if (raad) return raad;
  const { newReference } = gesprek.memory;
  const gekozen = newReference && !vraagt ? await kiesDienst(gesprek, newReference, tekst) : undefined;
  if (gekozen) return gekozen;
  if (gesprek.memory.awaitingReference && !vraagt) return openDossier(gesprek, tekst);
  if (vraagt) return [...weetNiet(gesprek, begrip.soort === 'onbekend' ? begrip.nabij : []), ...terug];
  const nogmaals = begrip.soort === 'onbekend' ? nogmaalsAdvies(gesprek) : undefined;
  if (nogmaals) return nogmaals;
  return dossier && plek
    ? opAntwoord(gesprek, dossier, plek, tekst, begrip)
    : beantwoordVraag(gesprek, begrip);
}

/** A sentence while a step is open: its answers, or else a question without a question mark. */
async function opAntwoord(
  gesprek: Gesprek,
  dossier: Dossier,
  plek: Plek,
  tekst: string,
  begrip: Begrip,
): Promise<readonly Reply[]> {
  const { pending } = gesprek.memory;
  if (pending && isJa(gesprek, tekst)) return voerUit(gesprek, 'doorvoeren', '', dossier);
  if (pending) gesprek.onthoud({ pending: undefined });
  const gelezen = leesZin(gesprek, plek, tekst);
  if (gelezen) return verwerkZin(gesprek, dossier, plek, gelezen);
  // A likeness to some fact is not enough to take a sentence in a step for a question.
  if (begrip.soort !== 'onbekend' && begrip.soort !== 'feiten')
    return beantwoordVraag(gesprek, begrip, dossier);
  const vreemdeDatum =
    lijktOpDatum(tekst) &&
    vindDatums(tekst, gesprek.turn.today, 'dichtstbij').length === 0 &&
    plek.stap.velden.some(({ soort }) => soort === 'datum');
  const uitleg = gesprek.taal.t(vreemdeDatum ? 'stap.datum-bestaat-niet' : 'stap.niet-begrepen');
  return [{ kind: 'text', text: uitleg }, toonPlek(gesprek, dossier, plek)];
}

/** True for a text that only says yes. */
function isJa({ omgeving }: Gesprek, tekst: string): boolean {
  const woorden = woordenVan(tekst).map((woord) => woord.tekst);
  return woorden.length > 0 && woorden.every((woord) => omgeving.begrippen.keuzes.ja?.includes(woord));
}

function terugNaarStap({ taal }: Gesprek, kenmerk: string, stap: Stap): readonly Reply[] {
  return [
    {
      kind: 'text',
      text: taal.t('stap.hier-gebleven', { kenmerk, stap: stapTitel(stap, taal) }),
      suggestions: [taal.t('suggestie.verder')],
    },
  ];
}

async function opKaart(gesprek: Gesprek, data: Readonly<Record<string, unknown>>): Promise<readonly Reply[]> {
  const invoer = leesKaart(data);
  const { t } = gesprek.taal;
  if (!invoer) return [{ kind: 'text', text: t('kaart.onbekend') }];
  if (Object.values(invoer.velden).some(bevatBsn)) return [{ kind: 'text', text: t('bezwaar.bsn') }];
  if (invoer.actie === 'advies')
    return (
      knopAdvies(gesprek, invoer.velden.antwoord ?? '') ?? [{ kind: 'text', text: t('advies.verlopen') }]
    );
  if (invoer.actie === 'nieuw')
    return openDossier(
      gesprek,
      invoer.velden.kenmerk || gesprek.memory.newReference || '',
      invoer.velden.dienst,
      await eigenDossier(gesprek, invoer.vanaf),
    );
  const dossier = await eigenDossier(gesprek, invoer.dossier ?? gesprek.memory.activeDossier);
  if (invoer.actie === 'opdracht') {
    const gelezen = invoer.dossier && !dossier ? await meegelezen(gesprek, invoer.dossier) : undefined;
    if (gelezen) return alsMeelezer(gesprek, gelezen, invoer.opdracht);
    if (invoer.dossier && !dossier) return [{ kind: 'text', text: t('dossier.onbekend') }];
    return voerUit(gesprek, invoer.opdracht, invoer.velden.toevoeging ?? '', dossier);
  }
  if (!dossier) return [{ kind: 'text', text: t('dossier.onbekend') }];
  switch (invoer.actie) {
    case 'brief':
      return toonBrief(gesprek, dossier, invoer.brief);
    case 'brief-tekst':
      return toonBrieftekst(gesprek, dossier, invoer.brief);
    case 'bestand':
      return toonBestand(gesprek, dossier, invoer.soort, invoer.brief);
    case 'corrigeer':
      return corrigeer(gesprek, dossier, invoer.stap);
    case 'stap':
      return opStapkaart(gesprek, dossier.id, invoer);
  }
}

/** A card is answered only while the dossier is as it was when the card was made. */
async function opStapkaart(
  gesprek: Gesprek,
  id: string,
  invoer: Extract<Kaartinvoer, { actie: 'stap' }>,
): Promise<readonly Reply[]> {
  const dossier = await eigenDossier(gesprek, id);
  if (!dossier || dossier.stand.versie !== invoer.versie) return verouderd(gesprek, id);
  const correctie = dossier.gedaan.some(({ id: stap }) => stap === invoer.stap) ? invoer.stap : undefined;
  const plek = plekIn(dossier, correctie);
  if (!plek || plek.stap.id !== invoer.stap) return verouderd(gesprek, id);
  gesprek.onthoud({ activeDossier: id, advies: undefined, pending: undefined });
  return verwerk(gesprek, dossier, plek, invoer.velden, true);
}

function kiesTaal(omgeving: Omgeving, turn: Turn, memory: Memory): Taal {
  const vorige = memory.language ?? turn.locale ?? 'nl';
  if (turn.input.kind !== 'text') return vorige;
  const gevraagd = omgeving.lexicon.nogEens(woordenVan(turn.input.text))?.taal;
  if (gevraagd) return gevraagd;
  const score = omgeving.lexicon.taalscore(woordenVan(turn.input.text));
  if (score === 0) return vorige;
  return score > 0 ? 'en' : 'nl';
}
