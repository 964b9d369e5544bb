import type { Opmaak } from '../../dialogs/opmaak.ts';
import type { Feit } from '../../domain/kaders/inhoud/feit.ts';
import type { Kaders } from '../../domain/kaders/kaders.ts';

/** One version of a fact as a policy officer reads it. */
export interface Feitregel {
  /** Framework, group or service that it holds for, e.g. `uwv/dienst/naar-werk`. */
  readonly plek: string;
  readonly rol: string;
  readonly naam: string;
  readonly waarde: string;
  readonly toelichting: string;
  readonly vanaf: string;
  /** Last day it holds, or empty while it still does. */
  readonly tot: string;
  /** Day from which it has to be checked before use, or empty. */
  readonly nagaanVanaf: string;
  readonly nagekeken: string;
  readonly bronnen: string;
  /** What was chosen where documents differ or leave it open. */
  readonly lezing: string;
}

/** Every version of every fact, by framework and place in the order of the content. */
export function feitenlijst(kaders: Kaders, opmaak: Opmaak): readonly Feitregel[] {
  return kaders
    .alleFeiten()
    .toSorted((a, b) => (a.plek < b.plek ? -1 : a.plek > b.plek ? 1 : 0))
    .flatMap(({ plek, versies }) => versies.map((feit) => regel(kaders, opmaak, plek, feit)));
}

function regel(kaders: Kaders, opmaak: Opmaak, plek: string, feit: Feit): Feitregel {
  const { taal } = opmaak;
  return {
    plek,
    rol: feit.rol,
    naam: feit.naam[taal],
    waarde: opmaak.gezegd(feit),
    toelichting: [feit.toelichting?.[taal], feit.beslist?.[taal]].filter(Boolean).join('; '),
    vanaf: feit.vanaf,
    tot: feit.tot ?? '',
    nagaanVanaf: feit.nagaanVanaf ?? '',
    nagekeken: feit.nagekeken,
    bronnen: feit.bronnen
      .map(({ document, plaats }) => {
        const { kort, versie } = kaders.document(document);
        return `${kort}${versie ? ` ${versie}` : ''}, ${plaats}`;
      })
      .join('; '),
    lezing: feit.lezingen.map(({ gekozen }) => gekozen[taal]).join(' '),
  };
}

/** Words of the list that the texts give. */
export interface Lijstwoorden {
  readonly vanaf: string;
  readonly tot: string;
  readonly nagaan: string;
  readonly lezing: string;
}

/**
 * The list as text for a screen of so many columns: a heading per place, and under it each fact with its
 * value, remarks, dates, sources and the reading chosen.
 */
export function alsTekst(regels: readonly Feitregel[], woorden: Lijstwoorden, kolommen: number): string {
  const plekken = [...new Set(regels.map(({ plek }) => plek))];
  return plekken
    .map((plek) => {
      const hier = regels.filter((een) => een.plek === plek);
      return [plek, '='.repeat(plek.length), ...hier.map((een) => alsBlok(een, woorden, kolommen))].join(
        '\n',
      );
    })
    .join('\n\n');
}

const INSPRING = 30;

function alsBlok(regel: Feitregel, woorden: Lijstwoorden, kolommen: number): string {
  const geldig = [
    `${woorden.vanaf} ${regel.vanaf}`,
    ...(regel.tot ? [`${woorden.tot} ${regel.tot}`] : []),
    ...(regel.nagaanVanaf ? [`${woorden.nagaan} ${regel.nagaanVanaf}`] : []),
  ].join(', ');
  const breed = Math.max(kolommen - INSPRING - 3, INSPRING);
  const links = breek(regel.naam, INSPRING);
  const rechts = [
    ...breek(regel.waarde, breed),
    ...breek(regel.toelichting, breed),
    ...breek(`[${geldig}; ${regel.bronnen}]`, breed),
    ...(regel.lezing ? breek(`${woorden.lezing}: ${regel.lezing}`, breed) : []),
  ];
  return Array.from({ length: Math.max(links.length, rechts.length) }, (_, plek) =>
    `  ${(links[plek] ?? '').padEnd(INSPRING)} ${rechts[plek] ?? ''}`.trimEnd(),
  ).join('\n');
}

/** A text in lines of at most so many characters, broken between words. */
function breek(tekst: string, breed: number): readonly string[] {
  const lijnen: string[] = [];
  for (const woord of tekst.split(' ').filter(Boolean)) {
    const laatste = lijnen.at(-1);
    if (laatste !== undefined && laatste.length + woord.length < breed)
      lijnen[lijnen.length - 1] = `${laatste} ${woord}`;
    else lijnen.push(woord);
  }
  return lijnen;
}

const KOLOMMEN = [
  'plek',
  'rol',
  'naam',
  'waarde',
  'toelichting',
  'vanaf',
  'tot',
  'nagaanVanaf',
  'nagekeken',
  'bronnen',
  'lezing',
] as const satisfies readonly (keyof Feitregel)[];

/** The list for a spreadsheet: semicolons, every value in quotes, a formula sign made harmless. */
export function alsCsv(regels: readonly Feitregel[]): string {
  const cel = (tekst: string) => `"${tekst.replace(/^([=+\-@\t\r])/, "'$1").replaceAll('"', '""')}"`;
  return [
    KOLOMMEN.join(';'),
    ...regels.map((regel) => KOLOMMEN.map((kolom) => cel(regel[kolom])).join(';')),
  ].join('\r\n');
}
