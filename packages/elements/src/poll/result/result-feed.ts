import { isProblem, isSuaraError, SuaraError, type PollResult } from '@suara/client';
import type { Clock } from './clock.js';

const EVERY = 15_000;
const SLOWEST = 300_000;

export interface FeedOptions {
  readonly clock: Clock;
  /** Undefined where there is nothing to ask. */
  readonly ask: (signal: AbortSignal) => Promise<PollResult> | undefined;
  /** After each answer and failure, and whenever what is shown has become another. */
  readonly changed: () => void;
}

/**
 * A poll's result, asked for again while it can still change: only where
 * somebody can see it, less often after failures, and never by all phones at
 * the same moment. What was told last stays when asking fails.
 */
export class ResultFeed {
  result: PollResult | undefined;
  /** Why the last answer did not come. */
  failure: SuaraError | undefined;
  /** The server does not show the result to this voter now. */
  hidden = false;
  /** Held by the reader. */
  paused = false;
  readonly #options: FeedOptions;
  #failures = 0;
  #askedAt = -Infinity;
  #wait = 0;
  #asking: AbortController | undefined;
  #cancel: (() => void) | undefined;
  #place: IntersectionObserver | undefined;
  #near = true;

  constructor(options: FeedOptions) {
    this.#options = options;
  }

  /** Watches whether `element` is near what can be seen. */
  connect(element: Element): void {
    document.addEventListener('visibilitychange', this.#wake);
    addEventListener('pageshow', this.#wake);
    this.#place = new IntersectionObserver(
      (entries) => {
        this.#near = entries.at(-1)?.isIntersecting ?? false;
        this.#wake();
      },
      { rootMargin: '200px' },
    );
    this.#place.observe(element);
    this.#wake();
  }

  disconnect(): void {
    document.removeEventListener('visibilitychange', this.#wake);
    removeEventListener('pageshow', this.#wake);
    this.#place?.disconnect();
    this.#place = undefined;
    this.#stop();
  }

  /** Forgets all: it is another poll. */
  clear(): void {
    this.#stop();
    this.result = this.failure = undefined;
    this.hidden = false;
    this.#failures = 0;
  }

  pause(paused: boolean): void {
    this.paused = paused;
    if (paused) this.#cancel?.();
    else void this.refresh();
    this.#options.changed();
  }

  async refresh(): Promise<void> {
    const { ask, changed, clock } = this.#options;
    this.#stop();
    const { signal } = (this.#asking = new AbortController());
    this.#askedAt = clock.now();
    try {
      const result = await ask(signal);
      if (!signal.aborted && result) this.#take(result);
    } catch (error) {
      if (!signal.aborted) this.#fail(error);
    }
    if (signal.aborted) return;
    this.#asking = undefined;
    this.#wait = Math.min(SLOWEST, EVERY * 2 ** this.#failures) * (0.9 + 0.2 * clock.random());
    this.#wake();
    changed();
  }

  #stop(): void {
    this.#cancel?.();
    this.#asking?.abort();
    this.#asking = undefined;
  }

  #take(result: PollResult): void {
    this.result = result;
    this.failure = undefined;
    this.hidden = false;
    this.#failures = 0;
  }

  #fail(error: unknown): void {
    this.hidden = isProblem(error, 'result-hidden');
    if (this.hidden) {
      this.result = this.failure = undefined;
      return;
    }
    this.failure = isSuaraError(error) ? error : new SuaraError('unexpected', { cause: error });
    this.#failures += 1;
  }

  /** Asks now, later, or not at all. A hidden result is asked for again only when the page comes back. */
  readonly #wake = (event?: Event): void => {
    this.#cancel?.();
    if (!this.#place || this.#asking || this.#rests) return;
    const due = this.#askedAt + this.#wait - this.#options.clock.now();
    const ask = (): void => void this.refresh();
    if (due <= 0 && (event || !this.hidden)) ask();
    else if (!this.hidden) this.#cancel = this.#options.clock.after(due, ask);
  };

  /** Nothing will change, or nobody looks. The first figures come all the same, so that a page in the background has them. */
  get #rests(): boolean {
    if (this.#askedAt === -Infinity) return false;
    const unseen = !this.#near || document.visibilityState !== 'visible';
    return unseen || this.paused || this.result?.state === 'closed';
  }
}
