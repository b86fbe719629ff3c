import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { eq, sql } from 'drizzle-orm';
import { bigint, date, integer, jsonb, pgTable, text, timestamp } from 'drizzle-orm/pg-core';
import { drizzle } from 'drizzle-orm/pglite';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { compiledModule } from './compiled-module.js';
import { asDrizzleClient, openEmbeddedDatabase, type EmbeddedDatabase } from './embedded-database.js';
import { FolderInUseError } from './folder-lock.js';

const dataDir = path.join(fs.mkdtempSync(path.join(os.tmpdir(), 'suara-embedded-')), 'data');
let database: EmbeddedDatabase;

beforeAll(async () => {
  database = await openEmbeddedDatabase(dataDir, { idleTransactionLimit: 500 });
  await database.exec('CREATE TABLE people (id int PRIMARY KEY, name text NOT NULL)');
}, 120_000);

afterAll(async () => {
  await database.close();
  fs.rmSync(path.dirname(dataDir), { recursive: true });
});

const names = async () => (await database.query<{ name: string }>('SELECT name FROM people ORDER BY id')).rows;

describe('the data folder', () => {
  it('holds the database and a lock, for nobody else to read', () => {
    expect(fs.readdirSync(dataDir)).toEqual(expect.arrayContaining(['postgres', 'suara.lock']));
    expect(fs.statSync(dataDir).mode & 0o777).toBe(0o700);
  });

  it('is refused to a second opening here, and to another process', async () => {
    await expect(openEmbeddedDatabase(dataDir)).rejects.toBeInstanceOf(FolderInUseError);
    const script = `
      const { openEmbeddedDatabase } = await import(${JSON.stringify(compiledModule('./embedded-database.js').href)});
      await openEmbeddedDatabase(${JSON.stringify(dataDir)}).catch((error) => console.log(error.message));
    `;
    const { stdout } = spawnSync(process.execPath, ['--input-type=module', '-e', script], { encoding: 'utf8' });
    expect(stdout).toContain(`in use by process ${process.pid}`);
  });
});

describe('query and exec', () => {
  it('give rows, counts and values as pg does', async () => {
    const sent = [1, 'Ani', 2, 'Budi'];
    const inserted = await database.query('INSERT INTO people VALUES ($1, $2), ($3, $4)', sent);
    expect(inserted).toMatchObject({ rows: [], affectedRows: 2, rowCount: 2, command: 'INSERT' });
    const { rows } = await database.query(`
      SELECT count(*), 1.50::numeric AS numeric, true AS bool, '{"a":[1]}'::jsonb AS json, ARRAY['x','y'] AS list,
             '\\x00ff'::bytea AS bytes, ARRAY[1,2]::int8[] AS numbers, NULL AS nothing FROM people`);
    expect(rows).toEqual([
      {
        count: 2,
        numeric: '1.50',
        bool: true,
        json: { a: [1] },
        list: ['x', 'y'],
        bytes: Buffer.from([0, 255]),
        numbers: [1, 2],
        nothing: null,
      },
    ]);
  });

  it('take dates, bytes, lists and objects as parameters', async () => {
    const moment = new Date('2026-11-24T03:00:00Z');
    const params = [moment, Buffer.from('abc'), ['a', 'b,"c'], { k: 1 }, null, 2n ** 40n];
    const { rows } = await database.query(
      'SELECT $1::timestamptz AS t, $2::bytea AS b, $3::text[] AS l, $4::jsonb AS j, $5::int AS n, $6::int8 AS i',
      params,
    );
    expect(rows).toEqual([{ t: moment, b: Buffer.from('abc'), l: ['a', 'b,"c'], j: { k: 1 }, n: null, i: 2 ** 40 }]);
  });

  it('keep what an error is told apart by', async () => {
    const error = await database.query('INSERT INTO people VALUES (1, $1)', ['Ani']).catch((caught: unknown) => caught);
    expect(error).toBeInstanceOf(pg.DatabaseError);
    expect(error).toMatchObject({
      code: '23505',
      constraint: 'people_pkey',
      table: 'people',
      detail: 'Key (id)=(1) already exists.',
      message: 'duplicate key value violates unique constraint "people_pkey"',
    });
  });

  it('refuse to leave a transaction open for others to fall into', async () => {
    await expect(database.exec('BEGIN')).rejects.toThrow('Use transaction() instead');
    await expect(database.exec('BEGIN; SELECT 1; COMMIT')).resolves.toHaveLength(3);
  });
});

describe('transaction', () => {
  it('makes others wait, and undoes everything when its work throws', async () => {
    const undone = database.transaction(async (transaction) => {
      await transaction.query("INSERT INTO people VALUES (3, 'Citra')");
      throw new Error('changed my mind');
    });
    const seen = names();
    await expect(undone).rejects.toThrow('changed my mind');
    expect(await seen).toEqual([{ name: 'Ani' }, { name: 'Budi' }]);
  });

  it('is gone after an overlooked failure, and says so', async () => {
    const overlooking = database.transaction(async (transaction) => {
      await transaction.query("INSERT INTO people VALUES (4, 'Dewi')");
      await transaction.query('SELECT 1 / 0').catch(() => undefined);
    });
    await expect(overlooking).rejects.toMatchObject({ code: '25P02' });
    expect(await names()).toHaveLength(2);
  });

  it('does not hang when its work waits for a query from outside', async () => {
    const hanging = database.transaction(() => database.query('SELECT 1'));
    await expect(hanging).rejects.toMatchObject({ code: '25P03' });
    expect(await names()).toHaveLength(2);
  });
});

describe('under drizzle', () => {
  const reports = pgTable('reports', {
    id: bigint('id', { mode: 'number' }).primaryKey(),
    title: text('title').notNull(),
    votes: integer('votes').notNull().default(0),
    extra: jsonb('extra'),
    on: date('on'),
    at: timestamp('at', { withTimezone: true, mode: 'date' }),
    atText: timestamp('at_text', { withTimezone: true, mode: 'string' }),
  });
  const moment = new Date('2026-11-24T03:00:00.123Z');
  const row = { id: 7, title: 'Lampu mati', votes: 0, extra: { a: 'b' }, on: '2026-11-24', at: moment };
  const open = () => drizzle(asDrizzleClient(database), { schema: { reports } });

  beforeAll(async () => {
    await open().execute(sql`CREATE TABLE reports (id int8 PRIMARY KEY, title text NOT NULL,
      votes int NOT NULL DEFAULT 0, extra jsonb, "on" date, at timestamptz, at_text timestamptz)`);
  });

  it('writes and reads every kind of value', async () => {
    const db = open();
    await db.insert(reports).values({ ...row, atText: moment.toISOString() });
    const expected = { ...row, atText: '2026-11-24 03:00:00.123+00' };
    expect(await db.select().from(reports).where(eq(reports.id, 7))).toEqual([expected]);
    expect(await db.query.reports.findFirst()).toEqual(expected);
    expect(await db.$count(reports)).toBe(1);
  });

  it('nests transactions and keeps the code of an error as its cause', async () => {
    const db = open();
    await db.transaction(async (transaction) => {
      await transaction.insert(reports).values({ id: 8, title: 'Jalan rusak' });
      const again = transaction.transaction((inner) => inner.insert(reports).values({ id: 8, title: 'Sekali lagi' }));
      await expect(again).rejects.toMatchObject({ cause: { code: '23505', constraint: 'reports_pkey' } });
      await transaction.update(reports).set({ votes: 5 }).where(eq(reports.id, 8));
    });
    const [report] = await db.select().from(reports).where(eq(reports.id, 8));
    expect(report).toMatchObject({ title: 'Jalan rusak', votes: 5 });
  });
});

// The last one: it closes the database.
it('waits for what was begun, gives the folder free, and has everything when opened again', async () => {
  const begun = database.transaction((transaction) => transaction.query("INSERT INTO people VALUES (5, 'Eka')"));
  const closing = database.close();
  await expect(database.query('SELECT 1')).rejects.toMatchObject({ name: 'DatabaseStoppedError', code: '08006' });
  await Promise.all([begun, closing, database.close()]);
  expect(fs.readdirSync(dataDir)).toEqual(['postgres']);

  database = await openEmbeddedDatabase(dataDir);
  expect(await names()).toEqual([{ name: 'Ani' }, { name: 'Budi' }, { name: 'Eka' }]);
}, 60_000);
