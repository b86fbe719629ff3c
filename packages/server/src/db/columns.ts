import { customType } from 'drizzle-orm/pg-core';

/**
 * An instant in milliseconds since the epoch, as the core counts. PostgreSQL
 * writes `2026-11-21 03:15:00.5+00`, which is not ISO 8601 and which not every
 * browser reads, so it is made so first.
 */
export const instant = customType<{ data: number; driverData: string }>({
  dataType: () => 'timestamp (3) with time zone',
  toDriver: (milliseconds) => new Date(milliseconds).toISOString(),
  fromDriver: (text) => Date.parse(text.replace(' ', 'T').replace(/([+-]\d\d)$/u, '$1:00')),
});

/** Raw bytes. `pg` hands out Node's Buffer, a page knows only Uint8Array: always the latter. */
export const bytes = customType<{ data: Uint8Array<ArrayBuffer>; driverData: Uint8Array }>({
  dataType: () => 'bytea',
  toDriver: (value) => value,
  fromDriver: (value) => new Uint8Array(value),
});
