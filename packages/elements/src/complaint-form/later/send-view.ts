import { html, nothing, type TemplateResult } from 'lit';
import { warningIcon } from '../../internal/icons.js';
import type { LaterContext } from './later-steps.js';

function stageText({ submission, texts }: LaterContext, idle: string): string {
  if (submission.stage === 'photos') return texts.sendingPhotos;
  return submission.stage === 'sending' ? texts.sending : idle;
}

export function sendButton(context: LaterContext): TemplateResult {
  const { submission, texts } = context;
  return html`<button
      type="submit"
      class="primary"
      part="primary"
      aria-disabled=${submission.stage === 'idle' ? nothing : 'true'}
    >
      ${stageText(context, texts.send)}
    </button>
    <span class="hidden" role="status">${stageText(context, '')}</span>`;
}

/** What is certain: it may have arrived, it is kept here, or it lives only as long as this page. */
function pendingText({ host, texts }: LaterContext): string {
  if (host.keeper.draft.sent) return texts.pendingSent;
  return host.keeper.kept ? texts.pending : texts.notSaved;
}

/** The report could not be delivered yet: says so, never "thank you", and goes on trying. */
export function renderPending(context: LaterContext): TemplateResult {
  const { submission, texts, host, ready } = context;
  const disabled = submission.stage === 'idle' ? nothing : 'true';
  return html`<div class="stack">
    <p class="by"><span>${host.text(ready.site.name)} · ${host.text(ready.site.city.name)}</span></p>
    <h2 id="heading" part="heading" tabindex="-1">${texts.pendingTitle}</h2>
    <div class="notice warn" part="notice" role="status">
      ${warningIcon}
      <div>
        <p>${pendingText(context)}</p>
        ${submission.failure ? html`<p class="muted small">${ready.messages.failure[submission.failure]}</p>` : nothing}
      </div>
    </div>
    <div class="row">
      ${
        host.keeper.draft.sent
          ? nothing
          : html`<button type="button" aria-disabled=${disabled} @click=${() => submission.edit()}>
              ${texts.edit}
            </button>`
      }
      <button type="button" class="primary" part="primary" aria-disabled=${disabled} @click=${() => submission.send()}>
        ${stageText(context, texts.sendAgain)}
      </button>
    </div>
  </div>`;
}
