import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { vindDatums } from '../../../dialogs/prompts/datum.ts';
import { datum } from '../../../domain/waarden/datum.ts';

const VANDAAG = datum('2026-12-01');
const vind = (tekst: string, richting: 'verleden' | 'toekomst' = 'verleden') =>
  vindDatums(tekst, VANDAAG, richting).map(({ waarde }) => waarde);

describe('dates as people type them', () => {
  test.each([
    ['03-12-2026', '2026-12-03'],
    ['3-4-2027', '2027-04-03'],
    ['3/4/2027', '2027-04-03'],
    ['3.4.2027', '2027-04-03'],
    ['14-9-26', '2026-09-14'],
    ['2026-09-14', '2026-09-14'],
    ['3 december 2026', '2026-12-03'],
    ['op 3 dec 2026 ontvangen', '2026-12-03'],
    ['1 mrt 2027', '2027-03-01'],
    ['1st of February 2027', '2027-02-01'],
    ['February 1, 2027', '2027-02-01'],
    ['vandaag', '2026-12-01'],
    ['plan gisteren ontvangen', '2026-11-30'],
    ['eergisteren', '2026-11-29'],
    ['tomorrow', '2026-12-02'],
    ['over 2 weken', '2026-12-15'],
    ['2 weken geleden', '2026-11-17'],
    ['een maand geleden', '2026-11-01'],
    ['in 3 days', '2026-12-04'],
  ])('"%s" is %s', (tekst, verwacht) => {
    expect(vind(tekst)).toEqual([verwacht]);
  });

  test('without a year it is the nearest one in the direction asked', () => {
    expect([vind('7 september'), vind('7 september', 'toekomst')]).toEqual([['2026-09-07'], ['2027-09-07']]);
    expect([vind('1 december'), vind('1 december', 'toekomst')]).toEqual([['2026-12-01'], ['2026-12-01']]);
    expect([vind('29 februari'), vind('29 februari', 'toekomst')]).toEqual([['2024-02-29'], ['2028-02-29']]);
  });

  test('a weekday is the last one or the next one', () => {
    expect([
      vind('vrijdag'),
      vind('vrijdag', 'toekomst'),
      vind('afgelopen vrijdag'),
      vind('volgende vrijdag'),
    ]).toEqual([['2026-11-27'], ['2026-12-04'], ['2026-11-27'], ['2026-12-04']]);
    expect([vind('dinsdag'), vind('vorige dinsdag')]).toEqual([['2026-12-01'], ['2026-11-24']]);
  });

  test.each([
    '20 uur',
    '6 maanden',
    '50.000',
    '1.250,50',
    '20,5',
    '31-02-2026',
    '32-1-2026',
    '0-0-0',
    'mei',
    'maart',
    'in mei',
    'W-2041-11',
    '1234-56-78',
  ])('"%s" holds no date', (tekst) => {
    expect(vind(tekst)).toEqual([]);
  });

  test('a weekday of last or next week is the one of that week', () => {
    expect([
      vind('vorige week dinsdag'),
      vind('dinsdag vorige week'),
      vind('volgende week maandag'),
      vind('last week on Friday'),
    ]).toEqual([['2026-11-24'], ['2026-11-24'], ['2026-12-07'], ['2026-11-27']]);
  });

  test('in a question a date without a year is the nearest one', () => {
    expect(vindDatums('20 december', VANDAAG, 'dichtstbij').map(({ waarde }) => waarde)).toEqual([
      '2026-12-20',
    ]);
    expect(vindDatums('20 november', VANDAAG, 'dichtstbij').map(({ waarde }) => waarde)).toEqual([
      '2026-11-20',
    ]);
  });

  test.each([
    ['vrijdag 4 december 2026', ['2026-12-04']],
    ['vraag ik vrijdag, 4 december', ['2026-12-04']],
    ['op dinsdag de 8e december en vrijdag 11-12-2026', ['2026-12-08', '2026-12-11']],
    ['Friday the 4th of December', ['2026-12-04']],
    ['vrijdag gebeld, 4 december ontvangen', ['2026-11-27', '2026-12-04']],
  ])('a weekday right before a date is part of it: "%s"', (tekst, datums) => {
    expect(vindDatums(tekst, VANDAAG, 'dichtstbij').map(({ waarde }) => waarde)).toEqual(datums);
  });

  test('several dates in one sentence are all found, in order', () => {
    expect(vind('opdracht 17-8-2026, plan 7 september 2026')).toEqual(['2026-08-17', '2026-09-07']);
  });

  test('whatever is typed, reading ends and finds only dates that exist', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (tekst) =>
        vind(tekst).every((gevonden) => datum(gevonden) === gevonden),
      ),
    );
  });
});
