import pg from 'pg';
import { postgresErrorFields, type PostgresErrorFields, type RawError } from './worker-messages.js';

/** Takes an error apart for the way between the threads. */
export function toRawError(error: unknown): RawError {
  if (!(error instanceof Error)) return { message: String(error), postgres: null };
  const postgres = readPostgresFields(error);
  // Node's own errors have a `code` too ("EPERM"); only Postgres speaks of a severity.
  return { message: error.message, postgres: postgres.severity === undefined ? null : postgres };
}

/**
 * Puts it together again, as the class that `pg` throws: code that tells errors apart by `code`, `constraint` or even
 * by class need not know which database it runs on.
 */
export function fromRawError({ message, postgres }: RawError): Error {
  if (postgres === null) return new Error(message);
  return Object.assign(new pg.DatabaseError(message, message.length, 'error'), postgres);
}

function readPostgresFields(error: Error): PostgresErrorFields {
  const values = Object.fromEntries(Object.entries(error)) as Record<string, unknown>;
  const fields: PostgresErrorFields = {};
  for (const field of postgresErrorFields) {
    const value = values[field];
    if (typeof value === 'string') fields[field] = value;
  }
  return fields;
}
