import { and, asc, eq, gt, isNotNull } from 'drizzle-orm';
import { poll } from '../db/schema-polls.js';
import type { Database } from '../ports.js';
import { pollSummary } from './poll-view.js';

const YEAR = 365 * 24 * 3_600_000;

/** How many of a city's polls a page can use. */
const MOST = 200;

/** What is announced, open, or closed within the last year; what closes next comes first. */
export async function listPolls(db: Database, cityId: string, now: number) {
  const rows = await db
    .select()
    .from(poll)
    .where(and(eq(poll.cityId, cityId), isNotNull(poll.announcedAt), gt(poll.closesAt, now - YEAR)))
    .orderBy(asc(poll.closesAt), asc(poll.id))
    .limit(MOST);
  return { polls: rows.map((row) => pollSummary(row, now)) };
}
