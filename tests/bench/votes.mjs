/**
 * How many votes a second, and how long the slowest hundredth waits, beside the same INSERTs issued by pgbench on the same
 * PostgreSQL in the same run; then how long a tally takes as a poll grows.
 *
 *   npm run bench:votes [-- --short]
 *
 * It runs against the built server, and needs pgbench (Debian: postgresql-contrib). The figures of one run may be compared
 * with each other, never with those of another machine.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { createLogger, openDatabase } from '@suara/server/node';
import { startPostgres } from '../support/postgres.mjs';
import { percentile, printTable } from './figures.mjs';
import { fill } from './fill.mjs';
import { hasPgbench, pgbench } from './pgbench.mjs';
import { openPoll, startServer, voteMany } from './voters.mjs';

const isShort = process.argv.includes('--short');
const votes = isShort ? 300 : 20_000;
const seconds = isShort ? 1 : 10;
const sizes = isShort ? [10, 300] : [10, 10_000, 200_000];
const crowds = isShort ? [16] : [16, 256];

const options = ['pohon', 'bangku', 'lampu', 'kolam', 'toilet'];
const single = (n) => ({ kind: 'single', option: options[n % options.length] });

/** Every order of the options comes up: as many counters as an instant run-off of five can have. */
function ranking(n) {
  const left = [...options];
  const ranks = [];
  for (let rest = n; left.length > 0; rest = Math.floor(rest / 7)) ranks.push(left.splice(rest % left.length, 1));
  return { kind: 'ranked', ranks };
}

const folder = mkdtempSync(join(tmpdir(), 'suara-bench-'));
const postgres = await startPostgres({ durable: true });
const server = await startServer(postgres.url);
const database = new pg.Client(postgres.url);
await database.connect();
const { db, close } = await openDatabase({ databaseUrl: postgres.url, dataDir: folder }, createLogger('error'));

/** The server's own votes, by few at a time and by many, and beside them what the database alone can do. */
async function measureVotes() {
  const rows = [];
  for (const clients of crowds) {
    const poll = await openPoll(server.url);
    const { perSecond, p99, refused } = await voteMany(poll, { votes, clients, ballotOf: single });
    rows.push([`Suara over HTTP, ${clients} clients (${refused} asked to come again)`, perSecond, p99]);
  }
  if (hasPgbench()) rows.push(...(await measureInserts()));
  else rows.push(['pgbench is not installed: nothing to compare with', '–', '–']);
  printTable(`${votes} votes, every commit on the disk`, ['', 'votes/s', 'p99 ms'], rows);
}

/** The same INSERTs by pgbench: by one vote a transaction, with one counter row for all and with eight, and by batches. */
async function measureInserts() {
  const { city, poll } = await openPoll(server.url);
  await database.query('create sequence bench_ordinal');
  const rows = [];
  const plain = { seconds, clients: 16, city, poll };
  for (const [name, work] of [
    ['pgbench, a vote a transaction, one counter row', { rows: 1, lane: '0' }],
    ['pgbench, a vote a transaction, eight counter rows', { rows: 1, lane: 'floor(random() * 8)::int' }],
    ['pgbench, 256 votes a transaction', { rows: 256, lane: 'floor(random() * 8)::int' }],
  ]) {
    const { perSecond, p99 } = await pgbench(postgres.url, folder, { ...plain, ...work });
    rows.push([name, perSecond, p99]);
  }
  return rows;
}

async function milliseconds(work) {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

/** The middle one of what `measure` finds in an odd number of tries. */
async function median(tries, measure) {
  const found = [];
  for (let n = 0; n < tries; n++) found.push(await measure());
  return percentile(found, 0.5);
}

async function askResult({ address }) {
  const response = await fetch(`${address}/result`);
  if (!response.ok) throw new Error(`${response.status} ${await response.text()}`);
  return response.json();
}

const RECOUNT = 'select ballot, count(*) from ballot where city_id = $1 and poll_id = $2 group by ballot';

/** Longer than an answer is kept for all who ask. */
const afterCache = () => new Promise((resolve) => setTimeout(resolve, 1_100));

async function measureTallies() {
  const kinds = [
    ['single', { kind: 'single' }, single],
    ['instant run-off', { kind: 'ranked', method: 'instant_runoff' }, ranking],
  ];
  const rows = [];
  for (const [name, rule, ballotOf] of kinds) {
    const poll = await openPoll(server.url, rule);
    let cast = 0;
    for (const size of sizes) {
      await fill(db, poll, { from: cast, size, ballotOf });
      cast = size;
      await afterCache();
      const { tallies } = await askResult(poll);
      if (tallies[0].tally.ballots !== size) throw new Error(`${tallies[0].tally.ballots} of ${size} ballots`);
      const tally = await median(5, async () => {
        await afterCache();
        return milliseconds(() => askResult(poll));
      });
      const count = await median(5, () => milliseconds(() => database.query(RECOUNT, [poll.city, poll.poll])));
      rows.push([`${name}, ${size} ballots`, tally, count]);
    }
  }
  printTable('The result', ['', 'by counters, over HTTP: ms', 'count(*): ms'], rows);
}

try {
  await measureVotes();
  await measureTallies();
} finally {
  await close();
  await database.end();
  await server.stop();
  await postgres.stop();
  rmSync(folder, { recursive: true, force: true });
}
