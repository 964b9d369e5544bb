import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bevatBsn, voldoetAanElfproef } from '../../../domain/waarden/bsn.ts';

const cijfers = fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 8, maxLength: 8 });

/** Completes eight digits to a valid number, where one exists: the check digit is the weighted sum modulo 11. */
function geldig(eerste: readonly number[]): string | undefined {
  const rest = eerste.reduce((som, cijfer, plek) => som + cijfer * (9 - plek), 0) % 11;
  return rest === 10 || eerste.every((cijfer) => cijfer === 0) ? undefined : `${eerste.join('')}${rest}`;
}

describe('a burgerservicenummer is recognised by the elfproef', () => {
  test.each([
    '123456782',
    'bsn 123456782.',
    '123 456 782',
    '123.456.782',
    '1234.56.782',
    'client 123456782 stopt',
  ])('in "%s"', (tekst) => {
    expect(bevatBsn(tekst)).toBe(true);
  });

  test.each([
    '123456789',
    '12345678',
    '1234567820',
    '0612345678',
    'W-2041',
    '2026-09-14',
    '€ 1.900,00',
    '000000000',
    '',
  ])('not in "%s"', (tekst) => {
    expect(bevatBsn(tekst)).toBe(false);
  });

  test('every valid number is found, and with one digit changed it no longer is', () => {
    fc.assert(
      fc.property(
        cijfers,
        fc.integer({ min: 0, max: 8 }),
        fc.integer({ min: 1, max: 9 }),
        (eerste, plek, verschil) => {
          const nummer = geldig(eerste);
          fc.pre(nummer !== undefined);
          if (!nummer) return;
          expect(bevatBsn(`kenmerk ${nummer} graag`)).toBe(true);
          const ander = [...nummer]
            .map((cijfer, n) => (n === plek ? String((Number(cijfer) + verschil) % 10) : cijfer))
            .join('');
          expect(voldoetAanElfproef(ander)).toBe(false);
        },
      ),
    );
  });

  test('eight digits count only behind the word BSN', () => {
    const acht =
      [...Array(100)]
        .map((_, n) => String(10_000_000 + n))
        .find((nummer) => voldoetAanElfproef(`0${nummer}`)) ?? '';
    expect([bevatBsn(acht), bevatBsn(`mijn BSN is ${acht}`), bevatBsn(`bsn: ${acht}`)]).toEqual([
      false,
      true,
      true,
    ]);
  });
});
