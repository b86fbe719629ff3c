/** The satisfaction index as it was published: read from what was stored then, so that it does not change silently. */
import { and, desc, eq, isNotNull, isNull, type SQL } from 'drizzle-orm';
import type { City } from '../../cities/city.js';
import { survey } from '../../db/schema-surveys.js';
import { closingTime } from '../../participation/life.js';
import { agencyView } from '../../polls/poll-view.js';
import type { Database } from '../../ports.js';
import type { SurveyRow } from '../survey.js';
import { outcomeView } from '../survey-view.js';
import { periodsOf } from './periods.js';
import type { PeriodFigures } from './survey-report.js';

const iso = (milliseconds: number) => new Date(milliseconds).toISOString();

async function latest(db: Database, cityId: string, ...which: (SQL | undefined)[]): Promise<SurveyRow | null> {
  const [row] = await db
    .select()
    .from(survey)
    .where(and(eq(survey.cityId, cityId), isNotNull(survey.published), ...which))
    // by the period, not by when it was published: an old outcome may be mended
    .orderBy(desc(survey.closesAt), desc(survey.id))
    .limit(1);
  return row ?? null;
}

/** The last period of the site's agency, or else of the city; a series that is named may be another agency's, too. */
async function findPublished(db: Database, cityId: string, { agency, series }: ScoreboardQuery) {
  const named = series === null ? undefined : eq(survey.series, series);
  const own = agency === null ? null : await latest(db, cityId, named, eq(survey.agency, agency));
  const found = own ?? (await latest(db, cityId, named, isNull(survey.agency)));
  return found ?? (named ? latest(db, cityId, named) : null);
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
export async function readScoreboard(db: Database, city: City, query: ScoreboardQuery) {
  const row = await findPublished(db, city.id, query);
  const outcome = row && outcomeView(row);
  if (!row?.published || !outcome) return null;
  return {
    survey: row.id,
    series: row.series,
    title: row.definition.title,
    agency: agencyView(city, row.agency),
    opensAt: iso(row.opensAt),
    closesAt: iso(closingTime(row)),
    ...row.published,
    trend: (await periodsOf(db, row)).flatMap(periodOf),
    outcome,
  };
}
