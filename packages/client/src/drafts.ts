/**
 * What a citizen has typed, kept on the device until the server has it: an
 * IndexedDB of its own per site, which can hold photos. Where the browser
 * keeps nothing (private windows, blocked storage) drafts are simply not kept.
 */
import { createStore, del, get, set, type UseStore } from 'idb-keyval';

export interface DraftStore<Draft> {
  /** The kept draft, or null where there is none or nothing is kept. */
  load(): Promise<Draft | null>;
  /** Whether the draft is kept now: false where the browser keeps nothing. */
  save(draft: Draft): Promise<boolean>;
  clear(): Promise<void>;
}

/** By site: a connection is never closed again, so each widget with one of its own would leave one behind. */
const stores = new Map<string, UseStore>();

function storeOf(site: string): UseStore {
  let store = stores.get(site);
  if (!store) stores.set(site, (store = createStore(`suara:${site}`, 'drafts')));
  return store;
}

/** The drafts of one widget (`name`) of one site. */
export function createDraftStore<Draft>(site: string, name: string): DraftStore<Draft> {
  // Opened late and within the guards below: merely naming indexedDB throws on some pages.
  const open = (): UseStore => storeOf(site);
  return {
    async load() {
      try {
        return (await get<Draft>(name, open())) ?? null;
      } catch {
        return null;
      }
    },
    async save(draft) {
      try {
        await set(name, draft, open());
        return true;
      } catch {
        return false;
      }
    },
    async clear() {
      try {
        await del(name, open());
      } catch {
        // Nothing was kept, so nothing is left.
      }
    },
  };
}
