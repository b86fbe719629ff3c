import { checkSurveyDraft, type FieldError, type SurveyDraft } from '@suara/core';
import { languagesOf } from '../../cities/city.js';
import { randomBytes } from '../../crypto/digest.js';
import { survey } from '../../db/schema-surveys.js';
import type { Officer } from '../../desk/authenticate.js';
import { invalidBody, Problem } from '../../http/problem.js';
import { stateOf } from '../../participation/life.js';
import { mayManage } from '../../polls/desk/draft.js';
import type { Database } from '../../ports.js';
import { requireForOfficer, sameSurvey, type SurveyRow } from '../survey.js';
import { appendEvent } from './events.js';

/** Ends the request where there is anything wrong. */
export function refuse(errors: readonly FieldError[]): void {
  if (errors.length > 0) throw invalidBody(errors);
}

/** Ends the request where the draft is no survey, or none that this officer may have. */
function check(officer: Officer, draft: SurveyDraft): void {
  const { city } = officer;
  refuse(
    checkSurveyDraft(draft, { languages: languagesOf(city), agencies: city.profile.agencies.map(({ id }) => id) }),
  );
  if (!mayManage(officer, draft.agency)) throw new Problem('forbidden', { detail: 'another agency’s survey' });
}

const columnsOf = ({ series, agency, services, definition, population, share, opensAt, closesAt }: SurveyDraft) => ({
  series,
  agency,
  services,
  definition,
  population,
  share,
  opensAt: Date.parse(opensAt),
  closesAt: Date.parse(closesAt),
});

export async function createSurvey(
  tx: Database,
  officer: Officer,
  draft: SurveyDraft,
  now: number,
): Promise<SurveyRow> {
  check(officer, draft);
  const own = { cityId: officer.city.id, id: draft.survey, revision: 1, key: randomBytes(32), createdAt: now };
  const [row] = await tx
    .insert(survey)
    .values({ ...own, ...columnsOf(draft) })
    .onConflictDoNothing()
    .returning();
  if (!row) throw invalidBody([{ pointer: '/survey', code: 'duplicate' }]);
  await appendEvent(tx, officer, row, { move: 'draft', at: now });
  return row;
}

function refuseOpened(row: SurveyRow, now: number): void {
  const state = stateOf(row, now);
  if (state !== 'draft' && state !== 'announced') throw new Problem('survey-opened');
}

/** Takes the survey anew as it is drafted now; until it opens. */
export async function reviseSurvey(
  tx: Database,
  officer: Officer,
  id: string,
  draft: SurveyDraft,
  now: number,
): Promise<SurveyRow> {
  const row = await requireForOfficer(tx, officer, id, 'update');
  refuseOpened(row, now);
  if (draft.survey !== id) throw invalidBody([{ pointer: '/survey', code: 'invalid' }]);
  check(officer, draft);
  const columns = columnsOf(draft);
  if (row.announcedAt !== null && columns.opensAt <= now) {
    throw invalidBody([{ pointer: '/opensAt', code: 'invalid', detail: 'must lie ahead: the survey is announced' }]);
  }
  return store(tx, officer, row, 'revise', { ...columns, revision: row.revision + 1 }, now);
}

/** Writes what changes, and who did it. */
export async function store(
  tx: Database,
  officer: Officer,
  row: SurveyRow,
  move: Parameters<typeof appendEvent>[3]['move'],
  values: Partial<SurveyRow>,
  now: number,
): Promise<SurveyRow> {
  const changed = { ...row, ...values };
  await tx.update(survey).set(values).where(sameSurvey(row));
  await appendEvent(tx, officer, changed, { move, at: now });
  return changed;
}
