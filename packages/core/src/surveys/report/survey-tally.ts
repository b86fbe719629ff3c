/**
 * Counts responses one after the other. Answers are put together and no figure is
 * rounded before all are in, so their order, and the periods they came in, change
 * nothing. Memory grows with distinct answers, not with responses; free texts are
 * the exception.
 */
import { elementMean, weightedMean, weightText } from '../skm/skm-index.js';
import { sampleTarget } from '../skm/sample-target.js';
import { keysOf } from './answer-keys.js';
import { CategoryTally } from './category-tally.js';
import { askedElements, ElementTally, scoresIn, type AskedElement } from './element-tally.js';
import { measureFigures, questionFigures } from './question-figures.js';
import type { Question, SingleQuestion, SurveyDefinition, SurveyService } from '../definition.js';
import type { ReportedResponse, SampleFigures, ServiceFigures, SkmFigures, SurveyFigures } from './report.js';

/** What is asked, and of how many people; `population` is that of all services together. */
export interface SurveyedSet {
  readonly definition: SurveyDefinition;
  readonly services: readonly SurveyService[];
  readonly population: number | null;
}

const isCategory = (question: Question): question is SingleQuestion =>
  question.type === 'single' && question.category === true;

class QuestionTally {
  respondents = 0;
  readonly counts = new Map<string, number>();
  readonly question: Question;
  readonly #keysOf: ReturnType<typeof keysOf>;

  constructor(question: Question) {
    this.question = question;
    this.#keysOf = keysOf(question);
  }

  add(answer: unknown): void {
    const keys = this.#keysOf(answer);
    if (keys === null) return;
    this.respondents += 1;
    for (const key of keys) this.counts.set(key, (this.counts.get(key) ?? 0) + 1);
  }
}

function sampleFigures(population: number | null, responses: number): SampleFigures {
  const target = population === null ? null : sampleTarget(population);
  return { population, target, reached: target === null ? null : responses >= target };
}

export class SurveyTally {
  readonly #set: SurveyedSet;
  readonly #elements: readonly AskedElement[];
  readonly #all: ElementTally;
  readonly #services: ReadonlyMap<string, ElementTally>;
  readonly #categories: ReadonlyMap<string, CategoryTally>;
  readonly #questions: readonly QuestionTally[];
  readonly #modes = { self: 0, assisted: 0, kiosk: 0 };
  readonly #levels = { case: 0, device: 0 };
  #total = 0;

  constructor(set: SurveyedSet) {
    const { questions } = set.definition;
    this.#set = set;
    this.#elements = askedElements(set.definition);
    const count = this.#elements.length;
    this.#all = new ElementTally(count);
    this.#services = new Map(set.services.map(({ id }) => [id, new ElementTally(count)]));
    this.#categories = new Map(questions.filter(isCategory).map((each) => [each.id, new CategoryTally(each, count)]));
    // the counts of a category would tell what its own table hides
    this.#questions = questions.filter((each) => !isCategory(each)).map((each) => new QuestionTally(each));
  }

  add({ service, mode, level, answers }: ReportedResponse): void {
    this.#total += 1;
    this.#modes[mode] += 1;
    this.#levels[level] += 1;
    const answerTo = (id: string): unknown => (Object.hasOwn(answers, id) ? answers[id] : undefined);
    for (const tally of this.#questions) tally.add(answerTo(tally.question.id));

    const scores = scoresIn(this.#elements, answers);
    if (this.#set.definition.index && scores.every((score) => score === null)) return;
    this.#all.add(scores);
    if (service !== null) this.#services.get(service)?.add(scores);
    for (const [id, tally] of this.#categories) tally.add(answerTo(id), scores);
  }

  figures(): SurveyFigures {
    const { definition, population } = this.#set;
    return {
      responses: { total: this.#total, byMode: { ...this.#modes }, byLevel: { ...this.#levels } },
      sample: sampleFigures(population, this.#total),
      skm: this.#skm(),
      measures: this.#questions.flatMap((tally) => measureFigures(tally.question, tally)),
      questions: this.#questions.map((tally) => questionFigures(tally.question, tally)),
      categories: [...this.#categories.values()].map((each) => each.figures((tally) => tally.index(definition.index))),
      services: this.#serviceFigures(),
    };
  }

  #serviceFigures(): ServiceFigures[] {
    return this.#set.services.flatMap(({ id, name }) => {
      const tally = this.#services.get(id);
      if (!tally) return [];
      return { service: id, name, respondents: tally.respondents, ...tally.index(this.#set.definition.index) };
    });
  }

  #skm(): SkmFigures | null {
    const rule = this.#set.definition.index;
    if (!rule) return null;
    const count = this.#elements.length;
    return {
      ...rule,
      respondents: this.#all.respondents,
      ...this.#all.index(rule),
      weight: weightText(rule.rounding, count),
      elements: this.#all.scores.flatMap((scores, place) => {
        const asked = this.#elements[place];
        if (!asked) return [];
        const { element, code, name } = asked;
        const means = { nrr: elementMean(scores), weighted: weightedMean(scores, count, rule.rounding) };
        return { element, code, name, ...scores, ...means };
      }),
    };
  }
}

/** All figures of these responses. Pooled: give the responses of several periods one after the other. */
export function surveyFigures(set: SurveyedSet, responses: Iterable<ReportedResponse>): SurveyFigures {
  const tally = new SurveyTally(set);
  for (const response of responses) tally.add(response);
  return tally.figures();
}
