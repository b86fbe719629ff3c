import { html, nothing, type TemplateResult } from 'lit';
import { checkIcon } from '../../internal/icons.js';
import type { CommonMessages } from '../../internal/messages.js';
import { notice } from '../../internal/templates.js';
import type { ReceiptMessages } from '../messages.js';
import type { CheckResult } from './receipt-check.js';

/** What a check came to, in words. */
export function checkResult(
  result: CheckResult | undefined,
  texts: ReceiptMessages,
  common: CommonMessages,
): TemplateResult | typeof nothing {
  switch (result?.kind) {
    case 'holds':
      return html`<div class="notice holds" part="notice" role="status">
        ${checkIcon}
        <div>
          <p><b>${texts.holds}</b></p>
          <p class="small">${texts.holdsHint(result.size)}</p>
        </div>
      </div>`;
    case 'replaced':
      return notice('warn', texts.replaced);
    case 'faulty':
      return notice(
        'danger',
        html`<b>${texts.faulty}</b>`,
        html`<ul class="plainlist">
            ${result.faults.map((fault) => html`<li>${texts.fault[fault]}</li>`)}
          </ul>
          <p>${texts.faultyHint}</p>`,
      );
    case 'unasked':
      return notice('warn', texts.unasked, html`<p class="small">${common.failure[result.failure]}</p>`);
    default:
      return nothing;
  }
}
