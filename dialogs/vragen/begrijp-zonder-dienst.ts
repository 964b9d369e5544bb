import { termijnen } from '../../domain/vragen/onderwerp-feiten.ts';
import type { Onderwerp } from '../../domain/vragen/vraagstelling.ts';
import { grotendeelsVreemd, isBuiten, lijktBuiten, teVreemd } from './begrijp-buiten.ts';
import { genoemdeHulp } from './begrijp-dienst.ts';
import { alsFeiten, BUUR, type Gevraagdefeiten, VOORAAN, zoekFeiten } from './begrijp-feit.ts';
import { DUIDELIJK, gaatVoor, isVanEnkele, LIJKT_MEER } from './begrijp-voorrang.ts';
import type { Achtergrond, Begrip, Begripsbronnen } from './begrip.ts';
import type { Lezing } from './lees-vraag.ts';
import { overgenomen, stel, tweede } from './stel.ts';
import { eersteWeg, lui, type Weg } from './weg.ts';

/** A question that names no service, with what is found for it. */
interface Gegeven {
  readonly lezing: Lezing;
  readonly bronnen: Begripsbronnen;
  readonly achtergrond: Achtergrond;
  /** The framework that is named, or that the conversation is about. */
  readonly kader: string | undefined;
  /** The facts that look like what is asked, wherever they stand. */
  readonly feiten: () => Gevraagdefeiten | undefined;
  /** True when a single word is too little like what is found. */
  readonly mager: () => boolean;
  /** The topic, asked of the service that the conversation is about, or of all of a framework. */
  readonly vraag: (onderwerp: Onderwerp, anders?: Gevraagdefeiten) => Begrip;
}

/** A word alone must be much like what is found: "tolk" is, "goed" is not. */
const EEN_WOORD = 0.5;

/** A question without a service: of the conversation, of a framework, or of all services. */
export function zonderDienst(lezing: Lezing, bronnen: Begripsbronnen, achtergrond: Achtergrond): Begrip {
  const { vervolg, zoekwoorden } = lezing;
  const kader = lezing.kader ?? (achtergrond.dienst ? undefined : vervolg?.kader);
  const feiten = lui(() => zoek(lezing, bronnen, achtergrond, kader));
  // Without the name of a framework a word alone must be much like what is found.
  const eenWoord = !lezing.kader && zoekwoorden.kern.length <= 1;
  const mager = () =>
    eenWoord && !(kader && lezing.vraagt) && (feiten()?.score ?? 0) < EEN_WOORD * (vervolg ? BUUR : 1);
  const vraag = (onderwerp: Onderwerp, anders?: Gevraagdefeiten): Begrip => {
    const gesteld = stel(onderwerp, lezing, bronnen);
    if (achtergrond.dienst && !lezing.kader)
      return {
        soort: 'vraag',
        vraag: gesteld,
        diensten: [achtergrond.dienst],
        hoe: 'achtergrond',
        ...overgenomen(onderwerp, lezing),
        ...tweede(onderwerp, lezing, bronnen),
      };
    const waar = kader ?? gesprekskader(lezing, achtergrond, bronnen);
    const diensten = bronnen.kaders.diensten(waar).map(({ id }) => id);
    return { soort: 'vraag', vraag: gesteld, diensten, hoe: 'kader', kader: waar, anders };
  };
  const gegeven = { lezing, bronnen, achtergrond, kader, feiten, mager, vraag };
  return eersteWeg(WEGEN, gegeven, () => ({ soort: 'onbekend' }));
}

/** The framework that is mentioned, or else that of the conversation, if services are bought under it. */
function gesprekskader({ liefst }: Lezing, { kader }: Achtergrond, { kaders }: Begripsbronnen): string {
  const bedoeld = liefst ?? kader;
  return bedoeld && kaders.diensten(bedoeld).length > 0 ? bedoeld : VOORAAN;
}

/** The facts most like the question in the framework, or elsewhere where it has none and they are clearly meant. */
function zoek(
  { zoekwoorden, liefst, gevraagd, vervolg }: Lezing,
  { index, kaders }: Begripsbronnen,
  achtergrond: Achtergrond,
  kader: string | undefined,
): Gevraagdefeiten | undefined {
  const gebied = { liefst: liefst ?? achtergrond.kader, gevraagd: gevraagd?.rollen, naast: vervolg?.rollen };
  const daar = zoekFeiten(zoekwoorden, index, kaders, { ...gebied, kader });
  if (!kader || daar?.zeker) return daar;
  // "Inkoopkader Vrije Ruimte" names no framework of today: what another document says of just that is meant.
  const elders = zoekFeiten(zoekwoorden, index, kaders, gebied);
  return elders && elders.score >= DUIDELIJK ? elders : daar;
}

/** "En bij 30 uur?": what was asked before, with another figure. */
const andereCijfers: Weg<Gegeven> = ({ lezing: { keuze, invoer, vervolg }, vraag }) => {
  const eerder = vervolg?.vorige?.onderwerp;
  const cijfers = invoer.uren || invoer.maanden !== undefined;
  return eerder && keuze.hoe !== 'genoemd' && cijfers ? vraag(eerder) : undefined;
};

/** "Wanneer ligt dat uiterlijk bij mij?" after a term: that term. */
const zelfdeTermijn: Weg<Gegeven> = ({ lezing: { keuze, gevraagd, vervolg }, vraag }) => {
  const eerder = vervolg?.vorige?.onderwerp;
  const termijn = eerder && termijnen[eerder] && gevraagd?.id === 'termijn';
  return termijn && !keuze.onderwerp ? vraag(eerder) : undefined;
};

/** Facts of the service of the dossier at hand. */
const uitDossier: Weg<Gegeven> = ({ lezing, bronnen, achtergrond: { dossierdienst } }) => {
  const { keuze, kader, vraagt, zoekwoorden, gevraagd, vervolg } = lezing;
  if (!dossierdienst || kader || keuze.hoe === 'genoemd' || !vraagt) return undefined;
  const diensten = [dossierdienst];
  const eigen = zoekFeiten(zoekwoorden, bronnen.index, bronnen.kaders, {
    diensten,
    gevraagd: gevraagd?.rollen,
    naast: vervolg?.rollen,
  });
  return eigen?.zeker ? alsFeiten(eigen, { ...lezing, diensten }, bronnen) : undefined;
};

/** A question that names a framework and is out of scope all the same. */
const buitenKader: Weg<Gegeven> = ({ lezing, kader, feiten }) => {
  if (!kader || lezing.keuze.hoe === 'genoemd' || lezing.vervolg) return undefined;
  const gevonden = feiten();
  return !gevonden?.zeker && lijktBuiten(lezing, gevonden) ? { soort: 'onbekend' } : undefined;
};

/** Facts of the framework, unless a step or a topic is clearly what is asked. */
const feitenVanKader: Weg<Gegeven> = ({ lezing, bronnen, achtergrond, kader, feiten, mager }) => {
  const { keuze, invoer } = lezing;
  const gevonden = kader ? feiten() : undefined;
  const genoemd = keuze.hoe === 'genoemd' && keuze.onderwerp;
  if (!gevonden?.zeker || invoer.trede || (achtergrond.dienst && genoemd) || mager()) return undefined;
  // Help that is not bought here, or a topic that its examples are more like than any fact.
  const lijktMeer = keuze.nabij[0] === keuze.onderwerp && keuze.gelijkenis > gevonden.score * LIJKT_MEER;
  const duidelijk = genoemd && (genoemd === 'uitgesloten' || lijktMeer);
  return duidelijk ? undefined : alsFeiten(gevonden, lezing, bronnen);
};

/** A step of a ladder. */
const trede: Weg<Gegeven> = ({ lezing: { invoer, op }, kader }) =>
  invoer.trede ? { soort: 'trede', kader: kader ?? VOORAAN, trede: invoer.trede, op } : undefined;

/** What no document is about. */
const buiten: Weg<Gegeven> = ({ lezing, bronnen, kader, feiten }) => {
  const vreemd = !kader && grotendeelsVreemd(lezing, bronnen.index);
  return lezing.geenNaam || vreemd || isBuiten(lezing, feiten()) ? { soort: 'onbekend' } : undefined;
};

/** A topic that is named or that the question is like, unless a fact is what is asked. */
const onderwerpOfFeit: Weg<Gegeven> = ({ lezing, bronnen, achtergrond, feiten, vraag }) => {
  const { keuze } = lezing;
  if (!keuze.onderwerp || keuze.hoe === 'zwak' || teVreemd(lezing, bronnen.index)) return undefined;
  const gevonden = feiten();
  const vanEnkele = gevonden && !achtergrond.dienst && isVanEnkele(gevonden, lezing);
  return gevonden && (vanEnkele || gaatVoor(gevonden, keuze.onderwerp, lezing))
    ? alsFeiten(gevonden, lezing, bronnen)
    : vraag(keuze.onderwerp, gevonden);
};

/** A kind of help that is named in a question about nothing else. */
const hulp: Weg<Gegeven> = ({ lezing, bronnen, feiten }) =>
  feiten() ? undefined : genoemdeHulp(lezing.keuze, lezing, bronnen);

/** Facts, where it is asked as a question or names what it is about. */
const gevraagdeFeiten: Weg<Gegeven> = ({ lezing, bronnen, feiten, mager }) => {
  const gevonden = feiten();
  if (!gevonden || mager()) return undefined;
  const gevraagd = lezing.vraagt || lezing.kader || lezing.liefst || gevonden.score >= DUIDELIJK;
  return gevraagd ? alsFeiten(gevonden, lezing, bronnen) : undefined;
};

/** Where nothing else is found the topic whose examples are this much like a question is taken for what it asks. */
const NAASTE = 0.4;
/** So much more must it be like those than like what is out of scope. */
const MEER_DAN_BUITEN = 1.2;

/** The topic whose examples come nearest. */
const naasteOnderwerp: Weg<Gegeven> = ({ lezing: { keuze, vraagt }, feiten, mager, vraag }) => {
  const [naaste] = keuze.nabij;
  const genoeg = keuze.gelijkenis >= Math.max(NAASTE, keuze.buiten * MEER_DAN_BUITEN);
  return naaste && genoeg && vraagt && !mager() ? vraag(naaste, feiten()) : undefined;
};

/** In this order. */
const WEGEN: readonly Weg<Gegeven>[] = [
  andereCijfers,
  zelfdeTermijn,
  uitDossier,
  buitenKader,
  feitenVanKader,
  trede,
  buiten,
  onderwerpOfFeit,
  hulp,
  gevraagdeFeiten,
  naasteOnderwerp,
];
