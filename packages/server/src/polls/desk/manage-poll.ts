/** What the desk does with a poll. Each act leaves who did it, and what the poll asked then. */
import { checkLocalized, CONSULTATION_LIMITS, type FieldError, type Localized } from '@suara/core';
import { uuidv7 } from 'uuidv7';
import { languagesOf } from '../../cities/city.js';
import { randomBytes } from '../../crypto/digest.js';
import { poll, pollEvent, type DeskMoveName, type StoredOutcome } from '../../db/schema-polls.js';
import type { Officer } from '../../desk/authenticate.js';
import { invalidBody, Problem } from '../../http/problem.js';
import { enqueueOutcome } from '../../outcomes/enqueue.js';
import type { Database } from '../../ports.js';
import { openLanes } from '../log/lanes.js';
import { deskMoves, stateOf } from '../../participation/life.js';
import { samePoll, type PollRow } from '../poll.js';
import { forgetChallenges } from '../voter-code/challenge.js';
import { checkDraft, columnsOf, definitionOf, mayManage, newTieBreakSeed, type PollDraft } from './draft.js';

/** The contract's PollMove. */
export type PollMove =
  | { readonly move: 'announce' | 'open' }
  | { readonly move: 'close'; readonly reason: Localized }
  | ({ readonly move: 'publish_outcome' } & StoredOutcome);

async function note(
  tx: Database,
  row: PollRow,
  { id: officerId }: Officer,
  move: DeskMoveName | 'draft' | 'revise',
  at: number,
) {
  const { cityId, id: pollId, definitionHash } = row;
  await tx.insert(pollEvent).values({ cityId, id: uuidv7(), pollId, move, definitionHash, officerId, at });
}

/** Locks the poll against those who cast as well: what they store is from before or from after. */
async function lock(tx: Database, officer: Officer, id: string): Promise<PollRow> {
  const [row] = await tx
    .select()
    .from(poll)
    .where(samePoll({ cityId: officer.city.id, id }))
    .for('update');
  if (!row || !mayManage(officer, row.agency)) throw new Problem('not-found');
  return row;
}

async function change(tx: Database, row: PollRow, values: Partial<PollRow>): Promise<PollRow> {
  const [changed] = await tx.update(poll).set(values).where(samePoll(row)).returning();
  if (!changed) throw new Problem('not-found');
  return changed;
}

export async function createPoll(tx: Database, officer: Officer, draft: PollDraft, now: number): Promise<PollRow> {
  const definition = definitionOf(officer.city, draft, newTieBreakSeed());
  checkDraft(officer, draft, definition);
  const [row] = await tx
    .insert(poll)
    .values({
      cityId: officer.city.id,
      id: draft.poll,
      agency: draft.agency,
      ...columnsOf(definition),
      key: randomBytes(32),
      createdAt: now,
    })
    .onConflictDoNothing()
    .returning();
  if (!row) throw invalidBody([{ pointer: '/poll', code: 'duplicate' }]);
  await note(tx, row, officer, 'draft', now);
  return row;
}

function refuseOpened(row: PollRow, now: number): void {
  const state = stateOf(row, now);
  if (state !== 'draft' && state !== 'announced') throw new Problem('poll-opened');
}

export async function revisePoll(
  tx: Database,
  officer: Officer,
  id: string,
  draft: PollDraft,
  now: number,
): Promise<PollRow> {
  const row = await lock(tx, officer, id);
  refuseOpened(row, now);
  if (draft.poll !== id) throw invalidBody([{ pointer: '/poll', code: 'invalid' }]);
  const definition = definitionOf(officer.city, draft, row.definition.tieBreakSeed);
  checkDraft(officer, draft, definition);
  if (row.announcedAt !== null && Date.parse(definition.opensAt) <= now) {
    throw invalidBody([{ pointer: '/opensAt', code: 'invalid', detail: 'must lie ahead: the poll is announced' }]);
  }
  const changed = await change(tx, row, { agency: draft.agency, ...columnsOf(definition) });
  await note(tx, changed, officer, 'revise', now);
  return changed;
}

function refuse(errors: readonly FieldError[]): void {
  if (errors.length > 0) throw invalidBody(errors);
}

const checkText = (text: Localized, pointer: string, languages: readonly string[]) =>
  checkLocalized(text, pointer, CONSULTATION_LIMITS.textMax, languages);

/** What the city says of the result and of single options, in each of its languages. */
function outcomeOf({ definition }: PollRow, { summary, options }: StoredOutcome, languages: readonly string[]) {
  const ids = options.map(({ option }) => option);
  refuse([
    ...checkText(summary, '/summary', languages),
    ...options.flatMap(({ option, text }, index): FieldError[] => {
      const pointer = `/options/${index}`;
      const isUnknown = !definition.options.some(({ id }) => id === option);
      return [
        ...(isUnknown ? [{ pointer: `${pointer}/option`, code: 'unknown' as const }] : []),
        ...(ids.indexOf(option) < index ? [{ pointer: `${pointer}/option`, code: 'duplicate' as const }] : []),
        ...checkText(text, `${pointer}/text`, languages),
      ];
    }),
  ]);
  return { summary, options };
}

function closeReason(reason: Localized, languages: readonly string[]): Localized {
  refuse(checkText(reason, '/reason', languages));
  return reason;
}

/** What a move writes. Opening by hand makes now the time of the opening, for which everybody's hash changes. */
function changesBy(row: PollRow, move: PollMove, languages: readonly string[], now: number): Partial<PollRow> {
  if (move.move === 'close') return { closedEarlyAt: now, closeReason: closeReason(move.reason, languages) };
  if (move.move === 'publish_outcome') return { outcome: outcomeOf(row, move, languages), outcomeAt: now };
  const announced = { announcedAt: row.announcedAt ?? now };
  if (move.move === 'announce') return announced;
  return { ...announced, ...columnsOf({ ...row.definition, opensAt: new Date(now).toISOString() }) };
}

/** Whoever asked to be told of the outcome will be. */
async function tell(tx: Database, { cityId, id, definition }: PollRow, { summary }: StoredOutcome, now: number) {
  await enqueueOutcome(tx, { cityId, kind: 'poll', id, title: definition.question, summary }, now);
}

export async function movePoll(
  tx: Database,
  officer: Officer,
  id: string,
  move: PollMove,
  now: number,
): Promise<PollRow> {
  const row = await lock(tx, officer, id);
  if (!deskMoves(row, now).includes(move.move)) throw new Problem('move-refused');
  const changed = await change(tx, row, changesBy(row, move, languagesOf(officer.city), now));
  if (move.move === 'close') await forgetChallenges(tx, changed);
  if (move.move === 'announce' || move.move === 'open') await openLanes(tx, changed);
  if (move.move === 'publish_outcome') await tell(tx, changed, move, now);
  await note(tx, changed, officer, move.move, now);
  return changed;
}
