import type { Handler } from '../http/env.js';
import type { Once } from '../http/idempotency.js';
import { Problem } from '../http/problem.js';
import { spend } from '../http/rate-limit.js';
import type { TypedContact } from '../messages/contact.js';
import { readContact } from '../messages/read-contact.js';
import { stateOf } from '../participation/life.js';
import { findPoll } from '../polls/poll.js';
import type { Database, ServerPorts } from '../ports.js';
import { subscribe, type OutcomeSubject } from './subscribe.js';

interface NewSubscription {
  readonly poll?: string;
  readonly consultation?: string;
  readonly contact: TypedContact;
  readonly language: string;
}

/** Whether the public may know of it. */
export type IsPublic = (db: Database, cityId: string, id: string, now: number) => Promise<boolean>;

const pollIsPublic: IsPublic = async (db, cityId, id, now) => {
  const row = await findPoll(db, cityId, id);
  return row !== null && stateOf(row, now) !== 'draft';
};

/** The route by which people ask to be told of an outcome. */
export function subscriptionRoutes(ports: ServerPorts, once: Once, consultationIsPublic: IsPublic) {
  const { db, messenger, now } = ports;

  const subjectOf = async (cityId: string, { poll, consultation = '' }: NewSubscription): Promise<OutcomeSubject> => {
    const [kind, id, isPublic] =
      poll === undefined
        ? (['consultation', consultation, consultationIsPublic] as const)
        : (['poll', poll, pollIsPublic] as const);
    if (!(await isPublic(db, cityId, id, now()))) throw new Problem('not-found');
    return { cityId, kind, id };
  };

  const create: Handler = async (context) => {
    const { city } = context.get('site');
    const body = context.get('body') as NewSubscription;
    const subject = await subjectOf(city.id, body);
    const contact = readContact(messenger, city, body.contact);
    await spend(ports, 'codes', ports.peerAddress(context.req.raw));
    const act = {
      cityId: city.id,
      operation: 'subscribeToOutcome',
      key: context.get('idempotencyKey'),
      target: '',
      body: context.get('rawBody'),
    };
    return once(act, async (tx) => {
      await subscribe(tx, subject, contact, body.language, now());
      return { status: 201, body: { status: 'subscribed' } };
    });
  };

  return { subscribeToOutcome: create };
}
