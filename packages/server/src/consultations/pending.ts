import { and, eq, inArray, sql } from 'drizzle-orm';
import { contribution } from '../db/schema-consultations.js';
import type { Database } from '../ports.js';

/**
 * How many contributions nobody has read yet, by consultation. Counted within
 * the index of those that are pending, for the desk only: a counter would make
 * everybody who contributes wait for one row.
 */
export async function countPending(
  db: Database,
  cityId: string,
  consultationIds: readonly string[],
): Promise<Map<string, number>> {
  if (consultationIds.length === 0) return new Map();
  const rows = await db
    .select({ id: contribution.consultationId, pending: sql<number>`count(*)::integer` })
    .from(contribution)
    .where(
      and(
        eq(contribution.cityId, cityId),
        inArray(contribution.consultationId, [...consultationIds]),
        eq(contribution.status, 'pending'),
      ),
    )
    .groupBy(contribution.consultationId);
  return new Map(rows.map(({ id, pending }) => [id, pending]));
}
