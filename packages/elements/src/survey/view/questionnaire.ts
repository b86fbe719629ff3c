import type { SurveyDefinition, SurveyService } from '@suara/client';
import {
  checkAnswer,
  checkAnswers,
  isRequired,
  orderOf,
  pathOf,
  pipe,
  trimAnswers,
  type Answer,
  type Answers,
  type FieldError,
  type Localized,
  type Option,
  type Question,
} from '@suara/core';
import type { Place, ViewMessages } from '../messages.js';
import type { Device, Draft } from './device.js';
import type { SurveyHost } from './view-host.js';

/** The step at which the service is chosen; no question has this name. */
export const SERVICE = '';

/** What is wrong with an answer, and where. */
type Fault = Pick<FieldError, 'pointer' | 'code' | 'limit'>;

export interface QuestionnaireOptions {
  readonly host: SurveyHost;
  readonly definition: SurveyDefinition;
  device(): Device;
  texts(): ViewMessages;
}

/** `/answers/fasilitas/ruang-tunggu` → `fasilitas` */
export const questionOf = (pointer: string): string => pointer.split('/')[2] ?? SERVICE;

/** The id of what an error's pointer is about: `/answers/waktu` is at `q-waktu`. */
export const fieldOf = (pointer: string): string => ['q', ...pointer.split('/').slice(2)].join('-');

/** The way through the questions by what is answered so far, and what is wrong on it. */
export class Questionnaire {
  errors: readonly Fault[] = [];
  readonly definition: SurveyDefinition;
  readonly #options: QuestionnaireOptions;
  /** Fields whose words are no number or no date. */
  readonly #unreadable = new Set<string>();

  constructor(options: QuestionnaireOptions) {
    this.#options = options;
    this.definition = options.definition;
  }

  get #draft(): Draft {
    return this.#options.device().draft;
  }

  get #services(): readonly SurveyService[] {
    return this.#options.host.survey?.services ?? [];
  }

  /** A case is about one service, which its token begins with. */
  get caseToken(): string {
    return this.#options.host.wishes.caseToken || this.#draft.caseToken;
  }

  get #named(): string | undefined {
    const wished = this.caseToken.split('.')[0] || this.#options.host.wishes.service;
    const services = this.#services;
    return services.length === 1 ? services[0]?.id : services.find(({ id }) => id === wished)?.id;
  }

  /** The service that is asked about; null where there is none, or none is chosen yet. */
  get service(): string | null {
    return this.#named ?? this.#services.find(({ id }) => id === this.#draft.service)?.id ?? null;
  }

  /** Whether the respondent chooses it. */
  get asksService(): boolean {
    return this.#services.length > 1 && this.#named === undefined;
  }

  /** What is answered on the way; what somebody answered before taking another way is left out. */
  get answers(): Answers {
    return trimAnswers(this.definition, this.#draft.answers);
  }

  get questions(): readonly Question[] {
    const path = pathOf(this.definition, this.#draft.answers);
    return this.definition.questions.filter(({ id }) => path.includes(id));
  }

  get steps(): readonly string[] {
    const ids = this.questions.map(({ id }) => id);
    return this.asksService ? [SERVICE, ...ids] : ids;
  }

  get #index(): number {
    return Math.max(0, this.steps.indexOf(this.#draft.at));
  }

  /** The step that is shown. */
  get at(): string {
    return this.steps[this.#index] ?? SERVICE;
  }

  get isFirst(): boolean {
    return this.#index === 0;
  }

  get isLast(): boolean {
    return this.#index === this.steps.length - 1;
  }

  /** Where a step stands. Not even the server knows how many follow while rules of what follows wait for answers. */
  placeOf(step: string): Place {
    const { questions } = this.definition;
    const rest = questions.slice(
      Math.max(
        0,
        questions.findIndex(({ id }) => id === step),
      ),
    );
    const about = rest.some(({ visible, jumps }, index) => (visible !== undefined && index > 0) || jumps !== undefined);
    return { number: this.steps.indexOf(step) + 1, of: this.steps.length, about };
  }

  isRequired(question: Question): boolean {
    return isRequired(question, this.answers);
  }

  answerTo(question: Question): Answer | undefined {
    return this.#draft.answers[question.id];
  }

  orderOf(question: Question): readonly Option[] {
    return orderOf(question, this.#draft.seed);
  }

  /** A text of the survey, with the earlier answers it asks for. */
  words(text: Localized): string {
    const say = (each: Localized): string => this.#options.host.text(each);
    return pipe(say(text), this.definition, this.answers, say);
  }

  answer({ id }: Question, answer: Answer | undefined, isReadable = true): void {
    const others = Object.entries(this.#draft.answers).filter(([question]) => question !== id);
    const answers = Object.fromEntries(answer === undefined ? others : [...others, [id, answer]]);
    if (isReadable) this.#unreadable.delete(id);
    else this.#unreadable.add(id);
    this.errors = this.errors.filter(({ pointer }) => questionOf(pointer) !== id);
    this.#options.device().editDraft({ answers, at: this.at });
    this.#options.host.requestUpdate();
  }

  choose(service: string): void {
    this.errors = [];
    this.#options.device().editDraft({ service });
    this.#options.host.requestUpdate();
  }

  /** What keeps the step that is shown from being left. */
  checkStep(): boolean {
    const question = this.definition.questions.find(({ id }) => id === this.at);
    if (question) this.errors = this.#check(question);
    else this.errors = this.service === null ? [{ pointer: '/service', code: 'required' }] : [];
    return this.errors.length === 0;
  }

  /** What keeps all of it from being sent, by the server's own rules. */
  checkAll(): boolean {
    const unreadable = this.questions.filter(({ id }) => this.#unreadable.has(id));
    this.errors = [
      ...(this.asksService && this.service === null ? [{ pointer: '/service', code: 'required' } as const] : []),
      ...checkAnswers(this.definition, this.answers).filter(
        ({ pointer }) => !this.#unreadable.has(questionOf(pointer)),
      ),
      ...unreadable.flatMap((question) => this.#check(question)),
    ];
    return this.errors.length === 0;
  }

  #check(question: Question): readonly Fault[] {
    if (this.#unreadable.has(question.id)) return [{ pointer: `/answers/${question.id}`, code: 'invalid' }];
    return checkAnswer(question, this.answers[question.id], this.isRequired(question));
  }

  errorAt(pointer: string): string | undefined {
    const error = this.errors.find((each) => each.pointer === pointer);
    return error && this.errorText(error);
  }

  errorText({ pointer, code, limit }: Fault): string {
    const [, , id, row] = pointer.split('/');
    const question = this.definition.questions.find((each) => each.id === id);
    const type = question ? (row !== undefined && question.type === 'matrix' ? 'row' : question.type) : 'service';
    return this.#options.texts().flaw({ code, type, limit });
  }

  /** The words of the row that an error is about, where it is about one. */
  rowOf(pointer: string): string | undefined {
    const [, , id, row] = pointer.split('/');
    const question = this.definition.questions.find((each) => each.id === id);
    const label = question?.type === 'matrix' ? question.rows.find((each) => each.id === row)?.label : undefined;
    return label && this.words(label);
  }

  /** To the step so many further on. */
  go(by: number): void {
    this.goTo(this.steps[this.#index + by] ?? this.at);
  }

  goTo(at: string): void {
    this.#options.device().editDraft({ at });
    this.#options.host.requestUpdate();
  }

  /** To the first thing that is wrong. */
  goToError(): void {
    const first = this.errors.map(({ pointer }) => questionOf(pointer)).find((id) => this.steps.includes(id));
    if (first !== undefined) this.goTo(first);
  }
}
