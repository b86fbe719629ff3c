/** The way through a survey, as far as it is filled in: which questions a page asks, in which words, and what is wrong. */
import {
  checkAnswer,
  checkAnswers,
  isRequired,
  orderOf,
  pagesOf,
  pathOf,
  pipe,
  trimAnswers,
  type Answers,
  type FieldError,
  type Localized,
  type Option,
  type Question,
  type SurveyService,
} from '@suara/core';
import type { PublicSurvey, SurveyRow } from '../../surveys/survey.js';
import type { Flaws } from '../frame/errors.js';
import type { SiteFrame } from '../frame/frame.js';
import { oneTyped, type Typed } from '../typed.js';
import { fieldAt, fieldOf, readAnswers } from './answer-fields.js';
import { surveyTexts, type SurveyTexts } from './texts.js';

/** The names of what is sent beside the answers. */
export const SURVEY = {
  key: 'key',
  survey: 'survey',
  service: 'service',
  caseToken: 'caseToken',
  /** Stands for nobody in particular: drawn for each form. */
  device: 'device',
  /** Draws the order in which options are shown, the same on each page. */
  seed: 'seed',
  /** The page that was shown. */
  at: 'at',
  consent: 'consent',
} as const;

export const questionOf = (pointer: string): string | undefined => {
  const [, member, question] = pointer.split('/');
  return member === 'answers' ? question : undefined;
};

export class Questionnaire {
  readonly t: SurveyTexts;
  readonly row: SurveyRow;
  readonly pages: readonly (readonly Question[])[];
  readonly #answers: Answers;
  readonly #unreadable: readonly FieldError[];
  readonly #path: readonly string[];

  constructor(
    readonly frame: SiteFrame,
    readonly survey: PublicSurvey,
    readonly typed: Typed,
    /** As the page's address names it. */
    readonly wishedService: string | undefined,
  ) {
    const { row } = survey;
    this.t = surveyTexts(frame.language);
    this.row = row;
    this.pages = pagesOf(row.definition);
    const { answers, unreadable } = readAnswers(row.definition, typed);
    this.#answers = answers;
    this.#unreadable = unreadable;
    this.#path = pathOf(row.definition, answers);
  }

  /** With something filled in that came another way: photos that are stored by now. */
  with(typed: Typed): Questionnaire {
    return new Questionnaire(this.frame, this.survey, { ...this.typed, ...typed }, this.wishedService);
  }

  get caseToken(): string {
    return oneTyped(this.typed, SURVEY.caseToken);
  }

  /** A case is about one service, which its token begins with. */
  get #named(): SurveyService | undefined {
    const { services } = this.row;
    if (services.length === 1) return services[0];
    const wished = this.caseToken.split('.')[0] || this.wishedService;
    return services.find(({ id }) => id === wished);
  }

  get service(): SurveyService | null {
    const { services } = this.row;
    const chosen = oneTyped(this.typed, SURVEY.service);
    return this.#named ?? services.find(({ id }) => id === chosen) ?? null;
  }

  /** Whether the respondent chooses it. */
  get asksService(): boolean {
    return this.row.services.length > 1 && this.#named === undefined;
  }

  /** The answers on the path: all that is ever sent. */
  get answers(): Answers {
    return trimAnswers(this.row.definition, this.#answers);
  }

  /** The questions that a page asks; behind the last one there are none. */
  askedOn(page: number): readonly Question[] {
    return (this.pages[page] ?? []).filter(({ id }) => this.#path.includes(id));
  }

  numberOf({ id }: Question): number {
    return this.#path.indexOf(id) + 1;
  }

  /** The next page that asks something; behind the last one, where only the sending is left. */
  after(page: number): number {
    const next = this.pages.findIndex((_, index) => index > page && this.askedOn(index).length > 0);
    return next < 0 ? this.pages.length : next;
  }

  /** The page before that asked something; before the first one, that itself. */
  before(page: number): number {
    const earlier = this.pages.flatMap((_, index) => (index < page && this.askedOn(index).length > 0 ? [index] : []));
    return earlier.at(-1) ?? 0;
  }

  /** Whether nothing can be asked behind this page, whatever is answered on it. */
  isLast(page: number): boolean {
    return page >= this.pages.length - 1;
  }

  /** How many pages were asked up to this one. */
  partOf(page: number): number {
    return this.pages.filter((_, index) => index <= page && this.askedOn(index).length > 0).length;
  }

  isRequired(question: Question): boolean {
    return isRequired(question, this.answers);
  }

  orderOf(question: Question): readonly Option[] {
    return orderOf(question, Number(oneTyped(this.typed, SURVEY.seed)) || 0);
  }

  /** A text of the survey, with the earlier answers it asks for. */
  words(text: Localized): string {
    return pipe(this.frame.say(text), this.row.definition, this.answers, this.frame.say);
  }

  /** What keeps this page from being left. */
  errorsOn(page: number): FieldError[] {
    const asked = this.askedOn(page);
    const noService = page === 0 && this.asksService && this.service === null;
    return [
      ...(noService ? [{ pointer: '/service', code: 'required' } as const] : []),
      ...asked.flatMap((question) => this.#unreadableIn(question) ?? this.#check(question)),
    ];
  }

  /** What keeps all of it from being sent. */
  get errors(): FieldError[] {
    const { definition } = this.row;
    const read = checkAnswers(definition, this.answers);
    const isUnread = ({ pointer }: FieldError) =>
      this.#unreadable.some((each) => questionOf(each.pointer) === questionOf(pointer));
    const onPath = this.#unreadable.filter(({ pointer }) => this.#path.includes(questionOf(pointer) ?? ''));
    return [...read.filter((error) => !isUnread(error)), ...onPath];
  }

  /** The page that an error is on: of what is not a question's, the first one. */
  pageOf({ pointer }: FieldError): number {
    const question = questionOf(pointer);
    return Math.max(
      0,
      this.pages.findIndex((page) => page.some(({ id }) => id === question)),
    );
  }

  flawsOf(errors: readonly FieldError[]): Flaws {
    return errors.map((error) => ({ id: this.#controlOf(error.pointer), text: this.#textOf(error) }));
  }

  #unreadableIn({ id }: Question): FieldError[] | null {
    const errors = this.#unreadable.filter(({ pointer }) => questionOf(pointer) === id);
    return errors.length > 0 ? errors : null;
  }

  #check(question: Question): FieldError[] {
    const { answers } = this;
    const answer = Object.hasOwn(answers, question.id) ? answers[question.id] : undefined;
    return checkAnswer(question, answer, this.isRequired(question));
  }

  #questionAt(pointer: string): Question | undefined {
    const id = questionOf(pointer);
    return this.row.definition.questions.find((each) => each.id === id);
  }

  /** A question of several controls is found at its first. */
  #controlOf(pointer: string): string {
    const field = fieldAt(this.row.definition, pointer);
    const question = this.#questionAt(pointer);
    if (!question || field !== fieldOf(question.id)) return field;
    if (question.type === 'ranking' || question.type === 'matrix')
      return fieldOf(question.id, this.orderOf(question)[0]?.id);
    return field;
  }

  #textOf({ pointer, code, limit }: FieldError): string {
    if (pointer === '/service') return this.t.serviceFlaw;
    if (pointer === '/caseToken') return this.t.caseFlaw;
    const question = this.#questionAt(pointer);
    if (!question) return this.t.flaw({ code, type: 'single' });
    if (question.type === 'ranking' && code === 'duplicate') return this.t.equal;
    const isRow = question.type === 'matrix' && pointer.split('/').length > 3;
    return this.t.flaw({ code, type: isRow ? 'row' : question.type, limit });
  }
}
