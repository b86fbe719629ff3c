import type { LikertQuestion, MatrixQuestion, NpsQuestion, Option, RatingQuestion } from '@suara/core';
import { html, nothing, svg, type TemplateResult } from 'lit';
import { describedBy, fieldNotes } from '../../internal/templates.js';
import { face } from './face.js';
import { group, idOf, radio } from './frame.js';
import type { DrawQuestion, QuestionContext } from './question-context.js';

/** One point of a scale of words, from the worst to the best. */
export const likert: DrawQuestion<LikertQuestion> = (context) => {
  const { question, answer } = context;
  const { points, faces } = question;
  return group(
    context,
    html`<div class="points ${faces ? 'with-faces' : ''}">
      ${points.map(
        (point, index) =>
          html`<label class="option point">
            ${radio(context, {
              name: idOf(context),
              checked: answer === index + 1,
              choose: () => {
                context.give(index + 1);
              },
            })}
            ${faces ? face(index / (points.length - 1)) : nothing}
            <span>${context.words(point)}</span>
          </label>`,
      )}
    </div>`,
  );
};

const star = (filled: boolean): TemplateResult =>
  html`<svg class="star ${filled ? 'on' : ''}" viewBox="0 0 24 24" aria-hidden="true">
    ${svg`<path d="m12 3 2.7 5.8 6.3.8-4.6 4.4 1.2 6.3L12 17.2l-5.6 3.1 1.2-6.3L3 9.6l6.3-.8z"/>`}
  </svg>`;

type Numbered = QuestionContext<RatingQuestion | NpsQuestion>;

/** What a number at an end of the scale means, where the survey says so. */
function meaningOf({ question, words }: Numbered, value: number, values: readonly number[]): string {
  const label = value === values[0] ? question.minLabel : value === values.at(-1) ? question.maxLabel : undefined;
  return label ? words(label) : '';
}

/** Numbers side by side. What the ends mean is read with their numbers, and seen once below. */
function numbers(context: Numbered, values: readonly number[], picture?: (value: number) => TemplateResult) {
  const { answer } = context;
  const step = (value: number): TemplateResult => {
    const meaning = meaningOf(context, value, values);
    return html`<label class="step">
      ${radio(context, {
        name: idOf(context),
        checked: answer === value,
        choose: () => {
          context.give(value);
        },
      })}
      ${picture?.(value) ?? nothing}
      <span>${value}${meaning ? html`<span class="hidden">: ${meaning}</span>` : nothing}</span>
    </label>`;
  };
  const ends = [values[0] ?? 0, values.at(-1) ?? 0].map((value) => {
    const meaning = meaningOf(context, value, values);
    return meaning ? `${value}: ${meaning}` : '';
  });
  return group(
    context,
    html`<div class="scale">${values.map(step)}</div>
      ${
        ends.some(Boolean)
          ? html`<p class="ends muted small" aria-hidden="true"><span>${ends[0]}</span><span>${ends[1]}</span></p>`
          : nothing
      }`,
  );
}

/** From 1 up, as stars: those up to the chosen one shine. */
export const rating: DrawQuestion<RatingQuestion> = (context) => {
  const { question, answer } = context;
  const values = Array.from({ length: question.max }, (_, index) => index + 1);
  return numbers(context, values, (value) => star(typeof answer === 'number' && value <= answer));
};

/** How likely one is to recommend, from 0 to 10. */
export const nps: DrawQuestion<NpsQuestion> = (context) =>
  numbers(
    context,
    Array.from({ length: 11 }, (_, value) => value),
  );

function row(context: QuestionContext<MatrixQuestion>, { id: name, label }: Option): TemplateResult {
  const { question, words } = context;
  const id = idOf(context, name);
  const error = context.error(name);
  const given = (): Readonly<Record<string, number>> =>
    typeof context.answer === 'object' && !Array.isArray(context.answer)
      ? (context.answer as Readonly<Record<string, number>>)
      : {};
  return html`<fieldset class="row-of" id=${id} aria-describedby=${describedBy(id, undefined, error)}>
    <legend>${words(label)}</legend>
    ${fieldNotes(id, undefined, error)}
    <div class="cells">
      ${question.points.map(
        (point, index) =>
          html`<label class="option cell">
            ${radio(context, {
              name: id,
              checked: given()[name] === index + 1,
              choose: () => {
                context.give({ ...given(), [name]: index + 1 });
              },
            })}
            <span>${words(point)}</span>
          </label>`,
      )}
    </div>
  </fieldset>`;
}

/** The same scale for several rows: a group each, so that a screen reader says which row one is in. */
export const matrix: DrawQuestion<MatrixQuestion> = (context) =>
  group(context, html`<div class="matrix">${context.order.map((each) => row(context, each))}</div>`);
