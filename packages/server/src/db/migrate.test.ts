import { isOpen, REPORT_STATUSES } from '@suara/core';
import { is, sql } from 'drizzle-orm';
import { getTableConfig, PgTable } from 'drizzle-orm/pg-core';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Database } from '../ports.js';
import { onPostgres, testDatabase, withEmptySchema } from '../test-support/database.js';
import { testApi } from '../test-support/api.js';
import { migrate } from './migrate.js';
import { migrations } from './migrations/index.js';
import { rowsOf } from './rows.js';
import * as schema from './tables.js';

const tablesIn = async (db: Database, of: string) =>
  (
    await rowsOf<{ name: string }>(
      db,
      sql`select table_name as name from information_schema.tables where table_schema = ${of} order by 1`,
    )
  ).map(({ name }) => name);

const known = Object.values(schema).flatMap((value) => (is(value, PgTable) ? [getTableConfig(value).name] : []));

describe('migrating', () => {
  it('makes all tables of an empty database, and changes nothing the next time', async () => {
    await withEmptySchema(async (db, name) => {
      await migrate(db);
      const tables = await tablesIn(db, name);
      expect(tables).toEqual([...known, 'suara_migration'].sort());
      await migrate(db);
      expect(await tablesIn(db, name)).toEqual(tables);
      const applied = await rowsOf<{ version: number }>(db, sql`select version from suara_migration order by 1`);
      expect(applied.map(({ version }) => version)).toEqual(migrations.map(({ version }) => version));
    });
  });

  it('happens once when several processes start at once', async () => {
    await withEmptySchema(async (db, name) => {
      await Promise.all([migrate(db), migrate(db), migrate(db), migrate(db)]);
      expect(await tablesIn(db, name)).toContain('report');
    });
  });

  it('refuses a database that is newer than the code', async () => {
    await withEmptySchema(async (db) => {
      await migrate(db);
      await db.execute(sql`insert into suara_migration (version, name) values (999, 'tomorrow')`);
      await expect(migrate(db)).rejects.toThrow(/version 999.*knows only \d+/u);
    });
  });

  it('leaves nothing behind when a statement fails', async () => {
    await withEmptySchema(async (db, name) => {
      // in the way of the last migration's last tables
      await db.execute(sql.raw('create table idempotency (nothing text)'));
      await expect(migrate(db)).rejects.toThrow();
      expect(await tablesIn(db, name)).toEqual(['idempotency']);
    });
  });

  it('numbers its steps without a gap', () => {
    expect(migrations.map(({ version }) => version)).toEqual(migrations.map((_, index) => index + 1));
  });
});

describe('the tables', () => {
  let db: Database;
  beforeAll(async () => {
    db = await testDatabase();
  });

  it('put the city first in every primary, unique and foreign key', async () => {
    const keys = await rowsOf<{ name: string; column: string }>(
      db,
      sql`select conname as name, (
          select attname from pg_attribute where attrelid = conrelid and attnum = conkey[1]
        ) as "column" from pg_constraint
        where connamespace = 'public'::regnamespace and contype in ('p', 'u', 'f') order by 1`,
    );
    const others = keys.filter(({ name, column }) => column !== 'city_id' && !/^suara_/u.test(name));
    expect(others).toEqual([{ name: 'city_pkey', column: 'id' }]);
    expect(keys.length).toBeGreaterThan(15);
  });

  it('index the very statuses that the core calls open', async () => {
    const [index] = await rowsOf<{ indexdef: string }>(
      db,
      sql`select indexdef from pg_indexes where schemaname = 'public' and indexname = 'report_open_idx'`,
    );
    const statuses = [...(index?.indexdef.matchAll(/'(\w+)'::text/gu) ?? [])].map(([, status]) => status);
    expect(statuses.sort()).toEqual(REPORT_STATUSES.filter(isOpen).sort());
  });

  it('never change or lose what happened to a report', async () => {
    const api = await testApi();
    await api.file();
    const where = sql.raw(`where city_id = '${api.city.id}'`);
    const refused = expect.objectContaining({ message: expect.stringContaining('append-only') as unknown });
    for (const statement of [
      sql`update report_event set note = 'never said' ${where}`,
      sql`delete from report_event ${where}`,
      sql`truncate report_event cascade`,
    ]) {
      await expect(db.execute(statement)).rejects.toHaveProperty('cause', refused);
    }
  });

  it.runIf(onPostgres)('let the queue be read from its index', async () => {
    const plan = await db.transaction(async (tx) => {
      await tx.execute(sql.raw('set local enable_seqscan = off'));
      await tx.execute(sql.raw('set local enable_bitmapscan = off'));
      await tx.execute(sql.raw('set local enable_sort = off'));
      return rowsOf<Record<string, string>>(
        tx,
        sql.raw(
          `explain select * from report where city_id = 'x' and status in ('${REPORT_STATUSES.filter(isOpen).join("','")}')
           order by deadline, id limit 50`,
        ),
      );
    });
    const text = plan.map((row) => Object.values(row).join()).join('\n');
    expect(text).toContain('report_open_idx');
    expect(text).not.toContain('Sort');
  });
});
