import type { ReactiveController } from 'lit';

/** Milliseconds until what waits is tried again without being asked, at first and at most. */
const FIRST_WAIT = 15_000;
const LONGEST_WAIT = 120_000;

export interface RetryHost {
  addController(controller: ReactiveController): void;
  readonly shadow: ShadowRoot;
}

/** Tries again what waits for a connection: with the signal, when the page is looked at, and ever more seldom on its own. */
export class Retry implements ReactiveController {
  readonly #host: RetryHost;
  readonly #again: () => void;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #wait = FIRST_WAIT;

  /** `again` is also called where nothing waits. */
  constructor(host: RetryHost, again: () => void) {
    this.#host = host;
    this.#again = again;
    host.addController(this);
  }

  hostConnected(): void {
    addEventListener('online', this.#again);
    document.addEventListener('visibilitychange', this.#onShow);
    // not before whoever made this has it
    queueMicrotask(this.#again);
  }

  hostDisconnected(): void {
    removeEventListener('online', this.#again);
    document.removeEventListener('visibilitychange', this.#onShow);
    this.stop();
  }

  stop(): void {
    clearTimeout(this.#timer);
  }

  /** As soon after the next failure as after the first. */
  reset(): void {
    this.#wait = FIRST_WAIT;
  }

  /** A widget that was taken out of the page tries again when it is back. */
  later(): void {
    if (!this.#host.shadow.isConnected) return;
    this.stop();
    this.#timer = setTimeout(this.#again, this.#wait * (0.75 + Math.random() / 2));
    this.#wait = Math.min(this.#wait * 2, LONGEST_WAIT);
  }

  readonly #onShow = (): void => {
    if (document.visibilityState === 'visible') this.#again();
  };
}
