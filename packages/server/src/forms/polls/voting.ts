import type { VoterLevel } from '@suara/core';
import type { PollAt, Polls } from '../../polls/polls.js';
import type { VerifyVoters } from '../../polls/voter-code/verify-voters.js';
import { oneTyped, type Typed } from '../typed.js';
import type { PollPage } from './poll-page.js';
import { newDeviceToken, VOTE, type VoteForm } from './vote-page.js';
import { newFormKey } from '../frame/key.js';

/** One press of a button on a poll's page, and what answers it. */
export interface Voting {
  readonly of: PollPage;
  readonly at: PollAt;
  readonly typed: Typed;
  readonly polls: Polls;
  readonly voters: VerifyVoters;
  /** Of the peer, for rate limits. */
  readonly address: string;
  /** The page's poll as it is by now. */
  readonly again: () => Promise<PollPage>;
}

const isLevel = (text: string): text is VoterLevel => text === 'device' || text === 'verified';

/** The form as it was sent. */
export function formOf({ of, typed }: Pick<Voting, 'of' | 'typed'>): VoteForm {
  const level = oneTyped(typed, VOTE.level);
  return {
    typed,
    key: oneTyped(typed, VOTE.key) || newFormKey(of.now),
    token: oneTyped(typed, VOTE.token) || newDeviceToken(),
    level: isLevel(level) ? level : undefined,
    isChanging: oneTyped(typed, VOTE.changing) !== '',
  };
}
