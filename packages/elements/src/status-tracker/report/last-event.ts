import type { Report, ReportEvent } from '@suara/client';

/** The newest event of a move, where there is one. */
export function lastEvent({ events }: Report, move: ReportEvent['move']): ReportEvent | undefined {
  return events.filter((event) => event.move === move).at(-1);
}
