import { randomUUID } from 'node:crypto';
import { createCity, createOfficer } from '@suara/server';
import { DEFAULT_BUDGETS, readConfig, startServer } from '@suara/server/node';
import { areas, keyIn, pollDraft, profile } from './city.mjs';
import { groupBy } from './group-by.mjs';

/** The process that is cut short: the whole server on the data folder it is given, open to requests. */

/** The load comes from one address, and faster than a city's. */
const plenty = { requests: 1_000_000, seconds: 60 };

/** Milliseconds. Far more often than a city needs, so that many cuts fall into a checkpoint. */
const checkpointEvery = 200;

const config = {
  ...readConfig({}),
  port: 0,
  dataDir: process.argv[2],
  logLevel: 'silent',
  budgets: Object.fromEntries(Object.keys(DEFAULT_BUDGETS).map((name) => [name, plenty])),
};

const server = await startServer(config);

async function rows(db, statement) {
  return (await db.execute(statement)).rows;
}

async function createCityOnce() {
  const [{ cities }] = await rows(server.db, 'select count(*)::int as cities from city');
  if (cities === 0) await createCity(server.db, profile, areas);
}

async function desk(token, path, body) {
  const response = await fetch(`${server.url}/v1/desk/polls${path}`, {
    method: 'POST',
    headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json', 'idempotency-key': randomUUID() },
    body: JSON.stringify(body),
  });
  if (!response.ok) throw new Error(`${response.status}: ${await response.text()}`);
}

async function openPollOnce() {
  const [poll] = await rows(server.db, 'select announced_at from poll');
  const officer = { name: 'Petugas', role: 'dispatcher', agency: null };
  if (poll?.announced_at) return;
  const { token } = await createOfficer(server.db, profile.city.id, officer);
  if (!poll) await desk(token, '', pollDraft());
  await desk(token, `/${pollDraft().poll}/moves`, { move: 'open' });
}

/**
 * All reports with what hangs on them, a list each: [key, ticket, moves]. The tables themselves are read: an index torn
 * by the cut would hide a doubled row.
 */
function stored() {
  return server.db.transaction(async (tx) => {
    for (const kind of ['indexscan', 'indexonlyscan', 'bitmapscan']) await tx.execute(`set local enable_${kind} = off`);
    const reports = await rows(tx, 'select id, ticket, description from report');
    const moves = groupBy(
      await rows(tx, 'select report_id, move from report_event order by sequence'),
      (event) => event.report_id,
    );
    await holdTogether(tx, reports.length);
    return reports.map(({ id, ticket, description }) => [
      keyIn(description),
      ticket,
      (moves.get(id) ?? []).map(({ move }) => move),
    ]);
  });
}

/** Report, contact and kept answer are written in one transaction: a torn one would show as numbers that differ. */
async function holdTogether(tx, reports) {
  const [others] = await rows(
    tx,
    `select (select count(*)::int from report_contact) as contacts,
            (select count(*)::int from idempotency where operation = 'createReport' and response is not null) as answers,
            (select count(*)::int from idempotency where response is null) as claims`,
  );
  const expected = { contacts: reports, answers: reports, claims: 0 };
  for (const [what, count] of Object.entries(expected)) {
    if (others[what] !== count) throw new Error(`${reports} reports are stored, but ${others[what]} ${what}.`);
  }
}

/** All ballots with the poll's key, which tells whose they are, and what the counters and the log say of them. */
async function votes() {
  const ballots = await rows(server.db, 'select voter, commitment from ballot');
  const [poll] = await rows(server.db, `select encode(key, 'hex') as key, definition_hash as definition from poll`);
  const [{ counted }] = await rows(
    server.db,
    `select coalesce(sum(count), 0)::int as counted from poll_counter where scope = 'device' and name = 'ballots'`,
  );
  const [{ entries }] = await rows(server.db, 'select count(*)::int as entries from poll_entry where replaces is null');
  const [{ size }] = await rows(server.db, 'select sum(size)::int as size from poll_lane');
  for (const [what, count] of Object.entries({ counted, entries, size })) {
    if (count !== ballots.length) throw new Error(`${ballots.length} ballots are stored, but ${what} says ${count}.`);
  }
  return { ...poll, ballots };
}

const tasks = { stored, votes, stop: () => server.stop() };

process.on('message', async ({ id, kind }) => {
  try {
    process.send({ id, value: (await tasks[kind]()) ?? null });
    if (kind === 'stop') process.disconnect();
  } catch (error) {
    process.send({ id, error: error.message });
  }
});

// Whoever started this process has gone: nobody would ever end it.
process.once('disconnect', () => process.exit());

await createCityOnce();
await openPollOnce();
// After a cut there is nothing left to put away: the requests tell of that, not this.
setInterval(() => void server.db.execute('checkpoint').catch(() => undefined), checkpointEvery).unref();
process.send({ url: server.url });
