import { and, asc, eq } from 'drizzle-orm';
import { media } from '../db/schema-media.js';
import { reportEvent, type report } from '../db/schema.js';
import type { Database } from '../ports.js';

export type ReportRow = typeof report.$inferSelect;
export type EventRow = typeof reportEvent.$inferSelect;
export type PhotoRow = typeof media.$inferSelect;

/** A report with all that happened to it. */
export interface Trail {
  readonly report: ReportRow;
  /** Oldest first. */
  readonly events: readonly EventRow[];
  /** Of all events, in order within each. */
  readonly photos: readonly PhotoRow[];
}

/** What happened to `row`'s report so far. */
export async function loadTrail(db: Database, row: ReportRow): Promise<Trail> {
  const { cityId, id } = row;
  const events = await db
    .select()
    .from(reportEvent)
    .where(and(eq(reportEvent.cityId, cityId), eq(reportEvent.reportId, id)))
    .orderBy(asc(reportEvent.sequence));
  const photos = await db
    .select()
    .from(media)
    .where(and(eq(media.cityId, cityId), eq(media.reportId, id)))
    .orderBy(asc(media.position));
  return { report: row, events, photos };
}
