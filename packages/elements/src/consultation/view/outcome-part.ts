import type { ConsultationOutcome } from '@suara/client';
import { html, type TemplateResult } from 'lit';
import { formatInstant } from '../../internal/format.js';
import { prose } from './prose.js';
import type { ViewContext } from './view-context.js';

/** What the city does with what people said; until it has written that, the way to be told of it. */
export function outcomePart(context: ViewContext): TemplateResult {
  const { consultation, texts, view, ready } = context;
  if (consultation.outcome) return outcome(context, consultation.outcome);
  return html`<p>${texts.outcomeLater}</p>
    ${view.subscribe.render(texts, ready.messages)}`;
}

function outcome(context: ViewContext, { summary, sections, publishedAt }: ConsultationOutcome): TemplateResult {
  const { host, texts, ready } = context;
  const when = formatInstant(publishedAt, ready.lang, ready.site.city.timeZone);
  return html`<p class="muted small">${texts.publishedOn(when)}</p>
    <div class="text">${prose(host.text(summary))}</div>
    ${sections.map(
      ({ section, text }) =>
        html`<div class="answer">
          ${sectionLink(context, section)}
          <div class="text">${prose(host.text(text))}</div>
        </div>`,
    )}`;
}

/** A link to the section it is about, where that is still there. */
function sectionLink({ consultation, host, texts }: ViewContext, id: string): TemplateResult {
  const section = consultation.sections.find((candidate) => candidate.id === id);
  if (!section) return html`<h4>${texts.aboutSection} ${id}</h4>`;
  const target = `section-${id}`;
  return html`<h4>
    ${texts.aboutSection}
    <a
      href="#${target}"
      @click=${(event: Event) => {
        event.preventDefault();
        host.go(target);
      }}
      >${host.text(section.heading)}</a
    >
  </h4>`;
}
