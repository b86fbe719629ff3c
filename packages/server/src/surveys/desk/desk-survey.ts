import { sampleTarget } from '@suara/core';
import { and, count, desc, eq } from 'drizzle-orm';
import type { City } from '../../cities/city.js';
import { survey, surveyResponse } from '../../db/schema-surveys.js';
import type { Officer } from '../../desk/authenticate.js';
import { closingTime, deskMoves, stateOf } from '../../participation/life.js';
import { agencyView } from '../../polls/poll-view.js';
import type { Database } from '../../ports.js';
import type { SurveyRow } from '../survey.js';
import { basicView, typeOf } from '../survey-view.js';

const targetOf = ({ population }: SurveyRow) => (population === null ? null : sampleTarget(population));

async function responsesTo(db: Database, { cityId, id }: SurveyRow): Promise<number> {
  return db.$count(surveyResponse, and(eq(surveyResponse.cityId, cityId), eq(surveyResponse.surveyId, id)));
}

/** A survey as the desk sees it. */
export async function deskSurveyView(db: Database, city: City, row: SurveyRow, now: number) {
  return {
    ...basicView(city, row),
    state: stateOf(row, now),
    population: row.population,
    share: row.share,
    responses: await responsesTo(db, row),
    target: targetOf(row),
    moves: deskMoves(row, now),
  };
}

const MOST = 500;

async function responsesBySurvey(db: Database, cityId: string): Promise<ReadonlyMap<string, number>> {
  const rows = await db
    .select({ id: surveyResponse.surveyId, responses: count() })
    .from(surveyResponse)
    .where(eq(surveyResponse.cityId, cityId))
    .groupBy(surveyResponse.surveyId);
  return new Map(rows.map(({ id, responses }) => [id, responses]));
}

/** The surveys that are an officer's business, the newest first. */
export async function listDeskSurveys(db: Database, { city, role, agency }: Officer, now: number) {
  const rows = await db
    .select()
    .from(survey)
    .where(and(eq(survey.cityId, city.id), role === 'dispatcher' ? undefined : eq(survey.agency, agency ?? '')))
    .orderBy(desc(survey.createdAt), desc(survey.id))
    .limit(MOST);
  const responses = await responsesBySurvey(db, city.id);
  return {
    surveys: rows.map((row) => ({
      survey: row.id,
      series: row.series,
      title: row.definition.title,
      type: typeOf(row),
      state: stateOf(row, now),
      opensAt: new Date(row.opensAt).toISOString(),
      closesAt: new Date(closingTime(row)).toISOString(),
      agency: agencyView(city, row.agency),
      responses: responses.get(row.id) ?? 0,
      target: targetOf(row),
      outcome: row.outcome !== null,
    })),
  };
}
