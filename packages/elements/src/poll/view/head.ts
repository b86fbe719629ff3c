import { html, nothing, type TemplateResult } from 'lit';
import { notice } from '../../internal/templates.js';
import { earlyClose, times as timesOf, type Timed } from '../../internal/times.js';
import type { ViewContext } from './poll-view.js';

/** Whose site this is. */
export const byline = ({ host, ready: { site } }: ViewContext): TemplateResult =>
  html`<p class="by"><span>${host.text(site.name)} · ${host.text(site.city.name)}</span></p>`;

/** What is asked. */
export function question(context: ViewContext): TemplateResult {
  const { host, poll } = context;
  const { question: asked, description } = poll.definition;
  return html`${byline(context)}
    <div class="facts">
      <h2 id="heading" part="heading" tabindex="-1">${host.text(asked)}</h2>
      ${description ? html`<p class="about">${host.text(description)}</p>` : nothing}
    </div>`;
}

const timed = ({ poll, texts, ready, view }: ViewContext): Timed => ({
  ...poll.definition,
  closedEarly: poll.closedEarly,
  phase: view.clock.phase,
  now: view.clock.now,
  lang: ready.lang,
  timeZone: ready.site.city.timeZone,
  texts,
});

/** When it opens or closes, or closed. */
export const times = (context: ViewContext): ReturnType<typeof timesOf> => timesOf(timed(context));

/** That a poll ended before its time, and why. */
export const closedEarly = (context: ViewContext): ReturnType<typeof earlyClose> => earlyClose(timed(context));

/** Why the last vote was not taken; it gets the focus, so that nobody leaves in the belief to have voted. */
export function setback({ view, texts }: ViewContext): TemplateResult | typeof nothing {
  const { setback: kind } = view.casting;
  return kind ? html`<div id="setback" tabindex="-1">${notice('danger', texts.setback[kind])}</div>` : nothing;
}
