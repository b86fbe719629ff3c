import { and, eq, isNull } from 'drizzle-orm';
import { uuidv7 } from 'uuidv7';
import { randomBytes, sha256, toBase64Url } from '../crypto/digest.js';
import { officer as officerTable, type OfficerRole } from '../db/schema.js';
import type { Database } from '../ports.js';
import { requireAgency } from './require-agency.js';

export interface NewOfficer {
  readonly name: string;
  readonly role: OfficerRole;
  /** The agency of an `agency_officer`; null for a dispatcher. */
  readonly agency: string | null;
}

/** Creates an officer. The token is shown this once: only its SHA-256 is kept. */
export async function createOfficer(
  db: Database,
  cityId: string,
  { name, role, agency }: NewOfficer,
): Promise<{ readonly id: string; readonly token: string }> {
  if ((role === 'agency_officer') !== (agency !== null)) {
    throw new Error('An agency_officer belongs to an agency, a dispatcher to none.');
  }
  await requireAgency(db, cityId, agency);
  const id = uuidv7();
  // the city in front tells which shard knows the officer
  const token = `${cityId}.${toBase64Url(randomBytes(32))}`;
  await db
    .insert(officerTable)
    .values({ cityId, id, name, role, agency, tokenHash: await sha256(token), createdAt: Date.now() });
  return { id, token };
}

/** Makes an officer's token worthless at once. Whether there was such an officer, with a token that held. */
export async function revokeOfficer(db: Database, cityId: string, id: string): Promise<boolean> {
  if (!/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/iu.test(id)) return false;
  const revoked = await db
    .update(officerTable)
    .set({ revokedAt: Date.now() })
    .where(and(eq(officerTable.cityId, cityId), eq(officerTable.id, id), isNull(officerTable.revokedAt)))
    .returning({ id: officerTable.id });
  return revoked.length > 0;
}
