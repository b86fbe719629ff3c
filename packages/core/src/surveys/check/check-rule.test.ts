import { describe, expect, it } from 'vitest';
import { RULE_LIMITS, checkRule } from '../index.js';
import { ONE_OF_EACH, both, surveyOf } from '../testing/survey.js';

const LAST = ONE_OF_EACH.length;
const definition = surveyOf([...ONE_OF_EACH, { id: 'last', type: 'nps', text: both('?') }]);
const faults = (rule: string, index = LAST, isAfter = false) =>
  checkRule(rule, definition, { index, isAfter }).map(({ fault, at }) => `${fault} ${at}`);

describe('a rule is sound', () => {
  it.each([
    "single = 'kk' or single != 'ktp' and single not in ['lain']",
    "multiple has 'a' and ranking has 'c' and count(multiple) >= 1 and count(ranking) in [1, 99]",
    'likert < 3 and rating = 5 and nps = 0 and nps > -1 and number = 0.5 and number in [-3, 1000]',
    'likert < rating and nps != count(multiple)',
    "date >= '2020-02-29' and date in ['2026-11-24'] and date = date",
    "short_text = 'it''s' and long_text != short_text and long_text in ['', 'x']",
    "matrix.loket = 3 and matrix.'ruang-tunggu' < matrix.1",
    'answered(single) and answered(multiple) and answered(matrix) and answered(matrix.loket) and answered(file)',
    'not (true or false)',
  ])('%s', (rule) => {
    expect(faults(rule)).toEqual([]);
  });
});

describe('a rule is at fault', () => {
  it.each<[string, string[]]>([
    ['single <', ['syntax 8']],
    [' '.repeat(RULE_LIMITS.length + 1), [`syntax ${RULE_LIMITS.length}`]],
    ['tiada = 1', ['unknown 0']],
    ['constructor = 1', ['unknown 0']],
    ["single = 'x'", ['unknown 9']],
    ["single in ['kk', 'x', 'y']", ['unknown 17', 'unknown 22']],
    ["multiple has 'x'", ['unknown 13']],
    ['likert = 5', ['unknown 9']],
    ['likert in [1, 0]', ['unknown 14']],
    ['rating != 2.5', ['unknown 10']],
    ['nps = 11', ['unknown 6']],
    ['matrix.loket = 4', ['unknown 15']],
    ['matrix.pintu = 1', ['unknown 0']],
    ['answered(matrix.pintu)', ['unknown 9']],
    ['single = 1', ['type 9']],
    ["single < 'kk'", ['type 0']],
    ['single = single', ['type 9']],
    ["likert = '3'", ['type 9']],
    ["likert in [1, '3']", ['type 14']],
    ["number > 'a'", ['type 9']],
    ['date > 20261124', ['type 7']],
    ["date = '2026-02-30'", ['type 7']],
    ['date < number', ['type 7']],
    ["short_text > 'a'", ['type 0']],
    ['short_text = 3', ['type 13']],
    ["multiple = 'a'", ['type 0']],
    ["multiple in ['a']", ['type 0']],
    ["single has 'kk'", ['type 0']],
    ["file has 'a'", ['type 0']],
    ['count(file) = 1', ['type 6']],
    ['count(single) = 1', ['type 6']],
    ["count(multiple) = 'a'", ['type 18']],
    ['matrix = 1', ['type 0']],
    ['matrix in [1]', ['type 11']],
    ['single.a = 1', ['type 0']],
    ['likert = matrix', ['type 9']],
    ["number = 1 and tiada = 1 or not (single = 'x')", ['unknown 15', 'unknown 42']],
  ])('%s', (rule, expected) => {
    expect(faults(rule)).toEqual(expected);
  });

  it('that reads its own question before it is answered, or a later one', () => {
    expect(faults('last = 1')).toEqual(['cyclic 0']);
    expect(faults('last = 1', LAST, true)).toEqual([]);
    expect(faults('likert = 1 and nps = 1', 4, true)).toEqual(['later 15']);
    expect(faults("likert = 1 and nps = 'x'", 4)).toEqual(['later 15', 'type 21']);
  });
});
