import { eq } from 'drizzle-orm';
import { beforeEach, describe, expect, it } from 'vitest';
import { outcomeSubscription } from '../db/schema-voters.js';
import { sweep } from '../sweep.js';
import { fieldErrorsOf } from '../test-support/answers.js';
import { testApi, type TestApi } from '../test-support/api.js';
import { TestPolls } from '../test-support/polls.js';
import { WAITS } from './send-outcomes.js';

const EMAIL = 'ani@example.org';
const PUBLISH = { move: 'publish_outcome', summary: { id: 'Kami menanam pohon.', en: 'We plant trees.' }, options: [] };

let api: TestApi;
let polls: TestPolls;
let poll: string;

beforeEach(async () => {
  api = await testApi();
  polls = new TestPolls(api);
  ({ poll } = await polls.open());
});

const ask = (change: object = {}) =>
  api.post('/subscriptions', { poll, contact: { email: EMAIL }, language: 'en', ...change });
const kept = () => api.ports.db.select().from(outcomeSubscription).where(eq(outcomeSubscription.cityId, api.city.id));
const publish = async () => {
  await polls.move(poll, { move: 'close', reason: PUBLISH.summary });
  await polls.move(poll, PUBLISH);
};

describe('who asked to be told of an outcome', () => {
  it('is told once, in their language, and then forgotten', async () => {
    expect((await ask()).status).toBe(201);
    expect((await ask({ contact: { email: 'ANI@example.org' } })).status).toBe(201);
    expect((await ask({ contact: { phone: '08111500293' }, language: 'id' })).status).toBe(201);
    expect(await kept()).toHaveLength(2);
    await sweep(api.ports);
    expect(api.ports.messenger.sent).toEqual([]);
    await publish();
    await sweep(api.ports);
    await sweep(api.ports);
    const sent = [...api.ports.messenger.sent].sort((a, b) => a.subject.localeCompare(b.subject));
    expect(sent).toMatchObject([
      {
        to: { phone: '+628111500293' },
        purpose: 'outcome',
        text: expect.stringContaining('Kami menanam pohon.') as string,
      },
      { to: { email: EMAIL }, purpose: 'outcome', text: expect.stringContaining('We plant trees.') as string },
    ]);
    expect(await kept()).toEqual([]);
  });

  it('is told with the next sweep where the outcome is already there', async () => {
    await publish();
    await ask();
    await sweep(api.ports);
    expect(api.ports.messenger.sent).toHaveLength(1);
  });

  it('is tried again for days, with growing waits, and then forgotten', async () => {
    await ask();
    await publish();
    api.ports.messenger.failing = true;
    for (const wait of WAITS) {
      expect(await kept()).toHaveLength(1);
      await sweep(api.ports);
      await sweep(api.ports);
      api.ports.time += wait;
    }
    expect(await kept()).toEqual([]);
    expect(api.ports.lines.filter(({ message }) => message === 'an outcome could not be told')).toHaveLength(
      WAITS.length,
    );
    expect(JSON.stringify(api.ports.lines)).not.toContain(EMAIL);
  });

  it('is told after a failure', async () => {
    await ask();
    await publish();
    api.ports.messenger.failing = true;
    await sweep(api.ports);
    api.ports.messenger.failing = false;
    await sweep(api.ports);
    expect(api.ports.messenger.sent).toEqual([]);
    api.ports.time += WAITS[0]!;
    await sweep(api.ports);
    expect(api.ports.messenger.sent).toHaveLength(1);
    expect(await kept()).toEqual([]);
  });

  it('is told once, though several processes sweep at the same time', async () => {
    await ask();
    await publish();
    await Promise.all([sweep(api.ports), sweep(api.ports), sweep(api.ports)]);
    expect(api.ports.messenger.sent).toHaveLength(1);
  });

  it('leaves nothing that tells when, or what else they did', async () => {
    await ask();
    expect(await kept()).toEqual([
      {
        cityId: api.city.id,
        kind: 'poll',
        subjectId: poll,
        channel: 'email',
        address: EMAIL,
        language: 'en',
        tries: 0,
        dueAt: null,
      },
    ]);
  });
});

it('only what the public knows of can be subscribed to, by a contact that can be written to', async () => {
  const { poll: draft } = await polls.draft();
  expect((await ask({ poll: draft })).status).toBe(404);
  expect((await ask({ poll: undefined, consultation: 'nothing' })).status).toBe(404);
  expect(await fieldErrorsOf(await ask({ contact: { phone: '12345678' } }))).toEqual(['/contact/phone invalid']);
});
