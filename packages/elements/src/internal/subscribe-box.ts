import { isSuaraError, newIdempotencyKey, SuaraError, type KeyedCallOptions, type VoterContact } from '@suara/client';
import { html, nothing, type TemplateResult } from 'lit';
import { SuaraErrorEvent, SuaraSubmitEvent, SuaraSubmittedEvent } from './events.js';
import { checkIcon } from './icons.js';
import { failureOf, type CommonMessages, type Failure } from './messages.js';
import { notice, textField } from './templates.js';
import { parseContact } from './contact.js';

export interface SubscribeMessages {
  subscribe: string;
  subscribeHint: string;
  contact: string;
  contactHint: string;
  contactFlaw: Record<'empty' | 'invalid', string>;
  sendSubscription: string;
  subscribed: string;
}

export interface SubscribeHost {
  requestUpdate(): void;
  focusOn(id: string): void;
  dispatchEvent(event: Event): boolean;
  readonly ready: { readonly lang: string } | undefined;
}

/** What is subscribed to: a poll, or a consultation. */
export interface Subject {
  readonly name: string;
  subscribe(request: { contact: VoterContact; language: string }, options: KeyedCallOptions): Promise<unknown>;
}

/** "Tell me what the city does with it": one contact, kept apart from everything a citizen says. */
export class SubscribeBox {
  readonly #host: SubscribeHost;
  readonly #subject: () => Subject | undefined;
  #contact = '';
  #flaw: 'empty' | 'invalid' | undefined;
  #failure: Failure | undefined;
  #isBusy = false;
  #isDone = false;
  /** One key for one contact, over all tries. */
  #key = newIdempotencyKey();

  constructor(host: SubscribeHost, subject: () => Subject | undefined) {
    this.#host = host;
    this.#subject = subject;
  }

  render(texts: SubscribeMessages, common: CommonMessages): TemplateResult {
    if (this.#isDone) return html`<p class="kept" role="status">${checkIcon}<span>${texts.subscribed}</span></p>`;
    return html`<details class="box">
      <summary>${texts.subscribe}</summary>
      <form novalidate class="stack" @submit=${this.#onSubmit}>
        <p class="muted small">${texts.subscribeHint}</p>
        ${textField({
          id: 'subscribe-contact',
          label: texts.contact,
          hint: texts.contactHint,
          error: this.#flaw && texts.contactFlaw[this.#flaw],
          value: this.#contact,
          maxLength: 254,
          onInput: (value) => {
            this.#contact = value;
            this.#flaw = undefined;
            this.#key = newIdempotencyKey();
            this.#host.requestUpdate();
          },
        })}
        ${this.#failure ? notice('danger', common.failure[this.#failure]) : nothing}
        <div class="row">
          <button type="submit" aria-disabled=${this.#isBusy ? 'true' : nothing}>${texts.sendSubscription}</button>
        </div>
      </form>
    </details>`;
  }

  readonly #onSubmit = (event: Event): void => {
    event.preventDefault();
    if (!this.#isBusy) void this.#send();
  };

  async #send(): Promise<void> {
    const contact = parseContact(this.#contact);
    this.#flaw = contact ? undefined : this.#contact.trim() ? 'invalid' : 'empty';
    this.#failure = undefined;
    const { ready } = this.#host;
    const subject = this.#subject();
    if (!contact || !subject || !ready) {
      this.#host.focusOn('subscribe-contact');
      return;
    }
    if (!this.#host.dispatchEvent(new SuaraSubmitEvent('subscribe'))) return;
    this.#isBusy = true;
    this.#host.requestUpdate();
    try {
      await subject.subscribe({ contact, language: ready.lang }, { idempotencyKey: this.#key });
      this.#isDone = true;
      this.#host.dispatchEvent(new SuaraSubmittedEvent('subscribe', subject.name));
    } catch (error) {
      this.#fail(isSuaraError(error) ? error : new SuaraError('unexpected', { cause: error }));
    } finally {
      this.#isBusy = false;
      this.#host.requestUpdate();
    }
  }

  #fail(error: SuaraError): void {
    this.#host.dispatchEvent(new SuaraErrorEvent(error));
    if (error.problem?.status === 422) {
      this.#flaw = 'invalid';
      this.#key = newIdempotencyKey();
      this.#host.focusOn('subscribe-contact');
    } else this.#failure = failureOf(error);
  }
}
