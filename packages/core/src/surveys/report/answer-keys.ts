/**
 * An answer as what is counted of it: option ids, points, words. What does not
 * belong to the question is passed over and never throws: where the periods of a
 * series are pooled, an older one may have had other options.
 */
import type { MatrixQuestion, Question } from '../definition.js';

/** What is counted of an answer, each once; null where there is no answer to the question. */
type KeysOf = (answer: unknown) => readonly string[] | null;

/** Whether it is one of the points 1 to `most` of a scale. */
export const isPoint = (answer: unknown, most: number): answer is number =>
  Number.isInteger(answer) && Number(answer) >= 1 && Number(answer) <= most;

const orNone = (keys: readonly string[]): readonly string[] | null => (keys.length > 0 ? keys : null);

const numberKey =
  (isAnswer: (answer: unknown) => boolean): KeysOf =>
  (answer) =>
    isAnswer(answer) ? [String(answer)] : null;

const wordsKey: KeysOf = (answer) => (typeof answer === 'string' && answer.trim() !== '' ? [answer] : null);

function idKeys(question: { readonly options: readonly { readonly id: string }[] }): (ids: unknown) => string[] {
  const known = new Set<unknown>(question.options.map(({ id }) => id));
  const isKnown = (id: unknown): id is string => known.has(id);
  return (ids) => [...new Set(Array.isArray(ids) ? ids.filter(isKnown) : [])];
}

function rowKeys({ rows, points }: MatrixQuestion, answer: unknown): readonly string[] {
  if (typeof answer !== 'object' || answer === null) return [];
  const given = new Map<string, unknown>(Object.entries(answer));
  return rows.flatMap(({ id }) => {
    const point = given.get(id);
    return isPoint(point, points.length) ? [`${id}:${point}`] : [];
  });
}

/** How answers to this question are read. */
export function keysOf(question: Question): KeysOf {
  switch (question.type) {
    case 'single': {
      const known = idKeys(question);
      return (answer) => orNone(known([answer]));
    }
    case 'multiple': {
      const known = idKeys(question);
      return (answer) => orNone(known(answer));
    }
    case 'ranking': {
      const known = idKeys(question);
      return (answer) => orNone(known(answer).map((id, index) => `${id}:${index + 1}`));
    }
    case 'likert':
      return numberKey((answer) => isPoint(answer, question.points.length));
    case 'rating':
      return numberKey((answer) => isPoint(answer, question.max));
    case 'nps':
      return numberKey((answer) => answer === 0 || isPoint(answer, 10));
    case 'number':
      return numberKey(Number.isFinite);
    case 'matrix':
      return (answer) => orNone(rowKeys(question, answer));
    case 'date':
    case 'short_text':
    case 'long_text':
      return wordsKey;
    case 'file':
      return (answer) => (Array.isArray(answer) && answer.length > 0 ? [] : null);
  }
}
