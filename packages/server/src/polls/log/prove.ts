/** Proofs for entries that are in the log already, from the stored roots of its perfect subtrees. */
import {
  consistencyProofPlan,
  entryLeaf,
  foldPlan,
  fromHex,
  frontierRoot,
  inclusionProofPlan,
  toHex,
  type LogEntry,
  type NodeId,
  type ProofPlan,
} from '@suara/core';
import { and, eq, sql } from 'drizzle-orm';
import { pollEntry, pollLane } from '../../db/schema-polls.js';
import { rowsOf } from '../../db/rows.js';
import type { Database } from '../../ports.js';
import type { PollRow } from '../poll.js';

type PollKey = Pick<PollRow, 'cityId' | 'id'>;

export interface Head {
  readonly size: number;
  /** Hexadecimal. */
  readonly root: string;
}

/** Where a lane stands; null where there is no such lane. */
export async function headOf(db: Database, { cityId, id }: PollKey, lane: number): Promise<Head | null> {
  const [row] = await db
    .select({ size: pollLane.size, frontier: pollLane.frontier })
    .from(pollLane)
    .where(and(eq(pollLane.cityId, cityId), eq(pollLane.pollId, id), eq(pollLane.lane, lane)));
  return row ? { size: row.size, root: toHex(frontierRoot({ ...row, hashes: row.frontier.map(fromHex) })) } : null;
}

const nameOf = ({ level, index }: NodeId) => `${level} ${index}`;

interface NodeRow {
  readonly level: number;
  readonly index: number;
  readonly hash: string | null;
  readonly commitment: string | null;
  readonly replaces: string | null;
}

function hashOf({ hash, commitment, replaces }: NodeRow): Uint8Array {
  if (hash !== null) return fromHex(hash);
  if (commitment === null) throw new Error('The log lacks a part of itself.');
  return entryLeaf({ commitment, replaces });
}

/** Nodes are stored from level 1 on; a leaf is hashed from its entry. */
async function readNodes(db: Database, { cityId, id }: PollKey, lane: number, nodes: readonly NodeId[]) {
  const wanted = JSON.stringify(nodes.map(({ level, index }) => ({ level, index })));
  const rows = await rowsOf<NodeRow>(
    db,
    sql`select wanted.level, wanted.index, node.hash, entry.commitment, entry.replaces
      from jsonb_to_recordset(${wanted}::jsonb) as wanted(level integer, index integer)
      left join poll_node node on wanted.level > 0 and node.city_id = ${cityId} and node.poll_id = ${id}
        and node.lane = ${lane} and node.level = wanted.level and node.ordinal = wanted.index
      left join poll_entry entry on wanted.level = 0 and entry.city_id = ${cityId} and entry.poll_id = ${id}
        and entry.lane = ${lane} and entry.ordinal = wanted.index`,
  );
  return new Map(rows.map((row) => [nameOf(row), hashOf(row)]));
}

/** The proofs that `plans` lay out, in hexadecimal. */
export async function prove(db: Database, poll: PollKey, lane: number, plans: readonly ProofPlan[]) {
  const nodes = await readNodes(db, poll, lane, plans.flat(2));
  const lookUp = (node: NodeId) => {
    const hash = nodes.get(nameOf(node));
    if (!hash) throw new Error('The log lacks a part of itself.');
    return hash;
  };
  return plans.map((plan) => foldPlan(plan, lookUp).map(toHex));
}

/** An entry's proof under the lane's present head. */
export async function proveInclusion(db: Database, poll: PollKey, lane: number, index: number, head: Head) {
  const [proof = []] = await prove(db, poll, lane, [inclusionProofPlan(index, head.size)]);
  return proof;
}

export async function entryAt(db: Database, { cityId, id }: PollKey, lane: number, index: number) {
  const [row] = await db
    .select({ commitment: pollEntry.commitment, replaces: pollEntry.replaces })
    .from(pollEntry)
    .where(
      and(
        eq(pollEntry.cityId, cityId),
        eq(pollEntry.pollId, id),
        eq(pollEntry.lane, lane),
        eq(pollEntry.ordinal, index),
      ),
    );
  return row ?? null;
}

/** The commitment that took the place of this one; null where it counts. */
export async function replacedBy(db: Database, { cityId, id }: PollKey, { commitment }: LogEntry) {
  const [row] = await db
    .select({ commitment: pollEntry.commitment })
    .from(pollEntry)
    .where(and(eq(pollEntry.cityId, cityId), eq(pollEntry.pollId, id), eq(pollEntry.replaces, commitment)));
  return row?.commitment ?? null;
}

/** For a receipt of long ago: the log only grew since, and holds the entry still. Null where there is no such place. */
export async function checkEntry(db: Database, poll: PollKey, lane: number, index: number, size: number) {
  const head = await headOf(db, poll, lane);
  if (!head || size > head.size || index >= size) return null;
  const entry = await entryAt(db, poll, lane, index);
  if (!entry) throw new Error('The log lacks an entry.');
  const plans = [consistencyProofPlan(size, head.size), inclusionProofPlan(index, head.size)];
  const [consistency = [], proof = []] = await prove(db, poll, lane, plans);
  return { lane, ...head, consistency, proof, entry, replacedBy: await replacedBy(db, poll, entry) };
}
