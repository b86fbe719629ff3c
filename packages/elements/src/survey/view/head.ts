import { html, nothing, type TemplateResult } from 'lit';
import { notice } from '../../internal/templates.js';
import { earlyClose, times, type Timed } from '../../internal/times.js';
import type { ViewContext } from './survey-view.js';

/** Whose survey this is. */
export const byline = ({ host, ready: { site }, survey: { agency } }: ViewContext): TemplateResult =>
  html`<p class="by"><span>${host.text(agency?.name ?? site.name)} · ${host.text(site.city.name)}</span></p>`;

/** The title; what it is about only where it is read for the first time. */
export function title(context: ViewContext, isCompact = false): TemplateResult {
  const { host, form } = context;
  const { title: text, description } = form.definition;
  return html`${isCompact ? nothing : byline(context)}
    <div class="tight">
      <h2 id="heading" part="heading" class=${isCompact ? 'compact' : nothing} tabindex="-1">${host.text(text)}</h2>
      ${description && !isCompact ? html`<p class="about muted">${host.text(description)}</p>` : nothing}
    </div>`;
}

const timed = ({ survey, texts, ready, view }: ViewContext): Timed => ({
  phase: view.clock.phase,
  now: view.clock.now,
  opensAt: survey.opensAt,
  closesAt: survey.closesAt,
  closedEarly: survey.closedEarly,
  lang: ready.lang,
  timeZone: ready.site.city.timeZone,
  texts,
});

/** How it stands, and when that changes. */
export const standing = (context: ViewContext): TemplateResult =>
  html`<div class="facts">
    <p><span class="pill">${context.texts.state[context.view.clock.phase]}</span></p>
    ${earlyClose(timed(context))}${times(timed(context))}
  </div>`;

/** Why the last answers were not taken; it gets the focus, so that nobody leaves in the belief that they were. */
export function setback({ view, form, host, texts }: ViewContext): TemplateResult | typeof nothing {
  const kind = view.setback;
  if (!kind) return nothing;
  // what the page itself has set cannot be taken back here
  const mayGo = kind === 'case' && form.caseToken !== '' && !host.wishes.caseToken;
  return html`<div id="setback" tabindex="-1">
    ${notice(
      'danger',
      texts.setback[kind],
      mayGo
        ? html`<button
            type="button"
            @click=${() => {
              view.withoutCase();
            }}
          >
            ${texts.withoutCase}
          </button>`
        : nothing,
    )}
  </div>`;
}

/** For staff: how many responses wait on a device that several people use. */
export function queueNote({ view, texts }: ViewContext): TemplateResult | typeof nothing {
  const { queue, lost } = view.device.kept;
  const notes = [queue.length > 0 && texts.waiting(queue.length), lost > 0 && texts.lost(lost)].filter(Boolean);
  if (view.mode === 'self' || notes.length === 0) return nothing;
  return html`<p class="queue muted small">${notes.join(' · ')}</p>`;
}
