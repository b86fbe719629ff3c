import type { BallotReceipt } from '@suara/client';
import { html, nothing, type TemplateResult } from 'lit';
import type { CommonMessages } from '../../internal/messages.js';
import { textArea } from '../../internal/templates.js';
import type { ReceiptMessages } from '../messages.js';
import type { ViewHost } from '../view/view-host.js';
import { checkResult } from './check-result.js';
import { ReceiptCheck } from './receipt-check.js';
import { parseReceipt } from './receipt-file.js';

/** Larger than any receipt; what is larger is some other file. */
const LARGEST = 200_000;

/** A box for a receipt of another day or device, pasted or opened as a file. */
export class OtherReceipt {
  readonly #host: ViewHost;
  readonly #check: ReceiptCheck;
  #text = '';
  #isUnreadable = false;
  #receipt: BallotReceipt | undefined;

  constructor(host: ViewHost) {
    this.#host = host;
    this.#check = new ReceiptCheck(host);
  }

  render(
    texts: ReceiptMessages,
    common: CommonMessages,
    lines: (receipt: BallotReceipt) => TemplateResult,
  ): TemplateResult {
    const { result, isBusy } = this.#check;
    const isRead = result && result.kind !== 'faulty' && this.#receipt;
    return html`<form novalidate class="stack box" @submit=${this.#onSubmit}>
      <div class="tight">
        <h3 id="other" tabindex="-1">${texts.other}</h3>
        <p class="muted small">${texts.otherHint}</p>
      </div>
      ${textArea({
        id: 'receipt',
        label: texts.otherLabel,
        rows: 4,
        value: this.#text,
        error: this.#isUnreadable ? texts.unreadable : undefined,
        onInput: (value) => {
          this.#text = value;
          this.#isUnreadable = false;
          this.#check.restart();
          this.#host.requestUpdate();
        },
      })}
      <div class="row">
        <label class="button pick"
          >${texts.openFile}<input type="file" accept="application/json,.json" @change=${this.#onFile}
        /></label>
        <button type="submit" class="primary" part="primary" aria-disabled=${isBusy ? 'true' : nothing}>
          ${isBusy ? texts.checking : texts.checkOther}
        </button>
      </div>
      ${checkResult(result, texts, common)}${isRead ? lines(isRead) : nothing}
    </form>`;
  }

  readonly #onSubmit = (event: Event): void => {
    event.preventDefault();
    this.#receipt = parseReceipt(this.#text);
    this.#isUnreadable = !this.#receipt;
    if (this.#receipt) void this.#check.run(this.#receipt);
    else this.#host.focusOn('receipt');
  };

  readonly #onFile = async (event: Event): Promise<void> => {
    const input = event.target as HTMLInputElement;
    const file = input.files?.[0];
    if (!file) return;
    this.#text = file.size > LARGEST ? '' : await file.text();
    this.#receipt = parseReceipt(this.#text);
    this.#isUnreadable = !this.#receipt;
    input.value = '';
    this.#host.requestUpdate();
    if (this.#receipt) await this.#check.run(this.#receipt);
  };
}
