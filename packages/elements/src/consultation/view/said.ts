import type { Contribution } from '@suara/client';
import { html, nothing, type TemplateResult } from 'lit';
import { warningIcon } from '../../internal/icons.js';
import { notice } from '../../internal/templates.js';
import { topicName, type Topic } from './topic.js';
import type { ViewContext } from './view-context.js';

/** What others have said to a topic: a button with their number, and below it what they said. */
export function contributions(context: ViewContext, topic: Topic, count: number): TemplateResult | typeof nothing {
  const { view, texts } = context;
  const list = view.list(topic);
  if (count === 0 && !list.isOpen) {
    // under its heading a side must not stand empty; a section without comments has its text
    return topic.kind === 'comment' ? nothing : html`<p class="muted">${texts.noArguments}</p>`;
  }
  const id = `said-${topicName(topic)}`;
  return html`<div>
      <button
        type="button"
        class="plain"
        aria-expanded=${list.isOpen ? 'true' : 'false'}
        aria-controls=${id}
        @click=${() => {
          list.toggle();
        }}
      >
        ${topic.kind === 'comment' ? texts.comments(count) : texts.argumentsOf(count)}
      </button>
    </div>
    <div id=${id} class="stack" ?hidden=${!list.isOpen}>${list.isOpen ? listed(context, topic) : nothing}</div>`;
}

function listed(context: ViewContext, topic: Topic): TemplateResult {
  const { view, texts, ready } = context;
  const { items, isBusy, failure, hasMore, more } = view.list(topic);
  const none = topic.kind === 'comment' ? texts.noComments : texts.noArguments;
  return html`${
    items.length > 0
      ? html`<ul class="said">
          ${items.map((item) => html`<li>${contribution(context, item)}</li>`)}
        </ul>`
      : nothing
  }
  ${isBusy ? html`<p class="muted" role="status">${ready.messages.loading}</p>` : nothing}
  ${items.length === 0 && !isBusy && !failure ? html`<p class="muted">${none}</p>` : nothing}
  ${
    failure && !isBusy
      ? notice(
          'danger',
          ready.messages.failure[failure],
          html`<button type="button" @click=${more}>${ready.messages.retry}</button>`,
        )
      : nothing
  }
  ${
    hasMore && !failure
      ? html`<div class="row">
          <button type="button" aria-disabled=${isBusy ? 'true' : nothing} @click=${more}>${texts.older}</button>
        </div>`
      : nothing
  }`;
}

/** One contribution: the words it is about, whether they are gone, what it says and on which day. */
export function contribution(
  { texts, ready }: ViewContext,
  { quote, outdated, text, language, day }: Pick<Contribution, 'quote' | 'outdated' | 'text' | 'language' | 'day'>,
): TemplateResult {
  const date = new Intl.DateTimeFormat(ready.lang, { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(day));
  return html`${
      quote
        ? html`<blockquote lang=${language}><span class="hidden">${texts.quoting}</span> «${quote.exact}»</blockquote>`
        : nothing
    }
    ${outdated ? html`<p class="changed">${warningIcon}<span>${texts.textChanged}</span></p>` : nothing}
    <p class="lines" lang=${language}>${text}</p>
    <p class="muted small"><time datetime=${day}>${date}</time></p>`;
}
