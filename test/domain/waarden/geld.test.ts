import { describe, expect, test } from 'vitest';
import { bedrag, deel, leesGetal, rondAf } from '../../../domain/waarden/geld.ts';

describe('numbers as they are kept', () => {
  test.each([
    ['5', '5'],
    [' 5.25 ', '5.25'],
    ['-3', '-3'],
  ])('"%s" is %s', (tekst, verwacht) => {
    expect(leesGetal(tekst)?.toString()).toBe(verwacht);
  });

  test.each(['', 'x5', '5x', '5.', '.5', '1e3', '5,2', '0x10', 'Infinity'])('"%s" is none', (tekst) => {
    expect(leesGetal(tekst)).toBeUndefined();
  });
});

describe('amounts', () => {
  test.each([
    ['1.005', '1.01'],
    ['1.004', '1.00'],
    ['-1.005', '-1.01'],
  ])('%s to the cent is %s', (van, naar) => {
    expect(rondAf(bedrag(van)).toFixed(2)).toBe(naar);
  });

  test('a part in per cent', () => {
    expect(deel(bedrag('200.00'), 30).toFixed(2)).toBe('60.00');
  });
});
