import { sql } from 'drizzle-orm';
import { rowsOf } from '../db/rows.js';
import type { ServerPorts } from '../ports.js';
import { KEY_GRACE } from './poll.js';

/**
 * Destroys the keys of polls that closed a day ago: from then on nobody, with
 * whatever list of phone numbers, can tell whose a ballot is.
 */
export async function destroyKeys({ db, now }: Pick<ServerPorts, 'db' | 'now'>): Promise<number> {
  const before = new Date(now() - KEY_GRACE).toISOString();
  const rows = await rowsOf<{ id: string }>(
    db,
    sql`update poll set key = null
      where key is not null and announced_at is not null and coalesce(closed_early_at, closes_at) <= ${before} returning id`,
  );
  return rows.length;
}
