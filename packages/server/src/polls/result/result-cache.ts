/**
 * Live results are read by many more than vote. One answer serves all who ask
 * within a second, and none longer than until the next ballot this process stores.
 */
import type { PollRow } from '../poll.js';

type PollKey = Pick<PollRow, 'cityId' | 'id'>;

const FRESH = 1000;

interface Kept<T> {
  readonly value: Promise<T>;
  readonly since: number;
}

const nameOf = ({ cityId, id }: PollKey) => `${cityId}/${id}`;

export class ResultCache<T> {
  readonly #kept = new Map<string, Kept<T>>();

  get(poll: PollKey, read: () => Promise<T>): Promise<T> {
    const name = nameOf(poll);
    const kept = this.#kept.get(name);
    if (kept && performance.now() - kept.since < FRESH) return kept.value;
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
