/**
 * What many ask for at once is read once for all who ask within a second.
 * Whoever knows that it has changed says so.
 */
/** Milliseconds. */
const FRESH = 1000;

/** Names of what does not exist are asked for as well: they must not fill the memory. */
const MOST = 1000;

interface Kept<T> {
  readonly value: Promise<T>;
  readonly since: number;
}

/** One value for each name. */
export class ShortMemory<T> {
  readonly #kept = new Map<string, Kept<T>>();

  get(name: string, read: () => Promise<T>): Promise<T> {
    const kept = this.#kept.get(name);
    if (kept && performance.now() - kept.since < FRESH) return kept.value;
    if (this.#kept.size >= MOST) this.#kept.clear();
    const value = read();
    this.#kept.set(name, { value, since: performance.now() });
    value.catch(() => {
      this.#kept.delete(name);
    });
    return value;
  }

  forget(name: string): void {
    this.#kept.delete(name);
  }
}
