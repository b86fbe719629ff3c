/** What the kind of ballot leaves to decide. */
import { html, nothing, type TemplateResult } from 'lit';
import { localizedFields, inputField, numberField, radioField, type FormContext } from '../participation/fields.js';
import type { PollDraft } from './poll-draft.js';

type Fields = TemplateResult | typeof nothing;
type NumberName = 'min' | 'max' | 'scoreMin' | 'scoreMax' | 'ceiling' | 'credits';

/** By their names in the draft; where they stand in what is sent. */
const POINTERS: Readonly<Record<NumberName, string>> = {
  min: '/ballot/min',
  max: '/ballot/max',
  scoreMin: '/ballot/min',
  scoreMax: '/ballot/max',
  ceiling: '/ballot/ceiling',
  credits: '/ballot/credits',
};

function number(context: FormContext, draft: PollDraft, name: NumberName, hint?: string): TemplateResult {
  return numberField(context, {
    pointer: POINTERS[name],
    label: context.desk.t.polls.rule[name],
    hint,
    value: draft[name],
    set: (value) => (draft[name] = value),
  });
}

function scoreFields(context: FormContext, draft: PollDraft): TemplateResult {
  const { rule } = context.desk.t.polls;
  const label = (name: 'minLabel' | 'maxLabel'): TemplateResult =>
    localizedFields(context, {
      pointer: `/ballot/${name}`,
      label: rule[name],
      texts: draft[name],
      optional: true,
    });
  return html`<div class="pair">${number(context, draft, 'scoreMin')} ${number(context, draft, 'scoreMax')}</div>
    ${label('minLabel')} ${label('maxLabel')}`;
}

function budgetFields(context: FormContext, draft: PollDraft): TemplateResult {
  const { rule } = context.desk.t.polls;
  return html`<div class="pair">
      ${number(context, draft, 'ceiling', rule.ceilingHint)}
      ${inputField(context, {
        pointer: '/ballot/currency',
        label: rule.currency,
        hint: rule.currencyHint,
        value: draft.currency,
        set: (value) => (draft.currency = value),
      })}
    </div>
    ${radioField(context, {
      pointer: '/ballot/unaffordable',
      label: rule.unaffordable,
      value: draft.unaffordable,
      choices: (['skip', 'stop'] as const).map((value) => ({
        value,
        label: rule.unaffordableKinds[value].title,
        hint: rule.unaffordableKinds[value].text,
      })),
      set: (value) => (draft.unaffordable = value),
    })}`;
}

export function ruleFields(context: FormContext, draft: PollDraft): Fields {
  const { rule } = context.desk.t.polls;
  switch (draft.kind) {
    case 'multiple':
      return html`<div class="pair">${number(context, draft, 'min')} ${number(context, draft, 'max')}</div>`;
    case 'score':
      return scoreFields(context, draft);
    case 'budget':
      return budgetFields(context, draft);
    case 'quadratic':
      return number(context, draft, 'credits', rule.creditsHint);
    case 'ranked':
      return radioField(context, {
        pointer: '/ballot/method',
        label: rule.method,
        value: draft.method,
        choices: (['instant_runoff', 'schulze', 'borda'] as const).map((value) => ({
          value,
          label: rule.methods[value].title,
          hint: rule.methods[value].text,
        })),
        set: (value) => (draft.method = value),
      });
    default:
      return nothing;
  }
}
