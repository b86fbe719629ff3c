import type { ContributionKind } from '@suara/core';
import { and, asc, desc, eq, gt, lt, sql, type SQL } from 'drizzle-orm';
import { contribution, type ContributionStatus } from '../db/schema-consultations.js';
import { Problem } from '../http/problem.js';
import type { Database } from '../ports.js';
import type { ConsultationRow } from './consultation.js';
import type { ContributionRow } from './contribution.js';
import { contributionViews, deskContributionViews } from './contribution-view.js';

/** The contract's queries. */
export interface ContributionQuery {
  readonly section?: string;
  readonly kind?: ContributionKind;
  readonly limit: number;
  readonly after?: string;
}

export interface DeskContributionQuery {
  readonly status: ContributionStatus;
  readonly limit: number;
  readonly after?: string;
}

/** The id that a page ended with. */
function placeOf(cursor: string): string {
  if (/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/u.test(cursor)) return cursor;
  throw new Problem('invalid-request', { detail: 'query/after is not a `next` of this list' });
}

interface Page {
  readonly rows: ContributionRow[];
  readonly next: string | null;
}

/** Written out, so that the planner sees that the indexes of published ones will do. */
const PUBLISHED = sql`${contribution.status} = 'published'`;

/** One page of a consultation's contributions, by their ids: so by the day, and within a day by chance. */
async function readPage(
  db: Database,
  { cityId, id }: ConsultationRow,
  filter: SQL | undefined,
  order: 'newest' | 'oldest',
  { limit, after }: { readonly limit: number; readonly after?: string },
): Promise<Page> {
  const isNewest = order === 'newest';
  const beyond = isNewest ? lt : gt;
  const rows = await db
    .select()
    .from(contribution)
    .where(
      and(
        eq(contribution.cityId, cityId),
        eq(contribution.consultationId, id),
        filter,
        after === undefined ? undefined : beyond(contribution.id, placeOf(after)),
      ),
    )
    .orderBy((isNewest ? desc : asc)(contribution.id))
    // one more than asked for tells whether there is another page
    .limit(limit + 1);
  const page = rows.slice(0, limit);
  return { rows: page, next: rows.length > limit ? (page.at(-1)?.id ?? null) : null };
}

/** One page of what is published, the newest first. */
export async function listContributions(db: Database, consultation: ConsultationRow, query: ContributionQuery) {
  const { section, kind } = query;
  const filter = and(
    PUBLISHED,
    section === undefined ? undefined : eq(contribution.section, section),
    kind === undefined ? undefined : eq(contribution.kind, kind),
  );
  const { rows, next } = await readPage(db, consultation, filter, 'newest', query);
  return { contributions: await contributionViews(db, consultation, rows), next };
}

/** One page of what the desk has to read, or has read, the oldest first. */
export async function listDeskContributions(db: Database, consultation: ConsultationRow, query: DeskContributionQuery) {
  const filter = eq(contribution.status, query.status);
  const { rows, next } = await readPage(db, consultation, filter, 'oldest', query);
  return { contributions: await deskContributionViews(db, consultation, rows), next };
}
