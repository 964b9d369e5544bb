import type { Decimal } from 'decimal.js';
import type { Datum } from '../../waarden/datum.ts';
import { type Bedrag, bedrag, deel, rondAf } from '../../waarden/geld.ts';
import { onbekend, type Uitkomst, vastgesteld } from '../../waarden/uitkomst.ts';
import { type Houder, KaderFout } from '../feitenkast.ts';
import type { Kaders } from '../kaders.ts';
import { bedragFeit, type GetalUitFeit, getalFeit, percentageVan } from '../waarden.ts';

/**
 * What a supplier has to spend on social return in a year (euros): a percentage of the whole yearly volume
 * once it is more than the threshold, nothing up to and including it. LEON eis 29 and Bijlage 7.
 */
export function socialReturnVerplichting(
  kaders: Kaders,
  houder: Houder,
  op: Datum,
  jaarvolume: Bedrag,
): Uitkomst<Bedrag> {
  const drempel = bedragFeit(kaders, houder, 'social-return-drempel', op);
  if (drempel.soort !== 'vastgesteld') return drempel;
  const aandeel = kaders.feit(houder, 'social-return-percentage', op);
  if (aandeel.soort !== 'vastgesteld') return aandeel;
  const percentage = percentageVan(aandeel.waarde);
  const verplicht = jaarvolume.greaterThan(drempel.waarde);
  const waarde = verplicht ? rondAf(deel(jaarvolume, percentage)) : bedrag(0);
  return vastgesteld(
    waarde,
    [...drempel.feiten, ...aandeel.feiten],
    verplicht
      ? [{ sleutel: 'rekenstap.percentage', waarden: { percentage, prijs: jaarvolume, bedrag: waarde } }]
      : [{ sleutel: 'rekenstap.drempel', waarden: { bedrag: jaarvolume, drempelBedrag: drempel.waarde } }],
  );
}

export interface Bouwblok {
  /** Target group or instrument of the table, e.g. `wajong` or `training`. */
  readonly soort: string;
  /** Length of the employment, for target groups. */
  readonly contractmaanden?: number;
  /** Part of full time, 0–1; full time when left out. */
  readonly deeltijd?: Decimal;
}

export interface Bouwblokwaarde {
  /** Euros. */
  readonly waarde: Bedrag;
  /** How long the value counts from the start of the employment; left out when it has none. */
  readonly geldig?: GetalUitFeit;
}

/**
 * The value of one block: the amount of the table, pro rata for part-time work. The table has two lengths of
 * contract; in between the lower holds, and a shorter contract has no value. LEON Bijlage 7, Bouwblokken.
 */
export function bouwblokwaarde(
  kaders: Kaders,
  houder: Houder,
  op: Datum,
  blok: Bouwblok,
): Uitkomst<Bouwblokwaarde> {
  const rol = rolVan(kaders, houder, blok);
  if (rol === 'duur') return onbekend(['contractmaanden']);
  const bedragen = rol && bedragFeit(kaders, houder, rol, op);
  if (!bedragen) return vastgesteld({ waarde: bedrag(0) }, []);
  if (bedragen.soort !== 'vastgesteld') return bedragen;
  const geldig = getalFeit(kaders, houder, `${rol}-geldig`, op);
  if (geldig.soort !== 'vastgesteld') return geldig;
  const waarde = rondAf(blok.deeltijd ? bedragen.waarde.times(blok.deeltijd) : bedragen.waarde);
  const feiten = [...bedragen.feiten, ...geldig.feiten];
  return vastgesteld({ waarde, geldig: geldig.waarde }, feiten, [
    {
      sleutel: 'rekenstap.bouwblok',
      waarden: { bedrag: bedragen.waarde, deeltijd: blok.deeltijd, totaal: waarde },
    },
  ]);
}

/** The role of the block, `duur` when its length is needed first, or undefined for a contract that is too short. */
function rolVan(kaders: Kaders, houder: Houder, { soort, contractmaanden }: Bouwblok): string | undefined {
  const rol = `bouwblok-${soort}`;
  if (kaders.heeft(houder, rol)) return rol;
  const lengten = lengtenVan(kaders, houder, rol);
  if (lengten.length === 0) throw new KaderFout(`no building block "${soort}"`);
  if (contractmaanden === undefined) return 'duur';
  const past = lengten.findLast((lengte) => lengte <= contractmaanden);
  return past === undefined ? undefined : `${rol}-${past}`;
}

/** The contract lengths (months) that the table knows for a target group, the shortest first. */
function lengtenVan(kaders: Kaders, houder: Houder, rol: string): readonly number[] {
  return kaders
    .rollen(houder)
    .flatMap((naam) => {
      const rest = naam.startsWith(`${rol}-`) ? naam.slice(rol.length + 1) : '';
      return /^\d+$/.test(rest) ? [Number(rest)] : [];
    })
    .sort((a, b) => a - b);
}

/** The sum of blocks (euros) and whether it meets the obligation. LEON Bijlage 7. */
export function socialReturnGehaald(
  verplichting: Bedrag,
  waarden: readonly Bedrag[],
): { readonly som: Bedrag; readonly gehaald: boolean } {
  const som = waarden.reduce((totaal, een) => totaal.plus(een), bedrag(0));
  return { som, gehaald: som.greaterThanOrEqualTo(verplichting) };
}
