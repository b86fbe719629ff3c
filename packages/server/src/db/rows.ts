import type { SQL } from 'drizzle-orm';
import type { Database } from '../ports.js';

/** The rows of a raw statement. Both drivers give them in this shape; drizzle leaves it open. */
export async function rowsOf<Row>(db: Database, statement: SQL): Promise<Row[]> {
  const result = (await db.execute(statement)) as { readonly rows: Row[] };
  return result.rows;
}
