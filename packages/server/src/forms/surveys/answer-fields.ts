/**
 * Answers as the fields of a form. What is typed can be wrong in ways an answer cannot (a number in words): that is told
 * apart from what the core's rules say, which see it as not answered.
 */
import type { Answer, Answers, FieldError, Question, SurveyDefinition } from '@suara/core';
import { allTyped, oneTyped, type Typed } from '../typed.js';

/** The name of the field of a question, or of one of its rows or options. */
export const fieldOf = (question: string, part?: string): string =>
  part === undefined ? `a.${question}` : `a.${question}.${part}`;

/** The name of the field with the ids of photos that are with the server already. */
export const keptField = (question: string): string => `kept.${question}`;

/** The field that an error of the API's body is about; where an error names a place in a list, the list's. */
export function fieldAt({ questions }: Pick<SurveyDefinition, 'questions'>, pointer: string): string {
  const [, member = '', id, part] = pointer.split('/');
  if (member !== 'answers' || id === undefined) return member;
  const hasParts = questions.some((each) => each.id === id && (each.type === 'matrix' || each.type === 'ranking'));
  return fieldOf(id, hasParts ? part : undefined);
}

export interface TypedAnswers {
  /** Off the path, too, so that nothing is lost on the way back. */
  readonly answers: Answers;
  /** Of fields that hold what is no answer at all. */
  readonly unreadable: readonly FieldError[];
}

/** An answer; none; or what cannot be one, at a part of the question where it is about that. */
type Read = Answer | undefined | { readonly wrong: readonly (string | undefined)[] };

/** In a text of decimals both signs are in use; what groups thousands is not. */
const numberIn = (text: string): number | null => {
  const plain = text.replace(',', '.');
  return /^-?\d{1,15}(\.\d{1,10})?$/u.test(plain) ? Number(plain) : null;
};

const wrong = (...parts: (string | undefined)[]): Read => ({ wrong: parts });

function readNumber(typed: Typed, name: string): Read {
  const text = oneTyped(typed, name);
  return text === '' ? undefined : (numberIn(text) ?? wrong(undefined));
}

/** What was typed for parts of a question, as numbers. */
function readParts(typed: Typed, question: string, parts: readonly string[]) {
  const texts = parts.map((part) => [part, oneTyped(typed, fieldOf(question, part))] as const);
  return texts.filter(([, text]) => text !== '').map(([part, text]) => [part, numberIn(text)] as const);
}

const isNumbered = (entry: readonly [string, number | null]): entry is readonly [string, number] =>
  entry[1] !== null && Number.isInteger(entry[1]);

function readRows(typed: Typed, question: string, rows: readonly string[]): Read {
  const points = readParts(typed, question, rows);
  const unread = points.filter((each) => !isNumbered(each));
  if (unread.length > 0) return wrong(...unread.map(([row]) => row));
  return points.length > 0 ? Object.fromEntries(points.filter(isNumbered)) : undefined;
}

/** Options by their place; in an order of preference no two are equal, and gaps close up. */
function readRanking(typed: Typed, question: string, options: readonly string[]): Read {
  const places = readParts(typed, question, options);
  const taken = new Set<number | null>();
  const unread = places.filter((each) => {
    const isTwice = taken.has(each[1]);
    taken.add(each[1]);
    return isTwice || !isNumbered(each);
  });
  if (unread.length > 0) return wrong(...unread.map(([option]) => option));
  const order = places.filter(isNumbered).sort(([, a], [, b]) => a - b);
  return order.length > 0 ? order.map(([option]) => option) : undefined;
}

const idsOf = (parts: readonly { readonly id: string }[]) => parts.map(({ id }) => id);

const listed = (values: readonly string[]): Read => (values.length > 0 ? values : undefined);

function readOne(question: Question, typed: Typed): Read {
  const name = fieldOf(question.id);
  switch (question.type) {
    case 'multiple':
      return listed(allTyped(typed, name));
    case 'file':
      return listed(allTyped(typed, keptField(question.id)));
    case 'ranking':
      return readRanking(typed, question.id, idsOf(question.options));
    case 'matrix':
      return readRows(typed, question.id, idsOf(question.rows));
    case 'likert':
    case 'rating':
    case 'nps':
    case 'number':
      return readNumber(typed, name);
    case 'single':
    case 'date':
    case 'short_text':
    case 'long_text':
      return oneTyped(typed, name) || undefined;
  }
}

const isWrong = (read: Read): read is Extract<Read, { wrong: unknown }> =>
  typeof read === 'object' && 'wrong' in read && Array.isArray(read.wrong);

const at = (...path: (string | undefined)[]): string =>
  path.flatMap((part) => (part === undefined ? [] : [`/${part}`])).join('');

/** The answers that were filled in. */
export function readAnswers({ questions }: Pick<SurveyDefinition, 'questions'>, typed: Typed): TypedAnswers {
  const answers: [string, Answer][] = [];
  const unreadable: FieldError[] = [];
  for (const question of questions) {
    const read = readOne(question, typed);
    if (isWrong(read)) {
      const code = question.type === 'ranking' ? 'duplicate' : 'invalid';
      unreadable.push(...read.wrong.map((part): FieldError => ({ pointer: at('answers', question.id, part), code })));
    } else if (read !== undefined) answers.push([question.id, read]);
  }
  return { answers: Object.fromEntries(answers), unreadable };
}
