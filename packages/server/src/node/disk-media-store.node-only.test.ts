import { mkdtemp, readdir, readFile, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openDiskMediaStore } from './disk-media-store.js';

const id = '0199c2a4-7d1e-7c3a-9a63-6f1f0a5b8c22';
const photo = new Uint8Array([255, 216, 255, 1, 2, 3]);

let root: string;
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'suara-media-'));
});
afterEach(() => rm(root, { recursive: true, force: true }));

const files = async () =>
  (await readdir(root, { recursive: true, withFileTypes: true })).filter((entry) => entry.isFile());

describe('photos on the disk', () => {
  it('come back as they were put, also after a restart', async () => {
    await (await openDiskMediaStore(root)).put(`kota-contoh/${id}`, photo);
    expect(await (await openDiskMediaStore(root)).get(`kota-contoh/${id}`)).toEqual(photo);
  });

  it('lie in one file each, readable by this user only, and leave nothing unfinished', async () => {
    const store = await openDiskMediaStore(join(root, 'new', 'folder'));
    await store.put(`kota-contoh/${id}`, photo);
    const path = join(root, 'new', 'folder', 'kota-contoh', '22', `${id}.jpg`);
    expect(await readFile(path)).toEqual(Buffer.from(photo));
    expect((await stat(path)).mode & 0o077).toBe(0);
    expect(await files()).toHaveLength(1);
  });

  it('are gone once they are deleted; deleting again does no harm', async () => {
    const store = await openDiskMediaStore(root);
    await store.put(`kota-contoh/${id}`, photo);
    await store.delete(`kota-contoh/${id}`);
    await store.delete(`kota-contoh/${id}`);
    await store.delete(`kota-lain/${id}`);
    expect(await store.get(`kota-contoh/${id}`)).toBeNull();
    expect(await files()).toHaveLength(0);
  });

  it('belong to their city', async () => {
    const store = await openDiskMediaStore(root);
    await store.put(`kota-contoh/${id}`, photo);
    expect(await store.get(`kota-lain/${id}`)).toBeNull();
  });

  it.each([
    '',
    id,
    `../${id}`,
    `kota/../${id}`,
    `Kota/${id}`,
    `kota/${id}/x`,
    'kota/..',
    `.unfinished/${id}`,
    `kota/${id}\n`,
  ])('have no key like %j', async (key) => {
    const store = await openDiskMediaStore(root);
    expect(() => store.put(key, photo)).toThrow(RangeError);
    await expect(store.get(key)).rejects.toThrow(RangeError);
    await expect(store.delete(key)).rejects.toThrow(RangeError);
  });

  it('that a crash left unfinished are swept away, those just being written are not', async () => {
    await openDiskMediaStore(root);
    await writeFile(join(root, '.unfinished', 'old'), photo);
    await utimes(join(root, '.unfinished', 'old'), new Date(0), new Date(0));
    await writeFile(join(root, '.unfinished', 'new'), photo);
    await openDiskMediaStore(root);
    expect((await files()).map(({ name }) => name)).toEqual(['new']);
  });

  it('are refused when the disk cannot take them, and nothing half-written stays', async () => {
    const store = await openDiskMediaStore(root);
    await writeFile(join(root, 'kota-contoh'), 'in the way');
    await expect(store.put(`kota-contoh/${id}`, photo)).rejects.toThrow();
    expect((await files()).map(({ name }) => name)).toEqual(['kota-contoh']);
  });
});
