/** Earlier answers in the text of a question. The result is plain text, never mark-up. */
import type { Localized } from '../../polls/definition.js';
import type { Answers, Question, SurveyDefinition } from '../definition.js';
import { answerOf, isList, isRows } from './answer-of.js';

/** `{id}` and `{id.row}`; `{{` is a brace. */
export const PLACES = /\{(?:\{|([a-z]\w*)(?:\.([a-z0-9-]+))?\})/g;

/** A text in the language of the reader. */
export type Say = (text: Localized) => string;

/** The words for one choice, point or value; what has none speaks for itself. */
function wordOf(question: Question, answer: string | number, say: Say): string {
  const points = 'points' in question ? question.points : [];
  const options = 'options' in question ? question.options : [];
  const label = points[Number(answer) - 1] ?? options.find(({ id }) => id === answer)?.label;
  return label ? say(label).replaceAll('{{', '{') : String(answer);
}

/**
 * `text` with the answers it asks for, in words; an ellipsis where there is none. `answers` are trimmed. What is put in
 * is not read again: neither an answer nor a label can ask for another.
 */
export function pipe(text: string, { questions }: SurveyDefinition, answers: Answers, say: Say): string {
  return text.replace(PLACES, (_place, id?: string, row?: string) => {
    if (id === undefined) return '{';
    const question = questions.find((each) => each.id === id);
    const answer = answerOf(answers, id, row);
    if (!question || answer === undefined || isRows(answer)) return '…';
    return (isList(answer) ? answer : [answer]).map((each) => wordOf(question, each, say)).join(', ');
  });
}
