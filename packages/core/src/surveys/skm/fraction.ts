/**
 * Fractions of whole numbers: an index is the same however its answers are put
 * together, and is rounded once. The denominators of an index multiply (each
 * element has its own number of respondents), so they are big integers.
 */
import type { Decimal } from '../report/report.js';

export interface Fraction {
  readonly top: bigint;
  /** Above 0. */
  readonly bottom: bigint;
}

export const fraction = (top: number | bigint, bottom: number | bigint = 1): Fraction => ({
  top: BigInt(top),
  bottom: BigInt(bottom),
});

/** Keeps the denominator where one holds the other, so that a long sum of decimals does not grow with every term. */
export function plus(a: Fraction, b: Fraction): Fraction {
  if (a.bottom % b.bottom === 0n) return { top: a.top + b.top * (a.bottom / b.bottom), bottom: a.bottom };
  if (b.bottom % a.bottom === 0n) return plus(b, a);
  return { top: a.top * b.bottom + b.top * a.bottom, bottom: a.bottom * b.bottom };
}

export const times = (a: Fraction, b: Fraction): Fraction => ({ top: a.top * b.top, bottom: a.bottom * b.bottom });

export const sumOf = (all: readonly Fraction[]): Fraction => all.reduce(plus, fraction(0));

/** To the nearest whole number; a half goes away from zero, as in a spreadsheet. */
function nearest({ top, bottom }: Fraction): bigint {
  const size = top < 0n ? -top : top;
  const whole = (2n * size + bottom) / (2n * bottom);
  return top < 0n ? -whole : whole;
}

/** As a decimal text with so many digits after the point, rounded half up; zero has no sign. */
export function rounded(value: Fraction, digits: number): Decimal {
  const scaled = nearest(times(value, fraction(10n ** BigInt(digits))));
  const text = String(scaled < 0n ? -scaled : scaled).padStart(digits + 1, '0');
  const whole = text.slice(0, text.length - digits);
  return `${scaled < 0n ? '-' : ''}${whole}${digits > 0 ? `.${text.slice(-digits)}` : ''}`;
}

const DECIMAL = /^(?<sign>-?)(?<whole>\d+)(?:\.(?<part>\d+))?(?:e(?<power>[+-]\d+))?$/u;

/** Reads "3.31", and what JavaScript writes of any finite number ("1e-7"). Throws where it is no decimal number. */
export function parseDecimal(text: string): Fraction {
  const { sign, whole = '', part = '', power = '0' } = DECIMAL.exec(text)?.groups ?? {};
  if (whole === '') throw new RangeError(`not a decimal number: ${text}`);
  const shift = Number(power) - part.length;
  const unit = 10n ** BigInt(Math.abs(shift));
  const digits = BigInt(`${sign === '-' ? '-' : ''}${whole}${part}`);
  return shift < 0 ? { top: digits, bottom: unit } : { top: digits * unit, bottom: 1n };
}
