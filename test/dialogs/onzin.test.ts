import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { codes } from '../../bot/codes.ts';
import { files } from '../../bot/files/files.ts';
import type { Omgeving } from '../../dialogs/omgeving.ts';
import { voerGesprek } from '../../dialogs/root.ts';
import { maakBegripsbronnen } from '../../dialogs/vragen/begripsbronnen.ts';
import { datum } from '../../domain/waarden/datum.ts';
import { content } from '../support/content.ts';

const nietNodig = () => Promise.reject(new Error('in a group nothing is kept'));
const { teksten, begrippen, brieven, vormen, adviesvragen } = content;
const omgeving: Omgeving = {
  teksten,
  begrippen,
  brieven,
  vormen,
  adviesvragen,
  codes,
  files,
  messages: { tell: () => undefined },
  ...maakBegripsbronnen(content),
  gemeente: {},
  dossiers: {
    create: nietNodig,
    read: nietNodig,
    append: nietNodig,
    handOver: nietNodig,
    offeredAs: nietNodig,
    ownedBy: nietNodig,
    sharedWith: nietNodig,
  },
  memory: { read: nietNodig, write: nietNodig },
  reports: { add: nietNodig },
};

/** What the bot says in a group, where nothing is remembered. */
async function zeg(text: string): Promise<string> {
  const replies = await voerGesprek(omgeving, {
    user: 'u',
    personal: false,
    input: { kind: 'text', text },
    today: datum('2026-12-01'),
    now: '2026-12-01T09:00:00.000Z',
  });
  return replies.map((reply) => reply.text).join('\n');
}

const vragen = [
  'hoeveel uur voor Naar werk?',
  'wat betalen we als werkfit na 7 maanden stopt bij 30 uur?',
  'plan ontvangen op 3 december 2026, wanneer uiterlijk reageren?',
  'bemiddelingsfee leon',
  'welke arrangementen heeft activerend werk voor trede 3',
  'wie betaalt bij samenloop volgens de handreiking?',
  'how long does a practical assessment take?',
  'wat moet er in de eindrapportage staan',
];
const brokken = [
  '\u0000',
  '\u202e',
  '👍🏽👩‍👩‍👧',
  '<script>alert(1)</script>',
  '{{uren}}',
  '$' + '{x}',
  '**[a](javascript:b)**',
  '(a+)+$',
  'a'.repeat(3000),
  '1'.repeat(60),
  '31-02-2026',
  '-0,00',
  '9999999999 uur',
  'na 0 maanden',
  '..........',
  '\n\n\n',
  "'; DROP TABLE",
  '%s%n',
  '__proto__',
  'constructor',
];
const gemuteerd = fc
  .tuple(fc.constantFrom(...vragen), fc.constantFrom(...brokken), fc.nat(80), fc.nat(20), fc.boolean())
  .map(([vraag, brok, waar, weg, erbij]) =>
    erbij ? vraag.slice(0, waar) + brok + vraag.slice(waar) : vraag.slice(0, waar) + vraag.slice(waar + weg),
  );
const willekeurig = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.string({ unit: 'grapheme', maxLength: 300 }),
  fc
    .array(fc.constantFrom(...vragen.join(' ').split(' '), ...brokken), { maxLength: 40 })
    .map((w) => w.join(' ')),
);

describe('whatever is typed', () => {
  test('there is an answer without anything internal in it', async () => {
    await fc.assert(
      fc.asyncProperty(fc.oneof(gemuteerd, willekeurig), async (tekst) => {
        const antwoord = await zeg(tekst);
        expect(antwoord).not.toBe('');
        expect(antwoord).not.toMatch(/undefined|\bNaN\b|\[object|\{\{|Error:|node_modules|\.ts:\d/);
      }),
      { numRuns: 10_000 },
    );
  }, 120_000);

  test('a message that is too long is refused with its length', async () => {
    expect(await zeg('a'.repeat(10_000))).toContain('10000');
  });
});
