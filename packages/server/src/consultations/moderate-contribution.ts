import { uuidv7 } from 'uuidv7';
import { contribution, contributionEvent } from '../db/schema-consultations.js';
import type { Officer } from '../desk/authenticate.js';
import { invalidBody, Problem } from '../http/problem.js';
import type { Database } from '../ports.js';
import { requireForOfficer } from './consultation.js';
import { sameContribution, type ContributionKey, type ContributionRow } from './contribution.js';
import { deskContributionViews } from './contribution-view.js';
import { count } from './counters.js';

/** The contract's ContributionMove. */
export type ContributionMove =
  { readonly move: 'publish'; readonly reason?: undefined } | { readonly move: 'hide'; readonly reason: string };

async function lock(tx: Database, key: ContributionKey): Promise<ContributionRow> {
  const [row] = await tx.select().from(contribution).where(sameContribution(key)).for('update');
  if (!row) throw new Problem('not-found');
  return row;
}

/** What is published already is told so. What is hidden may be hidden again: that gives it another reason. */
function changesBy({ status }: ContributionRow, { move, reason }: ContributionMove) {
  if (move === 'publish') {
    if (status === 'published') throw new Problem('move-refused', { detail: 'it is published' });
    return { status: 'published', reason: null } as const;
  }
  const why = reason.trim();
  if (why === '') throw invalidBody([{ pointer: '/reason', code: 'required' }]);
  return { status: 'hidden', reason: why } as const;
}

async function recount(tx: Database, row: ContributionRow, status: ContributionRow['status']): Promise<void> {
  if (status === 'published') await count(tx, row, 1);
  else if (row.status === 'published') await count(tx, row, -1);
}

/** Publishes or hides a contribution, and writes down who did. */
export async function moderateContribution(
  tx: Database,
  officer: Officer,
  { consultationId, id }: Pick<ContributionKey, 'consultationId' | 'id'>,
  input: ContributionMove,
  now: number,
) {
  const consultation = await requireForOfficer(tx, officer, consultationId);
  const key = { cityId: officer.city.id, consultationId, id };
  const row = await lock(tx, key);
  const changes = changesBy(row, input);
  await tx.update(contribution).set(changes).where(sameContribution(key));
  await recount(tx, row, changes.status);
  const { cityId, id: contributionId } = row;
  const by = { officerId: officer.id, move: input.move, reason: changes.reason, at: now };
  await tx.insert(contributionEvent).values({ cityId, id: uuidv7(), consultationId, contributionId, ...by });
  const [view] = await deskContributionViews(tx, consultation, [{ ...row, ...changes }]);
  return view;
}
