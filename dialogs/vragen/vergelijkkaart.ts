import type { Dienst } from '../../domain/kaders/inhoud/bestanden.ts';
import type { Feit } from '../../domain/kaders/inhoud/feit.ts';
import type { Kaders } from '../../domain/kaders/kaders.ts';
import { vergelijk } from '../../domain/vragen/vergelijk.ts';
import type { Datum } from '../../domain/waarden/datum.ts';
import { type Card, card, heading, paragraph, remark, subheading } from '../kaarten/card.ts';
import type { Taalkeuze } from '../omgeving.ts';
import { bronregel, statusregels } from './toon.ts';

/**
 * Services side by side: per property what each says, those that differ first, with the same as text. A list per
 * property, as a table with a column per service does not fit a phone.
 */
export function vergelijkKaart(
  kaders: Kaders,
  diensten: readonly Dienst[],
  taal: Taalkeuze,
  op: Datum,
): { readonly card: Card; readonly text: string } {
  const { t, opmaak } = taal;
  const { verschillen, gelijk, feiten } = vergelijk(kaders, diensten, op);
  const titel = t('kaart.vergelijk', { diensten: diensten.map(({ naam }) => naam[taal.taal]).join(', ') });
  const waarde = (feit: Feit | undefined) =>
    feit
      ? `${opmaak.gezegd(feit)}${feit.toelichting ? ` (${feit.toelichting[taal.taal]})` : ''}`
      : t('kaart.vergelijk-geen');
  const rijen = verschillen.map(({ naam, per }) => ({
    naam: naam[taal.taal],
    facts: samen(per.map(({ dienst, feit }) => ({ title: dienst.naam[taal.taal], value: waarde(feit) }))),
  }));
  const zelfde: Regel[] = gelijk.map((feit) => ({ title: feit.naam[taal.taal], value: waarde(feit) }));
  const letOp = [...statusregels(feiten, op, kaders, taal), t('voorwaarde.btw')];
  const bron = bronregel(feiten, kaders, taal);
  const body = [
    heading(titel),
    ...rijen.flatMap(({ naam, facts }) => [subheading(naam), { type: 'FactSet' as const, facts }]),
    ...(zelfde.length > 0
      ? [subheading(t('kaart.vergelijk-gelijk')), { type: 'FactSet' as const, facts: zelfde }]
      : []),
    ...letOp.map((regel) => paragraph(regel)),
    remark(bron),
  ];
  const regel = ({ title, value }: Regel) => `- ${title}: ${value}`;
  const text = [
    titel,
    ...rijen.flatMap(({ naam, facts }) => [`**${naam}**`, ...facts.map(regel)]),
    ...(zelfde.length > 0 ? [`**${t('kaart.vergelijk-gelijk')}**`, ...zelfde.map(regel)] : []),
    ...letOp,
    bron,
  ].join('\n');
  return { card: card(taal.taal, titel, body), text };
}

interface Regel {
  readonly title: string;
  readonly value: string;
}

/** Services that say the same in one line. */
function samen(regels: readonly Regel[]): Regel[] {
  const waarden = [...new Set(regels.map(({ value }) => value))];
  return waarden.map((value) => ({
    title: regels
      .filter((regel) => regel.value === value)
      .map(({ title }) => title)
      .join(', '),
    value,
  }));
}
