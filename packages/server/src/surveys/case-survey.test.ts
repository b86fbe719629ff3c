import { beforeEach, describe, expect, it } from 'vitest';
import { sweep } from '../sweep.js';
import { bodyOf, problemOf } from '../test-support/answers.js';
import { testApi, type Filed, type TestApi } from '../test-support/api.js';
import { caseResponse, CLOSE, TestSurveys } from '../test-support/surveys.js';

interface WithSurvey {
  readonly survey?: { readonly survey: string; readonly service: string; readonly caseToken: string };
}

let api: TestApi;
let surveys: TestSurveys;
beforeEach(async () => {
  api = await testApi();
  surveys = new TestSurveys(api);
});

async function forwarded(): Promise<Filed> {
  const filed = await api.file();
  await api.move(api.city.dispatcher, filed, { move: 'verify' });
  await api.move(api.city.dispatcher, filed, { move: 'forward', agency: 'dpu' });
  await api.move(api.city.dpu, filed, { move: 'start' });
  return filed;
}

const resolve = (filed: Filed) => api.move(api.city.dpu, filed, { move: 'resolve', note: 'Selesai.' });

async function resolved(): Promise<Filed> {
  const filed = await forwarded();
  await resolve(filed);
  return filed;
}

const offered = async (filed: Filed) => (await bodyOf<WithSurvey>(await api.follow(filed))).survey;

describe('the reporter of a report', () => {
  it('is asked when it is resolved, by a token that is theirs alone and stays the same', async () => {
    const survey = await surveys.open();
    const [one, other] = [await forwarded(), await resolved()];
    expect(await offered(one)).toBeUndefined();
    await resolve(one);
    const offer = await offered(one);
    expect(offer).toMatchObject({ survey, service: 'laporan' });
    expect(await offered(one)).toEqual(offer);
    expect((await offered(other))!.caseToken).not.toBe(offer!.caseToken);
  });

  it('is asked once', async () => {
    const survey = await surveys.open();
    const filed = await resolved();
    const { caseToken } = (await offered(filed))!;
    const receipt = await surveys.answer(survey, caseResponse(caseToken, { service: 'laporan' }));
    expect(receipt.level).toBe('case');
    expect(await offered(filed)).toBeUndefined();
    const again = await surveys.respond(survey, caseResponse(caseToken, { service: 'laporan' }));
    expect(await problemOf(again)).toBe('already-answered');
  });

  it('is asked by the agency that was in charge, else by the city', async () => {
    const filed = await resolved();
    await surveys.open({ agency: 'dishub' });
    expect(await offered(filed)).toBeUndefined();
    const citywide = await surveys.open({ agency: null });
    expect((await offered(filed))!.survey).toBe(citywide);
    const own = await surveys.open({ agency: 'dpu' });
    expect((await offered(filed))!.survey).toBe(own);
  });

  it('is not asked by a survey about other things, nor by one that is not open', async () => {
    const filed = await resolved();
    await surveys.open({ services: [] });
    const survey = await surveys.draft();
    expect(await offered(filed)).toBeUndefined();
    await surveys.move(survey, { move: 'open' });
    expect(await offered(filed)).toBeDefined();
    await surveys.move(survey, CLOSE);
    expect(await offered(filed)).toBeUndefined();
    api.ports.pass(24.1);
    expect((await sweep(api.ports)).surveys).toBeGreaterThanOrEqual(1);
    expect(await offered(filed)).toBeUndefined();
  });

  it('is still asked when the report has closed by itself', async () => {
    const filed = await resolved();
    api.ports.pass(241);
    await sweep(api.ports);
    await surveys.open();
    expect((await api.view(filed)).status).toBe('closed');
    expect(await offered(filed)).toBeDefined();
  });

  it('alone is given the token: the desk is not', async () => {
    await surveys.open();
    const filed = await resolved();
    const { caseToken } = (await offered(filed))!;
    const desk = await api.call(`/v1/desk/reports/${filed.ticket}`, { token: api.city.dpu });
    expect(await desk.text()).not.toContain(caseToken);
  });
});
