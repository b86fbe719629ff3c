import type { OfficerRole } from '../db/schema.js';
import type { Database } from '../ports.js';

export interface NewOfficer {
  readonly name: string;
  readonly role: OfficerRole;
  /** The agency of an `agency_officer`; null for a dispatcher. */
  readonly agency: string | null;
}

/** Creates an officer. The token is shown this once: only its SHA-256 is kept. */
export function createOfficer(
  db: Database,
  cityId: string,
  officer: NewOfficer,
): Promise<{ readonly id: string; readonly token: string }> {
  void [db, cityId, officer];
  return Promise.reject(new Error('not built yet'));
}

/** Makes an officer's token worthless at once. Whether there was such an officer. */
export function revokeOfficer(db: Database, cityId: string, id: string): Promise<boolean> {
  void [db, cityId, id];
  return Promise.reject(new Error('not built yet'));
}
