/** "Send": the ballot is checked, then cast; a voter who must be verified is sent there first. */
import type { Ballot } from '@suara/core';
import { Problem } from '../../http/problem.js';
import { newFormKey } from '../frame/key.js';
import { oneTyped } from '../typed.js';
import { faultOf, readBallot } from './ballot-fields.js';
import { flawsOf } from './ballot-flaws.js';
import type { PollPage } from './poll-page.js';
import { restPage } from './rest-pages.js';
import { contactPage } from './verify-page.js';
import { levelsOf, newDeviceToken, VOTE, votePage, type VoteForm } from './vote-page.js';
import { receiptPage } from './voted-page.js';
import { formOf, type Voting } from './voting.js';

/** What the ballot, and the way to cast it, lack. */
function flawsIn({ of }: Voting, vote: VoteForm) {
  const { words } = of;
  const { ballot, faults } = readBallot(words.definition, vote.typed);
  const isOffered = vote.level !== undefined && levelsOf(of).includes(vote.level);
  const level = isOffered ? [] : [{ id: VOTE.level, text: words.t.flaw.level }];
  return { ballot, flaws: [...level, ...flawsOf(words, faults)] };
}

/** The ballot again, with why it was not taken. */
function formAgain(of: PollPage, vote: VoteForm, text: string, change: Partial<VoteForm>): Promise<Response> {
  return votePage(of, { ...vote, notice: { kind: 'warn', text }, ...change });
}

/** Verified for another poll, or too long ago; or a token that was never one. */
function withoutToken(vote: VoteForm): Partial<VoteForm> {
  return { token: newDeviceToken(), isChanging: false, level: vote.level, status: 422 };
}

/** What a refusal means to the voter; null where it means nothing to them in particular. */
async function refused(voting: Voting, vote: VoteForm, ballot: Ballot, problem: Problem): Promise<Response | null> {
  const { t } = voting.of.words;
  const { status, options } = problem;
  switch (problem.problem) {
    case 'poll-not-open': {
      const of = await voting.again();
      const setback = of.poll.state === 'announced' ? t.setback.notOpen : t.setback.closed;
      return restPage(of, { status, setback });
    }
    case 'definition-changed':
      return formAgain(await voting.again(), vote, t.setback.changed, { status });
    case 'idempotency-key-reused':
      return formAgain(voting.of, vote, t.setback.used, {
        key: newFormKey(voting.of.now),
        isChanging: true,
        status: 409,
      });
    case 'unauthorized':
    case 'forbidden': {
      const text = vote.level === 'verified' ? t.setback.expired : t.setback.refused;
      return formAgain(voting.of, vote, text, withoutToken(vote));
    }
    case 'too-many-requests':
    case 'unavailable':
      return formAgain(voting.of, vote, voting.of.frame.t.notSent, { status, headers: options.headers });
    case 'invalid-body': {
      const errors = options.errors ?? [];
      const faults = errors.map((error) =>
        faultOf(ballot, { ...error, pointer: error.pointer.replace('/ballot', '') }),
      );
      return votePage(voting.of, { ...vote, flaws: flawsOf(voting.of.words, faults), status });
    }
    default:
      return null;
  }
}

/** Casts the ballot for the voter of `token`; the same press again, or its echo, gets the same receipt. */
export async function castFor(voting: Voting, vote: VoteForm, ballot: Ballot, token: string): Promise<Response> {
  const { at, polls, typed } = voting;
  const input = { definition: oneTyped(typed, VOTE.definition), ballot };
  try {
    const { receipt } = await polls.cast(at, token, input, vote.key);
    return await receiptPage(await voting.again(), receipt, token);
  } catch (error) {
    const page = error instanceof Problem ? await refused(voting, { ...vote, token }, ballot, error) : null;
    if (!page) throw error;
    return page;
  }
}

export async function castStep(voting: Voting): Promise<Response> {
  const { of, typed } = voting;
  const vote = formOf(voting);
  const { ballot, flaws } = flawsIn(voting, vote);
  if (flaws.length > 0) {
    return of.poll.state === 'open' ? votePage(of, { ...vote, flaws, status: 422 }) : restPage(of, { status: 409 });
  }
  const isVerified = vote.token.startsWith('verified.');
  if (vote.level === 'device' || isVerified) return castFor(voting, vote, ballot, vote.token);
  return of.poll.state === 'open' ? contactPage(of, { typed }) : restPage(of, { status: 409 });
}
