import { describe, expect, it } from 'vitest';
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
