import * as schema from '../db/tables.js';
import type { Database } from '../ports.js';

export interface PageDatabase {
  readonly db: Database;
  close(): Promise<void>;
}

/** A Postgres in this page's memory. Its some 10 MB are loaded only when one is wanted. */
export async function openPageDatabase(): Promise<PageDatabase> {
  const [{ PGlite }, { drizzle }] = await Promise.all([import('@electric-sql/pglite'), import('drizzle-orm/pglite')]);
  const client = await PGlite.create();
  return { db: drizzle(client, { schema }), close: () => client.close() };
}
