import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Answer, Answers, Question } from '../definition.js';
import { SURVEY_LIMITS, checkAnswer, checkAnswers, trimAnswers } from '../index.js';
import { ONE_OF_EACH, both, scalesOf, surveyOf } from '../testing/survey.js';

const brief = (errors: ReturnType<typeof checkAnswers>) =>
  errors.map(({ pointer, code, limit }) => [pointer, code, ...(limit === undefined ? [] : [limit])].join(' '));
const named = (id: string) => ONE_OF_EACH.find((each) => each.id === id)!;

describe('an answer', () => {
  const long = 'a'.repeat(SURVEY_LIMITS.longText);

  it.each<[string, Answer, string[]]>([
    ['single', 'kk', []],
    ['single', 'Kk', ['/answers/single unknown']],
    ['single', 1, ['/answers/single invalid']],
    ['single', ['kk'], ['/answers/single invalid']],
    ['multiple', ['c', 'a'], []],
    ['multiple', ['a'], ['/answers/multiple too_short 2']],
    ['multiple', ['a', 'b', 'c'], ['/answers/multiple too_many 2']],
    ['multiple', ['a', 'a'], ['/answers/multiple duplicate']],
    ['multiple', ['a', 'x'], ['/answers/multiple unknown']],
    ['multiple', 'a', ['/answers/multiple invalid']],
    ['multiple', { a: 1 }, ['/answers/multiple invalid']],
    ['ranking', ['c'], []],
    ['ranking', ['c', 'a', 'b'], []],
    ['ranking', ['c', 'c'], ['/answers/ranking duplicate']],
    ['likert', 4, []],
    ['likert', 0, ['/answers/likert invalid']],
    ['likert', 5, ['/answers/likert invalid']],
    ['likert', 1.5, ['/answers/likert invalid']],
    ['likert', '3', ['/answers/likert invalid']],
    ['rating', 5, []],
    ['rating', 6, ['/answers/rating invalid']],
    ['nps', 0, []],
    ['nps', 11, ['/answers/nps invalid']],
    ['number', 120, []],
    ['number', 0.5, []],
    ['number', -5.1, ['/answers/number too_short -5']],
    ['number', 121, ['/answers/number too_many 120']],
    ['number', NaN, ['/answers/number invalid']],
    ['number', '12', ['/answers/number invalid']],
    ['date', '2026-12-31', []],
    ['date', '2027-01-01', ['/answers/date invalid']],
    ['date', '2026-02-29', ['/answers/date invalid']],
    ['date', '2026-2-1', ['/answers/date invalid']],
    ['date', 20260201, ['/answers/date invalid']],
    ['short_text', ' 🌳🌳🌳🌳🌳 ', []],
    ['short_text', 'enam..', ['/answers/short_text too_long 5']],
    ['short_text', 5, ['/answers/short_text invalid']],
    ['long_text', long, []],
    ['long_text', `${long}a`, [`/answers/long_text too_long ${SURVEY_LIMITS.longText}`]],
    ['matrix', { loket: 3 }, []],
    ['matrix', { loket: 4, x: 1 }, ['/answers/matrix/loket invalid', '/answers/matrix/x unknown']],
    ['matrix', ['loket'], ['/answers/matrix invalid']],
    ['file', ['x', 'y'], []],
    ['file', ['x', 'y', 'z'], ['/answers/file too_many 2']],
    ['file', ['x', 'x'], ['/answers/file duplicate']],
  ])('to %s: %j', (id, answer, errors) => {
    expect(brief(checkAnswer(named(id), answer, false))).toEqual(errors);
    expect(brief(checkAnswers(surveyOf(ONE_OF_EACH), { [id]: answer }))).toEqual(errors);
  });

  it.each<[string, Answer | undefined, string[]]>([
    ['single', undefined, ['/answers/single required']],
    ['long_text', ' \n', ['/answers/long_text required']],
    ['multiple', [], ['/answers/multiple required']],
    ['nps', 0, []],
    ['matrix', { loket: 1, 'ruang-tunggu': 1, '1': 1 }, []],
    ['matrix', { loket: 1 }, ['/answers/matrix/ruang-tunggu required', '/answers/matrix/1 required']],
    ['matrix', undefined, ['loket', 'ruang-tunggu', '1'].map((row) => `/answers/matrix/${row} required`)],
  ])('that %s needs: %j', (id, answer, errors) => {
    expect(brief(checkAnswer(named(id), answer, true))).toEqual(errors);
    if (answer !== 0) expect(checkAnswer(named(id), undefined, false)).toEqual([]);
  });

  it('of a whole number is no fraction', () => {
    const whole: Question = { id: 'n', type: 'number', text: both('?'), whole: true };
    expect(checkAnswer(whole, 3, false)).toEqual([]);
    expect(brief(checkAnswer(whole, 3.5, false))).toEqual(['/answers/n invalid']);
  });
});

describe('a response', () => {
  const definition = surveyOf(
    scalesOf({ a: {}, b: { visible: 'a < 3', required: true }, c: { required: 'b = 1' }, constructor: {} }),
  );

  it.each<[Answers, string[]]>([
    [{}, []],
    [{ a: 2 }, ['/answers/b required']],
    [{ a: 2, b: 1 }, ['/answers/c required']],
    [{ a: 2, b: 1, c: 1 }, []],
    [{ a: 3, b: 1 }, ['/answers/b unknown']],
    [{ 'x/~': 1 }, ['/answers/x~1~0 unknown']],
  ])('%j', (answers, errors) => {
    expect(brief(checkAnswers(definition, answers))).toEqual(errors);
  });
});

const fitting: Readonly<Record<string, fc.Arbitrary<Answer>>> = {
  single: fc.constantFrom('ktp', 'kk', 'lain', ''),
  multiple: fc.constantFrom(['a', 'b'], ['c', 'b'], []),
  ranking: fc.shuffledSubarray(['a', 'b', 'c']),
  likert: fc.integer({ min: 1, max: 4 }),
  rating: fc.integer({ min: 1, max: 5 }),
  nps: fc.integer({ min: 0, max: 10 }),
  number: fc.double({ min: -5, max: 120, noNaN: true }),
  date: fc.constantFrom('2026-01-01', '2026-11-24'),
  short_text: fc.string({ maxLength: 5 }),
  long_text: fc.string(),
  matrix: fc.dictionary(fc.constantFrom('loket', 'ruang-tunggu', '1'), fc.integer({ min: 1, max: 3 })),
  file: fc.uniqueArray(fc.uuid(), { maxLength: 2 }),
};

const earlier = [
  "single = 'kk'",
  'not answered(multiple)',
  "ranking has 'a'",
  'likert < 3',
  'rating > 2',
  'nps <= 6',
  'number > 0 or count(multiple) = 2',
  "date != '2026-01-01'",
  'answered(short_text)',
  'true',
  'matrix.loket = 1',
];

/** One of each, every question after the first shown, required and jumped from by some rule on those before. */
const anySurvey = fc
  .array(
    fc.record({
      visible: fc.nat(),
      required: fc.nat(),
      jump: fc.nat(),
      kinds: fc.tuple(fc.boolean(), fc.boolean(), fc.boolean()),
    }),
    { minLength: ONE_OF_EACH.length, maxLength: ONE_OF_EACH.length },
  )
  .map((picks) =>
    surveyOf(
      ONE_OF_EACH.map((question, index) => {
        const { visible, required, jump, kinds } = picks[index]!;
        const rule = (pick: number) => (index === 0 ? 'true' : earlier[pick % index]!);
        const aims = [...ONE_OF_EACH.slice(index + 1).map(({ id }) => id), 'end'];
        return {
          ...question,
          ...(kinds[0] ? { visible: rule(visible) } : {}),
          ...(kinds[1] ? { required: rule(required) } : {}),
          ...(kinds[2] ? { jumps: [{ when: rule(jump), to: aims[jump % aims.length]! }] } : {}),
        };
      }),
    ),
  );

it('that was trimmed lacks nothing but what is required', () => {
  let whole = 0;
  fc.assert(
    fc.property(anySurvey, fc.record(fitting, { requiredKeys: [] }), (definition, answers) => {
      const trimmed = trimAnswers(definition, answers as Answers);
      const codes = checkAnswers(definition, trimmed).map(({ code }) => code);
      expect(codes.every((code) => code === 'required')).toBe(true);
      if (codes.length === 0 && Object.keys(trimmed).length > 2) whole++;
    }),
    { numRuns: 1000 },
  );
  expect(whole).toBeGreaterThan(20);
});
