import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Answers, Question } from '../definition.js';
import { isRequired, orderOf, pathOf, pipe, trimAnswers } from '../index.js';
import { ONE_OF_EACH, both, optionsOf, scalesOf, surveyOf } from '../testing/survey.js';

const path = (questions: Question[], answers: Answers = {}) => pathOf(surveyOf(questions), answers).join(' ');

describe('the path', () => {
  it('passes over what is not visible, and its jumps', () => {
    const questions = scalesOf({
      a: {},
      b: { visible: 'a < 3', jumps: [{ when: '', to: 'end' }] },
      c: {},
    });
    expect(path(questions)).toBe('a c');
    expect(path(questions, { a: 4 })).toBe('a c');
    expect(path(questions, { a: 2 })).toBe('a b');
  });

  it('takes the first jump whose rule holds', () => {
    const jumps = [
      { when: 'a = 1', to: 'd' },
      { when: 'a <= 2', to: 'c' },
      { when: ' ', to: 'end' },
    ];
    const questions = scalesOf({ a: { jumps }, b: {}, c: {}, d: {} });
    expect(path(questions, { a: 1 })).toBe('a d');
    expect(path(questions, { a: 2 })).toBe('a c d');
    expect(path(questions, { a: 3 })).toBe('a');
    expect(path(questions)).toBe('a');
  });

  it('forgets what was answered on another way', () => {
    const questions = scalesOf({ a: {}, b: { visible: 'a = 1' }, c: { visible: 'b = 5' }, d: {} });
    const definition = surveyOf(questions);
    const answers = { a: 1, b: 5, c: 2, d: 3 };
    expect(pathOf(definition, answers)).toEqual(['a', 'b', 'c', 'd']);
    expect(pathOf(definition, { ...answers, a: 2 })).toEqual(['a', 'd']);
    expect(trimAnswers(definition, { ...answers, a: 2 })).toEqual({ a: 2, d: 3 });
  });

  it('goes on where a jump leads back or nowhere', () => {
    for (const to of ['a', 'b', 'tiada', 'constructor']) {
      expect(path(scalesOf({ a: {}, b: { jumps: [{ when: '', to }] }, c: {} }))).toBe('a b c');
    }
  });

  it('leaves out what is blank', () => {
    const answers: Answers = { single: ' ', multiple: [], matrix: {}, nps: 0, tiada: 'x' };
    expect(trimAnswers(surveyOf(ONE_OF_EACH), answers)).toEqual({ nps: 0 });
    expect(trimAnswers(surveyOf(scalesOf({ constructor: {} })), {})).toEqual({});
  });

  it('knows what must be answered', () => {
    const [a, b, c] = scalesOf({ a: {}, b: { required: true }, c: { required: 'a < 3' } });
    expect([a, b, c].map((each) => isRequired(each!, { a: 2 }))).toEqual([false, true, true]);
    expect(isRequired(c!, {})).toBe(false);
  });
});

const ids = ['a', 'b', 'c', 'd', 'e'];
const anyRule = fc.oneof(
  fc.constantFrom('', 'true', 'false', 'not', 'x = 1'),
  fc.tuple(fc.constantFrom(...ids), fc.constantFrom('<', '=', '!=')).map(([id, sign]) => `${id} ${sign} 3`),
  fc.constantFrom(...ids).map((id) => `not answered(${id})`),
);
/** Sound or not: rules that read later questions, jumps that lead back. */
const anyQuestions = fc
  .array(
    fc.record(
      {
        visible: anyRule,
        required: fc.oneof(fc.boolean(), anyRule),
        jumps: fc.array(fc.record({ when: anyRule, to: fc.constantFrom(...ids, 'end', 'x') }), { maxLength: 3 }),
      },
      { requiredKeys: [] },
    ),
    { minLength: 1, maxLength: ids.length },
  )
  .map((more) => scalesOf(Object.fromEntries(more.map((each, index) => [ids[index]!, each]))));
const anyAnswers = fc.dictionary(fc.constantFrom(...ids), fc.integer({ min: 1, max: 5 }));

it('always ends, goes onward, and is the same for trimmed answers', () => {
  fc.assert(
    fc.property(anyQuestions, anyAnswers, (questions, answers) => {
      const definition = surveyOf(questions);
      const way = pathOf(definition, answers);
      expect(way).toEqual(questions.map(({ id }) => id).filter((id) => way.includes(id)));
      const trimmed = trimAnswers(definition, answers);
      expect(Object.keys(trimmed).every((id) => way.includes(id))).toBe(true);
      expect(pathOf(definition, trimmed)).toEqual(way);
      expect(trimAnswers(definition, trimmed)).toEqual(trimmed);
    }),
    { numRuns: 1000 },
  );
});

describe('the order of options', () => {
  const anyOptions = fc.uniqueArray(
    fc.record({ id: fc.stringMatching(/^[a-z]{1,4}$/), label: fc.constant(both('x')), fixed: fc.boolean() }),
    {
      selector: ({ id }) => id,
      minLength: 1,
      maxLength: 12,
    },
  );
  const idsOf = (options: readonly { id: string }[]) => options.map(({ id }) => id);

  it('is a permutation that leaves fixed ones in their place, and the same again for the same seed', () => {
    fc.assert(
      fc.property(anyOptions, fc.integer(), (options, seed) => {
        const question: Question = { id: 'q', type: 'single', text: both('?'), options, shuffle: true };
        const order = orderOf(question, seed);
        expect(idsOf(order).sort()).toEqual(idsOf(options).sort());
        expect(options.every((option, index) => !option.fixed || order[index] === option)).toBe(true);
        expect(orderOf(question, seed)).toEqual(order);
      }),
    );
  });

  it('is every order equally often, near enough, and another for another question', () => {
    const question: Question = {
      id: 'q',
      type: 'multiple',
      text: both('?'),
      options: optionsOf('a', 'b', 'c'),
      shuffle: true,
    };
    const counts = new Map<string, number>();
    let same = 0;
    for (let seed = 0; seed < 6000; seed++) {
      const order = idsOf(orderOf(question, seed)).join('');
      counts.set(order, (counts.get(order) ?? 0) + 1);
      if (idsOf(orderOf({ ...question, id: 'r' }, seed)).join('') === order) same++;
    }
    // 1,000 expected, with a standard deviation of 29
    expect([...counts.values()].every((count) => count > 850 && count < 1150)).toBe(true);
    expect(counts.size).toBe(6);
    expect(same).toBeGreaterThan(850);
    expect(same).toBeLessThan(1150);
  });

  it('is as written where nothing is shuffled, and of rows in a matrix', () => {
    const [single] = ONE_OF_EACH;
    expect(idsOf(orderOf(single!, 7))).toEqual(['ktp', 'kk', 'lain']);
    const matrix = ONE_OF_EACH.find(({ id }) => id === 'matrix')!;
    expect(idsOf(orderOf(matrix, 7))).toEqual(['loket', 'ruang-tunggu', '1']);
    const seeds = Array.from({ length: 20 }, (_, seed) =>
      idsOf(orderOf({ ...matrix, shuffle: true } as Question, seed)),
    );
    expect(new Set(seeds.map((each) => each.join())).size).toBeGreaterThan(1);
    expect(
      orderOf(
        ONE_OF_EACH.find(({ id }) => id === 'nps')!,
        7,
      ),
    ).toEqual([]);
  });
});

describe('piping', () => {
  const definition = surveyOf(ONE_OF_EACH);
  const said = (text: string, answers: Answers = {}) => pipe(text, definition, answers, (each) => each['en'] ?? '');

  it.each<[string, Answers, string]>([
    ['Why {single}?', { single: 'kk' }, 'Why Option kk?'],
    ['{multiple}; {ranking}', { multiple: ['a', 'c'], ranking: ['c', 'a'] }, 'Option a, Option c; Option c, Option a'],
    ['{likert}, {rating}, {nps}, {number}', { likert: 2, rating: 2, nps: 0, number: -1.5 }, 'Point 2, 2, 0, -1.5'],
    ['{date}', { date: '2026-11-24' }, '2026-11-24'],
    ['{matrix.ruang-tunggu} {matrix.loket}', { matrix: { 'ruang-tunggu': 3 } }, 'Point 3 …'],
    ['{single} {constructor} {tiada}', {}, '… … …'],
    ['{{single} {{{single}', { single: 'kk' }, '{single} {Option kk'],
    ['{Single} { single } {} }', { single: 'kk' }, '{Single} { single } {} }'],
    ['{short_text}', { short_text: '{single} $& <b>' }, '{single} $& <b>'],
  ])('%s', (text, answers, expected) => {
    expect(said(text, answers)).toBe(expected);
  });

  it('reads no answer out of a label', () => {
    const options = [{ id: 'a', label: both('{b} {{c}') }];
    const questions: Question[] = [{ id: 'q', type: 'single', text: both('?'), options }];
    expect(pipe('{q}', surveyOf(questions), { q: 'a', b: 'x' }, (each) => each['id']!)).toBe('{b} {c}');
  });
});
