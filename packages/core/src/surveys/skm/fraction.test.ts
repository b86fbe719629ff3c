import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fraction, parseDecimal, plus, rounded, sumOf } from './fraction.js';

describe('fractions', () => {
  it('rounds a half up, and below zero away from zero', () => {
    expect(rounded(fraction(5, 1000), 2)).toBe('0.01');
    expect(rounded(fraction(49, 10_000), 2)).toBe('0.00');
    expect(rounded(fraction(-5, 1000), 2)).toBe('-0.01');
    expect(rounded(fraction(-4, 1000), 2)).toBe('0.00');
    expect(rounded(fraction(5, 2), 0)).toBe('3');
    // where a binary number falls short: 1.005 is stored as less than it is
    expect(rounded(parseDecimal('1.005'), 2)).toBe('1.01');
  });

  it('rounds as a long division does, digit by digit', () => {
    const byHand = (top: number, bottom: number): string => {
      const divide = (rest: number, digits: number): string =>
        digits === 0 ? '' : String(Math.floor((rest * 10) / bottom)) + divide((rest * 10) % bottom, digits - 1);
      const [whole, part] = [Math.floor(top / bottom), divide(top % bottom, 3)];
      const up = Number(part[2]) >= 5 ? 1 : 0;
      const hundredths = String(whole * 100 + Number(part.slice(0, 2)) + up).padStart(3, '0');
      return `${hundredths.slice(0, -2)}.${hundredths.slice(-2)}`;
    };
    fc.assert(
      fc.property(fc.nat(1e9), fc.integer({ min: 1, max: 1e6 }), (top, bottom) => {
        expect(rounded(fraction(top, bottom), 2)).toBe(byHand(top, bottom));
      }),
    );
  });

  it('adds in any order to the same', () => {
    const some = fc.array(fc.tuple(fc.integer(), fc.integer({ min: 1, max: 1000 })), { maxLength: 8 });
    fc.assert(
      fc.property(some, (pairs) => {
        const all = pairs.map(([top, bottom]) => fraction(top, bottom));
        const [a, b] = [sumOf(all), sumOf([...all].reverse())];
        expect(a.top * b.bottom).toBe(b.top * a.bottom);
      }),
    );
    expect(rounded(plus(parseDecimal('0.1'), parseDecimal('0.2')), 17)).toBe('0.30000000000000000');
  });

  it('reads what JavaScript writes of a number, and nothing else', () => {
    expect(parseDecimal('-3.31')).toEqual(fraction(-331, 100));
    expect(parseDecimal(String(1e-7))).toEqual(fraction(1, 10_000_000));
    expect(parseDecimal(String(1.5e21))).toEqual(fraction(15n * 10n ** 20n));
    for (const text of ['', '.5', '5.', '1,5', ' 1', 'NaN', 'Infinity', '0x1']) {
      expect(() => parseDecimal(text)).toThrow(RangeError);
    }
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e15, max: 1e15 }), (number) => {
        const { top, bottom } = parseDecimal(String(number));
        expect(Number(`${top}e-${String(bottom).length - 1}`)).toBe(number === 0 ? 0 : number);
      }),
    );
  });
});
