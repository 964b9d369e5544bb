import { describe, expect, test } from 'vitest';
import { judge, labelledQuestion, plain, shows } from './score.ts';

const vraag = (expect: 'answer' | 'clarify' | 'refuse', ...must: readonly string[]) =>
  labelledQuestion.parse({
    id: 'v',
    lang: 'nl',
    text: 'vraag',
    expect,
    must: must.map((phrase) => ({ any: phrase.split('|') })),
  });

describe('what an answer has to show', () => {
  test.each([
    ['€ 1.900,00', '1900', true],
    ['€ 1,900.00', '1.900', true],
    ['€ 1.235,50', '1235,50', true],
    ['26 uur', '26', true],
    ['126 uur', '26', false],
    ['2,60 km', '2', false],
    ['Een Bemiddelingsfee', 'bemiddelingsfee', true],
    ['cliënt', 'client', true],
  ])('"%s" shows "%s": %s', (tekst, gezocht, verwacht) => {
    expect(shows(tekst, gezocht)).toBe(verwacht);
  });

  test('spaces and dashes do not count', () => {
    expect(plain('a\u00a0b – c')).toBe('a b - c');
  });
});

describe('the judgement on a reply', () => {
  test.each([
    [vraag('answer', '26', '40'), 'answer', '26 en 40', 'right'],
    [vraag('answer', '26', '40'), 'answer', 'hoogstens 26', 'incomplete'],
    [vraag('answer', '26'), 'answer', '41', 'wrong'],
    [vraag('answer', '26'), 'refuse', 'weet ik niet', 'refused'],
    [vraag('answer', '3 maanden|drie maanden'), 'answer', 'drie maanden', 'right'],
    [vraag('refuse'), 'refuse', 'weet ik niet', 'right'],
    [vraag('refuse'), 'answer', '26', 'answered'],
    [vraag('clarify'), 'clarify', 'welke dienst?', 'right'],
    [vraag('clarify', '26'), 'answer', '41', 'answered'],
  ] as const)('%#: %s', (question, kind, text, verdict) => {
    expect(judge(question, { kind, text })).toBe(verdict);
  });
});
