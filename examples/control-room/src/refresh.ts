import type { ReactiveController, ReactiveControllerHost } from 'lit';

const EVERY = 30_000;

/**
 * Asks for news every half minute while somebody can see the page, and at once when the page comes back
 * after a longer absence: to the front, from the browser's memory, or to the network.
 */
export class RefreshController implements ReactiveController {
  readonly #refresh: () => void;
  #timer: ReturnType<typeof setInterval> | undefined;
  #last = 0;

  constructor(host: ReactiveControllerHost, refresh: () => void) {
    this.#refresh = refresh;
    host.addController(this);
  }

  hostConnected(): void {
    this.#last = Date.now();
    // Looks more often than it asks: timers sleep in hidden tabs, and the pause since the last time is what counts.
    this.#timer = setInterval(this.#whenDue, EVERY / 6);
    document.addEventListener('visibilitychange', this.#whenDue);
    addEventListener('pageshow', this.#whenDue);
    addEventListener('online', this.#now);
  }

  hostDisconnected(): void {
    clearInterval(this.#timer);
    document.removeEventListener('visibilitychange', this.#whenDue);
    removeEventListener('pageshow', this.#whenDue);
    removeEventListener('online', this.#now);
  }

  readonly #whenDue = (): void => {
    if (document.visibilityState === 'visible' && Date.now() - this.#last >= EVERY) this.#now();
  };

  readonly #now = (): void => {
    this.#last = Date.now();
    this.#refresh();
  };
}
