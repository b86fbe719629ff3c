import { is, sql } from 'drizzle-orm';
import { getTableConfig, PgTable } from 'drizzle-orm/pg-core';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Database } from '../ports.js';
import { testDatabase } from '../test-support/database.js';
import { rowsOf } from './rows.js';
import * as schema from './tables.js';

const tables = Object.values(schema).flatMap((value) => (is(value, PgTable) ? [getTableConfig(value)] : []));

/** `timestamp (3) with time zone` and `timestamp(3) with time zone` are one type. */
const plain = (type: string) => type.replaceAll(' (', '(');

let db: Database;
beforeAll(async () => {
  db = await testDatabase();
});

it('the code knows every table of the migrated database', async () => {
  const rows = await rowsOf<{ name: string }>(
    db,
    sql`select table_name as name from information_schema.tables
      where table_schema = 'public' and table_type = 'BASE TABLE' and table_name not like 'suara\\_%' order by 1`,
  );
  expect(rows.map(({ name }) => name)).toEqual(tables.map(({ name }) => name).sort());
});

describe.each(tables)('the table $name', (table) => {
  it('has the columns the code reads and writes', async () => {
    const found = await rowsOf<{ name: string; type: string; nullable: string }>(
      db,
      sql`select column_name as name, is_nullable as nullable,
          format_type(attribute.atttypid, attribute.atttypmod) as type
        from information_schema.columns
        join pg_attribute attribute on attrelid = ('public.' || quote_ident(table_name))::regclass and attname = column_name
        where table_schema = 'public' and table_name = ${table.name} order by 1`,
    );
    const known = table.columns.map((column) => ({
      name: column.name,
      type: plain(column.getSQLType()),
      nullable: column.notNull ? 'NO' : 'YES',
    }));
    expect(found.map(({ name, type, nullable }) => ({ name, type, nullable }))).toEqual(
      known.sort((a, b) => (a.name < b.name ? -1 : 1)),
    );
  });

  it('has the keys the code counts on', async () => {
    const found = await rowsOf<{ name: string; definition: string }>(
      db,
      sql`select conname as name, pg_get_constraintdef(oid) as definition from pg_constraint
        where conrelid = ('public.' || ${table.name})::regclass and contype in ('p', 'u', 'f')`,
    );
    const columns = (list: readonly { name: string }[]) => list.map(({ name }) => name).join(', ');
    const known = [
      ...table.primaryKeys.map((key) => [key.getName(), `PRIMARY KEY (${columns(key.columns)})`]),
      ...table.uniqueConstraints.map((key) => [key.getName(), `UNIQUE (${columns(key.columns)})`]),
      ...table.foreignKeys.map((key) => {
        const { columns: own, foreignColumns, foreignTable } = key.reference();
        const other = `${getTableConfig(foreignTable).name}(${columns(foreignColumns)})`;
        return [key.getName(), `FOREIGN KEY (${columns(own)}) REFERENCES ${other}`];
      }),
    ];
    expect(Object.fromEntries(found.map(({ name, definition }) => [name, definition]))).toEqual(
      Object.fromEntries(known),
    );
  });

  it('has the indexes the code counts on', async () => {
    const found = await rowsOf<{ name: string }>(
      db,
      sql`select indexname as name from pg_indexes
        where schemaname = 'public' and tablename = ${table.name} and indexname like '%\\_idx'`,
    );
    const known = table.indexes.map(({ config }) => config.name);
    expect(found.map(({ name }) => name).sort()).toEqual(known.sort());
  });
});
