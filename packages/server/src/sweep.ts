import { judgeMove } from '@suara/core';
import { and, eq, isNull, lt, sql } from 'drizzle-orm';
import { rowsOf } from './db/rows.js';
import { media } from './db/schema-media.js';
import { city as cityTable, idempotency, report } from './db/schema.js';
import { inTransaction } from './db/transaction.js';
import { mediaKey } from './media/store-photo.js';
import type { Database, ServerPorts } from './ports.js';
import { sendOutcomes } from './outcomes/send-outcomes.js';
import { destroyKeys } from './participation/destroy-keys.js';
import { sweepChallenges } from './polls/voter-code/challenge.js';
import { appendEvent } from './reports/append-event.js';
import type { ReportRow } from './reports/trail.js';
import { forgetInvitations } from './surveys/invite/forget.js';

export interface Swept {
  /** Reports closed because nobody disputed the work in time. */
  readonly closed: number;
  /** Photos deleted because no report or response took them up. */
  readonly media: number;
  /** One-time codes deleted. */
  readonly codes: number;
  /** People told of an outcome. */
  readonly told: number;
  /** Keys of polls destroyed. */
  readonly polls: number;
  /** Keys of surveys destroyed. */
  readonly surveys: number;
  /** Invitations to surveys forgotten, with the keys of those that were. */
  readonly invitations: number;
  /** Idempotency keys forgotten. */
  readonly keys: number;
}

type SweepPorts = Pick<ServerPorts, 'db' | 'media' | 'now' | 'messenger' | 'log'>;

const HOUR = 3_600_000;

/** The contract promises 24 hours for photos, and at least 24 for keys. */
const PHOTO_HOURS = 24;
const KEY_HOURS = 48;

/** Rows of one transaction: small, so that nobody waits long for a lock. */
const BATCH = 100;

/** Does `batch` until there is nothing left to do. */
async function untilDone(batch: () => Promise<number>): Promise<number> {
  for (let sum = 0; ;) {
    const done = await batch();
    sum += done;
    if (done < BATCH) return sum;
  }
}

async function close(tx: Database, row: ReportRow, now: number): Promise<void> {
  const verdict = judgeMove(row.status, 'close', 'system');
  if (!verdict.ok) return;
  const { status } = verdict;
  await tx
    .update(report)
    .set({ status, eventCount: row.eventCount + 1 })
    .where(and(eq(report.cityId, row.cityId), eq(report.id, row.id)));
  await appendEvent(tx, row, { move: 'close', status, at: now, by: 'system' });
}

/** Closes reports of one city that were resolved before `before`. What another process has locked is its to close. */
function closeBatch({ db, now }: SweepPorts, cityId: string, before: number): Promise<number> {
  return inTransaction(db, async (tx) => {
    const rows = await tx
      .select()
      .from(report)
      .where(and(eq(report.cityId, cityId), sql`${report.status} = 'resolved'`, lt(report.resolvedAt, before)))
      .limit(BATCH)
      .for('update', { skipLocked: true });
    for (const row of rows) await close(tx, row, now());
    return rows.length;
  });
}

async function closeUndisputed(ports: SweepPorts): Promise<number> {
  const cities = await ports.db
    .select({ id: cityTable.id, hours: sql<number>`(${cityTable.profile}->'clock'->>'autoCloseHours')::float8` })
    .from(cityTable);
  let closed = 0;
  for (const { id, hours } of cities) {
    const before = ports.now() - hours * HOUR;
    closed += await untilDone(() => closeBatch(ports, id, before));
  }
  return closed;
}

/**
 * Bytes first, then the row, under its lock: if the process ends in between,
 * the row still tells the next sweep what to delete, and nothing can take up
 * a photo that is going.
 */
function deletePhotoBatch({ db, media: store, now }: SweepPorts): Promise<number> {
  return inTransaction(db, async (tx) => {
    const rows = await tx
      .select({ cityId: media.cityId, id: media.id })
      .from(media)
      .where(and(isNull(media.reportId), isNull(media.surveyId), lt(media.createdAt, now() - PHOTO_HOURS * HOUR)))
      .limit(BATCH)
      .for('update', { skipLocked: true });
    for (const { cityId, id } of rows) {
      await store.delete(mediaKey(cityId, id));
      await tx.delete(media).where(and(eq(media.cityId, cityId), eq(media.id, id)));
    }
    return rows.length;
  });
}

async function forgetKeys({ db, now }: SweepPorts): Promise<number> {
  const before = sql.param(now() - KEY_HOURS * HOUR, idempotency.createdAt);
  const [row] = await rowsOf<{ keys: number }>(
    db,
    sql`with gone as (delete from ${idempotency} where ${idempotency.createdAt} < ${before} returning 1)
      select count(*)::integer as keys from gone`,
  );
  return row?.keys ?? 0;
}

/** What time alone brings about. Several processes may do it at once. */
export async function sweep(ports: SweepPorts): Promise<Swept> {
  const closed = await closeUndisputed(ports);
  const codes = await sweepChallenges(ports);
  const polls = await destroyKeys(ports, 'poll');
  const surveys = await destroyKeys(ports, 'survey');
  const invitations = await forgetInvitations(ports);
  const keys = await forgetKeys(ports);
  const told = await sendOutcomes(ports);
  // last, since a disk may be away while the database is well
  const photos = await untilDone(() => deletePhotoBatch(ports));
  return { closed, media: photos, codes, told, polls, surveys, invitations, keys };
}
