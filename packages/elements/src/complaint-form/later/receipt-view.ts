import { formatCode } from '@suara/core';
import type { Receipt } from '@suara/client';
import { html, nothing, svg, type TemplateResult } from 'lit';
import { formatInstant } from '../../internal/format.js';
import { checkIcon, icon } from '../../internal/icons.js';
import { saveReport } from '../../internal/saved-reports.js';
import type { Ready } from '../../internal/suara-element.js';
import type { FormHost } from '../form-host.js';
import type { ComplaintFormMessages, LaterMessages } from '../messages.js';

/** Only the receipt shows a clock, so it does not weigh on the first step. */
const clockIcon = icon(svg`<path d="M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18M12 7v5l3 2"/>`);

/** What the server answered: ticket, secret and deadline, to be taken along. */
export class ReceiptView {
  readonly #host: FormHost;
  readonly #receipt: Receipt;
  readonly #another: () => void;
  #copied = false;
  #kept = false;

  constructor(host: FormHost, receipt: Receipt, another: () => void) {
    this.#host = host;
    this.#receipt = receipt;
    this.#another = another;
  }

  render({ site, lang }: Ready<ComplaintFormMessages>, texts: LaterMessages): TemplateResult {
    const { ticket, secret, report } = this.#receipt;
    const when = formatInstant(report.deadline, lang, site.city.timeZone);
    return html`<div class="stack">
      <p class="by"><span>${this.#host.text(site.name)} · ${this.#host.text(site.city.name)}</span></p>
      <span class="big-check">${checkIcon}</span>
      <div class="tight">
        <h2 id="heading" part="heading" tabindex="-1">${texts.done}</h2>
        <p class="muted">${texts.doneHint}</p>
      </div>
      <div class="receipt">
        ${code('ticket', texts.ticket, formatCode(ticket))} ${code('secret', texts.secret, formatCode(secret))}
        <p class="muted small">${texts.secretHint}</p>
      </div>
      <div class="notice" part="notice">
        ${clockIcon}
        <div><p>${texts.deadlineText(when)}</p></div>
      </div>
      ${this.#renderActions(texts)}
    </div>`;
  }

  #renderActions(texts: LaterMessages): TemplateResult {
    return html`<div class="row">
        ${
          'clipboard' in navigator
            ? html`<button type="button" @click=${() => this.#copy(texts)}>
                ${this.#copied ? html`${checkIcon} ${texts.copied}` : texts.copy}
              </button>`
            : nothing
        }
        <button
          type="button"
          @click=${() => {
            print();
          }}
        >
          ${texts.print}
        </button>
      </div>
      <div class="tight">
        ${
          this.#kept
            ? html`<p class="saved" role="status">${checkIcon}<span>${texts.kept}</span></p>`
            : html`<div class="row">
                  <button type="button" @click=${() => this.#keep()}>${texts.keep}</button>
                </div>
                <p class="muted small">${texts.keepHint}</p>`
        }
      </div>
      <div><button type="button" class="plain" @click=${this.#another}>${texts.another}</button></div>`;
  }

  async #copy(texts: LaterMessages): Promise<void> {
    const { ticket, secret } = this.#receipt;
    try {
      await navigator.clipboard.writeText(
        `${texts.ticket}: ${formatCode(ticket)}\n${texts.secret}: ${formatCode(secret)}`,
      );
      this.#copied = true;
      this.#host.requestUpdate();
    } catch {
      // The page may not write there: the codes can be selected by hand.
    }
  }

  async #keep(): Promise<void> {
    const site = this.#host.session?.client.site;
    if (!site) return;
    this.#kept = await saveReport(site, this.#receipt);
    this.#host.requestUpdate();
  }
}

const code = (id: string, label: string, value: string): TemplateResult =>
  html`<div>
    <span class="muted small" id="${id}-label">${label}</span>
    <output class="code ${id}" aria-labelledby="${id}-label">${value}</output>
  </div>`;
