/** A poll as it is stored. */
import type { PollDefinition } from '@suara/core';
import { and, eq } from 'drizzle-orm';
import { poll } from '../db/schema-polls.js';
import type { PublicState } from '../participation/life.js';
import type { Database } from '../ports.js';

export type PollRow = typeof poll.$inferSelect;

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
export function resultVisible(row: { readonly definition: PollDefinition }, state: PublicState): boolean {
  return state === 'closed' || (state === 'open' && row.definition.results === 'always');
}
