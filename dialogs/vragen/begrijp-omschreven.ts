import type { Begrip, Begripsbronnen } from './begrip.ts';
import type { Lezing } from './lees-vraag.ts';

/** A description this much like those of a service, and so much more than those of any other, is of that service. */
const LIJKT = 0.25;
const MEER = 0.02;
/** Words that make a description. */
const MINSTENS = 5;

/** What `kies` makes of a question; where that stays vague without the name of a service, of the service it describes. */
export function kiesOmschreven(
  lezing: Lezing,
  bronnen: Begripsbronnen,
  kies: (lezing: Lezing) => Begrip,
): Begrip {
  const begrip = kies(lezing);
  if (lezing.diensten.length > 0 || lezing.vervolg || !isVaag(begrip)) return begrip;
  // A story without any topic in it may as well be about something else altogether.
  if (begrip.soort === 'onbekend' && !lezing.keuze.onderwerp) return begrip;
  const dienst = omschrevenDienst(lezing, bronnen);
  if (!dienst) return begrip;
  const nader = kies({ ...lezing, diensten: [dienst], uitGesprek: true });
  return isVaag(nader) ? begrip : nader;
}

/** The service that a question describes without naming it; undefined when it is not clear which. */
function omschrevenDienst(
  { keuze, kader, liefst }: Lezing,
  { diensten, kaders }: Begripsbronnen,
): string | undefined {
  const waar = kader ?? liefst;
  // The words of the topic say nothing of the service: what is left describes it, when it is enough.
  const over = keuze.onbekendeWoorden.filter((woord) => diensten.kent(woord));
  if (over.length < MINSTENS) return undefined;
  const [beste, volgende] = diensten.lijktOp(
    keuze.onbekendeWoorden,
    (id) => !waar || kaders.dienst(id)?.kader === waar,
  );
  if (!beste || beste.score < LIJKT || beste.score - (volgende?.score ?? 0) < MEER) return undefined;
  return beste.doel;
}

/** True for what would be asked back, or be told as no more than the nearest. */
function isVaag(begrip: Begrip): boolean {
  if (begrip.soort === 'onbekend') return true;
  if (begrip.soort === 'feiten') return !begrip.zeker;
  return begrip.soort === 'vraag' && begrip.hoe === 'kader' && begrip.diensten.length > 1;
}
