/** How every documented answer of the operations of surveys is met. */
import { SMALL_GROUP } from '@suara/core';
import type { TestApi, Call } from '../../packages/server/src/test-support/api.js';
import {
  CLOSE,
  PUBLISH,
  response,
  SKM,
  surveyDraft,
  TestSurveys,
} from '../../packages/server/src/test-support/surveys.js';
import type { RateLimit } from '../../packages/server/src/ports.js';

export type Ask = () => Promise<Response>;
export type Scenarios = Record<string, Record<number, Ask>>;

/** What scenarios of all operations are made of. */
export interface Kit {
  readonly api: () => TestApi;
  readonly evil: string;
  readonly without: (budget: RateLimit, ask: Ask) => Ask;
  readonly deskReads: (path: () => string) => Record<number, Ask>;
  readonly refusals: (send: (call: Call) => Promise<Response>) => Record<number, Ask>;
  readonly documentRefusals: (send: (call: Call) => Promise<Response>) => Record<number, Ask>;
  readonly withoutDatabase: () => TestApi;
}

const NOWHERE = 'tidak-ada';

/** Of two at once with one key, the one that was told to wait. */
async function second(ask: (key: string) => Promise<Response>): Promise<Response> {
  const key = crypto.randomUUID();
  const answers = await Promise.all([ask(key), ask(key)]);
  return answers.find(({ status }) => status === 409) ?? answers[0];
}

export function surveyScenarios({ api, evil, without, deskReads, refusals, documentRefusals, ...kit }: Kit): Scenarios {
  let opened: Promise<string> | undefined;
  const surveys = () => new TestSurveys(api());
  const open = () => (opened ??= surveys().open({ definition: SKM, share: 100 }));
  let published: Promise<string> | undefined;
  const publish = async () => {
    const survey = await surveys().open({ definition: SKM });
    // of fewer nothing is told
    for (let count = 0; count < SMALL_GROUP; count++) await surveys().answer(survey, complete());
    await surveys().move(survey, CLOSE);
    await surveys().move(survey, PUBLISH);
    return '/scoreboard';
  };
  const closed = async () => {
    const survey = await surveys().open({ definition: SKM, services: [] });
    await surveys().move(survey, CLOSE);
    return survey;
  };
  const answers = () => {
    const scores = SKM.questions.filter(({ type }) => type === 'likert').map(({ id }) => [id, 4]);
    return Object.fromEntries(scores) as Record<string, number>;
  };
  const complete = () => response({ answers: answers() });
  const token = () => ({ token: api().city.dispatcher });
  const desk = async (path: string, body: unknown, call?: Call) =>
    surveys().desk(`/${await open()}${path}`, body, call);
  const anonymous = async (path: string) => api().call(`/v1/desk/surveys/${path}`, { method: 'POST', body: {} });

  const publicReads = (path: () => Promise<string>, lost: string): Record<number, Ask> => ({
    200: async () => api().site(await path()),
    403: async () => api().site(await path(), { origin: evil }),
    404: () => api().site(lost),
    429: async () => {
      const ready = await path();
      return without('address', () => api().site(ready))();
    },
  });

  const reportReads = (path: string): Record<number, Ask> => {
    const at = async (call: Call = token(), rest = path) =>
      api().call(`/v1/desk/surveys/${await open()}/${rest}`, call);
    return {
      200: () => at(),
      400: () => at(token(), `${path}?scope=year`),
      401: () => at({}),
      403: () => at({ ...token(), origin: evil }),
      404: () => api().call(`/v1/desk/surveys/${NOWHERE}/${path}`, token()),
      429: without('token', () => at()),
    };
  };

  return {
    findSurvey: {
      ...publicReads(async () => `/survey?type=skm&service=ktp&survey=${await open()}`, '/survey?type=skm&series=none'),
      400: () => api().site('/survey'),
    },

    getSurvey: publicReads(async () => `/surveys/${await open()}`, `/surveys/${NOWHERE}`),

    createResponse: {
      ...refusals(async (call) => surveys().respond(await open(), undefined, call)),
      201: async () => surveys().respond(await open(), complete()),
      404: () => surveys().respond(NOWHERE, complete()),
      409: async () => surveys().respond(await closed(), complete()),
      413: async () => surveys().respond(await open(), undefined, { raw: ' '.repeat(512 * 1024 + 1) }),
      503: async () => new TestSurveys(kit.withoutDatabase()).respond(await open(), complete()),
    },

    askInvitation: {
      200: async () => surveys().invite(await open()),
      400: async () => surveys().invite(await open(), 'Firefox', { key: null }),
      403: async () => surveys().invite(await open(), 'Firefox', { origin: evil }),
      404: () => surveys().invite(NOWHERE),
      409: async () => surveys().invite(await closed()),
      429: without('invitation', async () => surveys().invite(await open())),
    },

    getScoreboard: {
      ...publicReads(() => (published ??= publish()), '/scoreboard?series=none'),
      400: () => api().site('/scoreboard?series=Nothing%20Such'),
    },

    listDeskSurveys: deskReads(() => '/v1/desk/surveys'),

    createSurvey: {
      ...documentRefusals((call) => surveys().desk('', undefined, call)),
      201: () => surveys().desk('', surveyDraft(api())),
      401: () => api().call('/v1/desk/surveys', { method: 'POST', body: surveyDraft(api()) }),
      409: () => {
        const draft = surveyDraft(api());
        return second((key) => surveys().desk('', draft, { key }));
      },
    },

    getDeskSurvey: {
      200: async () => api().call(`/v1/desk/surveys/${await open()}`, token()),
      401: async () => api().call(`/v1/desk/surveys/${await open()}`),
      403: async () => api().call(`/v1/desk/surveys/${await open()}`, { ...token(), origin: evil }),
      404: () => api().call(`/v1/desk/surveys/${NOWHERE}`, token()),
      429: without('token', async () => api().call(`/v1/desk/surveys/${await open()}`, token())),
    },

    reviseSurvey: {
      ...documentRefusals((call) => desk('/definition', undefined, call)),
      200: async () => {
        const draft = surveyDraft(api());
        await surveys().desk('', draft);
        return surveys().desk(`/${draft.survey}/definition`, draft);
      },
      401: () => anonymous(`${NOWHERE}/definition`),
      404: () => surveys().desk(`/${NOWHERE}/definition`, surveyDraft(api())),
      409: async () => desk('/definition', surveyDraft(api(), { survey: await open() })),
    },

    moveSurvey: {
      ...refusals((call) => desk('/moves', undefined, call)),
      200: async () => surveys().desk(`/${await surveys().draft()}/moves`, { move: 'announce' }),
      401: () => anonymous(`${NOWHERE}/moves`),
      404: () => surveys().desk(`/${NOWHERE}/moves`, { move: 'open' }),
      409: () => desk('/moves', { move: 'open' }),
    },

    createCases: {
      ...refusals((call) => desk('/cases', undefined, call)),
      201: () => desk('/cases', { service: 'ktp', count: 2 }),
      401: () => anonymous(`${NOWHERE}/cases`),
      404: () => surveys().desk(`/${NOWHERE}/cases`, { service: 'ktp', count: 1 }),
      409: async () => surveys().desk(`/${await closed()}/cases`, { service: 'ktp', count: 1 }),
    },

    getSurveyReport: reportReads('report'),
    exportSurveyReport: reportReads('report/csv'),
  };
}
