/**
 * What many ask for at once is read once for all who ask within a second.
 * Whoever knows that it has changed says so.
 */
import type { PollRow } from './poll.js';

type PollKey = Pick<PollRow, 'cityId' | 'id'>;

/** Milliseconds. */
const FRESH = 1000;

/** Names that nobody has a poll by are asked for as well: they must not fill the memory. */
const MOST = 1000;

interface Kept<T> {
  readonly value: Promise<T>;
  readonly since: number;
}

const nameOf = ({ cityId, id }: PollKey) => `${cityId}/${id}`;

/** One value for each poll. */
export class ShortMemory<T> {
  readonly #kept = new Map<string, Kept<T>>();

  get(poll: PollKey, read: () => Promise<T>): Promise<T> {
    const name = nameOf(poll);
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

  forget(poll: PollKey): void {
    this.#kept.delete(nameOf(poll));
  }
}
