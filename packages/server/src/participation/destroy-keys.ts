import { sql } from 'drizzle-orm';
import { rowsOf } from '../db/rows.js';
import type { ServerPorts } from '../ports.js';

/** How long after the close a phone that lost its answer can ask for it again. Then the key is destroyed. */
const KEY_GRACE = 24 * 3_600_000;

/**
 * Destroys the keys of polls or surveys that closed a day ago: from then on
 * nobody, with whatever list of phone numbers, tokens or tickets, can tell whose
 * a ballot or a response is.
 */
export async function destroyKeys(
  { db, now }: Pick<ServerPorts, 'db' | 'now'>,
  table: 'poll' | 'survey',
): Promise<number> {
  const before = new Date(now() - KEY_GRACE).toISOString();
  const rows = await rowsOf<{ id: string }>(
    db,
    sql`update ${sql.identifier(table)} set key = null
      where key is not null and announced_at is not null and coalesce(closed_early_at, closes_at) <= ${before} returning id`,
  );
  return rows.length;
}
