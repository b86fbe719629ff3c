/** What the type of a question leaves to decide. */
import { SKM_STANDARDS, SURVEY_LIMITS } from '@suara/core';
import { html, nothing, type TemplateResult } from 'lit';
import {
  checkboxField,
  idOf,
  inputField,
  localizedFields,
  numberField,
  radioField,
  selectField,
} from '../participation/fields.js';
import { orderedRows, type OrderTexts } from '../participation/ordered.js';
import {
  newOption,
  newPoint,
  proposeOptionId,
  type Measure,
  type OptionDraft,
  type QuestionDraft,
} from './question-draft.js';
import type { SurveyContext } from './survey-context.js';

type Fields = TemplateResult | typeof nothing;
type NumberName = 'least' | 'most' | 'ratingMax' | 'min' | 'max' | 'textMax' | 'fileMax';

/** The place of a number in what is sent, by its name in the draft. */
const SENT: Readonly<Record<NumberName, string>> = {
  least: 'min',
  most: 'max',
  ratingMax: 'max',
  min: 'min',
  max: 'max',
  textMax: 'max',
  fileMax: 'max',
};

function number(context: SurveyContext, question: QuestionDraft, pointer: string, name: NumberName): TemplateResult {
  return numberField(context, {
    pointer: `${pointer}/${SENT[name]}`,
    label: context.desk.t.surveys.questions[name],
    optional: name !== 'ratingMax',
    value: question[name],
    set: (value) => (question[name] = value),
  });
}

interface OptionList {
  readonly pointer: string;
  readonly legend: string;
  readonly texts: OrderTexts;
  readonly items: readonly OptionDraft[];
  readonly least: number;
  readonly most: number;
  readonly mayStay: boolean;
  readonly set: (items: OptionDraft[]) => void;
}

function group(context: SurveyContext, pointer: string, legend: string, hint: string, body: unknown): TemplateResult {
  context.labels.set(pointer, legend);
  const fault = context.faults.get(pointer);
  return html`<fieldset
    class=${fault ? 'group part field--wrong' : 'group part'}
    id=${idOf(context, pointer)}
    tabindex="-1"
  >
    <legend>${legend}</legend>
    ${hint ? html`<p class="hint">${hint}</p>` : nothing} ${fault ? html`<p class="fault">${fault}</p>` : nothing}
    ${body}
  </fieldset>`;
}

function optionList(context: SurveyContext, { pointer, items, mayStay, ...list }: OptionList): TemplateResult {
  const { desk } = context;
  const { questions: texts } = desk.t.surveys;
  const body = (option: OptionDraft, index: number): TemplateResult =>
    html`${localizedFields(context, {
      pointer: `${pointer}/${index}/label`,
      label: texts.label,
      texts: option.label,
      set: () => proposeOptionId(option, items),
    })}
    ${inputField(context, {
      pointer: `${pointer}/${index}/id`,
      label: texts.optionId,
      value: option.id,
      lang: 'zxx',
      set: (value) => {
        option.id = value;
        option.ownId = value !== '';
      },
    })}
    ${
      mayStay
        ? checkboxField(context, {
            pointer: `${pointer}/${index}/fixed`,
            label: texts.fixed,
            checked: option.fixed,
            set: (checked) => (option.fixed = checked),
          })
        : nothing
    }`;
  const rows = orderedRows({
    items,
    least: list.least,
    most: list.most,
    texts: list.texts,
    body,
    create: () => newOption(desk.session.city.languages),
    set: list.set,
  });
  return group(context, pointer, list.legend, '', rows);
}

function choiceFields(context: SurveyContext, question: QuestionDraft, pointer: string): TemplateResult {
  const { questions: texts } = context.desk.t.surveys;
  return html`${optionList(context, {
    pointer: `${pointer}/options`,
    legend: texts.options,
    texts: texts.optionOrder,
    items: question.options,
    least: SURVEY_LIMITS.optionsMin,
    most: question.type === 'ranking' ? SURVEY_LIMITS.rankingMax : SURVEY_LIMITS.optionsMax,
    mayStay: question.shuffle,
    set: (options) => {
      question.options = options;
      context.moved(`${pointer}/options`);
    },
  })}
  ${checkboxField(context, {
    pointer: `${pointer}/shuffle`,
    label: texts.shuffle,
    checked: question.shuffle,
    set: (checked) => (question.shuffle = checked),
  })}`;
}

function pointFields(context: SurveyContext, question: QuestionDraft, pointer: string): TemplateResult {
  const { desk } = context;
  const { questions: texts } = desk.t.surveys;
  const rows = orderedRows({
    items: question.points,
    least: SURVEY_LIMITS.pointsMin,
    most: SURVEY_LIMITS.pointsMax,
    texts: texts.pointOrder,
    body: ({ label }, index) =>
      localizedFields(context, { pointer: `${pointer}/points/${index}`, label: texts.label, texts: label }),
    create: () => newPoint(desk.session.city.languages),
    set: (points) => {
      question.points = points;
      context.moved(`${pointer}/points`);
    },
  });
  return group(context, `${pointer}/points`, texts.points, texts.pointsHint, rows);
}

/** The regulation's elements by name, one of the agency's own, or none. */
function elementFields(context: SurveyContext, question: QuestionDraft, pointer: string): TemplateResult {
  const { desk, draft } = context;
  const { questions: texts } = desk.t.surveys;
  const { elements } = SKM_STANDARDS[draft.standard];
  const own = 'own';
  const isOwn = question.element !== '' && !elements.some(({ id }) => id === question.element);
  // A blank tells that one of its own is still to be named.
  return html`${selectField(context, {
    pointer: isOwn ? `${pointer}/elementKind` : `${pointer}/element`,
    label: texts.element,
    hint: texts.elementHint,
    value: isOwn ? own : question.element,
    choices: [
      { value: '', label: texts.noElement },
      ...elements.map(({ id, code, name }) => ({ value: id, label: `${code} · ${desk.say(name)}` })),
      { value: own, label: texts.ownElement },
    ],
    set: (value) => (question.element = value === own ? ' ' : value),
  })}
  ${
    isOwn
      ? inputField(context, {
          pointer: `${pointer}/element`,
          label: texts.ownElement,
          value: question.element.trim(),
          lang: 'zxx',
          set: (value) => (question.element = value || ' '),
        })
      : nothing
  }`;
}

function endFields(context: SurveyContext, question: QuestionDraft, pointer: string): TemplateResult {
  const { questions: texts } = context.desk.t.surveys;
  return html`${(['minLabel', 'maxLabel'] as const).map((name) =>
    localizedFields(context, {
      pointer: `${pointer}/${name}`,
      label: texts[name],
      texts: question[name],
      optional: true,
    }),
  )}`;
}

const MEASURES: readonly Measure[] = ['', 'csat', 'ces'];

function ratingFields(context: SurveyContext, question: QuestionDraft, pointer: string): TemplateResult {
  const { questions: texts } = context.desk.t.surveys;
  return html`${number(context, question, pointer, 'ratingMax')}
  ${radioField(context, {
    pointer: `${pointer}/measure`,
    label: texts.measure,
    value: question.measure,
    choices: MEASURES.map((value) => {
      const { title, text } = texts.measures[value || 'none'];
      return { value, label: title, hint: text };
    }),
    set: (value) => (question.measure = value),
  })}
  ${endFields(context, question, pointer)}`;
}

function numberFields(context: SurveyContext, question: QuestionDraft, pointer: string): TemplateResult {
  const { questions: texts } = context.desk.t.surveys;
  return html`<div class="pair">
      ${number(context, question, pointer, 'min')} ${number(context, question, pointer, 'max')}
    </div>
    ${checkboxField(context, {
      pointer: `${pointer}/whole`,
      label: texts.whole,
      checked: question.whole,
      set: (checked) => (question.whole = checked),
    })}
    ${localizedFields(context, { pointer: `${pointer}/unit`, label: texts.unit, texts: question.unit, optional: true })}`;
}

function dateFields(context: SurveyContext, question: QuestionDraft, pointer: string): TemplateResult {
  const { questions: texts } = context.desk.t.surveys;
  const day = (name: 'firstDay' | 'lastDay', sent: 'min' | 'max'): TemplateResult =>
    inputField(context, {
      pointer: `${pointer}/${sent}`,
      label: texts[name],
      kind: 'date',
      optional: true,
      value: question[name],
      set: (value) => (question[name] = value),
    });
  return html`<div class="pair">${day('firstDay', 'min')} ${day('lastDay', 'max')}</div>`;
}

function matrixFields(context: SurveyContext, question: QuestionDraft, pointer: string): TemplateResult {
  const { questions: texts } = context.desk.t.surveys;
  return html`${optionList(context, {
    pointer: `${pointer}/rows`,
    legend: texts.rows,
    texts: texts.rowOrder,
    items: question.rows,
    least: 1,
    most: SURVEY_LIMITS.rows,
    mayStay: question.shuffle,
    set: (rows) => {
      question.rows = rows;
      context.moved(`${pointer}/rows`);
    },
  })}
  ${checkboxField(context, {
    pointer: `${pointer}/shuffle`,
    label: texts.shuffleRows,
    checked: question.shuffle,
    set: (checked) => (question.shuffle = checked),
  })}
  ${pointFields(context, question, pointer)}`;
}

export function typeFields(context: SurveyContext, question: QuestionDraft, pointer: string): Fields {
  const { questions: texts } = context.desk.t.surveys;
  switch (question.type) {
    case 'single':
      return html`${choiceFields(context, question, pointer)}
      ${checkboxField(context, {
        pointer: `${pointer}/category`,
        label: texts.category,
        hint: texts.categoryHint,
        checked: question.category,
        set: (checked) => (question.category = checked),
      })}`;
    case 'multiple':
      return html`${choiceFields(context, question, pointer)}
        <div class="pair">
          ${number(context, question, pointer, 'least')} ${number(context, question, pointer, 'most')}
        </div>`;
    case 'ranking':
      return choiceFields(context, question, pointer);
    case 'likert':
      return html`${pointFields(context, question, pointer)}
      ${checkboxField(context, {
        pointer: `${pointer}/faces`,
        label: texts.faces,
        hint: texts.facesHint,
        checked: question.faces,
        set: (checked) => (question.faces = checked),
      })}
      ${elementFields(context, question, pointer)}`;
    case 'rating':
      return ratingFields(context, question, pointer);
    case 'nps':
      return endFields(context, question, pointer);
    case 'number':
      return numberFields(context, question, pointer);
    case 'date':
      return dateFields(context, question, pointer);
    case 'short_text':
    case 'long_text':
      return number(context, question, pointer, 'textMax');
    case 'matrix':
      return matrixFields(context, question, pointer);
    case 'file':
      return number(context, question, pointer, 'fileMax');
  }
}
