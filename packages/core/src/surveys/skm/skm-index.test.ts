import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  elementMean,
  gradeOf,
  roundingFits,
  sampleTarget,
  skmIndex,
  skmIndexFromMeans,
  weightedMean,
  weightText,
} from '../index.js';
import type { ElementScores, Grade, SkmStandardId } from '../index.js';

const IN_FORCE: SkmStandardId = 'permenpanrb-14-2017';
const OLD: SkmStandardId = 'kepmenpan-25-2004';

const alike = (elements: number, scores: ElementScores): ElementScores[] =>
  Array.from({ length: elements }, () => scores);
const all = (score: number, respondents = 7): ElementScores => ({ respondents, sum: score * respondents });

const scores = fc
  .integer({ min: 1, max: 100_000 })
  .chain((respondents) =>
    fc.record({ respondents: fc.constant(respondents), sum: fc.integer({ min: respondents, max: 4 * respondents }) }),
  );
const elements = fc.array(scores, { minLength: 1, maxLength: 14 });

describe('the satisfaction index', () => {
  it('gives what Bantul published in 2023', () => {
    const means = ['3.31', '3.35', '3.49', '3.93', '3.45', '3.39', '3.39', '3.76', '3.35'];
    expect(skmIndexFromMeans(IN_FORCE, means)).toEqual({ index: '87.28', grade: 'B' });
  });

  it('gives 100.00 for nothing but fours, and 25.00 for nothing but ones, of any number of elements', () => {
    for (const number of [1, 3, 7, 9, 11, 14, 100]) {
      expect(skmIndex(IN_FORCE, alike(number, all(4)))).toEqual({ index: '100.00', grade: 'A' });
      expect(skmIndex(IN_FORCE, alike(number, all(1)))).toEqual({ index: '25.00', grade: 'D' });
    }
  });

  it('weighs eleven elements by 1/11 each', () => {
    const eleven = [...alike(10, all(3)), all(4)];
    expect(skmIndex(IN_FORCE, eleven)).toEqual({ index: '77.27', grade: 'B' });
    expect(weightText('exact', 11)).toBe('1/11');
    expect(weightedMean(all(3), 11)).toBe('0.2727');
  });

  it('rounds a half up once, and grades what it has rounded', () => {
    // 25 · 17 661 / 5000 = 88.305
    expect(skmIndex(IN_FORCE, [{ respondents: 5000, sum: 17_661 }])).toEqual({ index: '88.31', grade: 'A' });
    // 88.304999…: rounding twice would make it 88.31
    expect(skmIndex(IN_FORCE, [{ respondents: 50_000_000, sum: 176_609_999 }])).toEqual({ index: '88.30', grade: 'B' });
  });

  it('reproduces old reports by the name of their weight, for nine elements only', () => {
    const fours = alike(9, all(4));
    expect(skmIndex(IN_FORCE, fours, 'weight-0.11')).toEqual({ index: '99.00', grade: 'A' });
    expect(skmIndex(IN_FORCE, fours, 'weight-0.111')).toEqual({ index: '99.90', grade: 'A' });
    expect(skmIndex(IN_FORCE, alike(9, all(1)), 'weight-0.11')).toEqual({ index: '24.75', grade: 'D' });
    expect(skmIndex(IN_FORCE, alike(11, all(4)), 'weight-0.11')).toEqual({ index: null, grade: null });
    expect([9, 11].map((number) => roundingFits('weight-0.111', number))).toEqual([true, false]);
    expect([0, 1, 11].map((number) => roundingFits('exact', number))).toEqual([false, true, true]);
    expect(weightText('weight-0.111', 9)).toBe('0.111');
    expect(weightedMean(all(4), 9, 'weight-0.11')).toBe('0.4400');
  });

  it('is null, never 0, where an element has no answers, or there are none', () => {
    const none = { respondents: 0, sum: 0 };
    expect(skmIndex(IN_FORCE, alike(9, none))).toEqual({ index: null, grade: null });
    expect(skmIndex(IN_FORCE, [...alike(8, all(4)), none])).toEqual({ index: null, grade: null });
    expect(skmIndex(IN_FORCE, [])).toEqual({ index: null, grade: null });
    expect([elementMean(none), weightedMean(none, 9)]).toEqual([null, null]);
  });

  it('gives the mean of an element with two decimals and weighs the exact one with four', () => {
    const scored = { respondents: 7, sum: 23 };
    expect([elementMean(scored), weightedMean(scored, 9)]).toEqual(['3.29', '0.3651']);
  });

  it('stays between 25 and 100, whatever is answered', () => {
    fc.assert(
      fc.property(elements, (each) => {
        const index = Number(skmIndex(IN_FORCE, each).index);
        expect(index).toBeGreaterThanOrEqual(25);
        expect(index).toBeLessThanOrEqual(100);
      }),
    );
  });

  it('equals a reckoning over one common denominator, in any order of the elements', () => {
    fc.assert(
      fc.property(elements, (each) => {
        const common = each.reduce((product, { respondents }) => product * BigInt(respondents), 1n);
        const sum = each.reduce(
          (total, { respondents, sum }) => total + (BigInt(sum) * common) / BigInt(respondents),
          0n,
        );
        const [top, bottom] = [sum * 2500n, common * BigInt(each.length)];
        const hundredths = top / bottom + ((top % bottom) * 2n >= bottom ? 1n : 0n);
        const text = String(hundredths).replace(/(?=..$)/u, '.');
        expect(skmIndex(IN_FORCE, each).index).toBe(text);
        expect(skmIndex(IN_FORCE, [...each].reverse()).index).toBe(text);
      }),
    );
  });
});

describe('grades', () => {
  const grades = (standard: SkmStandardId, table: Readonly<Record<string, Grade>>) => {
    for (const [index, grade] of Object.entries(table))
      expect([index, gradeOf(standard, index)]).toEqual([index, grade]);
  };

  it('changes at the boundaries of 2017', () => {
    grades(IN_FORCE, {
      '25.00': 'D',
      '64.99': 'D',
      '65.00': 'C',
      '76.60': 'C',
      '76.61': 'B',
      '88.30': 'B',
      '88.305': 'A',
      '88.31': 'A',
      '100.00': 'A',
    });
  });

  it('changes at the boundaries of 2004', () => {
    grades(OLD, { '25': 'D', '43.75': 'D', '43.76': 'C', '62.5': 'C', '62.51': 'B', '81.25': 'B', '81.26': 'A' });
  });

  it('gives the same number another grade under another regulation', () => {
    expect(gradeOf(OLD, '71.61')).toBe('B');
    expect(gradeOf(IN_FORCE, '71.61')).toBe('C');
  });

  it('refuses what is no number', () => {
    expect(() => gradeOf(IN_FORCE, 'B')).toThrow(RangeError);
  });
});

describe('the sample', () => {
  it('follows the table of Krejcie and Morgan', () => {
    const table = [10, 50, 100, 200, 300, 500, 1000, 5000, 10_000, 1_000_000];
    expect(table.map(sampleTarget)).toEqual([10, 44, 80, 132, 169, 217, 278, 357, 370, 384]);
    expect([1, 2, 1e15].map(sampleTarget)).toEqual([1, 2, 384]);
  });

  it('is never more than there are people', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1e9 }), (population) => {
        expect(sampleTarget(population)).toBeLessThanOrEqual(Math.min(population, 384));
      }),
    );
  });
});
