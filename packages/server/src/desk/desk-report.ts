import { movesFrom } from '@suara/core';
import { and, eq } from 'drizzle-orm';
import { serviceOf } from '../cities/city.js';
import { report, reportContact } from '../db/schema.js';
import type { Database } from '../ports.js';
import { maySee } from '../reports/make-move.js';
import { reportView } from '../reports/report-view.js';
import { loadTrail, type ReportRow } from '../reports/trail.js';
import type { Officer } from './authenticate.js';

/** The report with this ticket, where the officer may know of it. */
export async function findForOfficer(db: Database, officer: Officer, ticket: string): Promise<ReportRow | null> {
  const [row] = await db
    .select()
    .from(report)
    .where(and(eq(report.cityId, officer.city.id), eq(report.ticket, ticket)));
  return row && maySee(officer, row) ? row : null;
}

/** `anonymous` hides the contact from the agency, never from the control room. */
async function contactFor(db: Database, officer: Officer, { cityId, id, anonymous }: ReportRow) {
  if (anonymous && officer.role !== 'dispatcher') return { contact: null };
  const [row] = await db
    .select()
    .from(reportContact)
    .where(and(eq(reportContact.cityId, cityId), eq(reportContact.reportId, id)));
  if (!row) return { contact: null };
  const { name, phone, email, vouched } = row;
  return { contact: { name, ...(phone !== null && { phone }), ...(email !== null && { email }) }, vouched };
}

/** A report with what this officer may see and do. */
export async function deskReportView(db: Database, officer: Officer, row: ReportRow, now: number) {
  const { city, role } = officer;
  const suggested = serviceOf(city, row.service)?.agency;
  return {
    ...(await reportView(city, await loadTrail(db, row), movesFrom(row.status, role), now)),
    site: row.siteId,
    anonymous: row.anonymous,
    ...(await contactFor(db, officer, row)),
    language: row.language,
    ...(suggested !== undefined && { suggestedAgency: suggested }),
  };
}
