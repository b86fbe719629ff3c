import { and, eq } from 'drizzle-orm';
import { outcomeNotice, outcomeSubscription, type SubjectKind } from '../db/schema-voters.js';
import type { Contact } from '../messages/contact.js';
import type { Database } from '../ports.js';

/** A poll or a consultation. */
export interface OutcomeSubject {
  readonly cityId: string;
  readonly kind: SubjectKind;
  readonly id: string;
}

async function isPublished(tx: Database, { cityId, kind, id }: OutcomeSubject): Promise<boolean> {
  const rows = await tx
    .select({ id: outcomeNotice.subjectId })
    .from(outcomeNotice)
    .where(and(eq(outcomeNotice.cityId, cityId), eq(outcomeNotice.kind, kind), eq(outcomeNotice.subjectId, id)));
  return rows.length > 0;
}

/** Keeps a contact for one message; once, however often it is asked for. Who comes late is told with the next sweep. */
export async function subscribe(
  tx: Database,
  subject: OutcomeSubject,
  contact: Contact,
  language: string,
  now: number,
): Promise<void> {
  const dueAt = (await isPublished(tx, subject)) ? now : null;
  await tx
    .insert(outcomeSubscription)
    .values({
      cityId: subject.cityId,
      kind: subject.kind,
      subjectId: subject.id,
      ...contact,
      language,
      tries: 0,
      dueAt,
    })
    .onConflictDoNothing();
}
