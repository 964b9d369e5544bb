import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { describe, expect, test } from 'vitest';
import { projectRoot } from '../../bot/project-root.ts';
import { documentsoorten } from '../../domain/documenten/documenten.ts';
import { metPlanStappen } from '../../domain/dossier/met-plan/proces.ts';
import { routevelden } from '../../domain/dossier/route/velden.ts';
import { fasen, partij } from '../../domain/kaders/inhoud/documentvorm.ts';
import { onderwerpen } from '../../domain/vragen/vraagstelling.ts';
import { begrippen, kaders, naarWerk, teksten } from '../support/content.ts';

const root = projectRoot();
const sources = (folder: string) =>
  readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter(
      (entry) => entry.isFile() && entry.name.endsWith('.ts') && !entry.parentPath.includes('local/page'),
    )
    .map((entry) => relative(root, join(entry.parentPath, entry.name)));
const files = [...sources('bot'), ...sources('dialogs'), ...sources('domain')];

/** The code of a file without comments and imports. */
function code(file: string): string {
  return readFileSync(join(root, file), 'utf8')
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/(^|[^:'"`\\])\/\/.*$/gm, '$1')
    .replace(/^(import|export)[^;]*from '[^']*';$/gm, '');
}

/** Numbers that equal a policy figure but mean something else, by file, with what they mean. */
const meansSomethingElse: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'dialogs/kaarten/dossier-kaart.ts': { 3: 'deadlines on a card', 4: 'steps of a timeline' },
  'dialogs/kaarten/herinnering-kaart.ts': { 5: 'deadlines on a card' },
  'dialogs/opmaak.ts': { 3: 'digits between thousand marks' },
  'dialogs/prompts/datum.ts': {
    3: 'groups of a pattern and years looked back',
    4: 'groups of a pattern and a month',
    6: 'a month',
    7: 'days of a week',
    12: 'months',
    14: 'an example',
    100: 'years of a century',
  },
  'dialogs/prompts/getal.ts': Object.fromEntries(
    [3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 18, 20, 25, 30, 40, 50, 60, 80, 90, 100].map((n) => [
      n,
      'a number word',
    ]),
  ),
  'dialogs/vragen/betekenis.ts': { 3: 'rounds of a calculation', 64: 'meanings told apart' },
  'dialogs/prompts/lees-antwoord.ts': { 3: 'letters of a word', 30: 'characters before a date' },
  'dialogs/stappen/brief.ts': { 3: 'empty lines in a pattern' },
  'dialogs/stappen/dossiers.ts': {
    3: 'letters of a search',
    15: 'dossiers in a list',
    40: 'characters of a reference',
  },
  'dialogs/vragen/anoniem.ts': { 3: 'digits behind the first', 300: 'characters of a question' },
  'dialogs/vragen/begrijp-buiten.ts': { 3: 'words of a question', 6: 'words of a question' },
  'dialogs/vragen/eenduidig.ts': { 3: 'digits of a number', 5: 'words of a follow-up' },
  'dialogs/vragen/zinsbouw.ts': { 4: 'words before a follow-up' },
  'dialogs/vragen/begrijp-feit.ts': {
    4: 'letters of a word and facts told together',
    5: 'facts told together',
  },
  'dialogs/vragen/begrijp-voorrang.ts': { 3: 'services told together', 6: 'words of a question' },
  'dialogs/vragen/bewering.ts': { 12: 'months of a year' },
  'dialogs/vragen/feitfamilie.ts': {
    3: 'letters of a word and conditions together',
    4: 'facts told together',
    5: 'facts told together',
  },
  'dialogs/turn.ts': { 6: 'buttons' },
  'dialogs/vragen/begrijp-keuze.ts': { 3: 'services told together' },
  'dialogs/vragen/onderwerp.ts': {
    3: 'weight of a signal',
    4: 'weight of a signal',
    6: 'weight of a signal',
    10: 'weight of a signal',
  },
  'dialogs/vragen/vragen.ts': {
    3: 'services answered apart',
    4: 'answers listed',
    5: 'services side by side',
  },
  'dialogs/vragen/frasezoeker.ts': { 5: 'letters of a word' },
  'dialogs/prompts/herstel.ts': { 3: 'letters of a word', 4: 'letters of a word' },
  'dialogs/vragen/herstel.ts': {
    4: 'letters of a short word',
    5: 'letters of a short word',
    6: 'letters of a short word',
  },
  'dialogs/vragen/spelling.ts': {
    6: 'letters of a word',
    10: 'letters of a word',
    4: 'letters of a short word',
  },
  'dialogs/vragen/stel.ts': { 60: 'minutes of an hour' },
  'dialogs/prompts/lees-rest.ts': { 3: 'letters of a word' },
  'dialogs/stappen/advies.ts': { 6: 'services told' },
  'dialogs/stappen/overdracht.ts': { 5: 'signs of half a code' },
  'dialogs/vragen/kenmerken.ts': { 12: 'months of a year' },
  'dialogs/vragen/voorbeelden.ts': { 4: 'examples shown' },
  'dialogs/stappen/vervolg.ts': { 6: 'buttons' },
  'dialogs/stappen/lijst.ts': { 15: 'dossiers on a page' },
  'dialogs/stappen/voorstellen.ts': { 5: 'letters of a word' },
  'dialogs/stappen/nieuw-dossier.ts': { 40: 'characters of a reference' },
  'dialogs/vragen/zoekindex.ts': { 20: 'finds looked at' },
  'dialogs/vragen/stukken.ts': { 3: 'letters of a piece', 4: 'letters of a stem' },
  'dialogs/vragen/begrijp-erbij.ts': { 3: 'facts told beside an answer' },
  'dialogs/vragen/invoer.ts': { 3: 'a group of a pattern' },
  'dialogs/vragen/lees-vraag.ts': { 14: 'words of a follow-up', 18: 'words of a story' },
  'dialogs/vragen/begrijp-omschreven.ts': { 5: 'words of a description' },
  'dialogs/vragen/frase.ts': { 3: 'letters of a part', 4: 'letters of a name', 6: 'words in between' },
  'dialogs/vragen/lexicon.ts': { 3: 'weight of a signal', 4: 'letters of a word', 5: 'letters of a word' },
  'dialogs/vragen/woorden.ts': { 5: 'letters of a word', 9: 'letters of a word' },
  'domain/kaders/betaling.ts': { 100: 'per cent of a whole' },
  'domain/kaders/duur/begeleiding-bij-scholing.ts': { 12: 'months of a year', 52: 'weeks of a year' },
  'domain/kaders/geld/groepsuren.ts': { 60: 'minutes of an hour' },
  'domain/kaders/inhoud/bestanden.ts': { 50: 'bound of a percentage' },
  'domain/kaders/waarden.ts': { 7: 'days of a week', 12: 'months of a year', 24: 'hours of a day' },
  'domain/kaders/inhoud/feit.ts': { 100: 'per cent of a whole' },
  'domain/waarden/datum.ts': { 3: 'places in a pattern', 4: 'places in a pattern', 12: 'months of a year' },
  'domain/waarden/geld.ts': { 100: 'per cent of a whole' },
  'domain/waarden/bsn.ts': {
    3: 'digits of a group',
    4: 'digits of a group',
    8: 'digits of a BSN',
    9: 'digits of a BSN',
    11: 'the elfproef',
    15: 'characters before a number',
  },
  'domain/waarden/werkdagen.ts': Object.fromEntries(
    [3, 4, 6, 7, 8, 11, 13, 15, 16, 19, 25, 30, 31, 100].map((n) => [n, 'the computus']),
  ),
};

/** Every figure of the content that says something about policy: 0, 1 and 2 occur in any program. */
function policyFigures(): ReadonlySet<string> {
  const values = kaders
    .alleFeiten()
    .flatMap(({ versies }) => versies.map(({ inhoud }) => inhoud))
    .flatMap((inhoud) =>
      inhoud.soort === 'getal' || inhoud.soort === 'bedrag' || inhoud.soort === 'percentage'
        ? [String(Number(inhoud.waarde))]
        : [],
    );
  return new Set(values.filter((value) => Number(value) > 2));
}

describe('the house', () => {
  const figures = policyFigures();

  test('knows the figures that must not stand in code', () => {
    for (const figure of ['26', '40', '9', '95', '50', '30', '3', '12', '28', '14', '7'])
      expect(figures).toContain(figure);
  });

  // The transport counts milliseconds, ports and statuses; what it knows of policy comes from domain and dialogs.
  test.each(files.filter((file) => !file.startsWith('bot/')))('%s holds no policy figure', (file) => {
    const numbers = [...code(file).matchAll(/(?<![\w.$#-])(\d[\d_]*(?:\.\d+)?)(?![\w%])/g)].map(
      ([, number = '']) => String(Number(number.replaceAll('_', ''))),
    );
    const allowed = meansSomethingElse[file] ?? {};
    expect(numbers.filter((number) => figures.has(number) && !(number in allowed))).toEqual([]);
  });

  test.each(files.filter((file) => !file.startsWith('bot/')))('%s holds no sentence for a user', (file) => {
    const literals = [...code(file).matchAll(/'([^'\n]*)'|`([^`]*)`/g)].map(
      ([, single, template]) => single ?? template ?? '',
    );
    const sentences = literals.filter((text) =>
      /\p{L}{2,} \p{L}{2,} \p{L}{2,}/u.test(text.replace(/\$\{[^}]*\}/g, '')),
    );
    const errors = [...code(file).matchAll(/(?:Error|Fout|super|message: |error: )\(?\s*[`']([^`']*)/g)].map(
      ([, text]) => text,
    );
    expect(sentences.filter((sentence) => !errors.some((error) => sentence.startsWith(error ?? '')))).toEqual(
      [],
    );
  });

  test.each(files)('%s stays small', (file) => {
    expect(readFileSync(join(root, file), 'utf8').split('\n').length).toBeLessThanOrEqual(250);
  });

  test('arrows point one way: domain knows nothing of dialogs or bot, dialogs nothing of bot', () => {
    const imports = (file: string) =>
      [...readFileSync(join(root, file), 'utf8').matchAll(/from '([^']+)'/g)].map(
        ([, target = '']) => target,
      );
    for (const file of sources('domain'))
      expect(
        imports(file).filter((target) => /bot\/|dialogs\/|botbuilder|restify|lowdb|^node:/.test(target)),
      ).toEqual([]);
    for (const file of sources('dialogs'))
      expect(
        imports(file).filter((target) => /\/bot\/|botbuilder|restify|lowdb|^node:/.test(target)),
      ).toEqual([]);
  });

  test('the domain never reads the clock', () => {
    for (const file of [...sources('domain'), ...sources('dialogs')])
      expect([file, /Date\.now|new Date\(\)/.test(code(file))]).toEqual([file, false]);
  });
});

describe('texts', () => {
  const used = files.flatMap((file) =>
    [
      ...readFileSync(join(root, file), 'utf8').matchAll(/(?:\bt|schrijf)\((?:[a-z]+, )?'([a-z][\w.-]+)'/g),
    ].map(([, key = '']) => key),
  );

  test('every key that the code names exists', () => {
    expect(used.length).toBeGreaterThan(60);
    expect(used.filter((key) => !teksten.heeft(key))).toEqual([]);
  });

  test('every step, field, choice, phase and document has its text', () => {
    const stappen = metPlanStappen;
    const velden = Object.values(routevelden).flatMap((veld) => veld.velden);
    const nodig = [
      ...fasen.map((fase) => `fase.${fase}`),
      ...stappen.flatMap(({ id, velden }) => [
        `stap.${id}.titel`,
        `stap.${id}.uitleg`,
        ...velden.map((veld) => `veld.${id}.${veld.id}`),
        ...velden.flatMap((veld) => (veld.opties ?? []).map((optie) => `keuze.${optie}`)),
      ]),
      ...velden.map(({ id }) => `veld.route.${id}`),
      ...velden.flatMap(({ opties = [] }) => opties.map((optie) => `keuze.${optie}`)),
      ...partij.options.map((wie) => `partij.${wie}`),
      ...documentsoorten.flatMap(({ id, velden }) => [
        `brief.${id}`,
        ...velden.map((veld) => `brief.veld.${veld}`),
      ]),
    ];
    expect(nodig.filter((key) => !teksten.heeft(key))).toEqual([]);
  });

  test('whoever a term binds can be named', () => {
    const houders = [...kaders.alleKaders().map(({ kader }) => ({ kader })), ...kaders.diensten()];
    const bindt = houders.flatMap((houder) => kaders.termijnen(houder).map((regel) => regel.bindt));
    expect([...new Set(bindt)].filter((wie) => !teksten.heeft(`termijn.bindt.${wie}`))).toEqual([]);
  });

  test('every choice can be typed', () => {
    const opties = new Set(
      [...metPlanStappen, ...Object.values(routevelden)].flatMap(({ velden }) =>
        velden.flatMap((veld) => veld.opties ?? []),
      ),
    );
    expect([...opties].filter((optie) => !begrippen.keuzes[optie])).toEqual([]);
  });

  test('every topic can be asked for', () => {
    expect(
      onderwerpen.filter((id) => !begrippen.onderwerpen.some((onderwerp) => onderwerp.id === id)),
    ).toEqual([]);
  });

  test('answers take their figures from facts: their texts hold no digit of their own', () => {
    const eigen = teksten.sleutels
      .filter((key) => /^(antwoord|voorwaarde|rekenstap)\./.test(key))
      .filter((key) => {
        const zonderVelden = (['nl', 'en'] as const).map((taal) =>
          teksten
            .sjabloon(taal, key)
            .replace(/\{\{[^}]*\}\}/g, '')
            .replaceAll('2e betaling', ''),
        );
        return zonderVelden.some((tekst) => /\d/.test(tekst));
      });
    expect(eigen).toEqual([]);
  });

  test('both languages fill in the same values', () => {
    const velden = (tekst: string) =>
      [...new Set([...tekst.matchAll(/\{\{[#^/]?([\w.-]+)\}\}/g)].map(([, naam]) => naam))].sort();
    for (const key of teksten.sleutels)
      expect([key, velden(teksten.sjabloon('en', key))]).toEqual([key, velden(teksten.sjabloon('nl', key))]);
  });
});

test('every fact of Naar werk is used by an answer, a rule or a term', () => {
  const rollen = ['kader.yaml', 'naar-werk.yaml', 're-integratie.yaml', 'met-plan.yaml'].flatMap((file) =>
    [...readFileSync(join(root, 'content/kaders/uwv', file), 'utf8').matchAll(/- rol: (\S+)/g)].map(
      ([, rol = '']) => rol,
    ),
  );
  const domain =
    sources('domain').map(code).join('\n') +
    readFileSync(join(root, 'content/kaders/uwv/naar-werk.yaml'), 'utf8') +
    readFileSync(join(root, 'content/kaders/uwv/met-plan.yaml'), 'utf8');
  const ongebruikt = rollen.filter(
    (rol) =>
      !domain.includes(`'${rol}'`) &&
      !domain.includes(`rol: ${rol} `) &&
      !/^tweede-betaling/.test(rol) &&
      !kaders.termijnen(naarWerk).some(({ lengte }) => 'rol' in lengte && lengte.rol === rol),
  );
  expect(ongebruikt).toEqual([]);
});
