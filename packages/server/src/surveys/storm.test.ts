import { describe, expect, it } from 'vitest';
import { TestApi, testApi } from '../test-support/api.js';
import { caseResponse, counterResponse, deviceToken, response, TestSurveys } from '../test-support/surveys.js';

const AT_ONCE = 40;

/** Two servers on one database, and a survey that is open on both. */
async function twoServers() {
  const api = await testApi();
  const here = new TestSurveys(api);
  const there = new TestSurveys(new TestApi(api.city, api.ports));
  return { here, survey: await here.open(), of: (index: number) => (index % 2 === 0 ? here : there) };
}

const statuses = async (asked: readonly Promise<Response>[]) => {
  const counts: Record<number, number> = {};
  for (const { status } of await Promise.all(asked)) counts[status] = (counts[status] ?? 0) + 1;
  return counts;
};

const many = (ask: (index: number) => Promise<Response>) => Array.from({ length: AT_ONCE }, (_, index) => ask(index));

describe('many at once, through two servers', () => {
  it('with one case token are one response', async () => {
    const { here, survey, of } = await twoServers();
    const [caseToken = ''] = await here.cases(survey);
    const asked = many((index) => of(index).respond(survey, caseResponse(caseToken)));
    expect(await statuses(asked)).toEqual({ 201: 1, 409: AT_ONCE - 1 });
    expect((await here.seenAtDesk(survey)).responses).toBe(1);
  });

  it('of one device are one response', async () => {
    const { here, survey, of } = await twoServers();
    const device = deviceToken();
    const asked = many((index) => of(index).respond(survey, response({ deviceToken: device })));
    expect(await statuses(asked)).toEqual({ 201: 1, 409: AT_ONCE - 1 });
    expect((await here.seenAtDesk(survey)).responses).toBe(1);
  });

  it('with one key are one response, and each gets its receipt', async () => {
    const { here, survey, of } = await twoServers();
    const [key, body] = [crypto.randomUUID(), counterResponse()];
    const asked = many((index) => of(index).respond(survey, body, { key }));
    expect(await statuses(asked)).toEqual({ 201: AT_ONCE });
    expect((await here.seenAtDesk(survey)).responses).toBe(1);
  });

  it('on two sites of one address, one is invited', async () => {
    const { here, survey, of } = await twoServers();
    const asked = await Promise.all(Array.from({ length: AT_ONCE }, (_, index) => of(index).invited(survey)));
    expect(asked.filter((each) => each === 'invited')).toHaveLength(1);
    expect(await here.invited(survey)).toBe('quiet');
  });
});
