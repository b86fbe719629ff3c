import { newIdempotencyKey, type Survey } from '@suara/client';
import { createSurveyClient } from '@suara/client/surveys';
import { html, nothing, type ReactiveController, type TemplateResult } from 'lit';
import { adopt } from '../../internal/adopt.js';
import { localized } from '../../internal/language.js';
import type { Trigger, TriggerSide } from '../trigger-side.js';
import { Device } from '../view/device.js';
import { card, modal, type Card } from './card.js';
import { QuietPeriod } from './quiet.js';
import { makeRoom } from './room.js';
import { signals } from './signals.js';
import type { TriggerMessages } from './texts.js';
import { trigger as indonesian } from './texts.id.js';
import { triggerStyles } from './trigger.styles.js';

/** `waiting` also stands for a survey that was closed, and may be opened again. */
type State = 'waiting' | 'invited' | 'open' | 'unfinished' | 'over';

export const createTrigger = (side: TriggerSide): Trigger => new SurveyTrigger(side);

/** What leads to a survey that does not stand in its place: a button, or an invitation at the right moment. */
class SurveyTrigger implements Trigger, ReactiveController {
  readonly #side: TriggerSide;
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

  constructor(side: TriggerSide) {
    this.#side = side;
    adopt(side.element.renderRoot as ShadowRoot, triggerStyles.styleSheet);
    side.element.addController(this);
  }

  get #survey(): Survey | undefined {
    return this.#side.now().told?.survey;
  }

  /** The city's name in addresses. */
  get #city(): string {
    return this.#side.now().ready?.site.city.id ?? '';
  }

  /** Whether somebody may be asked: it is open, and this browser has not answered it. */
  get #isAskable(): boolean {
    const survey = this.#survey;
    if (survey?.state !== 'open' || !this.#city) return false;
    const { answered } = new Device(`${this.#city}/${survey.survey}`, false).kept;
    return Object.keys(answered).length === 0;
  }

  hostConnected(): void {
    this.#side.element.addEventListener('suara-submitted', this.#onAnswered);
    this.#wait();
  }

  hostDisconnected(): void {
    this.#side.element.removeEventListener('suara-submitted', this.#onAnswered);
    this.#stop();
    this.#waitsFor = [];
    this.#takeBackRoom?.();
    this.#takeBackRoom = undefined;
    // a dialog that is taken out of the page is closed
    if (this.#state === 'open') this.#state = 'waiting';
  }

  hostUpdate(): void {
    const lang = this.#side.now().ready?.lang;
    if (lang && lang !== this.#lang) void this.#speak(lang);
    this.#wait();
  }

  hostUpdated(): void {
    const { renderRoot } = this.#side.element;
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
    this.#side.element.requestUpdate();
  }

  #wait(): void {
    const { element } = this.#side;
    const { trigger, delay, isConnected } = element;
    const survey = this.#survey;
    const now = [isConnected, trigger, delay, survey?.survey, survey?.state, this.#city];
    if (now.every((part, index) => part === this.#waitsFor[index])) return;
    this.#waitsFor = now;
    this.#stop();
    if (trigger === 'inline' || trigger === 'button') return;
    if (isConnected && this.#state === 'waiting' && this.#isAskable) {
      this.#stopWaiting = signals[trigger](element, () => void this.#invite());
    }
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
      this.#become((await this.#ask()) ? 'invited' : 'over');
    } catch {
      period.giveBack();
      this.#become('over');
    }
  }

  async #ask(): Promise<boolean> {
    const { session, told } = this.#side.now();
    if (!session || !told) return false;
    const call = { idempotencyKey: newIdempotencyKey() };
    return (await createSurveyClient(session.client).invite(told.survey.survey, call)).invited;
  }

  get #quiet(): QuietPeriod | undefined {
    const survey = this.#survey;
    return survey && new QuietPeriod(this.#city, survey.invitation.quietDays);
  }

  readonly #onAnswered = (): void => {
    this.#isAnswered = true;
    this.#quiet?.renew();
  };

  #become(state: State): void {
    this.#state = state;
    this.#side.element.requestUpdate();
  }

  readonly #open = (): void => {
    this.#wasOpen = true;
    this.#become('open');
  };

  readonly #onClose = (): void => {
    if (this.#side.element.trigger === 'button') this.#become('waiting');
    else this.#become(this.#isAnswered ? 'over' : 'unfinished');
  };

  readonly #end = (): void => {
    this.#become('over');
  };

  render(survey: () => TemplateResult): TemplateResult {
    const { trigger, label } = this.#side.element;
    const about = this.#survey;
    if (!about) return trigger === 'button' ? survey() : html``;
    const title = localized(about.definition.title, this.#lang);
    return html`${trigger === 'button' ? this.#renderButton(label) : this.#renderInvitation(title, about)}
    ${this.#wasOpen ? modal({ title, close: this.#texts.close, lang: this.#lang }, survey(), this.#onClose) : nothing}`;
  }

  #renderButton(label: string): TemplateResult {
    return html`<div class="root opener" lang=${this.#lang}>
      <button type="button" class="primary" aria-haspopup="dialog" @click=${this.#open}>
        ${label || this.#texts.begin}
      </button>
    </div>`;
  }

  /** The region is there before its words are: only then are they read out. */
  #renderInvitation(title: string, about: Survey): TemplateResult {
    const shown = this.#cardOf(title, about);
    return html`<p class="hidden" lang=${this.#lang} role="status">
        ${this.#state === 'invited' ? this.#texts.arrived(title) : nothing}
      </p>
      ${shown ? card(shown) : nothing}`;
  }

  #cardOf(title: string, { definition, invitation }: Survey): Card | undefined {
    const { atMost, quiet, begin, later, unfinished, unfinishedHint, goOn, close } = this.#texts;
    const rest = { lang: this.#lang, accept: this.#open, decline: this.#end };
    if (this.#state === 'unfinished')
      return { title: unfinished, lines: [unfinishedHint], yes: goOn, no: close, ...rest };
    if (this.#state !== 'invited') return undefined;
    const lines = [atMost(definition.questions.length), quiet(invitation.quietDays)];
    return { title, lines, yes: begin, no: later, ...rest };
  }
}
