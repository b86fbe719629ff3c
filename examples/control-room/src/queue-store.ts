/** The queue as far as it is loaded. Every change is a new state, so that what renders it only compares. */
import { isAbort, type DeskQueue } from '@suara/client';
import type { DeskClient } from '@suara/client/desk';
import type { ReportStatus } from '@suara/core';

export type QueueFilter = 'open' | ReportStatus;
export type QueueRow = DeskQueue['reports'][number];

export interface QueueState {
  readonly filter: QueueFilter;
  readonly rows: readonly QueueRow[];
  readonly next: string | null;
  /** When the server last answered, in milliseconds; null before it did for this filter. */
  readonly checkedAt: number | null;
  readonly busy: 'load' | 'refresh' | 'more' | null;
  /** What the last call failed with; null where it did not. */
  readonly error: unknown;
}

/** What one page holds, and the most the server gives at once. */
const PAGE = 25;
const LARGEST = 100;

type Page = Pick<QueueState, 'rows' | 'next'>;

export class QueueStore {
  state: QueueState = { filter: 'open', rows: [], next: null, checkedAt: null, busy: 'load', error: null };
  readonly #client: DeskClient;
  readonly #changed: () => void;
  #call: AbortController | null = null;

  constructor(client: DeskClient, changed: () => void) {
    this.#client = client;
    this.#changed = changed;
  }

  /** Shows the reports of another status, from its first page. */
  async filterBy(filter: QueueFilter): Promise<void> {
    this.#set({ filter, rows: [], next: null, checkedAt: null });
    await this.#run('load', (signal) => this.#read(PAGE, signal));
  }

  /** Reads again what is loaded, however many pages that is. Returns how many reports were not there before. */
  async refresh(): Promise<number> {
    const known = new Set(this.state.rows.map(({ ticket }) => ticket));
    const count = Math.max(PAGE, known.size);
    const done = await this.#run(this.state.checkedAt === null ? 'load' : 'refresh', (signal) =>
      this.#read(count, signal),
    );
    return done ? this.state.rows.filter(({ ticket }) => !known.has(ticket)).length : 0;
  }

  /** Adds the next page. Returns how many reports it added. */
  async more(): Promise<number> {
    const { rows, next } = this.state;
    if (next === null) return 0;
    const known = new Set(rows.map(({ ticket }) => ticket));
    await this.#run('more', async (signal) => {
      const page = await this.#page(PAGE, next, signal);
      // A deadline that changed between two pages brings a report twice.
      return { rows: [...rows, ...page.rows.filter(({ ticket }) => !known.has(ticket))], next: page.next };
    });
    return this.state.rows.length - rows.length;
  }

  stop(): void {
    this.#call?.abort();
    this.#call = null;
  }

  async #read(count: number, signal: AbortSignal): Promise<Page> {
    const rows: QueueRow[] = [];
    let next: string | null = null;
    do {
      const page: Page = await this.#page(Math.min(LARGEST, Math.max(PAGE, count - rows.length)), next, signal);
      rows.push(...page.rows);
      next = page.next;
    } while (next !== null && rows.length < count);
    return { rows, next };
  }

  async #page(limit: number, after: string | null, signal: AbortSignal): Promise<Page> {
    const query = { status: this.state.filter, limit, ...(after === null ? {} : { after }) };
    const { reports, next } = await this.#client.reports.list(query, { signal });
    return { rows: reports, next };
  }

  /** One call at a time: a newer one replaces the one under way, whose answer then counts no more. */
  async #run(busy: 'load' | 'refresh' | 'more', read: (signal: AbortSignal) => Promise<Page>): Promise<boolean> {
    this.stop();
    const call = new AbortController();
    this.#call = call;
    this.#set({ busy });
    try {
      const page = await read(call.signal);
      if (this.#call !== call) return false;
      this.#set({ ...page, busy: null, checkedAt: Date.now(), error: null });
      return true;
    } catch (error) {
      if (this.#call === call && !isAbort(error)) this.#set({ busy: null, error });
      return false;
    }
  }

  #set(change: Partial<QueueState>): void {
    this.state = { ...this.state, ...change };
    this.#changed();
  }
}
