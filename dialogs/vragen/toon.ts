import { bronmeldingen } from '../../domain/kaders/bronmelding.ts';
import type { Feit } from '../../domain/kaders/inhoud/feit.ts';
import type { Kaders } from '../../domain/kaders/kaders.ts';
import type { Zelfde } from '../../domain/vragen/algemeen.ts';
import type { Beantwoording, Zin } from '../../domain/vragen/vraagstelling.ts';
import type { Datum } from '../../domain/waarden/datum.ts';
import { type Card, card, heading, paragraph, remark } from '../kaarten/card.ts';
import type { Taalkeuze } from '../omgeving.ts';
import { zonderHerhaling } from './groepen.ts';

/** An answer in words: first the answer, then the conditions, then how it was found, then the source. */
export function toonAntwoord(
  antwoord: Beantwoording,
  kaders: Kaders,
  taal: Taalkeuze,
  aanhef: {
    /** The date asked about, which decides whether a source still holds. */
    readonly op: Datum;
    readonly vooraan: string;
    readonly aanname?: string | undefined;
    readonly dossier?: string;
  },
): string {
  const { t } = taal;
  const schrijf = (zin: Zin) => t(zin.sleutel, zin.waarden);
  const voorwaarden = [
    aanhef.aanname ?? '',
    ...antwoord.voorwaarden.map(schrijf),
    ...statusregels([...antwoord.feiten, { bronnen: antwoord.bronnen ?? [] }], aanhef.op, kaders, taal),
  ];
  return [
    `${aanhef.vooraan} ${kernVan(antwoord, taal)}`,
    aanhef.dossier ?? '',
    voorwaarden.filter((regel) => regel !== '').join('\n\n'),
    stapregel(antwoord, taal),
    bronregel([...antwoord.feiten, { bronnen: antwoord.bronnen ?? [] }], kaders, taal),
  ]
    .filter((deel) => deel)
    .join('\n\n');
}

/** The answer itself, after whether it fits the client where the question tells of one. */
function kernVan({ oordeel = [], kern }: Beantwoording, { t }: Taalkeuze): string {
  const gezegd = oordeel.map(({ sleutel, waarden }) => t(sleutel, waarden)).join(' ');
  const rest = t(kern.sleutel, kern.waarden);
  return gezegd ? `${gezegd}\n\n${rest.charAt(0).toUpperCase()}${rest.slice(1)}` : rest;
}

/** "Zo kom ik hieraan: …": the steps of a calculation, if there is one. */
function stapregel({ stappen }: Beantwoording, { t }: Taalkeuze): string {
  if (stappen.length === 0) return '';
  return `${t('antwoord.rekenwijze')} ${stappen.map(({ sleutel, waarden }) => t(sleutel, waarden)).join(' ')}`;
}

/** Different answers under one another, each with whose it is, and the sources of all at the end. */
export function toonGroepen(
  kop: string,
  groepen: readonly Zelfde[],
  kaders: Kaders,
  taal: Taalkeuze,
  op: Datum,
): string {
  const { t } = taal;
  const { groepen: eigen, samen, samenEerst } = zonderHerhaling(groepen);
  const delen = eigen.map(({ diensten, antwoord }) => {
    const namen = diensten.map(({ naam }) => naam[taal.taal]).join(', ');
    const zinnen = [
      kernVan(antwoord, taal),
      ...antwoord.voorwaarden.map((zin) => t(zin.sleutel, zin.waarden)),
    ];
    const eerst = `${t('antwoord.aanhef', { dienst: namen })} ${zinnen.filter((zin) => zin !== '').join(' ')}`;
    return [eerst, stapregel(antwoord, taal)].filter((deel) => deel).join('\n\n');
  });
  const allemaal =
    samen.length > 0 ? [`${t('antwoord.allemaal')} ${t('antwoord.feiten', { feiten: samen })}`] : [];
  const verteld = samenEerst ? [...allemaal, ...delen] : [...delen, ...allemaal];
  const feiten = groepen.flatMap(({ antwoord }) => antwoord.feiten);
  return [kop, ...verteld, ...statusregels(feiten, op, kaders, taal), bronregel(feiten, kaders, taal)]
    .filter((deel) => deel)
    .join('\n\n');
}

/** "Bron: Overzicht Re-integratiediensten 7.1 (1 januari 2025), § 3.6; …": document, version and paragraph of each fact. */
export function bronregel(feiten: readonly Pick<Feit, 'bronnen'>[], kaders: Kaders, taal: Taalkeuze): string {
  const bronnen = feiten.flatMap(({ bronnen: van }) => van);
  if (bronnen.length === 0) return '';
  const perDocument = new Map<string, string[]>();
  for (const { document, plaats } of bronnen) {
    const plaatsen = perDocument.get(document) ?? [];
    if (!plaatsen.includes(plaats)) perDocument.set(document, [...plaatsen, plaats]);
  }
  const delen = [...perDocument].map(
    ([id, plaatsen]) =>
      `${documentnaam(id, kaders, taal)}, ${plaatsen.join(` ${taal.t('antwoord.bron-en')} `)}`,
  );
  return taal.t('antwoord.bron', { bronnen: delen.join('; ') });
}

function documentnaam(id: string, kaders: Kaders, { t }: Taalkeuze): string {
  const document = kaders.document(id);
  return t('antwoord.document', { kort: document.kort, versie: document.versie, datum: document.datum });
}

/** A source that has expired or is history is said to be so, with its dates, in every answer that uses it. */
export function statusregels(
  feiten: readonly Pick<Feit, 'bronnen'>[],
  op: Datum,
  kaders: Kaders,
  { t }: Taalkeuze,
): readonly string[] {
  return bronmeldingen(kaders, feiten, op).map(({ soort, document }) =>
    t(`bronstatus.${soort}`, {
      document: document.kort,
      datum: document.datum,
      tot: document.geldig?.tot,
    }),
  );
}

/** The card of a service: its limits, price, payments and deadlines, each with its value and source. */
export function dienstKaart(
  naam: string,
  antwoord: Beantwoording,
  kaders: Kaders,
  taal: Taalkeuze,
  op: Datum,
): { card: Card; text: string } {
  const letOp = [
    ...antwoord.voorwaarden.map((zin) => taal.t(zin.sleutel, zin.waarden)),
    ...statusregels(antwoord.feiten, op, kaders, taal),
    taal.t('voorwaarde.btw'),
  ];
  const titel = taal.t('kaart.dienst', { naam });
  const facts = antwoord.feiten.map((feit) => ({
    title: feit.naam[taal.taal],
    value: `${taal.opmaak.gezegd(feit)} (${feit.bronnen[0]?.plaats ?? ''})`,
  }));
  const bron = bronregel(antwoord.feiten, kaders, taal);
  const body = [
    heading(titel),
    { type: 'FactSet' as const, facts },
    ...letOp.map((regel) => paragraph(regel)),
    remark(bron),
  ];
  const text = [titel, ...facts.map(({ title, value }) => `- ${title}: ${value}`), ...letOp, bron].join('\n');
  return { card: card(taal.taal, titel, body), text };
}
