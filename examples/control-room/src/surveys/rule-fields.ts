/** When a question is shown, when it must be answered, and where the survey goes on after it. */
import { END, SURVEY_LIMITS } from '@suara/core';
import { html, nothing, type TemplateResult } from 'lit';
import { idOf, inputField, radioField, selectField, type FieldWords } from '../participation/fields.js';
import { orderedRows } from '../participation/ordered.js';
import { newJump, type JumpDraft, type QuestionDraft, type RequiredKind } from './question-draft.js';
import { markedRule } from './rule-words.js';
import type { SurveyContext } from './survey-context.js';

interface RuleInput extends FieldWords {
  readonly pointer: string;
  readonly value: string;
  readonly set: (value: string) => void;
}

/** Once more below its field, with the faulty part marked: a field itself can mark nothing. */
function markedPlace(context: SurveyContext, pointer: string, value: string): TemplateResult | typeof nothing {
  const fault = context.rules.get(pointer);
  if (!fault || !context.faults.has(pointer) || value === '') return nothing;
  const { before, faulty, after } = markedRule(value, fault);
  const { place } = context.desk.t.surveys.rules;
  const find = (event: Event): void => {
    const root = (event.currentTarget as HTMLElement).getRootNode() as ParentNode;
    const field = root.querySelector<HTMLTextAreaElement>(`#${CSS.escape(idOf(context, pointer))}`);
    field?.focus();
    field?.setSelectionRange(fault.at, fault.at + faulty.length);
  };
  return html`<p class="rule-place">
    <button type="button" class="button button--small" @click=${find}>${place}</button>
    <code>${before}<mark>${faulty || '‸'}</mark>${after}</code>
  </p>`;
}

function ruleField(context: SurveyContext, input: RuleInput): TemplateResult {
  context.rulePlaces.set(idOf(context, input.pointer), input.pointer);
  return html`<div class="rule">
    ${inputField(context, { ...input, rows: 1, optional: true, lang: 'zxx' })}
    ${markedPlace(context, input.pointer, input.value)}
  </div>`;
}

/** The earlier questions by the names that rules call them by, and their options. */
function usableNames({ desk }: SurveyContext, earlier: readonly QuestionDraft[]): TemplateResult {
  const { names, noNames } = desk.t.surveys.rules;
  const parts = ({ type, options, rows }: QuestionDraft): readonly string[] => {
    if (type === 'matrix') return rows.map(({ id }) => `.${id}`);
    const isChoice = type === 'single' || type === 'multiple' || type === 'ranking';
    return isChoice ? options.map(({ id }) => `'${id}'`) : [];
  };
  return html`<details class="more">
    <summary>${names}</summary>
    ${
      earlier.length === 0
        ? html`<p class="quiet">${noNames}</p>`
        : html`<dl class="names">
            ${earlier.map(
              (question) =>
                html`<div>
                  <dt><code>${question.id}</code></dt>
                  <dd>${desk.say(question.text)} ${parts(question).map((name) => html`<code>${name}</code> `)}</dd>
                </div>`,
            )}
          </dl>`
    }
  </details>`;
}

function jumpFields(
  context: SurveyContext,
  pointer: string,
  jump: JumpDraft,
  later: readonly QuestionDraft[],
): TemplateResult {
  const { desk } = context;
  const { rules, questions } = desk.t.surveys;
  const known = later.map(({ id, text }) => ({ value: id, label: desk.say(text) || id || questions.unwritten }));
  const isLost = jump.to !== '' && jump.to !== END && !later.some(({ id }) => id === jump.to);
  return html`${ruleField(context, {
    pointer: `${pointer}/when`,
    label: rules.jumpWhen,
    hint: rules.jumpWhenHint,
    value: jump.when,
    set: (value) => (jump.when = value),
  })}
  ${selectField(context, {
    pointer: `${pointer}/to`,
    label: rules.jumpTo,
    value: jump.to,
    choices: [
      ...(jump.to === '' ? [{ value: '', label: rules.chooseAim }] : []),
      // What no longer comes later stays in view, so that the fault can be understood.
      ...(isLost ? [{ value: jump.to, label: jump.to }] : []),
      ...known,
      { value: END, label: rules.end },
    ],
    set: (value) => (jump.to = value),
  })}`;
}

const REQUIRED: readonly RequiredKind[] = ['yes', 'no', 'rule'];

/** `index` is the question's place among all. */
export function ruleFields(context: SurveyContext, all: readonly QuestionDraft[], index: number): TemplateResult {
  const question = all[index];
  if (!question) return html``;
  const { rules } = context.desk.t.surveys;
  const pointer = `/definition/questions/${index}`;
  const earlier = all.slice(0, index);
  const hasRule = question.visible !== '' || question.jumps.length > 0;
  return html`${radioField(context, {
      pointer: question.required === 'rule' ? `${pointer}/requiredKind` : `${pointer}/required`,
      label: rules.required,
      value: question.required,
      choices: REQUIRED.map((value) => ({ value, label: rules.requiredKinds[value] })),
      set: (value) => (question.required = value),
    })}
    ${
      question.required === 'rule'
        ? ruleField(context, {
            pointer: `${pointer}/required`,
            label: rules.requiredRule,
            hint: rules.requiredRuleHint,
            value: question.requiredRule,
            set: (value) => (question.requiredRule = value),
          })
        : nothing
    }
    <details class="more" ?open=${hasRule}>
      <summary>${rules.when}</summary>
      <div class="stack">
        ${ruleField(context, {
          pointer: `${pointer}/visible`,
          label: rules.visible,
          hint: rules.visibleHint,
          value: question.visible,
          set: (value) => (question.visible = value),
        })}
        <fieldset class="group part" id=${idOf(context, `${pointer}/jumps`)} tabindex="-1">
          <legend>${rules.jumps}</legend>
          <p class="hint">${rules.jumpsHint}</p>
          ${orderedRows({
            items: question.jumps,
            least: 0,
            most: SURVEY_LIMITS.jumps,
            texts: rules.order,
            body: (jump, at) => jumpFields(context, `${pointer}/jumps/${at}`, jump, all.slice(index + 1)),
            create: newJump,
            set: (jumps) => {
              question.jumps = jumps;
              context.moved(`${pointer}/jumps`);
            },
          })}
        </fieldset>
        ${usableNames(context, earlier)} ${ruleHelp(context)}
      </div>
    </details>`;
}

/** The rule language by examples. */
export function ruleHelp({ desk }: SurveyContext): TemplateResult {
  const { help, helpLead, examples } = desk.t.surveys.rules;
  return html`<details class="more">
    <summary>${help}</summary>
    <p class="hint">${helpLead}</p>
    <dl class="names">
      ${examples.map(
        ({ rule, means }) =>
          html`<div>
            <dt><code>${rule}</code></dt>
            <dd>${means}</dd>
          </div>`,
      )}
    </dl>
  </details>`;
}
