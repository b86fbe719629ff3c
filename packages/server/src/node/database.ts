import { PGlite } from '@electric-sql/pglite';
import { drizzle as drizzleEmbedded } from 'drizzle-orm/pglite';
import { drizzle as drizzlePostgres } from 'drizzle-orm/node-postgres';
import pg from 'pg';
import * as schema from '../db/tables.js';
import type { Database, Logger } from '../ports.js';
import type { Config } from './config.js';
import { asDrizzleClient, openEmbeddedDatabase } from './embedded/embedded-database.js';
import { applyParserRules, parserRules } from './embedded/parser-rules.js';
import { DatabaseStoppedError } from './embedded/worker-link.js';

export interface OpenDatabase {
  readonly db: Database;
  /** Waits for what was begun; gives the folder of an embedded database free. */
  close(): Promise<void>;
  /** Resolves when the database is gone for good and only a new start of the process helps. */
  readonly lost?: Promise<void>;
}

/** PostgreSQL where an address is set, else the embedded database in the data folder. */
export async function openDatabase(
  { databaseUrl, dataDir }: Pick<Config, 'databaseUrl' | 'dataDir'>,
  log: Logger,
): Promise<OpenDatabase> {
  if (databaseUrl !== null) return openPostgres(databaseUrl, log);
  let lose = (): void => undefined;
  const lost = new Promise<void>((resolve) => (lose = resolve));
  const client = await openEmbeddedDatabase(dataDir, {
    onProblem: (err) => {
      log.error({ err }, 'the embedded database has a problem');
      if (err instanceof DatabaseStoppedError) lose();
    },
  });
  return { db: drizzleEmbedded(asDrizzleClient(client), { schema }), close: () => client.close(), lost };
}

/** A database that is gone with the process, for tests and trials. */
export async function openMemoryDatabase(): Promise<OpenDatabase> {
  const client = await PGlite.create({ parsers: { ...parserRules } });
  return { db: drizzleEmbedded(client, { schema }), close: () => client.close() };
}

/** Milliseconds. Nothing a citizen waits for takes so long; what does is stuck and holds locks. */
const STATEMENT_TIMEOUT = 30_000;
const CONNECT_TIMEOUT = 5_000;

const MOST_CONNECTIONS = 20;

async function openPostgres(connectionString: string, log: Logger): Promise<OpenDatabase> {
  applyParserRules(pg.types);
  const pool = new pg.Pool({
    connectionString,
    application_name: 'suara',
    max: MOST_CONNECTIONS,
    connectionTimeoutMillis: CONNECT_TIMEOUT,
    onConnect: settle,
  });
  // a connection that breaks while nobody uses it is replaced; without a listener it would end the process
  pool.on('error', (err) => log.error({ err }, 'an idle connection to PostgreSQL broke'));
  try {
    await pool.query('select 1');
  } catch (error) {
    await pool.end();
    throw error;
  }
  return { db: drizzlePostgres(pool, { schema }), close: () => pool.end() };
}

/**
 * By queries of their own, since poolers refuse settings at the start of a connection. The pool waits for what this
 * returns, which its types do not say.
 */
function settle(client: pg.ClientBase): unknown {
  return client.query(
    `set time zone 'UTC';
     set statement_timeout = ${STATEMENT_TIMEOUT};
     set idle_in_transaction_session_timeout = ${STATEMENT_TIMEOUT}`,
  );
}
