import { createCity } from '@suara/server';
import { readConfig, startServer } from '@suara/server/node';
import { areas, keyIn, profile } from './city.mjs';
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
  budgets: { address: plenty, report: plenty, token: plenty },
};

const server = await startServer(config);

async function rows(db, statement) {
  return (await db.execute(statement)).rows;
}

async function createCityOnce() {
  const [{ cities }] = await rows(server.db, 'select count(*)::int as cities from city');
  if (cities === 0) await createCity(server.db, profile, areas);
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
            (select count(*)::int from idempotency where response is not null) as answers,
            (select count(*)::int from idempotency where response is null) as claims`,
  );
  const expected = { contacts: reports, answers: reports, claims: 0 };
  for (const [what, count] of Object.entries(expected)) {
    if (others[what] !== count) throw new Error(`${reports} reports are stored, but ${others[what]} ${what}.`);
  }
}

const tasks = { stored, stop: () => server.stop() };

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
// After a cut there is nothing left to put away: the requests tell of that, not this.
setInterval(() => void server.db.execute('checkpoint').catch(() => undefined), checkpointEvery).unref();
process.send({ url: server.url });
