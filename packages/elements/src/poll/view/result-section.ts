import { html, nothing, type TemplateResult } from 'lit';
import type { ViewContext } from './poll-view.js';

/** The result for who may see it; while people vote, on demand. */
export function renderResult(context: ViewContext): TemplateResult | typeof nothing {
  const { view, poll, texts, ready } = context;
  const isClosed = view.clock.phase === 'closed';
  if (!view.showsResult(poll)) return hidden(context);
  if (view.wantsResult(poll) && (isClosed || view.isResultOpen)) {
    return view.result.render({ ...ready.messages, ...texts }, (part) => part.render());
  }
  return html`<div class="row">
    <button
      type="button"
      @click=${() => {
        view.openResult();
      }}
    >
      ${texts.showResult}
    </button>
  </div>`;
}

/** Whoever has voted and finds no result learns when there is one. */
function hidden({ view, poll, texts }: ViewContext): TemplateResult | typeof nothing {
  const isClosed = view.clock.phase === 'closed';
  if (!isClosed && poll.definition.results !== 'after_closing') return nothing;
  return html`<p class="muted">${isClosed ? texts.resultHidden : texts.resultLater}</p>`;
}

/** What the city does with it. */
export function renderOutcome({ view, poll, texts, ready }: ViewContext): TemplateResult | typeof nothing {
  const { outcome } = poll;
  if (!outcome) return nothing;
  return view.result.render({ ...ready.messages, ...texts }, (part) => part.renderOutcome(outcome));
}
