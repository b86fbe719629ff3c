/** Something the server knows, as it said it last. Every change is a new state, so that what renders it only compares. */
import { isAbort, isProblem } from '@suara/client';

export interface RemoteState<T> {
  readonly value: T | null;
  readonly busy: boolean;
  /** What the last call failed with; null where it did not. */
  readonly error: unknown;
  /** When the server last answered, in milliseconds. */
  readonly checkedAt: number | null;
}

const UNKNOWN = { value: null, busy: false, error: null, checkedAt: null };

export class Remote<T> {
  state: RemoteState<T> = UNKNOWN;
  readonly #changed: () => void;
  #call: AbortController | null = null;

  constructor(changed: () => void) {
    this.#changed = changed;
  }

  /** One call at a time: a newer one replaces the one under way, whose answer then counts no more. */
  async read(ask: (signal: AbortSignal) => Promise<T>): Promise<boolean> {
    this.stop();
    const call = new AbortController();
    this.#call = call;
    this.#set({ busy: true });
    try {
      const value = await ask(call.signal);
      if (this.#call !== call) return false;
      this.put(value);
      return true;
    } catch (error) {
      // What this officer may no longer see must not stay on the screen.
      if (this.#call === call && !isAbort(error)) {
        this.#set({ busy: false, error, ...(isProblem(error, 'not-found') ? { value: null } : {}) });
      }
      return false;
    }
  }

  /** Takes the server's newest word, however it came. */
  put(value: T): void {
    this.stop();
    const isSame = JSON.stringify(value) === JSON.stringify(this.state.value);
    this.#set({ ...(isSame ? {} : { value }), busy: false, error: null, checkedAt: Date.now() });
  }

  forget(): void {
    this.stop();
    this.state = UNKNOWN;
    this.#changed();
  }

  stop(): void {
    this.#call?.abort();
    this.#call = null;
  }

  #set(change: Partial<RemoteState<T>>): void {
    this.state = { ...this.state, ...change };
    this.#changed();
  }
}
