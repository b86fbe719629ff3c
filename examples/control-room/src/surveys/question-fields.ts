/** The questions of a survey: added by type, moved, removed, and each folded away until it is changed. */
import { QUESTION_TYPES, SURVEY_LIMITS, type QuestionType } from '@suara/core';
import { html, nothing, type TemplateResult } from 'lit';
import { icons } from '../icons.js';
import { inputField, localizedFields, part, selectField } from '../participation/fields.js';
import { orderedRows } from '../participation/ordered.js';
import { newQuestion, proposeQuestionId, type QuestionDraft } from './question-draft.js';
import { ruleFields, ruleHelp } from './rule-fields.js';
import type { SurveyContext } from './survey-context.js';
import { typeFields } from './type-fields.js';

/** What can be told of a question without opening it. */
function glance({ desk }: SurveyContext, question: QuestionDraft): TemplateResult {
  const { types, marks, unwritten } = desk.t.surveys.questions;
  const isRuled = question.visible.trim() !== '' || question.required === 'rule';
  const facts = [
    types[question.type].name,
    question.required === 'yes' && marks.required,
    isRuled && marks.rule,
    question.jumps.length > 0 && marks.jumps,
    question.type === 'single' && question.category && marks.category,
  ];
  return html`<p class="words">${desk.say(question.text) || html`<span class="quiet">${unwritten}</span>`}</p>
    <p class="small quiet">${facts.filter(Boolean).join(' · ')}</p>`;
}

/** A new name is followed by the jumps that lead to it; what rules say of the old one is told as a fault. */
function rename({ draft }: SurveyContext, question: QuestionDraft, change: () => void): void {
  const before = question.id;
  change();
  if (before === '') return;
  for (const jump of draft.questions.flatMap(({ jumps }) => jumps)) if (jump.to === before) jump.to = question.id;
}

function wordsFields(context: SurveyContext, question: QuestionDraft, pointer: string): TemplateResult {
  const { draft, desk } = context;
  const { questions: texts } = desk.t.surveys;
  const propose = (): void => rename(context, question, () => proposeQuestionId(question, draft.questions));
  return html`${localizedFields(context, {
    pointer: `${pointer}/text`,
    label: texts.text,
    hint: texts.textHint,
    texts: question.text,
    rows: 2,
    set: propose,
  })}
  ${localizedFields(context, {
    pointer: `${pointer}/hint`,
    label: texts.hintText,
    texts: question.hint,
    optional: true,
  })}
  ${localizedFields(context, {
    pointer: `${pointer}/name`,
    label: texts.name,
    hint: texts.nameHint,
    texts: question.name,
    optional: true,
    set: propose,
  })}
  ${inputField(context, {
    pointer: `${pointer}/id`,
    label: texts.id,
    hint: texts.idHint,
    value: question.id,
    lang: 'zxx',
    set: (value) =>
      rename(context, question, () => {
        question.id = value;
        question.ownId = value !== '';
      }),
  })}`;
}

function questionBody(context: SurveyContext, question: QuestionDraft, index: number): TemplateResult {
  const { questions } = context.draft;
  const { questions: texts } = context.desk.t.surveys;
  const pointer = `/definition/questions/${index}`;
  const isFaulty = [...context.faults.keys()].some((place) => place === pointer || place.startsWith(`${pointer}/`));
  context.labels.set(pointer, texts.order.one(index + 1));
  return html`<details class="more" ?open=${isFaulty || context.fresh.has(question.row)}>
    <summary>${texts.change}</summary>
    <div class="stack">
      ${selectField(context, {
        pointer: `${pointer}/type`,
        label: texts.type,
        hint: texts.types[question.type].use,
        value: question.type,
        choices: QUESTION_TYPES.map((value) => ({ value, label: texts.types[value].name })),
        set: (value) => (question.type = value),
      })}
      ${wordsFields(context, question, pointer)} ${typeFields(context, question, pointer)}
      ${ruleFields(context, questions, index)}
    </div>
  </details>`;
}

type Add = (create: () => QuestionDraft) => (event: Event) => void;

/** Twelve types, each with what it is for. */
function typeChoice(context: SurveyContext, add: Add): TemplateResult | typeof nothing {
  const { draft, desk } = context;
  const { choose, types } = desk.t.surveys.questions;
  if (draft.questions.length >= SURVEY_LIMITS.questions) return nothing;
  const create = (type: QuestionType) => (): QuestionDraft => {
    const question = newQuestion(type, desk.session.city.languages);
    context.fresh.add(question.row);
    return question;
  };
  return html`<details class="adder">
    <summary class="button add-row">${icons.add}${choose}</summary>
    <ul class="type-choice">
      ${QUESTION_TYPES.map(
        (type) =>
          html`<li>
            <button type="button" class="type-button" @click=${add(create(type))}>
              <strong>${types[type].name}</strong><span>${types[type].use}</span>
            </button>
          </li>`,
      )}
    </ul>
  </details>`;
}

/** In the summary a field is called by its question, too: all questions have fields of the same names. */
function nameByQuestion({ labels, desk }: SurveyContext): void {
  const { order } = desk.t.surveys.questions;
  for (const [pointer, label] of labels) {
    const [, index] = /^\/definition\/questions\/(\d+)\//u.exec(pointer) ?? [];
    if (index !== undefined) labels.set(pointer, `${order.one(Number(index) + 1)}, ${label}`);
  }
}

export function questionFields(context: SurveyContext): TemplateResult {
  const { draft, desk } = context;
  const { legend, hint, order } = desk.t.surveys.questions;
  const rows = orderedRows({
    items: draft.questions,
    least: 0,
    most: SURVEY_LIMITS.questions,
    texts: order,
    beside: (question) => glance(context, question),
    body: (question, index) => questionBody(context, question, index),
    create: () => newQuestion('single', desk.session.city.languages),
    adder: (add) => html`${typeChoice(context, add)}`,
    set: (questions) => {
      draft.questions = questions;
      context.moved('/definition/questions');
    },
  });
  nameByQuestion(context);
  return part(context, { pointer: '/definition/questions', legend, hint }, html`${ruleHelp(context)} ${rows}`);
}
