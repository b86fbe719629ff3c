import { sql } from 'drizzle-orm';
import { pgTable } from 'drizzle-orm/pg-core';
import { expect, it } from 'vitest';
import { testDatabase } from '../test-support/database.js';
import { bytes, instant } from './columns.js';

const table = pgTable('anything', { at: instant('at'), raw: bytes('raw') });

it.each(['UTC', 'Asia/Jakarta', 'Asia/Kathmandu', 'America/St_Johns'])(
  'an instant is the same whatever the time zone of the connection, as in %s',
  async (zone) => {
    const db = await testDatabase();
    const at = Date.parse('2026-11-21T03:15:00.507Z');
    await db.transaction(async (tx) => {
      await tx.execute(sql.raw(`set local time zone '${zone}'`));
      const [row] = await tx
        .select({ at: sql`${sql.param(at, table.at)}::timestamptz(3)`.mapWith(table.at) })
        .from(sql`(values (1)) as one`);
      expect(row?.at).toBe(at);
    });
  },
);

it('bytes come back as they went, as Uint8Array and nothing else', async () => {
  const db = await testDatabase();
  const raw = Uint8Array.from({ length: 256 }, (_, index) => index);
  const [row] = await db
    .select({ raw: sql`${sql.param(raw, table.raw)}::bytea`.mapWith(table.raw) })
    .from(sql`(values (1)) as one`);
  expect(row?.raw).toEqual(raw);
  expect(row?.raw.constructor).toBe(Uint8Array);
});
