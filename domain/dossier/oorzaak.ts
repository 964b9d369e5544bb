import { type NietVastgesteld, nietVastTeStellen } from '../waarden/uitkomst.ts';
import { dienstVan } from './dienst-van.ts';
import type { Zicht } from './stap.ts';

/** Why a service ends early. */
export const oorzaken = ['overlijden', 'verhuizing', 'ziekte', 'bezwaar', 'leverancier', 'anders'] as const;

/** Causes that the payments for an early end do not go with, and the fact that says so. Overzicht §§ 4.6 and 4.7. */
const zonderBedrag: Readonly<Record<string, string>> = {
  bezwaar: 'bezwaar-betaling',
  leverancier: 'voortijdig-andere-oorzaak',
};

/**
 * Why no document gives the second payment of a service that ended early for this cause, with the fact; undefined
 * when the ordinary payments for an early end hold.
 */
export function buitenDeRegel(zicht: Zicht, oorzaak: string | undefined): NietVastgesteld | undefined {
  const rol = zonderBedrag[oorzaak ?? ''];
  const dienst = dienstVan(zicht);
  if (!rol || !zicht.kaders.heeft(dienst, rol)) return undefined;
  const feit = zicht.kaders.feit(dienst, rol, zicht.stand.peildatum);
  return feit.soort === 'vastgesteld' ? nietVastTeStellen('menselijk-oordeel', feit.feiten) : feit;
}
