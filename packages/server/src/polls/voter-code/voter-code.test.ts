import { is, sql } from 'drizzle-orm';
import { getTableConfig, PgTable } from 'drizzle-orm/pg-core';
import { beforeEach, describe, expect, it } from 'vitest';
import { rowsOf } from '../../db/rows.js';
import * as schema from '../../db/tables.js';
import { sweep } from '../../sweep.js';
import { bodyOf, fieldErrorsOf, problemOf } from '../../test-support/answers.js';
import { testApi, type TestApi } from '../../test-support/api.js';
import { TestPolls } from '../../test-support/polls.js';
import { PHONE, TestVoters, wrongCode, type ChallengeBody } from '../../test-support/voters.js';
import { drawCode } from './challenge.js';

const MINUTE = 1 / 60;
const BALLOT = { kind: 'single', option: 'pohon' } as const;

let api: TestApi;
let polls: TestPolls;
let voters: TestVoters;
let poll: string;

beforeEach(async () => {
  api = await testApi();
  polls = new TestPolls(api);
  poll = (await polls.open({ levels: ['device', 'verified'] })).poll;
  voters = new TestVoters(api, poll);
});

const challenges = async () =>
  (await rowsOf(api.ports.db, sql`select id from voter_challenge where city_id = ${api.city.id}`)).length;

const proof = ({ challenge, code }: { challenge: string; code: string }, contact: object = PHONE) => ({
  method: 'code',
  challenge,
  contact,
  code,
});

describe('a one-time code', () => {
  it('verifies who has the contact, once', async () => {
    const asked = await voters.challenge();
    const { messenger } = api.ports;
    expect(messenger.sent).toMatchObject([{ to: { phone: '+628111500293' }, purpose: 'voter_code' }]);
    expect((await voters.verify(proof(asked))).status).toBe(201);
    expect(await challenges()).toBe(0);
    expect(await fieldErrorsOf(await voters.verify(proof(asked)))).toEqual(['/code outdated']);
  });

  it('makes a token that votes as verified', async () => {
    const open = await polls.open({ levels: ['verified'] });
    const token = await new TestVoters(api, open.poll).token();
    expect(await polls.vote(open, token, BALLOT)).toMatchObject({ level: 'verified' });
    expect(await polls.ballots(open.poll, 'verified')).toBe(1);
  });

  it('may be asked for and used again with the same key, where the answer was lost', async () => {
    const key = crypto.randomUUID();
    const first = await bodyOf<ChallengeBody>(await voters.ask(PHONE, { key }));
    expect(await bodyOf<ChallengeBody>(await voters.ask(PHONE, { key }))).toEqual(first);
    expect(api.ports.messenger.sent).toHaveLength(1);
    const body = proof({ challenge: first.challenge, code: voters.lastCode() });
    const used = crypto.randomUUID();
    const answers = [await voters.verify(body, { key: used }), await voters.verify(body, { key: used })];
    expect(answers.map(({ status }) => status)).toEqual([201, 201]);
    expect(await answers[0]!.text()).toBe(await answers[1]!.text());
  });

  it('is used once, also by requests that come together', async () => {
    const asked = await voters.challenge();
    const answers = await Promise.all([1, 2, 3, 4].map(() => voters.verify(proof(asked))));
    expect(answers.filter(({ status }) => status === 201)).toHaveLength(1);
  });

  it('cannot be guessed: five tries, also where they come together', async () => {
    const asked = await voters.challenge();
    const wrong = { ...asked, code: wrongCode(asked.code) };
    const answers = await Promise.all(Array.from({ length: 20 }, () => voters.verify(proof(wrong))));
    const errors = await Promise.all(answers.map(fieldErrorsOf));
    expect(errors.flat().filter((error) => error === '/code invalid')).toHaveLength(5);
    expect(errors.flat().filter((error) => error === '/code outdated')).toHaveLength(15);
    expect(await fieldErrorsOf(await voters.verify(proof(asked)))).toEqual(['/code outdated']);
  });

  it('still works at the fifth try', async () => {
    const asked = await voters.challenge();
    const wrong = { ...asked, code: wrongCode(asked.code) };
    for (let tries = 0; tries < 4; tries++) await voters.verify(proof(wrong));
    expect((await voters.verify(proof(asked))).status).toBe(201);
  });

  it('works for its own contact and poll only', async () => {
    const asked = await voters.challenge();
    expect(await fieldErrorsOf(await voters.verify(proof(asked, { phone: '0811 1500 294' })))).toEqual([
      '/code invalid',
    ]);
    const other = await polls.open({ levels: ['verified'] });
    const elsewhere = new TestVoters(api, other.poll);
    expect(await fieldErrorsOf(await elsewhere.verify(proof(asked)))).toEqual(['/code outdated']);
  });

  it('works for five minutes', async () => {
    const [early, late] = [await voters.challenge(), await voters.challenge({ email: 'ani@example.org' })];
    api.ports.pass(5 * MINUTE - 0.0001);
    expect((await voters.verify(proof(early))).status).toBe(201);
    api.ports.pass(0.0002);
    const body = proof(late, { email: 'Ani@example.org' });
    expect(await fieldErrorsOf(await voters.verify(body))).toEqual(['/code outdated']);
    expect(await challenges()).toBe(1);
    expect((await sweep(api.ports)).codes).toBeGreaterThanOrEqual(1);
    expect(await challenges()).toBe(0);
  });

  it('goes at once when the poll closes', async () => {
    const asked = await voters.challenge();
    await polls.move(poll, { move: 'close', reason: { id: 'Gangguan.', en: 'Outage.' } });
    expect(await challenges()).toBe(0);
    expect(await problemOf(await voters.verify(proof(asked)))).toBe('poll-not-open');
    expect(await problemOf(await voters.ask())).toBe('poll-not-open');
  });

  it('does not outlive its poll', async () => {
    const closing = new Date(api.ports.time + 2 * 60_000).toISOString();
    const brief = await polls.open({
      levels: ['verified'],
      opensAt: new Date(api.ports.time + 1000).toISOString(),
      closesAt: closing,
    });
    const { expiresAt } = await bodyOf<ChallengeBody>(await new TestVoters(api, brief.poll).ask());
    expect(expiresAt).toBe(closing);
  });

  it('is answered alike for who has voted and who has not', async () => {
    const token = await voters.token();
    const view = await bodyOf<{ definitionHash: string }>(await polls.get(poll, ''));
    await polls.vote({ poll, hash: view.definitionHash }, token, BALLOT);
    const answers = [await voters.ask(), await voters.ask({ phone: '0811 1500 294' })];
    const shapes = await Promise.all(
      answers.map(async (answer) => [
        answer.status,
        Object.keys(await bodyOf<object>(answer)),
        [...answer.headers.keys()],
      ]),
    );
    expect(shapes[0]).toEqual(shapes[1]);
  });

  it('makes one voter of one contact on two sites, and another in another poll', async () => {
    const elsewhere = new TestVoters(api, poll, `${api.city.id}.kota`);
    const token = await voters.token();
    expect(await elsewhere.token({ phone: '+62 811-1500-293' })).toBe(token);
    const other = await polls.open({ levels: ['verified'] });
    expect(await new TestVoters(api, other.poll).token()).not.toBe(token);
    expect(await voters.token({ phone: '0811 1500 294' })).not.toBe(token);
  });

  it('is one of a million, each as likely', () => {
    const drawn = [4_294_000_000, 4_294_967_295, 7];
    expect(drawCode(() => drawn.shift()!)).toBe('000007');
    const codes = new Set(Array.from({ length: 200 }, () => drawCode()));
    expect(codes.size).toBeGreaterThan(190);
    for (const code of codes) expect(code).toMatch(/^\d{6}$/u);
  });
});

describe('sending', () => {
  it('that fails claims nothing, and may be tried again with the same key', async () => {
    const key = crypto.randomUUID();
    api.ports.messenger.failing = true;
    expect((await voters.ask(PHONE, { key })).status).toBe(503);
    api.ports.messenger.failing = false;
    const answer = await voters.ask(PHONE, { key });
    expect(answer.status).toBe(202);
    const { challenge } = await bodyOf<ChallengeBody>(answer);
    expect((await voters.verify(proof({ challenge, code: voters.lastCode() }))).status).toBe(201);
  });

  it('is limited by contact, whatever the poll, before there is a code to guess', async () => {
    api.ports.taken.length = 0;
    await voters.challenge();
    const [budget] = api.ports.taken.filter((each) => each.startsWith('contact '));
    expect(budget).not.toMatch(/811|1500|293$/u);
    api.ports.spent.set('contact', 60);
    const answer = await voters.ask();
    expect([answer.status, answer.headers.get('Retry-After')]).toEqual([429, '60']);
    const withCode = await rowsOf(
      api.ports.db,
      sql`select id from voter_challenge where city_id = ${api.city.id} and code_hash is not null`,
    );
    expect(withCode).toHaveLength(1);
    expect(api.ports.messenger.sent).toHaveLength(1);
  });

  it('is refused to what this server cannot write to', async () => {
    api.ports.messenger.channels = ['email'];
    expect(await fieldErrorsOf(await voters.ask())).toEqual(['/contact/phone unknown']);
    expect(await fieldErrorsOf(await voters.ask({ email: 'not an address' }))).toEqual(['/contact/email invalid']);
    const devices = await polls.open({ levels: ['device'] });
    const answer = await new TestVoters(api, devices.poll).ask({ email: 'ani@example.org' });
    expect(await fieldErrorsOf(answer)).toEqual(['/contact unknown']);
  });
});

it('no table and no log line holds a contact or a code, nor a plain hash of one', async () => {
  const email = 'ani.rahasia@example.org';
  const used = await voters.challenge();
  await voters.verify(proof(used));
  const open = await voters.challenge({ email });
  await voters.verify(proof({ ...open, code: wrongCode(open.code) }, { email }));
  api.ports.messenger.failing = true;
  await voters.ask({ phone: '0811 1500 299' });
  const texts = [JSON.stringify(api.ports.lines)];
  for (const table of Object.values(schema).flatMap((value) => (is(value, PgTable) ? [getTableConfig(value)] : []))) {
    const own = table.name === 'city' ? sql`id` : sql`city_id`;
    const rows = await rowsOf<{ row: string }>(
      api.ports.db,
      sql`select row_to_json(each)::text as row from ${sql.identifier(table.name)} each where ${own} = ${api.city.id}`,
    );
    texts.push(...rows.map(({ row }) => row));
  }
  const all = texts.join('\n');
  expect(all).toContain(open.challenge);
  const bodies = [
    JSON.stringify({ contact: PHONE, language: 'id' }),
    JSON.stringify({ contact: { email }, language: 'id' }),
  ].flatMap((body) => [body, `${poll}\n${body}`]);
  const secrets = ['+628111500293', '8111500293', email, `phone:+628111500293`, `email:${email}`, used.code, open.code];
  for (const secret of [...secrets, ...bodies]) {
    const digest = Buffer.from(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(secret)));
    for (const form of [digest.toString('hex'), digest.toString('base64'), digest.toString('base64url')]) {
      expect(all).not.toContain(form);
    }
  }
  for (const secret of ['8111500293', '1500 293', email]) expect(all).not.toContain(secret);
  for (const code of [used.code, open.code])
    expect(all).not.toMatch(new RegExp(`(?<![0-9a-f])${code}(?![0-9a-f])`, 'u'));
});
