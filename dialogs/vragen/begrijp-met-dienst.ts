import { afloopBij, rollenOver } from '../../domain/vragen/onderwerp-feiten.ts';
import type { Onderwerp } from '../../domain/vragen/vraagstelling.ts';
import { lijktBuiten } from './begrijp-buiten.ts';
import { gevraagdeGrens, heeftFeitenOver, kentTreden, OVER_DE_CLIENT } from './begrijp-dienst.ts';
import { alsFeiten, type Gevraagdefeiten, zoekFeiten } from './begrijp-feit.ts';
import { gaatVoor, LIJKT_MEER } from './begrijp-voorrang.ts';
import type { Achtergrond, Begrip, Begripsbronnen } from './begrip.ts';
import type { Lezing } from './lees-vraag.ts';
import { overgenomen, stel, tweede } from './stel.ts';
import { eersteWeg, lui, type Weg } from './weg.ts';

/** A question that names services, with what is found for it. */
interface Gegeven {
  readonly lezing: Lezing;
  readonly bronnen: Begripsbronnen;
  readonly achtergrond: Achtergrond;
  /** True when the services have no fact about the topic. */
  readonly kaal: boolean;
  /** The facts of the services that look like what is asked; what every word names needs no search. */
  readonly feiten: () => Gevraagdefeiten | undefined;
  /** The topic, asked of these services. */
  readonly vraag: (onderwerp: Onderwerp) => Begrip;
}

/** A question that names services: their topic, or facts of theirs, or else everything that matters. */
export function metDienst(lezing: Lezing, bronnen: Begripsbronnen, achtergrond: Achtergrond): Begrip {
  const { keuze, diensten } = lezing;
  const kaal = keuze.onderwerp !== undefined && !heeftFeitenOver(keuze.onderwerp, diensten, bronnen.kaders);
  const verklaard = keuze.onderwerp && keuze.hoe === 'genoemd' && keuze.onbekendeWoorden.length === 0;
  const vraag = (onderwerp: Onderwerp): Begrip => ({
    soort: 'vraag',
    vraag: stel(onderwerp, lezing, bronnen),
    diensten,
    hoe: lezing.uitGesprek ? 'achtergrond' : 'genoemd',
    ...(lezing.dubbelzinnig ? { dubbelzinnig: true } : {}),
    ...overgenomen(onderwerp, lezing),
    ...tweede(onderwerp, lezing, bronnen),
  });
  const feiten = lui(() =>
    verklaard && !kaal
      ? undefined
      : zoekFeiten(lezing.zoekwoorden, bronnen.index, bronnen.kaders, {
          diensten,
          naast: lezing.vervolg?.rollen,
          gevraagd: lezing.gevraagd?.rollen,
        }),
  );
  return eersteWeg(WEGEN, { lezing, bronnen, achtergrond, kaal, feiten, vraag }, watErIs);
}

/** The step of a client beside a service: whether that is a step the service is for. */
const tredeVanClient: Weg<Gegeven> = ({ lezing: { invoer, keuze, diensten }, bronnen, vraag }) => {
  const overClient = keuze.hoe !== 'genoemd' || OVER_DE_CLIENT.has(keuze.onderwerp ?? '');
  const gevraagd = (invoer.trede && overClient) || keuze.onderwerp === 'ladder';
  return gevraagd && kentTreden(diensten, bronnen.kaders) ? vraag('doelgroep') : undefined;
};

/** A topic that the services have nothing about: facts that look like it. */
const zonderFeitenOverOnderwerp: Weg<Gegeven> = ({ lezing, bronnen, kaal, feiten }) => {
  const gevonden = kaal && lezing.namen <= 1 ? feiten() : undefined;
  return gevonden && alsFeiten(gevonden, lezing, bronnen);
};

/** "En bij 30 uur?": what was asked before, with another figure. */
const andereCijfers: Weg<Gegeven> = ({
  lezing: { invoer, keuze, uitGesprek, volgensKenmerk, vervolg },
  vraag,
}) => {
  const vorige = uitGesprek || volgensKenmerk ? vervolg?.vorige?.onderwerp : undefined;
  const cijfers = invoer.uren || invoer.maanden !== undefined;
  return vorige && keuze.hoe !== 'genoemd' && cijfers ? vraag(vorige) : undefined;
};

/** "En hoeveel is dat bij werkbehoud voor de eindrapportage?" asks what was asked before; another ending is asked anew. */
const zelfdeVraag: Weg<Gegeven> = ({ lezing: { keuze, zelfdeVraag: zelfde, vervolg }, vraag }) => {
  const eerder = vervolg?.vorige?.onderwerp;
  const andereAfloop = keuze.onderwerp && afloopBij[keuze.onderwerp];
  return zelfde && eerder && !andereAfloop ? vraag(eerder) : undefined;
};

/** A topic that is named, unless a fact is what is asked and the topic only a word beside it. */
const genoemdOnderwerp: Weg<Gegeven> = ({ lezing, bronnen, feiten, vraag }) => {
  const { keuze } = lezing;
  if (!keuze.onderwerp || keuze.hoe !== 'genoemd') return undefined;
  const gevonden = feiten();
  return gevonden && gaatVoor(gevonden, keuze.onderwerp, lezing)
    ? alsFeiten(gevonden, lezing, bronnen)
    : vraag(keuze.onderwerp);
};

/** The answer to a question that was asked back: the service it lacked. */
const antwoordOpTerugvraag: Weg<Gegeven> = ({ lezing: { keuze, diensten }, achtergrond: { openVraag } }) =>
  !keuze.onderwerp && openVraag ? { soort: 'vraag', vraag: openVraag, diensten, hoe: 'genoemd' } : undefined;

/** A figure beside a service: whether it is within the limit. */
const grens: Weg<Gegeven> = ({ lezing, bronnen, feiten, vraag }) => {
  const onderwerp = gevraagdeGrens(lezing, bronnen.kaders);
  if (onderwerp !== 'duur') return onderwerp && vraag(onderwerp);
  // "Het evaluatiemoment is toch na 3 maanden?": months may be those of something else that is named.
  const gevonden = feiten();
  const anders = gevonden?.zeker && !rollenOver(onderwerp).includes(gevonden.rollen[0] ?? '');
  return anders ? undefined : vraag(onderwerp);
};

/** "Vaste prijs 4.200 euro, hoeveel bij akkoord?": the part of a price that is paid is worked out. */
const deelVanPrijs: Weg<Gegeven> = ({ lezing: { invoer }, feiten, vraag }) =>
  invoer.bedrag && rollenOver('betaling').includes(feiten()?.rollen[0] ?? '') ? vraag('betaling') : undefined;

/** Services that are set side by side are not asked about one fact. */
const vergelijkt = ({ namen, diensten }: Lezing) => namen > 1 && diensten.length > 1;

/** Facts that are clearly meant, unless the question is more like a topic or goes on about one. */
const zekereFeiten: Weg<Gegeven> = ({ lezing, bronnen, feiten }) => {
  const { keuze, vervolg } = lezing;
  const gevonden = feiten();
  if (!gevonden?.zeker || vervolg?.vorige?.onderwerp || vergelijkt(lezing)) return undefined;
  const lijkt = keuze.hoe === 'lijkt' && keuze.gelijkenis > gevonden.score * LIJKT_MEER;
  return lijkt ? undefined : alsFeiten(gevonden, lezing, bronnen);
};

/** The topic whose examples the question looks like. */
const gelijkendOnderwerp: Weg<Gegeven> = ({ lezing: { keuze }, vraag }) =>
  keuze.onderwerp && keuze.hoe === 'lijkt' ? vraag(keuze.onderwerp) : undefined;

/** So much more like what is out of scope is a name of everyday words beside hours no question about them. */
const VEEL_MEER_BUITEN = 0.1;

/** A name of everyday words, with nothing to ask and words we do not know: more likely small talk. */
const praatje: Weg<Gegeven> = ({ lezing }) => {
  const { keuze, invoer } = lezing;
  const vreemd = !keuze.onderwerp && keuze.onbekendeWoorden.length > 0 && lezing.alledaags;
  const ookZo = !invoer.uren || keuze.buiten > keuze.gelijkenis + VEEL_MEER_BUITEN;
  return vreemd && ookZo && !vergelijkt(lezing) ? { soort: 'onbekend' } : undefined;
};

/** A question that names a service and is out of scope all the same. */
const buiten: Weg<Gegeven> = ({ lezing, feiten }) => {
  const { keuze, vervolg } = lezing;
  if (keuze.hoe !== 'zwak' || vervolg) return undefined;
  const gevonden = feiten();
  return !gevonden?.zeker && lijktBuiten(lezing, gevonden) ? { soort: 'onbekend' } : undefined;
};

/** The facts that come nearest, where no topic is known. */
const naasteFeiten: Weg<Gegeven> = ({ lezing, bronnen, feiten }) => {
  const bekend = lezing.keuze.onderwerp ?? lezing.vervolg?.vorige?.onderwerp;
  const gevonden = bekend || vergelijkt(lezing) ? undefined : feiten();
  return gevonden && alsFeiten(gevonden, lezing, bronnen);
};

/** In this order. */
const WEGEN: readonly Weg<Gegeven>[] = [
  tredeVanClient,
  zonderFeitenOverOnderwerp,
  andereCijfers,
  zelfdeVraag,
  genoemdOnderwerp,
  antwoordOpTerugvraag,
  grens,
  deelVanPrijs,
  zekereFeiten,
  gelijkendOnderwerp,
  praatje,
  buiten,
  naasteFeiten,
];

/** The topic there is a hint of, or else all that matters of the services. */
function watErIs({ lezing: { keuze, vervolg, invoer }, vraag }: Gegeven): Begrip {
  return vraag(keuze.onderwerp ?? vervolg?.vorige?.onderwerp ?? (invoer.uren ? 'uren' : 'kaart'));
}
