/** A poll as it is stored, and where it stands by the server's clock. */
import type { PollDefinition } from '@suara/core';
import { and, eq } from 'drizzle-orm';
import { poll } from '../db/schema-polls.js';
import type { Database } from '../ports.js';

export type PollRow = typeof poll.$inferSelect;

export type PollState = 'announced' | 'open' | 'closed';

/** How long after the close a phone that lost its answer can ask for it again. Then the poll's key is destroyed. */
export const KEY_GRACE = 24 * 3_600_000;

/** When the last ballot may come: the announced end, or an earlier one. */
export function closingTime({ closesAt, closedEarlyAt }: Pick<PollRow, 'closesAt' | 'closedEarlyAt'>): number {
  return closedEarlyAt ?? closesAt;
}

/** From `opensAt` on it is open, at `closesAt` no more. */
export function stateOf(row: PollRow, now: number): PollState | 'draft' {
  if (row.announcedAt === null) return 'draft';
  if (now < row.opensAt) return 'announced';
  return now < closingTime(row) ? 'open' : 'closed';
}

/** `<city>/<poll>`: the name of a poll outside of its city. */
export function publicName({ cityId, id }: Pick<PollRow, 'cityId' | 'id'>): string {
  return `${cityId}/${id}`;
}

export function samePoll({ cityId, id }: Pick<PollRow, 'cityId' | 'id'>) {
  return and(eq(poll.cityId, cityId), eq(poll.id, id));
}

export async function findPoll(db: Database, cityId: string, id: string): Promise<PollRow | null> {
  const [row] = await db.select().from(poll).where(samePoll({ cityId, id }));
  return row ?? null;
}

/** Whether anybody may see the result now. */
export function resultVisible(row: { readonly definition: PollDefinition }, state: PollState): boolean {
  return state === 'closed' || (state === 'open' && row.definition.results === 'always');
}
