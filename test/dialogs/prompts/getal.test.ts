import { describe, expect, test } from 'vitest';
import { leesNederlandsGetal, vindBedragen, vindMaanden, vindUren } from '../../../dialogs/prompts/getal.ts';

describe('numbers the Dutch way', () => {
  test.each([
    ['50.000', '50000'],
    ['1.250,50', '1250.5'],
    ['1,250.50', '1250.5'],
    ['20,5', '20.5'],
    ['20.5', '20.5'],
    ['95,00', '95'],
    ['zes', '6'],
    ['twintig', '20'],
  ])('"%s" is %s', (tekst, verwacht) => {
    expect(leesNederlandsGetal(tekst)?.toFixed()).toBe(verwacht);
  });

  test.each(['', 'veel', '1.2.3', '1,000', '12,34,56', '-5', '1e9', '٣'])('"%s" is no number', (tekst) => {
    expect(leesNederlandsGetal(tekst)).toBeUndefined();
  });

  test.each([
    ['20 uur', ['20']],
    ['24u naar werk', ['24']],
    ['20,5 uren', ['20.5']],
    ['twintig uur', ['20']],
    ['30 hours', ['30']],
    ['hoeveel uur', []],
    ['26 uitzonderingen', []],
    ['achtendertig uur', ['38']],
    ['thirty-eight hours', ['38']],
    ['honderd uur', ['100']],
    ['twee honderd uur', []],
    ['one hundred and twenty hours', []],
    ['twenty one-hour meetings', []],
  ])('hours in "%s": %j', (tekst, verwacht) => {
    expect(vindUren(tekst).map(({ waarde }) => waarde.toFixed())).toEqual(verwacht);
  });

  test.each([
    ['6 maanden', ['6']],
    ['na 4 mnd', ['4']],
    ['een halfjaar', ['6']],
    ['een maand of vijf', ['5']],
    ['na een maand of 4, en dan nog 2 maanden', ['4', '2']],
    ['half jaar', ['6']],
    ['1 jaar', ['12']],
    ['vier maanden', ['4']],
    ['this month', []],
  ])('months in "%s": %j', (tekst, verwacht) => {
    expect(vindMaanden(tekst).map(({ waarde }) => waarde.toFixed())).toEqual(verwacht);
  });

  test.each([
    ['€ 1.250,50', ['1250.5']],
    ['741 euro', ['741']],
    ['741', ['741']],
    ['€741,00 op 3-3-2027', ['741']],
    ['80,000 euros', ['80000']],
    ["1.200 euro's", ['1200']],
    ['EUR 80,000 of orders', ['80000']],
    ['80k aan opdrachten', ['80000']],
    ['80 000 euro', ['80000']],
    ['€ 2 miljoen', ['2000000']],
    ['in 2026 100 euro', ['100']],
    ['€ 1,5 duizend', ['1500']],
    ['offerte van 4.200,- voor 20 uur', ['4200']],
  ])('amounts in "%s": %j', (tekst, verwacht) => {
    expect(vindBedragen(tekst).map(({ waarde }) => waarde.toFixed())).toEqual(verwacht);
  });
});
