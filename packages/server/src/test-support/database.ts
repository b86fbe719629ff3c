import { PGlite } from '@electric-sql/pglite';
import { sql } from 'drizzle-orm';
import { drizzle as drizzlePostgres } from 'drizzle-orm/node-postgres';
import { drizzle as drizzleEmbedded } from 'drizzle-orm/pglite';
import pg from 'pg';
import { migrate } from '../db/migrate.js';
import * as schema from '../db/tables.js';
import type { Database } from '../ports.js';

const url = process.env['SUARA_TEST_DATABASE'] === 'embedded' ? undefined : process.env['SUARA_TEST_DATABASE_URL'];

/** Whether the tests run on a PostgreSQL of its own, where requests really meet. */
export const onPostgres = url !== undefined;

let opened: Promise<Database> | undefined;

async function open(): Promise<Database> {
  const db: Database = url
    ? drizzlePostgres(new pg.Pool({ connectionString: url, max: 20 }), { schema })
    : drizzleEmbedded(await PGlite.create(), { schema });
  await migrate(db);
  return db;
}

/** The one database of all tests of this process: each test takes a city of its own. */
export function testDatabase(): Promise<Database> {
  opened ??= open();
  return opened;
}

/** An empty schema, as an empty database would be. The embedded one has a single connection, so it is turned there. */
export async function withEmptySchema(work: (db: Database, name: string) => Promise<void>): Promise<void> {
  const name = `empty_${crypto.randomUUID().replaceAll('-', '')}`;
  const shared = await testDatabase();
  await shared.execute(sql.raw(`create schema ${name}`));
  const pool = url ? new pg.Pool({ connectionString: url, options: `-c search_path=${name}` }) : null;
  const db: Database = pool ? drizzlePostgres(pool, { schema }) : shared;
  if (!pool) await shared.execute(sql.raw(`set search_path to ${name}`));
  try {
    await work(db, name);
  } finally {
    if (pool) await pool.end();
    else await shared.execute(sql.raw('reset search_path'));
    await shared.execute(sql.raw(`drop schema ${name} cascade`));
  }
}
