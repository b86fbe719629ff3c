import type { PollState } from '@suara/client';
import type { ReactiveController } from 'lit';
import { nextBoundary, phaseOf } from './phase.js';
import type { ViewHost } from './view-host.js';

const MINUTE = 60_000;

/** At most so many milliseconds after the opening or the close each page asks again, so that not all ask at once. */
const SPREAD = 8_000;

/**
 * The server's time on this page. It draws the poll anew every minute, and at
 * the very moment of the opening and the close; a phone's own clock may be wrong.
 */
export class Clock implements ReactiveController {
  readonly #host: ViewHost;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #question: ReturnType<typeof setTimeout> | undefined;

  constructor(host: ViewHost) {
    this.#host = host;
    host.addController(this);
  }

  get now(): number {
    return Date.now() + this.#host.ahead;
  }

  get phase(): PollState {
    const { poll } = this.#host;
    return poll ? phaseOf(poll, this.now) : 'announced';
  }

  hostConnected(): void {
    document.addEventListener('visibilitychange', this.#onShow);
    this.#schedule();
  }

  hostDisconnected(): void {
    document.removeEventListener('visibilitychange', this.#onShow);
    clearTimeout(this.#timer);
    clearTimeout(this.#question);
    this.#question = undefined;
  }

  /** A poll that has become something else by the clock is asked for again, a little later than by all others. */
  hostUpdated(): void {
    this.#schedule();
    const { poll } = this.#host;
    if (!poll || poll.state === this.phase || this.#question !== undefined) return;
    this.#question = setTimeout(() => void this.#ask(), 500 + Math.random() * SPREAD);
  }

  async #ask(): Promise<void> {
    try {
      await this.#host.reload();
    } catch {
      // Asked again with the next minute.
    } finally {
      this.#question = undefined;
    }
  }

  #schedule(): void {
    clearTimeout(this.#timer);
    const { poll } = this.#host;
    if (!poll || !this.#host.shadow.isConnected) return;
    const { now } = this;
    const left = (nextBoundary(poll, now) ?? Infinity) - now;
    this.#timer = setTimeout(this.#tick, Math.min(MINUTE, left + 20));
  }

  readonly #tick = (): void => {
    this.#host.requestUpdate();
  };

  /** A phone that slept has missed its minutes. */
  readonly #onShow = (): void => {
    if (document.visibilityState === 'visible') this.#tick();
  };
}
