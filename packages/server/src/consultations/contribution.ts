import { parseSecret } from '@suara/core';
import { and, eq } from 'drizzle-orm';
import { equalBytes, sha256 } from '../crypto/digest.js';
import { contribution } from '../db/schema-consultations.js';
import type { Database } from '../ports.js';

export type ContributionRow = typeof contribution.$inferSelect;

export type ContributionKey = Pick<ContributionRow, 'cityId' | 'consultationId' | 'id'>;

export function sameContribution({ cityId, consultationId, id }: ContributionKey) {
  return and(eq(contribution.cityId, cityId), eq(contribution.consultationId, consultationId), eq(contribution.id, id));
}

/** Stands in for the hash of a contribution that does not exist, so that both cost the same. */
const NO_HASH = new Uint8Array(32);

/** The contribution that its id and its secret open together. */
export async function findOwn(
  db: Database,
  key: ContributionKey,
  typedSecret: string,
): Promise<ContributionRow | null> {
  const [row] = await db.select().from(contribution).where(sameContribution(key));
  const hash = await sha256(parseSecret(typedSecret) ?? '');
  return equalBytes(hash, row?.secretHash ?? NO_HASH) && row ? row : null;
}
