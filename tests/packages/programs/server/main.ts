/** What a stranger does with the server: starts it on a database in memory, and asks it. */
import assert from 'node:assert/strict';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createLogger, openMemoryDatabase, readConfig, startServer } from '@suara/server/node';

const dataDir = await mkdtemp(join(tmpdir(), 'suara-server-program-'));
const server = await startServer(
  { ...readConfig({}), port: 0, dataDir },
  { log: createLogger('error'), database: await openMemoryDatabase() },
);
const answer = await fetch(`${server.url}/v1/sites/kota-contoh.dpu`);
assert.equal(answer.status, 404);
assert.match(answer.headers.get('content-type') ?? '', /application\/problem\+json/u);
await server.stop();
await rm(dataDir, { recursive: true, force: true });
