/**
 * What the world outside knows: which keys were sent, and which of them were acknowledged. After a cut the database
 * is held against it.
 */
export class Ledger {
  #acknowledged = new Set();
  #unanswered = new Set();
  #lost = new Set();
  #doubled = new Set();
  #committedUnanswered = 0;
  #next = 1;

  /** A key for a new attempt. It counts as unanswered from the moment it may have been sent. */
  newKey() {
    const key = `key-${this.#next++}`;
    this.#unanswered.add(key);
    return key;
  }

  acknowledge(key) {
    this.#unanswered.delete(key);
    this.#acknowledged.add(key);
  }

  /** The keys to send again, as a client would that never got its answer. */
  get unanswered() {
    return [...this.#unanswered];
  }

  /**
   * Compares with what is stored, a Map of key to number of rows.
   * @returns whether every acknowledged key is there once, and no key twice
   */
  compare(stored) {
    const before = this.#lost.size + this.#doubled.size;
    for (const key of this.#acknowledged) if (!stored.has(key)) this.#lost.add(key);
    for (const [key, rows] of stored) if (rows > 1) this.#doubled.add(key);
    this.#committedUnanswered += this.unanswered.filter((key) => stored.has(key)).length;
    return this.#lost.size + this.#doubled.size === before;
  }

  get totals() {
    return {
      acknowledged: this.#acknowledged.size,
      lost: this.#lost.size,
      doubled: this.#doubled.size,
      'unanswered but committed': this.#committedUnanswered,
    };
  }
}
