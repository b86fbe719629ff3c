import { drizzle } from 'drizzle-orm/node-postgres';
import pg from 'pg';
import { expect, it } from 'vitest';
import * as schema from '../db/tables.js';
import { TestApi, testApi } from '../test-support/api.js';
import { isReady } from './routes.js';

it('a server that is well says so', async () => {
  const api = await testApi();
  expect(await (await api.call('/healthz')).json()).toEqual({ status: 'ok' });
  expect(await (await api.call('/readyz')).json()).toEqual({ status: 'ok' });
});

it('a server whose database is gone is alive, but not ready', async () => {
  const { city } = await testApi();
  // nobody listens on port 1
  const pool = new pg.Pool({ host: '127.0.0.1', port: 1 });
  const api = new TestApi({ ...city, db: drizzle(pool, { schema }) });
  expect((await api.call('/healthz')).status).toBe(200);
  const response = await api.call('/readyz');
  expect([response.status, response.headers.get('Retry-After')]).toEqual([503, '5']);
  const site = await api.site('');
  expect([site.status, site.headers.get('Retry-After')]).toEqual([503, '5']);
  await pool.end();
});

it('a database that says nothing is gone, too', async () => {
  const { city } = await testApi();
  const silent = Object.create(city.db, { execute: { value: () => new Promise(() => {}) } }) as typeof city.db;
  expect(await isReady({ db: silent })).toBe(false);
});
