import type { Dossier } from '../../domain/dossier/dossier.ts';
import { basisVan } from '../../domain/dossier/route/kern.ts';
import type { Gegevens, Stap } from '../../domain/dossier/stap.ts';
import type { Reply } from '../turn.ts';
import { verstuurdeBrief } from './briefversies.ts';
import { schrijfVoor, toonBrief, veldnamen } from './brieven.ts';
import { kiesCorrectie } from './dossiers.ts';
import type { Gesprek } from './gesprek.ts';
import { type Inhoud, zouWorden } from './vastleggen.ts';

/**
 * What keeps a step from being recorded: its letter would go out while something in it is missing. Tells what, and
 * shows where it can be filled in. Undefined when nothing is in the way.
 */
export async function nietCompleet(
  gesprek: Gesprek,
  dossier: Dossier,
  stap: Stap,
  gebeurtenis: Extract<Inhoud, { soort: 'ingevuld' | 'gecorrigeerd' }>,
): Promise<readonly Reply[] | undefined> {
  const document = verstuurdeBrief(stap, gebeurtenis.gegevens);
  const na = document ? await zouWorden(gesprek, dossier, gebeurtenis) : undefined;
  // A step that still asks something is not done, so nothing goes out yet.
  if (!na || na.open?.stap.id === stap.id) return undefined;
  const open = document ? (schrijfVoor(gesprek, na, document)?.open ?? []) : [];
  if (open.length === 0) return undefined;
  const text = gesprek.taal.t('brief.niet-compleet', {
    velden: veldnamen(gesprek, dossier, open, document ?? '').join(', '),
  });
  return [{ kind: 'text', text }, ...kiesCorrectie(gesprek, dossier)];
}

/** The letter of a step that was just answered, when the answers are what made it complete. */
export function nuCompleet(
  gesprek: Gesprek,
  voor: Dossier,
  na: Dossier,
  stap: Stap,
  gegevens: Gegevens,
): readonly Reply[] {
  const document = stap.route && verstuurdeBrief(stap, gegevens);
  // In a second round it was complete before, but not for this round.
  const eersteKeer = basisVan(stap.id) === stap.id;
  if (!document || (eersteKeer && isCompleet(gesprek, voor, document))) return [];
  return [{ kind: 'text', text: gesprek.taal.t('brief.compleet') }, ...toonBrief(gesprek, na, document)];
}

/** True when nothing is missing that the dossier has to give. */
export function isCompleet(gesprek: Gesprek, dossier: Dossier, document: string): boolean {
  return schrijfVoor(gesprek, dossier, document)?.open.length === 0;
}
