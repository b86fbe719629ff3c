/** A survey as it is stored, and who may know of it. */
import { and, desc, eq, gt, isNull, lte, or, sql } from 'drizzle-orm';
import { survey } from '../db/schema-surveys.js';
import type { Officer } from '../desk/authenticate.js';
import { Problem } from '../http/problem.js';
import { stateOf, type PublicState } from '../participation/life.js';
import { mayManage } from '../polls/desk/draft.js';
import type { Database } from '../ports.js';

export type SurveyRow = typeof survey.$inferSelect;

export interface PublicSurvey {
  readonly row: SurveyRow;
  readonly state: PublicState;
}

export function sameSurvey({ cityId, id }: Pick<SurveyRow, 'cityId' | 'id'>) {
  return and(eq(survey.cityId, cityId), eq(survey.id, id));
}

/** The periods of one survey. Two agencies may call theirs by the same name. */
export function sameSeries({ cityId, agency, series }: Pick<SurveyRow, 'cityId' | 'agency' | 'series'>) {
  const sameAgency = agency === null ? isNull(survey.agency) : eq(survey.agency, agency);
  return and(eq(survey.cityId, cityId), eq(survey.series, series), sameAgency);
}

/**
 * One that the public may know of: a draft is nobody's business but the desk's.
 * With a lock, the desk changes nothing of it until the transaction ends; those
 * who lock it so do not wait for each other.
 */
export async function requirePublic(
  db: Database,
  cityId: string,
  id: string,
  now: number,
  lock?: 'key share',
): Promise<PublicSurvey> {
  const query = db.select().from(survey).where(sameSurvey({ cityId, id }));
  const [row] = await (lock ? query.for(lock) : query);
  const state = row ? stateOf(row, now) : 'draft';
  if (!row || state === 'draft') throw new Problem('not-found');
  return { row, state };
}

/** One that this officer may know of. */
export async function requireForOfficer(
  db: Database,
  officer: Officer,
  id: string,
  lock?: 'update',
): Promise<SurveyRow> {
  const query = db
    .select()
    .from(survey)
    .where(sameSurvey({ cityId: officer.city.id, id }));
  const [row] = await (lock ? query.for(lock) : query);
  if (!row || !mayManage(officer, row.agency)) throw new Problem('not-found');
  return row;
}

/** The surveys that are open now: the agency's own before the city's, of those the one that opened last. */
export async function openSurveys(
  db: Database,
  cityId: string,
  agency: string | null,
  now: number,
): Promise<SurveyRow[]> {
  const at = sql`${new Date(now).toISOString()}::timestamptz`;
  return db
    .select()
    .from(survey)
    .where(
      and(
        eq(survey.cityId, cityId),
        or(isNull(survey.agency), agency === null ? undefined : eq(survey.agency, agency)),
        lte(survey.announcedAt, now),
        lte(survey.opensAt, now),
        gt(survey.closesAt, now),
        sql`coalesce(${survey.closedEarlyAt} > ${at}, true)`,
      ),
    )
    .orderBy(sql`${survey.agency} is null`, desc(survey.opensAt), desc(survey.id));
}
