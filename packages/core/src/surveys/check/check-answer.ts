/**
 * What an answer must be. The widget asks these rules while somebody answers, the server asks them again. Pointers lead
 * to `/answers/<question>`, of a matrix to its row.
 */
import { checkText } from '../../check-text.js';
import { pointerTo } from '../../polls/pointer.js';
import type { FieldError, FieldErrorCode } from '../../report-rules.js';
import type { Answer, Answers, MatrixQuestion, NumberQuestion, Question, SurveyDefinition } from '../definition.js';
import { answerOf, isBlank, isList, isRows } from '../flow/answer-of.js';
import { isRequired, walk } from '../flow/path.js';
import { isDay } from './day.js';
import { SURVEY_LIMITS } from './limits.js';

const at = (code: FieldErrorCode, question: Question, ...row: string[]): FieldError => ({
  pointer: pointerTo('answers', question.id, ...row),
  code,
});

const isPoint = (answer: unknown, min: number, max: number): boolean =>
  Number.isInteger(answer) && Number(answer) >= min && Number(answer) <= max;

const invalidUnless = (isValid: boolean, question: Question): FieldError[] =>
  isValid ? [] : [at('invalid', question)];

/** Each once, of `known` where they are; from `min` to `max` of them. */
function checkList(question: Question, answer: Answer, known: readonly string[] | null, min: number, max: number) {
  if (!isList(answer)) return [at('invalid', question)];
  if (known && !answer.every((each) => known.includes(each))) return [at('unknown', question)];
  if (new Set(answer).size < answer.length) return [at('duplicate', question)];
  if (answer.length < min) return [{ ...at('too_short', question), limit: min }];
  return answer.length > max ? [{ ...at('too_many', question), limit: max }] : [];
}

function checkNumber(question: NumberQuestion, answer: Answer): FieldError[] {
  const { min = -Infinity, max = Infinity, whole } = question;
  if (typeof answer !== 'number' || !(whole ? Number.isSafeInteger : Number.isFinite)(answer)) {
    return [at('invalid', question)];
  }
  if (answer < min) return [{ ...at('too_short', question), limit: min }];
  return answer > max ? [{ ...at('too_many', question), limit: max }] : [];
}

function checkRows(question: MatrixQuestion, answer: Answer, isNeeded: boolean): FieldError[] {
  if (!isRows(answer)) return [at('invalid', question)];
  const ids = question.rows.map(({ id }) => id);
  const missing = isNeeded ? ids.filter((id) => !Object.hasOwn(answer, id)) : [];
  return [
    ...missing.map((id) => at('required', question, id)),
    ...Object.entries(answer).flatMap(([id, point]) => {
      if (!ids.includes(id)) return [at('unknown', question, id)];
      return isPoint(point, 1, question.points.length) ? [] : [at('invalid', question, id)];
    }),
  ];
}

function checkGiven(question: Exclude<Question, MatrixQuestion>, answer: Answer): FieldError[] {
  switch (question.type) {
    case 'single': {
      if (typeof answer !== 'string') return [at('invalid', question)];
      return question.options.some(({ id }) => id === answer) ? [] : [at('unknown', question)];
    }
    case 'multiple':
    case 'ranking': {
      const ids = question.options.map(({ id }) => id);
      const { min = 0, max = ids.length } = question.type === 'multiple' ? question : {};
      return checkList(question, answer, ids, min, max);
    }
    case 'file':
      return checkList(question, answer, null, 0, question.max ?? SURVEY_LIMITS.files);
    case 'likert':
      return invalidUnless(isPoint(answer, 1, question.points.length), question);
    case 'rating':
      return invalidUnless(isPoint(answer, 1, question.max), question);
    case 'nps':
      return invalidUnless(isPoint(answer, 0, 10), question);
    case 'number':
      return checkNumber(question, answer);
    case 'date': {
      const { min = answer, max = answer } = question;
      return invalidUnless(isDay(answer) && answer >= min && answer <= max, question);
    }
    case 'short_text':
    case 'long_text': {
      if (typeof answer !== 'string') return [at('invalid', question)];
      const { max = question.type === 'short_text' ? SURVEY_LIMITS.shortText : SURVEY_LIMITS.longText } = question;
      const error = checkText(answer, at('invalid', question).pointer, { max });
      return error ? [error] : [];
    }
  }
}

/** What keeps `answer` from being one to `question`; `isNeeded`: as `isRequired` says. */
export function checkAnswer(question: Question, answer: Answer | undefined, isNeeded: boolean): FieldError[] {
  if (question.type === 'matrix') return checkRows(question, isBlank(answer) ? {} : answer, isNeeded);
  if (!isBlank(answer)) return checkGiven(question, answer);
  return isNeeded ? [at('required', question)] : [];
}

/** Everything that keeps `answers` from being a response; what is not on the path was not asked, and is `unknown`. */
export function checkAnswers(definition: SurveyDefinition, answers: Answers): FieldError[] {
  const path = walk(definition, answers);
  const ids = path.questions.map(({ id }) => id);
  const unknown = Object.keys(answers).filter((id) => !ids.includes(id));
  return [
    ...path.questions.flatMap((each) => checkAnswer(each, answerOf(answers, each.id), isRequired(each, path.answers))),
    ...unknown.map((id): FieldError => ({ pointer: pointerTo('answers', id), code: 'unknown' })),
  ];
}
