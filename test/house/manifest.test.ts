import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { appFiles } from '../../manifest/app-package.ts';

const require = createRequire(import.meta.url);
type Validate = ((value: unknown) => boolean) & { errors?: unknown };
const Ajv = require('ajv-draft-04') as new (options: object) => { compile(schema: object): Validate };
const addFormats = require('ajv-formats') as (ajv: object) => void;
const schemas = join(
  dirname(require.resolve('@microsoft/app-manifest/package.json')),
  'build/json-schemas/teams/v1.27',
);
const schema = (name: string) => JSON.parse(readFileSync(join(schemas, name), 'utf8')) as object;
const settings = {
  MICROSOFT_APP_ID: '11111111-2222-3333-4444-555555555555',
  TEAMS_WEBSITE_URL: 'https://www.voorbeeld.nl/inkoop?a="b"',
};
const files = appFiles(settings);
const json = (name: string) => JSON.parse(files.get(name)?.toString() ?? '') as Record<string, unknown>;

function errors(name: string, value: unknown): unknown {
  const ajv = new Ajv({ strict: false, allErrors: true, unicodeRegExp: false });
  addFormats(ajv);
  const validate = ajv.compile(schema(name));
  return validate(value) ? [] : validate.errors;
}

describe('the Teams app', () => {
  test("has a manifest that is valid against Microsoft's schema", () => {
    expect(errors('MicrosoftTeams.schema.json', json('manifest.json'))).toEqual([]);
  });

  test('has an English language file that is valid and translates every text of the manifest', () => {
    expect(errors('MicrosoftTeams.Localization.schema.json', json('en.json'))).toEqual([]);
    const [bot] = json('manifest.json').bots as { commandLists: { commands: unknown[] }[] }[];
    const commands = bot?.commandLists[0]?.commands ?? [];
    expect(Object.keys(json('en.json')).filter((key) => key.endsWith('.title'))).toHaveLength(
      commands.length,
    );
  });

  test('speaks Dutch by default, with the bot in the personal scope', () => {
    const manifest = json('manifest.json') as unknown as {
      localizationInfo: { defaultLanguageTag: string };
      bots: { scopes: string[]; botId: string }[];
    };
    expect(manifest.localizationInfo.defaultLanguageTag).toBe('nl');
    expect(manifest.bots[0]).toMatchObject({ scopes: ['personal'], botId: settings.MICROSOFT_APP_ID });
  });

  test.each([
    ['color.png', 192],
    ['color32x32.png', 32],
    ['outline.png', 32],
  ])('has %s of %i pixels a side', (name, size) => {
    const image = files.get(name) ?? Buffer.alloc(0);
    expect(image.subarray(1, 4).toString()).toBe('PNG');
    expect([image.readUInt32BE(16), image.readUInt32BE(20)]).toEqual([size, size]);
  });

  test.each([
    [{}, 'MICROSOFT_APP_ID is not set, but the application id of the bot, a GUID is expected.'],
    [
      { ...settings, TEAMS_WEBSITE_URL: 'http://x.nl' },
      'TEAMS_WEBSITE_URL is "http://x.nl", but an https address is expected.',
    ],
  ])('without the right settings it says what is missing: %j', (env, message) => {
    expect(() => appFiles(env)).toThrow(message);
  });
});
