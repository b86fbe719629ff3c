import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Question, SurveyDefinition } from '../definition.js';
import { SURVEY_LIMITS, checkSurveyDefinition, type FieldError } from '../../index.js';
import { ONE_OF_EACH, both, optionsOf, scalesOf, surveyOf } from '../testing/survey.js';

const told = ({ pointer, code, limit, rule }: FieldError) => {
  if (rule) return `${pointer} ${rule.fault} ${rule.at}`;
  return limit === undefined ? `${pointer} ${code}` : `${pointer} ${code} ${limit}`;
};
const errorsOf = (definition: SurveyDefinition) => checkSurveyDefinition(definition, ['id', 'en']).map(told);
const errors = (questions: readonly Question[], more: Partial<SurveyDefinition> = {}) =>
  errorsOf(surveyOf(questions, more));

const text = both('Tanya?', 'Question?');
const point = both('Baik', 'Good');
const many = <T>(count: number, make: (index: number) => T): T[] =>
  Array.from({ length: count }, (_, index) => make(index));
/** A question of the shape of one of each, changed. */
const like = (type: Question['type'], change: object): Question => ({
  ...ONE_OF_EACH.find((each) => each.type === type)!,
  ...change,
});
const element = (name: string, count = 4): Question => ({
  id: name.replaceAll('-', '_'),
  type: 'likert',
  text,
  points: many(count, () => point),
  element: name,
});
const index = { standard: 'permenpanrb-14-2017', rounding: 'exact' } as const;

describe('a definition', () => {
  it('may ask one of each', () => {
    expect(errors(ONE_OF_EACH, { description: text, thanks: text })).toEqual([]);
  });

  it.each<[string, Partial<SurveyDefinition>, string[]]>([
    ['without questions', { questions: [] }, ['/questions too_short 1']],
    ['of 101 questions', { questions: many(101, (id) => like('nps', { id: `q${id}` })) }, ['/questions too_many 100']],
    ['without its title in a language', { title: { id: 'Survei' } }, ['/title/en required']],
    [
      'with a blank text',
      { description: both('a', ' '), thanks: both('', 'a') },
      ['/description/en required', '/thanks/id required'],
    ],
    ['with too long a title', { title: both('a'.repeat(301)) }, ['/title/id too_long 300', '/title/en too_long 300']],
    ['with a language nobody knows', { title: { ...text, nl: 'x' } }, ['/title/nl unknown']],
    [
      'that is too large',
      { questions: many(20, (id) => like('nps', { id: `q${id}`, text: both('a'.repeat(6000)) })) },
      [`/questions too_long ${SURVEY_LIMITS.size}`],
    ],
  ])('%s', (_, change, expected) => {
    expect(errorsOf({ ...surveyOf(ONE_OF_EACH), ...change })).toEqual(expected);
  });

  it('may be of 100 questions', () => {
    expect(errors(many(100, (id) => like('nps', { id: `q${id}` })))).toEqual([]);
  });
});

describe('a question', () => {
  it.each<[string, Question, string[]]>([
    ['without a text in a language', like('nps', { text: { en: 'Why?' } }), ['/text/id required']],
    [
      'with half a hint and half a name',
      like('nps', { hint: { id: 'a' }, name: { en: 'a' } }),
      ['/hint/en required', '/name/id required'],
    ],
    [
      'with half a label',
      like('nps', { minLabel: { id: 'a' }, maxLabel: { en: 'a' } }),
      ['/minLabel/en required', '/maxLabel/id required'],
    ],
    ['with half a unit', like('number', { unit: { id: 'a' } }), ['/unit/en required']],
    ['called in capitals', like('nps', { id: 'Nps' }), ['/id invalid']],
    ['called with a hyphen', like('nps', { id: 'n-p' }), ['/id invalid']],
    ['called nothing', like('nps', { id: '' }), ['/id invalid']],
    ['of 64 characters', like('nps', { id: 'n'.repeat(64) }), ['/id invalid']],
    ['called constructor', like('nps', { id: 'constructor' }), []],
    ...['or', 'and', 'not', 'in', 'has', 'answered', 'count', 'true', 'false', 'end'].map(
      (id): [string, Question, string[]] => [`called ${id}`, like('nps', { id }), ['/id invalid']],
    ),
    ['with one option', like('single', { options: optionsOf('a') }), ['/options too_short 2']],
    ['with 50 options', like('single', { options: many(50, (id) => optionsOf(`o${id}`)[0]!) }), []],
    [
      'with 51 options',
      like('single', { options: many(51, (id) => optionsOf(`o${id}`)[0]!) }),
      ['/options too_many 50'],
    ],
    [
      'with 13 to put in order',
      like('ranking', { options: many(13, (id) => optionsOf(`o${id}`)[0]!) }),
      ['/options too_many 12'],
    ],
    ['with two options of a name', like('single', { options: optionsOf('a', 'b', 'a') }), ['/options/2/id duplicate']],
    [
      'with an option in capitals',
      like('multiple', { options: optionsOf('a', 'B'), max: 2 }),
      ['/options/1/id invalid'],
    ],
    [
      'with half an option',
      like('ranking', { options: [...optionsOf('a'), { id: 'b', label: { id: 'B' } }] }),
      ['/options/1/label/en required'],
    ],
    ['that groups by some of several', like('multiple', { category: true }), ['/category invalid']],
    ['that groups', like('single', { category: true }), []],
    ['of one point', like('likert', { points: [point] }), ['/points too_short 2']],
    ['of eight points', like('likert', { points: many(8, () => point) }), ['/points too_many 7']],
    ['with half a point', like('likert', { points: [point, { id: 'a' }] }), ['/points/1/en required']],
    ['without rows', like('matrix', { rows: [] }), ['/rows too_short 1']],
    ['of 21 rows', like('matrix', { rows: many(21, (id) => optionsOf(`r${id}`)[0]!) }), ['/rows too_many 20']],
    ['with two rows of a name', like('matrix', { rows: optionsOf('a', 'a') }), ['/rows/1/id duplicate']],
    ['with a matrix of one point', like('matrix', { points: [point] }), ['/points too_short 2']],
    ['that wants none of several', like('multiple', { min: 0, max: 0 }), ['/max invalid']],
    ['that wants more than there are', like('multiple', { min: 4, max: 4 }), ['/min invalid', '/max invalid']],
    ['that wants less than it wants', like('multiple', { min: 2, max: 1 }), ['/max invalid']],
    ['rated up to 1', like('rating', { max: 1 }), ['/max invalid']],
    ['rated up to 11', like('rating', { max: 11 }), ['/max invalid']],
    ['of numbers up to less', like('number', { min: 3, max: 2 }), ['/max invalid']],
    ['of one number', like('number', { min: 3, max: 3 }), []],
    [
      'of the 30th of February',
      like('date', { min: '2026-02-30', max: '2026-13-01' }),
      ['/min invalid', '/max invalid'],
    ],
    ['of days up to one before', like('date', { min: '2026-02-02', max: '2026-02-01' }), ['/max invalid']],
    ['of no words', like('short_text', { max: 0 }), ['/max invalid']],
    ['of too many words', like('long_text', { max: 4001 }), ['/max invalid']],
    ['of six photos', like('file', { max: 6 }), ['/max invalid']],
    [
      'that jumps too often',
      like('nps', { jumps: many(11, () => ({ when: 'true', to: 'end' })) }),
      ['/jumps too_many 10'],
    ],
    ['that is rated, and an element', like('rating', { element: 'waktu' }), ['/element invalid']],
  ])('%s', (_, question, expected) => {
    expect(errors([question])).toEqual(expected.map((each) => `/questions/0${each}`));
  });

  it('has a name of its own', () => {
    expect(errors([like('nps', { id: 'a' }), like('rating', { id: 'a' })])).toEqual(['/questions/1/id duplicate']);
  });
});

describe('the index', () => {
  const nine = many(9, (each) => element(`unsur-${each}`));

  it('is there where elements are, and only there', () => {
    expect(errors([element('waktu')], { index })).toEqual([]);
    expect(errors([element('waktu')])).toEqual(['/index required']);
    expect(errors(ONE_OF_EACH, { index })).toEqual(['/index invalid']);
  });

  it('takes elements of four points, each once', () => {
    expect(errors([element('waktu', 5)], { index })).toEqual(['/questions/0/points invalid']);
    expect(errors([element('Waktu')], { index })).toContain('/questions/0/element invalid');
    const twice = [element('waktu'), like('nps', { id: 'n' }), { ...element('waktu'), id: 'again' }];
    expect(errors(twice, { index })).toEqual(['/questions/2/element duplicate']);
  });

  it('was cut short only of nine elements', () => {
    for (const rounding of ['weight-0.11', 'weight-0.111'] as const) {
      expect(errors(nine, { index: { ...index, rounding } })).toEqual([]);
      expect(errors(nine.slice(1), { index: { ...index, rounding } })).toEqual(['/index/rounding invalid']);
    }
  });
});

describe('rules', () => {
  it('read earlier questions, jumps their own, too', () => {
    const jumps = [
      { when: 'b = 1 or a = 1', to: 'd' },
      { when: '', to: 'end' },
    ];
    const questions = scalesOf({
      a: {},
      b: { visible: 'a > 2', required: 'a = 5', jumps },
      c: {},
      d: { required: true },
    });
    expect(errors(questions)).toEqual([]);
  });

  it('are told at their place', () => {
    const jumps = [
      { when: '', to: 'tiada' },
      { when: "a = 'x'", to: 'end' },
      { when: 'a =', to: 'c' },
    ];
    expect(errors(scalesOf({ a: {}, b: { visible: '', required: 'a > 2 and', jumps }, c: {} }))).toEqual([
      '/questions/1/visible syntax 0',
      '/questions/1/required syntax 9',
      '/questions/1/jumps/1/when type 4',
      '/questions/1/jumps/2/when syntax 3',
      '/questions/1/jumps/0/to unknown 0',
    ]);
  });

  it('do not lead back to their question', () => {
    expect(errors(scalesOf({ a: { visible: 'a = 1' } }))).toEqual(['/questions/0/visible cyclic 0']);
    expect(
      errors(
        scalesOf({
          a: {},
          b: {
            jumps: [
              { when: '', to: 'a' },
              { when: 'b = 1', to: 'b' },
            ],
          },
        }),
      ),
    ).toEqual(['/questions/1/jumps/0/to cyclic 0', '/questions/1/jumps/1/to cyclic 0']);
  });

  it('that lead back through others are all told', () => {
    const questions = scalesOf({
      a: { visible: 'true and c = 1' },
      b: { required: 'a = 1' },
      c: { jumps: [{ when: 'c = 1 and b = 2', to: 'end' }], visible: 'not answered(a)' },
      d: { visible: 'c = 1' },
    });
    expect(errors(questions)).toEqual([
      '/questions/0/visible cyclic 9',
      '/questions/1/required cyclic 0',
      '/questions/2/visible cyclic 13',
      '/questions/2/jumps/0/when cyclic 10',
    ]);
  });

  it('read no later question', () => {
    expect(errors(scalesOf({ a: { visible: 'b = 1' }, b: { visible: 'c = 1' }, c: {} }))).toEqual([
      '/questions/0/visible later 0',
      '/questions/1/visible later 0',
    ]);
  });
});

describe('a definition with a cycle', () => {
  const size = 6;
  const name = (each: number) => `q${each}`;
  const anyCycle = fc.record({
    cycle: fc.shuffledSubarray([0, 1, 2, 3, 4, 5], { minLength: 1, maxLength: size }),
    places: fc.array(fc.constantFrom('visible', 'required', 'jump'), { minLength: size, maxLength: size }),
    others: fc.array(fc.tuple(fc.nat(size - 1), fc.nat(size - 1)), { maxLength: 4 }),
  });

  it('is always refused, each of its rules told', () => {
    fc.assert(
      fc.property(anyCycle, ({ cycle, places, others }) => {
        const more: Record<string, Record<string, unknown>> = Object.fromEntries(
          many(size, (each) => [name(each), {}]),
        );
        const pointers = cycle.map((from, place) => {
          const rule = `${name(cycle[(place + 1) % cycle.length]!)} = 1`;
          // a jump may read its own question
          const kind = cycle.length === 1 && places[from] === 'jump' ? 'visible' : places[from]!;
          if (kind === 'jump') more[name(from)]!['jumps'] = [{ when: rule, to: 'end' }];
          else more[name(from)]![kind] = rule;
          return `/questions/${from}/${kind === 'jump' ? 'jumps/0/when' : kind}`;
        });
        for (const [from, to] of others) more[name(from)]!['visible'] ??= `${name(to)} > 2`;
        const found = checkSurveyDefinition(surveyOf(scalesOf(more)), ['id', 'en']);
        const cyclic = found.filter(({ rule }) => rule?.fault === 'cyclic').map(({ pointer }) => pointer);
        expect(cyclic).toEqual(expect.arrayContaining(pointers));
      }),
      { numRuns: 500 },
    );
  });

  it('is not seen where rules only look back', () => {
    const rule = (index: number, pick: number) => `${name(pick % index)} < 4`;
    fc.assert(
      fc.property(fc.array(fc.nat(), { minLength: size, maxLength: size }), (picks) => {
        const more = Object.fromEntries(
          picks.map((pick, index) => [name(index), index === 0 ? {} : { visible: rule(index, pick) }]),
        );
        expect(errors(scalesOf(more))).toEqual([]);
      }),
    );
  });
});

describe('piping', () => {
  const asking = (words: string, change: Partial<Question> = {}): Question[] => [
    ...ONE_OF_EACH,
    { id: 'q', type: 'nps', text: both('?', words), ...change } as Question,
    like('rating', { id: 'later' }),
  ];
  const at = `/questions/${ONE_OF_EACH.length}`;

  it.each<[string, string[]]>([
    ['{single}, {multiple}, {matrix.ruang-tunggu}, {{not} {{{date}', []],
    ['Why {tiada}?', [`${at}/text/en unknown 4`]],
    ['{constructor}', [`${at}/text/en unknown 0`]],
    ['{single} {later}', [`${at}/text/en later 9`]],
    ['{q}', [`${at}/text/en cyclic 0`]],
    ['{matrix}', [`${at}/text/en type 0`]],
    ['{matrix.pintu}', [`${at}/text/en unknown 0`]],
    ['{single.a}', [`${at}/text/en type 0`]],
    ['{file}', [`${at}/text/en type 0`]],
    ['{ single } {Single} {', [`${at}/text/en syntax 0`, `${at}/text/en syntax 11`, `${at}/text/en syntax 20`]],
  ])('%s', (words, expected) => {
    expect(errors(asking(words))).toEqual(expected);
  });

  it('is looked at in every text but the name', () => {
    const words = both('{x}', '?');
    const option = [...optionsOf('a'), { id: 'b', label: words }];
    const questions = [
      like('single', { hint: words, options: option, name: words }),
      like('likert', { points: [point, words] }),
      like('matrix', { rows: option }),
      like('rating', { minLabel: words, maxLabel: words }),
      like('number', { unit: words }),
    ];
    expect(errors(questions)).toEqual(
      ['0/hint', '0/options/1/label', '1/points/1', '2/rows/1/label', '3/minLabel', '3/maxLabel', '4/unit'].map(
        (path) => `/questions/${path}/id unknown 0`,
      ),
    );
  });

  it('does not say an answer whose label asks for another', () => {
    const options = [...optionsOf('a'), { id: 'b', label: both('{nps}') }];
    const questions = [like('nps', {}), like('single', { options }), like('rating', { text: both('{single}', '?') })];
    expect(errors(questions)).toEqual(['/questions/2/text/id type 0']);
  });
});

it('judges the largest definitions soon enough', () => {
  const rule = many(30, (each) => `q0 = ${(each % 5) + 1}`).join(' or ');
  const jumps = many(6, () => ({ when: rule, to: 'end' }));
  const crowded = scalesOf(Object.fromEntries(many(90, (each) => [`q${each}`, each ? { jumps } : {}])));
  const words = `{q0}`.repeat(2400);
  const piped = many(10, (each) => like('single', { id: `p${each}`, text: both(words), options: optionsOf('a', 'b') }));
  for (const questions of [crowded, [...scalesOf({ q0: {} }), ...piped]]) {
    expect(JSON.stringify(surveyOf(questions)).length).toBeGreaterThan(SURVEY_LIMITS.size * 0.8);
    // some 50 ms; were each rule to read all others again, it would be half a minute
    const start = performance.now();
    expect(errors(questions)).toEqual([]);
    expect(performance.now() - start).toBeLessThan(5000);
  }
});
