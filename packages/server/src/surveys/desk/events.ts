import { uuidv7 } from 'uuidv7';
import { surveyEvent } from '../../db/schema-surveys.js';
import type { Officer } from '../../desk/authenticate.js';
import type { Database } from '../../ports.js';
import type { SurveyRow } from '../survey.js';

type Event = typeof surveyEvent.$inferSelect;

/** Writes who of the desk did what to a survey; of case tokens also how many. */
export async function appendEvent(
  tx: Database,
  { id: officerId }: Officer,
  { cityId, id: surveyId, revision }: SurveyRow,
  { move, at, cases = null }: Pick<Event, 'move' | 'at'> & Partial<Pick<Event, 'cases'>>,
): Promise<void> {
  await tx.insert(surveyEvent).values({ cityId, id: uuidv7(), surveyId, move, revision, cases, officerId, at });
}
