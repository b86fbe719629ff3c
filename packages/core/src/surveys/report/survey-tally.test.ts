import { describe, expect, it } from 'vitest';
import { skmDefinition, surveyFigures } from '../index.js';
import type {
  Answers,
  LikertQuestion,
  Question,
  ReportedResponse,
  SurveyDefinition,
  SurveyFigures,
  SurveyService,
} from '../index.js';

const SKM = skmDefinition('permenpanrb-14-2017');
const KTP: SurveyService = { id: 'ktp', name: { id: 'KTP' } };
const KK: SurveyService = { id: 'kk', name: { id: 'Kartu keluarga' } };

const elementsOf = ({ questions }: SurveyDefinition) =>
  questions.flatMap((question) => (question.type === 'likert' ? [question.id] : []));

/** Answers that score every element of the official survey alike, and some of them otherwise. */
const scored = (score: number, others: Answers = {}): Answers => ({
  ...Object.fromEntries(elementsOf(SKM).map((id) => [id, score])),
  ...others,
});

const response = (answers: Answers, more: Partial<ReportedResponse> = {}): ReportedResponse => ({
  service: null,
  mode: 'self',
  level: 'device',
  answers,
  ...more,
});

const times = <T>(count: number, each: T): T[] => Array.from({ length: count }, () => each);

const skm = (responses: readonly ReportedResponse[], more: { services?: SurveyService[]; population?: number } = {}) =>
  surveyFigures({ definition: SKM, services: more.services ?? [], population: more.population ?? null }, responses);

const survey = (...questions: Question[]): SurveyDefinition => ({
  version: 1,
  title: { id: 'Uji' },
  layout: 'page',
  questions,
});

/** The figures of a survey of one question. */
const asked = (question: Question, answers: readonly unknown[]) =>
  surveyFigures(
    { definition: survey(question), services: [], population: null },
    answers.map((answer) => response({ [question.id]: answer } as Answers)),
  );

const countsIn = ({ questions }: SurveyFigures) =>
  Object.fromEntries(questions.flatMap(({ counts }) => counts.map(({ answer, count }) => [answer, count])));

describe('the figures of the official survey', () => {
  const few = [
    response(scored(4, { biaya: 3, jenis_kelamin: 'p', saran: 'Buka hari Sabtu' }), { service: 'ktp', level: 'case' }),
    response(scored(3, { jenis_kelamin: 'l' }), { service: 'kk', mode: 'kiosk' }),
    response(scored(3, { pengaduan: 1, saran: 'Antrean panjang' }), { service: 'ktp', mode: 'assisted' }),
  ];
  const figures = skm(few, { services: [KTP, KK], population: 50 });

  it('have the elements as a report has them, in the order of the regulation', () => {
    // by hand: 7 elements of 4 + 3 + 3, U4 of 3 + 3 + 3 and U8 of 4 + 3 + 1, each of 3 respondents
    const rows = figures.skm!.elements.map((each) => [each.code, each.element, each.sum, each.nrr, each.weighted]);
    expect(rows).toEqual([
      ['U1', 'persyaratan', 10, '3.33', '0.3704'],
      ['U2', 'prosedur', 10, '3.33', '0.3704'],
      ['U3', 'waktu', 10, '3.33', '0.3704'],
      ['U4', 'biaya', 9, '3.00', '0.3333'],
      ['U5', 'produk', 10, '3.33', '0.3704'],
      ['U6', 'kompetensi', 10, '3.33', '0.3704'],
      ['U7', 'perilaku', 10, '3.33', '0.3704'],
      ['U8', 'pengaduan', 8, '2.67', '0.2963'],
      ['U9', 'sarana', 10, '3.33', '0.3704'],
    ]);
    // (7 · 10 + 9 + 8) / 3 / 9 · 25 = 80.5556
    expect(figures.skm).toMatchObject({
      standard: 'permenpanrb-14-2017',
      rounding: 'exact',
      respondents: 3,
      index: '80.56',
      grade: 'B',
      weight: '1/9',
    });
  });

  it('are pooled over services, and have each of them', () => {
    // ktp: (7 · 7 + 6 + 5) / 2 / 9 · 25; the mean of the services' indices would be 79.17
    expect(
      figures.services.map(({ service, respondents, index, grade }) => [service, respondents, index, grade]),
    ).toEqual([
      ['ktp', 2, '83.33', 'B'],
      ['kk', 1, '75.00', 'C'],
    ]);
  });

  it('count who answered how', () => {
    expect(figures.responses).toEqual({
      total: 3,
      byMode: { self: 1, assisted: 1, kiosk: 1 },
      byLevel: { case: 1, device: 2 },
    });
    expect(figures.sample).toEqual({ population: 50, target: 44, reached: false });
    expect(skm(times(44, response(scored(2))), { population: 50 }).sample.reached).toBe(true);
    expect(skm(few).sample).toEqual({ population: null, target: null, reached: null });
  });

  it('have the distribution of each element, and the suggestions in an order of their own', () => {
    const biaya = figures.questions.find(({ question }) => question === 'biaya')!;
    expect(biaya).toMatchObject({ respondents: 3, mean: '3.00', name: { id: 'Biaya/Tarif' } });
    expect(biaya.counts.map(({ label, count }) => [label['id'], count])).toEqual([
      ['Sangat mahal', 0],
      ['Cukup mahal', 0],
      ['Murah', 3],
      ['Gratis', 0],
    ]);
    const saran = figures.questions.find(({ question }) => question === 'saran')!;
    expect(saran).toMatchObject({
      respondents: 2,
      mean: null,
      counts: [],
      texts: ['Antrean panjang', 'Buka hari Sabtu'],
    });
  });

  it('are null, never 0, where nobody answered', () => {
    const none = skm([], { services: [KTP] });
    expect(none.skm).toMatchObject({ respondents: 0, index: null, grade: null });
    expect(none.skm!.elements.map(({ nrr, weighted }) => nrr ?? weighted)).toEqual(times(9, null));
    expect(none.services).toMatchObject([{ respondents: 0, index: null, grade: null }]);
    expect(none.questions.map(({ mean }) => mean)).toEqual(none.questions.map(() => null));
  });

  it('have no index where one element has no answers, and still its means', () => {
    const answers = Object.fromEntries(Object.entries(scored(4)).filter(([id]) => id !== 'biaya'));
    const { skm: figures } = skm([response(answers)]);
    expect(figures).toMatchObject({ respondents: 1, index: null, grade: null });
    expect(figures!.elements.map(({ nrr }) => nrr)).toEqual([...times(3, '4.00'), null, ...times(5, '4.00')]);
  });

  it('count each element by who answered it', () => {
    const { skm: figures } = skm([response(scored(4)), response({ sarana: 1 })]);
    expect(figures!.elements.map(({ respondents }) => respondents)).toEqual([...times(8, 1), 2]);
    // (8 · 4 + 5 / 2) / 9 · 25
    expect(figures).toMatchObject({ respondents: 2, index: '95.83' });
  });

  it('leave who answered no element out of the index, but not out of the responses', () => {
    const { responses, skm: figures } = skm([response(scored(4)), response({ saran: 'Bagus' })]);
    expect([responses.total, figures!.respondents]).toEqual([2, 1]);
  });
});

describe('an agency’s own survey', () => {
  const likert = (id: string, element: string): LikertQuestion => ({
    id,
    type: 'likert',
    text: { id: `Bagaimana ${id}?` },
    points: ['1', '2', '3', '4'].map((point) => ({ id: point })),
    element,
  });

  const withIndex = (...questions: Question[]): SurveyDefinition => ({ ...survey(...questions), index: SKM.index! });

  it('numbers its own elements after the regulation’s, and weighs all alike', () => {
    const definition = withIndex(
      likert('daring', 'layanan-daring'),
      ...SKM.questions.filter(({ type }) => type === 'likert'),
      likert('parkir', 'parkir'),
    );
    const { skm: figures } = surveyFigures({ definition, services: [], population: null }, [
      response(scored(3, { daring: 4, parkir: 4 })),
    ]);
    const own = figures!.elements.slice(9).map(({ code, element, name }) => [code, element, name['id']]);
    expect(own).toEqual([
      ['U10', 'layanan-daring', 'Bagaimana daring?'],
      ['U11', 'parkir', 'Bagaimana parkir?'],
    ]);
    // (9 · 3 + 2 · 4) / 11 · 25
    expect(figures).toMatchObject({ weight: '1/11', index: '79.55' });
  });

  it('scores an element once, by whichever of its questions was on the respondent’s way', () => {
    const definition = withIndex(likert('loket', 'waktu'), likert('daring', 'waktu'));
    const { skm: figures } = surveyFigures({ definition, services: [], population: null }, [
      response({ loket: 2 }),
      response({ daring: 4 }),
    ]);
    expect(figures!.elements).toMatchObject([{ element: 'waktu', code: 'U3', respondents: 2, sum: 6, nrr: '3.00' }]);
  });

  it('has no index where it measures no element', () => {
    const { skm: figures, categories } = asked({ id: 'q', type: 'nps', text: { id: 'Apa?' } }, [1, 4]);
    expect([figures, categories]).toEqual([null, []]);
  });
});

describe('the figures of a question', () => {
  const text = { id: 'Apa?', en: 'What?' };
  const options = ['a', 'b', 'c'].map((id) => ({ id, label: { id: `Pilihan ${id}`, en: `Option ${id}` } }));
  const points = ['Buruk', 'Baik'].map((id) => ({ id }));

  it('count some of several by respondents, an option once each', () => {
    const figures = asked({ id: 'q', type: 'multiple', text, options }, [['a', 'b'], ['b', 'b'], ['z'], []]);
    expect(countsIn(figures)).toEqual({ a: 1, b: 2, c: 0 });
    expect(figures.questions[0]!.respondents).toBe(2);
  });

  it('count the places of a ranking', () => {
    const figures = asked({ id: 'q', type: 'ranking', text, options: options.slice(0, 2) }, [['b', 'a'], ['b']]);
    expect(countsIn(figures)).toEqual({ 'a:1': 0, 'a:2': 1, 'b:1': 2, 'b:2': 0 });
    expect(figures.questions[0]!.counts[1]!.label).toEqual({ id: 'Pilihan a: 2', en: 'Option a: 2' });
  });

  it('count a matrix by row and point', () => {
    const rows = options.slice(0, 2);
    const figures = asked({ id: 'q', type: 'matrix', text, rows, points }, [{ a: 1, b: 2 }, { a: 1 }, { a: 3, z: 1 }]);
    expect(countsIn(figures)).toEqual({ 'a:1': 2, 'a:2': 0, 'b:1': 0, 'b:2': 1 });
    expect(figures.questions[0]).toMatchObject({ respondents: 2, mean: null });
    expect(figures.questions[0]!.counts[0]!.label).toEqual({ id: 'Pilihan a: Buruk', en: 'Option a: Buruk' });
  });

  it('have the mean and every number of a scale, in the question’s languages', () => {
    const rating = asked({ id: 'q', type: 'rating', text, max: 3 }, [1, 3, 3, 4, 0, 1.5]);
    expect(rating.questions[0]).toMatchObject({ respondents: 3, mean: '2.33' });
    expect(countsIn(rating)).toEqual({ 1: 1, 2: 0, 3: 2 });
    expect(rating.questions[0]!.counts[0]!.label).toEqual({ id: '1', en: '1' });
    expect(rating.measures).toEqual([]);
    expect(Object.keys(countsIn(asked({ id: 'q', type: 'nps', text }, [])))).toHaveLength(11);
  });

  it('list numbers by size and days by date, as often as they were given', () => {
    const numbers = asked({ id: 'q', type: 'number', text }, [10, 9.5, 10, -1, NaN]);
    expect(numbers.questions[0]).toMatchObject({ respondents: 4, mean: '7.13', texts: ['-1', '9.5', '10', '10'] });
    const days = asked({ id: 'q', type: 'date', text }, ['2026-11-24', '2025-01-02']);
    expect(days.questions[0]).toMatchObject({ mean: null, texts: ['2025-01-02', '2026-11-24'] });
  });

  it('count who sent photos', () => {
    const figures = asked({ id: 'q', type: 'file', text }, [['photo'], ['photo', 'photo2'], []]);
    expect(figures.questions[0]).toMatchObject({ respondents: 2, counts: [], texts: [] });
  });

  it('make a measure of their own where they are to', () => {
    const measured = (question: Question, answers: number[]) => asked(question, answers).measures;
    expect(measured({ id: 'q', type: 'rating', text, max: 5, measure: 'csat' }, [5, 4, 1])).toEqual([
      { question: 'q', measure: 'csat', respondents: 3, value: '66.67' },
    ]);
    expect(measured({ id: 'q', type: 'rating', text, max: 7, measure: 'ces' }, [7, 6])).toEqual([
      { question: 'q', measure: 'ces', respondents: 2, value: '6.50' },
    ]);
    expect(measured({ id: 'q', type: 'nps', text }, [0, 10, 11])).toEqual([
      { question: 'q', measure: 'nps', respondents: 2, value: '0.00' },
    ]);
    expect(measured({ id: 'q', type: 'nps', text }, [])).toMatchObject([{ respondents: 0, value: null }]);
  });

  it('know a question and a row by names that every object has', () => {
    const rows = [{ id: 'constructor', label: { id: 'x' } }];
    const matrix: Question = { id: 'constructor', type: 'matrix', text, rows, points };
    const figures = surveyFigures({ definition: survey(matrix), services: [], population: null }, [response({})]);
    expect(figures.questions[0]!.respondents).toBe(0);
    expect(countsIn(asked(matrix, [{ constructor: 2 }, {}]))).toEqual({ 'constructor:1': 0, 'constructor:2': 1 });
  });
});

describe('respondents by a category', () => {
  const groups = (figures: SurveyFigures, question = 'jenis_kelamin') =>
    figures.categories
      .filter((category) => category.question === question)
      .flatMap((category) => category.groups.map((each) => [each.option, each.respondents, each.index, each.grade]));
  const who = (count: number, sex: string | null, score: number) =>
    times(count, response(scored(score, sex === null ? {} : { jenis_kelamin: sex })));

  it('have their own index where there are enough of them', () => {
    expect(groups(skm([...who(5, 'l', 2), ...who(6, 'p', 4)]))).toEqual([
      ['l', 5, '50.00', 'D'],
      ['p', 6, '100.00', 'A'],
    ]);
  });

  it('are hidden with their index where there are few, and so are those who would tell of them', () => {
    expect(groups(skm([...who(4, 'l', 2), ...who(60, 'p', 4)]))).toEqual([
      ['l', null, null, null],
      ['p', null, null, null],
    ]);
  });

  it('are hidden, too, where they would tell of the few who did not say', () => {
    const some = [...who(20, 'l', 2), ...who(60, 'p', 4)];
    expect(groups(skm([...some, ...who(1, null, 1)]))).toEqual([
      ['l', null, null, null],
      ['p', 60, '100.00', 'A'],
    ]);
    expect(groups(skm([...some, ...who(5, null, 1)])).map(([, respondents]) => respondents)).toEqual([20, 60]);
  });

  it('are as many as have answered an element, for one answer among many is an index, too', () => {
    const figures = skm([...who(1, 'l', 1), ...times(9, response({ jenis_kelamin: 'l' })), ...who(60, 'p', 4)]);
    expect(groups(figures)[0]).toEqual(['l', null, null, null]);
  });

  it('are not counted a second time among the questions, where nothing is hidden', () => {
    const figures = skm(who(2, 'l', 2));
    const listed = figures.questions.map(({ question }) => question);
    expect(listed).not.toContain('jenis_kelamin');
    expect(figures.categories.map(({ question }) => question)).toEqual(['jenis_kelamin', 'pendidikan', 'pekerjaan']);
  });

  it('are counted in a survey without an index as well', () => {
    const question: Question = {
      id: 'usia',
      type: 'single',
      text: { id: 'Usia?' },
      category: true,
      options: ['muda', 'tua'].map((id) => ({ id, label: { id } })),
    };
    const figures = asked(question, [...times(6, 'muda'), ...times(7, 'tua')]);
    expect(groups(figures, 'usia')).toEqual([
      ['muda', 6, null, null],
      ['tua', 7, null, null],
    ]);
  });
});
