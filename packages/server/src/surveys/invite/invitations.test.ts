import { eq } from 'drizzle-orm';
import { beforeEach, describe, expect, it } from 'vitest';
import { surveyInvitation, surveyInvitationKey } from '../../db/schema-surveys.js';
import { sweep } from '../../sweep.js';
import { problemOf } from '../../test-support/answers.js';
import { TestApi, testApi } from '../../test-support/api.js';
import { TestPorts } from '../../test-support/ports.js';
import { CLOSE, counterResponse, response, TestSurveys } from '../../test-support/surveys.js';
import { isInSample } from './visitor.js';

const DAY = 24;

let api: TestApi;
let surveys: TestSurveys;
let survey: string;

/** The same city as others see it, from another address. */
function from(address: string): TestSurveys {
  const ports = new (class extends TestPorts {
    override readonly peerAddress = () => address;
  })(api.city.db);
  ports.time = api.ports.time;
  return new TestSurveys(new TestApi(api.city, ports));
}

/** A survey that stays open for years. */
const openLong = (of: TestSurveys) => of.open({ closesAt: '2030-01-01T00:00:00.000Z' });

beforeEach(async () => {
  api = await testApi();
  surveys = new TestSurveys(api);
  survey = await openLong(surveys);
});

const remembered = () => api.city.db.select().from(surveyInvitation).where(eq(surveyInvitation.cityId, api.city.id));
const keys = () => api.city.db.select().from(surveyInvitationKey).where(eq(surveyInvitationKey.cityId, api.city.id));

describe('the quiet period', () => {
  it('holds on all sites and surveys of the city, without a cookie', async () => {
    const elsewhere = new TestSurveys(api, `${api.city.id}.kota`);
    const other = await openLong(surveys);
    const answer = await surveys.invite(survey);
    expect(await answer.json()).toEqual({ invited: true, reason: null });
    expect(answer.headers.get('Set-Cookie')).toBeNull();
    expect(await surveys.invited(survey)).toBe('quiet');
    expect(await elsewhere.invited(survey)).toBe('quiet');
    expect(await elsewhere.invited(other)).toBe('quiet');
  });

  it('is each visitor’s own: of another address or browser it is another', async () => {
    expect(await surveys.invited(survey)).toBe('invited');
    expect(await surveys.invited(survey, 'Chrome')).toBe('invited');
    expect(await from('198.51.100.9').invited(survey)).toBe('invited');
    expect(await from('198.51.100.9').invited(survey)).toBe('quiet');
  });

  it('lasts for so many whole days, also where the key changes within it', async () => {
    await surveys.invited(survey, 'somebody before, with whom the key begins');
    api.ports.pass(60 * DAY);
    expect(await surveys.invited(survey)).toBe('invited');
    for (const days of [45, 45]) {
      api.ports.pass(days * DAY);
      expect(await surveys.invited(survey), `${days} days later`).toBe('quiet');
      await sweep(api.ports);
    }
    api.ports.pass(DAY);
    expect(await surveys.invited(survey)).toBe('invited');
    expect(await surveys.invited(survey)).toBe('quiet');
  });

  it('begins with an answer of one’s own as well, but not at a counter', async () => {
    const browser = { headers: { 'User-Agent': 'Firefox' } };
    await surveys.answer(survey, counterResponse(), browser);
    await surveys.answer(survey, counterResponse({ mode: 'assisted' }), browser);
    expect(await remembered()).toEqual([]);
    await surveys.answer(survey, response(), browser);
    expect(await surveys.invited(survey)).toBe('quiet');
  });

  it('does not begin with a no', async () => {
    const closed = await surveys.open();
    await surveys.move(closed, CLOSE);
    expect(await problemOf(await surveys.invite(closed))).toBe('survey-not-open');
    expect(await surveys.invited(survey)).toBe('invited');
  });

  it('gives the same yes to a retry', async () => {
    const key = crypto.randomUUID();
    const ask = async () => (await surveys.invite(survey, 'Firefox', { key })).text();
    expect(await ask()).toEqual(await ask());
    expect(await surveys.invited(survey)).toBe('quiet');
  });
});

describe('a city that leaves it to the browsers', () => {
  it('remembers nobody', async () => {
    api = await testApi((profile) => ({ ...profile, surveys: { ...profile.surveys, invitations: 'site' } }));
    surveys = new TestSurveys(api);
    survey = await openLong(surveys);
    await surveys.answer(survey, response());
    expect([await surveys.invited(survey), await surveys.invited(survey)]).toEqual(['invited', 'invited']);
    expect(await remembered()).toEqual([]);
  });
});

describe('the sample', () => {
  it('is so many of a hundred visitors, each of whom always gets the same answer', () => {
    const key = new Uint8Array(32).fill(7);
    const visitors = Array.from({ length: 4000 }, (_, index) => ({ address: `192.0.2.${index}`, browser: 'Firefox' }));
    const sampled = (share: number) => visitors.filter((visitor) => isInSample(key, 'skm', share, visitor)).length;
    expect(sampled(100)).toBe(4000);
    expect(Math.abs(sampled(20) - 800)).toBeLessThan(120);
    expect(Math.abs(sampled(1) - 40)).toBeLessThan(40);
    expect(sampled(20)).toBe(sampled(20));
  });

  it('does not grow by asking again', async () => {
    const rare = await surveys.open({ share: 1, closesAt: '2030-01-01T00:00:00.000Z' });
    const browsers = Array.from({ length: 30 }, (_, index) => `Browser ${index}`);
    const first: string[] = [];
    for (const browser of browsers) first.push(await surveys.invited(rare, browser));
    expect(first.filter((each) => each === 'sample').length).toBeGreaterThan(20);
    for (const [index, browser] of browsers.entries()) {
      const again = await surveys.invited(rare, browser);
      expect(again).toBe(first[index] === 'sample' ? 'sample' : 'quiet');
    }
  });
});

describe('the memory of who was invited', () => {
  it('is a token of a key that rotates and is destroyed after two quiet periods', async () => {
    await surveys.invited(survey);
    const [first] = await keys();
    expect(await remembered()).toHaveLength(1);

    api.ports.pass(90 * DAY);
    await surveys.invited(survey, 'Chrome');
    await sweep(api.ports);
    expect(await keys()).toHaveLength(2);

    api.ports.pass(DAY);
    await sweep(api.ports);
    expect(await remembered(), 'only the second one is still to be left alone').toHaveLength(1);

    api.ports.pass(89 * DAY);
    expect((await sweep(api.ports)).invitations).toBeGreaterThanOrEqual(1);
    const left = await keys();
    expect(left).toHaveLength(1);
    expect(Buffer.from(left[0]!.key).equals(Buffer.from(first!.key))).toBe(false);
  });

  it('holds neither the address nor the browser, nor a moment', async () => {
    await from('198.51.100.77').invited(survey, 'Rare Browser 9');
    const rows = JSON.stringify([await remembered(), await keys()], (_, value: unknown) =>
      value instanceof Uint8Array ? Buffer.from(value).toString('latin1') : value,
    );
    expect(rows).toContain('2027-02-20');
    for (const trace of ['198.51.100.77', 'Rare Browser', 'T03:15']) expect(rows).not.toContain(trace);
    expect(JSON.stringify(api.ports.lines)).not.toMatch(/198\.51|192\.0\.2|Firefox/u);
  });
});
