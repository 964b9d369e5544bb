import { type Datum, plusDagen, plusMaanden } from '../waarden/datum.ts';
import type { Rekenstap } from '../waarden/uitkomst.ts';
import { isWerkdag, werkdagVoor } from '../waarden/werkdagen.ts';
import type { Houder } from './feitenkast.ts';
import type { Feit } from './inhoud/feit.ts';
import type { TermijnRegel } from './inhoud/termijnregel.ts';
import type { Kaders } from './kaders.ts';
import { einddatum, type GetalUitFeit, getalFeit } from './waarden.ts';

/** What has happened and what is known: the dates that terms start from, traits, and lengths agreed in months. */
export interface Verloop {
  readonly momenten: Readonly<Record<string, Datum | undefined>>;
  readonly kenmerken?: Readonly<Record<string, string | undefined>>;
  readonly maanden?: Readonly<Record<string, number | undefined>>;
}

/** One due date with how it was found. */
export interface BerekendeTermijn {
  readonly regel: TermijnRegel;
  /** Left out where no document gives a length: there is a duty, but no date. */
  readonly datum?: Datum;
  /** The date it was counted from. */
  readonly vanaf: Datum;
  readonly lengte?: Pick<GetalUitFeit, 'waarde' | 'eenheid'>;
  /** Facts behind the length; none when it was agreed in the dossier itself. */
  readonly feiten: readonly Feit[];
  /** First, second, … time of a term that comes back. */
  readonly nummer: number;
  /** True on a weekend or holiday: the due date stays where it is. */
  readonly opVrijeDag: boolean;
  /** The last working day before the due date, to be reminded on. */
  readonly herinnerOp?: Datum;
  readonly stappen: readonly Rekenstap[];
}

/**
 * Every due date that follows from what has happened, the earliest first and those without a date last. A
 * term whose start is not known yet is left out. Due dates on a free day do not move. Sources: the fact that
 * each term takes its length from.
 */
export function termijnenBij(
  kaders: Kaders,
  houder: Houder,
  op: Datum,
  verloop: Verloop,
): readonly BerekendeTermijn[] {
  const regels = kaders.termijnen(houder).filter((regel) => geldtBij(regel, verloop));
  const gevonden = new Map<string, readonly BerekendeTermijn[]>();
  const bereken = (regel: TermijnRegel): readonly BerekendeTermijn[] => {
    const eerder = gevonden.get(regel.id);
    if (eerder) return eerder;
    gevonden.set(regel.id, []);
    const begin = beginVan(regel, verloop, (id) =>
      regels.filter((andere) => andere.id === id).flatMap(bereken),
    );
    const termijnen = begin ? uitwerken(kaders, houder, op, regel, begin, verloop) : [];
    gevonden.set(regel.id, termijnen);
    return termijnen;
  };
  for (const regel of regels) bereken(regel);
  return [...gevonden.values()].flat().sort((a, b) => (a.datum ?? LAATST).localeCompare(b.datum ?? LAATST));
}

const LAATST = '9999';

function geldtBij({ alleenBij = {}, nietBij = {} }: TermijnRegel, { kenmerken = {} }: Verloop): boolean {
  const past = (naam: string, waarden: readonly string[]) => waarden.includes(kenmerken[naam] ?? '');
  return (
    Object.entries(alleenBij).every(([naam, waarden]) => past(naam, waarden)) &&
    !Object.entries(nietBij).some(([naam, waarden]) => past(naam, waarden))
  );
}

/** Where a term starts, and the months it was already on its way when it follows another term in months. */
interface Begin {
  readonly vanaf: Datum;
  readonly oorsprong: Datum;
  readonly maanden: number;
}

function beginVan(
  { vanaf }: TermijnRegel,
  { momenten }: Verloop,
  andere: (id: string) => readonly BerekendeTermijn[],
): Begin | undefined {
  if ('moment' in vanaf) {
    const moment = momenten[vanaf.moment];
    return moment && { vanaf: moment, oorsprong: moment, maanden: 0 };
  }
  const [vorige] = andere(vanaf.termijn);
  if (!vorige?.datum) return undefined;
  const inMaanden = vorige.lengte?.eenheid === 'maanden' && vorige.regel.telling === 'tot-en-met';
  return inMaanden && vorige.regel.richting === 'na'
    ? { vanaf: vorige.datum, oorsprong: vorige.vanaf, maanden: vorige.lengte.waarde }
    : { vanaf: vorige.datum, oorsprong: vorige.datum, maanden: 0 };
}

function uitwerken(
  kaders: Kaders,
  houder: Houder,
  op: Datum,
  regel: TermijnRegel,
  begin: Begin,
  verloop: Verloop,
): readonly BerekendeTermijn[] {
  const { vanaf } = begin;
  const zonderDatum = { regel, vanaf, feiten: [], nummer: 1, opVrijeDag: false, stappen: [] };
  if ('soort' in regel.lengte)
    return [regel.lengte.soort === 'direct' ? { ...zonderDatum, datum: vanaf } : zonderDatum];
  const lengte = lengteVan(kaders, houder, op, regel, verloop);
  if (!lengte) return [];
  return tellen(kaders, regel, begin, lengte, verloop).map((datum, plek) => ({
    ...zonderDatum,
    datum,
    lengte: { waarde: lengte.waarde, eenheid: lengte.eenheid },
    feiten: lengte.feiten,
    nummer: plek + 1,
    opVrijeDag: !isWerkdag(datum, kaders.kalender),
    herinnerOp: werkdagVoor(datum, kaders.kalender),
    stappen: [
      {
        sleutel: `rekenstap.termijn-${regel.richting}-${regel.telling}`,
        waarden: { vanaf, lengte: { waarde: lengte.waarde, eenheid: lengte.eenheid }, uiterlijk: datum },
      },
    ],
  }));
}

type Lengte = Pick<GetalUitFeit, 'waarde' | 'eenheid'> & { readonly feiten: readonly Feit[] };

function lengteVan(
  kaders: Kaders,
  houder: Houder,
  op: Datum,
  { lengte }: TermijnRegel,
  { maanden = {} }: Verloop,
): Lengte | undefined {
  if ('rol' in lengte) {
    const feit = getalFeit(kaders, houder, lengte.rol, op);
    return feit.soort === 'vastgesteld' ? { ...feit.waarde, feiten: feit.feiten } : undefined;
  }
  const aantal = 'maandenUit' in lengte ? maanden[lengte.maandenUit] : undefined;
  return aantal === undefined ? undefined : { waarde: aantal, eenheid: 'maanden', feiten: [] };
}

/**
 * The due date of a term of this length counted from a date: on from it or back from it, the first day in or out.
 * A due date on a free day does not move. Throws a `KaderFout` on a unit that is no length of time.
 */
export function telTermijn(
  kaders: Kaders,
  { richting, telling }: TermijnRegel,
  vanaf: Datum,
  lengte: Pick<GetalUitFeit, 'waarde' | 'eenheid'>,
): Datum {
  const datum = einddatum(vanaf, lengte, kaders.kalender, richting === 'na' ? 1 : -1);
  return telling === 'dag-ervoor' ? plusDagen(datum, -1) : datum;
}

/** The due dates of a term: one, or one for each time it comes back before its end. */
function tellen(
  kaders: Kaders,
  regel: TermijnRegel,
  { vanaf, oorsprong, maanden }: Begin,
  lengte: Lengte,
  { momenten }: Verloop,
): readonly Datum[] {
  const { richting, herhaaltTot } = regel;
  const datumVan = (keer: number) => {
    // Months after months count on from the first day, or a short month in between would cost a day.
    const doortellen = lengte.eenheid === 'maanden' && richting === 'na';
    const veelvoud = { waarde: lengte.waarde * keer + (doortellen ? maanden : 0), eenheid: lengte.eenheid };
    return telTermijn(kaders, regel, doortellen ? oorsprong : vanaf, veelvoud);
  };
  const einde = herhaaltTot ? momenten[herhaaltTot] : undefined;
  if (!einde || lengte.waarde <= 0) return [datumVan(1)];
  const datums: Datum[] = [];
  const uiterst = plusMaanden(vanaf, MAANDEN_VOORUIT);
  for (let keer = 1; datumVan(keer) < einde && datumVan(keer) <= uiterst; keer += 1)
    datums.push(datumVan(keer));
  return datums;
}

/** No term is told further ahead than this, however far away an end date was typed. */
const MAANDEN_VOORUIT = 600;
