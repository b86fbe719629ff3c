import { html, nothing, type TemplateResult } from 'lit';
import { checkIcon } from '../../internal/icons.js';
import { foot } from './foot.js';
import { byline, times } from './head.js';
import type { ViewContext } from './poll-view.js';
import { renderResult } from './result-section.js';

/** The vote that counts now. "Recorded" stands here only because the server's receipt, or its answer, says so. */
export function renderVoted(context: ViewContext): TemplateResult {
  const { view, texts, host, poll } = context;
  return html`${byline(context)}${view.isFresh ? html`<span class="big-check">${checkIcon}</span>` : nothing}
    <div class="tight">
      <h2 id="heading" part="heading" tabindex="-1">${view.isFresh ? texts.recorded : texts.voted}</h2>
      <p class="muted">${host.text(poll.definition.question)}</p>
    </div>
    ${times(context)}${ownVote(context)}${renderResult(context)}${foot(context)}`;
}

/** What was voted, and how to check it. */
export const ownVote = ({ view, texts, ready }: ViewContext): TemplateResult =>
  view.voted.render({ ...ready.messages, ...texts }, (part) => part.render());
