/**
 * Types for pages that talk to the loader: `window.Suara`, before it has come and after. There is nothing to import at run
 * time; the loader is a script tag's.
 */
import type { SuaraQueue } from './cdn/loader/types.js';

export type { SuaraCallback, SuaraLoader, SuaraQueue } from './cdn/loader/types.js';

declare global {
  interface Window {
    /** A list of callbacks until the loader has come: `(window.Suara ||= []).push((suara) => suara.load(root))`. */
    Suara?: SuaraQueue;
  }
}
