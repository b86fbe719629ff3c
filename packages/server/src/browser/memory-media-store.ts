import type { MediaStore } from '../ports.js';

/** Photos that are gone with the page. */
export function createMemoryMediaStore(): MediaStore {
  const photos = new Map<string, Uint8Array<ArrayBuffer>>();
  return {
    put: (key, bytes) => {
      photos.set(key, bytes.slice());
      return Promise.resolve();
    },
    get: (key) => Promise.resolve(photos.get(key)?.slice() ?? null),
    delete: (key) => {
      photos.delete(key);
      return Promise.resolve();
    },
  };
}
