/**
 * How many respondents a population asks for (R. V. Krejcie and D. W. Morgan,
 * "Determining Sample Size for Research Activities", 1970): with chi-square 3.841
 * (one degree of freedom, 95 %), a proportion of one half and an error of 5 %,
 *
 *   S = 3.841 N · 0.25 / (0.0025 (N − 1) + 3.841 · 0.25) = 3841 N / (10 N + 3831)
 *
 * rounded to the nearest whole number.
 */
import { fraction, rounded } from './fraction.js';

/** Of a whole population of 1 or more. */
export function sampleTarget(population: number): number {
  const people = BigInt(population);
  return Number(rounded(fraction(3841n * people, 10n * people + 3831n), 0));
}
