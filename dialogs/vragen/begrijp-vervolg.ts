import type { Kaders } from '../../domain/kaders/kaders.ts';
import { alsFeiten } from './begrijp-feit.ts';
import type { Achtergrond, Begrip, Begripsbronnen } from './begrip.ts';
import type { Lezing } from './lees-vraag.ts';

/** Words of its own by which a follow-up asks something else than what was told. */
const MEESTE_EIGEN_WOORDEN = 2;

/** What was said before, without its service when the question speaks of another framework ("een UWV-bureau"). */
export function binnenKader(gezegd: Achtergrond, { liefst, vervolg }: Lezing, kaders: Kaders): Achtergrond {
  const { dienst, dossierdienst } = gezegd;
  if (!liefst || !dienst || dienst === dossierdienst || vervolg) return gezegd;
  return kaders.dienst(dienst)?.kader === liefst ? gezegd : { ...gezegd, dienst: undefined };
}

/** A follow-up that names nothing is about the services that the last answer was about. */
export function metDiensten(lezing: Lezing, { diensten = [], dossierdienst }: Achtergrond): Lezing {
  // "De opleider" in a dossier is that of its own service.
  if (dossierdienst && lezing.diensten.length > 1 && lezing.diensten.includes(dossierdienst))
    return { ...lezing, diensten: [dossierdienst] };
  if (lezing.vervolg && lezing.tenOpzichte && lezing.diensten.length > 0 && diensten.length > 0)
    return { ...lezing, diensten: [...new Set([...diensten, ...lezing.diensten])] };
  const verder = lezing.vervolg && lezing.diensten.length === 0 && !lezing.kader && !lezing.kiest;
  return verder && diensten.length > 0 ? { ...lezing, diensten, uitGesprek: true } : lezing;
}

/**
 * The facts that were told last, for another service ("en bij de stabiele variant?") or another figure ("en bij
 * 40.000 euro?"); undefined when a question asks something of its own.
 */
export function zelfdeFeiten(lezing: Lezing, bronnen: Begripsbronnen): Begrip | undefined {
  const { vervolg, keuze, zoekwoorden, diensten, uitGesprek, invoer } = lezing;
  const rollen = vervolg?.rollen ?? [];
  if (!vervolg?.kader || rollen.length === 0) return undefined;
  if ((keuze.hoe === 'genoemd' && !lezing.zelfdeVraag) || zoekwoorden.kern.length > MEESTE_EIGEN_WOORDEN)
    return undefined;
  const anders = invoer.bedrag ?? invoer.uren ?? invoer.kilometers ?? invoer.leeftijd;
  const genoemd = !uitGesprek && diensten.length > 0;
  if (!genoemd && anders === undefined) return undefined;
  const voor = metEenVan(genoemd ? diensten : (vervolg.diensten ?? []), rollen, bronnen.kaders);
  if (genoemd && voor.length === 0) return undefined;
  const kader = bronnen.kaders.dienst(voor[0] ?? '')?.kader ?? vervolg.kader;
  return alsFeiten({ kader, diensten: voor, rollen, score: 1, zeker: true }, lezing, bronnen);
}

/** The services that have one of these facts. */
function metEenVan(
  diensten: readonly string[],
  rollen: readonly string[],
  kaders: Kaders,
): readonly string[] {
  return diensten.filter((id) => {
    const dienst = kaders.dienst(id);
    return dienst && rollen.some((rol) => kaders.heeft(dienst, rol));
  });
}
