/** The responses to a survey, page by page: those of a whole city's year do not have to fit into memory. */
import type { Answers, ResponseLevel, ResponseMode } from '@suara/core';
import { sql } from 'drizzle-orm';
import { rowsOf } from '../../db/rows.js';
import type { Database } from '../../ports.js';
import type { SurveyRow } from '../survey.js';

const PAGE = 2000;
const BEFORE_ALL = '00000000-0000-0000-0000-000000000000';

interface ResponseRow {
  readonly id: string;
  readonly service: string | null;
  readonly mode: ResponseMode;
  readonly level: ResponseLevel;
  readonly answers: Answers;
}

/** In the order of their ids. `service`: only those about it. */
export async function* readResponses(
  db: Database,
  { cityId, id }: Pick<SurveyRow, 'cityId' | 'id'>,
  service: string | null,
): AsyncGenerator<ResponseRow> {
  const about = service === null ? sql`` : sql`and service = ${service}`;
  for (let after = BEFORE_ALL; ;) {
    const rows = await rowsOf<ResponseRow>(
      db,
      sql`select id, service, mode, level, answers from survey_response
        where city_id = ${cityId} and survey_id = ${id} ${about} and id > ${after}::uuid order by id limit ${PAGE}`,
    );
    yield* rows;
    const last = rows.at(-1);
    if (!last || rows.length < PAGE) return;
    after = last.id;
  }
}
