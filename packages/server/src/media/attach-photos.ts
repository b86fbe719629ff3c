import { checkPhotos } from '@suara/core';
import { and, eq, isNull } from 'drizzle-orm';
import { media } from '../db/schema-media.js';
import { invalidBody } from '../http/problem.js';
import type { Database } from '../ports.js';
import type { EventRow, PhotoRow } from '../reports/trail.js';

async function attach(tx: Database, event: EventRow, id: string, position: number): Promise<PhotoRow> {
  const { cityId, reportId, id: eventId } = event;
  const [row] = await tx
    .update(media)
    .set({ reportId, eventId, position })
    // a photo belongs to one event: of two that want it the second one comes too late
    .where(and(eq(media.cityId, cityId), eq(media.id, id), isNull(media.reportId), isNull(media.surveyId)))
    .returning();
  if (!row) throw invalidBody([{ pointer: `/photos/${position}`, code: 'unknown' }]);
  return row;
}

/** Makes uploaded photos part of an event. Photos that are not there, or taken, undo the transaction. */
export async function attachPhotos(tx: Database, event: EventRow, ids: readonly string[]): Promise<PhotoRow[]> {
  const errors = checkPhotos(ids);
  if (errors.length > 0) throw invalidBody(errors);
  const rows: PhotoRow[] = [];
  for (const [position, id] of ids.entries()) rows.push(await attach(tx, event, id, position));
  return rows;
}
