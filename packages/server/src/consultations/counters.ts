/**
 * How many contributions are published. Kept by the desk's moves, a few a
 * minute, so that a page that thousands read counts nothing; and never touched
 * by who contributes, so that no row makes them wait for each other.
 */
import { sql } from 'drizzle-orm';
import { consultationCounter } from '../db/schema-consultations.js';
import type { Database } from '../ports.js';
import type { ContributionRow } from './contribution.js';

/** The counter of a section's published comments. */
export const commentsOn = (section: string) => `comments/${section}`;

const counterOf = ({ kind, section }: ContributionRow) => (section === null ? kind : commentsOn(section));

/** Counts `row` in (1) or out (-1). */
export async function count(tx: Database, row: ContributionRow, change: 1 | -1): Promise<void> {
  const { cityId, consultationId } = row;
  const add = sql`${consultationCounter.count} + ${change}`;
  const name = counterOf(row);
  // the row to insert must hold by itself, even where there is one already: so never less than 0
  await tx
    .insert(consultationCounter)
    .values({ cityId, consultationId, name, count: Math.max(0, change) })
    .onConflictDoUpdate({
      target: [consultationCounter.cityId, consultationCounter.consultationId, consultationCounter.name],
      set: { count: add },
    });
}
