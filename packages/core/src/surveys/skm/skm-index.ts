/**
 * The satisfaction index (IKM): the mean scores of its elements (NRR), each times
 * its weight, times 25. Every element weighs the same: one by their number.
 *
 * - All is computed as fractions and rounded half up, once; the grade is that of
 *   the rounded index. So 88.305 is 88.31, and an A.
 * - An element that nobody answered has no mean, and then there is no index:
 *   leaving the element out would raise the weight of the others, which is an
 *   index of another set of elements under the same name.
 * - The legacy weights are 1/9 cut short. They are for nine elements only; with
 *   any other number there is no index.
 */
import { fraction, parseDecimal, rounded, sumOf, times, type Fraction } from './fraction.js';
import { SKM_STANDARDS } from './skm-standards.js';
import type { Decimal } from '../report/report.js';
import type { Grade, SkmRounding, SkmStandardId } from './standards.js';

/** The scores of one element, 1 to 4 each, put together. */
export interface ElementScores {
  readonly respondents: number;
  readonly sum: number;
}

export interface SkmIndex {
  readonly index: Decimal | null;
  readonly grade: Grade | null;
}

/** An element is scored from 1 to this, and the index is from 25 to 100 for that alone. */
export const ELEMENT_POINTS = 4;

const LEGACY_ELEMENTS = 9;
const LEGACY_WEIGHTS = { 'weight-0.11': '0.11', 'weight-0.111': '0.111' } as const;

/** Whether a definition with so many elements can have an index that is rounded like this. */
export const roundingFits = (rounding: SkmRounding, elements: number): boolean =>
  elements > 0 && (rounding === 'exact' || elements === LEGACY_ELEMENTS);

/** As a table writes it: `1/9`, or a legacy weight. */
export const weightText = (rounding: SkmRounding, elements: number): string =>
  rounding === 'exact' ? `1/${elements}` : LEGACY_WEIGHTS[rounding];

const weightOf = (rounding: SkmRounding, elements: number): Fraction =>
  rounding === 'exact' ? fraction(1, elements) : parseDecimal(LEGACY_WEIGHTS[rounding]);

const meanOf = ({ respondents, sum }: ElementScores): Fraction | null =>
  respondents === 0 ? null : fraction(sum, respondents);

/** Grade (mutu) of an index under a regulation. An index with more digits is rounded half up first. */
export function gradeOf(standard: SkmStandardId, index: Decimal): Grade {
  const hundredths = (text: Decimal) => BigInt(rounded(times(parseDecimal(text), fraction(100)), 0));
  const reached = SKM_STANDARDS[standard].grades.find(({ from }) => hundredths(index) >= hundredths(from));
  // the legacy weights come to 24.75 at the least, below every grade's table
  return reached?.grade ?? 'D';
}

const NONE: SkmIndex = { index: null, grade: null };

function indexOfMeans(standard: SkmStandardId, means: readonly (Fraction | null)[], rounding: SkmRounding): SkmIndex {
  const known = means.filter((mean) => mean !== null);
  if (known.length < means.length || !roundingFits(rounding, means.length)) return NONE;
  const index = rounded(times(sumOf(known), times(weightOf(rounding, means.length), fraction(25))), 2);
  return { index, grade: gradeOf(standard, index) };
}

/** The index of elements by their scores. Null where an element has none, or where there are no elements. */
export const skmIndex = (
  standard: SkmStandardId,
  elements: readonly ElementScores[],
  rounding: SkmRounding = 'exact',
): SkmIndex => indexOfMeans(standard, elements.map(meanOf), rounding);

/**
 * The index of published mean scores (NRR), such as "3.31", to check a report. They have been rounded already, so it can
 * differ in its last digit from that of the answers. Throws where one is no decimal number.
 */
export const skmIndexFromMeans = (
  standard: SkmStandardId,
  means: readonly Decimal[],
  rounding: SkmRounding = 'exact',
): SkmIndex => indexOfMeans(standard, means.map(parseDecimal), rounding);

/** The mean score of an element (NRR) with two decimals; null where nobody answered. */
export function elementMean(scores: ElementScores): Decimal | null {
  const mean = meanOf(scores);
  return mean && rounded(mean, 2);
}

/** The mean score times the weight, four decimals; of the exact mean, not the rounded one. */
export function weightedMean(scores: ElementScores, elements: number, rounding: SkmRounding = 'exact'): Decimal | null {
  const mean = meanOf(scores);
  return mean && rounded(times(mean, weightOf(rounding, elements)), 4);
}
