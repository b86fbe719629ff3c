/** The satisfaction index as it was published: read from what was stored then, so that it does not change silently. */
import type { Localized } from '@suara/core';
import { and, desc, eq, isNotNull, isNull } from 'drizzle-orm';
import { agencyOf, type City } from '../../cities/city.js';
import { survey } from '../../db/schema-surveys.js';
import { closingTime } from '../../participation/life.js';
import type { Database } from '../../ports.js';
import { periodsOf, type SurveyRow } from './periods.js';
import type { PeriodFigures } from './survey-report.js';

const iso = (milliseconds: number) => new Date(milliseconds).toISOString();

async function latest(db: Database, cityId: string, which: ReturnType<typeof eq>): Promise<SurveyRow | null> {
  const [row] = await db
    .select()
    .from(survey)
    .where(and(eq(survey.cityId, cityId), isNotNull(survey.published), which))
    // by the period, not by when it was published: an old outcome may be mended
    .orderBy(desc(survey.closesAt), desc(survey.id))
    .limit(1);
  return row ?? null;
}

const agencyIs = (agency: string | null) => (agency === null ? isNull(survey.agency) : eq(survey.agency, agency));

/** The last period of the series, or of the agency's surveys, or else of the city's own. */
async function findPublished(db: Database, cityId: string, agency: string | null, series: string | null) {
  if (series !== null) return latest(db, cityId, eq(survey.series, series));
  return (await latest(db, cityId, agencyIs(agency))) ?? latest(db, cityId, agencyIs(null));
}

function periodOf(row: SurveyRow): PeriodFigures[] {
  if (!row.published) return [];
  const { standard, respondents, index, grade } = row.published.skm;
  const times = { opensAt: iso(row.opensAt), closesAt: iso(closingTime(row)) };
  return [{ survey: row.id, ...times, respondents, standard, index, grade }];
}

export interface ScoreboardQuery {
  readonly agency: string | null;
  readonly series: string | null;
}

/** Null where nothing is published. */
export async function readScoreboard(db: Database, city: City, { agency, series }: ScoreboardQuery) {
  const row = await findPublished(db, city.id, agency, series);
  if (!row?.published || row.outcome === null || row.outcomeAt === null) return null;
  const { published, outcome, outcomeAt } = row;
  const { summary }: { readonly summary: Localized } = outcome;
  return {
    survey: row.id,
    series: row.series,
    title: row.definition.title,
    agency: row.agency === null ? null : agencyOf(city, row.agency),
    opensAt: iso(row.opensAt),
    closesAt: iso(closingTime(row)),
    ...published,
    trend: (await periodsOf(db, row)).flatMap(periodOf),
    outcome: { summary, publishedAt: iso(outcomeAt) },
  };
}
