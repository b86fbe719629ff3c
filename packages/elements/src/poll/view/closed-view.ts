import { html, nothing, type TemplateResult } from 'lit';
import { foot } from './foot.js';
import { closedEarly, question, setback, times } from './head.js';
import type { ViewContext } from './poll-view.js';
import { renderOutcome, renderResult } from './result-section.js';
import { ownVote } from './voted-view.js';

/** After the close: what the city does with it, the result, and what one's own vote was. */
export function renderClosed(context: ViewContext): TemplateResult {
  const { view, texts } = context;
  return html`${question(context)}${setback(context)}
    <div class="facts">
      <p><span class="pill">${texts.state.closed}</span></p>
      ${closedEarly(context)}${times(context)}
    </div>
    ${renderOutcome(context)}${renderResult(context)}
    ${
      view.own.ballot
        ? html`<div class="stack">
            <h3>${view.isFresh ? texts.recorded : texts.voted}</h3>
            ${ownVote(context)}
          </div>`
        : nothing
    }${foot(context)}`;
}
