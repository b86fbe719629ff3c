import type { Localized } from '@suara/core';
import { and, eq, isNull } from 'drizzle-orm';
import { outcomeNotice, outcomeSubscription } from '../db/schema-voters.js';
import type { Database } from '../ports.js';
import type { OutcomeSubject } from './subscribe.js';

export interface Outcome extends OutcomeSubject {
  /** What the poll asked, or what the consultation was about. */
  readonly title: Localized;
  readonly summary: Localized;
}

/** Call it in the transaction that publishes an outcome: whoever asked to be told will be, whatever happens after it. */
export async function enqueueOutcome(tx: Database, outcome: Outcome, now: number): Promise<void> {
  const { cityId, kind, id: subjectId, title, summary } = outcome;
  await tx
    .insert(outcomeNotice)
    .values({ cityId, kind, subjectId, title, summary })
    .onConflictDoUpdate({
      target: [outcomeNotice.cityId, outcomeNotice.kind, outcomeNotice.subjectId],
      set: { title, summary },
    });
  await tx
    .update(outcomeSubscription)
    .set({ dueAt: now })
    .where(
      and(
        eq(outcomeSubscription.cityId, cityId),
        eq(outcomeSubscription.kind, kind),
        eq(outcomeSubscription.subjectId, subjectId),
        isNull(outcomeSubscription.dueAt),
      ),
    );
}
