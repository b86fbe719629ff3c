/**
 * A survey as pages, for whoever can ask for nothing between two presses of a button (a form without script). No
 * question of a page depends on an answer of the same page, so what a page shows is settled when it is served.
 */
import type { Localized } from '../../polls/definition.js';
import type { Question, Rule, SurveyDefinition } from '../definition.js';
import { readRule } from '../rules/parse.js';
import { refsOf } from '../rules/refs.js';
import { PLACES } from './pipe.js';

function readByRule(rule: Rule | boolean | undefined): string[] {
  const { condition } = typeof rule === 'string' ? readRule(rule) : { condition: null };
  return condition ? refsOf(condition).map(({ id }) => id) : [];
}

/** Every text that is shown with a question; its name is not. */
function textsOf(question: Question): (Localized | undefined)[] {
  return [
    question.text,
    question.hint,
    ...('points' in question ? question.points : []),
    ...('options' in question ? question.options.map(({ label }) => label) : []),
    ...('rows' in question ? question.rows.map(({ label }) => label) : []),
    ...('minLabel' in question ? [question.minLabel] : []),
    ...('maxLabel' in question ? [question.maxLabel] : []),
    ...('unit' in question ? [question.unit] : []),
  ];
}

function readByTexts(question: Question): string[] {
  const words = textsOf(question).flatMap((text = {}) => Object.values(text));
  return words.flatMap((text) => [...text.matchAll(PLACES)].flatMap(([, id]) => (id === undefined ? [] : [id])));
}

/** The earlier questions that decide whether and how this one is asked. */
function readBy(question: Question): string[] {
  return [...readByRule(question.visible), ...readByRule(question.required), ...readByTexts(question)];
}

/** All questions, in their order; those that are not on the path stand on their page all the same, and are not shown. */
export function pagesOf({ questions }: SurveyDefinition): readonly (readonly Question[])[] {
  const pages: Question[][] = [];
  let page: Question[] | undefined;
  for (const question of questions) {
    const read = readBy(question);
    if (!page || page.at(-1)?.jumps || page.some(({ id }) => read.includes(id))) pages.push((page = []));
    page.push(question);
  }
  return pages;
}
