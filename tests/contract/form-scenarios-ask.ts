/** How every documented answer of the plain forms of polls and surveys is met. */
import { PlainBrowser, type PlainPage } from '../../packages/server/src/test-support/plain-browser.js';
import { TestPolls } from '../../packages/server/src/test-support/polls.js';
import { CLOSE, SKM, TestSurveys } from '../../packages/server/src/test-support/surveys.js';
import type { TestApi } from '../../packages/server/src/test-support/api.js';
import type { Ask, Kit, Scenarios } from './survey-scenarios.js';

const FORM = 'application/x-www-form-urlencoded';
const POLL_CLOSE = { move: 'close', reason: { id: 'Selesai.', en: 'Done.' } };

const answerOf = async (asked: Promise<PlainPage>): Promise<Response> => (await asked).response;

/** What anybody meets who opens a form. */
export function opened(api: () => TestApi, kit: Kit, path: () => Promise<string>): Record<number, Ask> {
  const site = async (call = {}) => api().site(`/forms/${await path()}`, call);
  return {
    200: () => site(),
    400: async () =>
      api().site(`/forms/${await path()}${(await path()).includes('?') ? '&' : '?'}lang=${'x'.repeat(40)}`),
    403: () => site({ origin: kit.evil }),
    404: async () => api().call(`/v1/sites/nowhere.site/forms/${await path()}`),
    429: async () => {
      // what has to be there first is not made while nothing is left
      await path();
      return kit.without('address', () => site())();
    },
  };
}

/** What whoever sends a form can be refused for, whatever is in it. */
export function refusedForms(api: () => TestApi, kit: Kit, path: () => Promise<string>): Record<number, Ask> {
  const send = async (call = {}) =>
    api().site(`/forms/${await path()}`, { method: 'POST', key: null, type: FORM, raw: 'key=x', ...call });
  return {
    400: () => send(),
    403: () => send({ origin: kit.evil }),
    404: async () =>
      api().call(`/v1/sites/nowhere.site/forms/${await path()}`, { method: 'POST', raw: 'key=x', type: FORM }),
    413: () => send({ raw: 'x'.repeat(513 * 1024) }),
    415: () => send({ type: 'application/json', raw: '{}' }),
    429: async () => {
      await path();
      return kit.without('address', () => send())();
    },
  };
}

export function askFormScenarios(kit: Kit): Scenarios {
  const { api } = kit;
  const browser = () => new PlainBrowser(api());
  const polls = () => new TestPolls(api());
  const surveys = () => new TestSurveys(api());
  let poll: Promise<string> | undefined;
  const openPoll = () =>
    (poll ??= polls()
      .open()
      .then((open) => `polls/${open.poll}`));
  let survey: Promise<string> | undefined;
  const openSurvey = () =>
    (survey ??= surveys()
      .open({ definition: SKM })
      .then((open) => `survey?survey=${open}&service=ktp`));
  const scores = () =>
    Object.fromEntries(SKM.questions.flatMap(({ id, type }) => (type === 'likert' ? [[`a.${id}`, '4']] : [])));

  const showPoll = async () => browser().open(await openPoll());
  const showSurvey = async () => browser().open(await openSurvey());

  return {
    showPollForm: opened(api, kit, openPoll),
    submitPollForm: {
      ...refusedForms(api, kit, openPoll),
      200: async () => {
        const verified = await polls().open({ levels: ['verified'] });
        return answerOf((await browser().open(`polls/${verified.poll}`)).press('Lanjut', { option: 'pohon' }));
      },
      201: async () => answerOf((await showPoll()).press('Kirim suara', { option: 'pohon' })),
      409: async () => {
        const closing = await polls().open();
        const page = await browser().open(`polls/${closing.poll}`);
        await polls().move(closing.poll, POLL_CLOSE);
        return answerOf(page.press('Kirim suara', { option: 'pohon' }));
      },
      422: async () => answerOf((await showPoll()).press('Kirim suara')),
    },
    showSurveyForm: opened(api, kit, openSurvey),
    submitSurveyForm: {
      ...refusedForms(api, kit, openSurvey),
      200: async () =>
        api().site(`/forms/${await openSurvey()}`, { method: 'POST', key: null, type: FORM, raw: 'caseToken=' }),
      201: async () => answerOf((await showSurvey()).press('Kirim jawaban', scores())),
      409: async () => {
        const closing = await surveys().open({ definition: SKM });
        const page = await browser().open(`survey?survey=${closing}&service=ktp`);
        await surveys().move(closing, CLOSE);
        return answerOf(page.press('Kirim jawaban', scores()));
      },
      422: async () => answerOf((await showSurvey()).press('Kirim jawaban')),
    },
  };
}
