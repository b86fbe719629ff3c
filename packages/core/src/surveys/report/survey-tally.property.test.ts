import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { RESPONSE_LEVELS, RESPONSE_MODES, skmDefinition, SMALL_GROUP, surveyFigures } from '../index.js';
import type { Answers, Question, ReportedResponse, SurveyDefinition, SurveyService } from '../index.js';

const OFFICIAL = skmDefinition('permenpanrb-14-2017');
const text = { id: 'Apa?' };
const options = ['a', 'b', 'c'].map((id) => ({ id, label: { id } }));
const points = ['x', 'y', 'z'].map((id) => ({ id }));

/** The official survey, and a question of every other type. */
const DEFINITION: SurveyDefinition = {
  ...OFFICIAL,
  questions: [
    ...OFFICIAL.questions,
    { id: 'satu', type: 'single', text, options },
    { id: 'banyak', type: 'multiple', text, options },
    { id: 'urutan', type: 'ranking', text, options },
    { id: 'csat', type: 'rating', text, max: 5, measure: 'csat' },
    { id: 'ces', type: 'rating', text, max: 7, measure: 'ces' },
    { id: 'nps', type: 'nps', text },
    { id: 'angka', type: 'number', text },
    { id: 'hari', type: 'date', text },
    { id: 'tabel', type: 'matrix', text, rows: options, points },
    { id: 'foto', type: 'file', text },
  ],
};

const SERVICES: readonly SurveyService[] = ['ktp', 'kk', 'akta'].map((id) => ({ id, name: { id } }));

const ids = fc.uniqueArray(fc.constantFrom('a', 'b', 'c'));
const answerTo = (question: Question): fc.Arbitrary<unknown> => {
  switch (question.type) {
    case 'single':
      return fc.constantFrom(...question.options.map(({ id }) => id));
    case 'multiple':
    case 'ranking':
    case 'file':
      return ids;
    case 'likert':
      return fc.integer({ min: 1, max: question.points.length });
    case 'rating':
      return fc.integer({ min: 1, max: question.max });
    case 'nps':
      return fc.integer({ min: 0, max: 10 });
    case 'number':
      return fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e6, max: 1e6 });
    case 'matrix':
      return fc.dictionary(fc.constantFrom('a', 'b', 'c'), fc.integer({ min: 1, max: 3 }));
    default:
      return fc.string();
  }
};

const answersWith = (arbitrary: (question: Question) => fc.Arbitrary<unknown>): fc.Arbitrary<Answers> =>
  fc.record(Object.fromEntries(DEFINITION.questions.map((each) => [each.id, arbitrary(each)])), {
    requiredKeys: [],
  }) as fc.Arbitrary<Answers>;

const responseWith = (answers: fc.Arbitrary<Answers>): fc.Arbitrary<ReportedResponse> =>
  fc.record({
    service: fc.constantFrom(null, ...SERVICES.map(({ id }) => id)),
    mode: fc.constantFrom(...RESPONSE_MODES),
    level: fc.constantFrom(...RESPONSE_LEVELS),
    answers,
  });

const responses = fc.array(responseWith(answersWith(answerTo)), { maxLength: 60 });

const figuresOf = (all: Iterable<ReportedResponse>, services = SERVICES) =>
  surveyFigures({ definition: DEFINITION, services, population: 1000 }, all);

/** Responses, and the same in another order. */
const twice = responses.chain((all) =>
  fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length, maxLength: all.length })),
);

/** Each response with the period it falls into. */
const inPeriods = fc.array(fc.tuple(responseWith(answersWith(answerTo)), fc.nat(3)), { maxLength: 60 });

describe('the figures of a survey', () => {
  it('are the same in whatever order people answered', () => {
    fc.assert(
      fc.property(twice, ([all, shuffled]) => {
        expect(figuresOf(shuffled)).toEqual(figuresOf(all));
      }),
    );
  });

  it('are the same in whatever order the services come', () => {
    fc.assert(
      fc.property(responses, fc.shuffledSubarray([...SERVICES], { minLength: 3 }), (all, services) => {
        const byId = (figures: ReturnType<typeof figuresOf>) => ({
          ...figures,
          services: [...figures.services].sort((a, b) => (a.service < b.service ? -1 : 1)),
        });
        expect(byId(figuresOf(all, services))).toEqual(byId(figuresOf(all)));
      }),
    );
  });

  it('are the same when split into periods and pooled again, and are the sums of the periods’', () => {
    fc.assert(
      fc.property(inPeriods, (all) => {
        const periods = [0, 1, 2, 3].map((period) => all.flatMap(([each, its]) => (its === period ? [each] : [])));
        const pooled = figuresOf(periods.flat());
        expect(pooled).toEqual(figuresOf(all.map(([each]) => each)));

        const parts = periods.map((period) => figuresOf(period));
        pooled.skm!.elements.forEach(({ respondents, sum }, place) => {
          const part = parts.map(({ skm }) => skm!.elements[place]!);
          expect(part.reduce((total, each) => total + each.respondents, 0)).toBe(respondents);
          expect(part.reduce((total, each) => total + each.sum, 0)).toBe(sum);
        });
      }),
    );
  });

  it('have an index from 25 to 100, or none', () => {
    fc.assert(
      fc.property(responses, (all) => {
        const { skm, services, categories } = figuresOf(all);
        for (const { index, grade } of [skm!, ...services, ...categories.flatMap(({ groups }) => groups)]) {
          expect(index === null).toBe(grade === null);
          if (index !== null) expect(Number(index) >= 25 && Number(index) <= 100).toBe(true);
        }
      }),
    );
  });

  it('show no group of few, and leave none by taking the groups shown from all', () => {
    fc.assert(
      fc.property(fc.array(responseWith(answersWith(answerTo)), { maxLength: 120 }), (all) => {
        const { skm, categories } = figuresOf(all);
        for (const { groups } of categories) {
          const shown = groups.flatMap(({ respondents }) => (respondents === null ? [] : [respondents]));
          expect(shown.filter((size) => size > 0 && size < SMALL_GROUP)).toEqual([]);
          const rest = shown.reduce((left, size) => left - size, skm!.respondents);
          expect(rest === 0 || rest >= SMALL_GROUP || rest === skm!.respondents).toBe(true);
          for (const { respondents, index } of groups) if (respondents === null) expect(index).toBeNull();
        }
      }),
    );
  });

  it('pass over whatever is no answer to its question', () => {
    const anything = fc.array(responseWith(answersWith(() => fc.anything())), { maxLength: 10 });
    fc.assert(
      fc.property(anything, (all) => {
        const { responses: counted, questions } = figuresOf(all);
        expect(counted.total).toBe(all.length);
        for (const { respondents } of questions) expect(respondents).toBeLessThanOrEqual(all.length);
      }),
    );
  });
});
