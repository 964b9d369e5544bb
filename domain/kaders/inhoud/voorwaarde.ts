import { z } from 'zod';
import { rolVeld } from './lezing.ts';
import { type Proef, proef, vergelekenRol } from './proef.ts';

/** A condition of a service: one test, or several of which one is enough, with the fact that says why. */
export const voorwaardeVorm = z.union([
  z.strictObject({ eenVan: z.array(proef).min(2), rol: rolVeld }),
  ...proef.options.map((optie) => optie.extend({ rol: rolVeld })),
]);
export type Voorwaarde = z.infer<typeof voorwaardeVorm>;

/** Every fact that a condition names: why it holds, and the limits and lists it compares with. */
export function rollenVan(voorwaarde: Voorwaarde): readonly string[] {
  const proeven: readonly Proef[] = 'eenVan' in voorwaarde ? voorwaarde.eenVan : [voorwaarde];
  return [voorwaarde.rol, ...proeven.flatMap((een) => vergelekenRol(een) ?? [])];
}

/** The questions that a condition rests on. */
export function vragenVan(voorwaarde: Voorwaarde): readonly string[] {
  return 'eenVan' in voorwaarde ? voorwaarde.eenVan.map(({ vraag }) => vraag) : [voorwaarde.vraag];
}
