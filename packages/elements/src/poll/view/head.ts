import { html, nothing, svg, type TemplateResult } from 'lit';
import { durationText } from '../../internal/duration.js';
import { formatInstant } from '../../internal/format.js';
import { icon } from '../../internal/icons.js';
import { notice } from '../../internal/templates.js';
import { closedAt } from './phase.js';
import type { ViewContext } from './poll-view.js';

const clockIcon = icon(svg`<path d="M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18M12 7v5l3 2"/>`);

/** Whose site this is. */
export const byline = ({ host, ready: { site } }: ViewContext): TemplateResult =>
  html`<p class="by"><span>${host.text(site.name)} · ${host.text(site.city.name)}</span></p>`;

/** What is asked. */
export function question(context: ViewContext): TemplateResult {
  const { host, poll } = context;
  const { question: asked, description } = poll.definition;
  return html`${byline(context)}
    <div class="facts">
      <h2 id="heading" tabindex="-1">${host.text(asked)}</h2>
      ${description ? html`<p class="about">${host.text(description)}</p>` : nothing}
    </div>`;
}

const fact = (text: string): TemplateResult => html`<p class="fact">${clockIcon}<span>${text}</span></p>`;

/** When it opens or closes, or closed. Drawn anew each minute, and read out only by who goes there. */
export function times({ poll, texts, ready, view }: ViewContext): TemplateResult | typeof nothing {
  const { site, lang } = ready;
  const { now, phase } = view.clock;
  const { opensAt, closesAt } = poll.definition;
  const when = (instant: string): string => formatInstant(instant, lang, site.city.timeZone);
  const left = (instant: string): string => durationText(Date.parse(instant) - now, lang);
  if (phase === 'announced') return fact(texts.opens(when(opensAt), left(opensAt)));
  if (phase === 'open') return fact(texts.closes(when(closesAt), left(closesAt)));
  return poll.closedEarly ? nothing : fact(texts.closed(when(closedAt(poll))));
}

/** That a poll ended before its time, and why. */
export function closedEarly({ poll, texts, ready, host }: ViewContext): TemplateResult | typeof nothing {
  if (!poll.closedEarly) return nothing;
  const { at, reason } = poll.closedEarly;
  return notice('info', texts.closedEarly(formatInstant(at, ready.lang, ready.site.city.timeZone), host.text(reason)));
}

/** Why the last vote was not taken; it gets the focus, so that nobody leaves in the belief to have voted. */
export function setback({ view, texts }: ViewContext): TemplateResult | typeof nothing {
  const { setback: kind } = view.casting;
  return kind ? html`<div id="setback" tabindex="-1">${notice('danger', texts.setback[kind])}</div>` : nothing;
}
