/**
 * A question that somebody is writing. All settings of all types stay in it while the type is changed to and fro: only
 * what the type needs is sent.
 */
import type { Question } from '@suara/client';
import type { QuestionType } from '@suara/core';
import { numberOf } from '../participation/fields.js';
import { freeSlug, isBlank, localizedOf, slugOf, textsOf, type Texts } from '../participation/localized.js';

/** An option of a choice, or a row of a matrix. */
export interface OptionDraft {
  readonly row: number;
  id: string;
  /** Whether the name is settled, so that the label proposes none any more. */
  ownId: boolean;
  readonly label: Texts;
  fixed: boolean;
}

export interface PointDraft {
  readonly row: number;
  readonly label: Texts;
}

export interface JumpDraft {
  readonly row: number;
  when: string;
  /** A question's name, or `end`. */
  to: string;
}

export type RequiredKind = 'no' | 'yes' | 'rule';
export type Measure = '' | 'csat' | 'ces';

export interface QuestionDraft {
  /** Tells questions of the form apart while they move. */
  readonly row: number;
  id: string;
  ownId: boolean;
  type: QuestionType;
  readonly text: Texts;
  readonly hint: Texts;
  readonly name: Texts;
  required: RequiredKind;
  requiredRule: string;
  visible: string;
  jumps: JumpDraft[];
  options: OptionDraft[];
  rows: OptionDraft[];
  points: PointDraft[];
  shuffle: boolean;
  category: boolean;
  least: string;
  most: string;
  faces: boolean;
  element: string;
  ratingMax: string;
  measure: Measure;
  readonly minLabel: Texts;
  readonly maxLabel: Texts;
  min: string;
  max: string;
  whole: boolean;
  readonly unit: Texts;
  firstDay: string;
  lastDay: string;
  textMax: string;
  fileMax: string;
}

let rows = 0;
export const nextRow = (): number => (rows += 1);

export function newOption(languages: readonly string[]): OptionDraft {
  return { row: nextRow(), id: '', ownId: false, label: textsOf(languages), fixed: false };
}

export function newPoint(languages: readonly string[]): PointDraft {
  return { row: nextRow(), label: textsOf(languages) };
}

export function newJump(): JumpDraft {
  return { row: nextRow(), when: '', to: '' };
}

const POINTS = 4;

export function newQuestion(type: QuestionType, languages: readonly string[]): QuestionDraft {
  return {
    row: nextRow(),
    id: '',
    ownId: false,
    type,
    text: textsOf(languages),
    hint: textsOf(languages),
    name: textsOf(languages),
    required: 'no',
    requiredRule: '',
    visible: '',
    jumps: [],
    options: [newOption(languages), newOption(languages)],
    rows: [newOption(languages), newOption(languages)],
    points: Array.from({ length: POINTS }, () => newPoint(languages)),
    shuffle: false,
    category: false,
    least: '',
    most: '',
    faces: true,
    element: '',
    ratingMax: '5',
    measure: '',
    minLabel: textsOf(languages),
    maxLabel: textsOf(languages),
    min: '',
    max: '',
    whole: true,
    unit: textsOf(languages),
    firstDay: '',
    lastDay: '',
    textMax: '',
    fileMax: '1',
  };
}

const written = (value: number | undefined): string => (value === undefined ? '' : String(value));

type Listed = readonly { readonly id: string; readonly label: Record<string, string>; readonly fixed?: boolean }[];

function optionDrafts(options: Listed, languages: readonly string[]): OptionDraft[] {
  return options.map(({ id, label, fixed = false }) => ({
    row: nextRow(),
    id,
    ownId: true,
    label: textsOf(languages, label),
    fixed,
  }));
}

/** What the type of a question that is there has set; the rest as for a new one. */
function settingsOf(question: Question, languages: readonly string[]): Partial<QuestionDraft> {
  const points = (labels: readonly Record<string, string>[]): PointDraft[] =>
    labels.map((label) => ({ row: nextRow(), label: textsOf(languages, label) }));
  switch (question.type) {
    case 'single':
    case 'multiple':
    case 'ranking':
      return {
        options: optionDrafts(question.options, languages),
        shuffle: question.shuffle ?? false,
        ...(question.type === 'single' ? { category: question.category ?? false } : {}),
        ...(question.type === 'multiple' ? { least: written(question.min), most: written(question.max) } : {}),
      };
    case 'likert':
      return {
        points: points(question.points),
        faces: question.faces ?? false,
        element: question.element ?? '',
      };
    case 'rating':
      return {
        ratingMax: String(question.max),
        measure: question.measure ?? '',
        minLabel: textsOf(languages, question.minLabel),
        maxLabel: textsOf(languages, question.maxLabel),
      };
    case 'nps':
      return { minLabel: textsOf(languages, question.minLabel), maxLabel: textsOf(languages, question.maxLabel) };
    case 'number':
      return {
        min: written(question.min),
        max: written(question.max),
        whole: question.whole ?? false,
        unit: textsOf(languages, question.unit),
      };
    case 'date':
      return { firstDay: question.min ?? '', lastDay: question.max ?? '' };
    case 'short_text':
    case 'long_text':
      return { textMax: written(question.max) };
    case 'matrix':
      return {
        rows: optionDrafts(question.rows, languages),
        points: points(question.points),
        shuffle: question.shuffle ?? false,
      };
    case 'file':
      return { fileMax: written(question.max) };
  }
}

export function questionDraftOf(question: Question, languages: readonly string[]): QuestionDraft {
  const { required = false } = question;
  return {
    ...newQuestion(question.type, languages),
    ...settingsOf(question, languages),
    id: question.id,
    ownId: true,
    text: textsOf(languages, question.text),
    hint: textsOf(languages, question.hint),
    name: textsOf(languages, question.name),
    required: typeof required === 'string' ? 'rule' : required ? 'yes' : 'no',
    requiredRule: typeof required === 'string' ? required : '',
    visible: question.visible ?? '',
    jumps: (question.jumps ?? []).map(({ when, to }) => ({ row: nextRow(), when, to })),
  };
}

type Base = Pick<Question, 'id' | 'text' | 'hint' | 'name' | 'required' | 'visible' | 'jumps'>;

const optional = <Name extends string>(name: Name, texts: Texts): Partial<Record<Name, Record<string, string>>> =>
  isBlank(texts) ? {} : ({ [name]: localizedOf(texts) } as Record<Name, Record<string, string>>);

/** As an officer writes it, with a comma or a point; NaN where it is none. */
function decimalOf(text: string): number {
  const plain = text.trim().replace(',', '.');
  return /^-?\d+(\.\d+)?$/u.test(plain) ? Number(plain) : NaN;
}

function limits<Name extends string>(
  entries: readonly (readonly [Name, string])[],
  read = numberOf,
): Partial<Record<Name, number>> {
  const set = entries.filter(([, text]) => text.trim() !== '').map(([name, text]) => [name, read(text)] as const);
  return Object.fromEntries(set) as Partial<Record<Name, number>>;
}

/** Rules are sent as they were written, blanks and all: a fault's place is then the same here and there. */
function baseOf(draft: QuestionDraft): Base {
  const { required, requiredRule, visible, jumps } = draft;
  return {
    id: draft.id.trim(),
    text: localizedOf(draft.text),
    ...optional('hint', draft.hint),
    ...optional('name', draft.name),
    ...(required === 'no' ? {} : { required: required === 'yes' ? true : requiredRule }),
    ...(visible.trim() === '' ? {} : { visible }),
    ...(jumps.length === 0
      ? {}
      : { jumps: jumps.map(({ when, to }) => ({ when: when.trim() === '' ? '' : when, to })) }),
  };
}

const optionsOf = (options: readonly OptionDraft[]): { id: string; label: Record<string, string>; fixed?: boolean }[] =>
  options.map(({ id, label, fixed }) => ({ id: id.trim(), label: localizedOf(label), ...(fixed && { fixed }) }));

const pointsOf = ({ points }: QuestionDraft): Record<string, string>[] => points.map(({ label }) => localizedOf(label));

export function questionOf(draft: QuestionDraft): Question {
  const base = baseOf(draft);
  const { type } = draft;
  const shuffle = draft.shuffle ? { shuffle: true } : {};
  const ends = { ...optional('minLabel', draft.minLabel), ...optional('maxLabel', draft.maxLabel) };
  switch (type) {
    case 'single':
      return {
        ...base,
        type,
        options: optionsOf(draft.options),
        ...shuffle,
        ...(draft.category && { category: true }),
      };
    case 'multiple': {
      const counts = limits([
        ['min', draft.least],
        ['max', draft.most],
      ]);
      return { ...base, type, options: optionsOf(draft.options), ...shuffle, ...counts };
    }
    case 'ranking':
      return { ...base, type, options: optionsOf(draft.options), ...shuffle };
    case 'likert': {
      const element = draft.element.trim();
      return {
        ...base,
        type,
        points: pointsOf(draft),
        ...(draft.faces && { faces: true }),
        ...(element && { element }),
      };
    }
    case 'rating':
      return {
        ...base,
        type,
        max: numberOf(draft.ratingMax),
        ...ends,
        ...(draft.measure && { measure: draft.measure }),
      };
    case 'nps':
      return { ...base, type, ...ends };
    case 'number': {
      const range = limits(
        [
          ['min', draft.min],
          ['max', draft.max],
        ],
        decimalOf,
      );
      return { ...base, type, ...range, ...(draft.whole && { whole: true }), ...optional('unit', draft.unit) };
    }
    case 'date':
      return {
        ...base,
        type,
        ...(draft.firstDay && { min: draft.firstDay }),
        ...(draft.lastDay && { max: draft.lastDay }),
      };
    case 'short_text':
    case 'long_text':
      return { ...base, type, ...limits([['max', draft.textMax]]) };
    case 'matrix':
      return { ...base, type, rows: optionsOf(draft.rows), points: pointsOf(draft), ...shuffle };
    case 'file':
      return { ...base, type, ...limits([['max', draft.fileMax]]) };
  }
}

const first = (texts: Texts): string => Object.values(texts)[0] ?? '';

/** A name for rules, proposed from a question's words until the officer writes one. */
export function proposeQuestionId(draft: QuestionDraft, others: readonly QuestionDraft[]): void {
  if (draft.ownId) return;
  const base = slugOf(first(isBlank(draft.name) ? draft.text : draft.name), 30).replace(/^[^a-z]+/u, '');
  const taken = others.filter((each) => each !== draft).map(({ id }) => id.replaceAll('_', '-'));
  draft.id = base === '' ? '' : freeSlug(base, taken, base).replaceAll('-', '_');
}

export function proposeOptionId(draft: OptionDraft, others: readonly OptionDraft[]): void {
  if (draft.ownId) return;
  const taken = others.filter((each) => each !== draft).map(({ id }) => id);
  const base = slugOf(first(draft.label), 40);
  draft.id = base === '' ? '' : freeSlug(base, taken, base);
}
