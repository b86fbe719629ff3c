import type { PollDefinition } from '@suara/core';
import type { Flaws } from '../frame/errors.js';
import { FIELDS, WHOLE_BALLOT, type BallotFault } from './ballot-fields.js';
import type { PollWords } from './words.js';

/** All fields that a ballot of this poll can have, the first one first. */
export function namesOf({ ballot, options }: Pick<PollDefinition, 'ballot' | 'options'>): readonly string[] {
  const ids = options.map(({ id }) => id);
  switch (ballot.kind) {
    case 'single':
      return [FIELDS.option];
    case 'multiple':
    case 'approval':
    case 'budget':
      return [FIELDS.options];
    case 'score':
      return ids.map(FIELDS.score);
    case 'statements':
      return ids.map(FIELDS.stance);
    case 'ranked':
      return ids.map(FIELDS.rank);
    case 'quadratic':
      return ids.map(FIELDS.votes);
  }
}

function textOf({ t, definition, money }: PollWords, { code, limit = 0, field }: BallotFault): string {
  const { ballot } = definition;
  const { flaw } = t;
  if (code === 'required') return flaw.required;
  if (code === 'too_short') return flaw.tooFew(limit);
  if (code === 'invalid' && field !== FIELDS.option) return flaw.number;
  if (code !== 'too_many') return flaw.other;
  if (ballot.kind === 'budget') return flaw.overBudget(money(limit));
  if (ballot.kind === 'quadratic') return flaw.overCredits(limit);
  return ballot.kind === 'ranked' ? flaw.equal : flaw.tooMany(limit);
}

/** What is wrong, in the voter's words, at controls that there are. */
export function flawsOf(words: PollWords, faults: readonly BallotFault[]): Flaws {
  const [first = ''] = namesOf(words.definition);
  return faults.map((fault) => ({
    id: fault.field === WHOLE_BALLOT ? first : fault.field,
    text: textOf(words, fault),
  }));
}
