/** Of what type a question's answer is, and which values of it there are. */
import type { RuleFault } from '../../report-rules.js';
import type { Question } from '../definition.js';
import { isDay } from './day.js';

export interface AnswerType {
  readonly kind: 'number' | 'option' | 'day' | 'text' | 'list' | 'rows' | 'files';
  /** Whose answer it is; null for a count, which can be any number. */
  readonly question: Question | null;
}

const KINDS: Readonly<Record<Question['type'], AnswerType['kind']>> = {
  single: 'option',
  multiple: 'list',
  ranking: 'list',
  likert: 'number',
  rating: 'number',
  nps: 'number',
  number: 'number',
  date: 'day',
  short_text: 'text',
  long_text: 'text',
  matrix: 'rows',
  file: 'files',
};

/** Of the answer to a question, or to one row of it; a fault where it has no such row. */
export function typeOf(question: Question, row: string | null): AnswerType | RuleFault {
  if (row === null) return { kind: KINDS[question.type], question };
  if (question.type !== 'matrix') return 'type';
  return question.rows.some(({ id }) => id === row) ? { kind: 'number', question } : 'unknown';
}

/** The numbers that can be chosen; null: any can be written. */
function scaleOf(question: Question): { readonly min: number; readonly max: number } | null {
  if ('points' in question) return { min: 1, max: question.points.length };
  if (question.type === 'rating') return { min: 1, max: question.max };
  return question.type === 'nps' ? { min: 0, max: 10 } : null;
}

function isOnScale(question: Question, value: number): boolean {
  const scale = scaleOf(question);
  return !scale || (Number.isInteger(value) && value >= scale.min && value <= scale.max);
}

const hasOption = (question: Question, value: string): boolean =>
  'options' in question && question.options.some(({ id }) => id === value);

/**
 * Why an answer of this type cannot be compared with `value`. One that is looked for exactly must be one that can be
 * given: `nps < 11` says something, if not much; `nps = 11` never holds.
 */
export function valueFault({ kind, question }: AnswerType, value: string | number, isExact: boolean): RuleFault | null {
  if (kind === 'number') {
    if (typeof value !== 'number') return 'type';
    return isExact && question && !isOnScale(question, value) ? 'unknown' : null;
  }
  if (typeof value !== 'string' || kind === 'rows' || kind === 'files') return 'type';
  if (kind === 'text') return null;
  if (kind === 'day') return isDay(value) ? null : 'type';
  return question && hasOption(question, value) ? null : 'unknown';
}
