import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import {
  compiledFile,
  readCompiled,
  removeCompiled,
  sealOf,
  writeCompiled,
} from '../../bot/content/compiled.ts';
import { readContent } from '../../bot/content/content.ts';
import { checkKadersInhoud } from '../../bot/content/kaders.ts';
import { learnedFile, readLearned, writeLearned } from '../../bot/content/learned.ts';
import { projectRoot } from '../../bot/project-root.ts';
import { bewaardVan, maakBegripsbronnen } from '../../dialogs/vragen/begripsbronnen.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'inkoopwijzer-content-'));
  await cp(join(projectRoot(), 'content'), folder, { recursive: true });
});
afterEach(() => rm(folder, { recursive: true, force: true }));

async function change(file: string, from: string, to: string): Promise<void> {
  const path = join(folder, file);
  const text = await readFile(path, 'utf8');
  expect(text).toContain(from);
  await writeFile(path, text.replace(from, to));
}

describe('a mistake in the content stops the start with file, place and what was expected', () => {
  test.each([
    [
      'kaders/uwv/naar-werk.yaml',
      'waarde: 26',
      'waarde: zesentwintig',
      /content\/kaders\/uwv\/naar-werk\.yaml is not right:\n {2}at feiten\[\d+\] \(uren-maximum\)\.versies\[0\]\.waarde: .*expected number/,
    ],
    ['kaders/uwv/naar-werk.yaml', 'waarde: 26', 'waarde: -26', /uren-maximum.*waarde/],
    ['kaders/uwv/naar-werk.yaml', 'eenheid: uren\n', 'eenheid: dozijn\n', /eenheid: .*"uren"/],
    [
      'kaders/uwv/naar-werk.yaml',
      'vanaf: 2025-01-01',
      'vanaf: 2025-02-30',
      /vanaf: expected an existing date as YYYY-MM-DD/,
    ],
    ['kaders/uwv/re-integratie.yaml', 'waarde: "95.00"', 'waarde: 95', /uurtarief.*waarde/],
    ['kaders/uwv/re-integratie.yaml', 'waarde: "95.00"', 'waarde: "95"', /euros as text with two decimals/],
    [
      'kaders/uwv/naar-werk.yaml',
      'document: stappenplan',
      'document: stapenplan',
      /unknown document "stapenplan"/,
    ],
    ['kaders/uwv/naar-werk.yaml', 'rol: doel\n', 'rol: doelgroep\n', /stands in the content twice/],
    [
      'kaders/uwv/naar-werk.yaml',
      'lengte: { rol: termijn-eindrapportage }',
      'lengte: { rol: termijn-eind }',
      /unknown fact "termijn-eind"/,
    ],
    [
      'kaders/uwv/naar-werk.yaml',
      'vanaf: { termijn: einde-individueel }',
      'vanaf: { termijn: einde }',
      /counted from the unknown term "einde"/,
    ],
    ['kaders/uwv/naar-werk.yaml', 'feiten:', 'feiten: [', /content\/kaders\/uwv\/naar-werk\.yaml: /],
    ['kaders/uwv/kader.yaml', 'kader: uwv', 'kader: uvw', /no framework "uwv"/],
    ['teksten/en.yaml', 'graag-gedaan: You are welcome.', '', /en\.yaml lacks: graag-gedaan/],
    [
      'brieven/inkooporder.mustache',
      '{{prijs}}',
      '{{prjis}}',
      /inkooporder\.mustache: unknown fields: prjis/,
    ],
    ['brieven/inkooporder.mustache', 'Onderwerp: ', 'Over: ', /a first line "Onderwerp: …"/],
    [
      'begrippen.yaml',
      '- id: uren',
      '- id: uuren',
      /begrippen\.yaml is not right:\n {2}at onderwerpen\[\d+\]/,
    ],
  ])('%s: "%s" becomes "%s"', async (file, from, to, message) => {
    await change(file, from, to);
    expect(() => readContent(folder)).toThrow(message);
  });

  test('two versions of a fact that hold on the same day', async () => {
    const second =
      '\n      - vanaf: 2026-01-01\n        waarde: 27\n        bronnen: [{ document: overzicht-7.1, plaats: "§ 3.6" }]';
    const path = join(folder, 'kaders/uwv/naar-werk.yaml');
    const text = await readFile(path, 'utf8');
    const place = text.indexOf('  - rol: uren-uitzondering');
    await writeFile(path, `${text.slice(0, place).trimEnd()}${second}\n${text.slice(place)}`);
    expect(() => readContent(folder)).toThrow(
      'two versions hold on 2026-01-01: give the earlier one a "tot"',
    );
  });

  test('the content as it stands is right', () => {
    expect(() => readContent(folder)).not.toThrow();
  });
});

describe('what a build checked is read back', () => {
  const bewaar = () => {
    const file = join(folder, 'kaders.json');
    writeCompiled(file, { seal: sealOf(folder, 'kaders'), inhoud: checkKadersInhoud(folder) });
    return file;
  };

  test('as long as no text has changed', () => {
    expect(readCompiled(bewaar(), folder, 'kaders')).toEqual(checkKadersInhoud(folder));
  });

  test.each([
    ['kaders/uwv/naar-werk.yaml', 'waarde: 26', 'waarde: 27'],
    ['bronnen.yaml', 'status: verlopen', 'status: van-kracht'],
    ['kaders/indexcijfers.yaml', 'cijfers: []', 'cijfers: [] #'],
  ])('not after a change of %s', async (path, from, to) => {
    const file = bewaar();
    await change(path, from, to);
    expect(readCompiled(file, folder, 'kaders')).toBeUndefined();
  });

  test('not when a file was added, nor when it was half written or is not there', async () => {
    const file = bewaar();
    await writeFile(join(folder, 'kaders/uwv/nieuw.yaml'), 'geldtVoor: { kader: uwv }');
    expect(readCompiled(file, folder, 'kaders')).toBeUndefined();
    await rm(join(folder, 'kaders/uwv/nieuw.yaml'));
    expect(readCompiled(file, folder, 'kaders')).toBeDefined();
    await writeFile(file, '{"seal":"');
    expect(readCompiled(file, folder, 'kaders')).toBeUndefined();
    removeCompiled(file);
    expect(readCompiled(file, folder, 'kaders')).toBeUndefined();
  });

  test('questions about a fact that does not exist are refused', async () => {
    await change('vragen/leon.yaml', '  bemiddelingsfee:', '  bemiddelingsvee:');
    expect(() => readContent(folder)).toThrow('there is no fact "bemiddelingsvee" at "leon"');
  });

  test('a service that nobody describes, and a description of none, are refused', async () => {
    await change('voorbeeldvragen.yaml', '\n  evc:\n', '\n  evk:\n');
    expect(() => readContent(folder)).toThrow('nobody describes the service "evc"');
    await change('voorbeeldvragen.yaml', '\n  evk:\n', '\n  evk: { nl: [iets], en: [something] }\n  evc:\n');
    expect(() => readContent(folder)).toThrow('there is no service "evk" to describe');
  });

  test('the questions people ask are sealed like the facts', async () => {
    const zegel = sealOf(folder, 'vragen');
    expect(sealOf(folder, 'vragen')).toBe(zegel);
    await change('voorbeeldvragen.yaml', 'wat kost het', 'wat kost dat');
    expect(sealOf(folder, 'vragen')).not.toBe(zegel);
  });

  test('the indexes find the same as those worked out anew, until a text changes', async () => {
    const content = readContent(folder);
    const anew = maakBegripsbronnen(content);
    const file = join(folder, 'indexen.bin');
    writeLearned(file, folder, bewaardVan(anew));
    const kept = readLearned(file, folder);
    expect(kept).toBeDefined();
    const again = maakBegripsbronnen({ ...content, bewaard: kept });
    for (const vraag of ['hoe lang mag het duren', 'wie betaalt de reis', 'plan is afgekeurd wat nu']) {
      const alle = vraag.split(' ');
      const gevonden = again.index.zoek({ alle, kern: alle });
      expect(gevonden.length).toBeGreaterThan(0);
      expect(gevonden).toEqual(anew.index.zoek({ alle, kern: alle }));
      expect(again.voorbeelden.lijktOp(alle)).toEqual(anew.voorbeelden.lijktOp(alle));
      expect(again.diensten.lijktOp(alle, () => true)).toEqual(anew.diensten.lijktOp(alle, () => true));
    }
    await change('voorbeeldvragen.yaml', 'wat kost het', 'wat kost dat');
    expect(readLearned(file, folder)).toBeUndefined();
    await writeFile(file, 'half');
    expect(readLearned(file, folder)).toBeUndefined();
  });

  test('only by a program that was built with it', () => {
    expect(compiledFile('/app/dist/bot/content', 'kaders')).toBe(
      join('/app/dist/bot/content', 'kaders.json'),
    );
    expect(compiledFile('/app/bot/content', 'kaders')).toBeUndefined();
    expect(learnedFile('/app/bot/content')).toBeUndefined();
  });
});
