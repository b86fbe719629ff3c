import type { Consultation } from '@suara/client';
import { CONTRIBUTION_LIMITS, findQuote, quoteAt, type Quote, type TextRange } from '@suara/core';
import { html, nothing, type TemplateResult } from 'lit';
import { shorten, trimRange } from './paragraphs.js';
import { prose } from './prose.js';
import { contributions } from './said.js';
import type { Topic } from './topic.js';
import type { ViewContext } from './view-context.js';
import { writing } from './writing.js';

type Section = Consultation['sections'][number];

export const documentPart = (context: ViewContext): TemplateResult[] =>
  context.consultation.sections.map((section) => sectionView(context, section));

const topicOf = ({ id }: Section): Topic => ({ kind: 'comment', section: id });

function sectionView(context: ViewContext, section: Section): TemplateResult {
  const { host, view } = context;
  const text = host.text(section.text);
  return html`<section class="section" aria-labelledby="section-${section.id}">
    <h4 id="section-${section.id}" tabindex="-1">${host.text(section.heading)}</h4>
    <div class="text" data-section=${section.id}>${prose(text, marksOf(context, section, text))}</div>
    ${view.isOpen ? bar(context, section, text) : nothing}${writing(context, topicOf(section), section)}
    ${contributions(context, topicOf(section), section.comments)}
  </section>`;
}

/** The words that comments which are being read, or written, are about. */
function marksOf({ view }: ViewContext, section: Section, text: string): TextRange[] {
  const list = view.list(topicOf(section));
  const writer = view.begun(topicOf(section));
  const quotes: (Quote | null | undefined)[] = [
    ...(list.isOpen ? list.items.map(({ quote }) => quote) : []),
    writer?.isOpen ? writer.draft?.quote : undefined,
  ];
  return quotes
    .map((quote) => quote && findQuote(text, quote))
    .filter((range) => range !== null && range !== undefined);
}

/** For fingers: words that were selected, at the end of their section, where neither the phone's own menu nor the text is in the way. */
function bar({ view, texts }: ViewContext, section: Section, text: string): TemplateResult | typeof nothing {
  const { selected } = view.selection;
  const range = selected?.section === section.id ? trimRange(text, selected) : null;
  if (!range) return nothing;
  const quote = quoteAt(text, range.start, range.end);
  const { quoteMax } = CONTRIBUTION_LIMITS;
  if (Array.from(quote.exact).length > quoteMax) {
    return html`<p class="bar muted small">${texts.tooManyWords(quoteMax)}</p>`;
  }
  return html`<div class="bar">
    <button
      type="button"
      @pointerdown=${keepSelection}
      @click=${() => {
        view.writer(topicOf(section)).open(quote);
        view.selection.forget();
      }}
    >
      ${texts.commentOnWords(shorten(quote.exact, 60))}
    </button>
  </div>`;
}

/** A press on a button would take the selection away before the press counts. */
function keepSelection(event: Event): void {
  event.preventDefault();
}
