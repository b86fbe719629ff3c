/**
 * A poll's log is several lanes, each a log after RFC 6962. Whoever appends
 * locks one that is free: so no process waits for another, and within a lane
 * the order is certain.
 */
import { appendLeaves, emptyFrontier, entryLeaf, fromHex, toHex, type Frontier, type LogEntry } from '@suara/core';
import { sql, type SQL } from 'drizzle-orm';
import { pollLane } from '../../db/schema-polls.js';
import { rowsOf } from '../../db/rows.js';
import type { Database } from '../../ports.js';
import type { PollRow } from '../poll.js';

/** As many processes can append to one poll at the same time. */
export const LANES = 8;

export interface Lane {
  readonly lane: number;
  readonly frontier: Frontier;
}

type PollKey = Pick<PollRow, 'cityId' | 'id'>;

/** Made when a poll is announced. */
export async function openLanes(tx: Database, { cityId, id }: PollKey): Promise<void> {
  const { size } = emptyFrontier();
  const lanes = Array.from({ length: LANES }, (_, lane) => ({ cityId, pollId: id, lane, size, frontier: [] }));
  await tx.insert(pollLane).values(lanes).onConflictDoNothing();
}

interface LaneRow {
  readonly lane: number;
  readonly size: number;
  readonly frontier: readonly string[];
}

async function lock(tx: Database, { cityId, id }: PollKey, rest: SQL): Promise<LaneRow | undefined> {
  const [row] = await rowsOf<LaneRow>(
    tx,
    sql`select lane, size, frontier from poll_lane where city_id = ${cityId} and poll_id = ${id} ${rest}`,
  );
  return row;
}

/** A lane for this transaction alone: a free one, or else any, once it is free. */
export async function takeLane(tx: Database, poll: PollKey): Promise<Lane> {
  const row =
    (await lock(tx, poll, sql`order by lane limit 1 for update skip locked`)) ??
    (await lock(tx, poll, sql`and lane = ${Math.floor(Math.random() * LANES)} for update`));
  if (!row) throw new Error('The poll has no lanes.');
  return { lane: row.lane, frontier: { size: row.size, hashes: row.frontier.map(fromHex) } };
}

/** An entry at its new place, with the proof that it is there. */
export interface PlacedEntry extends LogEntry {
  readonly index: number;
  readonly proof: readonly string[];
}

export interface Grown {
  readonly entries: readonly PlacedEntry[];
  readonly nodes: readonly { readonly level: number; readonly index: number; readonly hash: string }[];
  readonly size: number;
  readonly root: string;
  readonly frontier: readonly string[];
}

/** What a lane becomes with `entries` behind its end, in this order. */
export function grow({ frontier }: Lane, entries: readonly LogEntry[]): Grown {
  const appended = appendLeaves(frontier, entries.map(entryLeaf));
  return {
    entries: entries.map((entry, offset) => ({
      ...entry,
      index: frontier.size + offset,
      proof: (appended.proofs[offset] ?? []).map(toHex),
    })),
    nodes: appended.nodes.map(({ level, index, hash }) => ({ level, index, hash: toHex(hash) })),
    size: appended.frontier.size,
    root: toHex(appended.root),
    frontier: appended.frontier.hashes.map(toHex),
  };
}
