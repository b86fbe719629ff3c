import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Database } from '../ports.js';
import { openDatabase, openMemoryDatabase, type OpenDatabase } from './database.js';
import { createLogger } from './logger.js';

const silent = createLogger('silent');
const onPostgres = process.env['SUARA_TEST_DATABASE'] === 'postgres';
const databaseUrl = process.env['SUARA_TEST_DATABASE_URL'] ?? null;

/** Every kind of value the two drivers might read differently. */
const values = sql`select 9007199254740991::int8 as "int8", array[1, 2]::int8[] as "int8s", count(*) as "count",
  1.50::numeric as "numeric", 0.5::float8 as "float8", true as "bool", null as "nothing", 'é' as "text",
  '{"a":[1,null]}'::jsonb as "jsonb", array['x', null]::text[] as "texts",
  '2026-11-21 10:15:00+07'::timestamptz as "instant", '2026-11-21'::date as "date",
  '0199c2a4-7d1e-7c3a-9a63-6f1f0a5b8c22'::uuid as "uuid", '\\x00ff'::bytea as "bytes"`;

const expected = {
  int8: 9007199254740991,
  int8s: [1, 2],
  count: 1,
  numeric: '1.50',
  float8: 0.5,
  bool: true,
  nothing: null,
  text: 'é',
  jsonb: { a: [1, null] },
  texts: ['x', null],
  instant: '2026-11-21 03:15:00+00',
  date: '2026-11-21',
  uuid: '0199c2a4-7d1e-7c3a-9a63-6f1f0a5b8c22',
};

async function read(db: Database): Promise<Record<string, unknown>> {
  const { rows } = (await db.execute(values)) as { rows: Record<string, unknown>[] };
  const { bytes, ...rest } = rows[0]!;
  expect([...(bytes as Uint8Array)]).toEqual([0, 255]);
  return rest;
}

function behavesLikeOneDatabase(open: () => Promise<OpenDatabase>) {
  let opened: OpenDatabase;
  beforeAll(async () => {
    opened = await open();
  });
  afterAll(() => opened.close());

  it('gives the same JavaScript values as the other databases', async () => {
    expect(await read(opened.db)).toEqual(expected);
  });

  it('undoes a transaction that failed', async () => {
    const { db } = opened;
    const table = sql.identifier(`trial_${String(process.pid)}`);
    await db.execute(sql`create table ${table} (n int)`);
    const failed = db.transaction(async (tx) => {
      await tx.execute(sql`insert into ${table} values (1)`);
      throw new Error('no');
    });
    await expect(failed).rejects.toThrow('no');
    expect(await db.execute(sql`select * from ${table}`)).toMatchObject({ rows: [] });
    await db.execute(sql`drop table ${table}`);
  });
}

describe.runIf(onPostgres)('PostgreSQL', () => {
  behavesLikeOneDatabase(() => openDatabase({ databaseUrl, dataDir: '' }, silent));

  it('is refused at once when it does not answer', async () => {
    const nobody = 'postgres://suara@127.0.0.1:1/suara';
    await expect(openDatabase({ databaseUrl: nobody, dataDir: '' }, silent)).rejects.toMatchObject({
      code: 'ECONNREFUSED',
    });
  });
});

describe.skipIf(onPostgres)('a database in memory', () => {
  behavesLikeOneDatabase(openMemoryDatabase);
});

describe.skipIf(onPostgres)('the embedded database', () => {
  let dataDir: string;
  beforeAll(async () => {
    dataDir = await mkdtemp(join(tmpdir(), 'suara-data-'));
  });
  afterAll(() => rm(dataDir, { recursive: true, force: true }));

  behavesLikeOneDatabase(() => openDatabase({ databaseUrl: null, dataDir }, silent));
});
