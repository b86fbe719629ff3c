import type { ReactiveController } from 'lit';
import { boundaryAfter, phaseAt, type Phase, type Told } from './phase.js';

const MINUTE = 60_000;

/** At most so many milliseconds after the opening or the close each page asks again, so that not all ask at once. */
const SPREAD = 8_000;

export interface ClockHost {
  addController(controller: ReactiveController): void;
  requestUpdate(): void;
  readonly shadow: ShadowRoot;
  /** How far the server's clock is ahead of this device's, in milliseconds. */
  readonly ahead: number;
  /** Asks the server again; rejects where it cannot be asked. */
  reload(): Promise<void>;
}

/**
 * The server's time on this page. It draws the widget anew every minute, and at
 * the very moment of the opening and the close; a phone's own clock may be wrong.
 */
export class ServerClock implements ReactiveController {
  readonly #host: ClockHost;
  readonly #told: () => Told | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #question: ReturnType<typeof setTimeout> | undefined;

  /** `told`: what the server last told, where it has told anything. */
  constructor(host: ClockHost, told: () => Told | undefined) {
    this.#host = host;
    this.#told = told;
    host.addController(this);
  }

  get now(): number {
    return Date.now() + this.#host.ahead;
  }

  get phase(): Phase {
    const told = this.#told();
    return told ? phaseAt(told, this.now) : 'announced';
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

  /** What has become something else by the clock is asked for again, a little later than by all others. */
  hostUpdated(): void {
    this.#schedule();
    const told = this.#told();
    if (!told || told.state === this.phase || this.#question !== undefined) return;
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
    const told = this.#told();
    if (!told || !this.#host.shadow.isConnected) return;
    const { now } = this;
    const left = (boundaryAfter(told, now) ?? Infinity) - now;
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
