import { isOpen, REPORT_STATUSES, type ReportStatus } from '@suara/core';
import { and, asc, eq, sql, type SQL } from 'drizzle-orm';
import type { City } from '../cities/city.js';
import { fromBase64Url, toBase64Url, utf8 } from '../crypto/digest.js';
import { report } from '../db/schema.js';
import { Problem } from '../http/problem.js';
import type { Database } from '../ports.js';
import { areaNames, serviceName, standing } from '../reports/report-view.js';
import type { ReportRow } from '../reports/trail.js';
import type { Officer } from './authenticate.js';

/** The contract's query. */
export interface QueueQuery {
  readonly status: ReportStatus | 'open';
  readonly limit: number;
  readonly after?: string;
}

const EXCERPT = 200;

/** Written out, so that the planner sees that the index of open reports will do. */
const OPEN = sql.raw(`('${REPORT_STATUSES.filter(isOpen).join("', '")}')`);

interface Place {
  readonly deadline: number;
  readonly id: string;
}

function cursorOf({ deadline, id }: Place): string {
  return toBase64Url(utf8(`${deadline} ${id}`));
}

function placeOf(cursor: string): Place {
  const bytes = fromBase64Url(cursor);
  const match = bytes && /^(-?\d{1,15}) ([0-9a-f-]{36})$/u.exec(new TextDecoder().decode(bytes));
  const [, deadline, id] = match ?? [];
  if (deadline === undefined || id === undefined || !/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/u.test(id)) {
    throw new Problem('invalid-request', { detail: 'query/after is not a `next` of this list' });
  }
  return { deadline: Number(deadline), id };
}

function behind(cursor: string | undefined): SQL | undefined {
  if (cursor === undefined) return undefined;
  const { deadline, id } = placeOf(cursor);
  return sql`(${report.deadline}, ${report.id}) > (${sql.param(deadline, report.deadline)}, ${id}::uuid)`;
}

function entry(city: City, row: ReportRow) {
  const { ticket, service, description, area } = row;
  return {
    ticket,
    service: serviceName(city, service),
    excerpt: Array.from(description).slice(0, EXCERPT).join(''),
    areaNames: areaNames(city.areas, area),
    ...standing(city, row),
  };
}

/** One page of what an officer has to see to, the nearest deadline first. */
export async function listQueue(db: Database, { city, role, agency }: Officer, query: QueueQuery) {
  const { status, limit, after } = query;
  const rows = await db
    .select()
    .from(report)
    .where(
      and(
        eq(report.cityId, city.id),
        status === 'open' ? sql`${report.status} in ${OPEN}` : eq(report.status, status),
        role === 'agency_officer' ? eq(report.agency, agency ?? '') : undefined,
        behind(after),
      ),
    )
    .orderBy(asc(report.deadline), asc(report.id))
    // one more than asked for tells whether there is another page
    .limit(limit + 1);
  const page = rows.slice(0, limit);
  const last = page.at(-1);
  return {
    reports: page.map((row) => entry(city, row)),
    next: last && rows.length > limit ? cursorOf(last) : null,
  };
}
