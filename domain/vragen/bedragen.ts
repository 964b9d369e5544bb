import { betaalschema } from '../kaders/betaling.ts';
import type { Dienst } from '../kaders/inhoud/bestanden.ts';
import type { Feit } from '../kaders/inhoud/feit.ts';
import type { Kaders } from '../kaders/kaders.ts';
import { prijsVoor } from '../kaders/prijs.ts';
import { type Rekenstap, vastgesteld } from '../waarden/uitkomst.ts';
import { zin } from './deel.ts';
import { afloopBij } from './onderwerp-feiten.ts';
import type { Vraagstelling, Zin } from './vraagstelling.ts';

/** What a question about money comes to in euros: said first, with the facts and steps behind it. */
interface Bedragen {
  readonly oordeel: readonly Zin[];
  readonly feiten: readonly Feit[];
  readonly stappen: readonly Rekenstap[];
}

/**
 * The amounts (euros excl. VAT, whole cents) of a question about money, as far as the price is known: nothing where the
 * topic has no amounts or the price lacks, the price alone where the payments cannot be told. Stappenplan, sheet of the
 * service: Factuurmomenten; LEON § 5.2.2.
 */
export function bedragen(
  kaders: Kaders,
  dienst: Dienst,
  { uren, bedrag: genoemd, op, onderwerp }: Vraagstelling,
): Bedragen {
  const afloop = afloopBij[onderwerp];
  if (!afloop) return { oordeel: [], feiten: [], stappen: [] };
  const berekend = prijsVoor(kaders, dienst, op, uren ? { uren } : {});
  const prijs = berekend.soort !== 'vastgesteld' && genoemd ? vastgesteld(genoemd, []) : berekend;
  if (prijs.soort !== 'vastgesteld') return { oordeel: [], feiten: [], stappen: [] };
  const { waarde } = prijs;
  const alleenPrijs = { oordeel: [], feiten: prijs.feiten, stappen: prijs.stappen };
  if (onderwerp === 'prijs' || !kaders.heeft(dienst, 'eerste-betaling')) return alleenPrijs;
  const schema = betaalschema(kaders, dienst, op, { afloop, prijs: waarde });
  if (schema.soort !== 'vastgesteld') return alleenPrijs;
  // Who asks what is paid may mean either ending: the amount without a result is told as well.
  const anders =
    onderwerp === 'betaling' && kaders.heeft(dienst, 'tweede-betaling-zonder-resultaat')
      ? betaalschema(kaders, dienst, op, { afloop: 'zonder-resultaat', prijs: waarde })
      : undefined;
  const zonder = anders?.soort === 'vastgesteld' ? anders : undefined;
  const { start, einde } = schema.waarde;
  const gezegd = zin(`uitwerking.betaling-${afloop}`, {
    prijs: waarde,
    startBedrag: start.bedrag,
    eindBedrag: einde?.bedrag,
    zonderBedrag: zonder?.waarde.einde?.bedrag,
  });
  return {
    oordeel: start.bedrag && einde?.bedrag ? [gezegd] : [],
    feiten: [...prijs.feiten, ...schema.feiten, ...(zonder?.feiten ?? [])],
    stappen: [
      ...prijs.stappen,
      ...schema.stappen,
      ...(zonder?.stappen.filter(({ sleutel }) => sleutel === 'rekenstap.einde') ?? []),
    ],
  };
}
