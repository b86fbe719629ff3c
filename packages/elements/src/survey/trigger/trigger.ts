import { html, nothing, type ReactiveController, type TemplateResult } from 'lit';
import { adopt } from '../../internal/adopt.js';
import { localized } from '../../internal/language.js';
import { card, modal, type Card } from './card.js';
import { QuietPeriod } from './quiet.js';
import { makeRoom } from './room.js';
import { signals } from './signals.js';
import type { TriggerMessages } from './texts.js';
import { trigger as indonesian } from './texts.id.js';
import type { Trigger, TriggerHost, UnaskedKind } from './trigger-host.js';
import { triggerStyles } from './trigger.styles.js';

/** `waiting` also stands for a survey that was closed, and may be opened again. */
type State = 'waiting' | 'invited' | 'open' | 'unfinished' | 'over';

export const createTrigger = (host: TriggerHost): Trigger => new SurveyTrigger(host);

/** What leads to a survey that does not stand in its place: a button, or an invitation at the right moment. */
class SurveyTrigger implements Trigger, ReactiveController {
  readonly #host: TriggerHost;
  #state: State = 'waiting';
  /** What was waited for; another kind of trigger or another survey waits anew. */
  #waitsFor: readonly unknown[] = [];
  #stopWaiting: (() => void) | undefined;
  #takeBackRoom: (() => void) | undefined;
  #texts: TriggerMessages = indonesian;
  #lang = 'id';
  /** Once open its survey stays drawn, with what was answered. */
  #wasOpen = false;
  #isAnswered = false;

  constructor(host: TriggerHost) {
    this.#host = host;
    adopt(host.element.renderRoot as ShadowRoot, triggerStyles.styleSheet);
    host.element.addController(this);
  }

  hostConnected(): void {
    this.#host.element.addEventListener('suara-submitted', this.#onAnswered);
    this.#wait();
  }

  hostDisconnected(): void {
    this.#host.element.removeEventListener('suara-submitted', this.#onAnswered);
    this.#stop();
    this.#takeBackRoom?.();
    this.#takeBackRoom = undefined;
    // a dialog that is taken out of the page is closed
    if (this.#state === 'open') this.#state = 'waiting';
  }

  hostUpdate(): void {
    const { lang } = this.#host;
    if (lang !== this.#lang) void this.#speak(lang);
    this.#wait();
  }

  hostUpdated(): void {
    const { renderRoot } = this.#host.element;
    const dialog = renderRoot.querySelector<HTMLDialogElement>('dialog.modal');
    if (this.#state === 'open' && dialog && !dialog.open) dialog.showModal();
    const shown = renderRoot.querySelector<HTMLElement>('.card');
    if (shown && !this.#takeBackRoom) {
      if (shown.popover) shown.showPopover();
      this.#takeBackRoom = makeRoom(shown.offsetHeight + 16);
    }
    if (!shown) {
      this.#takeBackRoom?.();
      this.#takeBackRoom = undefined;
    }
  }

  async #speak(lang: string): Promise<void> {
    this.#lang = lang;
    this.#texts =
      lang === 'en'
        ? await import('./texts.en.js').then(
            ({ trigger }) => trigger,
            () => indonesian,
          )
        : indonesian;
    this.#host.element.requestUpdate();
  }

  #wait(): void {
    const { trigger, delay, survey, element, answered } = this.#host;
    const now = [trigger, delay, survey?.survey, survey?.state, answered, element.isConnected];
    if (now.every((part, index) => part === this.#waitsFor[index])) return;
    this.#waitsFor = now;
    this.#stop();
    const isUnasked = trigger !== 'inline' && trigger !== 'button';
    if (!isUnasked || this.#state !== 'waiting' || survey?.state !== 'open' || answered || !element.isConnected) return;
    this.#stopWaiting = signals[trigger satisfies UnaskedKind](this.#host, () => void this.#invite());
  }

  #stop(): void {
    this.#stopWaiting?.();
    this.#stopWaiting = undefined;
  }

  /** Asks once on a page. The quiet period begins before the question, so that of two surveys only one invites. */
  async #invite(): Promise<void> {
    this.#stop();
    const period = this.#quiet?.begin();
    if (!period) return this.#become('over');
    try {
      this.#become((await this.#host.ask()) ? 'invited' : 'over');
    } catch {
      period.giveBack();
      this.#become('over');
    }
  }

  get #quiet(): QuietPeriod | undefined {
    const { city, survey } = this.#host;
    return survey && new QuietPeriod(city, survey.invitation.quietDays);
  }

  readonly #onAnswered = (): void => {
    this.#isAnswered = true;
    this.#quiet?.renew();
  };

  #become(state: State): void {
    this.#state = state;
    this.#host.element.requestUpdate();
  }

  readonly #open = (): void => {
    this.#wasOpen = true;
    this.#host.open();
    this.#become('open');
  };

  readonly #onClose = (): void => {
    if (this.#host.trigger === 'button') this.#become('waiting');
    else this.#become(this.#isAnswered ? 'over' : 'unfinished');
  };

  readonly #end = (): void => {
    this.#become('over');
  };

  render(survey: () => TemplateResult): TemplateResult {
    const { trigger, label, lang, survey: about } = this.#host;
    if (!about || trigger === 'inline') return survey();
    const title = localized(about.definition.title, lang);
    return html`${trigger === 'button' ? this.#renderButton(label) : this.#renderInvitation(title)}
    ${this.#wasOpen ? modal(title, this.#texts, survey(), this.#onClose) : nothing}`;
  }

  #renderButton(label: string): TemplateResult {
    return html`<button type="button" class="primary" aria-haspopup="dialog" @click=${this.#open}>
      ${label || this.#texts.begin}
    </button>`;
  }

  /** The region is there before its words are: only then are they read out. */
  #renderInvitation(title: string): TemplateResult {
    const shown = this.#cardOf(title);
    return html`<p class="asks hidden" role="status">
        ${this.#state === 'invited' ? this.#texts.arrived(title) : nothing}
      </p>
      ${shown ? card(shown) : nothing}`;
  }

  #cardOf(title: string): Card | undefined {
    const { atMost, quiet, begin, later, unfinished, unfinishedHint, goOn, close } = this.#texts;
    const { survey } = this.#host;
    const moves = { accept: this.#open, decline: this.#end };
    if (this.#state === 'unfinished')
      return { title: unfinished, lines: [unfinishedHint], yes: goOn, no: close, ...moves };
    if (this.#state !== 'invited' || !survey) return undefined;
    const lines = [atMost(survey.definition.questions.length), quiet(survey.invitation.quietDays)];
    return { title, lines, yes: begin, no: later, ...moves };
  }
}
