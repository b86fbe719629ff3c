import type { Question, QuestionType } from '@suara/core';
import type { TemplateResult } from 'lit';
import { multiple, single } from './choice.js';
import { date, number, text } from './fields.js';
import type { QuestionContext } from './question-context.js';
import { likert, matrix, nps, rating } from './scales.js';

/** The kinds whose code comes only where a survey asks one of them. */
export type LateType = 'ranking' | 'file';

export const isLate = (type: QuestionType): type is LateType => type === 'ranking' || type === 'file';

type Draw = (context: QuestionContext) => TemplateResult;

/** Each is called with questions of its own type alone. */
const draws = {
  single,
  multiple,
  likert,
  rating,
  nps,
  number,
  date,
  short_text: text,
  long_text: text,
  matrix,
} as Record<Exclude<QuestionType, LateType>, Draw>;

export const drawQuestion = (context: QuestionContext<Exclude<Question, { type: LateType }>>): TemplateResult =>
  draws[context.question.type](context);
