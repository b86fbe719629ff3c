import { checkConsultation, type ConsultationDraft, type FieldError } from '@suara/core';
import { and, eq, inArray } from 'drizzle-orm';
import { languagesOf } from '../cities/city.js';
import { consultation } from '../db/schema-consultations.js';
import { poll } from '../db/schema-polls.js';
import type { Officer } from '../desk/authenticate.js';
import { invalidBody, Problem } from '../http/problem.js';
import type { Database } from '../ports.js';
import { mayManage } from '../polls/desk/draft.js';
import { appendEvent } from './append-event.js';
import { stateOf } from '../participation/life.js';
import { lockForOfficer, sameConsultation, type ConsultationRow } from './consultation.js';
import { saveSections } from './save-sections.js';

/** Questions that are no polls of the city. */
async function unknownQuestions(tx: Database, cityId: string, questions: readonly string[]): Promise<FieldError[]> {
  if (questions.length === 0) return [];
  const rows = await tx
    .select({ id: poll.id })
    .from(poll)
    .where(and(eq(poll.cityId, cityId), inArray(poll.id, [...questions])));
  const known = rows.map(({ id }) => id);
  return questions.flatMap((id, index) =>
    known.includes(id) ? [] : [{ pointer: `/questions/${index}`, code: 'unknown' as const }],
  );
}

/** The rules of the core, and the two that need the database and the officer. */
async function check(tx: Database, officer: Officer, draft: ConsultationDraft): Promise<void> {
  const { city } = officer;
  if (!mayManage(officer, draft.agency)) throw new Problem('forbidden', { detail: 'another agency’s consultation' });
  const agencies = city.profile.agencies.map(({ id }) => id);
  const errors = [
    ...checkConsultation(draft, { languages: languagesOf(city), agencies }),
    ...(await unknownQuestions(tx, city.id, draft.questions)),
  ];
  if (errors.length > 0) throw invalidBody(errors);
}

/** The columns that follow from a checked draft. */
function columnsOf(draft: ConsultationDraft) {
  const [opensAt, closesAt] = [Date.parse(draft.opensAt), Date.parse(draft.closesAt)];
  return {
    agency: draft.agency,
    // in UTC, however the desk wrote it
    draft: { ...draft, opensAt: new Date(opensAt).toISOString(), closesAt: new Date(closesAt).toISOString() },
    opensAt,
    closesAt,
  };
}

/** Drafts a consultation; nobody but the desk sees it. */
export async function createConsultation(
  tx: Database,
  officer: Officer,
  draft: ConsultationDraft,
  now: number,
): Promise<ConsultationRow> {
  await check(tx, officer, draft);
  const { consultation: id, sections } = draft;
  const key = { cityId: officer.city.id, id };
  const inserted = await tx
    .insert(consultation)
    .values({ ...key, ...columnsOf(draft), revisions: {}, createdAt: now })
    .onConflictDoNothing()
    .returning({ id: consultation.id });
  if (inserted.length === 0) throw invalidBody([{ pointer: '/consultation', code: 'duplicate' }]);
  const row = await update(tx, key, { revisions: await saveSections(tx, key, sections) });
  await appendEvent(tx, officer, id, 'draft', now);
  return row;
}

async function update(
  tx: Database,
  key: Pick<ConsultationRow, 'cityId' | 'id'>,
  changes: Partial<ConsultationRow>,
): Promise<ConsultationRow> {
  const [row] = await tx.update(consultation).set(changes).where(sameConsultation(key)).returning();
  if (!row) throw new Error('the locked consultation is gone');
  return row;
}

const sameList = (a: readonly string[], b: readonly string[]) =>
  a.length === b.length && a.every((each, index) => each === b[index]);

/** What people were asked, and until when, holds once they can answer. */
function checkOpened(row: ConsultationRow, { opensAt, closesAt, draft }: ReturnType<typeof columnsOf>): void {
  const sameTimes = opensAt === row.opensAt && closesAt === row.closesAt;
  if (sameTimes && sameList(draft.questions, row.draft.questions)) return;
  throw new Problem('consultation-opened', { detail: 'neither times nor questions change after the opening' });
}

function checkRevision(row: ConsultationRow, changes: ReturnType<typeof columnsOf>, now: number): void {
  const state = stateOf(row, now);
  if (state === 'open') checkOpened(row, changes);
  // what was announced would end without anybody having said so
  if (state === 'announced' && changes.closesAt <= now) throw invalidBody([{ pointer: '/closesAt', code: 'invalid' }]);
}

/** Changes a consultation. Comments stay where they are: whether their words still stand is told when they are read. */
export async function reviseConsultation(
  tx: Database,
  officer: Officer,
  id: string,
  draft: ConsultationDraft,
  now: number,
): Promise<ConsultationRow> {
  const row = await lockForOfficer(tx, officer, id);
  if (stateOf(row, now) === 'closed') throw new Problem('consultation-not-open', { detail: 'it is closed' });
  if (draft.consultation !== id) throw invalidBody([{ pointer: '/consultation', code: 'invalid' }]);
  await check(tx, officer, draft);
  const changes = columnsOf(draft);
  checkRevision(row, changes, now);
  await appendEvent(tx, officer, id, 'revise', now);
  return update(tx, row, { ...changes, revisions: await saveSections(tx, row, draft.sections) });
}
