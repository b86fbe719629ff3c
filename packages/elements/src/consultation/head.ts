import type { Consultation, Localized, Site } from '@suara/client';
import { html, type nothing, type TemplateResult } from 'lit';
import type { ConsultationMessages, PartName } from './messages.js';

export interface HeadContext {
  readonly consultation: Consultation;
  readonly site: Site;
  readonly messages: ConsultationMessages;
  text(text: Localized): string;
  go(id: string): void;
}

/** The parts that this consultation has. */
export function partsOf({ sections, questions, arguments: argues, background }: Consultation): PartName[] {
  const has: Record<PartName, boolean> = {
    background: Object.values(background).some(Boolean),
    document: sections.length > 0,
    questions: questions.length > 0,
    arguments: argues,
    outcome: true,
  };
  return (Object.keys(has) as PartName[]).filter((part) => has[part]);
}

/** What is asked, of whom, and how it stands: `pill` is the phase in words, `times` when it opens or closes. */
export function head(
  { consultation, site, text }: HeadContext,
  pill: string,
  times: TemplateResult | typeof nothing,
): TemplateResult {
  const { agency, title, summary } = consultation;
  return html`<p class="by"><span>${text(agency?.name ?? site.name)} · ${text(site.city.name)}</span></p>
    <div class="facts">
      <h2 id="heading" part="heading" tabindex="-1">${text(title)}</h2>
      <p><span class="pill">${pill}</span></p>
      ${times}
      <p class="about">${text(summary)}</p>
    </div>`;
}

/** A link each to the parts. They stand in a shadow root, where no address leads. */
export function contents({ consultation, messages, go }: HeadContext): TemplateResult {
  return html`<nav aria-label=${messages.contents}>
    <ul class="contents">
      ${partsOf(consultation).map(
        (part) =>
          html`<li>
            <a
              href="#part-${part}"
              @click=${(event: Event) => {
                event.preventDefault();
                go(`part-${part}`);
              }}
              >${messages.part[part]}</a
            >
          </li>`,
      )}
    </ul>
  </nav>`;
}
