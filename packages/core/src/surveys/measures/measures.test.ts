import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ces, csat, meanAnswer, nps } from '../index.js';

const counts = (each: Readonly<Record<string, number>>) =>
  new Map(Object.entries(each).map(([answer, count]) => [Number(answer), count]));

describe('measures', () => {
  it('shares out who chose the two best points', () => {
    expect(csat(counts({ 5: 1, 4: 1, 3: 1 }), 5)).toBe('66.67');
    expect(csat(counts({ 10: 1, 9: 1, 8: 6 }), 10)).toBe('25.00');
    expect(csat(counts({ 1: 3 }), 5)).toBe('0.00');
  });

  it('takes the mean of an effort', () => {
    expect(ces(counts({ 7: 1, 6: 1, 1: 1 }))).toBe('4.67');
    expect(ces(counts({ 3: 199, 4: 1 }))).toBe('3.01');
  });

  it('takes those who warn from those who recommend', () => {
    expect(nps(counts({ 10: 1, 9: 1, 8: 3, 7: 1, 6: 1 }))).toBe('14.29');
    expect(nps(counts({ 0: 5 }))).toBe('-100.00');
    expect(nps(counts({ 9: 5 }))).toBe('100.00');
    expect(nps(counts({ 7: 1, 8: 1 }))).toBe('0.00');
    expect(nps(counts({ 0: 2, 8: 1 }))).toBe('-66.67');
  });

  it('is null where nobody answered', () => {
    expect([csat(new Map(), 5), ces(new Map()), nps(new Map())]).toEqual([null, null, null]);
  });

  it('adds numbers as they were typed, in any order', () => {
    expect(meanAnswer(counts({ '0.1': 1, '0.2': 1 }))).toBe('0.15');
    // (1.005 + 1.005) / 2: as binary numbers 1.00
    expect(meanAnswer(counts({ '1.005': 2 }))).toBe('1.01');
    expect(meanAnswer(counts({ '-2.5': 1, '1e-7': 1 }))).toBe('-1.25');
    fc.assert(
      fc.property(fc.array(fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e9, max: 1e9 })), (answers) => {
        const forward = new Map(answers.map((answer) => [answer, 1]));
        expect(meanAnswer(new Map([...forward].reverse()))).toBe(meanAnswer(forward));
      }),
    );
  });

  it('adds up a hundred thousand different numbers', () => {
    // of two denominators: neither may make the other's sum inexact
    const many = Array.from({ length: 100_000 }, (_, index) => (index % 2 === 0 ? index / 10 : index / 1000));
    expect(new Set(many).size).toBe(many.length);
    const thousandths = many.reduce((total, each) => total + Math.round(each * 1000), 0);
    expect(meanAnswer(new Map(many.map((each) => [each, 1])))).toBe((thousandths / many.length / 1000).toFixed(2));
  });
});
