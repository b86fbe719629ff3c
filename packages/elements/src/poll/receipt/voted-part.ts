import type { Ballot, BallotReceipt } from '@suara/client';
import { html, nothing, type ReactiveController, type TemplateResult } from 'lit';
import { adopt } from '../../internal/adopt.js';
import { checkIcon, warningIcon } from '../../internal/icons.js';
import { SubscribeBox } from '../../internal/subscribe-box.js';
import type { ReceiptMessages } from '../messages.js';
import type { PollView } from '../view/poll-view.js';
import type { ViewHost } from '../view/view-host.js';
import { ballotLines } from './ballot-lines.js';
import { checkResult } from './check-result.js';
import { OtherReceipt } from './other-receipt.js';
import { ReceiptCheck } from './receipt-check.js';
import { download, receiptCode, receiptText } from './receipt-file.js';
import { receipt as indonesian } from './receipt.id.js';
import { receiptStyles } from './receipt.styles.js';

const subscribeBox = (host: ViewHost): SubscribeBox =>
  new SubscribeBox(host, () => {
    const { polls, poll } = host;
    return polls && poll && { name: poll.poll, subscribe: (...request) => polls.subscribe(poll.poll, ...request) };
  });

/** What a voter has after voting: the choice, the receipt and its check, and the way to be told of the outcome. */
export class VotedPart implements ReactiveController {
  readonly #host: ViewHost;
  readonly #view: PollView;
  readonly #check: ReceiptCheck;
  readonly #other: OtherReceipt;
  #subscribe: SubscribeBox;
  #texts: ReceiptMessages = indonesian;
  #lang = 'id';
  #isCopied = false;

  constructor(host: ViewHost, view: PollView) {
    this.#host = host;
    this.#view = view;
    this.#check = new ReceiptCheck(host);
    this.#other = new OtherReceipt(host);
    this.#subscribe = subscribeBox(host);
    adopt(host.shadow, receiptStyles.styleSheet);
    host.addController(this);
  }

  hostUpdate(): void {
    const lang = this.#host.ready?.lang ?? 'id';
    if (lang !== this.#lang) void this.#speak(lang);
  }

  async #speak(lang: string): Promise<void> {
    this.#lang = lang;
    try {
      this.#texts = lang === 'en' ? (await import('./receipt.en.js')).receipt : indonesian;
    } catch {
      this.#texts = indonesian;
    }
    this.#host.requestUpdate();
  }

  /** With another vote, or after everything was forgotten. */
  restart(): void {
    this.#isCopied = false;
    this.#check.restart();
    this.#subscribe = subscribeBox(this.#host);
  }

  render(): TemplateResult {
    const texts = this.#texts;
    const { own, isFresh, clock, voterToken } = this.#view;
    const { poll, ready } = this.#host;
    if (!own.ballot || !poll || !ready) return html``;
    const { receipt } = this.#view.device.kept;
    const canChange = clock.phase === 'open' && voterToken !== undefined;
    return html`${isFresh ? html`<p>${texts.recordedHint}</p>` : nothing}
    ${this.#renderReceipt(own.ballot.ballot, receipt?.commitment === own.ballot.commitment ? receipt : undefined)}
    ${
      canChange
        ? html`<div class="row">
            <button
              type="button"
              @click=${() => {
                this.#view.change();
              }}
            >
              ${texts.change}
            </button>
          </div>`
        : nothing
    }
    ${poll.outcome ? nothing : this.#subscribe.render(texts, ready.messages)}`;
  }

  #renderReceipt(ballot: Ballot, receipt: BallotReceipt | undefined): TemplateResult {
    const texts = this.#texts;
    return html`<div class="receipt">
        ${this.#choice(ballot)}
        ${
          receipt
            ? html`<div>
                <span class="muted small" id="code-label">${texts.code}</span>
                <output class="code" aria-labelledby="code-label">${receiptCode(receipt)}</output>
                <p class="muted small">${texts.codeHint}</p>
              </div>`
            : html`<p class="muted small">${texts.noReceipt}</p>`
        }
      </div>
      ${receipt ? this.#renderActions(receipt) : nothing}`;
  }

  #choice(ballot: Ballot): TemplateResult {
    const { poll } = this.#host;
    const texts = this.#texts;
    const lines = poll ? ballotLines(ballot, poll.definition, texts, (text) => this.#host.text(text)) : [];
    return html`<div>
      <p class="muted small">${texts.yourChoice}</p>
      <ul>
        ${(lines.length > 0 ? lines : [texts.nothingChosen]).map((line) => html`<li>${line}</li>`)}
      </ul>
    </div>`;
  }

  #renderActions(receipt: BallotReceipt): TemplateResult {
    const texts = this.#texts;
    const { isBusy, result } = this.#check;
    return html`<div class="stack">
      <div class="row">
        <button
          type="button"
          class="primary"
          part="primary"
          aria-disabled=${isBusy ? 'true' : nothing}
          @click=${() => this.#check.run(receipt)}
        >
          ${isBusy ? texts.checking : texts.check}
        </button>
        <button
          type="button"
          @click=${() => {
            download(receipt, texts.fileName(this.#host.poll?.poll ?? ''));
          }}
        >
          ${texts.download}
        </button>
        ${
          'clipboard' in navigator
            ? html`<button type="button" @click=${() => this.#copy(receipt)}>
                ${this.#isCopied ? html`${checkIcon} ${texts.copied}` : texts.copy}
              </button>`
            : nothing
        }
      </div>
      ${this.#host.ready ? checkResult(result, texts, this.#host.ready.messages) : nothing}
      <div class="notice warn" part="notice">
        ${warningIcon}
        <div><p>${texts.warning}</p></div>
      </div>
    </div>`;
  }

  async #copy(receipt: BallotReceipt): Promise<void> {
    try {
      await navigator.clipboard.writeText(receiptText(receipt));
      this.#isCopied = true;
      this.#host.requestUpdate();
    } catch {
      // The page may not write there: the receipt can be saved as a file.
    }
  }

  /** The check of a receipt of another day. */
  renderOther(): TemplateResult {
    const { ready } = this.#host;
    if (!ready) return html``;
    return this.#other.render(
      this.#texts,
      ready.messages,
      (receipt) => html`<div class="receipt">${this.#choice(receipt.ballot)}</div>`,
    );
  }
}
