import { parseSecret } from '@suara/core';
import { and, eq } from 'drizzle-orm';
import { equalBytes, sha256 } from '../crypto/digest.js';
import { report } from '../db/schema.js';
import type { Database } from '../ports.js';
import type { ReportRow } from './trail.js';

/** Stands in for the hash of a report that does not exist, so that both cost the same. */
const NO_HASH = new Uint8Array(32);

/** The report that ticket and secret open together. */
export async function findBySecret(
  db: Database,
  cityId: string,
  ticket: string,
  typedSecret: string,
): Promise<ReportRow | null> {
  const [row] = await db
    .select()
    .from(report)
    .where(and(eq(report.cityId, cityId), eq(report.ticket, ticket)));
  const hash = await sha256(parseSecret(typedSecret) ?? '');
  return equalBytes(hash, row?.secretHash ?? NO_HASH) && row ? row : null;
}
