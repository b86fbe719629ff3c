/**
 * Stores votes that came together in one transaction: ballots, counters and log
 * agree, or nothing happened. The more come, the more share one commit.
 */
import { addCounters, countersOf, type Ballot, type Counters, type PollDefinition, type VoterLevel } from '@suara/core';
import { sql } from 'drizzle-orm';
import { SQLSTATE } from '../../db/errors.js';
import { rowsOf } from '../../db/rows.js';
import { inTransaction } from '../../db/transaction.js';
import { Problem } from '../../http/problem.js';
import type { Database } from '../../ports.js';
import { grow, takeLane, type Grown, type Lane } from '../log/lanes.js';
import { headOf, proveInclusion } from '../log/prove.js';
import type { PollRow } from '../poll.js';
import type { Placed, Vote } from './vote.js';

type PollKey = Pick<PollRow, 'cityId' | 'id'>;

/** What became of one vote: its place in the log, or why it has none. */
export type Cast = Placed | Problem;

/** Another process stored the same voter or act meanwhile: the transaction begins anew, and then sees it. */
class Collision extends Error {
  override readonly name = 'Collision';
  readonly code = SQLSTATE.serializationFailure;
}

interface Standing {
  readonly definition: PollDefinition;
  readonly hash: string;
  readonly isOpen: boolean;
}

/** Shared by all who cast: only a move of the desk has to wait, and makes those behind it see what it did. */
async function readStanding(tx: Database, { cityId, id }: PollKey, now: number): Promise<Standing> {
  const instant = new Date(now).toISOString();
  const [row] = await rowsOf<Standing>(
    tx,
    sql`select definition, definition_hash as hash, coalesce(announced_at <= ${instant} and opens_at <= ${instant}
        and coalesce(closed_early_at, closes_at) > ${instant} and key is not null, false) as "isOpen"
      from poll where city_id = ${cityId} and id = ${id} for share`,
  );
  if (!row) throw new Problem('not-found');
  return row;
}

interface KnownEntry {
  readonly act: string;
  readonly lane: number;
  readonly index: number;
  readonly commitment: string;
  readonly replaces: string | null;
}

/** The acts among these that are in the log already, by what tells them from new ones. */
export async function findActs(db: Database, { cityId, id }: PollKey, acts: readonly string[]) {
  const rows = await rowsOf<KnownEntry>(
    db,
    sql`select act, lane, ordinal as index, commitment, replaces from poll_entry
      where city_id = ${cityId} and poll_id = ${id}
        and act in (select jsonb_array_elements_text(${JSON.stringify(acts)}::jsonb))`,
  );
  return new Map(rows.map((row) => [row.act, row]));
}

/** The answer to a retry: the same vote, proved under the log as it is now. */
export async function placeAgain(db: Database, poll: PollKey, vote: Vote, known: KnownEntry): Promise<Cast> {
  if (known.commitment !== vote.commitment) return new Problem('idempotency-key-reused');
  const { lane, index, replaces } = known;
  const head = await headOf(db, poll, lane);
  if (!head) throw new Error('The log lacks a lane.');
  const proof = await proveInclusion(db, poll, lane, index, head);
  return { replaces, lane, index, ...head, proof, isReplay: true };
}

interface Earlier {
  readonly voter: string;
  readonly level: VoterLevel;
  readonly siteId: string;
  readonly ballot: Ballot;
  readonly commitment: string;
}

/** The ballots these voters have cast before, locked; in one order for all, so that two batches cannot cross. */
async function lockEarlier(tx: Database, { cityId, id }: PollKey, votes: readonly Vote[]) {
  const voters = JSON.stringify(votes.map(({ voter }) => voter.pseudonym));
  const rows = await rowsOf<Earlier>(
    tx,
    sql`select voter, level, site_id as "siteId", ballot, commitment from ballot
      where city_id = ${cityId} and poll_id = ${id}
        and voter in (select jsonb_array_elements_text(${voters}::jsonb)) order by voter for update`,
  );
  return new Map(rows.map((row) => [row.voter, row]));
}

async function storeBallots(tx: Database, { cityId, id }: PollKey, votes: readonly Vote[], changed: number) {
  const rows = votes.map(({ voter, siteId, ballot, salt, commitment }) => ({
    voter: voter.pseudonym,
    level: voter.level,
    site_id: siteId,
    ballot,
    salt,
    commitment,
  }));
  const stored = await rowsOf<{ isNew: boolean }>(
    tx,
    sql`insert into ballot (city_id, poll_id, voter, level, site_id, ballot, salt, commitment)
      select ${cityId}, ${id}, voter, level, site_id, ballot, salt, commitment
      from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb)
        as vote(voter text, level text, site_id text, ballot jsonb, salt text, commitment text)
      order by voter
      on conflict (city_id, poll_id, voter) do update set
        site_id = excluded.site_id, ballot = excluded.ballot, salt = excluded.salt, commitment = excluded.commitment
      returning xmax = 0 as "isNew"`,
  );
  const updated = stored.filter(({ isNew }) => !isNew).length;
  if (updated !== changed) throw new Collision('a voter came twice');
}

/** By scope: what these votes add to the poll's counters, less what they take the place of. */
function countersBy(definition: PollDefinition, votes: readonly Vote[], earlier: ReadonlyMap<string, Earlier>) {
  const sums = new Map<string, Counters>();
  const add = (scope: string, counters: Counters, sign: 1 | -1) =>
    sums.set(scope, addCounters(sums.get(scope) ?? {}, counters, sign));
  for (const { voter, siteId, ballot } of votes) {
    add(voter.level, countersOf(definition, ballot), 1);
    add('site', { [siteId]: 1 }, 1);
    const before = earlier.get(voter.pseudonym);
    if (!before) continue;
    add(before.level, countersOf(definition, before.ballot), -1);
    add('site', { [before.siteId]: 1 }, -1);
  }
  return [...sums].flatMap(([scope, counters]) =>
    Object.entries(counters).map(([name, count]) => ({ scope, name, count })),
  );
}

type CounterRow = ReturnType<typeof countersBy>[number];

/** Entries, subtree roots, the lane's end and the counters, in one statement. */
async function append(
  tx: Database,
  { cityId, id }: PollKey,
  lane: number,
  grown: Grown,
  acts: readonly string[],
  counters: readonly CounterRow[],
): Promise<void> {
  const entries = grown.entries.map(({ index, commitment, replaces }, offset) => ({
    ordinal: index,
    act: acts[offset],
    commitment,
    replaces,
  }));
  const nodes = grown.nodes.map(({ level, index, hash }) => ({ level, ordinal: index, hash }));
  const frontier = JSON.stringify(grown.frontier);
  const [row] = await rowsOf<{ entries: number }>(
    tx,
    sql`with entry as (
        insert into poll_entry (city_id, poll_id, lane, ordinal, act, commitment, replaces)
        select ${cityId}, ${id}, ${lane}::integer, ordinal, act, commitment, replaces
        from jsonb_to_recordset(${JSON.stringify(entries)}::jsonb)
          as entry(ordinal integer, act text, commitment text, replaces text)
        on conflict (city_id, poll_id, act) do nothing returning 1
      ), node as (
        insert into poll_node (city_id, poll_id, lane, level, ordinal, hash)
        select ${cityId}, ${id}, ${lane}::integer, level, ordinal, hash
        from jsonb_to_recordset(${JSON.stringify(nodes)}::jsonb) as node(level integer, ordinal integer, hash text)
      ), lane as (
        update poll_lane set size = ${grown.size},
          frontier = array(select jsonb_array_elements_text(${frontier}::jsonb))
        where city_id = ${cityId} and poll_id = ${id} and lane = ${lane}
      ), counter as (
        insert into poll_counter as kept (city_id, poll_id, lane, scope, name, count)
        select ${cityId}, ${id}, ${lane}::integer, scope, name, count
        from jsonb_to_recordset(${JSON.stringify(counters)}::jsonb) as added(scope text, name text, count bigint)
        on conflict (city_id, poll_id, lane, scope, name) do update set count = kept.count + excluded.count
      )
      select count(*)::integer as entries from entry`,
  );
  if (row?.entries !== entries.length) throw new Collision('an act came twice');
}

/** So that the log does not tell in which order those of one batch came. */
function shuffled<T>(items: readonly T[]): T[] {
  const lots = crypto.getRandomValues(new Uint32Array(items.length));
  return items
    .map((item, index) => ({ item, lot: lots[index] ?? 0 }))
    .sort((a, b) => a.lot - b.lot)
    .map(({ item }) => item);
}

function placedIn(lane: Lane, { size, root, entries }: Grown, offset: number): Placed {
  const entry = entries[offset];
  if (!entry) throw new RangeError('no such entry');
  const { replaces, index, proof } = entry;
  return { replaces, lane: lane.lane, index, size, root, proof };
}

async function storeVotes(tx: Database, poll: PollKey, definition: PollDefinition, votes: readonly Vote[]) {
  const lane = await takeLane(tx, poll);
  const earlier = await lockEarlier(tx, poll, votes);
  await storeBallots(tx, poll, votes, earlier.size);
  const order = shuffled(votes);
  const grown = grow(
    lane,
    order.map(({ voter, commitment }) => ({
      commitment,
      replaces: earlier.get(voter.pseudonym)?.commitment ?? null,
    })),
  );
  const acts = order.map(({ act }) => act);
  await append(tx, poll, lane.lane, grown, acts, countersBy(definition, votes, earlier));
  return new Map(order.map((vote, offset) => [vote, placedIn(lane, grown, offset)]));
}

/**
 * Casts votes of one poll, each by another voter. A retry gets its old place;
 * once the poll has closed, new ones are refused.
 */
export function castBatch(db: Database, poll: PollKey, votes: readonly Vote[], now: () => number): Promise<Cast[]> {
  return inTransaction(db, async (tx) => {
    const { definition, hash, isOpen } = await readStanding(tx, poll, now());
    const known = await findActs(
      tx,
      poll,
      votes.map(({ act }) => act),
    );
    const judge = (vote: Vote) => {
      if (!isOpen) return new Problem('poll-not-open');
      return vote.definition === hash ? null : new Problem('definition-changed');
    };
    const fresh = votes.filter((vote) => !known.has(vote.act) && judge(vote) === null);
    const placed = fresh.length > 0 ? await storeVotes(tx, poll, definition, fresh) : new Map<Vote, Placed>();
    const outcome = async (vote: Vote): Promise<Cast> => {
      const before = known.get(vote.act);
      return before ? placeAgain(tx, poll, vote, before) : (placed.get(vote) ?? judge(vote) ?? new Problem('internal'));
    };
    const cast: Cast[] = [];
    for (const vote of votes) cast.push(await outcome(vote));
    return cast;
  });
}
