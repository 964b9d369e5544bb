import type { Dienst, FeitenBestand } from './inhoud/bestanden.ts';
import type { Feit, FeitInBestand, Inhoud } from './inhoud/feit.ts';
import type { Lezing } from './inhoud/lezing.ts';

/** Content that contradicts itself: a fact twice, a source or fact that does not exist. */
export class KaderFout extends Error {
  override readonly name = 'KaderFout';
}

/** What facts can be asked of: a service, or a framework as a whole. */
export type Houder = Pick<Dienst, 'kader'> & Partial<Pick<Dienst, 'id' | 'groepen'>>;

/** A fact of the content with all its versions, the oldest first. */
export interface Opgeslagen {
  readonly id: string;
  /** What it holds for: `uwv`, `uwv/groep/met-plan` or `uwv/dienst/naar-werk`. */
  readonly plek: string;
  readonly kader: string;
  readonly rol: string;
  readonly versies: readonly Feit[];
  readonly wijktAf: FeitInBestand['wijktAf'];
}

/** Every fact by place and role. Throws a {@link KaderFout} on a fact that stands twice or an unknown reading. */
export function feitenVan(
  bestanden: readonly FeitenBestand[],
  lezingen: ReadonlyMap<string, Lezing>,
): ReadonlyMap<string, Opgeslagen> {
  const feiten = new Map<string, Opgeslagen>();
  for (const bestand of bestanden) {
    const plek = plekVan(bestand);
    const { kader } = bestand.geldtVoor;
    for (const feit of bestand.feiten) {
      const id = `${plek}/${feit.rol}`;
      if (feiten.has(id)) throw new KaderFout(`the fact "${id}" stands in the content twice`);
      const gelezen = feit.lezing.map((naam) => {
        const lezing = lezingen.get(`${kader}/${naam}`);
        if (!lezing) throw new KaderFout(`the fact "${id}" names the unknown reading "${naam}"`);
        return lezing;
      });
      const versies = feit.versies
        .map((versie) => alsFeit({ id, kader, feit, versie, lezingen: gelezen }))
        .sort((a, b) => (a.vanaf < b.vanaf ? -1 : 1));
      feiten.set(id, { id, plek, kader, rol: feit.rol, versies, wijktAf: feit.wijktAf });
    }
  }
  return feiten;
}

/** What a file of facts holds for, as a path. */
export function plekVan({ geldtVoor }: Pick<FeitenBestand, 'geldtVoor'>): string {
  if ('dienst' in geldtVoor) return `${geldtVoor.kader}/dienst/${geldtVoor.dienst}`;
  if ('groep' in geldtVoor) return `${geldtVoor.kader}/groep/${geldtVoor.groep}`;
  return geldtVoor.kader;
}

/** The places where the facts of a service are looked for, the nearest first. */
export function plekken({ kader, id, groepen = [] }: Houder): readonly string[] {
  return [
    ...(id ? [`${kader}/dienst/${id}`] : []),
    ...groepen.map((groep) => `${kader}/groep/${groep}`),
    kader,
  ];
}

function alsFeit(van: {
  id: string;
  kader: string;
  feit: FeitInBestand;
  versie: FeitInBestand['versies'][number];
  lezingen: readonly Lezing[];
}): Feit {
  const { id, kader, feit, versie, lezingen } = van;
  const { rol, naam, beslist, toelichting, nagekeken, grensInNaam } = feit;
  const { vanaf, tot, nagaanVanaf, bronnen } = versie;
  return {
    id,
    rol,
    kader,
    naam,
    beslist,
    toelichting,
    nagekeken,
    ...(grensInNaam ? { grensInNaam } : {}),
    vanaf,
    tot,
    nagaanVanaf,
    bronnen,
    lezingen,
    inhoud: inhoudVan(feit, versie),
  };
}

function inhoudVan(feit: FeitInBestand, versie: FeitInBestand['versies'][number]): Inhoud {
  if (feit.soort === 'niet-vermeld') return { soort: 'niet-vermeld', analogie: feit.analogie };
  if (feit.soort === 'nvt' || !('waarde' in versie)) return { soort: 'nvt' };
  if (feit.soort === 'getal')
    return {
      soort: 'getal',
      waarde: versie.waarde as number,
      eenheid: feit.eenheid,
      ...(feit.grens ? { grens: feit.grens } : {}),
    };
  if (feit.soort === 'bedrag')
    return { soort: 'bedrag', waarde: versie.waarde as string, ...(feit.grens ? { grens: feit.grens } : {}) };
  return { soort: feit.soort, waarde: versie.waarde } as Inhoud;
}
