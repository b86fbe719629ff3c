import { html, nothing, type TemplateResult } from 'lit';
import type { ViewContext } from './poll-view.js';

/** What stands below everything: the check of a receipt of another day, and the way to leave no trace. */
export function foot(context: ViewContext): TemplateResult {
  const { view, texts } = context;
  return html`${
      view.isCheckingOther
        ? view.voted.render({ ...context.ready.messages, ...texts }, (part) => part.renderOther())
        : nothing
    }
    <div class="foot">
      ${
        view.isCheckingOther
          ? nothing
          : html`<button
              type="button"
              class="plain"
              @click=${() => {
                view.checkOther();
              }}
            >
              ${texts.haveReceipt}
            </button>`
      }${hasTraces(context) ? forget(context) : nothing}
    </div>`;
}

function hasTraces({ view }: ViewContext): boolean {
  const { tokens, draft, receipt } = view.device.kept;
  return Boolean(tokens.device ?? tokens.verified ?? draft ?? receipt);
}

/** That the vote still counts is said only where there is one. */
const forget = ({ view, texts }: ViewContext): TemplateResult =>
  html`<button
      type="button"
      class="plain"
      aria-describedby=${view.own.ballot ? 'forget-hint' : nothing}
      @click=${() => {
        view.forget();
      }}
    >
      ${texts.forget}
    </button>
    ${view.own.ballot ? html`<p class="muted small" id="forget-hint">${texts.forgetHint}</p>` : nothing}`;
