/** From a contact to a code, from the code to the vote. */
import { utf8 } from '../../crypto/digest.js';
import { Problem } from '../../http/problem.js';
import type { TypedContact } from '../../messages/contact.js';
import type { Channel } from '../../ports.js';
import type { ChallengeView, CredentialView, Sent } from '../../polls/voter-code/verify-voters.js';
import type { Flaws } from '../frame/errors.js';
import { newFormKey, patiently } from '../frame/key.js';
import { oneTyped } from '../typed.js';
import { castFor, castStep } from './cast-step.js';
import { readBallot } from './ballot-fields.js';
import { restPage } from './rest-pages.js';
import { channelOf, codePage, contactPage, VERIFY, type VerifyForm } from './verify-page.js';
import { formOf, type Voting } from './voting.js';

const sentAs = ({ of, typed }: Voting, field: string, input: object): Sent => ({
  key: oneTyped(typed, field) || newFormKey(of.now),
  body: utf8(JSON.stringify(input)),
});

interface Reachable {
  readonly channel: Channel;
  readonly contact: TypedContact;
}

/** Where the code goes, or what is missing to know. */
function contactIn({ of, typed }: Voting): Reachable | Flaws {
  const { flaw } = of.words.t.verify;
  const channel = channelOf(of, typed);
  const text = oneTyped(typed, VERIFY.contact);
  if (channel && text) return { channel, contact: channel === 'phone' ? { phone: text } : { email: text } };
  return [
    ...(channel ? [] : [{ id: VERIFY.channel, text: flaw.channel }]),
    ...(text ? [] : [{ id: VERIFY.contact, text: flaw.empty }]),
  ];
}

/** The challenge that a code was sent for; what is none was not sent from our page. */
function challengeIn({ typed }: Voting): string {
  const challenge = oneTyped(typed, VERIFY.challenge);
  return /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/u.test(challenge) ? challenge : '';
}

const isMissing = (read: Reachable | Flaws): read is Flaws => Array.isArray(read);

/** What may pass: told on the page that was sent, with all that was typed. */
function passing({ of }: Voting, { problem, status, options }: Problem): Omit<VerifyForm, 'typed'> | null {
  const { verify } = of.words.t;
  const headers = options.headers;
  if (problem === 'too-many-requests') return { notice: { kind: 'warn', text: verify.tooOften }, status, headers };
  if (problem === 'unavailable') return { notice: { kind: 'warn', text: verify.notSent }, status, headers };
  return null;
}

const closedMeanwhile = async ({ again }: Voting) => {
  const of = await again();
  return restPage(of, { status: 409, setback: of.words.t.setback.closed });
};

/** What a refusal of the contact means to the voter. */
async function contactRefused(voting: Voting, { channel }: Reachable, problem: Problem): Promise<Response | null> {
  const { of, typed } = voting;
  const { flaw } = of.words.t.verify;
  if (problem.problem === 'poll-not-open') return closedMeanwhile(voting);
  const isContact = problem.options.errors?.some(({ pointer }) => pointer.startsWith('/contact'));
  if (isContact) {
    return contactPage(of, { typed, flaws: [{ id: VERIFY.contact, text: flaw.contact[channel] }], status: 422 });
  }
  const told = passing(voting, problem);
  return told && contactPage(of, { typed, ...told });
}

/** "Send the code", the first time or again. */
export async function codeStep(voting: Voting): Promise<Response> {
  const { of, at, typed, voters, address } = voting;
  const read = contactIn(voting);
  if (isMissing(read)) return contactPage(of, { typed, flaws: read, status: 422 });
  const input = { contact: read.contact, language: of.frame.language };
  const isAgain = challengeIn(voting) !== '';
  try {
    const sent = sentAs(voting, VERIFY.codeKey, input);
    const answer = await patiently(() => voters.request(at, input, sent, address));
    const { challenge } = (await answer.json()) as ChallengeView;
    const notice = { kind: 'info', text: of.words.t.verify.resent } as const;
    return await codePage(of, { typed, challenge, ...(isAgain && { notice }) });
  } catch (error) {
    const page = error instanceof Problem ? await contactRefused(voting, read, error) : null;
    if (!page) throw error;
    return page;
  }
}

/** What a refusal of the code means to the voter. */
async function codeRefused(voting: Voting, challenge: string, problem: Problem): Promise<Response | null> {
  const { of, typed } = voting;
  const { flaw } = of.words.t.verify;
  if (problem.problem === 'poll-not-open') return closedMeanwhile(voting);
  const error = problem.options.errors?.find(({ pointer }) => pointer === '/code');
  if (error) {
    const text = error.code === 'outdated' ? flaw.codeOutdated : flaw.codeWrong;
    return codePage(of, { typed, challenge, flaws: [{ id: VERIFY.code, text }], status: 422 });
  }
  const told = passing(voting, problem);
  return told && codePage(of, { typed, challenge, ...told });
}

/** "Verify and send": one press, as in the widget. */
export async function confirmStep(voting: Voting): Promise<Response> {
  const { of, at, typed, voters } = voting;
  const read = contactIn(voting);
  const { ballot, faults } = readBallot(of.words.definition, typed);
  const challenge = challengeIn(voting);
  // nothing of this can be typed wrong here: it was right a page ago
  if (isMissing(read) || faults.length > 0 || challenge === '') return castStep(voting);
  const code = oneTyped(typed, VERIFY.code).replaceAll(/\D/gu, '');
  if (code.length !== 6) {
    const text = of.words.t.verify.flaw.codeEmpty;
    return codePage(of, { typed, challenge, flaws: [{ id: VERIFY.code, text }], status: 422 });
  }
  const proof = { method: 'code', challenge, contact: read.contact, code } as const;
  let token: string;
  try {
    const answer = await patiently(() => voters.verify(at, proof, sentAs(voting, VERIFY.proofKey, proof)));
    token = ((await answer.json()) as CredentialView).voterToken;
  } catch (error) {
    const page = error instanceof Problem ? await codeRefused(voting, challenge, error) : null;
    if (!page) throw error;
    return page;
  }
  return castFor(voting, formOf(voting), ballot, token);
}
