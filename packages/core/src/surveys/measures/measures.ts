/**
 * Three usual measures of one question each, from how many people gave which
 * answer. They are indices of their own and no part of the satisfaction index.
 * Exact, rounded half up once (below zero away from zero, as a spreadsheet does),
 * and null where nobody answered.
 */
import { fraction, parseDecimal, rounded, sumOf, times } from '../skm/fraction.js';
import type { Decimal } from '../report/report.js';

/** How many people gave which number. */
export type NumberCounts = ReadonlyMap<number, number>;

const peopleOf = (counts: NumberCounts): number => [...counts.values()].reduce((total, count) => total + count, 0);

const peopleWho = (counts: NumberCounts, gave: (answer: number) => boolean): number =>
  peopleOf(new Map([...counts].filter(([answer]) => gave(answer))));

const perCent = (part: number, people: number): Decimal | null =>
  people === 0 ? null : rounded(fraction(part * 100, people), 2);

/** The mean, two decimals. Numbers count as they were typed: 0.1 is one tenth. */
export function meanAnswer(counts: NumberCounts): Decimal | null {
  const people = peopleOf(counts);
  if (people === 0) return null;
  const sum = sumOf([...counts].map(([answer, count]) => times(parseDecimal(String(answer)), fraction(count))));
  return rounded(times(sum, fraction(1, people)), 2);
}

/** Customer satisfaction: per cent who chose one of the two best points of a scale from 1 to `max`. */
export const csat = (counts: NumberCounts, max: number): Decimal | null =>
  perCent(
    peopleWho(counts, (answer) => answer >= max - 1),
    peopleOf(counts),
  );

/** Customer effort score: the mean; higher is easier where the scale's best point is. */
export const ces = meanAnswer;

/** Net promoter score of answers from 0 to 10: per cent of 9 and 10 less per cent of 0 to 6; −100 to 100. */
export const nps = (counts: NumberCounts): Decimal | null =>
  perCent(peopleWho(counts, (answer) => answer >= 9) - peopleWho(counts, (answer) => answer <= 6), peopleOf(counts));
