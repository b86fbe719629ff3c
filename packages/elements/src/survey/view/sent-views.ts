import { html, nothing, type TemplateResult } from 'lit';
import { checkIcon } from '../../internal/icons.js';
import { notice } from '../../internal/templates.js';
import { byline, queueNote } from './head.js';
import type { ViewContext } from './survey-view.js';

/** The server has stored it: only now anybody is thanked. */
export function renderThanks(context: ViewContext): TemplateResult {
  const { texts, view, form, host } = context;
  const { thanks } = form.definition;
  const said = view.mode === 'assisted' ? texts.thanksAssisted : thanks ? host.text(thanks) : texts.thanks;
  return html`${byline(context)}<span class="big-check">${checkIcon}</span>
    <div class="tight">
      <h2 id="heading" part="heading" tabindex="-1">${texts.thanksTitle}</h2>
      <p class="about">${said}</p>
    </div>
    ${onward(context)}${queueNote(context)}`;
}

/** On a device that several people use, the next one need not wait for the connection. */
export function renderQueued(context: ViewContext): TemplateResult {
  const { texts } = context;
  return html`${byline(context)}
    <h2 id="heading" part="heading" tabindex="-1">${texts.queuedTitle}</h2>
    ${notice('warn', texts.queued)}${onward(context)}${queueNote(context)}`;
}

/** To the next person, by a button or at a counter by itself. */
function onward({ view, texts }: ViewContext): TemplateResult | typeof nothing {
  if (view.kiosk) return view.kiosk.renderEnd();
  if (view.mode === 'self') return nothing;
  return html`<div class="row">
    <button
      type="button"
      class="primary"
      part="primary"
      @click=${() => {
        view.restart();
      }}
    >
      ${texts.nextPerson}
    </button>
  </div>`;
}

/** The answers could not be delivered yet: says so, never "thank you", and goes on trying. */
export function renderPending(context: ViewContext): TemplateResult {
  const { view, texts, host, ready, form } = context;
  const { outbox, device } = view;
  const busy = outbox.isSending ? 'true' : nothing;
  const isSent = device.act?.sent === true;
  return html`${byline(context)}
    <div class="tight">
      <h2 id="heading" part="heading" tabindex="-1">${texts.pendingTitle}</h2>
      <p class="muted">${host.text(form.definition.title)}</p>
    </div>
    ${notice(
      'warn',
      isSent ? texts.pendingSent : texts.pending,
      outbox.failure ? html`<p class="muted small">${ready.messages.failure[outbox.failure]}</p>` : nothing,
    )}
    <div class="row">
      ${
        isSent
          ? nothing
          : html`<button
              type="button"
              aria-disabled=${busy}
              @click=${() => {
                view.edit();
              }}
            >
              ${texts.edit}
            </button>`
      }
      <button type="button" class="primary" part="primary" aria-disabled=${busy} @click=${outbox.send}>
        ${outbox.isSending ? texts.sending : texts.sendAgain}
      </button>
    </div>`;
}
