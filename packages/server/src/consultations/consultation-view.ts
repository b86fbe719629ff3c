import type { ConsultationDraft } from '@suara/core';
import { and, eq } from 'drizzle-orm';
import type { City } from '../cities/city.js';
import { consultationCounter } from '../db/schema-consultations.js';
import { agencyView, closedEarlyView } from '../polls/poll-view.js';
import type { Database } from '../ports.js';
import { deskMoves, stateOf } from '../participation/life.js';
import { type ConsultationRow, type phaseOf } from './consultation.js';
import { commentsOn } from './counters.js';
import { countPending } from './pending.js';

const instant = (milliseconds: number) => new Date(milliseconds).toISOString();

function outcomeView({ outcome, outcomeAt }: ConsultationRow) {
  return outcome && outcomeAt !== null ? { ...outcome, publishedAt: instant(outcomeAt) } : null;
}

async function countersOf(db: Database, { cityId, id }: ConsultationRow): Promise<(name: string) => number> {
  const { name, count } = consultationCounter;
  const rows = await db
    .select({ name, count })
    .from(consultationCounter)
    .where(and(eq(consultationCounter.cityId, cityId), eq(consultationCounter.consultationId, id)));
  const counts = new Map(rows.map((row) => [row.name, row.count]));
  return (wanted) => counts.get(wanted) ?? 0;
}

function sectionsView(
  sections: ConsultationDraft['sections'],
  { revisions }: ConsultationRow,
  count: (name: string) => number,
) {
  return sections.map((section) => ({
    ...section,
    revision: revisions[section.id] ?? 1,
    comments: count(commentsOn(section.id)),
  }));
}

/** A consultation as anybody sees it. */
export async function consultationView(
  db: Database,
  city: City,
  row: ConsultationRow,
  phase: ReturnType<typeof phaseOf>,
  now: number,
) {
  const { consultation, title, summary, background, sections, questions, arguments: argued } = row.draft;
  const count = await countersOf(db, row);
  return {
    consultation,
    title,
    summary,
    background,
    phase,
    opensAt: instant(row.opensAt),
    closesAt: instant(row.closesAt),
    serverTime: instant(now),
    closedEarly: closedEarlyView(row),
    sections: sectionsView(sections, row, count),
    questions,
    arguments: argued,
    counts: { pro: count('pro'), contra: count('contra') },
    agency: agencyView(city, row.agency),
    outcome: outcomeView(row),
  };
}

/** A consultation as the desk sees it. */
export async function deskConsultationView(db: Database, city: City, row: ConsultationRow, now: number) {
  return {
    consultation: row.id,
    state: stateOf(row, now),
    draft: row.draft,
    revisions: row.revisions,
    closedEarly: closedEarlyView(row),
    outcome: outcomeView(row),
    pending: (await countPending(db, row.cityId, [row.id])).get(row.id) ?? 0,
    agency: agencyView(city, row.agency),
    moves: deskMoves(row, now),
  };
}
