import { Decimal } from 'decimal.js';
import { z } from 'zod';
import type { Opmaak } from '../../dialogs/opmaak.ts';
import type { Teksten } from '../../dialogs/teksten.ts';
import { betaalschema, type Einde, kentGrens, voortijdigheid } from '../../domain/kaders/betaling.ts';
import type { Dienst } from '../../domain/kaders/inhoud/bestanden.ts';
import { datumVeld } from '../../domain/kaders/inhoud/lezing.ts';
import type { Kaders } from '../../domain/kaders/kaders.ts';
import { prijsVoor } from '../../domain/kaders/prijs.ts';
import { termijnenBij } from '../../domain/kaders/termijnen.ts';
import type { Datum } from '../../domain/waarden/datum.ts';
import { bedrag } from '../../domain/waarden/geld.ts';
import type { Uitkomst } from '../../domain/waarden/uitkomst.ts';

const getalTekst = z.string().regex(/^\d+(\.\d+)?$/);

/** Invented orders that show what a change of the facts does. No client data: only what a price or term needs. */
export const voorbeelddossiers = z.strictObject({
  dossiers: z.array(
    z.strictObject({
      naam: z.string().min(1),
      dienst: z.string(),
      peildatum: datumVeld,
      uren: getalTekst.optional(),
      offerte: getalTekst.optional(),
      maanden: z.number().int().positive().optional(),
      afloop: z.enum(['geslaagd', 'zonder-resultaat', 'voortijdig']).optional(),
      start: datumVeld.optional(),
      einde: datumVeld.optional(),
      momenten: z.record(z.string(), datumVeld).default({}),
    }),
  ),
});
export type Voorbeelddossier = z.infer<typeof voorbeelddossiers>['dossiers'][number];

/** A price, payment or deadline of an example, by name. */
export type Doorrekening = ReadonlyMap<string, string>;

/** What an order comes to under these frameworks: price, payments and deadlines; empty when the service does not exist. */
export function rekenDoor(
  kaders: Kaders,
  voorbeeld: Voorbeelddossier,
  taal: { readonly opmaak: Opmaak; readonly teksten: Teksten },
): Doorrekening {
  const dienst = kaders.dienst(voorbeeld.dienst);
  if (!dienst) return new Map();
  const { opmaak, teksten } = taal;
  const t = (sleutel: string) => teksten.schrijf(opmaak.taal, sleutel);
  return new Map([
    ...geldregels(kaders, dienst, voorbeeld, opmaak, t),
    ...termijnenBij(kaders, dienst, voorbeeld.peildatum, {
      momenten: voorbeeld.momenten,
      maanden: { maanden: voorbeeld.maanden },
    }).map(({ regel, nummer, datum }): [string, string] => [
      `${regel.naam[opmaak.taal]}${nummer > 1 ? ` (${nummer})` : ''}`,
      datum ? opmaak.datumMetDag(datum) : t('waarde.niet-vermeld'),
    ]),
  ]);
}

function geldregels(
  kaders: Kaders,
  dienst: Dienst,
  voorbeeld: Voorbeelddossier,
  opmaak: Opmaak,
  t: (sleutel: string) => string,
): readonly [string, string][] {
  const { peildatum, uren, offerte, afloop } = voorbeeld;
  if (!afloop) return [];
  const prijs = prijsVoor(kaders, dienst, peildatum, {
    ...(uren ? { uren: new Decimal(uren) } : {}),
    ...(offerte ? { offerte: bedrag(offerte) } : {}),
  });
  const einde: Einde = {
    afloop,
    ...(prijs.soort === 'vastgesteld' ? { prijs: prijs.waarde } : {}),
    ...faseVan(kaders, dienst, voorbeeld),
  };
  const schema = kaders.heeft(dienst, 'eerste-betaling')
    ? betaalschema(kaders, dienst, peildatum, einde)
    : undefined;
  return [
    [t('feitenlijst.prijs'), prijs.soort === 'vastgesteld' ? opmaak.bedrag(prijs.waarde) : waarom(prijs)],
    ...(schema?.soort === 'vastgesteld'
      ? [schema.waarde.start, ...(schema.waarde.einde ? [schema.waarde.einde] : [])].map(
          ({ moment, percentage, bedrag: van }): [string, string] => [
            t(`feitenlijst.betaling-${moment}`),
            van ? `${opmaak.bedrag(van)} (${opmaak.getal(percentage ?? 0)}%)` : t('waarde.nvt'),
          ],
        )
      : []),
    ...(schema && schema.soort !== 'vastgesteld'
      ? [[t('feitenlijst.betaling-einde'), waarom(schema)] as [string, string]]
      : []),
  ];
}

function faseVan(
  kaders: Kaders,
  dienst: Dienst,
  { peildatum, start, einde }: Voorbeelddossier,
): Pick<Einde, 'fase'> {
  if (!start || !einde || !kentGrens(kaders, dienst)) return {};
  const fase = voortijdigheid(kaders, dienst, peildatum, { start, einde } satisfies Record<string, Datum>);
  return fase.soort === 'vastgesteld' ? { fase: fase.waarde.fase } : {};
}

function waarom(uitkomst: Uitkomst<unknown>): string {
  if (uitkomst.soort === 'onbekend') return `? (${uitkomst.ontbreekt.join(', ')})`;
  return uitkomst.soort === 'niet-vast-te-stellen' ? `? (${uitkomst.reden})` : '';
}
