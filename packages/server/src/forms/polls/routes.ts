import type { AppContext, Handler } from '../../http/env.js';
import type { Polls } from '../../polls/polls.js';
import { verificationMethods } from '../../polls/voter-code/methods.js';
import type { VerifyVoters } from '../../polls/voter-code/verify-voters.js';
import { pollAt } from '../../polls/routes.js';
import type { ServerPorts } from '../../ports.js';
import { siteFrameOf } from '../frame/frame.js';
import { STEP } from '../step.js';
import { oneTyped, type Typed } from '../typed.js';
import { fieldsOfBallot } from './ballot-fields.js';
import type { PollPage } from './poll-page.js';
import { restPage } from './rest-pages.js';
import { castStep } from './cast-step.js';
import { codeStep, confirmStep } from './verify-steps.js';
import { contactPage } from './verify-page.js';
import { ownPage } from './voted-page.js';
import { emptyForm, VOTE, votePage } from './vote-page.js';
import { formOf, type Voting } from './voting.js';
import { wordsFor } from './words.js';

/** A vote that was cast by a form before, for whoever brings its token: to look at, or to change. */
async function ownStep({ of, at, polls, typed }: Voting, isToChange: boolean): Promise<Response> {
  const token = oneTyped(typed, VOTE.own) || oneTyped(typed, VOTE.token);
  const own = await polls.ownIfAny(of.poll, token);
  const { words, now } = of;
  if (!own) {
    const flaws = [{ id: VOTE.own, text: words.t.flaw.token }];
    return votePage(of, { ...emptyForm(now), flaws, status: 422 });
  }
  if (!isToChange) return ownPage({ ...of, poll: await polls.get(at) }, own, token);
  const filled = { ...emptyForm(now), typed: fieldsOfBallot(own.ballot), token, level: own.level, isChanging: true };
  return votePage(of, filled);
}

const steps: Readonly<Record<string, (voting: Voting) => Promise<Response>>> = {
  own: (voting) => ownStep(voting, false),
  change: (voting) => ownStep(voting, true),
  edit: (voting) => votePage(voting.of, formOf(voting)),
  contact: ({ of, typed }) => contactPage(of, { typed }),
  code: codeStep,
  confirm: confirmStep,
};

/** Polls as plain pages. */
export function pollFormRoutes(ports: ServerPorts, polls: Polls, voters: VerifyVoters) {
  const pageOf = async (context: AppContext): Promise<PollPage> => {
    const frame = siteFrameOf(context);
    const poll = await polls.get(pollAt(context));
    const methods = verificationMethods(ports);
    const channels = methods.filter((method) => method !== 'token');
    return {
      frame,
      words: wordsFor(frame, poll.row.definition),
      poll,
      channels: poll.row.definition.levels.includes('verified') ? channels : [],
      hasSignOn: methods.includes('token'),
      now: ports.now(),
      result: (token) => polls.result(poll, token),
    };
  };

  const show: Handler = async (context) => {
    const of = await pageOf(context);
    return of.poll.state === 'open' ? votePage(of, emptyForm(of.now)) : restPage(of);
  };

  const submit: Handler = async (context) => {
    const of = await pageOf(context);
    const typed = context.get('body') as Typed;
    const at = pollAt(context);
    const address = ports.peerAddress(context.req.raw);
    const voting: Voting = { of, at, typed, polls, voters, address, again: () => pageOf(context) };
    const step = steps[oneTyped(typed, STEP)];
    // a vote may be a retry of one that came in time: that is looked up even after the close
    if (!step) return castStep(voting);
    return of.poll.state === 'open' ? step(voting) : restPage(of, { status: 409 });
  };

  return { showPollForm: show, submitPollForm: submit };
}
