import { checkLocalized, CONSULTATION_LIMITS, type Localized } from '@suara/core';
import { languagesOf } from '../../cities/city.js';
import type { StoredSurveyOutcome } from '../../db/schema-surveys.js';
import type { Officer } from '../../desk/authenticate.js';
import { Problem } from '../../http/problem.js';
import { deskMoves } from '../../participation/life.js';
import type { Database } from '../../ports.js';
import { publishedFigures } from '../report/published.js';
import { requireForOfficer, type SurveyRow } from '../survey.js';
import { refuse, store } from './draft.js';

/** The contract's SurveyMove. */
export type SurveyMove =
  | { readonly move: 'announce' | 'open' }
  | { readonly move: 'close'; readonly reason: Localized }
  | ({ readonly move: 'publish_outcome' } & StoredSurveyOutcome);

function checked({ city }: Officer, pointer: string, text: Localized): Localized {
  refuse(checkLocalized(text, pointer, CONSULTATION_LIMITS.textMax, languagesOf(city)));
  return text;
}

/** What a move writes. Opening by hand makes now the time of the opening. */
function changesBy(officer: Officer, row: SurveyRow, move: SurveyMove, now: number): Partial<SurveyRow> {
  if (move.move === 'close') return { closedEarlyAt: now, closeReason: checked(officer, '/reason', move.reason) };
  if (move.move === 'publish_outcome') {
    return { outcome: { summary: checked(officer, '/summary', move.summary) }, outcomeAt: now };
  }
  const announced = { announcedAt: row.announcedAt ?? now };
  return move.move === 'announce' ? announced : { ...announced, opensAt: now };
}

/** Announces, opens or closes a survey, or makes its figures public with what the agency does about them. */
export async function moveSurvey(
  tx: Database,
  officer: Officer,
  id: string,
  move: SurveyMove,
  now: number,
): Promise<SurveyRow> {
  const row = await requireForOfficer(tx, officer, id, 'update');
  const moves = deskMoves(row, now);
  if (!moves.includes(move.move)) {
    throw new Problem('move-refused', { detail: `now possible: ${moves.join(', ') || 'none'}` });
  }
  const changes = changesBy(officer, row, move, now);
  // kept as they are now, so that what was published does not change silently
  const figures = move.move === 'publish_outcome' ? { published: await publishedFigures(tx, row) } : {};
  return store(tx, officer, row, move.move, { ...changes, ...figures }, now);
}
