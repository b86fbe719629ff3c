/** Sends what the outbox holds, and erases each contact with its message. */
import { and, eq, lte } from 'drizzle-orm';
import { city as cityTable } from '../db/schema.js';
import { outcomeNotice, outcomeSubscription } from '../db/schema-voters.js';
import { describeError } from '../http/log.js';
import { recipientOf } from '../messages/contact.js';
import { localize, textsIn } from '../messages/texts.js';
import type { Database, Message, ServerPorts } from '../ports.js';

type SendPorts = Pick<ServerPorts, 'db' | 'now' | 'messenger' | 'log'>;
type Subscription = typeof outcomeSubscription.$inferSelect;

const MINUTE = 60_000;

/** How long to wait after each try: three and a half days in all. A contact that cannot be reached until then is erased, too. */
export const WAITS = [5, 30, 2 * 60, 8 * 60, 24 * 60, 60 * 60].map((minutes) => minutes * MINUTE);

/** As many go out at the same time. */
const BATCH = 8;

const same = (row: Subscription) =>
  and(
    eq(outcomeSubscription.cityId, row.cityId),
    eq(outcomeSubscription.kind, row.kind),
    eq(outcomeSubscription.subjectId, row.subjectId),
    eq(outcomeSubscription.channel, row.channel),
    eq(outcomeSubscription.address, row.address),
  );

/** Takes the message for this process, by moving the next try to its time first: also a process that dies has tried. */
async function claim({ db, now }: SendPorts, row: Subscription): Promise<boolean> {
  const claimed = await db
    .update(outcomeSubscription)
    .set({ tries: row.tries + 1, dueAt: now() + (WAITS[row.tries] ?? MINUTE) })
    .where(and(same(row), eq(outcomeSubscription.tries, row.tries), lte(outcomeSubscription.dueAt, now())))
    .returning({ tries: outcomeSubscription.tries });
  return claimed.length > 0;
}

async function erase(db: Database, row: Subscription): Promise<void> {
  await db.delete(outcomeSubscription).where(same(row));
}

async function messageFor(db: Database, row: Subscription): Promise<Message | null> {
  const [found] = await db
    .select({ title: outcomeNotice.title, summary: outcomeNotice.summary, profile: cityTable.profile })
    .from(outcomeNotice)
    .innerJoin(cityTable, eq(cityTable.id, outcomeNotice.cityId))
    .where(
      and(
        eq(outcomeNotice.cityId, row.cityId),
        eq(outcomeNotice.kind, row.kind),
        eq(outcomeNotice.subjectId, row.subjectId),
      ),
    );
  if (!found) return null;
  const { defaultLanguage, name } = found.profile.city;
  const inLanguage = (text: typeof name) => localize(text, row.language, defaultLanguage);
  const words = { city: inLanguage(name), title: inLanguage(found.title), summary: inLanguage(found.summary) };
  const letter = textsIn(row.language, defaultLanguage).outcome(words);
  return { to: recipientOf(row), ...letter, purpose: 'outcome' };
}

/** Whether the message went out now. */
async function sendOne(ports: SendPorts, row: Subscription): Promise<boolean> {
  const { db, messenger, log } = ports;
  if (!(await claim(ports, row))) return false;
  const message = await messageFor(db, row);
  try {
    if (message) await messenger.send(message);
  } catch (error) {
    const isLast = row.tries + 1 >= WAITS.length;
    const { kind, subjectId, channel } = row;
    log.error({ kind, subjectId, channel, isLast, failure: describeError(error) }, 'an outcome could not be told');
    if (isLast) await erase(db, row);
    return false;
  }
  await erase(db, row);
  return message !== null;
}

/** Sends everything that is due; how much went out. What fails comes again later, so this ends. */
export async function sendOutcomes(ports: SendPorts): Promise<number> {
  for (let sent = 0; ;) {
    const rows = await ports.db
      .select()
      .from(outcomeSubscription)
      .where(lte(outcomeSubscription.dueAt, ports.now()))
      .orderBy(outcomeSubscription.dueAt)
      .limit(BATCH);
    if (rows.length === 0) return sent;
    const done = await Promise.all(rows.map((row) => sendOne(ports, row)));
    sent += done.filter(Boolean).length;
  }
}
