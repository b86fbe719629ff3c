import { html, nothing, type ReactiveController, type TemplateResult } from 'lit';
import type { KioskMessages } from '../messages.js';
import { isTouched } from '../view/device.js';
import type { SurveyView } from '../view/survey-view.js';
import type { SurveyHost } from '../view/view-host.js';
import { kiosk as english } from './kiosk.en.js';
import { kiosk as indonesian } from './kiosk.id.js';

const SECOND = 1000;
/** So long nobody touches it before it asks whether anybody is there. */
const QUIET = 60 * SECOND;
/** So long it then waits: nobody should have to hurry, and WCAG 2.2.1 asks for 20 seconds at least. */
const GRACE = 20 * SECOND;
/** So long the thanks stand. */
const THANKS = 10 * SECOND;
/** With so many seconds left, what is left is read out. */
const TELL_AT = 10;

const SIGNS_OF_LIFE = ['pointerdown', 'keydown', 'wheel', 'input'] as const;

export interface KioskOptions {
  readonly host: SurveyHost;
  /** Whether there is anything that the next person must not see. */
  isTouched(): boolean;
  /** Whether this person has finished. */
  isDone(): boolean;
  /** Shows again what this person was asked. */
  goOn(): void;
  /** Leaves nothing of this person. */
  restart(): void;
  announce(text: string): void;
}

/** A tablet at a counter: nothing of one person is left for the next, whether they finish or walk away. */
export class Kiosk implements ReactiveController {
  readonly #options: KioskOptions;
  #timer: ReturnType<typeof setInterval> | undefined;
  #lastSign = Date.now();
  /** When the answers are erased, once nobody seems to be there. */
  #erasedAt: number | undefined;
  /** When it goes back to the start; `paused` where somebody wants to read on. */
  #startAt: number | 'paused' | undefined;

  constructor(options: KioskOptions) {
    this.#options = options;
    options.host.addController(this);
  }

  hostConnected(): void {
    for (const sign of SIGNS_OF_LIFE) addEventListener(sign, this.#onSign, { capture: true, passive: true });
    this.#timer = setInterval(this.#tick, SECOND);
  }

  hostDisconnected(): void {
    for (const sign of SIGNS_OF_LIFE) removeEventListener(sign, this.#onSign, { capture: true });
    clearInterval(this.#timer);
  }

  get #texts(): KioskMessages {
    return this.#options.host.ready?.lang === 'en' ? english : indonesian;
  }

  /** Whether it asks if anybody is there: then nothing that was answered is seen. */
  get isAsking(): boolean {
    return this.#erasedAt !== undefined;
  }

  readonly #onSign = (): void => {
    // whoever comes next must not bring back what the last one answered by merely touching the screen
    if (!this.isAsking) this.#lastSign = Date.now();
  };

  readonly #tick = (): void => {
    const now = Date.now();
    if (this.#options.isDone()) this.#countThanks(now);
    else {
      this.#startAt = undefined;
      if (this.#options.isTouched()) this.#countQuiet(now);
    }
  };

  #countThanks(now: number): void {
    if (this.#startAt === 'paused') return;
    if (this.#startAt === undefined) {
      this.#startAt = now + THANKS;
      this.#options.announce(this.#texts.startIn(THANKS / SECOND));
    }
    if (now >= this.#startAt) this.start();
    else this.#options.host.requestUpdate();
  }

  #countQuiet(now: number): void {
    if (this.#erasedAt === undefined) {
      if (now - this.#lastSign < QUIET) return;
      this.#erasedAt = now + GRACE;
      this.#options.host.focusOn('heading');
    } else if (now >= this.#erasedAt) this.start();
    else if (this.#secondsTo(this.#erasedAt) === TELL_AT) this.#options.announce(this.#texts.wiped(TELL_AT));
    this.#options.host.requestUpdate();
  }

  #secondsTo(moment: number): number {
    return Math.max(0, Math.round((moment - Date.now()) / SECOND));
  }

  /** For the next person. */
  readonly start = (): void => {
    this.#erasedAt = undefined;
    this.#startAt = undefined;
    this.#options.announce('');
    this.#options.restart();
  };

  readonly #goOn = (): void => {
    this.#erasedAt = undefined;
    this.#lastSign = Date.now();
    this.#options.announce('');
    this.#options.goOn();
  };

  readonly #pause = (): void => {
    this.#startAt = 'paused';
    this.#options.host.requestUpdate();
  };

  /** Whether anybody is there. Nothing else is shown meanwhile. */
  renderQuestion(startAgain: string): TemplateResult {
    const texts = this.#texts;
    return html`<h2 id="heading" part="heading" tabindex="-1">${texts.stillHere}</h2>
      <p>${texts.stillHereHint}</p>
      <p class="count">${texts.wiped(this.#secondsTo(this.#erasedAt ?? 0))}</p>
      <div class="row">
        <button type="button" @click=${this.start}>${startAgain}</button>
        <button type="button" class="primary" part="primary" @click=${this.#goOn}>${texts.yes}</button>
      </div>`;
  }

  /** After the thanks: back to the start, by itself or at once. */
  renderEnd(): TemplateResult {
    const texts = this.#texts;
    const { start, isPaused } = { start: this.#startAt, isPaused: this.#startAt === 'paused' };
    return html`${
        isPaused
          ? nothing
          : html`<p class="count">
              ${texts.startIn(typeof start === 'number' ? this.#secondsTo(start) : THANKS / SECOND)}
            </p>`
      }
      <div class="row">
        ${isPaused ? nothing : html`<button type="button" @click=${this.#pause}>${texts.pause}</button>`}
        <button type="button" class="primary" part="primary" @click=${this.start}>${texts.startNow}</button>
      </div>`;
  }
}

/** Of a survey's view, for as long as it is at a counter. */
export const kioskOf = (host: SurveyHost, view: SurveyView): Kiosk =>
  new Kiosk({
    host,
    isTouched: () => view.mode === 'kiosk' && (isTouched(view.device.draft) || view.device.draft.at !== ''),
    isDone: () => view.mode === 'kiosk' && (view.isStored || view.isWaiting || view.isAnswered),
    goOn: () => {
      view.focusStep();
    },
    restart: () => {
      view.restart();
    },
    announce: (text) => {
      view.announce(text);
    },
  });
