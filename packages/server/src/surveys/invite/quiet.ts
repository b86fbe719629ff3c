/** Who is left alone. In days, so that nobody learns when within a day somebody came. */
import { and, eq, gt, inArray, lte } from 'drizzle-orm';
import type { City } from '../../cities/city.js';
import { surveyInvitation } from '../../db/schema-surveys.js';
import { dayIn, daysAfter } from '../../participation/day.js';
import type { Database } from '../../ports.js';
import { invitationKeys, type InvitationKeys } from './keys.js';
import { tokenOf, type Visitor } from './visitor.js';

export const todayIn = ({ profile }: City, now: number) => dayIn(profile.city.timeZone, now);

/** Whether the visitor is to be left alone today. */
export async function isQuiet(
  db: Database,
  { id }: City,
  { all }: InvitationKeys,
  visitor: Visitor,
  today: string,
): Promise<boolean> {
  const tokens = all.map(({ key }) => tokenOf(key, id, visitor));
  const found = await db
    .select({ expires: surveyInvitation.expires })
    .from(surveyInvitation)
    .where(
      and(
        eq(surveyInvitation.cityId, id),
        inArray(surveyInvitation.tokenHash, tokens),
        gt(surveyInvitation.expires, today),
      ),
    );
  return found.length > 0;
}

/**
 * Leaves the visitor alone for the quiet days, the present one not counted. False
 * where somebody else began it meanwhile: of two sites that ask at once, one may
 * invite.
 */
export async function beginQuiet(
  db: Database,
  { id: cityId, profile }: City,
  { current }: InvitationKeys,
  visitor: Visitor,
  today: string,
): Promise<boolean> {
  const expires = daysAfter(today, profile.surveys.quietDays + 1);
  const began = await db
    .insert(surveyInvitation)
    .values({ cityId, tokenHash: tokenOf(current.key, cityId, visitor), expires })
    .onConflictDoUpdate({
      target: [surveyInvitation.cityId, surveyInvitation.tokenHash],
      set: { expires },
      setWhere: lte(surveyInvitation.expires, today),
    })
    .returning({ expires: surveyInvitation.expires });
  return began.length > 0;
}

/** Whoever has answered has been asked: on a city's sites that remember together, no other one asks again soon. */
export async function quietAfterAnswer(db: Database, city: City, visitor: Visitor, now: number): Promise<void> {
  if (city.profile.surveys.invitations === 'site') return;
  const today = todayIn(city, now);
  const keys = await invitationKeys(db, city, today);
  if (!(await isQuiet(db, city, keys, visitor, today))) await beginQuiet(db, city, keys, visitor, today);
}
