import {
  isProblem,
  isSuaraError,
  newIdempotencyKey,
  SuaraError,
  type ContributionReceipt,
  type NewContribution,
} from '@suara/client';
import { checkContribution, type Quote } from '@suara/core';
import { SuaraErrorEvent, SuaraQueuedEvent, SuaraSubmitEvent, SuaraSubmittedEvent } from '../../internal/events.js';
import { failureOf, type Failure } from '../../internal/messages.js';
import { isRefusal } from '../../internal/refusal.js';
import { Retry } from '../../internal/retry.js';
import type { ConsultationHost } from '../consultation-host.js';
import type { Flaw, Setback } from '../messages.js';
import type { Act, Device, Draft } from './device.js';
import { topicName, type Topic } from './topic.js';

export interface WriterOptions {
  readonly host: ConsultationHost;
  readonly topic: Topic;
  readonly device: Device;
  /** The consultation's name: what waits goes there, whatever the widget shows by then. */
  readonly consultation: string;
  stored(receipt: ContributionReceipt): void;
}

/**
 * Writes about one topic, and sends it once, however often it takes. What is
 * typed is kept on the device from the first letter; until the server answers,
 * the same words go under the same key.
 */
export class Writer {
  isOpen = false;
  isSending = false;
  /** Whether what is being written comes from an earlier visit. */
  isRestored = false;
  /** Whether the server has just stored it. */
  isStored = false;
  /** Why the last try failed, where it will be tried again. */
  failure: Failure | undefined;
  /** Why it was not taken. */
  setback: Setback | undefined;
  flaw: Flaw | undefined;

  readonly name: string;
  readonly topic: Topic;
  readonly #options: WriterOptions;
  readonly #retry: Retry;
  /** Whether the citizen and the page know that it waits. */
  #isTold: boolean;

  constructor(options: WriterOptions) {
    this.#options = options;
    this.topic = options.topic;
    this.name = topicName(options.topic);
    this.isRestored = this.draft !== undefined && !this.isWaiting;
    this.isOpen = this.draft !== undefined;
    this.#isTold = this.isWaiting;
    this.#retry = new Retry(options.host, () => {
      if (this.isWaiting) void this.send();
    });
  }

  get draft(): Draft | undefined {
    return this.#options.device.kept.drafts[this.name];
  }

  get text(): string {
    return this.draft?.text ?? '';
  }

  /** Whether it waits for a connection, or for an answer. */
  get isWaiting(): boolean {
    return this.draft?.act !== undefined;
  }

  /** Whether this browser keeps what is written. */
  get keeps(): boolean {
    return this.#options.device.keeps !== false;
  }

  get fieldId(): string {
    return `write-${this.name}`;
  }

  /** Opens the form, with words to comment on where there are such. What was typed before stays. */
  open(quote?: Quote): void {
    this.isOpen = true;
    this.isStored = false;
    if (quote && !this.isWaiting) this.choose(quote);
    this.#options.host.focusOn(this.isWaiting ? `${this.fieldId}-waiting` : this.fieldId);
  }

  close(): void {
    this.isOpen = false;
    this.isRestored = false;
    this.#options.host.focusOn(`open-${this.name}`);
  }

  erase(): void {
    this.#options.device.keepDraft(this.name, undefined);
    this.#forgetTrouble();
    this.close();
  }

  type(text: string): void {
    this.#change({ text });
  }

  /** What the comment is about: these words, or the whole section. */
  choose(quote: Quote | undefined): void {
    this.#change({ quote, language: this.#lang });
  }

  /** What the city's own rules say against what is written. */
  check(): Flaw | undefined {
    const { host } = this.#options;
    const { consultation, ready } = host;
    if (!consultation || !ready) return 'other';
    const rules = { ...consultation, languages: ready.site.languages };
    const [error] = checkContribution(this.#body(), rules).filter(({ pointer }) => pointer !== '/quote');
    if (!error) return undefined;
    return isFlaw(error.code) ? error.code : 'other';
  }

  /** The citizen's own "send". */
  async submit(): Promise<void> {
    const { host, device } = this.#options;
    if (this.isSending || this.isWaiting) return;
    this.#forgetTrouble();
    this.flaw = this.check();
    if (this.flaw) {
      host.focusOn(this.fieldId);
      return;
    }
    if (!host.dispatchEvent(new SuaraSubmitEvent(this.#act))) return;
    this.#isTold = false;
    const act = { key: newIdempotencyKey(), body: this.#body(), sent: false };
    device.keepDraft(this.name, { ...this.#draft, act });
    await this.send();
  }

  /** One try. Never rejects: what failed is shown and tried again. */
  async send(): Promise<void> {
    if (this.isSending) return;
    this.#retry.stop();
    this.failure = undefined;
    this.#enter(true);
    try {
      this.#finish(await this.#deliver());
    } catch (error) {
      await this.#fail(isSuaraError(error) ? error : new SuaraError('unexpected', { cause: error }));
    } finally {
      this.#enter(false);
    }
  }

  /** Back to what certainly has not been sent. */
  edit(): void {
    if (this.isSending || this.draft?.act?.sent) return;
    this.#retry.stop();
    this.#drop();
    this.#options.host.focusOn(this.fieldId);
  }

  get #lang(): string {
    return this.#options.host.ready?.lang ?? 'id';
  }

  get #act(): 'comment' | 'argue' {
    return this.topic.kind === 'comment' ? 'comment' : 'argue';
  }

  get #draft(): Draft {
    return this.draft ?? { text: '', language: this.#lang };
  }

  #change(patch: Partial<Draft>): void {
    const draft = { ...this.#draft, ...patch };
    const isEmpty = !draft.text && !draft.quote;
    this.#options.device.keepDraft(this.name, isEmpty ? undefined : draft);
    this.isRestored = false;
    this.#forgetTrouble();
    this.#options.host.requestUpdate();
  }

  #forgetTrouble(): void {
    this.setback = undefined;
    this.flaw = undefined;
  }

  #body(): NewContribution {
    const { text, quote, language } = this.#draft;
    return { ...this.topic, ...(quote && { quote }), text: text.trim(), language: quote ? language : this.#lang };
  }

  async #deliver(): Promise<ContributionReceipt> {
    const { host, consultation } = this.#options;
    const { act } = this.#draft;
    if (!act || !host.consultations) throw new SuaraError('unexpected');
    if (!navigator.onLine) throw new SuaraError('offline');
    this.#keepAct({ ...act, sent: true });
    return host.consultations.contribute(consultation, act.body, { idempotencyKey: act.key });
  }

  #finish(receipt: ContributionReceipt): void {
    const { host, device, consultation, stored } = this.#options;
    device.keepOwn(this.name, { id: receipt.contribution.id, secret: receipt.secret });
    this.#retry.reset();
    this.isOpen = false;
    this.isRestored = false;
    this.isStored = true;
    stored(receipt);
    host.dispatchEvent(new SuaraSubmittedEvent(this.#act, consultation));
    host.focusOn(`${this.fieldId}-stored`);
  }

  async #fail(error: SuaraError): Promise<void> {
    const { host } = this.#options;
    host.dispatchEvent(new SuaraErrorEvent(error));
    if (isProblem(error, 'consultation-not-open')) {
      await this.#learn();
      this.#lose(this.#options.host.consultation?.phase === 'announced' ? 'notOpen' : 'closed');
    } else if (isRefusal(error)) await this.#refuse(error);
    else this.#queue(failureOf(error));
  }

  /** Refused for certain: back to the words, with what is wrong with them. */
  async #refuse(error: SuaraError): Promise<void> {
    const first = error.errors[0];
    if (first?.pointer.startsWith('/quote')) {
      await this.#learn();
      this.#lose('quoteGone');
    } else if (first?.pointer === '/text') {
      this.#drop();
      this.flaw = isFlaw(first.code) ? first.code : 'other';
      this.#options.host.focusOn(this.fieldId);
    } else this.#lose('refused');
  }

  async #learn(): Promise<void> {
    try {
      await this.#options.host.reload();
    } catch {
      // What is known of the consultation stays; the clock asks again.
    }
  }

  #lose(setback: Setback): void {
    this.#drop();
    this.setback = setback;
    this.isOpen = true;
    this.#options.host.focusOn(`${this.fieldId}-setback`);
  }

  #drop(): void {
    this.#keepAct(undefined);
  }

  #keepAct(act: Act | undefined): void {
    this.#options.device.keepDraft(this.name, { ...this.#draft, act });
  }

  #queue(failure: Failure): void {
    const { host } = this.#options;
    this.failure = failure;
    this.isOpen = true;
    this.#retry.later();
    if (this.#isTold) return;
    this.#isTold = true;
    host.dispatchEvent(new SuaraQueuedEvent(this.#act));
    host.focusOn(`${this.fieldId}-waiting`);
  }

  #enter(isSending: boolean): void {
    this.isSending = isSending;
    this.#options.host.requestUpdate();
  }
}

const isFlaw = (code: string): code is Flaw => ['required', 'too_short', 'too_long'].includes(code);
