import { once } from 'node:events';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { Worker } from 'node:worker_threads';
import { PGlite } from '@electric-sql/pglite';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { compiledModule } from './compiled-module.js';
import { DurableNodeFS, durableStartParams } from './durable-node-fs.js';

const scratch = fs.mkdtempSync(path.join(os.tmpdir(), 'suara-durable-'));
const folder = path.join(scratch, 'postgres');

afterAll(() => fs.rmSync(scratch, { recursive: true, force: true }));

describe('DurableNodeFS', () => {
  let files: DurableNodeFS;
  let pglite: PGlite;

  beforeAll(async () => {
    files = new DurableNodeFS(folder, vi.fn());
    pglite = await PGlite.create({ fs: files, startParams: [...durableStartParams] });
    await pglite.exec('CREATE TABLE notes (text text)');
  }, 120_000);

  afterAll(() => pglite.close());

  async function syncsOf(sql: string): Promise<number> {
    const before = files.syncs;
    await pglite.exec(sql);
    return files.syncs - before;
  }

  it('forces every commit to the disk, and nothing for a mere look', async () => {
    expect(await syncsOf("INSERT INTO notes VALUES ('one')")).toBeGreaterThanOrEqual(1);
    expect(await syncsOf('SELECT * FROM notes')).toBe(0);
  });

  it('forces folders too, so that new files keep their names', async () => {
    const isFolder: boolean[] = [];
    const sync = fs.fsyncSync;
    const spy = vi.spyOn(fs, 'fsyncSync').mockImplementation((handle) => {
      isFolder.push(fs.fstatSync(handle).isDirectory());
      sync(handle);
    });
    await pglite.exec('CHECKPOINT');
    spy.mockRestore();
    expect(new Set(isFolder)).toEqual(new Set([true, false]));
  });
});

/** Opens the database, then lets the disk refuse, and says whether that was told before the commit was confirmed. */
const onFailingDisk = `
  const { parentPort, workerData } = require('node:worker_threads');
  const fs = require('node:fs');
  const tell = (outcome) => {
    parentPort.postMessage(outcome);
    process.exit();
  };
  (async () => {
    const { PGlite } = await import(workerData.pglite);
    const { DurableNodeFS, durableStartParams } = await import(workerData.module);
    const files = new DurableNodeFS(workerData.folder, () => tell('told'));
    const pglite = await PGlite.create({ fs: files, startParams: [...durableStartParams] });
    fs.fsyncSync = () => {
      throw Object.assign(new Error('input/output error'), { code: 'EIO' });
    };
    await pglite.exec("INSERT INTO notes VALUES ('two')");
    tell('confirmed');
  })();
`;

it('tells at once when the disk refuses, before the commit is confirmed', async () => {
  // In a thread, which can be ended: PGlite itself swallows that Postgres gave up, and may then run for ever.
  const workerData = {
    folder,
    module: compiledModule('./durable-node-fs.js').href,
    pglite: import.meta.resolve('@electric-sql/pglite'),
  };
  const [outcome] = await once(new Worker(onFailingDisk, { eval: true, workerData }), 'message');
  expect(outcome).toBe('told');
}, 60_000);
