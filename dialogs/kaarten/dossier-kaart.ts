import { dienstVan } from '../../domain/dossier/dienst-van.ts';
import type { Dossier } from '../../domain/dossier/dossier.ts';
import {
  betaalschemaVan,
  kernVan,
  prijsVan,
  startbetalingVan,
  tweedeBedrag,
} from '../../domain/dossier/geldzaken.ts';
import { type Termijn, termijnenVan } from '../../domain/dossier/termijnen.ts';
import { fasen } from '../../domain/kaders/inhoud/documentvorm.ts';
import type { Kaders } from '../../domain/kaders/kaders.ts';
import { type Datum, leesDatum } from '../../domain/waarden/datum.ts';
import { bedrag } from '../../domain/waarden/geld.ts';
import type { Taalkeuze } from '../omgeving.ts';
import { type Action, type Card, card, command, type Element, heading, paragraph, remark } from './card.ts';
import { stapTitel } from './stapnamen.ts';

/** "Re-integratieplan van de leverancier: maandag 14 september 2026", with how the date was found. */
export function termijnRegel(
  termijn: Termijn,
  kaders: Kaders,
  { t, opmaak, taal }: Taalkeuze,
): { kop: string; uitleg: string } {
  const lengte = opmaak.metEenheid(termijn.lengte.waarde, termijn.lengte.eenheid);
  const [eerste] = termijn.feiten[0]?.bronnen ?? [];
  const bron = eerste && `${kaders.document(eerste.document).kort}, ${eerste.plaats}`;
  return {
    kop: t('termijn.regel', { naam: termijn.regel.naam[taal], dag: opmaak.datumMetDag(termijn.datum) }),
    uitleg: [
      t(`termijn.uitleg.${termijn.feiten.length > 0 ? 'feit' : 'afgesproken'}`, {
        lengte,
        vanaf: termijn.vanaf,
        bron,
      }),
      t(`termijn.bindt.${termijn.regel.bindt}`),
      termijn.regel.gevolg ? t('termijn.gevolg', { gevolg: termijn.regel.gevolg }) : '',
      termijn.voldaanOp ? t('termijn.voldaan', { op: termijn.voldaanOp }) : '',
    ]
      .filter((deel) => deel)
      .join(' '),
  };
}

/**
 * The card of a dossier: the six steps, what was agreed, the money and the next deadlines. With `leestTot` it is that
 * of a colleague who reads along up to and including that day: nothing on it changes the dossier.
 */
export function dossierKaart(
  dossier: Dossier,
  taal: Taalkeuze,
  leestTot?: Datum,
): { card: Card; text: string } {
  const { t } = taal;
  const titel = t('dossier.titel', { kenmerk: dossier.stand.kenmerk, dienst: dienstVan(dossier).naam });
  const stappen = fasen.map((fase) =>
    t(`fase.status.${faseStatus(dossier, fase)}`, { fase: t(`fase.${fase}`) }),
  );
  const facts = feitenVan(dossier, taal).map(({ title, value }) => ({ title, value }));
  const lopend = termijnenVan(dossier)
    .filter(({ loopt }) => loopt)
    .slice(0, 3)
    .map((termijn) => termijnRegel(termijn, dossier.kaders, taal).kop);
  const gedaan = tijdlijn(dossier, taal);
  const nu = dossier.open
    ? t('dossier.nu', { stap: stapTitel(dossier.open.stap, taal) })
    : t(`dossier.einde.${dossier.stand.gestaakt ?? 'gesloten'}`);
  const knop = (opdracht: string): Action =>
    command(t(`knop.${opdracht}`), { actie: 'opdracht', opdracht, dossier: dossier.id });
  const acties = leestTot
    ? [knop('termijnen'), knop('logboek')]
    : [
        ...(dossier.open ? [knop('verder')] : []),
        knop('termijnen'),
        knop('brieven'),
        ...(dossier.gedaan.length > 0 ? [knop('corrigeren')] : []),
      ];
  const gedeeld = leestTot
    ? [t('meelezen.leest', { tot: leestTot })]
    : dossier.stand.meelezers.map(({ tot }) => t('meelezen.collega', { tot }));
  const body: Element[] = [
    heading(titel),
    ...gedeeld.map(remark),
    paragraph(stappen.join('\n\n')),
    ...(facts.length > 0 ? [{ type: 'FactSet' as const, facts }] : []),
    ...(lopend.length > 0 ? [paragraph(t('dossier.termijnen')), ...lopend.map(remark)] : []),
    ...(gedaan.length > 0 ? [paragraph(t('dossier.gedaan')), ...gedaan.map(remark)] : []),
    paragraph(nu),
  ];
  const text = [
    titel,
    ...gedeeld,
    ...stappen,
    ...facts.map(({ title, value }) => `- ${title}: ${value}`),
    ...lopend,
    ...gedaan,
    nu,
  ].join('\n');
  return { card: card(taal.taal, titel, body, acties), text };
}

/** Steps of a timeline: the last ones. */
const MEESTE_GEDAAN = 4;

/** What was done last, with its date where the step has one, the last first. */
function tijdlijn({ gedaan, stand }: Dossier, taal: Taalkeuze): readonly string[] {
  return gedaan
    .slice(-MEESTE_GEDAAN)
    .toReversed()
    .map((stap) => {
      const datumveld = stap.velden.find(({ soort }) => soort === 'datum')?.id ?? '';
      const op = leesDatum(stand.antwoorden[stap.id]?.[datumveld] ?? '');
      return taal.t('dossier.gedaan-regel', { op, stap: stapTitel(stap, taal) });
    });
}

function faseStatus(
  dossier: Dossier,
  fase: (typeof fasen)[number],
): 'klaar' | 'bezig' | 'straks' | 'overgeslagen' {
  const gedaan = dossier.gedaan.some((stap) => stap.fase === fase);
  if (!dossier.open) return gedaan ? 'klaar' : 'overgeslagen';
  const nu = fasen.indexOf(dossier.fase);
  const plek = fasen.indexOf(fase);
  if (plek < nu) return gedaan ? 'klaar' : 'overgeslagen';
  return plek === nu ? 'bezig' : 'straks';
}

/** What was agreed and what it costs (euros excl. VAT, written out), as far as it is known. */
export function feitenVan(
  dossier: Dossier,
  { t, opmaak }: Taalkeuze,
): readonly { readonly naam: string; readonly title: string; readonly value: string }[] {
  const prijs = prijsVan(dossier);
  const start = startbetalingVan(dossier);
  const schema = betaalschemaVan(dossier);
  const { besteld, uren, maanden, leverancier, teruggevorderd } = kernVan(dossier);
  const tweede = schema.soort === 'onbekend' ? undefined : tweedeBedrag(dossier);
  const exclusief = (waarde: string) => t('waarde.excl-btw', { waarde });
  const regels: [string, string | undefined][] = [
    ['leverancier', leverancier],
    ['uren', uren && opmaak.metEenheid(uren, 'uren')],
    ['maanden', maanden && opmaak.metEenheid(maanden, 'maanden')],
    ['start', kernVan(dossier).start && opmaak.datum(kernVan(dossier).start ?? dossier.stand.geopendOp)],
    ['prijs', besteld && prijs.soort === 'vastgesteld' ? exclusief(opmaak.bedrag(prijs.waarde)) : undefined],
    [
      'startbetaling',
      besteld && start.soort === 'vastgesteld'
        ? `${opmaak.getal(start.waarde.percentage)}% · ${exclusief(opmaak.bedrag(start.waarde.bedrag))}`
        : undefined,
    ],
    ['tweede-betaling', tweede && exclusief(opmaak.bedrag(tweede))],
    ['teruggevorderd', teruggevorderd && exclusief(opmaak.bedrag(bedrag(teruggevorderd)))],
  ];
  return regels.flatMap(([naam, waarde]) =>
    waarde ? [{ naam, title: t(`dossier.feit.${naam}`), value: waarde }] : [],
  );
}
