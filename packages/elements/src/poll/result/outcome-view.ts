import type { PollOutcome } from '@suara/client';
import { html, nothing, type TemplateResult } from 'lit';
import { adopt } from '../../internal/adopt.js';
import type { PollHost } from '../poll-host.js';
import { resultStyles } from './result.styles.js';
import { textsFor } from './texts.js';

/** What the city does with a poll's result. */
export function outcomeView(host: PollHost, outcome: PollOutcome): TemplateResult {
  const { poll, ready } = host;
  const texts = textsFor(host);
  if (!poll || !ready || !texts) return html``;
  adopt(host.shadow, resultStyles.styleSheet);
  const { site, lang } = ready;
  // An outcome is of a day, and says its year: it is read long after
  const day = new Intl.DateTimeFormat(lang, { dateStyle: 'long', timeZone: site.city.timeZone });
  return html`<section class="outcome" aria-labelledby="outcome">
    <h3 id="outcome" tabindex="-1">${texts.outcome}</h3>
    <p class="muted small">
      ${texts.published(day.format(new Date(outcome.publishedAt)), host.text((poll.agency ?? site.city).name))}
    </p>
    <div class="stack">${paragraphs(host.text(outcome.summary))}</div>
    ${outcome.options.length > 0 ? options(host, poll.definition.options, outcome) : nothing}
  </section>`;
}

function options(
  host: PollHost,
  all: readonly { id: string; name: PollOutcome['summary'] }[],
  outcome: PollOutcome,
): TemplateResult {
  return html`<dl class="method">
    ${outcome.options.map(({ option, text }) => {
      const name = all.find(({ id }) => id === option)?.name;
      return html`<div>
        <dt>${name ? host.text(name) : option}</dt>
        <dd>${paragraphs(host.text(text))}</dd>
      </div>`;
    })}
  </dl>`;
}

/** A blank line parts paragraphs. */
const paragraphs = (text: string): readonly TemplateResult[] =>
  text.split(/\n\s*\n/u).map((paragraph) => html`<p>${paragraph}</p>`);
