import type { VoterLevel } from '@suara/core';
import { desc, and, eq, sql } from 'drizzle-orm';
import { poll } from '../../db/schema-polls.js';
import { rowsOf } from '../../db/rows.js';
import type { City } from '../../cities/city.js';
import type { Officer } from '../../desk/authenticate.js';
import type { Database } from '../../ports.js';
import { deskMoves, stateOf } from '../../participation/life.js';
import type { PollRow } from '../poll.js';
import { agencyView, closedEarlyView, outcomeView, pollSummary } from '../poll-view.js';

/** Ballots by level: all that the desk learns before the public does. */
async function turnoutOf(db: Database, { cityId, id, definition }: PollRow) {
  const rows = await rowsOf<{ level: VoterLevel; ballots: number }>(
    db,
    sql`select scope as level, sum(count)::float8 as ballots from poll_counter
      where city_id = ${cityId} and poll_id = ${id} and scope <> 'site' and name = 'ballots' group by scope`,
  );
  return definition.levels.map((level) => ({
    level,
    ballots: rows.find((row) => row.level === level)?.ballots ?? 0,
  }));
}

export async function deskPollView(db: Database, city: City, row: PollRow, now: number) {
  const { id, definition, definitionHash, agency } = row;
  return {
    poll: id,
    state: stateOf(row, now),
    definition,
    definitionHash,
    agency: agencyView(city, agency),
    turnout: await turnoutOf(db, row),
    closedEarly: closedEarlyView(row),
    outcome: outcomeView(row),
    moves: deskMoves(row, now),
  };
}

const MOST = 500;

/** The polls that are an officer's business, the newest first. */
export async function listDeskPolls(db: Database, { city, role, agency }: Officer, now: number) {
  const rows = await db
    .select()
    .from(poll)
    .where(and(eq(poll.cityId, city.id), role === 'dispatcher' ? undefined : eq(poll.agency, agency ?? '')))
    .orderBy(desc(poll.createdAt), desc(poll.id))
    .limit(MOST);
  return { polls: rows.map((row) => ({ ...pollSummary(row, now), agency: agencyView(city, row.agency) })) };
}
