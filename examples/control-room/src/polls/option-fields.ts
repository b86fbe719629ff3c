/** The options of a poll: added, removed and moved by buttons; with their costs in a budget. */
import { POLL_LIMITS } from '@suara/core';
import { html, nothing, type TemplateResult } from 'lit';
import { localizedFields, numberField, part, type FormContext } from '../participation/fields.js';
import { isBlank } from '../participation/localized.js';
import { orderedRows } from '../participation/ordered.js';
import { newOption, type OptionDraft, type PollDraft } from './poll-draft.js';

function optionBody(context: FormContext, draft: PollDraft, option: OptionDraft, index: number): TemplateResult {
  const { texts } = context.desk.t.polls.options[draft.kind === 'statements' ? 'statements' : 'options'];
  const pointer = `/options/${index}`;
  return html`${localizedFields(context, { pointer: `${pointer}/name`, label: texts.name, texts: option.name })}
    ${
      draft.kind === 'budget'
        ? numberField(context, {
            pointer: `${pointer}/cost`,
            label: texts.cost,
            value: option.cost,
            set: (value) => (option.cost = value),
          })
        : nothing
    }
    <details class="more" ?open=${!isBlank(option.description)}>
      <summary>${texts.description}</summary>
      ${localizedFields(context, {
        pointer: `${pointer}/description`,
        label: texts.description,
        texts: option.description,
        rows: 2,
        optional: true,
      })}
    </details>`;
}

export function optionFields(context: FormContext, draft: PollDraft, moved: () => void): TemplateResult {
  const { desk } = context;
  const { legend, hint, order } = desk.t.polls.options[draft.kind === 'statements' ? 'statements' : 'options'];
  const isRunoff = draft.kind === 'ranked' && draft.method === 'instant_runoff';
  return part(
    context,
    { pointer: '/options', legend, hint },
    html`${orderedRows({
      items: draft.options,
      least: draft.kind === 'statements' || draft.kind === 'budget' ? 1 : POLL_LIMITS.optionsMin,
      most: isRunoff ? POLL_LIMITS.runoffOptionsMax : POLL_LIMITS.optionsMax,
      texts: order,
      body: (option, index) => optionBody(context, draft, option, index),
      create: () => newOption(desk.session.city),
      set: (options) => {
        draft.options = options;
        moved();
      },
    })}`,
  );
}
