import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { maakBegripsbronnen } from '../../dialogs/vragen/begripsbronnen.ts';
import { content } from '../support/content.ts';

const { herstel } = maakBegripsbronnen(content);

describe('a typing error that would lose a number or a name is mended before a question is read', () => {
  test.each([
    ['stopt na 7 maadnen', 'stopt na 7 maanden', 'a unit'],
    ['30 uurr werkfit', '30 uur werkfit', 'a short unit with a letter too many'],
    ['mag 30 urr', 'mag 30 uur', 'a short unit with another letter'],
    ['plan van 3 decmber', 'plan van 3 december', 'the month of a date'],
    ['zeevn maanden', 'zeven maanden', 'a number in letters'],
    ['langre dan 3 maanden', 'langer dan 3 maanden', 'what a number is set against'],
    ['LwON traject', 'leon traject', 'a name of one short word'],
    ['uurtarief leob', 'uurtarief leon', 'another letter in it'],
    ['24 uur nar werk', '24 uur naar werk', 'a name of short words'],
    ['24 uur naar wekr', '24 uur naar werk', 'the other word of it'],
    ['hoe langg duurt werkfit', 'hoe lang duurt werkfit', 'a letter typed twice'],
  ])('"%s" is read as "%s": %s', (geschreven, bedoeld) => {
    expect(herstel.van(geschreven)).toBe(bedoeld);
  });

  test.each([
    ['Leo stopt na 4 maanden', 'the name of a person'],
    ['Leen stopt na 4 maanden', 'a name that is near one of a framework'],
    ['hoe kom ik van nar dorp', 'half a name without its other half'],
    ['mag ik 3 mails sturen', 'a word that people use'],
    ['20 uur en 4 keer', 'words that are right'],
    ['wxyz qqq', 'nothing that is near anything'],
  ])('"%s" stays as it is: %s', (geschreven) => {
    expect(herstel.van(geschreven)).toBe(geschreven);
  });

  test('what was mended once needs no more mending, whatever was typed', () => {
    const stuk = fc.constantFrom(
      '7 ',
      '30',
      'maadnen',
      'urr',
      'nar',
      'werk',
      'leob',
      '3 decmber',
      ' dan ',
      'langre',
      '🙂',
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.array(stuk).map((stukken) => stukken.join(' ')),
        ),
        (tekst) => {
          const eens = herstel.van(tekst);
          expect(herstel.van(eens)).toBe(eens);
        },
      ),
    );
  });
});
