import { describe, expect, test } from 'vitest';
import { herinneringen } from '../../../domain/dossier/herinneringen.ts';
import { datum } from '../../../domain/waarden/datum.ts';
import { kalender } from '../../support/content.ts';
import { Proefdossier } from '../../support/dossier.ts';

const op = (dag: string, proef = new Proefdossier().tot('opdracht-verstuurd')) =>
  herinneringen(proef.dossier, datum(dag), kalender).map(({ moment, termijn, sleutel }) => [
    termijn.regel.id,
    moment,
    sleutel,
  ]);

describe('a deadline is announced on the working day before and on the day', () => {
  test.each([
    ['2026-09-10', []],
    ['2026-09-11', [['plan', 'vooraf', 'plan 2026-09-14 vooraf']]],
    ['2026-09-13', [['plan', 'vooraf', 'plan 2026-09-14 vooraf']]],
    ['2026-09-14', [['plan', 'vandaag', 'plan 2026-09-14 dag']]],
    ['2026-09-20', [['plan', 'voorbij', 'plan 2026-09-14 dag']]],
  ])('on %s: %j', (dag, verwacht) => {
    expect(op(dag)).toEqual(verwacht);
  });

  test('before Christmas on the last working day', () => {
    const proef = new Proefdossier().tot('opdracht-verstuurd', {
      'opdracht-verstuurd': { dagtekening: '2026-11-27' },
    });
    expect([op('2026-12-23', proef), op('2026-12-24', proef).map(([, moment]) => moment)]).toEqual([
      [],
      ['vooraf'],
    ]);
  });

  test('what is done needs no announcement', () => {
    expect(op('2026-09-14', new Proefdossier().tot('plan-ontvangen'))).toEqual([]);
  });

  test('a deadline that moved is announced anew', () => {
    const verschoven = new Proefdossier()
      .tot('opdracht-verstuurd')
      .corrigeer('opdracht-verstuurd', { dagtekening: '2026-08-18' });
    expect(op('2026-09-15', verschoven)[0]?.[2]).toBe('plan 2026-09-15 dag');
  });
});
