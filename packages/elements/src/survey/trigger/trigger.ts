import { newIdempotencyKey, type Survey } from '@suara/client';
import { createSurveyClient } from '@suara/client/surveys';
import { html, nothing, type ReactiveController, type TemplateResult } from 'lit';
import { adopt } from '../../internal/adopt.js';
import { localized } from '../../internal/language.js';
import type { Trigger, TriggerSide } from '../trigger-side.js';
import { QuietPeriod } from '../quiet.js';
import { hasCaseToken } from '../view/case-token.js';
import { Device } from '../view/device.js';
import { card, modal, type Card } from './card.js';
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
  #wished = 'id';
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

  /** The city's name in addresses; empty before its site has answered. */
  get #city(): string {
    const { ready, session } = this.#side.now();
    return (ready && session?.client.site.split('.')[0]) ?? '';
  }

  get #device(): Device | undefined {
    const survey = this.#survey;
    return survey && this.#city ? new Device(`${this.#city}/${survey.survey}`, false) : undefined;
  }

  /** Whether this browser has answered, about this case where there is one, or has answers that wait to be sent. */
  get #isDone(): boolean {
    const kept = this.#device?.kept;
    if (this.#isAnswered || !kept) return this.#isAnswered;
    const { caseToken } = this.#side.element;
    return kept.queue.length > 0 || (caseToken ? caseToken in kept.answered : Object.keys(kept.answered).length > 0);
  }

  hostConnected(): void {
    this.#side.element.addEventListener('suara-submitted', this.#onAnswered);
    this.#side.element.requestUpdate();
  }

  hostDisconnected(): void {
    this.#side.element.removeEventListener('suara-submitted', this.#onAnswered);
    this.#stop();
    this.#waitsFor = [];
    this.#giveRoomBack();
    // a dialog that is taken out of the page is closed
    if (this.#state === 'open') this.#state = 'waiting';
  }

  hostUpdate(): void {
    const lang = this.#side.now().ready?.lang;
    if (lang && lang !== this.#wished) void this.#speak(lang);
    this.#wait();
  }

  hostUpdated(): void {
    const { renderRoot } = this.#side.element;
    this.#showModal(renderRoot.querySelector('dialog'));
    this.#showCard(renderRoot.querySelector('.card'));
  }

  #showModal(dialog: HTMLDialogElement | null): void {
    if (this.#state !== 'open' || !dialog || dialog.open) return;
    dialog.showModal();
    // on the dialog itself, whose name is then read out, and not on the way out of it
    dialog.focus();
  }

  #showCard(shown: HTMLElement | null): void {
    if (!shown) {
      this.#giveRoomBack();
    } else if (!this.#takeBackRoom) {
      if (shown.popover) shown.showPopover();
      this.#takeBackRoom = makeRoom(shown.offsetHeight + 16);
      // what opened the survey is gone; an invitation never takes the focus
      if (this.#state === 'unfinished') shown.querySelector('button')?.focus();
    }
  }

  #giveRoomBack(): void {
    this.#takeBackRoom?.();
    this.#takeBackRoom = undefined;
  }

  /** Once it is known: in the language before until then. */
  async #speak(lang: string): Promise<void> {
    this.#wished = lang;
    const english = lang === 'en' ? await import('./texts.en.js').catch(() => undefined) : undefined;
    if (this.#wished !== lang) return;
    this.#lang = english ? lang : 'id';
    this.#texts = english?.trigger ?? indonesian;
    this.#side.element.requestUpdate();
  }

  #wait(): void {
    const { element, open } = this.#side;
    const { trigger, delay, isConnected } = element;
    const survey = this.#survey;
    const now = [isConnected, trigger, delay, survey?.survey, survey?.state, this.#city];
    if (now.every((part, index) => part === this.#waitsFor[index])) return;
    this.#waitsFor = now;
    this.#stop();
    if (!isConnected || !this.#city || !survey || this.#state !== 'waiting') return;
    if (this.#device?.kept.queue.length) open();
    if (hasCaseToken(survey.services)) this.#open();
    else if (trigger !== 'inline' && trigger !== 'button' && survey.state === 'open' && !this.#isDone) {
      this.#stopWaiting = signals[trigger](element, () => void this.#invite());
    }
  }

  #stop(): void {
    this.#stopWaiting?.();
    this.#stopWaiting = undefined;
  }

  /** Once on a page. */
  async #invite(): Promise<void> {
    this.#stop();
    this.#become((await this.#isInvited()) ? 'invited' : 'over');
  }

  /** The quiet period begins before the question, so that of two surveys only one invites. */
  async #isInvited(): Promise<boolean> {
    const { session, told } = this.#side.now();
    if (!session || !told) return false;
    // whoever comes from a finished case is asked about it, as all of them are
    if (this.#side.element.caseToken) return true;
    const { survey, invitation } = told.survey;
    const period = new QuietPeriod(this.#city, invitation.quietDays).begin();
    if (!period) return false;
    try {
      const answer = await createSurveyClient(session.client).invite(survey, { idempotencyKey: newIdempotencyKey() });
      return answer.invited;
    } catch {
      period.giveBack();
      return false;
    }
  }

  readonly #onAnswered = (): void => {
    this.#isAnswered = true;
  };

  #become(state: State): void {
    this.#state = state;
    this.#side.element.requestUpdate();
  }

  readonly #open = (): void => {
    this.#wasOpen = true;
    this.#side.open();
    this.#become('open');
  };

  readonly #onClose = (): void => {
    if (this.#side.element.trigger === 'button') this.#become('waiting');
    else this.#become(this.#isDone ? 'over' : 'unfinished');
  };

  readonly #end = (): void => {
    this.#become('over');
  };

  render(survey: () => TemplateResult): TemplateResult {
    const { trigger, label } = this.#side.element;
    const about = this.#survey;
    if (!about) return trigger === 'button' ? survey() : html`<slot></slot>`;
    const title = localized(about.definition.title, this.#lang);
    return html`${trigger === 'button' ? this.#renderButton(label) : this.#renderInvitation(title, about)}
    ${this.#wasOpen ? modal({ title, close: this.#texts.close, lang: this.#lang }, survey(), this.#onClose) : nothing}`;
  }

  #renderButton(label: string): TemplateResult {
    return html`<div class="root opener" lang=${this.#lang}>
      <button type="button" class="primary" part="primary" aria-haspopup="dialog" @click=${this.#open}>
        ${label || this.#texts.begin}
      </button>
    </div>`;
  }

  /** The region is there before its words are: only then are they read out. What the page itself put here stays. */
  #renderInvitation(title: string, about: Survey): TemplateResult {
    const shown = this.#cardOf(title, about);
    return html`<slot></slot>
      <p class="hidden" lang=${this.#lang} role="status">
        ${this.#state === 'invited' ? this.#texts.arrived(title) : nothing}
      </p>
      ${shown ? card(shown) : nothing}`;
  }

  #cardOf(title: string, { definition, invitation }: Survey): Card | undefined {
    const { atMost, quiet, begin, later, unfinished, unfinishedHint, goOn, close } = this.#texts;
    const rest = { lang: this.#lang, accept: this.#open, decline: this.#end };
    const rested = { title: unfinished, lines: [unfinishedHint], yes: goOn, no: close, ...rest };
    if (this.#state === 'unfinished') return rested;
    if (this.#state !== 'invited') return undefined;
    const lines = [atMost(definition.questions.length), quiet(invitation.quietDays)];
    return { title, lines, yes: begin, no: later, ...rest };
  }
}
