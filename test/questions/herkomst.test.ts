import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { inTaal } from '../../dialogs/omgeving.ts';
import { vindDatums } from '../../dialogs/prompts/datum.ts';
import { vindInvoer } from '../../dialogs/vragen/invoer.ts';
import type { Opgeslagen } from '../../domain/kaders/feitenkast.ts';
import { datum } from '../../domain/waarden/datum.ts';
import { startBot, type TestBot } from '../support/bot.ts';
import { kaders, teksten } from '../support/content.ts';
import { ownQuestions } from './read.ts';
import { judge, type LabelledQuestion } from './score.ts';

const VANDAAG = datum('2026-12-01');
const IN_MEMORY = '/dev/shm';
const vragen = ownQuestions();

/** Every number in a text, in one form. */
const getallen = (tekst: string): readonly string[] =>
  [...tekst.matchAll(/\d[\d.,]*/g)].map(([getal]) => getal.replace(/[.,]$/, ''));

/** The months and hours of a question, also in words: "eight months", and of "in maand 8" the seven that are behind. */
const inCijfers = (tekst: string): readonly string[] => {
  const { maanden, uren } = vindInvoer(tekst, VANDAAG);
  return [maanden, uren].flatMap((een) => (een === undefined ? [] : [String(een)]));
};

/** The numbers that a fact says, and where, in one language. */
function zegt({ versies }: Opgeslagen, taal: 'nl' | 'en'): readonly string[] {
  const { opmaak } = inTaal(taal, teksten);
  const gezegd = versies
    .flatMap(({ naam, inhoud, toelichting, beslist, lezingen, vanaf, tot, nagaanVanaf }) => [
      naam[taal],
      opmaak.inhoud(inhoud),
      inhoud.soort === 'lijst' ? inhoud.waarde.map((_, plek) => plek + 1).join(' ') : '',
      toelichting?.[taal],
      beslist?.[taal],
      ...lezingen.map(({ gekozen }) => gekozen[taal]),
      ...[vanaf, tot, nagaanVanaf].map((dag) => (dag ? opmaak.datum(dag) : '')),
    ])
    .join(' ');
  const plaatsen = versies.flatMap(({ bronnen }) => bronnen.map(({ plaats }) => plaats));
  return getallen([gezegd, ...plaatsen].join(' '));
}

/** What the facts of a place in a document say, in one language. */
const gezegd = { nl: new Map<string, Set<string>>(), en: new Map<string, Set<string>>() };
for (const feit of kaders.alleFeiten())
  for (const taal of ['nl', 'en'] as const) {
    const getallenVan = zegt(feit, taal);
    for (const { plaats } of feit.versies.flatMap(({ bronnen }) => bronnen)) {
      const hier = gezegd[taal].get(plaats) ?? new Set<string>();
      for (const getal of getallenVan) hier.add(getal);
      gezegd[taal].set(plaats, hier);
    }
  }

/** Numbers that are a name or a date of a document, a service or a framework, and no figure. */
const namen = [
  ...new Set(
    (['nl', 'en'] as const).flatMap((taal) => {
      const { opmaak } = inTaal(taal, teksten);
      const documenten = kaders
        .alleFeiten()
        .flatMap(({ versies }) => versies.flatMap(({ bronnen }) => bronnen));
      const genoemd = [
        ...kaders.diensten().map(({ naam }) => naam[taal]),
        ...kaders.alleKaders().map(({ naam }) => naam[taal]),
        ...[...new Set(documenten.map(({ document }) => document))].flatMap((id) => {
          const document = kaders.document(id);
          return [document.kort, document.versie, document.datum, document.geldig?.tot].map((deel) =>
            deel && /^\d{4}-/.test(deel) ? opmaak.datum(datum(deel)) : (deel ?? ''),
          );
        }),
      ];
      return getallen(genoemd.join(' '));
    }),
  ),
];

/** The numbers that the facts named in a line of sources say, and those of names; many answers have the same line. */
function uitBron(taal: 'nl' | 'en', bron: string): ReadonlySet<string> {
  const sleutel = `${taal} ${bron}`;
  const eerder = bronnen.get(sleutel);
  if (eerder) return eerder;
  const genoemd = [...gezegd[taal]].filter(([plaats]) => bron.includes(plaats));
  const hier = new Set([...namen, ...genoemd.flatMap(([, getallenVan]) => [...getallenVan])]);
  bronnen.set(sleutel, hier);
  return hier;
}

const bronnen = new Map<string, ReadonlySet<string>>();

/** The figures of a reply that no fact named in its source gives, nor a step of its calculation, nor the question. */
function zonderHerkomst(tekst: string, vraag: LabelledQuestion): readonly string[] {
  const { lang: taal } = vraag;
  const { opmaak } = inTaal(taal, teksten);
  const regels = tekst.split('\n');
  const isBron = (regel: string) => /^(?:Bron|Source):/.test(regel);
  const isStap = (regel: string) => /^(?:Zo kom ik hieraan|How I got there):/.test(regel);
  const bron = regels.filter(isBron).join(' ');
  const plaatsen = regels.filter((regel) => !isBron(regel)).join(' ');
  const gevraagd = [...vraag.context, vraag.text];
  const vanBron = uitBron(taal, bron);
  const bekend = new Set(
    getallen(
      [
        ...regels.filter(isStap),
        ...gevraagd,
        opmaak.datum(VANDAAG),
        ...gevraagd.flatMap(inCijfers),
        ...gevraagd.flatMap((een) =>
          vindDatums(een, VANDAAG, 'dichtstbij').map(({ waarde }) => opmaak.datum(waarde)),
        ),
      ].join(' '),
    ),
  );
  return getallen(plaatsen.replaceAll('2e betaling', '')).filter(
    (getal) => !bekend.has(getal) && !vanBron.has(getal),
  );
}

describe('the answers to our own questions', () => {
  let bot: TestBot;
  let folder: string;
  beforeAll(async () => {
    // Thousands of users who ask once: where there is a disk in memory nothing has to wait for the real one.
    folder = await mkdtemp(join(existsSync(IN_MEMORY) ? IN_MEMORY : tmpdir(), 'inkoopwijzer-'));
    bot = await startBot({ today: VANDAAG, dataDir: folder });
  });
  afterAll(async () => {
    await bot.stop();
    await rm(folder, { recursive: true, force: true });
  });

  const fouten: string[] = [];
  let goed = 0;
  let beantwoord = 0;

  test('show no figure that does not stand in a fact with the source below it, or in a step of the calculation', async () => {
    for (const [nummer, vraag] of vragen.entries()) {
      const van = {
        from: { id: `u${nummer}` },
        conversation: { id: `u${nummer}`, conversationType: 'personal' },
      };
      const opties = { ...van, locale: vraag.lang === 'nl' ? 'nl-NL' : 'en-GB' };
      for (const eerder of vraag.context) await bot.say(eerder, opties);
      const { activities, all } = await bot.say(vraag.text, opties);
      expect(all).not.toMatch(/undefined|\{\{|NaN|\[object/);
      if (vraag.expect === 'answer') {
        beantwoord += 1;
        if (judge(vraag, { text: all, kind: 'answer' }) === 'right') goed += 1;
      }
      for (const { text = '' } of activities)
        if (text !== '') {
          const los = zonderHerkomst(text, vraag);
          if (los.length > 0) fouten.push(`${vraag.id} ${los.join(' ')}: ${text}`);
        }
    }
    expect(fouten).toEqual([]);
  }, 180_000);

  test('show what had to be there at least as often as they did before', () => {
    expect(goed / beantwoord).toBeGreaterThanOrEqual(AL_BEREIKT);
  });
});

/** The part of the questions that was answered right when this was last looked at: it only goes up. */
const AL_BEREIKT = 0.97;
