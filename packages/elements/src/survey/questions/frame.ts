import type { Question } from '@suara/core';
import { html, nothing, type TemplateResult } from 'lit';
import { describedBy, fieldNotes } from '../../internal/templates.js';
import type { QuestionContext } from './question-context.js';

export const idOf = ({ question }: QuestionContext, row?: string): string =>
  row === undefined ? `q-${question.id}` : `q-${question.id}-${row}`;

/** The question, and where it stands. It takes the focus when one comes to it, so that all of it is read out. */
export const heading = (id: string, place: string, text: string | TemplateResult): TemplateResult =>
  html`<h3 class="ask" id="${id}-ask" tabindex="-1">
    <span class="place">${place} </span><span class="asked" id="${id}-text">${text}</span>
  </h3>`;

/** A question of several controls: a group that is called by its text alone, and described by hint and error. */
export function group<Q extends Question>(
  context: QuestionContext<Q>,
  content: TemplateResult,
  more?: string,
): TemplateResult {
  const { question, place, words } = context;
  const id = idOf(context);
  const error = context.error();
  const hint = [question.hint && words(question.hint), more].filter(Boolean).join(' ');
  return html`<fieldset
    class="question"
    id=${id}
    aria-labelledby="${id}-text"
    aria-describedby=${describedBy(id, hint, error)}
  >
    <legend>${heading(id, place, words(question.text))}</legend>
    ${fieldNotes(id, hint, error)}${content}
  </fieldset>`;
}

/** A question of one field, which it labels. */
export function labelled<Q extends Question>(
  context: QuestionContext<Q>,
  field: (id: string, describedBy: string | typeof nothing, invalid: 'true' | typeof nothing) => TemplateResult,
  more?: string,
): TemplateResult {
  const { question, place, words } = context;
  const id = idOf(context);
  const error = context.error();
  const hint = [question.hint && words(question.hint), more].filter(Boolean).join(' ');
  return html`<div class="question">
    ${heading(id, place, html`<label class="as-is" for=${id}>${words(question.text)}</label>`)}
    ${fieldNotes(id, hint, error)} ${field(id, describedBy(id, hint, error), error ? 'true' : nothing)}
  </div>`;
}

/** One radio of a question. It is chosen, and nothing else happens: going on is another act. */
export function radio(
  context: QuestionContext,
  choice: { readonly name: string; readonly checked: boolean; readonly choose: () => void },
): TemplateResult {
  return html`<input
    type="radio"
    name=${choice.name}
    ?required=${context.isRequired}
    .checked=${choice.checked}
    aria-invalid=${context.error() ? 'true' : nothing}
    @change=${choice.choose}
  />`;
}
