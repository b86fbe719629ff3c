/** The same server, and the citizens who vote on it: each key is a voter of its own with one vote. */
import { createHash, createHmac } from 'node:crypto';
import { verifyReceipt, verifyReceiptAgainst } from '@suara/core';
import { pollPath } from './city.mjs';
import { json, patience, start as startServer } from './server-target.mjs';

/** See server-target.mjs. A vote's ticket is its commitment, its secret the salt. */
export function start(dataDir) {
  const running = startServer(dataDir);
  return {
    ...running,
    file: async (key) => cast(await running.opened, key),
    isKept: async ({ receipt }) => isKept(await running.opened, receipt),
    stored: async () => ballotsByKey(await running.ask('votes')),
  };
}

const tokenOf = (key) => `device.${createHash('sha256').update(key).digest('base64url')}`;

const keys = new Map();

async function cast(url, key) {
  keys.set(tokenOf(key), key);
  const { definitionHash } = await json(await fetch(url + pollPath, { signal: AbortSignal.timeout(patience) }), 200);
  const response = await fetch(`${url}${pollPath}/ballots`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'idempotency-key': key, 'voter-token': tokenOf(key) },
    body: JSON.stringify({ definition: definitionHash, ballot: { kind: 'single', option: 'pohon' } }),
    signal: AbortSignal.timeout(patience),
  });
  const receipt = await json(response, 201);
  const isReplay = response.headers.get('idempotency-replayed') === 'true';
  return { ticket: receipt.commitment, secret: receipt.salt, receipt, isReplay };
}

/** The receipt proves itself, and the log of now holds what it held then. */
async function isKept(url, receipt) {
  const { lane, index, size } = receipt;
  const query = new URLSearchParams({ lane, index, size });
  const proof = await json(
    await fetch(`${url}${pollPath}/log?${query}`, { signal: AbortSignal.timeout(patience) }),
    200,
  );
  return [...verifyReceipt(receipt), ...verifyReceiptAgainst(receipt, proof)].length === 0;
}

/** Whose ballot each is: only for who has the poll's key. */
function ballotsByKey({ key, ballots }) {
  const pseudonymOf = (token) =>
    createHmac('sha256', Buffer.from(key, 'hex'))
      .update(JSON.stringify(['voter', 'device', token]))
      .digest('base64url');
  const keyOf = new Map([...keys].map(([token, name]) => [pseudonymOf(token), name]));
  return ballots.map(({ voter, commitment }) => ({ key: keyOf.get(voter), ticket: commitment, moves: ['receive'] }));
}
