import type { MultipleQuestion, SingleQuestion } from '@suara/core';
import { html, nothing } from 'lit';
import { group, idOf, radio } from './frame.js';
import type { DrawQuestion } from './question-context.js';

/** One of several, by radio buttons of the platform. */
export const single: DrawQuestion<SingleQuestion> = (context) =>
  group(
    context,
    html`<div class="options">
      ${context.order.map(
        ({ id, label }) =>
          html`<label class="option">
            ${radio(context, {
              name: idOf(context),
              checked: context.answer === id,
              choose: () => {
                context.give(id);
              },
            })}
            <span>${context.words(label)}</span>
          </label>`,
      )}
    </div>`,
  );

/** Some of several. Which come in the order of the question, whatever the order in which they were ticked or shown. */
export const multiple: DrawQuestion<MultipleQuestion> = (context) => {
  const { question, order, texts } = context;
  const chosen = (): readonly string[] => (Array.isArray(context.answer) ? (context.answer as readonly string[]) : []);
  const { min = 0, max = question.options.length } = question;
  const toggle = (id: string): void => {
    const ids = question.options.map((option) => option.id);
    context.give(ids.filter((each) => chosen().includes(each) !== (each === id)));
  };
  return group(
    context,
    html`<div class="options">
      ${order.map(
        ({ id, label }) =>
          html`<label class="option">
            <input
              type="checkbox"
              .checked=${chosen().includes(id)}
              aria-invalid=${context.error() ? 'true' : nothing}
              @change=${() => {
                toggle(id);
              }}
            />
            <span>${context.words(label)}</span>
          </label>`,
      )}
    </div>`,
    texts.chooseMany(context.isRequired ? Math.max(1, min) : min, max, question.options.length),
  );
};
