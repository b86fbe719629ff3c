import { verifyReceipt, type PollDefinition } from '@suara/core';
import { beforeAll, describe, expect, it } from 'vitest';
import { bodyOf } from '../test-support/answers.js';
import { testApi, type TestApi } from '../test-support/api.js';
import { deviceToken, pollDraft, SAMPLES, TestPolls } from '../test-support/polls.js';

interface PollBody {
  readonly state: string;
  readonly definition: PollDefinition;
  readonly definitionHash: string;
  readonly resultVisible: boolean;
  readonly closedEarly: object | null;
  readonly outcome: object | null;
}

interface ProblemBody {
  readonly type: string;
  readonly errors?: readonly { readonly pointer: string; readonly code: string }[];
}

const TREES = { kind: 'single', option: 'pohon' } as const;
const BENCHES = { kind: 'single', option: 'bangku' } as const;
const NO_REASON = { move: 'close', reason: { id: 'Gangguan jaringan.', en: 'Network outage.' } };

let api: TestApi;
let polls: TestPolls;
beforeAll(async () => {
  api = await testApi();
  polls = new TestPolls(api);
});

const show = async (poll: string) => bodyOf<PollBody>(await polls.get(poll, ''));

async function problemOf(response: Response): Promise<string> {
  const { type } = await bodyOf<ProblemBody>(response);
  return `${response.status} ${type.replace('urn:suara:problem:', '')}`;
}

describe('the life of a poll', () => {
  it('goes by the clock of the server from the announcement to the close', async () => {
    const fresh = await testApi();
    const own = new TestPolls(fresh);
    const { poll } = await own.draft();
    const state = async () => (await bodyOf<PollBody>(await own.get(poll, ''))).state;
    expect((await own.get(poll, '')).status).toBe(404);
    await own.move(poll, { move: 'announce' });
    expect(await state()).toBe('announced');
    fresh.ports.pass(1);
    expect(await state()).toBe('open');
    fresh.ports.pass(24);
    expect(await state()).toBe('closed');
  });

  it('opens by hand, for which its time and so its hash change', async () => {
    const { poll, hash } = await polls.draft();
    const opened = await polls.move(poll, { move: 'open' });
    expect(opened).toMatchObject({ state: 'open', moves: ['close'] });
    expect(opened.definitionHash).not.toBe(hash);
    expect(Date.parse((await show(poll)).definition.opensAt)).toBe(api.ports.time);
  });

  it('closes early only with a reason, which everybody sees', async () => {
    const { poll } = await polls.open();
    expect(await problemOf(await polls.desk(`/${poll}/moves`, { move: 'close' }))).toBe('422 invalid-body');
    await polls.move(poll, NO_REASON);
    expect(await show(poll)).toMatchObject({ state: 'closed', closedEarly: { reason: NO_REASON.reason } });
  });

  it('tells at the end what the city does, and only then', async () => {
    const open = await polls.open();
    const outcome = {
      summary: { id: 'Kami menanam 200 pohon.', en: 'We plant 200 trees.' },
      options: [{ option: 'pohon', text: { id: 'Mulai Januari.', en: 'From January on.' } }],
    };
    const publish = { move: 'publish_outcome', ...outcome };
    expect(await problemOf(await polls.desk(`/${open.poll}/moves`, publish))).toBe('409 move-refused');
    await polls.move(open.poll, NO_REASON);
    const stranger = { ...publish, options: [{ option: 'kolam', text: outcome.summary }] };
    expect(await problemOf(await polls.desk(`/${open.poll}/moves`, stranger))).toBe('422 invalid-body');
    await polls.move(open.poll, publish);
    expect((await show(open.poll)).outcome).toMatchObject(outcome);
  });

  it('is listed once it is announced', async () => {
    const fresh = await testApi();
    const own = new TestPolls(fresh);
    const { poll } = await own.open();
    await own.draft();
    const list = await bodyOf<{ polls: { poll: string; state: string }[] }>(await fresh.site('/polls'));
    expect(list.polls.map(({ poll: id, state }) => [id, state])).toEqual([[poll, 'open']]);
  });
});

describe('what a poll asks', () => {
  it('may change until it opens, and never after', async () => {
    const draft = pollDraft(api);
    await polls.desk('', draft);
    const other = { ...draft, question: { id: 'Pertanyaan lain?', en: 'Another question?' } };
    expect((await polls.desk(`/${draft.poll}/definition`, other)).status).toBe(200);
    await polls.move(draft.poll, { move: 'open' });
    expect(await problemOf(await polls.desk(`/${draft.poll}/definition`, draft))).toBe('409 poll-opened');
    expect((await show(draft.poll)).definition.question).toEqual(other.question);
  });

  it('is refused where a language or a rule is broken, by field', async () => {
    const broken = { ...pollDraft(api), question: { id: 'Hanya satu bahasa' }, options: [] };
    const response = await polls.desk('', broken);
    const { errors = [] } = await bodyOf<ProblemBody>(response);
    expect(response.status).toBe(422);
    expect(errors.map(({ pointer }) => pointer)).toEqual(expect.arrayContaining(['/question/en', '/options']));
  });

  it('has a name of its own', async () => {
    const draft = pollDraft(api);
    await polls.desk('', draft);
    const { errors } = await bodyOf<ProblemBody>(await polls.desk('', draft));
    expect(errors).toMatchObject([{ pointer: '/poll', code: 'duplicate' }]);
  });

  it('is refused to a voter who saw something else', async () => {
    const open = await polls.open();
    const stale = { ...open, hash: '0'.repeat(64) };
    expect(await problemOf(await polls.cast(stale, deviceToken(), TREES))).toBe('409 definition-changed');
  });
});

describe('a vote', () => {
  it('is answered with a receipt that proves itself', async () => {
    const open = await polls.open();
    const receipt = await polls.vote(open, deviceToken(), TREES);
    const { definition } = await show(open.poll);
    expect(verifyReceipt(receipt, definition)).toEqual([]);
    expect(receipt).toMatchObject({ level: 'device', ballot: TREES, replaces: null });
    expect(await polls.ballots(open.poll)).toBe(1);
  });

  it('replaces the earlier one of the same voter, and says so in the log', async () => {
    const open = await polls.open();
    const token = deviceToken();
    const first = await polls.vote(open, token, TREES);
    const second = await polls.vote(open, token, BENCHES);
    expect(second.replaces).toBe(first.commitment);
    const { tallies } = await polls.result(open.poll);
    expect(tallies[0]?.tally).toMatchObject({
      ballots: 1,
      options: [{ option: 'bangku', value: 1 }, { value: 0 }, { value: 0 }],
    });
    const own = await polls.get(open.poll, '/ballot', { headers: { 'Voter-Token': token } });
    expect(await own.json()).toEqual({ level: 'device', ballot: BENCHES, commitment: second.commitment });
  });

  it('is the same vote when it is sent again, also after the close', async () => {
    const fresh = await testApi();
    const own = new TestPolls(fresh);
    const open = await own.open();
    const [token, key] = [deviceToken(), crypto.randomUUID()];
    const first = await own.vote(open, token, TREES, { key });
    fresh.ports.pass(25.5);
    const again = await own.vote(open, token, TREES, { key });
    expect(again).toMatchObject({ commitment: first.commitment, salt: first.salt, index: first.index });
    expect(await problemOf(await own.cast(open, token, BENCHES))).toBe('409 poll-not-open');
    expect(await own.ballots(open.poll)).toBe(1);
  });

  it('cannot be another one under the same key', async () => {
    const open = await polls.open();
    const [token, key] = [deviceToken(), crypto.randomUUID()];
    await polls.vote(open, token, TREES, { key });
    expect(await problemOf(await polls.cast(open, token, BENCHES, { key }))).toBe('422 idempotency-key-reused');
  });

  it('comes only from a voter of the level that the poll asks', async () => {
    const open = await polls.open({ levels: ['verified'] });
    expect(await problemOf(await polls.cast(open, deviceToken(), TREES))).toBe('403 forbidden');
    expect(await problemOf(await polls.cast(open, null, TREES))).toBe('401 unauthorized');
    expect(await problemOf(await polls.cast(open, 'verified.a.b', TREES))).toBe('401 unauthorized');
  });

  it('is refused before the opening, by an unknown option, and in another kind', async () => {
    const announced = await polls.draft();
    await polls.move(announced.poll, { move: 'announce' });
    expect(await problemOf(await polls.cast(announced, deviceToken(), TREES))).toBe('409 poll-not-open');
    const open = await polls.open();
    const wrong = async (ballot: unknown) =>
      (await bodyOf<ProblemBody>(await polls.cast(open, deviceToken(), ballot))).errors?.[0];
    expect(await wrong({ kind: 'single', option: 'kolam' })).toMatchObject({
      pointer: '/ballot/option',
      code: 'unknown',
    });
    expect(await wrong({ kind: 'approval', options: [] })).toMatchObject({ pointer: '/ballot/kind', code: 'invalid' });
    expect(await wrong({ kind: 'single' })).toMatchObject({ pointer: '/ballot/option', code: 'required' });
  });

  it.each(Object.entries(SAMPLES))('of the kind %s can be cast, changed and counted', async (_, { rule, ballots }) => {
    const open = await polls.open({ ballot: rule });
    const token = deviceToken();
    await polls.vote(open, token, ballots[0]);
    const { tallies: before } = await polls.result(open.poll);
    const changed = await polls.vote(open, token, ballots[1]);
    const { tallies: after } = await polls.result(open.poll);
    expect(before[0]?.tally.ballots).toBe(1);
    expect(after[0]?.tally.ballots).toBe(1);
    expect(after).not.toEqual(before);
    expect(changed.replaces).not.toBeNull();
  });
});

describe('the result', () => {
  it('is hidden until one may see it', async () => {
    const closedOnly = await polls.open({ results: 'after_closing' });
    const token = deviceToken();
    await polls.vote(closedOnly, token, TREES);
    const voter = { headers: { 'Voter-Token': token } };
    expect(await problemOf(await polls.get(closedOnly.poll, '/result', voter))).toBe('403 result-hidden');
    await polls.move(closedOnly.poll, NO_REASON);
    expect((await polls.get(closedOnly.poll, '/result')).status).toBe(200);
  });

  it('is for those who have voted, where the poll says so', async () => {
    const open = await polls.open({ results: 'after_voting' });
    const token = deviceToken();
    const voter = { headers: { 'Voter-Token': token } };
    expect(await problemOf(await polls.get(open.poll, '/result'))).toBe('403 result-hidden');
    expect(await problemOf(await polls.get(open.poll, '/result', voter))).toBe('403 result-hidden');
    await polls.vote(open, token, TREES);
    expect((await polls.get(open.poll, '/result', voter)).status).toBe(200);
    expect((await polls.get(open.poll, '/result')).status).toBe(403);
  });

  it('tells from which sites ballots came, unless few came through one', async () => {
    const open = await polls.open();
    const city = new TestPolls(api, `${api.city.id}.kota`);
    for (let n = 0; n < 7; n++) await polls.vote(open, deviceToken(), TREES);
    for (let n = 0; n < 6; n++) await city.vote(open, deviceToken(), TREES);
    expect((await polls.result(open.poll)).sites).toEqual([
      { site: 'dpu', ballots: 7 },
      { site: 'kota', ballots: 6 },
    ]);
    const few = await polls.open();
    await polls.vote(few, deviceToken(), TREES);
    for (let n = 0; n < 9; n++) await city.vote(few, deviceToken(), TREES);
    const { sites } = await polls.result(few.poll);
    expect(
      sites.map(({ ballots }) => ballots),
      'one alone could be computed from the total',
    ).toEqual([null, null]);
  });

  it('is told to the desk no earlier than to the public', async () => {
    const open = await polls.open({ results: 'after_closing' });
    await polls.vote(open, deviceToken(), TREES);
    const desk = await api.call(`/v1/desk/polls/${open.poll}`, { token: api.city.dispatcher });
    const body = await bodyOf<Record<string, unknown>>(desk);
    expect(body['turnout']).toEqual([{ level: 'device', ballots: 1 }]);
    expect(JSON.stringify(body)).not.toContain('tall');
  });
});

describe('the desk', () => {
  it('of an agency has its own polls and no others', async () => {
    const { poll } = await polls.draft({ agency: 'dpu' });
    const ask = (token: string) => api.call(`/v1/desk/polls/${poll}`, { token });
    expect((await ask(api.city.dpu)).status).toBe(200);
    expect((await ask(api.city.dishub)).status).toBe(404);
    const foreign = await polls.desk('', pollDraft(api, { agency: 'dpu' }), { token: api.city.dishub });
    expect(await problemOf(foreign)).toBe('403 forbidden');
    const listOf = async (token: string) =>
      (await bodyOf<{ polls: { poll: string }[] }>(await api.call('/v1/desk/polls', { token }))).polls.map(
        (each) => each.poll,
      );
    expect(await listOf(api.city.dpu)).toContain(poll);
    expect(await listOf(api.city.dishub)).not.toContain(poll);
  });
});
