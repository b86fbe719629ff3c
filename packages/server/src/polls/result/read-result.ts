/** The result of a poll from its counters: as exact as a count of all ballots, and as cheap for many as for few. */
import { suppressSmall, tallyOf, type Counters, type Tally, type VoterLevel } from '@suara/core';
import { sql } from 'drizzle-orm';
import { rowsOf } from '../../db/rows.js';
import { inTransaction } from '../../db/transaction.js';
import type { Database } from '../../ports.js';
import { closingTime } from '../../participation/life.js';
import type { PollRow } from '../poll.js';

type PollKey = Pick<PollRow, 'cityId' | 'id'>;

interface CounterRow {
  readonly scope: VoterLevel | 'site';
  readonly name: string;
  readonly count: number;
}

/** All counters of a poll, by scope: one for each level, and `site`. */
export async function readCounters(db: Database, { cityId, id }: PollKey): Promise<ReadonlyMap<string, Counters>> {
  const rows = await rowsOf<CounterRow>(
    db,
    sql`select scope, name, sum(count)::float8 as count from poll_counter
      where city_id = ${cityId} and poll_id = ${id} group by scope, name having sum(count) <> 0`,
  );
  const scopes = new Map<string, Record<string, number>>();
  for (const { scope, name, count } of rows) {
    const counters = scopes.get(scope) ?? {};
    counters[name] = count;
    scopes.set(scope, counters);
  }
  return scopes;
}

export interface Result {
  readonly tallies: readonly { readonly level: VoterLevel; readonly tally: Tally }[];
  readonly sites: readonly { readonly site: string; readonly ballots: number | null }[];
}

/** One tally for each level, never added up; sites with few ballots are not told. */
export function resultOf({ definition }: Pick<PollRow, 'definition'>, counters: ReadonlyMap<string, Counters>): Result {
  const sites = Object.entries(suppressSmall(counters.get('site') ?? {}));
  return {
    tallies: definition.levels.map((level) => ({ level, tally: tallyOf(definition, counters.get(level) ?? {}) })),
    sites: sites.map(([site, ballots]) => ({ site, ballots })).sort((a, b) => (a.site < b.site ? -1 : 1)),
  };
}

/** How long after the close a transaction that began before it may still be under way. */
const SETTLING = 60_000;

/** The result now. Just after the close it waits for the last votes that came in time. */
export function readResult(db: Database, row: PollRow, now: number): Promise<Result> {
  const isSettling = now >= closingTime(row) && now < closingTime(row) + SETTLING;
  if (!isSettling) return readCounters(db, row).then((counters) => resultOf(row, counters));
  return inTransaction(db, async (tx) => {
    // whoever casts holds a share of this row until it is done
    await tx.execute(sql`select from poll where city_id = ${row.cityId} and id = ${row.id} for update`);
    return resultOf(row, await readCounters(tx, row));
  });
}
