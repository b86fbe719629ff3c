import { randomUUID } from 'node:crypto';
import { verifyReceipt, verifyReceiptAgainst } from '@suara/core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { startTestServer } from '../../../tests/support/test-server.mjs';
import type { TestCity, TestServer } from '../../../tests/support/test-server.mjs';
import { createClient, isProblem, newIdempotencyKey } from './index.js';
import { createPollClient, newDeviceToken, type PollClient } from './polls.js';
import type { Ballot, Poll } from './types.js';

const POLL = 'taman';
const HOUR = 3_600_000;
const TREES: Ballot = { kind: 'single', option: 'pohon' };
const BENCHES: Ballot = { kind: 'single', option: 'bangku' };

let server: TestServer;
let city: TestCity;
let polls: PollClient;
let poll: Poll;

beforeAll(async () => {
  server = await startTestServer();
});
afterAll(() => server.stop());

const keyed = (): { idempotencyKey: string } => ({ idempotencyKey: newIdempotencyKey() });

async function desk(path: string, body: object): Promise<void> {
  const answer = await fetch(`${server.url}/v1/desk/polls${path}`, {
    method: 'POST',
    headers: {
      authorization: `Bearer ${city.dispatcherToken}`,
      'content-type': 'application/json',
      'idempotency-key': randomUUID(),
    },
    body: JSON.stringify(body),
  });
  if (!answer.ok) throw new Error(`${path}: ${answer.status} ${await answer.text()}`);
}

const both = (id: string, en: string): Record<string, string> => ({ id, en });

beforeEach(async () => {
  city = await server.createCity();
  polls = createPollClient(createClient({ baseUrl: server.url, site: city.siteName }));
  await desk('', {
    poll: POLL,
    agency: null,
    question: both('Apa yang dibutuhkan taman?', 'What does the park need?'),
    options: [
      { id: 'pohon', name: both('Pohon', 'Trees') },
      { id: 'bangku', name: both('Bangku', 'Benches') },
    ],
    ballot: { kind: 'single' },
    quorum: null,
    levels: ['device'],
    results: 'after_voting',
    opensAt: new Date(Date.now() + HOUR).toISOString(),
    closesAt: new Date(Date.now() + 24 * HOUR).toISOString(),
  });
  await desk(`/${POLL}/moves`, { move: 'open' });
  poll = await polls.get(POLL);
});

describe('a device’s token', () => {
  it('is what the contract asks for, and never the same', () => {
    const tokens = Array.from({ length: 500 }, newDeviceToken);
    expect(new Set(tokens).size).toBe(500);
    for (const token of tokens) expect(token).toMatch(/^device\.[A-Za-z0-9_-]{43}$/);
  });
});

describe('the polls of a site', () => {
  it('are listed, and each is read by its name', async () => {
    const { polls: listed } = await polls.list();
    expect(listed.map((each) => each.poll)).toEqual([POLL]);
    expect(poll).toMatchObject({ poll: POLL, state: 'open', definition: { poll: `${city.city}/${POLL}` } });
  });

  it('are not found by a name nobody gave', async () => {
    await expect(polls.get('../sites')).rejects.toMatchObject({ kind: 'problem' });
    await expect(polls.get('lain')).rejects.toSatisfy((error) => isProblem(error, 'not-found'));
  });
});

describe('a vote', () => {
  const vote = (ballot: Ballot) => ({ definition: poll.definitionHash, ballot });

  it('comes back with a receipt that holds, also against the log as it is later', async () => {
    const receipt = await polls.cast(POLL, newDeviceToken(), vote(TREES), keyed());
    await polls.cast(POLL, newDeviceToken(), vote(BENCHES), keyed());
    expect(verifyReceipt(receipt, poll.definition)).toEqual([]);
    expect(verifyReceiptAgainst(receipt, await polls.logProof(POLL, receipt))).toEqual([]);
  });

  it('counts once under one key, and is changed under another', async () => {
    const token = newDeviceToken();
    const key = keyed();
    const first = await polls.cast(POLL, token, vote(TREES), key);
    expect((await polls.cast(POLL, token, vote(TREES), key)).commitment).toBe(first.commitment);
    const changed = await polls.cast(POLL, token, vote(BENCHES), keyed());
    expect(changed.replaces).toBe(first.commitment);
    expect(await polls.ownBallot(POLL, token)).toMatchObject({ ballot: BENCHES, commitment: changed.commitment });
    const { tallies } = await polls.result(POLL, token);
    expect(tallies[0]?.tally.ballots).toBe(1);
    expect(verifyReceiptAgainst(first, await polls.logProof(POLL, first))).toEqual(['replaced']);
  });

  it('is nobody’s who has not voted, and shows them no result', async () => {
    await expect(polls.ownBallot(POLL, newDeviceToken())).rejects.toSatisfy((error) => isProblem(error, 'not-found'));
    await expect(polls.result(POLL)).rejects.toSatisfy((error) => isProblem(error, 'result-hidden'));
  });

  it('on something else than is asked is refused', async () => {
    const other = { definition: '0'.repeat(64), ballot: TREES };
    const cast = polls.cast(POLL, newDeviceToken(), other, keyed());
    await expect(cast).rejects.toSatisfy((error) => isProblem(error, 'definition-changed'));
  });

  it('after the close is refused; then everybody can count again', async () => {
    await polls.cast(POLL, newDeviceToken(), vote(TREES), keyed());
    await desk(`/${POLL}/moves`, { move: 'close', reason: both('Gangguan.', 'An outage.') });
    const late = polls.cast(POLL, newDeviceToken(), vote(TREES), keyed());
    await expect(late).rejects.toSatisfy((error) => isProblem(error, 'poll-not-open'));
    const bundle = (await (await fetch(polls.bundleUrl(POLL))).json()) as { ballots: unknown[] };
    expect(bundle.ballots).toHaveLength(1);
  });
});
