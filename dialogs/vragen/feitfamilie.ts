import type { Opgeslagen } from '../../domain/kaders/feitenkast.ts';
import type { Kaders } from '../../domain/kaders/kaders.ts';

/** So many facts of a family are told with one of it: of a larger one none. */
const MEEST = 4;

/**
 * What goes with facts that were found: with whom a framework is for all its conditions, with a count what is counted,
 * and with a fact the few that say more of it under its own name. What says more of another fact
 * ("uurtarief-maximum-peildatum") brings that fact with it.
 */
export function metFamilie(rollen: readonly string[], kaders: Kaders, doel: Opgeslagen): readonly string[] {
  const toelating = wieMag(rollen, kaders, doel);
  if (toelating.length > 0) return [...new Set([doel.rol, ...toelating])];
  const daar = kaders.feitenOp(doel.plek);
  const geteld = doel.rol.replace(AANTAL, '');
  const isAantal = AANTAL.test(doel.rol);
  const leden = isAantal ? getelden(doel.rol, daar) : [];
  // "What is the ladder?" tells how many steps it has beside what it is for: the steps are told then, too.
  const genummerd = rollen
    .filter((rol) => AANTAL.test(rol))
    .flatMap((rol) => getelden(rol, daar).filter(isGenummerd));
  const ouder = daar.filter(({ rol }) => isAantal && geteld.endsWith(rol));
  const boven = daar.filter(({ rol }) => !isAantal && zegtMeer(doel.rol, rol));
  // A lowest and a highest value are two ends of one range, hours and months two sides of one condition.
  const einde = daar.filter(
    ({ rol }) => UITERSTE.test(rol) && doel.rol.replace(UITERSTE, '') === rol.replace(UITERSTE, ''),
  );
  const kinderen = daar.filter(({ rol }) => zegtMeer(rol, doel.rol));
  const weinig = (feiten: typeof daar, grens = MEEST) => (feiten.length <= grens ? feiten : []);
  const namen = (feiten: typeof daar) => feiten.map(({ rol }) => rol);
  const [beste = doel.rol, ...overige] = rollen;
  return [
    ...new Set([
      beste,
      ...namen(einde),
      ...namen(boven),
      ...overige,
      ...namen([
        ...ouder,
        ...(genummerd.length > 0 ? genummerd : weinig(leden)),
        ...weinig(kinderen, MEESTE_KINDEREN),
      ]),
    ]),
  ];
}

/** The facts that a count is about: of `trede-aantal` those of each step. */
function getelden(aantal: string, daar: readonly Opgeslagen[]): readonly Opgeslagen[] {
  const enkelvoud = aantal.replace(AANTAL, '').replace(MEERVOUD, '');
  return daar.filter(({ rol }) => rol !== aantal && rol.startsWith(`${enkelvoud}-`));
}

const isGenummerd = ({ rol }: Opgeslagen) => GENUMMERD.test(rol);

/** "Fee-uren" says more of the "bemiddelingsfee", as "fee-uren-uitzondering" does of "fee-uren". */
function zegtMeer(rol: string, van: string): boolean {
  if (rol.startsWith(van) && rol.charAt(van.length) === '-') return true;
  const streepje = rol.indexOf('-');
  return streepje >= KORTSTE_NAAM && !van.includes('-') && van.endsWith(rol.slice(0, streepje));
}

const MEESTE_KINDEREN = 5;
const KORTSTE_NAAM = 3;
const AANTAL = /-aantal$/;
const UITERSTE = /-(?:minimum|maximum|laagste|hoogste|uren|maanden)$/;
const MEERVOUD = /(?:en|s)$/;
const GENUMMERD = /^[a-z]+-\d+$/;

/**
 * Who may come under a framework: asked for whom it is, or for its conditions in general, all that decides it is told.
 * Empty where something else is asked, or where a framework has no conditions of its own.
 */
function wieMag(
  rollen: readonly string[],
  kaders: Kaders,
  { kader, plek, rol }: Opgeslagen,
): readonly string[] {
  if (plek !== kader) return [];
  const alle = kaders.toelating({ kader }).map((voorwaarde) => voorwaarde.rol);
  const genoemd = rollen.filter((een) => alle.includes(een)).length;
  return rol === DOELGROEP || genoemd >= IN_HET_ALGEMEEN ? alle : [];
}

const DOELGROEP = 'doelgroep';
/** So many conditions found together ask for the conditions as such. */
const IN_HET_ALGEMEEN = 3;
