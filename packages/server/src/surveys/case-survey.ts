import { and, eq } from 'drizzle-orm';
import { surveyResponse } from '../db/schema-surveys.js';
import type { Bytes } from '../crypto/digest.js';
import type { Database } from '../ports.js';
import type { ReportRow } from '../reports/trail.js';
import { reportCaseToken } from './case-token.js';
import { openSurveys, type SurveyRow } from './survey.js';
import { finishedCaseOf } from './traces.js';

const isFinished = ({ status }: ReportRow) => status === 'resolved' || status === 'closed';

/** Whether somebody has answered for the case with this token. */
export async function isAnswered(
  db: Database,
  { cityId, id }: SurveyRow,
  key: Bytes,
  caseToken: string,
): Promise<boolean> {
  const rows = await db
    .select({ id: surveyResponse.id })
    .from(surveyResponse)
    .where(
      and(
        eq(surveyResponse.cityId, cityId),
        eq(surveyResponse.surveyId, id),
        eq(surveyResponse.finishedCase, finishedCaseOf(key, caseToken)),
      ),
    );
  return rows.length > 0;
}

/** Where the reporter of a report can say how it was handled, once; null where they cannot. */
export async function caseSurvey(db: Database, report: ReportRow, now: number) {
  if (!isFinished(report)) return null;
  for (const row of await openSurveys(db, report.cityId, report.agency, now)) {
    const service = row.services.find(({ reports }) => reports)?.id;
    if (service === undefined || row.key === null) continue;
    const caseToken = reportCaseToken(row.key, service, report.id);
    return (await isAnswered(db, row, row.key, caseToken)) ? null : { survey: row.id, service, caseToken };
  }
  return null;
}
