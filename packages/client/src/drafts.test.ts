import { afterEach, describe, expect, it, vi } from 'vitest';
import { createDraftStore } from './drafts.js';

/** Node has no IndexedDB: like a private window that keeps nothing. */
describe('drafts where nothing is kept', () => {
  it('are never there', async () => {
    expect(await createDraftStore('kota-contoh.dpu', 'complaint').load()).toBeNull();
  });

  it('say that they are not kept, and are not kept', async () => {
    const drafts = createDraftStore<{ description: string }>('kota-contoh.dpu', 'complaint');
    expect(await drafts.save({ description: 'Lampu jalan mati' })).toBe(false);
    expect(await drafts.load()).toBeNull();
  });

  it('can be cleared without harm', async () => {
    await expect(createDraftStore('kota-contoh.dpu', 'complaint').clear()).resolves.toBeUndefined();
  });
});

describe('drafts where something is kept', () => {
  afterEach(() => {
    vi.unstubAllGlobals();
  });

  /** A request of IndexedDB's that succeeds. */
  const request = (result: unknown) => {
    const asked: { result: unknown; onsuccess?: () => void } = { result };
    queueMicrotask(() => asked.onsuccess?.());
    return asked;
  };

  it('share one connection of their site, however often a page puts its widgets in and takes them out', async () => {
    const kept = { transaction: () => ({ objectStore: () => ({ get: () => request('Lampu') }) }) };
    const open = vi.fn((name: string) => request(name && kept));
    vi.stubGlobal('indexedDB', { open });
    for (const widget of ['complaint', 'reports', 'complaint']) {
      expect(await createDraftStore('kota-sungai.dpu', widget).load()).toBe('Lampu');
    }
    expect(await createDraftStore('kota-sungai.dlh', 'complaint').load()).toBe('Lampu');
    expect(open.mock.calls).toEqual([['suara:kota-sungai.dpu'], ['suara:kota-sungai.dlh']]);
  });
});
