import type { Datum } from '../waarden/datum.ts';
import type { Uitkomst } from '../waarden/uitkomst.ts';
import { documentvorm } from './documentcheck.ts';
import type { Houder } from './feitenkast.ts';
import { type Documentvorm, EINDE, type Processtap } from './inhoud/documentvorm.ts';
import type { TermijnRegel } from './inhoud/termijnregel.ts';
import type { Kaders } from './kaders.ts';
import { lijstVan } from './waarden.ts';

/** A step with the documents and terms it names. */
export interface Procesgang {
  readonly stap: Processtap;
  readonly documenten: readonly Documentvorm[];
  readonly termijnen: readonly TermijnRegel[];
}

/**
 * The process of a service, the first step first: who acts, with which documents and terms, and what can
 * follow. Empty where no document describes one. Sources: those of each step in the content.
 */
export function procesgang(kaders: Kaders, houder: Houder): readonly Procesgang[] {
  const termijnen = kaders.termijnen(houder);
  return kaders.stappen(houder).map((stap) => ({
    stap,
    documenten: stap.documenten.map((id) => documentvorm(kaders, houder, id)),
    termijnen: termijnen.filter(({ id }) => stap.termijnen.includes(id)),
  }));
}

/** The steps that can follow a step; empty after the last. */
export function volgendeStappen(kaders: Kaders, houder: Houder, id: string): readonly Processtap[] {
  const stappen = kaders.stappen(houder);
  const naar = volgenOp(stappen, id);
  return stappen.filter((stap) => naar.includes(stap.id));
}

/** What can come after a service has ended: the options of its document, never an obligation. Overzicht §§ 3.5 and 4.1. */
export function vervolgmogelijkheden(
  kaders: Kaders,
  dienst: Houder,
  op: Datum,
): Uitkomst<ReturnType<typeof lijstVan>> {
  const feit = kaders.feit(dienst, 'vervolg', op);
  return feit.soort === 'vastgesteld' ? { ...feit, waarde: lijstVan(feit.waarde) } : feit;
}

/** What is wrong with a process, by step: a way to nowhere, a step that is never reached, never ends or stands twice. */
export interface Procesfout {
  readonly stap: string;
  readonly fout: 'unknown-next' | 'unreachable' | 'endless' | 'twice';
}

/** Everything that is wrong with a process; empty when nothing is. */
export function procesfouten(stappen: readonly Processtap[]): readonly Procesfout[] {
  const [eerste] = stappen;
  if (!eerste) return [];
  const ids = stappen.map(({ id }) => id);
  const bekend = new Set([...ids, EINDE]);
  const bereikt = bereik(eerste.id, (id) => volgenOp(stappen, id));
  const naarEinde = bereik(EINDE, (doel) => ids.filter((id) => volgenOp(stappen, id).includes(doel)));
  return stappen.flatMap(({ id }, plek): Procesfout[] => [
    ...(volgenOp(stappen, id).every((naar) => bekend.has(naar))
      ? []
      : [{ stap: id, fout: 'unknown-next' as const }]),
    ...(bereikt.has(id) ? [] : [{ stap: id, fout: 'unreachable' as const }]),
    ...(naarEinde.has(id) ? [] : [{ stap: id, fout: 'endless' as const }]),
    ...(ids.indexOf(id) === plek ? [] : [{ stap: id, fout: 'twice' as const }]),
  ]);
}

function volgenOp(stappen: readonly Processtap[], id: string): readonly string[] {
  return stappen.find((stap) => stap.id === id)?.volgende.map(({ naar }) => naar) ?? [];
}

/** Everything that can be reached from a start by taking ways. */
function bereik(start: string, wegen: (id: string) => readonly string[]): ReadonlySet<string> {
  const gezien = new Set([start]);
  for (const id of gezien) for (const naar of wegen(id)) gezien.add(naar);
  return gezien;
}
