/**
 * Takes a response, once. Its own row tells a retry from a new one, for as long
 * as the survey's key lives: so nothing is kept of the act but what the response
 * keeps anyway, and a tablet that was offline for days loses nothing.
 */
import { and, eq } from 'drizzle-orm';
import { sha256, type Bytes } from '../../crypto/digest.js';
import { surveyResponse } from '../../db/schema-surveys.js';
import { inTransaction } from '../../db/transaction.js';
import { invalidBody, Problem } from '../../http/problem.js';
import { dayId, dayIn } from '../../participation/day.js';
import type { Database } from '../../ports.js';
import type { Site } from '../../sites/site.js';
import { requirePublic, type SurveyRow } from '../survey.js';
import { contentOf, finishedCaseOf, respondentOf, traceOf, type Act } from '../traces.js';
import { attachAnswerPhotos } from './attach-photos.js';
import { checkResponse, type NewResponse } from './new-response.js';

export type ResponseRow = typeof surveyResponse.$inferSelect;

export interface Responded {
  readonly row: ResponseRow;
  /** Whether it was stored before it was sent again. */
  readonly isReplay: boolean;
}

/** The contract's ResponseReceipt. */
export const receiptOf = ({ surveyId, level, mode, day }: ResponseRow) => ({ survey: surveyId, level, mode, day });

/** With a case, the device says nothing: somebody may have had two. */
function traces(key: Bytes, { caseToken, deviceToken }: NewResponse) {
  if (caseToken !== undefined) {
    return { level: 'case', respondent: null, finishedCase: finishedCaseOf(key, caseToken) } as const;
  }
  const respondent = deviceToken === undefined ? null : respondentOf(key, deviceToken);
  return { level: 'device', respondent, finishedCase: null } as const;
}

async function rowOf(
  { city, id: siteId }: Site,
  { id: surveyId }: SurveyRow,
  key: Bytes,
  input: NewResponse,
  act: Act,
  now: number,
): Promise<ResponseRow> {
  const { service, answers, language, mode, consent } = input;
  const day = dayIn(city.profile.city.timeZone, now);
  return {
    cityId: city.id,
    surveyId,
    id: dayId(day),
    service,
    mode,
    ...traces(key, input),
    answers,
    language,
    consentVersion: consent.version,
    consentTextHash: await sha256(city.profile.surveys.consent.text[language] ?? ''),
    siteId,
    day,
    act: traceOf(key, act),
    content: contentOf(key, act),
  };
}

/** The answer to a retry; null where this act has stored nothing yet. */
export async function findAgain(
  db: Database,
  { cityId, id }: SurveyRow,
  key: Bytes,
  act: Act,
): Promise<Responded | null> {
  const [row] = await db
    .select()
    .from(surveyResponse)
    .where(
      and(
        eq(surveyResponse.cityId, cityId),
        eq(surveyResponse.surveyId, id),
        eq(surveyResponse.act, traceOf(key, act)),
      ),
    );
  if (!row) return null;
  if (row.content !== contentOf(key, act)) throw new Problem('idempotency-key-reused');
  return { row, isReplay: true };
}

/** Whoever stored the same act, case or device meanwhile has committed: the unique keys made us wait for it. */
async function insert(tx: Database, survey: SurveyRow, key: Bytes, row: ResponseRow, act: Act): Promise<Responded> {
  const inserted = await tx
    .insert(surveyResponse)
    .values(row)
    .onConflictDoNothing()
    .returning({ id: surveyResponse.id });
  if (inserted.length > 0) {
    await attachAnswerPhotos(tx, survey.definition, row);
    return { row, isReplay: false };
  }
  const again = await findAgain(tx, survey, key, act);
  if (!again) throw new Problem('already-answered');
  return again;
}

/** Resolves when the response is durable. */
export function createResponse(
  db: Database,
  site: Site,
  surveyId: string,
  input: NewResponse,
  act: Act,
  now: () => number,
): Promise<Responded> {
  return inTransaction(db, async (tx) => {
    const at = now();
    const { row: survey, state } = await requirePublic(tx, site.city.id, surveyId, at, 'key share');
    const { key } = survey;
    const again = key && (await findAgain(tx, survey, key, act));
    if (again) return again;
    if (state !== 'open' || key === null) throw new Problem('survey-not-open', { detail: `it is ${state}` });
    const errors = checkResponse(site.city, survey, key, input);
    if (errors.length > 0) throw invalidBody(errors);
    return insert(tx, survey, key, await rowOf(site, survey, key, input, act, at), act);
  });
}
