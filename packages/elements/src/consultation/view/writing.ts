import type { Consultation } from '@suara/client';
import { CONTRIBUTION_LIMITS, findQuote, quoteAt, type Quote } from '@suara/core';
import { html, nothing, type TemplateResult } from 'lit';
import { checkIcon, warningIcon } from '../../internal/icons.js';
import { notice, textArea } from '../../internal/templates.js';
import { paragraphsOf, shorten } from './paragraphs.js';
import type { Topic } from './topic.js';
import type { ViewContext } from './view-context.js';
import type { Writer } from './writer.js';

type Section = Consultation['sections'][number];

/** The way to write about a topic: the button, the form, or how what was written stands. */
export function writing(context: ViewContext, topic: Topic, section?: Section): TemplateResult | typeof nothing {
  const { view, texts } = context;
  const writer = view.begun(topic);
  if (writer?.isWaiting && writer.isQueued) return waiting(context, writer);
  if (writer?.isOpen && (view.isOpen || writer.draft)) return form(context, writer, section);
  if (!view.isOpen) return writer?.isStored ? stored(context, writer) : nothing;
  const label = topic.kind === 'comment' ? texts.commentOn : texts.argue[topic.kind];
  return html`${writer?.isStored ? stored(context, writer) : nothing}
    <div class="row">
      <button
        type="button"
        id="open-${view.writer(topic).name}"
        aria-describedby=${section ? `section-${section.id}` : nothing}
        @click=${() => {
          view.writer(topic).open();
        }}
      >
        ${writer?.draft ? texts.goOn : label}
      </button>
    </div>`;
}

/** Said only after the server's answer. */
function stored({ texts }: ViewContext, { fieldId, topic }: Writer): TemplateResult {
  return html`<p class="kept" id="${fieldId}-stored" tabindex="-1" role="status">
    ${checkIcon}<span>${texts.stored[topic.kind === 'comment' ? 'comment' : 'argument']}</span>
  </p>`;
}

/** Not sent yet, or not answered: the very words that are tried again, and nothing that could change them unnoticed. */
function waiting({ texts, ready }: ViewContext, writer: Writer): TemplateResult {
  const { fieldId, draft, failure, isSending } = writer;
  const isSent = draft?.act?.sent === true;
  return html`<div class="notice warn" part="notice" id="${fieldId}-waiting" tabindex="-1" role="status">
    ${warningIcon}
    <div>
      <h4>${isSending ? texts.sending : texts.waitingTitle}</h4>
      <p>${isSent ? texts.waitingSent : texts.waiting}</p>
      ${failure && failure !== 'offline' ? html`<p>${ready.messages.failure[failure]}</p>` : nothing}
      <blockquote class="text">${draft?.text}</blockquote>
      <div class="row">
        <button type="button" aria-disabled=${isSending ? 'true' : nothing} @click=${() => writer.send()}>
          ${texts.sendAgain}
        </button>
        ${
          isSent
            ? nothing
            : html`<button
                type="button"
                @click=${() => {
                  writer.edit();
                }}
              >
                ${texts.edit}
              </button>`
        }
      </div>
    </div>
  </div>`;
}

function form(context: ViewContext, writer: Writer, section: Section | undefined): TemplateResult {
  const { texts, view } = context;
  const { topic, fieldId, flaw, text, isSending } = writer;
  return html`<form
    novalidate
    class="writing"
    autocomplete="off"
    @submit=${(event: Event) => {
      event.preventDefault();
      if (view.isOpen) void writer.submit();
    }}
  >
    ${standing(context, writer)}${section ? about(context, writer, section) : nothing}
    <div ?inert=${isSending}>
      ${textArea({
        id: fieldId,
        label: texts.write[topic.kind],
        hint: texts.privacy,
        error: flaw && texts.flaw[flaw],
        value: text,
        onInput: (value) => {
          writer.type(value);
        },
      })}
      ${counter(context, text)}
    </div>
    ${writer.keeps ? nothing : notice('warn', texts.notKept)}${actions(context, writer)}
  </form>`;
}

/** Why it came back, or that it is from an earlier visit. */
function standing({ texts, view }: ViewContext, { setback, isRestored, fieldId }: Writer): unknown {
  const reason = setback ?? (view.isOpen ? undefined : 'closed');
  if (reason) return html`<div id="${fieldId}-setback" tabindex="-1">${notice('danger', texts.setback[reason])}</div>`;
  return isRestored ? notice('info', texts.restored) : nothing;
}

/** How much room is left; read out only where it gets scarce. */
function counter({ texts }: ViewContext, text: string): TemplateResult {
  const left = CONTRIBUTION_LIMITS.textMax - Array.from(text.trim()).length;
  const words = left < 0 ? texts.over(-left) : texts.left(left);
  return html`<p class="muted small counter ${left < 0 ? 'over' : ''}" aria-live=${left < 100 ? 'polite' : 'off'}>
    ${words}
  </p>`;
}

interface About {
  readonly label: string;
  readonly quote: Quote | undefined;
}

/** What a comment can be about: the section, the words that were selected, or one of its paragraphs. */
function choices({ texts, host }: ViewContext, { draft }: Writer, section: Section): About[] {
  const text = host.text(section.text);
  const paragraphs = paragraphsOf(text).map(({ start, end }) =>
    quoteAt(text, start, Math.min(end, start + CONTRIBUTION_LIMITS.quoteMax)),
  );
  const quote = draft?.quote;
  const isChosen = quote && !paragraphs.some((paragraph) => isSame(paragraph, quote));
  return [
    { label: texts.wholeSection, quote: undefined },
    ...(isChosen ? [{ label: texts.chosenWords(shorten(quote.exact, 60)), quote }] : []),
    ...paragraphs.map((paragraph, index) => ({
      label: texts.paragraph(index + 1, shorten(paragraph.exact, 60)),
      quote: paragraph,
    })),
  ];
}

const isSame = (one: Quote, other: Quote): boolean =>
  one.exact === other.exact && one.prefix === other.prefix && one.suffix === other.suffix;

/** A native list, for who does not select words with a finger or a mouse. */
function about(context: ViewContext, writer: Writer, section: Section): TemplateResult {
  const { texts, host } = context;
  const offered = choices(context, writer, section);
  const chosen = writer.draft?.quote;
  const index = offered.findIndex(({ quote }) => (quote && chosen ? isSame(quote, chosen) : quote === chosen));
  const id = `${writer.fieldId}-about`;
  const isGone = chosen && !findQuote(host.text(section.text), chosen);
  return html`<div>
    <label for=${id}>${texts.about}</label>
    <select
      part="field"
      id=${id}
      @change=${(event: Event) => {
        writer.choose(offered[(event.target as HTMLSelectElement).selectedIndex]?.quote);
      }}
    >
      ${offered.map(({ label }, place) => html`<option ?selected=${place === index}>${label}</option>`)}
    </select>
    ${isGone ? html`<p class="changed">${warningIcon}<span>${texts.textChanged}</span></p>` : nothing}
  </div>`;
}

function actions({ texts, view }: ViewContext, writer: Writer): TemplateResult {
  const { isSending, topic, draft } = writer;
  return html`<div class="row">
    ${
      view.isOpen
        ? html`<button type="submit" class="primary" part="primary" aria-disabled=${isSending ? 'true' : nothing}>
            ${isSending ? texts.sending : texts.send[topic.kind]}
          </button>`
        : nothing
    }
    <button
      type="button"
      @click=${() => {
        writer.close();
      }}
    >
      ${texts.closeWriting}
    </button>
    ${
      draft
        ? html`<button
            type="button"
            class="plain"
            @click=${() => {
              writer.erase();
            }}
          >
            ${texts.erase}
          </button>`
        : nothing
    }
  </div>`;
}
