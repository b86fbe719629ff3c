/**
 * A move somebody has begun: what was typed, its photos, and its key. It outlives the form, so that a look at
 * another report, a lost connection or a change of language costs nobody a word.
 */
import { newIdempotencyKey, type DeskMove, type DeskReport, type FieldError } from '@suara/client';
import { MOVES, parseTicket } from '@suara/core';
import type { Desk } from './desk.js';
import { Evidence } from './evidence.js';
import { MOVE_FIELDS, isRequired, type DeskMoveName, type FieldName } from './moves.js';

export interface MoveDraft {
  readonly move: DeskMoveName;
  /** One for all retries: a move that arrived without its answer arriving is not made twice. */
  key: string;
  note: string;
  agency: string;
  target: string;
  into: string;
  readonly evidence: Evidence;
}

export function newDraft(move: DeskMoveName, report: DeskReport, { client, session }: Desk): MoveDraft {
  // A report that is forwarded again was with the wrong agency: what led there is no suggestion any more.
  const suggested = report.agency === null ? report.suggestedAgency : undefined;
  return {
    move,
    key: newIdempotencyKey(),
    note: '',
    agency: suggested ?? '',
    target: '',
    into: '',
    evidence: new Evidence(client, session.limits.photos),
  };
}

/** Whether something would be lost with it. */
export function isTouched({ note, target, into, evidence }: MoveDraft): boolean {
  return [note, target, into].some((text) => text.trim() !== '') || evidence.photos.length > 0;
}

/** What the server is asked to do. Empty fields are left out. */
export function moveOf(draft: MoveDraft): DeskMove {
  const fields = MOVE_FIELDS[draft.move];
  const texts = (['note', 'agency', 'target'] as const).filter((name) => fields.includes(name) && draft[name].trim());
  return {
    move: draft.move,
    ...Object.fromEntries(texts.map((name) => [name, draft[name].trim()])),
    ...(fields.includes('into') ? { into: parseTicket(draft.into) ?? draft.into } : {}),
    ...(fields.includes('photos') ? { photos: draft.evidence.ids } : {}),
  };
}

/** What is wrong with one field: a reason of the page's own, or a code of the server's. */
export interface FieldFault {
  readonly field: FieldName;
  readonly reason: 'missing' | 'intoWrong' | 'intoItself' | 'photosFailed' | Pick<FieldError, 'code' | 'limit'>;
}

/** What can be told before asking the server. */
export function faultsOf(draft: MoveDraft, report: DeskReport): FieldFault[] {
  const { move, evidence } = draft;
  const faults: FieldFault[] = MOVES[move].needs
    .filter((field) => isRequired(move, field) && draft[field].trim() === '')
    .map((field) => ({ field, reason: 'missing' }));
  if (move === 'merge' && draft.into.trim() !== '') {
    const into = parseTicket(draft.into);
    if (into === null) faults.push({ field: 'into', reason: 'intoWrong' });
    else if (into === report.ticket) faults.push({ field: 'into', reason: 'intoItself' });
  }
  if (!evidence.complete) faults.push({ field: 'photos', reason: 'photosFailed' });
  return faults;
}
