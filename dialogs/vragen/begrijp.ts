import { afloopBij, rollenOver, termijnen } from '../../domain/vragen/onderwerp-feiten.ts';
import type { Onderwerp } from '../../domain/vragen/vraagstelling.ts';
import type { Datum } from '../../domain/waarden/datum.ts';
import { isBuiten, lijktBuiten, teVreemd } from './begrijp-buiten.ts';
import {
  genoemdeHulp,
  gevraagdeGrens,
  heeftFeitenOver,
  kentTreden,
  OVER_DE_CLIENT,
} from './begrijp-dienst.ts';
import { metErbij } from './begrijp-erbij.ts';
import { alsFeiten, BUUR, VOORAAN, zoekFeiten } from './begrijp-feit.ts';
import { passend, tredeVan } from './begrijp-keuze.ts';
import { kiesOmschreven } from './begrijp-omschreven.ts';
import { binnenKader, metDiensten, zelfdeFeiten } from './begrijp-vervolg.ts';
import { DUIDELIJK, gaatVoor, isVanEnkele, LIJKT_MEER } from './begrijp-voorrang.ts';
import type { Achtergrond, Begrip, Begripsbronnen } from './begrip.ts';
import { type Lezing, leesVraag } from './lees-vraag.ts';
import { overgenomen, stel, tweede } from './stel.ts';

/** Reads a question. Pure: the same text, background and day always give the same question. */
export function begrijp(tekst: string, bronnen: Begripsbronnen, gezegd: Achtergrond, vandaag: Datum): Begrip {
  const gelezen = leesVraag(tekst, bronnen, gezegd, vandaag);
  const achtergrond = binnenKader(gezegd, gelezen, bronnen.kaders);
  const lezing = metDiensten(gelezen, achtergrond);
  if (lezing.leeg) return { soort: 'onbekend' };
  if (lezing.vergelekenKaders.length > 1) {
    const delen = lezing.vergelekenKaders.map((kader) =>
      kies(leesVraag(tekst, bronnen, achtergrond, vandaag, kader), bronnen, achtergrond),
    );
    return { soort: 'kaders', delen };
  }
  const gekozen = kiesOmschreven(lezing, bronnen, (nader) => kies(nader, bronnen, achtergrond));
  const begrip = metErbij(gekozen, lezing, bronnen);
  if (begrip.soort !== 'onbekend') return begrip;
  return (
    (lezing.vraagtTrede && tredeVan(lezing, bronnen)) || {
      ...begrip,
      nabij: lezing.keuze.nabij,
      dienst: lezing.diensten.length === 1 ? lezing.diensten[0] : undefined,
    }
  );
}

function kies(lezing: Lezing, bronnen: Begripsbronnen, achtergrond: Achtergrond): Begrip {
  if (lezing.buitenBereik) return { soort: 'nog-niet' };
  if (lezing.aanbeveling) return { soort: 'aanbeveling', op: lezing.op };
  const zelfde = zelfdeFeiten(lezing, bronnen);
  if (zelfde) return zelfde;
  const document =
    lezing.gevraagd?.id === 'inhoud' ? bronnen.documenten.zoek(lezing.zoekwoorden, lezing) : undefined;
  if (document) return { soort: 'document', op: lezing.op, ...document };
  // "Which service next?" after a service that is named asks what may follow it.
  const volgt = lezing.keuze.onderwerp === 'vervolg' && lezing.diensten.length > 0;
  // Who hesitates between services that are named asks about those.
  const keuze = lezing.kiest && !volgt && lezing.namen < 2 ? dienstkeuze(lezing, bronnen) : undefined;
  if (keuze) return keuze;
  if (lezing.diensten.length > 0) return overDiensten(lezing, bronnen, achtergrond);
  return zonderDienst(lezing, bronnen, achtergrond);
}

/** Topics that are told of the service that suits somebody best, when they are asked beside the choice. */
const BIJ_KEUZE: ReadonlySet<Onderwerp> = new Set(['uren', 'duur', 'prijs', 'betaling', 'start', 'vervolg']);

/** Which service suits somebody; undefined when a step of a ladder tells, or no target group looks like it. */
function dienstkeuze(lezing: Lezing, bronnen: Begripsbronnen): Begrip | undefined {
  const { kader = VOORAAN, zoekwoorden, invoer, op, keuze } = lezing;
  if (invoer.trede) return { soort: 'trede', kader, trede: invoer.trede, op };
  const diensten = passend(zoekwoorden, bronnen.index, bronnen.kaders, kader);
  const onderwerp = keuze.hoe === 'genoemd' ? keuze.onderwerp : undefined;
  const ook = onderwerp && BIJ_KEUZE.has(onderwerp) ? { ook: stel(onderwerp, lezing, bronnen) } : {};
  return diensten.length > 0 ? { soort: 'dienstkeuze', kader, diensten, op, ...ook } : undefined;
}

/** A question that names services: their topic, or facts of theirs, or else everything that matters. */
function overDiensten(lezing: Lezing, bronnen: Begripsbronnen, achtergrond: Achtergrond): Begrip {
  const { keuze, diensten, invoer } = lezing;
  const vraag = (onderwerp: Onderwerp): Begrip => ({
    soort: 'vraag',
    vraag: stel(onderwerp, lezing, bronnen),
    diensten,
    hoe: lezing.uitGesprek ? 'achtergrond' : 'genoemd',
    ...(lezing.dubbelzinnig ? { dubbelzinnig: true } : {}),
    ...overgenomen(onderwerp, lezing),
    ...tweede(onderwerp, lezing, bronnen),
  });
  // The step of a client beside a service: whether that is a step the service is for.
  if (
    invoer.trede &&
    (keuze.hoe !== 'genoemd' || OVER_DE_CLIENT.has(keuze.onderwerp ?? '')) &&
    kentTreden(diensten, bronnen.kaders)
  )
    return vraag('doelgroep');
  if (keuze.onderwerp === 'ladder' && kentTreden(diensten, bronnen.kaders)) return vraag('doelgroep');
  const kaal = keuze.onderwerp && !heeftFeitenOver(keuze.onderwerp, diensten, bronnen.kaders);
  const verklaard = keuze.onderwerp && keuze.hoe === 'genoemd' && keuze.onbekendeWoorden.length === 0;
  // What every word names needs no search.
  const feiten =
    verklaard && !kaal
      ? undefined
      : zoekFeiten(lezing.zoekwoorden, bronnen.index, bronnen.kaders, {
          diensten,
          naast: lezing.vervolg?.rollen,
          gevraagd: lezing.gevraagd?.rollen,
        });
  if (kaal && feiten && lezing.namen <= 1) return alsFeiten(feiten, lezing, bronnen);
  const vorige = lezing.uitGesprek || lezing.volgensKenmerk ? lezing.vervolg?.vorige?.onderwerp : undefined;
  if (vorige && keuze.hoe !== 'genoemd' && (invoer.uren || invoer.maanden !== undefined))
    return vraag(vorige);
  // "En hoeveel is dat bij werkbehoud voor de eindrapportage?" asks what was asked before; another ending is asked anew.
  const zelfde = lezing.zelfdeVraag && !(keuze.onderwerp && afloopBij[keuze.onderwerp]);
  const eerder = zelfde ? lezing.vervolg?.vorige?.onderwerp : undefined;
  if (eerder) return vraag(eerder);
  if (keuze.onderwerp && keuze.hoe === 'genoemd')
    return feiten && gaatVoor(feiten, keuze.onderwerp, lezing)
      ? alsFeiten(feiten, lezing, bronnen)
      : vraag(keuze.onderwerp);
  // The answer to a question that was asked back: the service it lacked.
  if (!keuze.onderwerp && achtergrond.openVraag)
    return { soort: 'vraag', vraag: achtergrond.openVraag, diensten, hoe: 'genoemd' };
  const grens = gevraagdeGrens(lezing, bronnen.kaders);
  if (grens) return vraag(grens);
  const vergelijkt = lezing.namen > 1 && diensten.length > 1;
  const lijkt = keuze.hoe === 'lijkt' && keuze.gelijkenis > (feiten?.score ?? 0) * LIJKT_MEER;
  // "Vaste prijs 4.200 euro, hoeveel bij akkoord?": the part of a price that is paid is worked out.
  if (invoer.bedrag && rollenOver('betaling').includes(feiten?.rollen[0] ?? '')) return vraag('betaling');
  if (feiten?.zeker && !lijkt && !lezing.vervolg?.vorige?.onderwerp && !vergelijkt)
    return alsFeiten(feiten, lezing, bronnen);
  if (keuze.onderwerp && keuze.hoe === 'lijkt') return vraag(keuze.onderwerp);
  // A name of everyday words, with nothing to ask and words we do not know: more likely small talk.
  if (
    !keuze.onderwerp &&
    keuze.onbekendeWoorden.length > 0 &&
    lezing.alledaags &&
    !vergelijkt &&
    (!invoer.uren || keuze.buiten > keuze.gelijkenis + 0.1)
  )
    return { soort: 'onbekend' };
  if (keuze.hoe === 'zwak' && !feiten?.zeker && !lezing.vervolg && lijktBuiten(lezing, feiten))
    return { soort: 'onbekend' };
  if (feiten && !keuze.onderwerp && !lezing.vervolg?.vorige?.onderwerp && !vergelijkt)
    return alsFeiten(feiten, lezing, bronnen);
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
    return { soort: 'vraag', vraag, diensten, hoe: 'kader', kader: waar, anders: feiten };
  };
  if (vervolg?.vorige?.onderwerp && keuze.hoe !== 'genoemd' && (invoer.uren || invoer.maanden !== undefined))
    return uitGesprek(vervolg.vorige.onderwerp);
  // "Wanneer ligt dat uiterlijk bij mij?" after a term: that term.
  const eerder = vervolg?.vorige?.onderwerp;
  if (eerder && termijnen[eerder] && !keuze.onderwerp && lezing.gevraagd?.id === 'termijn')
    return uitGesprek(eerder);
  const { dossierdienst } = achtergrond;
  if (dossierdienst && !lezing.kader && keuze.hoe !== 'genoemd') {
    const eigen = zoekFeiten(lezing.zoekwoorden, bronnen.index, bronnen.kaders, {
      diensten: [dossierdienst],
      gevraagd: lezing.gevraagd?.rollen,
      naast: vervolg?.rollen,
    });
    if (eigen?.zeker && lezing.vraagt)
      return alsFeiten(eigen, { ...lezing, diensten: [dossierdienst] }, bronnen);
  }
  const waarGezocht = {
    liefst: lezing.liefst ?? achtergrond.kader,
    gevraagd: lezing.gevraagd?.rollen,
    naast: vervolg?.rollen,
  };
  const zoek = (waar: string | undefined) =>
    zoekFeiten(lezing.zoekwoorden, bronnen.index, bronnen.kaders, { ...waarGezocht, kader: waar });
  const daar = zoek(kader);
  const elders = kader && !daar?.zeker ? zoek(undefined) : undefined;
  // "Inkoopkader Vrije Ruimte" names no framework of today: what another document says of just that is meant.
  const feiten = elders && elders.score >= DUIDELIJK ? elders : daar;
  if (kader && !feiten?.zeker && keuze.hoe !== 'genoemd' && !vervolg && lijktBuiten(lezing, feiten))
    return { soort: 'onbekend' };
  // A topic that is named and that its examples are more like than any fact is what is asked.
  const duidelijk =
    keuze.hoe === 'genoemd' &&
    (keuze.onderwerp === 'uitgesloten' ||
      (keuze.nabij[0] === keuze.onderwerp && keuze.gelijkenis > (feiten?.score ?? 0) * LIJKT_MEER));
  // Without the name of a framework a word alone must be much like what is found.
  const eenWoord = !lezing.kader && lezing.zoekwoorden.kern.length <= 1;
  const mager =
    eenWoord && !(kader && lezing.vraagt) && (feiten?.score ?? 0) < EEN_WOORD * (vervolg ? BUUR : 1);
  if (kader && feiten?.zeker && !mager && !invoer.trede && !vervolgOnderwerp && !duidelijk)
    return alsFeiten(feiten, lezing, bronnen);
  if (invoer.trede) return { soort: 'trede', kader: kader ?? VOORAAN, trede: invoer.trede, op };
  if (lezing.geenNaam || isBuiten(lezing, feiten)) return { soort: 'onbekend' };
  if (keuze.onderwerp && keuze.hoe !== 'zwak' && !teVreemd(lezing, bronnen.index))
    return feiten &&
      (gaatVoor(feiten, keuze.onderwerp, lezing) || (!achtergrond.dienst && isVanEnkele(feiten, lezing)))
      ? alsFeiten(feiten, lezing, bronnen)
      : uitGesprek(keuze.onderwerp);
  const hulp = feiten ? undefined : genoemdeHulp(keuze, lezing, bronnen);
  if (hulp) return hulp;
  // Without a name only what is asked as a question is taken for one.
  const gevraagd = lezing.vraagt || lezing.kader || lezing.liefst || (feiten?.score ?? 0) >= DUIDELIJK;
  const genoeg = feiten && !mager;
  if (genoeg && gevraagd) return alsFeiten(feiten, lezing, bronnen);
  const [naaste] = keuze.nabij;
  const genoegAls = keuze.gelijkenis >= Math.max(NAASTE, keuze.buiten * MEER_DAN_BUITEN);
  return naaste && genoegAls && lezing.vraagt && !mager ? uitGesprek(naaste) : { soort: 'onbekend' };
}

/** Where nothing else is found the topic whose examples are this much like a question is taken for what it asks. */
const NAASTE = 0.4;
/** So much more must it be like those than like what is out of scope. */
const MEER_DAN_BUITEN = 1.2;

/** A word alone must be much like what is found: "tolk" is, "goed" is not. */
const EEN_WOORD = 0.5;
