/** The periods of a series, and which of them can be put together. */
import { askedElements, type Answers, type Question, type SurveyDefinition } from '@suara/core';
import { asc } from 'drizzle-orm';
import { survey } from '../../db/schema-surveys.js';
import type { Database } from '../../ports.js';
import { sameSeries, type SurveyRow } from '../survey.js';

/** All surveys of the same series, oldest first. */
export function periodsOf(db: Database, row: SurveyRow): Promise<SurveyRow[]> {
  return db.select().from(survey).where(sameSeries(row)).orderBy(asc(survey.opensAt), asc(survey.id));
}

const elementsOf = (definition: SurveyDefinition) =>
  askedElements(definition)
    .map(({ element }) => element)
    .sort();

/** What an index is computed from: indices of another regulation, rounding or set of elements are other indices. */
const basis = (definition: SurveyDefinition) =>
  JSON.stringify([definition.index?.standard, definition.index?.rounding, elementsOf(definition)]);

/** Whether the answers of both surveys may be put together. */
export const canPool = (a: SurveyRow, b: SurveyRow): boolean => basis(a.definition) === basis(b.definition);

/** How many steps the answers of a question have, where they have any. */
function scaleOf(question: Question): number {
  if (question.type === 'rating') return question.max;
  return question.type === 'likert' || question.type === 'matrix' ? question.points.length : 0;
}

const isSame = (a: Question, b: Question): boolean => a.id === b.id && a.type === b.type && scaleOf(a) === scaleOf(b);

const elementOf = (question: Question) => (question.type === 'likert' ? question.element : undefined);

/** The question that stands for another one in `to`: by its element, or else by its id. */
function counterpart(question: Question, { questions }: SurveyDefinition): Question | undefined {
  const element = elementOf(question);
  const alike = questions.filter((each) => elementOf(each) === element);
  const same = alike.find((each) => isSame(each, question));
  return same ?? (element === undefined ? undefined : alike[0]);
}

/**
 * Reads the answers to one survey as answers to another. A question that asks for an element may go by another id; one
 * that the other survey does not have, or with another scale, is not counted.
 */
export function translation(from: SurveyDefinition, to: SurveyDefinition): (answers: Answers) => Answers {
  const ids = from.questions.flatMap((question) => {
    const other = counterpart(question, to);
    return other ? [[question.id, other.id] as const] : [];
  });
  return (answers) => {
    const read = new Map<string, Answers[string]>();
    for (const [id, other] of ids) {
      const answer = Object.hasOwn(answers, id) ? answers[id] : undefined;
      // of several questions for one element the first that was answered counts
      if (answer !== undefined && !read.has(other)) read.set(other, answer);
    }
    return Object.fromEntries(read);
  };
}
