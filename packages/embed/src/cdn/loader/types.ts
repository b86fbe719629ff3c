/** What a page may ask of the loader, once it is there. */
export interface SuaraLoader {
  readonly version: string;

  /**
   * Resolves once the loader has looked through the page and the code of those widgets has come that were near the
   * viewport then. It never rejects: what did not come has left the page as it was, and is told in the console.
   */
  readonly ready: Promise<void>;

  /**
   * Loads the widgets in `root` (the whole page unless given), or `root` itself, now and not only near the viewport.
   * Also inside a shadow root, where the loader does not look by itself: there it goes on looking from then on.
   * Rejects where code could not be had.
   */
  load(root?: ParentNode): Promise<void>;

  /** Takes the widgets in `root` (the whole page unless given), or `root` itself, away: what they held stands in their place again. */
  destroy(root?: ParentNode): void;

  /** Calls back at once: the queue goes on working after the loader has come. */
  push(...callbacks: SuaraCallback[]): void;
}

export type SuaraCallback = (suara: SuaraLoader) => void;

/** Before the loader has come: `(window.Suara ||= []).push((suara) => suara.load(root))`. */
export type SuaraQueue = Pick<SuaraLoader, 'push'> & Partial<Omit<SuaraLoader, 'push'>>;
