import { SURVEY_LIMITS, type DateQuestion, type NumberQuestion, type TextQuestion } from '@suara/core';
import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { labelled } from './frame.js';
import type { DrawQuestion, QuestionContext } from './question-context.js';

/** From so many characters left on, what is left is read out. */
const SCARCE = 50;

type Field = HTMLInputElement | HTMLTextAreaElement;

// what is no number reads as empty: `live` keeps it from being wiped while somebody types it
const typedIn = (event: Event): Field => event.target as Field;

const shown = (answer: unknown): string =>
  typeof answer === 'string' || typeof answer === 'number' ? `${answer}` : '';

export const number: DrawQuestion<NumberQuestion> = (context) => {
  const { question, answer, texts, lang } = context;
  const { min, max, whole, unit } = question;
  const inWords = (limit: number | undefined): string | undefined =>
    limit === undefined ? undefined : new Intl.NumberFormat(lang).format(limit);
  return labelled(
    context,
    (id, described, invalid) =>
      html`<span class="with-unit">
        <input
          id=${id}
          type="number"
          inputmode=${whole && (min ?? -1) >= 0 ? 'numeric' : 'decimal'}
          .step=${whole ? '1' : 'any'}
          min=${min ?? nothing}
          max=${max ?? nothing}
          ?required=${context.isRequired}
          aria-invalid=${invalid}
          aria-describedby=${described}
          .value=${live(shown(answer))}
          @input=${(event: Event) => {
            const { value, validity } = typedIn(event);
            context.give(value === '' ? undefined : Number(value), !validity.badInput);
          }}
        />${unit ? html`<span>${context.words(unit)}</span>` : nothing}
      </span>`,
    texts.numberHint(inWords(min), inWords(max)),
  );
};

export const date: DrawQuestion<DateQuestion> = (context) => {
  const { question, answer, texts, lang } = context;
  const { min, max } = question;
  const inWords = (day: string | undefined): string | undefined =>
    day && new Intl.DateTimeFormat(lang, { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(day));
  return labelled(
    context,
    (id, described, invalid) =>
      html`<input
        part="field"
        id=${id}
        class="short"
        type="date"
        min=${min ?? nothing}
        max=${max ?? nothing}
        ?required=${context.isRequired}
        aria-invalid=${invalid}
        aria-describedby=${described}
        .value=${live(shown(answer))}
        @input=${(event: Event) => {
          const { value, validity } = typedIn(event);
          context.give(value || undefined, !validity.badInput);
        }}
      />`,
    texts.dateHint(inWords(min), inWords(max)),
  );
};

/** How much room is left, where one gets near the end of it. */
function counter({ texts }: QuestionContext, text: string, max: number): TemplateResult | typeof nothing {
  const left = max - Array.from(text.trim()).length;
  if (left > Math.max(SCARCE, max / 4)) return nothing;
  return html`<p class="small ${left < 0 ? 'over' : 'muted'}" aria-live=${left < SCARCE ? 'polite' : 'off'}>
    ${left < 0 ? texts.over(-left) : texts.left(left)}
  </p>`;
}

export const text: DrawQuestion<TextQuestion> = (context) => {
  const { question, answer } = context;
  const isLong = question.type === 'long_text';
  const value = shown(answer);
  const onInput = (event: Event): void => {
    const typed = typedIn(event).value;
    context.give(typed === '' ? undefined : typed);
  };
  return labelled(
    context,
    (id, described, invalid) =>
      html`${
        isLong
          ? html`<textarea
              part="field"
              id=${id}
              rows="4"
              ?required=${context.isRequired}
              aria-invalid=${invalid}
              aria-describedby=${described}
              .value=${value}
              @input=${onInput}
            ></textarea>`
          : html`<input
              part="field"
              id=${id}
              type="text"
              autocomplete="off"
              ?required=${context.isRequired}
              aria-invalid=${invalid}
              aria-describedby=${described}
              .value=${value}
              @input=${onInput}
            />`
      }${counter(context, value, question.max ?? (isLong ? SURVEY_LIMITS.longText : SURVEY_LIMITS.shortText))}`,
  );
};
