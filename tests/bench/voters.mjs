/** A city with a poll on a server of its own, and many who vote in it at once. */
import { spawn } from 'node:child_process';
import { randomBytes, randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { percentile } from './figures.mjs';

const serverScript = fileURLToPath(new URL('../support/test-server.mjs', import.meta.url));

/** The test server on a PostgreSQL, as a process of its own. */
export async function startServer(databaseUrl) {
  const child = spawn(process.execPath, [serverScript], {
    env: { ...process.env, SUARA_TEST_DATABASE_URL: databaseUrl, PORT: '0' },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const stop = async () => {
    if (child.exitCode !== null) return;
    child.kill('SIGTERM');
    await once(child, 'close');
  };
  let output = '';
  for await (const chunk of child.stdout) {
    output += chunk;
    const url = /http:\/\/127\.0\.0\.1:\d+/.exec(output)?.[0];
    if (url) return { url, stop };
  }
  throw new Error('The server did not start.');
}

async function post(url, body, headers = {}) {
  return fetch(url, {
    method: 'POST',
    body: JSON.stringify(body),
    headers: { 'Content-Type': 'application/json', 'Idempotency-Key': randomUUID(), ...headers },
  });
}

async function expectJson(response) {
  if (!response.ok) throw new Error(`${response.status} ${await response.text()}`);
  return response.json();
}

const both = (text) => ({ id: text, en: text });

/** An open poll in a city of its own. */
export async function openPoll(url, ballot = { kind: 'single' }) {
  const { city, siteName, dispatcherToken } = await expectJson(await post(`${url}/__test/city`, {}));
  const officer = { Authorization: `Bearer ${dispatcherToken}` };
  const desk = `${url}/__test/desk/v1/desk/polls`;
  const draft = {
    poll: 'bench',
    agency: null,
    question: both('Apa yang paling dibutuhkan taman kota?'),
    options: ['pohon', 'bangku', 'lampu', 'kolam', 'toilet'].map((id) => ({ id, name: both(id) })),
    ballot,
    quorum: null,
    levels: ['device'],
    results: 'always',
    opensAt: new Date(Date.now() + 3_600_000).toISOString(),
    closesAt: new Date(Date.now() + 7_200_000).toISOString(),
  };
  await expectJson(await post(desk, draft, officer));
  const { definitionHash } = await expectJson(await post(`${desk}/bench/moves`, { move: 'open' }, officer));
  return { city, poll: 'bench', definition: definitionHash, address: `${url}/v1/sites/${siteName}/polls/bench` };
}

const deviceToken = () => `device.${randomBytes(32).toString('base64url')}`;

/** One vote until it is stored; a server that is too busy is asked again with the same key, as phones do. */
async function insist({ address, definition }, ballot) {
  const headers = { 'Voter-Token': deviceToken(), 'Idempotency-Key': randomUUID() };
  for (let refused = 0; ; refused++) {
    const response = await post(`${address}/ballots`, { definition, ballot }, headers);
    if (response.status !== 503) {
      await expectJson(response);
      return refused;
    }
    await response.body?.cancel();
    const wait = Number(response.headers.get('Retry-After')) * 1000;
    await new Promise((resolve) => setTimeout(resolve, wait));
  }
}

/** `votes` votes by `clients` that each cast one after the other. Times in milliseconds, with all waiting. */
export async function voteMany(poll, { votes, clients, ballotOf }) {
  const times = [];
  let cast = 0;
  let refused = 0;
  const began = performance.now();
  const client = async () => {
    while (cast < votes) {
      const start = performance.now();
      refused += await insist(poll, ballotOf(cast++));
      times.push(performance.now() - start);
    }
  };
  await Promise.all(Array.from({ length: clients }, client));
  const perSecond = times.length / ((performance.now() - began) / 1000);
  return { perSecond, p99: percentile(times, 0.99), refused };
}
