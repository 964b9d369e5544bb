import type { Dossier } from '../../domain/dossier/dossier.ts';
import type { Dienst } from '../../domain/kaders/inhoud/bestanden.ts';
import { feitenPerDienst, gedeeld, perDienst, type Zelfde } from '../../domain/vragen/algemeen.ts';
import { beantwoord } from '../../domain/vragen/beantwoord.ts';
import { vertelFeiten } from '../../domain/vragen/opsomming.ts';
import type { Datum } from '../../domain/waarden/datum.ts';
import type { Gesprek } from '../stappen/gesprek.ts';
import type { Reply } from '../turn.ts';
import { begrijp } from './begrijp.ts';
import type { Begrip } from './begrip.ts';
import { meldknop } from './melden.ts';
import { nogNiet, weetNiet } from './niet-geweten.ts';
import { metNaastliggend, vraagTerug } from './terugvragen.ts';
import { dienstKaart, toonAntwoord, toonGroepen } from './toon.ts';
import { uitDossier } from './uit-dossier.ts';
import { vergelijkKaart } from './vergelijkkaart.ts';
import { vertelAanbeveling, vertelDocument, vertelErbij, vertelKeuze, vertelTrede } from './vertel.ts';

type Vraag = Extract<Begrip, { soort: 'vraag' }>;
type Feitenvraag = Extract<Begrip, { soort: 'feiten' }>;

/** More different answers than this are not listed: the question is asked back. */
const MEESTE_ANTWOORDEN = 4;
/** Services that are set side by side. */
const MEESTE_NAAST_ELKAAR = 5;

/** What a text asks, with the service of the dossier or of the last question as background. */
export function begrijpVraag(gesprek: Gesprek, tekst: string, dienst: string | undefined): Begrip {
  const { omgeving, turn, memory } = gesprek;
  return begrijp(
    tekst,
    omgeving,
    {
      dienst: dienst ?? memory.lastDienst,
      dossierdienst: dienst,
      diensten: dienst ? [dienst] : besprokenDiensten(memory.lastQuestion),
      ...(memory.lastQuestion?.soort === 'feiten'
        ? { rollen: memory.lastQuestion.rollen, datum: memory.lastQuestion.invoer?.datum }
        : {}),
      kader: memory.lastKader,
      vorige: memory.lastQuestion?.soort === 'vraag' ? memory.lastQuestion.vraag : undefined,
      ook: memory.lastQuestion?.soort === 'vraag' ? memory.lastQuestion.ook?.onderwerp : undefined,
      openVraag: memory.openQuestion,
    },
    turn.today,
  );
}

/** The services that the last question was about, unless it was about all of a framework. */
function besprokenDiensten(vorige: Begrip | undefined): readonly string[] | undefined {
  if (vorige?.soort !== 'vraag' && vorige?.soort !== 'feiten') return undefined;
  return vorige.hoe === 'kader' && vorige.diensten.length > 3 ? undefined : vorige.diensten;
}

/** The last answer again; undefined when nothing was answered yet. */
export function beantwoordNogEens(gesprek: Gesprek, dossier?: Dossier): readonly Reply[] | undefined {
  const { lastQuestion } = gesprek.memory;
  return lastQuestion && beantwoordVraag(gesprek, lastQuestion, dossier);
}

/** The answer to a question, with what the dossier at hand says about it; or a kind sentence that says what is not known. */
export function beantwoordVraag(gesprek: Gesprek, begrip: Begrip, dossier?: Dossier): readonly Reply[] {
  const nietGesnapt = begrip.soort === 'onbekend' || begrip.soort === 'nog-niet';
  gesprek.onthoud({ openQuestion: undefined, ...(nietGesnapt ? {} : { lastQuestion: begrip }) });
  return zegAntwoord(gesprek, begrip, dossier);
}

function zegAntwoord(gesprek: Gesprek, begrip: Begrip, dossier: Dossier | undefined): readonly Reply[] {
  switch (begrip.soort) {
    case 'onbekend':
      if (begrip.dienst) gesprek.onthoud({ lastDienst: begrip.dienst });
      return weetNiet(gesprek, begrip.nabij);
    case 'aanbeveling':
      return [vertelAanbeveling(gesprek, begrip)];
    case 'nog-niet':
      return [nogNiet(gesprek)];
    case 'trede':
      return [vertelTrede(gesprek, begrip)];
    case 'kaders':
      return begrip.delen.flatMap((deel) => zegAntwoord(gesprek, deel, dossier));
    case 'document':
      return [vertelDocument(gesprek, begrip)];
    case 'dienstkeuze':
      return [vertelKeuze(gesprek, begrip), ...overBeste(gesprek, begrip, dossier)];
    case 'feiten':
      return [...vertel(gesprek, begrip), ...vertelErbij(gesprek, begrip.erbij, begrip.op, {})];
    case 'vraag': {
      const { ook, ...eerst } = begrip;
      const antwoord = overDiensten(gesprek, eerst, dossier);
      if (ook) return [...antwoord, ...overDiensten(gesprek, { ...eerst, vraag: ook }, dossier)];
      const { op, datum } = begrip.vraag;
      const terug = antwoord.some((reply) => reply.kind === 'text' && reply.suggestions);
      return terug
        ? metNaastliggend(gesprek, begrip, antwoord)
        : [...antwoord, ...vertelErbij(gesprek, begrip.erbij, op, { datum })];
    }
  }
}

/** What else was asked beside the choice of a service, told of the one that suits best. */
function overBeste(
  gesprek: Gesprek,
  { ook, diensten }: Extract<Begrip, { soort: 'dienstkeuze' }>,
  dossier: Dossier | undefined,
): readonly Reply[] {
  if (!ook) return [];
  return overDiensten(
    gesprek,
    { soort: 'vraag', vraag: ook, diensten: diensten.slice(0, 1), hoe: 'genoemd' },
    dossier,
  );
}

function overDiensten(gesprek: Gesprek, begrip: Vraag, dossier: Dossier | undefined): readonly Reply[] {
  const { kaders } = gesprek.omgeving;
  const diensten = begrip.diensten.flatMap((id) => kaders.dienst(id) ?? []);
  const [eerste, tweede] = diensten;
  if (!eerste) return weetNiet(gesprek);
  gesprek.onthoud({
    lastDienst: tweede && begrip.hoe === 'kader' ? undefined : eerste.id,
    lastKader: eerste.kader,
  });
  if (!tweede) return [overDienst(gesprek, begrip, eerste, dossier)];
  const groepen = perDienst(kaders, diensten, begrip.vraag);
  const [enige, andere] = groepen;
  if (!enige && begrip.hoe !== 'kader') return [naastElkaar(gesprek, diensten, begrip.vraag.op)];
  if (andere && begrip.dubbelzinnig) return vraagTerug(gesprek, begrip, groepen);
  const teVeel = andere && groepen.length > MEESTE_ANTWOORDEN;
  // Who named them all is shown them side by side, and not asked which one is meant.
  if (teVeel && begrip.hoe === 'genoemd' && diensten.length <= MEESTE_NAAST_ELKAAR)
    return [naastElkaar(gesprek, diensten, begrip.vraag.op)];
  if (!enige || teVeel) {
    const samen = gezamenlijk(gesprek, begrip, eerste.kader);
    if (!enige) return samen.length > 0 ? samen : weetNiet(gesprek);
    return [...samen, ...vraagTerug(gesprek, begrip, groepen)];
  }
  return [{ kind: 'text', text: inGroepen(gesprek, begrip, groepen) }];
}

/** Services side by side, as many as can be read. */
function naastElkaar({ omgeving: { kaders }, taal }: Gesprek, diensten: readonly Dienst[], op: Datum): Reply {
  return { kind: 'card', ...vergelijkKaart(kaders, diensten.slice(0, MEESTE_NAAST_ELKAAR), taal, op) };
}

function overDienst(
  { omgeving, taal }: Gesprek,
  { vraag: dienstloos, hoe, urenUitVorige }: Vraag,
  dienst: Dienst,
  dossier: Dossier | undefined,
): Reply {
  const { kaders } = omgeving;
  const vraag = { ...dienstloos, dienst: dienst.id };
  const antwoord = beantwoord(kaders, vraag);
  if (antwoord.kern.sleutel === 'antwoord.kaart')
    return { kind: 'card', ...dienstKaart(dienst.naam[taal.taal], antwoord, kaders, taal, vraag.op) };
  const kader = kaders.kader(dienst.kader).naam;
  const aanhef = {
    op: vraag.op,
    dossier: dossier?.stand.dienst === dienst.id ? uitDossier(dossier, vraag.onderwerp, taal) : '',
    vooraan: taal.t('antwoord.aanhef', { dienst: dienst.naam }),
    aanname: [
      hoe === 'genoemd' ? '' : taal.t('antwoord.aangenomen', { dienst: dienst.naam, kader }),
      urenUitVorige ? taal.t('antwoord.uren-overgenomen', { uren: vraag.uren }) : '',
    ]
      .filter(Boolean)
      .join(' '),
  };
  return { kind: 'text', text: toonAntwoord(antwoord, kaders, taal, aanhef) };
}

/** What services say, those that say the same in one line; one answer for all of a framework under its name. */
function inGroepen(
  { omgeving, taal }: Gesprek,
  begrip: { vraag: Pick<Vraag['vraag'], 'op'>; hoe: Vraag['hoe']; kader?: string },
  groepen: readonly Zelfde[],
): string {
  const { kaders } = omgeving;
  const [groep, andere] = groepen;
  const kader = kaders.kader(begrip.kader ?? groep?.diensten[0]?.kader ?? '').naam;
  const alle = groep && groep.diensten.length === kaders.diensten(begrip.kader).length;
  const namen = groep?.diensten.map(({ naam }) => naam[taal.taal]).join(', ') ?? '';
  if (groep && !andere)
    return toonAntwoord(groep.antwoord, kaders, taal, {
      op: begrip.vraag.op,
      vooraan: taal.t('antwoord.aanhef', { dienst: begrip.hoe === 'kader' ? kader : namen }),
      aanname:
        begrip.hoe === 'kader' && !alle ? taal.t('antwoord.geldt-voor', { diensten: namen }) : undefined,
    });
  const kop = begrip.hoe === 'kader' ? taal.t('antwoord.verschilt', { kader }) : '';
  return toonGroepen(kop, groepen, kaders, taal, begrip.vraag.op);
}

/** What holds for most services of a framework, as an answer under its name; nothing when a service was named. */
function gezamenlijk(gesprek: Gesprek, begrip: Vraag, kader: string): readonly Reply[] {
  if (begrip.hoe !== 'kader') return [];
  const samen = gedeeld(gesprek.omgeving.kaders, kader, begrip.vraag.onderwerp, begrip.vraag.op);
  return samen ? [{ kind: 'text', text: inGroepen(gesprek, begrip, [samen]) }] : [];
}

/** Facts on their own, with whose they are in front. */
function vertel(gesprek: Gesprek, begrip: Feitenvraag): readonly Reply[] {
  const { omgeving, taal, onthoud } = gesprek;
  const { kaders } = omgeving;
  const { kader, rollen, op, invoer, zeker } = begrip;
  const diensten = begrip.diensten.flatMap((id) => kaders.dienst(id) ?? []);
  const [eerste, tweede] = diensten;
  onthoud({
    lastKader: kader,
    lastDienst: eerste && (begrip.hoe === 'genoemd' || !tweede) ? eerste.id : undefined,
  });
  const groepen = feitenPerDienst(kaders, diensten, rollen, op, invoer);
  const knop = zeker ? undefined : meldknop(gesprek);
  const melding = knop ? { suggestions: [knop] } : {};
  const vooraan = zeker ? '' : `${taal.t('antwoord.nabij')}\n\n`;
  if (groepen.length > 0) {
    const text = inGroepen(gesprek, { vraag: { op }, hoe: begrip.hoe, kader }, groepen);
    const kaart: Vraag = {
      soort: 'vraag',
      vraag: { onderwerp: 'kaart', op },
      diensten: begrip.diensten,
      hoe: 'genoemd',
    };
    // In doubt about a service everything that matters of it is shown as well.
    const ook = eerste && !tweede && !zeker ? [overDienst(gesprek, kaart, eerste, undefined)] : [];
    return [{ kind: 'text', text: `${vooraan}${text}`, ...melding }, ...ook];
  }
  const antwoord = vertelFeiten(kaders, { kader }, rollen, op, invoer);
  const aanhef = { op, vooraan: taal.t('antwoord.aanhef', { dienst: kaders.kader(kader).naam }) };
  return [{ kind: 'text', text: `${vooraan}${toonAntwoord(antwoord, kaders, taal, aanhef)}`, ...melding }];
}
