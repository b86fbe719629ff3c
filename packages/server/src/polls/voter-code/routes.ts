import type { AppContext, Handler } from '../../http/env.js';
import type { Once } from '../../http/idempotency.js';
import { describeError } from '../../http/log.js';
import { invalidBody, Problem } from '../../http/problem.js';
import { spend } from '../../http/rate-limit.js';
import { contactName, type TypedContact } from '../../messages/contact.js';
import { readContact } from '../../messages/read-contact.js';
import { SignOnError, type ServerPorts } from '../../ports.js';
import type { PollRow } from '../poll.js';
import { publicPoll } from '../routes.js';
import { issueVerifiedToken } from '../voter.js';
import { countTry, openChallenge, opens, useUp } from './challenge.js';
import { sendCode } from './send-code.js';

interface CodeRequest {
  readonly contact: TypedContact;
  readonly language: string;
}

interface CodeProof {
  readonly method: 'code';
  readonly challenge: string;
  readonly contact: TypedContact;
  readonly code: string;
}

type Proof = CodeProof | { readonly method: 'token'; readonly token: string };

interface ChallengeView {
  readonly challenge: string;
  readonly expiresAt: string;
}

type Key = NonNullable<PollRow['key']>;

const refuse = (pointer: string, code: 'invalid' | 'outdated' | 'unknown') => invalidBody([{ pointer, code }]);

/** The routes by which a voter is verified. */
export function voterRoutes(ports: ServerPorts, once: Once) {
  const { db, messenger, log, now } = ports;

  /** The poll of the path, which must be open and take verified voters. */
  const openPoll = async (context: AppContext, pointer: string) => {
    const { row: poll, state } = await publicPoll(db, context, now());
    if (state !== 'open' || poll.key === null) throw new Problem('poll-not-open');
    if (!poll.definition.levels.includes('verified')) throw refuse(pointer, 'unknown');
    return { poll, key: poll.key };
  };

  const actOf = (context: AppContext, operation: string, poll: PollRow) => ({
    cityId: poll.cityId,
    operation,
    key: context.get('idempotencyKey'),
    target: poll.id,
    body: context.get('rawBody'),
  });

  const credential = (key: Key, subject: string) => ({
    status: 201 as const,
    body: { voterToken: issueVerifiedToken(key, subject), level: 'verified' },
  });

  const request: Handler = async (context) => {
    const { poll, key } = await openPoll(context, '/contact');
    const { city } = context.get('site');
    const { contact: typed, language } = context.get('body') as CodeRequest;
    const contact = readContact(messenger, city, typed);
    await spend(ports, 'codes', ports.peerAddress(context.req.raw));
    const answer = await once(actOf(context, 'requestVoterCode', poll), async (tx) => {
      const { id, expiresAt } = await openChallenge(tx, poll, key, contact, now());
      return { status: 202, body: { challenge: id, expiresAt: new Date(expiresAt).toISOString() } };
    });
    const { challenge } = (await answer.clone().json()) as ChallengeView;
    await sendCode(ports, { city, poll, key, challenge, contact, language });
    return answer;
  };

  const byCode = async (context: AppContext, proof: CodeProof): Promise<Response> => {
    const { poll, key } = await openPoll(context, '/method');
    const contact = readContact(messenger, context.get('site').city, proof.contact);
    const { challenge } = proof;
    await spend(ports, 'challenge', `${poll.cityId}/${challenge}`);
    const row = await countTry(db, poll, challenge, now());
    return once(actOf(context, 'verifyVoter', poll), async (tx) => {
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

  const byToken = async (context: AppContext, token: string): Promise<Response> => {
    const { poll, key } = await openPoll(context, '/method');
    const subject = await subjectOf(token);
    return once(actOf(context, 'verifyVoter', poll), () => Promise.resolve(credential(key, subject)));
  };

  const verify: Handler = (context) => {
    const proof = context.get('body') as Proof;
    return proof.method === 'code' ? byCode(context, proof) : byToken(context, proof.token);
  };

  return { requestVoterCode: request, verifyVoter: verify };
}
