import { requirePublic } from '../consultations/consultation.js';
import { actOf } from '../http/act.js';
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

/** One that the public may know of. */
async function requirePoll(db: Database, cityId: string, id: string, now: number): Promise<void> {
  const row = await findPoll(db, cityId, id);
  if (!row || stateOf(row, now) === 'draft') throw new Problem('not-found');
}

async function subjectOf(
  db: Database,
  cityId: string,
  { poll, consultation }: NewSubscription,
  now: number,
): Promise<OutcomeSubject> {
  if (poll !== undefined) {
    await requirePoll(db, cityId, poll, now);
    return { cityId, kind: 'poll', id: poll };
  }
  const id = consultation ?? '';
  await requirePublic(db, cityId, id, now);
  return { cityId, kind: 'consultation', id };
}

/** The route by which people ask to be told of an outcome. */
export function subscriptionRoutes(ports: ServerPorts, once: Once) {
  const { db, messenger, now } = ports;

  const create: Handler = async (context) => {
    const { city } = context.get('site');
    const body = context.get('body') as NewSubscription;
    const subject = await subjectOf(db, city.id, body, now());
    const contact = readContact(messenger, city, body.contact);
    await spend(ports, 'codes', ports.peerAddress(context.req.raw));
    const act = actOf(context, { cityId: city.id, operation: 'subscribeToOutcome', target: '' });
    return once(act, async (tx) => {
      await subscribe(tx, subject, contact, body.language, now());
      return { status: 201, body: { status: 'subscribed' } };
    });
  };

  return { subscribeToOutcome: create };
}
