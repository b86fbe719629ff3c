/**
 * All that is needed to count a poll again, written out row by row: a poll of a
 * whole city does not fit into memory twice. Ballots come in the order of their
 * voters' pseudonyms, which is random, and without them.
 */
import { pollRoot, type Ballot, type LogEntry, type VoterLevel } from '@suara/core';
import { sql, type SQL } from 'drizzle-orm';
import { rowsOf } from '../../db/rows.js';
import type { Database } from '../../ports.js';
import { LANES } from '../log/lanes.js';
import { headOf } from '../log/prove.js';
import { closingTime } from '../../participation/life.js';
import { publicName, type PollRow } from '../poll.js';
import type { Result } from './read-result.js';

const PAGE = 2000;

/** All rows behind `first`, by pages; `after` says where the next one begins. */
async function* pages<Row>(db: Database, first: SQL, page: (after: SQL) => SQL, after: (row: Row) => SQL) {
  for (let from = first; ;) {
    const rows = await rowsOf<Row>(db, page(from));
    yield rows;
    const last = rows.at(-1);
    if (!last || rows.length < PAGE) return;
    from = after(last);
  }
}

interface BallotRow {
  readonly voter: string;
  readonly level: VoterLevel;
  readonly site: string;
  readonly ballot: Ballot;
  readonly salt: string;
}

const ballotPages = (db: Database, { cityId, id }: PollRow) =>
  pages<BallotRow>(
    db,
    sql`''`,
    (after) => sql`select voter, level, site_id as site, ballot, salt from ballot
      where city_id = ${cityId} and poll_id = ${id} and voter > ${after} order by voter limit ${PAGE}`,
    ({ voter }) => sql`${voter}`,
  );

interface EntryRow extends LogEntry {
  readonly index: number;
}

const entryPages = (db: Database, { cityId, id }: PollRow, lane: number) =>
  pages<EntryRow>(
    db,
    sql`-1`,
    (after) => sql`select ordinal as index, commitment, replaces from poll_entry
      where city_id = ${cityId} and poll_id = ${id} and lane = ${lane} and ordinal > ${after}
      order by ordinal limit ${PAGE}`,
    ({ index }) => sql`${index}`,
  );

/** A JSON list, item by item. */
async function* list<Row>(source: AsyncIterable<readonly Row[]>, item: (row: Row) => unknown): AsyncGenerator<string> {
  let separator = '[';
  for await (const rows of source) {
    if (rows.length === 0) continue;
    yield separator + rows.map((row) => JSON.stringify(item(row))).join(',');
    separator = ',';
  }
  yield separator === '[' ? '[]' : ']';
}

async function* laneText(db: Database, row: PollRow, lane: number, head: { size: number; root: string }) {
  yield `${lane === 0 ? '' : ','}{"size":${head.size},"root":"${head.root}","entries":`;
  yield* list(entryPages(db, row, lane), ({ commitment, replaces }) => ({ commitment, replaces }));
  yield '}';
}

async function readHeads(db: Database, row: PollRow) {
  const heads: { size: number; root: string }[] = [];
  for (let lane = 0; lane < LANES; lane++) {
    const head = await headOf(db, row, lane);
    if (head) heads.push(head);
  }
  return heads;
}

/** The contract's PollBundle as JSON, piece by piece. */
export async function* bundleText(db: Database, row: PollRow, result: Result): AsyncGenerator<string> {
  const { definition, definitionHash } = row;
  const told = new Set(result.sites.filter(({ ballots }) => ballots !== null).map(({ site }) => site));
  const heads = await readHeads(db, row);
  const closedAt = new Date(closingTime(row)).toISOString();
  yield `{"version":1,"definition":${JSON.stringify(definition)},"definitionHash":"${definitionHash}"`;
  yield `,"closedAt":"${closedAt}","ballots":`;
  yield* list(ballotPages(db, row), ({ level, site, ballot, salt }) => ({
    level,
    site: told.has(site) ? site : null,
    ballot,
    salt,
  }));
  yield ',"lanes":[';
  for (const [lane, head] of heads.entries()) yield* laneText(db, row, lane, head);
  const root = pollRoot({ poll: publicName(row), definition: definitionHash, lanes: heads });
  yield `],"root":"${root}","result":${JSON.stringify(result)}}`;
}

/** The text as a body that is written while it is read. */
export function bodyOf(text: AsyncGenerator<string>): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder();
  return new ReadableStream({
    async pull(controller) {
      const next = await text.next();
      if (next.done === true) controller.close();
      else controller.enqueue(encoder.encode(next.value));
    },
    async cancel() {
      await text.return(undefined);
    },
  });
}
