/** The index of each period of a series. */
import { askedElements, ELEMENT_POINTS, skmIndex, type ElementScores } from '@suara/core';
import { sql, type SQL } from 'drizzle-orm';
import { rowsOf } from '../../db/rows.js';
import { closingTime, stateOf } from '../../participation/life.js';
import type { Database } from '../../ports.js';
import type { SurveyRow } from '../survey.js';
import type { PeriodFigures } from './survey-report.js';

const iso = (milliseconds: number) => new Date(milliseconds).toISOString();

const SCORES = Array.from({ length: ELEMENT_POINTS }, (_, place) => `'${place + 1}'`).join(', ');

/** A score as it was given; what is none is left out, as when responses are counted one by one. */
const scoreOf = (question: string): SQL =>
  sql`case when answers -> ${question}::text in (${sql.raw(SCORES)}) then (answers ->> ${question}::text)::numeric::int end`;

interface ScoreSums {
  readonly respondents: number;
  readonly scores: readonly ElementScores[];
}

/** Of each element how many answered, and the sum: added up where the responses lie. */
async function sumScores(db: Database, row: SurveyRow, service: string | null): Promise<ScoreSums> {
  const elements = askedElements(row.definition);
  const columns = elements.map((_, place) => sql.raw(`e${place}`));
  const scores = elements.map(
    ({ questions }, place) => sql`coalesce(${sql.join(questions.map(scoreOf), sql`, `)}) as ${sql.raw(`e${place}`)}`,
  );
  const about = service === null ? sql`` : sql`and service = ${service}`;
  const sums = columns.map((column) => sql`json_build_array(count(${column}), coalesce(sum(${column}), 0))`);
  const [found] = await rowsOf<{ respondents: number; sums: readonly (readonly [number, number])[] }>(
    db,
    sql`select count(coalesce(${sql.join(columns, sql`, `)}))::int as respondents,
        json_build_array(${sql.join(sums, sql`, `)}) as sums
      from (select ${sql.join(scores, sql`, `)} from survey_response
        where city_id = ${row.cityId} and survey_id = ${row.id} ${about}) as score`,
  );
  return {
    respondents: found?.respondents ?? 0,
    scores: (found?.sums ?? []).map(([respondents, sum]) => ({ respondents, sum })),
  };
}

async function periodFigures(db: Database, row: SurveyRow, service: string | null): Promise<PeriodFigures[]> {
  const { index } = row.definition;
  if (!index) return [];
  const { respondents, scores } = await sumScores(db, row, service);
  return [
    {
      survey: row.id,
      opensAt: iso(row.opensAt),
      closesAt: iso(closingTime(row)),
      respondents,
      standard: index.standard,
      ...skmIndex(index.standard, scores, index.rounding),
    },
  ];
}

/** Of the periods that have begun, each under its own regulation. */
export async function readTrend(
  db: Database,
  periods: readonly SurveyRow[],
  service: string | null,
  now: number,
): Promise<PeriodFigures[]> {
  const begun = periods.filter((row) => ['open', 'closed'].includes(stateOf(row, now)));
  const trend: PeriodFigures[] = [];
  for (const row of begun) trend.push(...(await periodFigures(db, row, service)));
  return trend;
}
