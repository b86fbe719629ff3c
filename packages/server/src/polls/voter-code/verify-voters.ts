/** How a voter is verified: the API's routes and the plain forms do it by the same functions. */
import type { Bytes } from '../../crypto/digest.js';
import type { Once } from '../../http/idempotency.js';
import { describeError } from '../../http/log.js';
import { invalidBody, Problem } from '../../http/problem.js';
import { spend } from '../../http/rate-limit.js';
import { contactName, type TypedContact } from '../../messages/contact.js';
import { readContact } from '../../messages/read-contact.js';
import { SignOnError, type ServerPorts } from '../../ports.js';
import type { PollRow } from '../poll.js';
import { publicPoll, type PollAt } from '../polls.js';
import { issueVerifiedToken } from '../voter.js';
import { countTry, openChallenge, opens, useUp } from './challenge.js';
import { sendCode } from './send-code.js';

/** The contract's VoterCodeRequest. */
export interface CodeRequest {
  readonly contact: TypedContact;
  readonly language: string;
}

export interface CodeProof {
  readonly method: 'code';
  readonly challenge: string;
  readonly contact: TypedContact;
  readonly code: string;
}

/** The contract's VoterProof. */
export type Proof = CodeProof | { readonly method: 'token'; readonly token: string };

/** The contract's VoterChallenge. */
export interface ChallengeView {
  readonly challenge: string;
  readonly expiresAt: string;
}

/** The contract's VoterCredential. */
export interface CredentialView {
  readonly voterToken: string;
  readonly level: 'verified';
}

/** What makes two requests one act. */
export interface Sent {
  readonly key: string;
  /** As it was sent. */
  readonly body: Bytes;
}

type Key = NonNullable<PollRow['key']>;

const refuse = (pointer: string, code: 'invalid' | 'outdated' | 'unknown') => invalidBody([{ pointer, code }]);

const actOf = (operation: string, { cityId, id }: PollRow, { key, body }: Sent) => ({
  cityId,
  operation,
  key,
  target: id,
  body,
});

const credential = (key: Key, subject: string) => ({
  status: 201 as const,
  body: { voterToken: issueVerifiedToken(key, subject), level: 'verified' } satisfies CredentialView,
});

export function verifyVoters(ports: ServerPorts, once: Once) {
  const { db, messenger, log, now } = ports;

  /** The poll, which must be open and take verified voters. */
  const openPoll = async (at: PollAt, pointer: string) => {
    const { row: poll, state } = await publicPoll(db, at, now());
    if (state !== 'open' || poll.key === null) throw new Problem('poll-not-open');
    if (!poll.definition.levels.includes('verified')) throw refuse(pointer, 'unknown');
    return { poll, key: poll.key };
  };

  /** Sends a code; answers with a {@link ChallengeView}. */
  const request = async (at: PollAt, input: CodeRequest, sent: Sent, address: string): Promise<Response> => {
    const { poll, key } = await openPoll(at, '/contact');
    const { city } = at.site;
    const { language } = input;
    const contact = readContact(messenger, city, input.contact);
    await spend(ports, 'codes', address);
    const answer = await once(actOf('requestVoterCode', poll, sent), async (tx) => {
      const { id, expiresAt } = await openChallenge(tx, poll, key, contact, now());
      return { status: 202, body: { challenge: id, expiresAt: new Date(expiresAt).toISOString() } };
    });
    const { challenge } = (await answer.clone().json()) as ChallengeView;
    await sendCode(ports, { city, poll, key, challenge, contact, language });
    return answer;
  };

  const byCode = async (at: PollAt, proof: CodeProof, sent: Sent): Promise<Response> => {
    const { poll, key } = await openPoll(at, '/method');
    const contact = readContact(messenger, at.site.city, proof.contact);
    const { challenge } = proof;
    await spend(ports, 'challenge', `${poll.cityId}/${challenge}`);
    const row = await countTry(db, poll, challenge, now());
    return once(actOf('verifyVoter', poll, sent), async (tx) => {
      if (!row) throw refuse('/code', 'outdated');
      if (!opens(row, key, contact, proof.code)) throw refuse('/code', 'invalid');
      if (!(await useUp(tx, poll, challenge))) throw refuse('/code', 'outdated');
      return credential(key, contactName(contact));
    });
  };

  const subjectOf = async (token: string): Promise<string> => {
    const { signOn } = ports;
    if (!signOn) throw refuse('/method', 'unknown');
    try {
      return await signOn(token);
    } catch (error) {
      if (error instanceof SignOnError) throw refuse('/token', error.reason);
      log.error({ failure: describeError(error) }, 'the single sign-on could not be asked');
      throw new Problem('unavailable', { headers: { 'Retry-After': '30' } });
    }
  };

  const byToken = async (at: PollAt, token: string, sent: Sent): Promise<Response> => {
    const { poll, key } = await openPoll(at, '/method');
    const subject = await subjectOf(token);
    return once(actOf('verifyVoter', poll, sent), () => Promise.resolve(credential(key, subject)));
  };

  /** Answers with a {@link CredentialView}. */
  const verify = (at: PollAt, proof: Proof, sent: Sent): Promise<Response> =>
    proof.method === 'code' ? byCode(at, proof, sent) : byToken(at, proof.token, sent);

  return { request, verify };
}

export type VerifyVoters = ReturnType<typeof verifyVoters>;
