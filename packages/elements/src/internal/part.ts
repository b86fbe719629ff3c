import { html, type TemplateResult } from 'lit';
import { notice } from './templates.js';

/** Code that only some need: asked for once it is wanted, and again after a failure. */
export class Part<T> {
  value: T | undefined;
  #state: 'unasked' | 'loading' | 'failed' = 'unasked';
  #loading: Promise<void> | undefined;
  readonly #load: () => Promise<T>;
  readonly #changed: () => void;

  constructor(load: () => Promise<T>, changed: () => void) {
    this.#load = load;
    this.#changed = changed;
  }

  /** Asks for it, unless that was done. */
  want(): void {
    if (this.#state === 'unasked') void this.#ask();
  }

  /** It, for who cannot go on without: asked for again where it could not be had. */
  async get(): Promise<T | undefined> {
    if (!this.value) await (this.#state === 'loading' ? this.#loading : this.#ask());
    return this.value;
  }

  #ask(): Promise<void> {
    this.#state = 'loading';
    this.#loading = this.#try();
    return this.#loading;
  }

  async #try(): Promise<void> {
    try {
      this.value = await this.#load();
    } catch {
      this.#state = 'failed';
    }
    this.#changed();
  }

  readonly #again = (): void => {
    void this.#ask();
    this.#changed();
  };

  /** What it draws once it is here; until then that it loads, or that it could not be loaded. */
  render(
    texts: { readonly loading: string; readonly retry: string; readonly partFailed: string },
    draw: (value: T) => TemplateResult,
  ): TemplateResult {
    if (this.value) return draw(this.value);
    if (this.#state !== 'failed') return html`<p class="muted" role="status">${texts.loading}</p>`;
    return notice(
      'danger',
      texts.partFailed,
      html`<button type="button" @click=${this.#again}>${texts.retry}</button>`,
    );
  }
}
