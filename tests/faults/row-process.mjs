import { openEmbeddedDatabase } from '../../packages/server/dist/node/embedded/embedded-database.js';

/** The process that is killed: it holds the database open and writes a row for each key it is sent. */

/** Checkpoints far more often than a city needs, so that many cuts fall into one. */
const checkpoints = { every: 200, logLimit: 256 * 1024, looksAtMost: 5 };

const schema = `
  CREATE TABLE IF NOT EXISTS fault_rows (key text PRIMARY KEY, body text NOT NULL);
  CREATE TABLE IF NOT EXISTS fault_tally (total int NOT NULL);
  INSERT INTO fault_tally SELECT 0 WHERE NOT EXISTS (SELECT FROM fault_tally);
`;

let database;
let queue = [];
let draining = false;

async function open() {
  database = await openEmbeddedDatabase(process.argv[2], { checkpoints });
  await database.transaction((transaction) => transaction.exec(schema));
}

/** Waits for its batch: what gathers while one transaction runs goes into the next. */
function write(key) {
  return new Promise((resolve, reject) => {
    queue.push({ key, resolve, reject });
    void drain();
  });
}

async function drain() {
  if (draining) return;
  draining = true;
  while (queue.length > 0) {
    const batch = queue.splice(0, 1 + Math.floor(Math.random() * 12));
    try {
      await insert(batch.map(({ key }) => key));
      for (const { resolve } of batch) resolve();
    } catch (error) {
      for (const { reject } of batch) reject(error);
    }
  }
  draining = false;
}

/** The rows and their tally in one transaction, so that a torn one would show as a tally that does not fit. */
function insert(keys) {
  return database.transaction(async (transaction) => {
    let added = 0;
    for (const key of keys) {
      const { affectedRows } = await transaction.query(
        'INSERT INTO fault_rows VALUES ($1, $2) ON CONFLICT (key) DO NOTHING',
        [key, key.repeat(20)],
      );
      added += affectedRows;
    }
    await transaction.query('UPDATE fault_tally SET total = total + $1', [added]);
  });
}

/** Counts by reading the table itself: an index torn by the cut would hide a doubled row. */
async function stored() {
  return database.transaction(async (transaction) => {
    await transaction.exec('SET LOCAL enable_indexscan = off; SET LOCAL enable_indexonlyscan = off; SET LOCAL enable_bitmapscan = off');
    const { rows } = await transaction.query('SELECT key, count(*) FROM fault_rows GROUP BY key', [], { rowMode: 'array' });
    const tally = await transaction.query('SELECT total FROM fault_tally');
    const total = rows.reduce((sum, [, count]) => sum + count, 0);
    if (tally.rows[0].total !== total) throw new Error(`The tally says ${tally.rows[0].total}, the table holds ${total} rows.`);
    return rows;
  });
}

const tasks = { open, write, stored, close: () => database.close() };

process.on('message', async ({ id, kind, key }) => {
  try {
    process.send({ id, value: (await tasks[kind](key)) ?? null });
    if (kind === 'close') process.disconnect();
  } catch (error) {
    process.send({ id, error: error.message });
  }
});

// Whoever started this process has gone: nobody would ever end it.
process.once('disconnect', () => process.exit());
