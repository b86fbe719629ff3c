/**
 * No table, statement or log line joins a person to a ballot; only the pseudonym
 * does, and only for who has the poll's key, which is gone a day after the close.
 */
import { getTableConfig } from 'drizzle-orm/pg-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { sweep } from '../sweep.js';
import { contactName } from '../messages/contact.js';
import { testApi, type TestApi } from '../test-support/api.js';
import { TestVoters } from '../test-support/voters.js';
import { deviceToken, TestPolls, type OpenPoll } from '../test-support/polls.js';
import { everything, formsOf, statementsOf, tables, type Statement } from '../test-support/secrecy.js';
import { findPoll } from './poll.js';
import { pseudonymOf } from './voter.js';

const VOTERS = 12;
const BALLOT = { kind: 'single', option: 'pohon' } as const;

interface Voted {
  readonly token: string;
  readonly key: string;
  readonly commitment: string;
}

let api: TestApi;
let open: OpenPoll;
let polls: TestPolls;
let voted: Voted[];
let statements: Statement[];

beforeAll(async () => {
  api = await testApi();
  polls = new TestPolls(api);
  open = await polls.open();
  statements = await statementsOf(api, async () => {
    voted = await Promise.all(
      Array.from({ length: VOTERS }, async () => {
        const [token, key] = [deviceToken(), crypto.randomUUID()];
        const { commitment } = await polls.vote(open, token, BALLOT, { key });
        return { token, key, commitment };
      }),
    );
  });
});

describe('the schema', () => {
  const columnsOf = (name: string) => tables.find((table) => table.name === name)?.columns ?? [];

  it.each(['ballot', 'poll_entry', 'poll_node', 'poll_counter'])('tells nothing of when a row of %s came', (name) => {
    const types = columnsOf(name).map((column) => column.getSQLType());
    expect(types.length).toBeGreaterThan(0);
    for (const type of types) expect(type).not.toMatch(/time|date|uuid|serial/u);
  });

  it('has no key between ballots and anything but their poll', () => {
    for (const { name, foreignKeys } of tables) {
      for (const key of foreignKeys) {
        const target = getTableConfig(key.reference().foreignTable).name;
        if (name === 'ballot') expect(target).toBe('poll');
        expect(target).not.toBe('ballot');
      }
    }
  });

  it('keeps the place in the log out of the ballot, and the voter out of the log', () => {
    const names = (table: string) => columnsOf(table).map(({ name }) => name);
    expect(names('ballot')).toEqual([
      'city_id',
      'poll_id',
      'voter',
      'level',
      'site_id',
      'ballot',
      'salt',
      'commitment',
    ]);
    expect(names('poll_entry')).toEqual(['city_id', 'poll_id', 'lane', 'ordinal', 'act', 'commitment', 'replaces']);
    const withVoter = tables.filter(({ columns }) => columns.some(({ name }) => name === 'voter'));
    expect(withVoter.map(({ name }) => name)).toEqual(['ballot']);
  });
});

describe('after people have voted', () => {
  it('no table holds what a device or its request is known by', async () => {
    const rows = [...(await everything(api)).values()].flat().join('\n');
    expect(rows).toContain(voted[0]!.commitment);
    for (const { token, key } of voted) {
      for (const form of [...(await formsOf(token)), ...(await formsOf(key))]) expect(rows).not.toContain(form);
    }
  });

  it('no log line holds a voter, a ballot, or a place in the log', async () => {
    const lines = JSON.stringify(api.ports.lines);
    const row = await findPoll(api.ports.db, api.city.id, open.poll);
    expect(api.ports.lines.filter(({ message }) => message === 'request').length).toBeGreaterThanOrEqual(VOTERS);
    for (const { token, key, commitment } of voted) {
      const pseudonym = pseudonymOf(row!.key!, 'device', token);
      for (const form of [...(await formsOf(token)), ...(await formsOf(key)), commitment, pseudonym]) {
        expect(lines).not.toContain(form);
      }
    }
    expect(lines).not.toContain('pohon');
  });

  it('no statement names a person’s table beside ballots', () => {
    const onBallots = statements.filter(({ text }) => /\bballot\b/u.test(text));
    expect(onBallots.length).toBeGreaterThan(0);
    const persons =
      /\b(report|report_contact|officer|idempotency|voter_challenge|outcome_subscription|contribution)\b/u;
    for (const { text } of onBallots) expect(text).not.toMatch(persons);
    for (const { parameters } of statements)
      for (const { token, key } of voted) {
        expect(parameters).not.toContain(token);
        expect(parameters).not.toContain(key);
      }
  });

  it('only the pseudonym leads to a ballot, by a key that is gone a day after the close', async () => {
    const { db } = api.ports;
    const [voter] = voted;
    const row = await findPoll(db, api.city.id, open.poll);
    const pseudonym = pseudonymOf(row!.key!, 'device', voter!.token);
    const own = (await everything(api)).get('ballot')!.filter((each) => each.includes(pseudonym));
    expect(own).toHaveLength(1);

    api.ports.pass(25 + 24);
    await sweep(api.ports);
    const key = Buffer.from(row!.key!);
    expect((await findPoll(db, api.city.id, open.poll))!.key).toBeNull();
    const rows = [...(await everything(api)).values()].flat().join('\n');
    for (const form of ['hex', 'base64', 'base64url'] as const) expect(rows).not.toContain(key.toString(form));
    const asked = await polls.get(open.poll, '/ballot', { headers: { 'Voter-Token': voter!.token } });
    expect(asked.status).toBe(401);
    expect(await polls.ballots(open.poll)).toBe(VOTERS);
  });
});

describe('after people were verified by their numbers and have voted', () => {
  const NUMBERS = ['0811 1500 293', '0812-3456-7890', '+62 813 9999 0000'];
  const inE164 = (typed: string) => typed.replace(/\D/gu, '').replace(/^0/u, '62');
  const written = async (typed: string) => {
    const e164 = `+${inE164(typed)}`;
    return [typed, e164, inE164(typed), ...(await formsOf(typed)), ...(await formsOf(e164))];
  };

  it('no table, statement or log line holds a number, and none but the pseudonym leads from it to a ballot', async () => {
    const own = await testApi();
    const pollsOf = new TestPolls(own);
    const verified = await pollsOf.open({ levels: ['verified'] });
    const voters = new TestVoters(own, verified.poll);
    const codes: string[] = [];
    const ran = await statementsOf(own, async () => {
      for (const phone of NUMBERS) {
        const token = await voters.token({ phone });
        codes.push(voters.lastCode());
        await pollsOf.vote(verified, token, BALLOT);
      }
    });

    const tablesNow = await everything(own);
    const rows = [...tablesNow.values()].flat().join('\n');
    const lines = JSON.stringify(own.ports.lines);
    const parameters = ran.map((each) => each.parameters).join('\n');
    for (const form of (await Promise.all(NUMBERS.map(written))).flat()) {
      expect(rows).not.toContain(form);
      expect(lines).not.toContain(form);
      expect(parameters).not.toContain(form);
    }
    for (const code of codes) expect(lines).not.toContain(code);
    expect(tablesNow.get('voter_challenge'), 'a code that was used is gone').toEqual([]);

    const ballots = tablesNow.get('ballot')!;
    const { key } = (await findPoll(own.ports.db, own.city.id, verified.poll))!;
    const pseudonym = (by: Uint8Array<ArrayBuffer>) =>
      pseudonymOf(by, 'verified', contactName({ channel: 'phone', address: `+${inE164(NUMBERS[0]!)}` }));
    expect(ballots.filter((row) => row.includes(pseudonym(key!)))).toHaveLength(1);
    expect(ballots.filter((row) => row.includes(pseudonym(new Uint8Array(32))))).toEqual([]);
  });
});
