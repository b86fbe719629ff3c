/** The elements of a survey's index, and the scores they were given. */
import { ELEMENT_POINTS, skmIndex, type ElementScores, type SkmIndex } from '../skm/skm-index.js';
import { SKM_STANDARDS } from '../skm/skm-standards.js';
import { isPoint } from './answer-keys.js';
import { nameOf } from './question-figures.js';
import type { Localized } from '../../polls/definition.js';
import type { Answers, LikertQuestion, SurveyDefinition } from '../definition.js';

/** An element that a survey asks for, by one question or by several on different ways through it. */
export interface AskedElement {
  readonly element: string;
  readonly code: string;
  readonly name: Localized;
  readonly questions: readonly string[];
}

type Index = NonNullable<SurveyDefinition['index']>;

/** In the order of the regulation, and after its own the agency's, in the order of the survey, numbered on. */
export function askedElements({ questions, index }: SurveyDefinition): readonly AskedElement[] {
  if (index === undefined) return [];
  const { elements } = SKM_STANDARDS[index.standard];
  const byElement = new Map<string, LikertQuestion[]>();
  for (const question of questions) {
    if (question.type !== 'likert' || question.element === undefined) continue;
    byElement.set(question.element, [...(byElement.get(question.element) ?? []), question]);
  }
  const official = elements.map(({ id }) => id);
  const own = [...byElement.keys()].filter((id) => !official.includes(id));
  return [...official, ...own].flatMap((element, place) => {
    const [first, ...more] = byElement.get(element) ?? [];
    if (first === undefined) return [];
    const name = first.name ?? elements[place]?.name ?? nameOf(first);
    return { element, code: `U${place + 1}`, name, questions: [first, ...more].map(({ id }) => id) };
  });
}

/** What each element was scored in one response, 1 to 4; null where it was not answered. */
export const scoresIn = (elements: readonly AskedElement[], answers: Answers): readonly (number | null)[] =>
  elements.map(({ questions }) => {
    const scores = questions.map((id) => (Object.hasOwn(answers, id) ? answers[id] : undefined));
    return scores.find((score) => isPoint(score, ELEMENT_POINTS)) ?? null;
  });

/** The scores of some respondents, added up. */
export class ElementTally {
  #respondents = 0;
  readonly #scores: { respondents: number; sum: number }[];

  constructor(elements: number) {
    this.#scores = Array.from({ length: elements }, () => ({ respondents: 0, sum: 0 }));
  }

  add(scores: readonly (number | null)[]): void {
    this.#respondents += 1;
    this.#scores.forEach((element, place) => {
      const score = scores[place] ?? null;
      if (score === null) return;
      element.respondents += 1;
      element.sum += score;
    });
  }

  get respondents(): number {
    return this.#respondents;
  }

  get scores(): readonly ElementScores[] {
    return this.#scores;
  }

  index(rule: Index | undefined): SkmIndex {
    return rule ? skmIndex(rule.standard, this.#scores, rule.rounding) : { index: null, grade: null };
  }
}
