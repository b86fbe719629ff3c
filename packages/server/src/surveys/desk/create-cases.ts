import type { Officer } from '../../desk/authenticate.js';
import { invalidBody, Problem } from '../../http/problem.js';
import { stateOf } from '../../participation/life.js';
import type { Database } from '../../ports.js';
import { newCaseToken } from '../case-token.js';
import { requireForOfficer } from '../survey.js';
import { appendEvent } from './events.js';

/** The contract's NewCases. */
export interface NewCases {
  readonly service: string;
  readonly count: number;
}

/** Makes tokens for finished cases, also before the survey opens: they may have to be printed. It is kept how many. */
export async function createCases(
  tx: Database,
  officer: Officer,
  id: string,
  { service, count }: NewCases,
  now: number,
): Promise<{ readonly cases: readonly string[] }> {
  const row = await requireForOfficer(tx, officer, id, 'update');
  const state = stateOf(row, now);
  const { key } = row;
  if ((state !== 'announced' && state !== 'open') || key === null) {
    throw new Problem('survey-not-open', { detail: `it is ${state}` });
  }
  if (!row.services.some((each) => each.id === service)) {
    throw invalidBody([{ pointer: '/service', code: 'unknown' }]);
  }
  await appendEvent(tx, officer, row, { move: 'cases', at: now, cases: count });
  return { cases: Array.from({ length: count }, () => newCaseToken(key, service)) };
}
