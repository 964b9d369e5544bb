import type { Feit } from '../domain/kaders/inhoud/feit.ts';

/** A fact to show, with the one that is the upper end of the same range where there is one. */
export interface Deel {
  readonly feit: Feit;
  readonly hoogste?: Feit;
  /** What a range is of: "trede-van" for "trede-van-minimum" and "trede-van-maximum". */
  readonly stam?: string;
}

const LAAGSTE = /-minimum$/;
const HOOGSTE = /-maximum$/;

/** Facts with a lowest and a highest value of the same thing taken together, in the order given. */
export function metBereik(feiten: readonly Feit[], isBereik: (stam: string) => boolean): readonly Deel[] {
  const bij = (rol: string) => feiten.find((feit) => feit.rol === rol);
  return feiten.flatMap((feit): Deel[] => {
    const { rol } = feit;
    const stam = rol.replace(LAAGSTE, '').replace(HOOGSTE, '');
    if (stam === rol || !isBereik(stam)) return [{ feit }];
    const hoogste = bij(`${stam}-maximum`);
    const laagste = bij(`${stam}-minimum`);
    if (!laagste || !hoogste) return [{ feit }];
    // The range stands where the first of the two stood.
    const eerste = feiten.find((een) => een === laagste || een === hoogste);
    return eerste === feit ? [{ feit: laagste, hoogste, stam }] : [];
  });
}
