import type { Answer, Answers } from '../definition.js';

type Rows = Readonly<Record<string, number>>;

export const isList = (answer: Answer | undefined): answer is readonly string[] => Array.isArray(answer);

export const isRows = (answer: Answer | undefined): answer is Rows => typeof answer === 'object' && !isList(answer);

/** Nothing chosen, nothing written: no answer. */
export function isBlank(answer: Answer | null | undefined): answer is null | undefined {
  if (answer == null) return true;
  if (typeof answer === 'string') return answer.trim() === '';
  return typeof answer === 'object' && Object.keys(answer).length === 0;
}

/** What was answered to a question or to one row of a matrix, if anything was. A question may have any name, `constructor` too. */
export function answerOf(answers: Answers, question: string, row: string | null = null): Answer | undefined {
  const answer = Object.hasOwn(answers, question) ? answers[question] : undefined;
  if (isBlank(answer)) return undefined;
  if (row === null) return answer;
  return isRows(answer) && Object.hasOwn(answer, row) ? answer[row] : undefined;
}
