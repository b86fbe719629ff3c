import { groupBy } from './group-by.mjs';

/**
 * What the world outside knows: which keys were sent, and with what ticket and secret they were acknowledged (of a vote:
 * its commitment and salt). After a cut the server is held against it.
 */
export class Ledger {
  #acknowledged = new Map();
  #unanswered = new Set();
  #lost = new Set();
  #doubled = new Set();
  #changed = new Set();
  #replayed = 0;
  #committedUnanswered = 0;
  #next = 1;

  /** A key for a new report. It counts as unanswered from the moment it may have been sent. */
  newKey() {
    const key = `uji-ketahanan-${String(this.#next++).padStart(6, '0')}`;
    this.#unanswered.add(key);
    return key;
  }

  /** Takes an answer, the first to a key or a later one, which must be the same. */
  acknowledge(key, { isReplay, ...receipt }) {
    const { ticket, secret } = receipt;
    const known = this.#acknowledged.get(key);
    if (known === undefined) {
      this.#unanswered.delete(key);
      this.#acknowledged.set(key, receipt);
      return;
    }
    this.#replayed += 1;
    if (!isReplay || known.ticket !== ticket || known.secret !== secret) this.#changed.add(key);
  }

  /** The keys to send again, as a client would that never got its answer. */
  get unanswered() {
    return [...this.#unanswered];
  }

  /** Some acknowledged keys with their receipts: the last ones, which a cut came closest to, and others by lot. */
  sample(size) {
    const all = [...this.#acknowledged];
    const drawn = Array.from({ length: size }, () => all[Math.floor(Math.random() * all.length)]);
    return [...new Map([...all.slice(-size), ...drawn].filter(Boolean))];
  }

  /**
   * Compares with what is stored, a list of { key, ticket, moves }.
   * @returns whether every acknowledged key has its one report with its first event, and no key has two
   */
  compare(stored) {
    const before = this.#faults;
    const byKey = groupBy(stored, ({ key }) => key);
    for (const [key, { ticket }] of this.#acknowledged) {
      const isThere = byKey.get(key)?.some((report) => report.ticket === ticket && report.moves[0] === 'receive');
      if (!isThere) this.#lost.add(key);
    }
    for (const [key, reports] of byKey) {
      if (reports.length > 1 || reports[0].moves.length > 1) this.#doubled.add(key);
    }
    this.#committedUnanswered += this.unanswered.filter((key) => byKey.has(key)).length;
    return this.#faults === before;
  }

  /** Whether every key that was answered again was answered as before. */
  get isConstant() {
    return this.#changed.size === 0;
  }

  get #faults() {
    return this.#lost.size + this.#doubled.size;
  }

  get totals() {
    return {
      acknowledged: this.#acknowledged.size,
      lost: this.#lost.size,
      doubled: this.#doubled.size,
      'unanswered but committed': this.#committedUnanswered,
      'sent again': this.#replayed,
      'answered otherwise': this.#changed.size,
    };
  }
}
