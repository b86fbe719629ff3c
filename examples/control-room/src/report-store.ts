/** The report that is open. It changes only by what the server answered. */
import { isAbort, isProblem, type DeskReport } from '@suara/client';
import type { DeskClient } from '@suara/client/desk';
import { parseTicket } from '@suara/core';

export interface ReportState {
  /** As the address names it; null where no report is open. */
  readonly ticket: string | null;
  /** False for what cannot be a ticket: then nobody is asked. */
  readonly valid: boolean;
  readonly report: DeskReport | null;
  readonly busy: boolean;
  readonly error: unknown;
}

/** The addresses of photos work for about an hour; until then a refresh keeps them, lest they all load again. */
const PHOTOS_FRESH = 30 * 60_000;

const NONE: ReportState = { ticket: null, valid: true, report: null, busy: false, error: null };

function withoutPhotoAddresses(key: string, value: unknown): unknown {
  return key === 'url' ? undefined : value;
}

function sameButForPhotos(a: DeskReport, b: DeskReport): boolean {
  return JSON.stringify(a, withoutPhotoAddresses) === JSON.stringify(b, withoutPhotoAddresses);
}

export class ReportStore {
  state: ReportState = NONE;
  readonly #client: DeskClient;
  readonly #changed: () => void;
  #call: AbortController | null = null;
  #readAt = 0;

  constructor(client: DeskClient, changed: () => void) {
    this.#client = client;
    this.#changed = changed;
  }

  async open(ticket: string | null): Promise<void> {
    this.stop();
    const valid = ticket === null || parseTicket(ticket) !== null;
    this.#set({ ...NONE, ticket, valid });
    await this.refresh();
  }

  async refresh(): Promise<void> {
    const { ticket, valid } = this.state;
    if (ticket === null || !valid) return;
    this.stop();
    const call = new AbortController();
    this.#call = call;
    this.#set({ busy: true });
    try {
      const report = await this.#client.reports.get(ticket, { signal: call.signal });
      if (this.#call === call) this.put(report);
    } catch (error) {
      if (this.#call !== call || isAbort(error)) return;
      // What this officer may no longer see, since it went to another agency, must not stay on the screen.
      this.#set({ busy: false, error, ...(isProblem(error, 'not-found') ? { report: null } : {}) });
    }
  }

  /** Takes the server's newest word on the open report. */
  put(report: DeskReport): void {
    this.stop();
    const known = this.state.report;
    const stale = Date.now() - this.#readAt > PHOTOS_FRESH;
    if (known && !stale && sameButForPhotos(known, report)) {
      this.#set({ busy: false, error: null });
      return;
    }
    this.#readAt = Date.now();
    this.#set({ report, busy: false, error: null });
  }

  stop(): void {
    this.#call?.abort();
    this.#call = null;
  }

  #set(change: Partial<ReportState>): void {
    this.state = { ...this.state, ...change };
    this.#changed();
  }
}
