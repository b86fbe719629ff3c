import type { Database } from '../ports.js';
import { SQLSTATE, sqlState } from './errors.js';

const TRIES = 5;
const TRANSIENT: readonly (string | null)[] = [SQLSTATE.serializationFailure, SQLSTATE.deadlockDetected];

/** Some milliseconds, more with each try, by chance: those who collided should not meet again. */
function pause(attempt: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, Math.random() * 20 * 2 ** attempt));
}

/**
 * Runs `work` in one transaction, and again where the database ended it only
 * because of others working at the same time. So `work` may run more than once:
 * it does nothing outside of the transaction that must happen once.
 */
export async function inTransaction<T>(db: Database, work: (tx: Database) => Promise<T>): Promise<T> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await db.transaction(work);
    } catch (error) {
      if (attempt === TRIES || !TRANSIENT.includes(sqlState(error))) throw error;
      await pause(attempt);
    }
  }
}
