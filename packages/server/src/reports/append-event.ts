import { uuidv7 } from 'uuidv7';
import { reportEvent } from '../db/schema.js';
import type { Database } from '../ports.js';
import type { EventRow, ReportRow } from './trail.js';

type NewEvent = Pick<EventRow, 'move' | 'status' | 'at' | 'by'> &
  Partial<Pick<EventRow, 'officerId' | 'agency' | 'note' | 'target' | 'into'>>;

/** Writes what happened to a report, after the `eventCount` events it had. */
export async function appendEvent(
  tx: Database,
  { cityId, id: reportId, eventCount }: Pick<ReportRow, 'cityId' | 'id' | 'eventCount'>,
  event: NewEvent,
): Promise<EventRow> {
  const row: EventRow = {
    officerId: null,
    agency: null,
    note: null,
    target: null,
    into: null,
    ...event,
    cityId,
    id: uuidv7(),
    reportId,
    sequence: eventCount,
  };
  await tx.insert(reportEvent).values(row);
  return row;
}
