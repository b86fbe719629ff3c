import { eq } from 'drizzle-orm';
import { beforeAll, describe, expect, it } from 'vitest';
import { surveyEvent } from '../../db/schema-surveys.js';
import { bodyOf, fieldErrorsOf, problemOf } from '../../test-support/answers.js';
import { testApi, type TestApi } from '../../test-support/api.js';
import {
  CLOSE,
  PUBLISH,
  response,
  SKM,
  SMALL,
  surveyDraft,
  TestSurveys,
  type DeskSurveyBody,
} from '../../test-support/surveys.js';

interface SurveyBody {
  readonly survey: string;
  readonly state: string;
  readonly revision: number;
  readonly closedEarly: object | null;
  readonly outcome: object | null;
  readonly invitation: object;
  readonly consent: object;
}

interface ListBody {
  readonly surveys: readonly { readonly survey: string; readonly type: string; readonly responses: number }[];
}

let api: TestApi;
let surveys: TestSurveys;
beforeAll(async () => {
  api = await testApi();
  surveys = new TestSurveys(api);
});

const show = async (survey: string, of = surveys) => bodyOf<SurveyBody>(await of.get(`/surveys/${survey}`));
const problem = async (asked: Promise<Response>) => {
  const answer = await asked;
  return `${answer.status} ${await problemOf(answer)}`;
};

describe('the life of a survey', () => {
  it('goes by the clock of the server from the announcement to the close', async () => {
    const fresh = await testApi();
    const own = new TestSurveys(fresh);
    const survey = await own.draft();
    const state = async () => (await show(survey, own)).state;
    expect((await own.get(`/surveys/${survey}`)).status).toBe(404);
    expect(await own.move(survey, { move: 'announce' })).toMatchObject({ state: 'announced', moves: ['open'] });
    expect(await state()).toBe('announced');
    fresh.ports.pass(1);
    expect(await state()).toBe('open');
    fresh.ports.pass(24);
    expect(await state()).toBe('closed');
  });

  it('opens by hand, closes with a reason, and ends with what the agency does', async () => {
    const survey = await surveys.draft();
    const opened = await surveys.move(survey, { move: 'open' });
    expect(opened).toMatchObject({ state: 'open', moves: ['close'], revision: 1 });
    expect(Date.parse(opened.opensAt)).toBe(api.ports.time);
    expect(await problem(surveys.desk(`/${survey}/moves`, PUBLISH))).toBe('409 move-refused');
    await surveys.move(survey, CLOSE);
    expect(await show(survey)).toMatchObject({ state: 'closed', closedEarly: { reason: CLOSE.reason }, outcome: null });
    const half = { ...PUBLISH, summary: { id: 'Hanya satu bahasa.' } };
    expect(await fieldErrorsOf(await surveys.desk(`/${survey}/moves`, half))).toEqual(['/summary/en required']);
    await surveys.move(survey, PUBLISH);
    expect((await show(survey)).outcome).toMatchObject({ summary: PUBLISH.summary });
  });

  it('leaves who did what, and with which revision', async () => {
    const draft = surveyDraft(api);
    await surveys.desk('', draft);
    await surveys.desk(`/${draft.survey}/definition`, draft);
    await surveys.move(draft.survey, { move: 'open' });
    await surveys.cases(draft.survey, 'ktp', 7);
    const events = await api.city.db
      .select({ move: surveyEvent.move, revision: surveyEvent.revision, cases: surveyEvent.cases })
      .from(surveyEvent)
      .where(eq(surveyEvent.surveyId, draft.survey))
      .orderBy(surveyEvent.id);
    expect(events.map(({ move, revision, cases }) => [move, revision, cases])).toEqual([
      ['draft', 1, null],
      ['revise', 2, null],
      ['open', 2, null],
      ['cases', 2, 7],
    ]);
  });
});

describe('what a survey asks', () => {
  it('may change until it opens, and never after', async () => {
    const draft = surveyDraft(api);
    await surveys.desk('', draft);
    const other = { ...draft, definition: SKM, population: null, share: 20 };
    const revised = await surveys.desk(`/${draft.survey}/definition`, other);
    expect(await bodyOf<DeskSurveyBody>(revised)).toMatchObject({ revision: 2, target: null, share: 20 });
    await surveys.move(draft.survey, { move: 'announce' });
    const past = { ...draft, opensAt: new Date(api.ports.time).toISOString() };
    expect(await fieldErrorsOf(await surveys.desk(`/${draft.survey}/definition`, past))).toEqual(['/opensAt invalid']);
    await surveys.move(draft.survey, { move: 'open' });
    expect(await problem(surveys.desk(`/${draft.survey}/definition`, draft))).toBe('409 survey-opened');
    expect((await show(draft.survey)).revision).toBe(2);
  });

  it('is refused with the place and the fault of a rule', async () => {
    const [first, ...rest] = SMALL.questions;
    const definition = { ...SMALL, questions: [{ ...first, visible: "usia = 'muda'" }, ...rest] };
    const answer = await surveys.desk('', surveyDraft(api, { definition: definition as typeof SMALL }));
    expect(answer.status).toBe(422);
    const { errors } = await bodyOf<{ errors: object[] }>(answer);
    expect(errors).toMatchObject([
      { pointer: '/definition/questions/0/visible', code: 'invalid', rule: { fault: 'later', at: 0 } },
    ]);
  });

  it('is refused where the draft is none, by field', async () => {
    const [service] = surveyDraft(api).services;
    const twice = [service!, service!];
    const answer = await surveys.desk('', surveyDraft(api, { agency: 'dinas-lain', services: twice, closesAt: PAST }));
    expect(await fieldErrorsOf(answer)).toEqual(['/agency unknown', '/closesAt invalid', '/services/1/id duplicate']);
  });

  const PAST = '2026-01-01T00:00:00.000Z';

  it('has a name of its own, which stays', async () => {
    const draft = surveyDraft(api);
    await surveys.desk('', draft);
    expect(await fieldErrorsOf(await surveys.desk('', draft))).toEqual(['/survey duplicate']);
    const renamed = { ...draft, survey: `${draft.survey}-2` };
    expect(await fieldErrorsOf(await surveys.desk(`/${draft.survey}/definition`, renamed))).toEqual([
      '/survey invalid',
    ]);
  });

  it('may be a hundred questions in two languages', async () => {
    const text = { id: 'a'.repeat(400), en: 'b'.repeat(400) };
    const questions = Array.from({ length: 100 }, (_, index) => ({ id: `q${index}`, type: 'short_text', text }));
    const definition = { ...SMALL, questions } as unknown as typeof SMALL;
    expect((await surveys.desk('', surveyDraft(api, { definition }))).status).toBe(201);
  });
});

describe('an agency’s officer', () => {
  it('sees and leads the surveys of the agency only', async () => {
    const own = await surveys.draft({ agency: 'dpu' });
    const foreign = await surveys.draft({ agency: 'dishub' });
    const citywide = await surveys.draft({ agency: null });
    const token = api.city.dpu;
    const list = await bodyOf<ListBody>(await api.call('/v1/desk/surveys', { token }));
    const names = list.surveys.map(({ survey }) => survey);
    expect(names).toContain(own);
    expect(names).not.toContain(foreign);
    expect(names).not.toContain(citywide);
    for (const survey of [foreign, citywide]) {
      expect((await api.call(`/v1/desk/surveys/${survey}`, { token })).status).toBe(404);
      expect((await surveys.desk(`/${survey}/moves`, { move: 'open' }, { token })).status).toBe(404);
      expect((await surveys.desk(`/${survey}/cases`, { service: 'ktp', count: 1 }, { token })).status).toBe(404);
      expect((await surveys.desk(`/${survey}/definition`, surveyDraft(api), { token })).status).toBe(404);
    }
    expect((await surveys.desk(`/${own}/moves`, { move: 'open' }, { token })).status).toBe(200);
    expect(await problem(surveys.desk('', surveyDraft(api, { agency: null }), { token }))).toBe('403 forbidden');
  });
});

describe('the desk', () => {
  it('sees how far a survey has come', async () => {
    const fresh = await testApi();
    const own = new TestSurveys(fresh);
    const survey = await own.open({ definition: SKM, services: [] });
    const scores = SKM.questions.filter(({ type }) => type === 'likert').map(({ id }) => [id, 3]);
    const answers = Object.fromEntries(scores) as Record<string, number>;
    for (let each = 0; each < 3; each++) await own.answer(survey, response({ service: null, answers }));
    const other = await own.open();
    expect(await own.seenAtDesk(survey)).toMatchObject({ responses: 3, target: 80 });
    const { surveys: list } = await bodyOf<ListBody>(
      await fresh.call('/v1/desk/surveys', { token: fresh.city.dispatcher }),
    );
    expect(list).toMatchObject([
      { survey: other, type: 'general', responses: 0, state: 'open', outcome: false },
      { survey, type: 'skm', responses: 3, target: 80 },
    ]);
  });

  it('makes as many case tokens as it asks for, each another one', async () => {
    const survey = await surveys.draft();
    const ask = (body: object) => surveys.desk(`/${survey}/cases`, body);
    expect(await problem(ask({ service: 'ktp', count: 1 }))).toBe('409 survey-not-open');
    await surveys.move(survey, { move: 'announce' });
    expect(new Set(await surveys.cases(survey, 'ktp', 100)).size).toBe(100);
    expect(await fieldErrorsOf(await ask({ service: 'paspor', count: 1 }))).toEqual(['/service unknown']);
    await surveys.move(survey, { move: 'open' });
    await surveys.move(survey, CLOSE);
    expect(await problem(ask({ service: 'ktp', count: 1 }))).toBe('409 survey-not-open');
  });
});
