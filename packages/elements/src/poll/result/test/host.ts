import type { Poll, PollResult, Site } from '@suara/client';
import { html, LitElement, type TemplateResult } from 'lit';
import { common } from '../../../internal/common.id.js';
import { localized } from '../../../internal/language.js';
import { controls } from '../../../internal/controls.styles.js';
import { tokens } from '../../../internal/tokens.styles.js';
import type { Clock } from '../clock.js';
import { outcomeView } from '../outcome-view.js';
import { ResultView } from '../result-view.js';

type PollHost = ConstructorParameters<typeof ResultView>[0];

/** A clock that stands still until it is told to go on. */
export class HeldClock implements Clock {
  #now = Date.parse('2026-11-24T03:05:00.000Z');
  #waiting: { at: number; run: () => void }[] = [];

  now(): number {
    return this.#now;
  }

  random(): number {
    return 0.5;
  }

  after(milliseconds: number, run: () => void): () => void {
    const entry = { at: this.#now + milliseconds, run };
    this.#waiting.push(entry);
    return () => {
      this.#waiting = this.#waiting.filter((each) => each !== entry);
    };
  }

  get waiting(): number {
    return this.#waiting.length;
  }

  /** Lets time pass, and what was due in it happen. */
  async pass(seconds: number): Promise<void> {
    this.#now += seconds * 1000;
    const due = this.#waiting.filter(({ at }) => at <= this.#now);
    this.#waiting = this.#waiting.filter((each) => !due.includes(each));
    for (const { run } of due) run();
    await new Promise((resolve) => setTimeout(resolve));
  }
}

/** What stands in for the server: each answer a result, or an error to throw. */
export interface Answers {
  next: () => Promise<PollResult>;
  readonly asked: { readonly voterToken: string | undefined; readonly signal: AbortSignal | undefined }[];
}

export class ResultTestHost extends LitElement {
  static override styles = [tokens, controls];

  poll: Poll | undefined;
  voterToken: string | undefined;
  theme = 'auto';
  speaks = 'id';
  clock = new HeldClock();
  answers: Answers = { next: () => new Promise(() => undefined), asked: [] };
  view: ResultView | undefined;

  get asHost(): PollHost {
    // The element stands in for the widget, whose protected parts are the host's public ones
    return this as unknown as PollHost;
  }

  get shadow(): ShadowRoot {
    return this.renderRoot as ShadowRoot;
  }

  get ready() {
    const city = { name: { id: 'Kota Contoh', en: 'Example City' }, timeZone: 'Asia/Jakarta' };
    return { site: { city } as unknown as Site, lang: this.speaks, messages: common };
  }

  readonly polls = {
    result: (_: string, voterToken?: string, options?: { signal?: AbortSignal }): Promise<PollResult> => {
      this.answers.asked.push({ voterToken, signal: options?.signal });
      return this.answers.next();
    },
    bundleUrl: (poll: string): string => `https://suara.test/v1/sites/kota-contoh.kota/polls/${poll}/bundle`,
  };

  text(text: Record<string, string>): string {
    return localized(text, this.speaks);
  }

  override firstUpdated(): void {
    this.view = new ResultView(this.asHost, this.clock);
    this.requestUpdate();
  }

  override willUpdate(): void {
    this.setAttribute('theme', this.theme);
  }

  override render(): TemplateResult {
    return html`<div class="root" lang=${this.speaks}>
      <h2>${this.poll && this.text(this.poll.definition.question)}</h2>
      ${this.view?.render()} ${this.poll?.outcome ? outcomeView(this.asHost, this.poll.outcome) : ''}
    </div>`;
  }
}

customElements.define('result-test-host', ResultTestHost);
