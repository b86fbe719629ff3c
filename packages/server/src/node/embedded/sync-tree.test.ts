import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, expect, it, vi } from 'vitest';
import { syncTree } from './sync-tree.js';

const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'suara-sync-'));

afterEach(() => fs.rmSync(folder, { recursive: true }));

it('forces every file and folder to the disk, what is inside before its folder', () => {
  fs.mkdirSync(path.join(folder, 'inner'));
  fs.writeFileSync(path.join(folder, 'inner', 'file'), 'text');
  fs.symlinkSync('nowhere', path.join(folder, 'link'));

  const synced: number[] = [];
  const spy = vi.spyOn(fs, 'fsyncSync').mockImplementation((handle) => void synced.push(fs.fstatSync(handle).ino));
  syncTree(folder);
  spy.mockRestore();

  const inner = path.join(folder, 'inner');
  expect(synced).toEqual([path.join(inner, 'file'), inner, folder].map((target) => fs.statSync(target).ino));
});
