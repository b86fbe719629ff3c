import type { FieldError, SurveyDefinition, Answers } from '@suara/core';
import { and, eq, isNull } from 'drizzle-orm';
import { media } from '../../db/schema-media.js';
import { invalidBody } from '../../http/problem.js';
import type { Database } from '../../ports.js';
import type { ResponseRow } from './create-response.js';

interface AnsweredPhoto {
  readonly pointer: string;
  readonly id: string;
}

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/u;

function photosOf({ questions }: SurveyDefinition, answers: Answers): AnsweredPhoto[] {
  return questions.flatMap(({ id: question, type }) => {
    const answer = answers[question];
    if (type !== 'file' || !Array.isArray(answer)) return [];
    return (answer as readonly string[]).map((id, index) => ({ pointer: `/answers/${question}/${index}`, id }));
  });
}

/** A photo belongs to one response or report: of two that want it the second one comes too late. */
async function attach(tx: Database, response: ResponseRow, id: string, position: number): Promise<boolean> {
  const { cityId, surveyId, id: responseId, day } = response;
  const attached = await tx
    .update(media)
    // nothing but the day is kept of when it was uploaded, either: its id says no more
    .set({ surveyId, responseId, position, createdAt: Date.parse(day) })
    .where(and(eq(media.cityId, cityId), eq(media.id, id), isNull(media.reportId), isNull(media.surveyId)))
    .returning({ id: media.id });
  return attached.length > 0;
}

/** Makes uploaded photos part of a response. Photos that are not there, or taken, undo the transaction. */
export async function attachAnswerPhotos(
  tx: Database,
  definition: SurveyDefinition,
  response: ResponseRow,
): Promise<void> {
  const errors: FieldError[] = [];
  for (const [position, { pointer, id }] of photosOf(definition, response.answers).entries()) {
    const isThere = UUID.test(id) && (await attach(tx, response, id, position));
    if (!isThere) errors.push({ pointer, code: 'unknown' });
  }
  if (errors.length > 0) throw invalidBody(errors);
}
