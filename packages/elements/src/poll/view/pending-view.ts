import { html, nothing, type TemplateResult } from 'lit';
import { notice } from '../../internal/templates.js';
import { byline } from './head.js';
import type { ViewContext } from './poll-view.js';

/** The vote could not be delivered yet: says so, never "thank you", and goes on trying. */
export function renderPending(context: ViewContext): TemplateResult {
  const { view, texts, host, ready, poll } = context;
  const { casting, device } = view;
  const busy = casting.isSending ? 'true' : nothing;
  const isSent = device.kept.act?.sent === true;
  return html`${byline(context)}
    <div class="tight">
      <h2 id="heading" part="heading" tabindex="-1">${texts.pendingTitle}</h2>
      <p class="muted">${host.text(poll.definition.question)}</p>
    </div>
    ${notice(
      'warn',
      isSent ? texts.pendingSent : texts.pending,
      casting.failure ? html`<p class="muted small">${ready.messages.failure[casting.failure]}</p>` : nothing,
    )}
    <div class="row">
      ${
        isSent
          ? nothing
          : html`<button
              type="button"
              aria-disabled=${busy}
              @click=${() => {
                casting.edit();
              }}
            >
              ${texts.edit}
            </button>`
      }
      <button type="button" class="primary" part="primary" aria-disabled=${busy} @click=${() => casting.send()}>
        ${casting.isSending ? texts.sending : texts.sendAgain}
      </button>
    </div>`;
}
