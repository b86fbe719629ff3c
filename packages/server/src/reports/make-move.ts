import {
  deadlineAfterWait,
  deadlineFrom,
  judgeMove,
  missingFields,
  parseTicket,
  type MoveName,
  type ReportStatus,
} from '@suara/core';
import { and, asc, eq, inArray } from 'drizzle-orm';
import { clockOf, type City } from '../cities/city.js';
import { report, type OfficerRole } from '../db/schema.js';
import { invalidBody, Problem } from '../http/problem.js';
import { attachPhotos } from '../media/attach-photos.js';
import type { Database } from '../ports.js';
import { appendEvent } from './append-event.js';
import type { ReportRow } from './trail.js';

/** The contract's moves of reporter and desk. */
export interface MoveInput {
  readonly move: MoveName;
  readonly note?: string;
  readonly agency?: string;
  readonly target?: string;
  readonly into?: string;
  readonly photos?: readonly string[];
}

/** Who moves: the reporter, or an officer. */
export type Mover =
  { readonly role: 'reporter' } | { readonly role: OfficerRole; readonly id: string; readonly agency: string | null };

interface Locked {
  readonly row: ReportRow | undefined;
  /** The report that a merge goes into. */
  readonly other: ReportRow | undefined;
}

/** Locks the report, and with a merge the other one; in one order for all, so that two merges cannot cross. */
async function lock(tx: Database, cityId: string, ticket: string, into: string | null): Promise<Locked> {
  const rows = await tx
    .select()
    .from(report)
    .where(and(eq(report.cityId, cityId), inArray(report.ticket, into === null ? [ticket] : [ticket, into])))
    .orderBy(asc(report.ticket))
    .for('update');
  const find = (wanted: string | null) => rows.find((row) => row.ticket === wanted);
  return { row: find(ticket), other: find(into) };
}

/** Whether a mover may know of a report at all. */
export function maySee(mover: Mover, { agency }: Pick<ReportRow, 'agency'>): boolean {
  return mover.role !== 'agency_officer' || mover.agency === agency;
}

function judge(row: ReportRow, input: MoveInput, mover: Mover): ReportStatus {
  const verdict = judgeMove(row.status, input.move, mover.role, input);
  if (verdict.ok) return verdict.status;
  if (verdict.refusal === 'wrong_actor') {
    throw new Problem('forbidden', { detail: `a ${mover.role} may not make this move` });
  }
  if (verdict.refusal === 'wrong_status') throw new Problem('move-refused');
  throw invalidBody(missingFields(verdict.fields));
}

function checkAgency({ profile }: City, id: string): string {
  if (!profile.agencies.some((agency) => agency.id === id))
    throw invalidBody([{ pointer: '/agency', code: 'unknown' }]);
  return id;
}

/** A merged report leads nowhere itself, so nothing is merged into it. */
function checkInto(row: ReportRow, other: ReportRow | undefined): string {
  if (!other || other.id === row.id) throw invalidBody([{ pointer: '/into', code: 'unknown' }]);
  if (other.status === 'merged') throw invalidBody([{ pointer: '/into', code: 'invalid' }]);
  return other.ticket;
}

/** What a move does to the report besides its status. */
function changesBy(row: ReportRow, move: MoveName, agency: string | null, city: City, now: number) {
  const clock = clockOf(city, row.service);
  const { waitingSince } = row;
  if (move === 'forward') return { agency };
  if (move === 'ask') return { waitingSince: now };
  if (move === 'resolve') return { resolvedAt: now };
  if (move === 'reopen') return { resolvedAt: null, deadline: deadlineFrom(now, clock) };
  if (waitingSince === null) return {};
  return { waitingSince: null, deadline: deadlineAfterWait(row.deadline, waitingSince, now, clock) };
}

/** The fields that belong to a move; others that came along mean nothing. */
function detailsOf(city: City, row: ReportRow, input: MoveInput, other: ReportRow | undefined) {
  const { move, note, target } = input;
  return {
    agency: move === 'forward' ? checkAgency(city, input.agency ?? '') : null,
    target: move === 'redirect' ? (target?.trim() ?? null) : null,
    into: move === 'merge' ? checkInto(row, other) : null,
    note: note?.trim() || null,
  };
}

/** Makes a move on a report: the rule, the clock, what happened, and the photos that show it. */
export async function makeMove(
  tx: Database,
  city: City,
  ticket: string,
  mover: Mover,
  input: MoveInput,
  now: number,
): Promise<ReportRow> {
  const into = input.move === 'merge' ? parseTicket(input.into ?? '') : null;
  const { row, other } = await lock(tx, city.id, ticket, into);
  if (!row || !maySee(mover, row)) throw new Problem('not-found');
  const status = judge(row, input, mover);
  const details = detailsOf(city, row, input, other);
  const changes = {
    status,
    eventCount: row.eventCount + 1,
    ...changesBy(row, input.move, details.agency, city, now),
  };
  await tx
    .update(report)
    .set(changes)
    .where(and(eq(report.cityId, city.id), eq(report.id, row.id)));
  const officerId = 'id' in mover ? mover.id : null;
  const event = await appendEvent(tx, row, {
    move: input.move,
    status,
    at: now,
    by: mover.role,
    officerId,
    ...details,
  });
  await attachPhotos(tx, event, input.photos ?? []);
  return { ...row, ...changes };
}
