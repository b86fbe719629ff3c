/** A question of each type as native controls. */
import { SURVEY_LIMITS, type DateQuestion, type FileQuestion, type NumberQuestion, type Question } from '@suara/core';
import { html } from 'hono/html';
import { photoView } from '../../media/photo-view.js';
import type { PhotoRow } from '../../reports/trail.js';
import { flawAt, type Flaws } from '../frame/errors.js';
import { choice, choicesField, filesField, selectField, textArea, textField, type Field } from '../frame/fields.js';
import type { Html } from '../frame/page.js';
import { reportFormTexts } from '../report/texts.js';
import { allTyped, asTyped, oneTyped } from '../typed.js';
import { fieldOf, keptField } from './answer-fields.js';
import type { Questionnaire } from './questionnaire.js';

export interface QuestionPart {
  readonly form: Questionnaire;
  readonly flaws: Flaws;
  /** By question, those that are with the server already. */
  readonly photos: ReadonlyMap<string, readonly PhotoRow[]>;
  /** Milliseconds since the epoch. */
  readonly now: number;
}

type OfType<Type extends Question['type']> = Extract<Question, { type: Type }>;

const joined = (...hints: (string | undefined)[]) => hints.filter((each) => each).join(' ') || undefined;

function fieldFor({ form, flaws }: QuestionPart, question: Question, more?: string): Field {
  const { t } = form;
  const id = fieldOf(question.id);
  return {
    id,
    label: `${form.numberOf(question)}. ${form.words(question.text)}`,
    hint: joined(question.hint && form.words(question.hint), more),
    error: flawAt(flaws, id),
    optional: form.isRequired(question) ? undefined : t.mayStayEmpty,
  };
}

interface Labelled {
  readonly value: string;
  readonly label: string;
}

/** One of several. What may be skipped can be taken back: a radio by itself cannot. */
function radios(part: QuestionPart, question: Question, choices: readonly Labelled[], className = ''): Html {
  const { form } = part;
  const field = fieldFor(part, question);
  const none = form.isRequired(question) ? [] : [{ value: '', label: form.t.noAnswer }];
  const chosen = [oneTyped(form.typed, field.id)];
  return html`<div class="${className}">
    ${choicesField({ ...field, choices: [...choices, ...none], chosen: chosen[0] ? chosen : [] })}
  </div>`;
}

function options(part: QuestionPart, question: OfType<'single' | 'multiple'>): Html {
  const { form } = part;
  const choices = form.orderOf(question).map(({ id, label }) => ({ value: id, label: form.words(label) }));
  if (question.type === 'single') return radios(part, question, choices);
  const { min = 0, max = choices.length } = question;
  const field = fieldFor(part, question, form.t.chooseMany(min, max, choices.length));
  return choicesField({ ...field, choices, chosen: allTyped(form.typed, field.id), isMultiple: true });
}

function numbered(part: QuestionPart, question: OfType<'rating' | 'nps'>): Html {
  const { form } = part;
  const [min, max] = question.type === 'nps' ? [0, 10] : [1, question.max];
  const { minLabel, maxLabel } = question;
  const choices = Array.from({ length: max - min + 1 }, (_, index) => {
    const value = min + index;
    const label = value === min ? minLabel : value === max ? maxLabel : undefined;
    return { value: String(value), label: label ? form.t.scale(value, form.words(label)) : String(value) };
  });
  return radios(part, question, choices, 'scale');
}

function likert(part: QuestionPart, question: OfType<'likert'>): Html {
  const choices = question.points.map((point, index) => ({ value: String(index + 1), label: part.form.words(point) }));
  return radios(part, question, choices);
}

/** What stands above several controls of one question. */
function group(part: QuestionPart, question: Question, content: Html[], more?: string): Html {
  const { id, label, hint, optional } = fieldFor(part, question, more);
  return html`<fieldset${hint ? html` aria-describedby="${id}-hint"` : ''}>
    <legend>${label}${optional ? html` <span class="muted small">${optional}</span>` : ''}</legend>
    ${hint ? html`<p class="hint" id="${id}-hint">${hint}</p>` : ''}
    <div class="inset">${content}</div>
  </fieldset>`;
}

function matrix(part: QuestionPart, question: OfType<'matrix'>): Html {
  const { form, flaws } = part;
  const points = question.points.map((point, index) => ({ value: String(index + 1), label: form.words(point) }));
  const none = form.isRequired(question) ? [] : [{ value: '', label: form.t.noAnswer }];
  const rows = form.orderOf(question).map(({ id: row, label }) => {
    const id = fieldOf(question.id, row);
    const value = oneTyped(form.typed, id);
    const field = { id, label: form.words(label), error: flawAt(flaws, id) };
    return html`<div class="scale words">
      ${choicesField({ ...field, choices: [...points, ...none], chosen: value ? [value] : [] })}
    </div>`;
  });
  return group(part, question, rows);
}

function ranking(part: QuestionPart, question: OfType<'ranking'>): Html {
  const { form, flaws } = part;
  const places = question.options.map((_, index) => String(index + 1));
  const fields = form.orderOf(question).map(({ id: option, label }) => {
    const id = fieldOf(question.id, option);
    return selectField({
      id,
      label: form.words(label),
      error: flawAt(flaws, id),
      value: oneTyped(form.typed, id),
      empty: form.t.unranked,
      groups: [{ label: '', options: places.map((value) => ({ value, label: form.t.place(value) })) }],
    });
  });
  return group(part, question, fields, form.t.rank);
}

function number(part: QuestionPart, question: NumberQuestion): Html {
  const { form } = part;
  const { min, max, whole, unit } = question;
  const format = new Intl.NumberFormat(form.frame.language);
  const inWords = (limit: number | undefined) => (limit === undefined ? undefined : format.format(limit));
  const field = fieldFor(part, question, form.t.numberHint(inWords(min), inWords(max), unit && form.words(unit)));
  // a text field keeps what is no number, so that it can be mended
  const inputMode = whole && (min ?? -1) >= 0 ? 'numeric' : 'decimal';
  return textField({ ...field, value: asTyped(form.typed, field.id), inputMode });
}

function date(part: QuestionPart, question: DateQuestion): Html {
  const { form } = part;
  const format = new Intl.DateTimeFormat(form.frame.language, { dateStyle: 'long', timeZone: 'UTC' });
  const inWords = (day: string | undefined) => day && format.format(new Date(day));
  const field = fieldFor(part, question, form.t.dateHint(inWords(question.min), inWords(question.max)));
  return textField({ ...field, value: asTyped(form.typed, field.id), type: 'date' });
}

/** Photos that are with the server already: a browser forgets the files it has sent. */
async function keptPhotos({ form, photos, now }: QuestionPart, question: FileQuestion) {
  const rows = photos.get(question.id) ?? [];
  if (rows.length === 0) return '';
  const t = reportFormTexts(form.frame.language);
  const views = await Promise.all(rows.map((photo) => photoView(form.frame.site.city, photo, now)));
  const name = keptField(question.id);
  return html`<fieldset aria-describedby="${name}-hint">
    <legend>${t.stored}</legend>
    <p class="hint" id="${name}-hint">${t.storedHint}</p>
    <div class="choices stored">
      ${views.map(({ id, url, width, height }, index) =>
        choice({
          id: `${name}-${index + 1}`,
          name,
          type: 'checkbox',
          value: id,
          label: t.photo(index + 1),
          picture: html`<img src="${url}" alt="" width="${width}" height="${height}" />`,
          isChosen: true,
        }),
      )}
    </div>
  </fieldset>`;
}

async function files(part: QuestionPart, question: FileQuestion) {
  const most = question.max ?? SURVEY_LIMITS.files;
  const field = fieldFor(part, question, part.form.t.photosHint(most));
  return html`${await keptPhotos(part, question)} ${filesField({ ...field, accept: 'image/*' })}`;
}

/** The controls of a question, with what was filled in and what is wrong with it. */
export function questionPart(part: QuestionPart, question: Question): Html {
  const { form } = part;
  switch (question.type) {
    case 'single':
    case 'multiple':
      return options(part, question);
    case 'likert':
      return likert(part, question);
    case 'rating':
    case 'nps':
      return numbered(part, question);
    case 'matrix':
      return matrix(part, question);
    case 'ranking':
      return ranking(part, question);
    case 'number':
      return number(part, question);
    case 'date':
      return date(part, question);
    case 'file':
      return files(part, question);
    case 'short_text':
    case 'long_text': {
      const field = fieldFor(part, question);
      const value = asTyped(form.typed, field.id);
      return question.type === 'long_text' ? textArea({ ...field, value }) : textField({ ...field, value });
    }
  }
}
