import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { postgresMajor, preparePostgresFolder } from './postgres-folder.js';

let dataDir: string;

beforeEach(() => (dataDir = fs.mkdtempSync(path.join(os.tmpdir(), 'suara-folder-'))));
afterEach(() => fs.rmSync(dataDir, { recursive: true }));

const initialise = async (draft: string) => fs.writeFileSync(path.join(draft, 'PG_VERSION'), `${postgresMajor}\n`);

describe('preparePostgresFolder', () => {
  it('makes the folder once, readable by nobody else', async () => {
    const first = await preparePostgresFolder(dataDir, initialise);
    expect(first).toEqual({ path: path.join(dataDir, 'postgres'), isNew: true });
    expect(fs.statSync(first.path).mode & 0o777).toBe(0o700);

    const again = vi.fn();
    expect(await preparePostgresFolder(dataDir, again)).toEqual({ path: first.path, isNew: false });
    expect(again).not.toHaveBeenCalled();
  });

  it('leaves no database when it is interrupted, and starts afresh the next time', async () => {
    const interrupted = async (draft: string) => {
      fs.writeFileSync(path.join(draft, 'half'), '');
      throw new Error('the plug was pulled');
    };
    await expect(preparePostgresFolder(dataDir, interrupted)).rejects.toThrow('plug');
    expect(fs.existsSync(path.join(dataDir, 'postgres'))).toBe(false);

    const { path: folder } = await preparePostgresFolder(dataDir, initialise);
    expect(fs.readdirSync(folder)).toEqual(['PG_VERSION']);
    expect(fs.readdirSync(dataDir)).toEqual(['postgres']);
  });

  it("clears away Postgres' own lock, which a power cut may have left empty", async () => {
    const { path: folder } = await preparePostgresFolder(dataDir, initialise);
    fs.writeFileSync(path.join(folder, 'postmaster.pid'), '');
    await preparePostgresFolder(dataDir, initialise);
    expect(fs.readdirSync(folder)).toEqual(['PG_VERSION']);
  });

  it('uses an empty folder that somebody made beforehand', async () => {
    fs.mkdirSync(path.join(dataDir, 'postgres'));
    expect((await preparePostgresFolder(dataDir, initialise)).isNew).toBe(true);
  });

  it('touches neither foreign files nor the database of another version', async () => {
    const folder = path.join(dataDir, 'postgres');
    fs.mkdirSync(folder);
    fs.writeFileSync(path.join(folder, 'holiday.jpg'), '');
    await expect(preparePostgresFolder(dataDir, initialise)).rejects.toThrow('holds files but no database');

    fs.writeFileSync(path.join(folder, 'PG_VERSION'), '17\n');
    await expect(preparePostgresFolder(dataDir, initialise)).rejects.toThrow('made by PostgreSQL 17');
    expect(fs.readdirSync(folder)).toHaveLength(2);
  });
});
