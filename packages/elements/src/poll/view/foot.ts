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

const forget = ({ view, texts }: ViewContext): TemplateResult =>
  html`<button
      type="button"
      class="plain"
      aria-describedby="forget-hint"
      @click=${() => {
        view.forget();
      }}
    >
      ${texts.forget}
    </button>
    <p class="muted small" id="forget-hint">${texts.forgetHint}</p>`;
