import { Problem } from '../http/problem.js';
import type { Database } from '../ports.js';
import type { Site } from '../sites/site.js';
import { openSurveys, type PublicSurvey } from './survey.js';
import { typeOf } from './survey-view.js';

/** The contract's query of findSurvey. */
export interface SurveyQuery {
  readonly type: 'skm' | 'general';
  readonly service?: string;
  readonly series?: string;
}

/** The survey that a page means which names a kind of survey, and not a period. */
export async function findSurvey(
  db: Database,
  { city, agency }: Site,
  { type, service, series }: SurveyQuery,
  now: number,
): Promise<PublicSurvey> {
  const row = (await openSurveys(db, city.id, agency, now)).find(
    (each) =>
      typeOf(each) === type &&
      (series === undefined || each.series === series) &&
      (service === undefined || each.services.some(({ id }) => id === service)),
  );
  if (!row) throw new Problem('not-found');
  return { row, state: 'open' };
}
