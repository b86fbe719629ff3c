import { and, desc, eq, gt } from 'drizzle-orm';
import type { City } from '../../cities/city.js';
import { randomBytes } from '../../crypto/digest.js';
import { surveyInvitationKey } from '../../db/schema-surveys.js';
import { daysAfter } from '../../participation/day.js';
import type { Database } from '../../ports.js';

export type InvitationKey = typeof surveyInvitationKey.$inferSelect;

export interface InvitationKeys {
  /** Makes tokens today. */
  readonly current: InvitationKey;
  /** Those, with the current one, whose tokens may still hold. */
  readonly all: readonly InvitationKey[];
}

function living(db: Database, { id }: City, today: string): Promise<InvitationKey[]> {
  return db
    .select()
    .from(surveyInvitationKey)
    .where(and(eq(surveyInvitationKey.cityId, id), gt(surveyInvitationKey.destroyed, today)))
    .orderBy(desc(surveyInvitationKey.begins));
}

/** One that makes tokens for a quiet period, and is kept for another one: until the last of them has expired. */
async function begin(db: Database, { id: cityId, profile }: City, today: string): Promise<void> {
  const { quietDays } = profile.surveys;
  await db
    .insert(surveyInvitationKey)
    .values({
      cityId,
      begins: today,
      ends: daysAfter(today, quietDays),
      destroyed: daysAfter(today, 2 * quietDays),
      key: randomBytes(32),
    })
    // another process began one today
    .onConflictDoNothing();
}

const currentOf = (keys: readonly InvitationKey[], today: string) => keys.find(({ ends }) => ends > today);

/** The city's keys today; a new one where the last has had its time. */
export async function invitationKeys(db: Database, city: City, today: string): Promise<InvitationKeys> {
  let all = await living(db, city, today);
  if (!currentOf(all, today)) {
    await begin(db, city, today);
    all = await living(db, city, today);
  }
  const current = currentOf(all, today);
  if (!current) throw new Error('The city has no key for invitations.');
  return { current, all };
}
