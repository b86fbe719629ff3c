/** A consultation as it is stored. */
import { and, eq } from 'drizzle-orm';
import { consultation } from '../db/schema-consultations.js';
import type { Officer } from '../desk/authenticate.js';
import { Problem } from '../http/problem.js';
import { stateOf, type Times } from '../participation/life.js';
import type { Database } from '../ports.js';
import { mayManage } from '../polls/desk/draft.js';

export type ConsultationRow = typeof consultation.$inferSelect;

/** What the public is told of it; null where it may not know of it yet. */
export function phaseOf(row: Times & Pick<ConsultationRow, 'outcomeAt'>, now: number) {
  if (row.outcomeAt !== null) return 'outcome';
  const state = stateOf(row, now);
  return state === 'draft' ? null : state;
}

export function sameConsultation({ cityId, id }: Pick<ConsultationRow, 'cityId' | 'id'>) {
  return and(eq(consultation.cityId, cityId), eq(consultation.id, id));
}

/**
 * One that the public may know of. With a lock, the desk changes nothing of it until the transaction ends; those who
 * lock it so do not wait for each other.
 */
export async function requirePublic(
  db: Database,
  cityId: string,
  id: string,
  now: number,
  lock?: 'key share',
): Promise<{ readonly row: ConsultationRow; readonly phase: NonNullable<ReturnType<typeof phaseOf>> }> {
  const query = db.select().from(consultation).where(sameConsultation({ cityId, id }));
  const [row] = await (lock ? query.for(lock) : query);
  const phase = row ? phaseOf(row, now) : null;
  if (!row || phase === null) throw new Problem('not-found');
  return { row, phase };
}

/** One that this officer may know of. */
export async function requireForOfficer(db: Database, officer: Officer, id: string): Promise<ConsultationRow> {
  const [row] = await db
    .select()
    .from(consultation)
    .where(sameConsultation({ cityId: officer.city.id, id }));
  return visibleTo(officer, row);
}

/** The same, locked: what is decided of it holds until the transaction ends. */
export async function lockForOfficer(tx: Database, officer: Officer, id: string): Promise<ConsultationRow> {
  const where = sameConsultation({ cityId: officer.city.id, id });
  const [row] = await tx.select().from(consultation).where(where).for('update');
  return visibleTo(officer, row);
}

function visibleTo(officer: Officer, row: ConsultationRow | undefined): ConsultationRow {
  if (!row || !mayManage(officer, row.agency)) throw new Problem('not-found');
  return row;
}
