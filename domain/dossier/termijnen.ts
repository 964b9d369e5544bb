import type { Feit, TermijnRegel } from '../kaders/feit.ts';
import { einddatum, type GetalUitFeit, getalFeit } from '../kaders/waarden.ts';
import { type Datum, plusMaanden } from '../waarden/datum.ts';
import { dienstVan } from './dienst-van.ts';
import { type Dossier, isGesloten } from './dossier.ts';
import { antwoord } from './stand.ts';

/** A deadline of a dossier with how its date was found. */
export interface Termijn {
  readonly regel: TermijnRegel;
  readonly datum: Datum;
  /** The date it was counted from. */
  readonly vanaf: Datum;
  readonly lengte: Pick<GetalUitFeit, 'waarde' | 'eenheid'>;
  /** Facts behind the length; none when it was agreed in the dossier itself. */
  readonly feiten: readonly Feit[];
  readonly voldaanOp?: Datum;
  /** Still waited for: not met, and the dossier is open. */
  readonly loopt: boolean;
}

/** Every deadline that follows from what has happened in a dossier, the earliest first. */
export function termijnenVan(dossier: Dossier): readonly Termijn[] {
  const regels = dossier.kaders.termijnen(dienstVan(dossier));
  const gevonden = new Map<string, Termijn>();
  const bereken = (regel: TermijnRegel): Termijn | undefined => {
    const eerder = gevonden.get(regel.id);
    if (eerder) return eerder;
    const vanaf = beginVan(regel, dossier, regels, bereken);
    const termijn = vanaf && metLengte(regel, vanaf, dossier);
    if (termijn) gevonden.set(regel.id, termijn);
    return termijn;
  };
  for (const regel of regels) bereken(regel);
  return zonderDubbele([...gevonden.values()]).sort((a, b) => a.datum.localeCompare(b.datum));
}

/** An individual duration as long as the general one would show the same end twice: the first rule stays. */
function zonderDubbele(termijnen: readonly Termijn[]): Termijn[] {
  const sleutel = ({ regel, datum }: Termijn) => `${datum} ${regel.voldaanDoor.join()} ${regel.bindt}`;
  return termijnen.filter(
    (termijn, plek) => termijnen.findIndex((andere) => sleutel(andere) === sleutel(termijn)) === plek,
  );
}

function beginVan(
  regel: TermijnRegel,
  dossier: Dossier,
  regels: readonly TermijnRegel[],
  bereken: (regel: TermijnRegel) => Termijn | undefined,
): Datum | undefined {
  if ('moment' in regel.vanaf) return dossier.momenten[regel.vanaf.moment];
  const { termijn } = regel.vanaf;
  const andere = regels.find(({ id }) => id === termijn);
  return andere && bereken(andere)?.datum;
}

function metLengte(regel: TermijnRegel, vanaf: Datum, dossier: Dossier): Termijn | undefined {
  const voldaanOp = regel.voldaanDoor
    .map((naam) => dossier.momenten[naam])
    .find((datum) => datum !== undefined);
  const rest = {
    regel,
    vanaf,
    loopt: !voldaanOp && !isGesloten(dossier),
    ...(voldaanOp ? { voldaanOp } : {}),
  };
  if ('rol' in regel.lengte) {
    const feit = getalFeit(dossier.kaders, dienstVan(dossier), regel.lengte.rol, dossier.stand.peildatum);
    if (feit.soort !== 'vastgesteld') return undefined;
    return { ...rest, datum: einddatum(vanaf, feit.waarde), lengte: feit.waarde, feiten: feit.feiten };
  }
  const maanden = Number(antwoord(dossier.stand, 'bestelling', regel.lengte.maandenUit));
  if (!Number.isInteger(maanden)) return undefined;
  return {
    ...rest,
    datum: plusMaanden(vanaf, maanden),
    lengte: { waarde: maanden, eenheid: 'maanden' },
    feiten: [],
  };
}
