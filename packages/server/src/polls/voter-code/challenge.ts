/**
 * One-time codes. The table holds HMACs under the poll's key: who copies it
 * learns neither a contact nor a code, and what is left of it at the close is
 * deleted then.
 */
import { and, eq, gt, isNotNull, lt, lte, sql } from 'drizzle-orm';
import { uuidv7 } from 'uuidv7';
import { equalBytes, randomBytes, type Bytes } from '../../crypto/digest.js';
import { voterChallenge } from '../../db/schema-voters.js';
import { contactName, type Contact } from '../../messages/contact.js';
import type { Database, ServerPorts } from '../../ports.js';
import { closingTime } from '../../participation/life.js';
import type { PollRow } from '../poll.js';
import { derive } from '../../crypto/derive.js';

export type ChallengeRow = typeof voterChallenge.$inferSelect;

export const CODE_MINUTES = 5;
export const MOST_TRIES = 5;

const CODES = 1_000_000;
/** The largest multiple of {@link CODES} in 32 bits: what lies above would make small codes likelier. */
const FAIR = 2 ** 32 - (2 ** 32 % CODES);

/** Six digits, each code as likely as any other. */
export function drawCode(random = () => new DataView(randomBytes(4).buffer).getUint32(0)): string {
  let drawn = random();
  while (drawn >= FAIR) drawn = random();
  return String(drawn % CODES).padStart(6, '0');
}

export const contactHash = (key: Bytes, contact: Contact): Bytes =>
  new Uint8Array(derive(key, 'contact', contactName(contact)));

const codeHash = (key: Bytes, id: string, code: string): Bytes => new Uint8Array(derive(key, 'code', id, code));

const sameChallenge = ({ cityId, id: pollId }: Pick<PollRow, 'cityId' | 'id'>, id: string) =>
  and(eq(voterChallenge.cityId, cityId), eq(voterChallenge.pollId, pollId), eq(voterChallenge.id, id));

/** Makes room for a code. None outlives its poll. */
export async function openChallenge(tx: Database, poll: PollRow, key: Bytes, contact: Contact, now: number) {
  const row: ChallengeRow = {
    cityId: poll.cityId,
    pollId: poll.id,
    id: uuidv7(),
    contactHash: contactHash(key, contact),
    codeHash: null,
    sent: false,
    tries: 0,
    expiresAt: Math.min(now + CODE_MINUTES * 60_000, closingTime(poll)),
  };
  await tx.insert(voterChallenge).values(row);
  return row;
}

/** Whether the message of a challenge has not gone out yet. */
export async function awaitsCode(db: Database, poll: PollRow, id: string): Promise<boolean> {
  const [row] = await db.select({ sent: voterChallenge.sent }).from(voterChallenge).where(sameChallenge(poll, id));
  return row?.sent === false;
}

/** A new code for a challenge whose message has not gone out yet; null where there is nothing to send. */
export async function makeCode(db: Database, poll: PollRow, key: Bytes, id: string, now: number) {
  const code = drawCode();
  const made = await db
    .update(voterChallenge)
    .set({ codeHash: codeHash(key, id, code) })
    .where(and(sameChallenge(poll, id), eq(voterChallenge.sent, false), gt(voterChallenge.expiresAt, now)))
    .returning({ id: voterChallenge.id });
  return made.length > 0 ? code : null;
}

export async function markSent(db: Database, poll: PollRow, id: string): Promise<void> {
  await db.update(voterChallenge).set({ sent: true }).where(sameChallenge(poll, id));
}

/**
 * Counts a try, outside of any transaction that a wrong code would undo, and in one statement, so that tries which come
 * together count each. Null where the challenge takes none any more.
 */
export async function countTry(db: Database, poll: PollRow, id: string, now: number): Promise<ChallengeRow | null> {
  const [row] = await db
    .update(voterChallenge)
    .set({ tries: sql`${voterChallenge.tries} + 1` })
    .where(
      and(
        sameChallenge(poll, id),
        isNotNull(voterChallenge.codeHash),
        lt(voterChallenge.tries, MOST_TRIES),
        gt(voterChallenge.expiresAt, now),
      ),
    )
    .returning();
  return row ?? null;
}

export function opens(row: ChallengeRow, key: Bytes, contact: Contact, code: string): boolean {
  // both are compared, so that the time does not tell which one is wrong
  const contactFits = equalBytes(row.contactHash, contactHash(key, contact));
  const codeFits = row.codeHash !== null && equalBytes(row.codeHash, codeHash(key, row.id, code));
  return contactFits && codeFits;
}

/** Whether the code was still there to be used: it is once. */
export async function useUp(tx: Database, poll: PollRow, id: string): Promise<boolean> {
  const gone = await tx.delete(voterChallenge).where(sameChallenge(poll, id)).returning({ id: voterChallenge.id });
  return gone.length > 0;
}

/** At the close of a poll. */
export async function forgetChallenges(tx: Database, { cityId, id }: Pick<PollRow, 'cityId' | 'id'>): Promise<void> {
  await tx.delete(voterChallenge).where(and(eq(voterChallenge.cityId, cityId), eq(voterChallenge.pollId, id)));
}

/** Deletes the challenges that have run out, with them all of polls that reached their end. */
export async function sweepChallenges({ db, now }: Pick<ServerPorts, 'db' | 'now'>): Promise<number> {
  const gone = await db
    .delete(voterChallenge)
    .where(lte(voterChallenge.expiresAt, now()))
    .returning({ id: voterChallenge.id });
  return gone.length;
}
