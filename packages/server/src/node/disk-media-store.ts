import { randomUUID } from 'node:crypto';
import { mkdir, open, readdir, readFile, rename, rm, stat } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import type { MediaStore } from '../ports.js';

/** `<city>/<media id>`, the only keys there are: no dot, no slash more, so no way out of the folder. */
const KEY = /^(?<city>[a-z0-9-]{1,63})\/(?<id>[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})$/;

/** Cities have no dot in their ids, so no city can be called like this. */
const UNFINISHED = '.unfinished';

/** A write takes seconds; what lies unfinished for longer was left by a crash. */
const STALE_AFTER = 3_600_000;

/** Photos as files below `root`. Several servers may share the folder. */
export async function openDiskMediaStore(root: string): Promise<MediaStore> {
  const folder = resolve(root);
  await makeFolder(join(folder, UNFINISHED));
  await removeStale(join(folder, UNFINISHED));
  return {
    put: (key, bytes) => write(join(folder, UNFINISHED, randomUUID()), pathOf(folder, key), bytes),
    get: async (key) => {
      const bytes = await unlessMissing(readFile(pathOf(folder, key)));
      return bytes && new Uint8Array(bytes);
    },
    delete: async (key) => {
      const path = pathOf(folder, key);
      await rm(path, { force: true });
      // what a citizen had erased must not come back with the power
      await unlessMissing(sync(dirname(path)));
    },
  };
}

/** The last two digits of an id are random, its first ones are the time: so the files spread evenly over 256 folders. */
function pathOf(folder: string, key: string): string {
  const { city, id } = KEY.exec(key)?.groups ?? {};
  if (city === undefined || id === undefined) throw new RangeError('not the key of a photo');
  return join(folder, city, id.slice(-2), `${id}.jpg`);
}

/** Whole or not at all, and once it is there it stays there: file and folder are both on the disk before this resolves. */
async function write(unfinished: string, path: string, bytes: Uint8Array): Promise<void> {
  await makeFolder(dirname(path));
  try {
    const file = await open(unfinished, 'wx', 0o600);
    try {
      await file.writeFile(bytes);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(unfinished, path);
  } catch (error) {
    await rm(unfinished, { force: true });
    throw error;
  }
  await sync(dirname(path));
}

/** Makes a folder with those above it, each of them durable. Only this user may look inside. */
async function makeFolder(path: string): Promise<void> {
  const first = await mkdir(path, { recursive: true, mode: 0o700 });
  if (first === undefined) return;
  for (let made = path; made.length >= first.length; made = dirname(made)) await sync(dirname(made));
}

async function sync(path: string): Promise<void> {
  const folder = await open(path, 'r');
  try {
    await folder.sync();
  } finally {
    await folder.close();
  }
}

async function removeStale(folder: string): Promise<void> {
  for (const name of await readdir(folder)) {
    const path = join(folder, name);
    const file = await unlessMissing(stat(path));
    if (file && file.mtimeMs < Date.now() - STALE_AFTER) await rm(path, { force: true });
  }
}

async function unlessMissing<T>(answer: Promise<T>): Promise<T | null> {
  try {
    return await answer;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null;
    throw error;
  }
}
