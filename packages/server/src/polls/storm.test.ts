import {
  addCounters,
  countersOf,
  tallyOf,
  verifyBundle,
  verifyReceipt,
  type Ballot,
  type Bundle,
  type Counters,
  type PollDefinition,
} from '@suara/core';
import { sql } from 'drizzle-orm';
import { describe, expect, it } from 'vitest';
import { bodyOf } from '../test-support/answers.js';
import { onPostgres } from '../test-support/database.js';
import { TestApi, testApi } from '../test-support/api.js';
import { deviceToken, SAMPLES, TestPolls } from '../test-support/polls.js';

/** What phones on a weak network do: whoever gets no answer yet comes again with the same key. */
const VOTERS = 500;

const isBusy = ({ status }: Response) => status === 409 || status === 503;

/** Milliseconds. Two thousand requests take some seconds; on a machine that many share they take long. */
const TIMEOUT = 240_000;

/** Until it is answered. */
async function insist<T>(ask: () => Promise<Response>): Promise<T> {
  for (;;) {
    const response = await ask();
    if (response.status === 201) return bodyOf<T>(response);
    if (!isBusy(response)) throw new Error(`${response.status} ${await response.text()}`);
    // sooner than a phone, which waits for seconds; not so soon that being turned away costs more than a vote
    const wait = response.status === 503 ? 300 : 20;
    await new Promise((resolve) => setTimeout(resolve, wait + Math.random() * wait));
  }
}

describe.each(Object.entries(SAMPLES))(`${VOTERS} voters of %s at once`, (_, { rule, ballots }) => {
  it(
    'each vote, retry and change their mind: each has one ballot, and all of it can be checked',
    { timeout: TIMEOUT },
    async () => {
      const api = await testApi();
      const polls = new TestPolls(api);
      const open = await polls.open({ ballot: rule });
      const { definition } = await bodyOf<{ definition: PollDefinition }>(await polls.get(open.poll, ''));

      const ballotOf = (voter: number): Ballot => ballots[voter % ballots.length] ?? ballots[0];
      const receipts = await Promise.all(
        Array.from({ length: VOTERS }, async (_voter, voter) => {
          const token = deviceToken();
          const act = (ballot: Ballot) => {
            const key = crypto.randomUUID();
            return () => insist<Parameters<typeof verifyReceipt>[0]>(() => polls.cast(open, token, ballot, { key }));
          };
          const first = act(ballotOf(voter));
          const [one, same] = await Promise.all([first(), first()]);
          const changed = await act(ballotOf(voter + 1))();
          const late = await first();
          expect([same.commitment, late.commitment]).toEqual([one.commitment, one.commitment]);
          expect(changed.replaces).toBe(one.commitment);
          return [one, same, changed, late];
        }),
      );

      for (const receipt of receipts.flat()) expect(verifyReceipt(receipt, definition)).toEqual([]);
      const expected = Array.from({ length: VOTERS }, (_voter, voter) => countersOf(definition, ballotOf(voter + 1)));
      const counters = expected.reduce<Counters>((sum, each) => addCounters(sum, each, 1), {});
      const shown = await polls.result(open.poll);
      expect(shown.tallies).toEqual([{ level: 'device', tally: tallyOf(definition, counters) }]);
      expect(shown.tallies[0]?.tally.ballots).toBe(VOTERS);

      await polls.move(open.poll, { move: 'close', reason: { id: 'Selesai.', en: 'Done.' } });
      const bundle = await bodyOf<Bundle>(await polls.get(open.poll, '/bundle'));
      expect(bundle.ballots).toHaveLength(VOTERS);
      expect(bundle.result).toEqual({ tallies: shown.tallies, sites: shown.sites });
      expect(verifyBundle(bundle)).toEqual([]);
    },
  );
});

describe('two servers on one database', () => {
  it('share a poll: a voter who comes to both at once has one ballot', async () => {
    const api = await testApi();
    const here = new TestPolls(api);
    const there = new TestPolls(new TestApi(api.city, api.ports));
    const open = await here.open();
    const castBy = (polls: TestPolls, token: string, ballot: Ballot, key: string) =>
      insist<{ commitment: string }>(() => polls.cast(open, token, ballot, { key }));

    await Promise.all(
      Array.from({ length: 200 }, async (_voter, voter) => {
        const token = deviceToken();
        const [one, other] = [SAMPLES['single']!.ballots[0], SAMPLES['single']!.ballots[voter % 2]!];
        const [sameKey, otherKey] = [crypto.randomUUID(), crypto.randomUUID()];
        const [first, retry] = await Promise.all([
          castBy(here, token, one, sameKey),
          castBy(there, token, one, sameKey),
          castBy(there, token, other, otherKey),
        ]);
        expect(retry.commitment).toBe(first.commitment);
      }),
    );

    expect(await here.ballots(open.poll)).toBe(200);
    await here.move(open.poll, { move: 'close', reason: { id: 'Selesai.', en: 'Done.' } });
    const bundle = await bodyOf<Bundle>(await there.get(open.poll, '/bundle'));
    expect(bundle.ballots).toHaveLength(200);
    expect(verifyBundle(bundle)).toEqual([]);
  });

  it.runIf(onPostgres)('do not wait for each other: where a lane of the log is taken, another one grows', async () => {
    const api = await testApi();
    const polls = new TestPolls(api);
    const open = await polls.open();
    const receipt = await api.ports.db.transaction(async (tx) => {
      await tx.execute(sql`select from poll_lane where poll_id = ${open.poll} and lane = 0 for update`);
      return polls.vote(open, deviceToken(), SAMPLES['single']!.ballots[0]);
    });
    expect(receipt.lane).toBe(1);
    expect((await polls.vote(open, deviceToken(), SAMPLES['single']!.ballots[0])).lane).toBe(0);
  });
});
