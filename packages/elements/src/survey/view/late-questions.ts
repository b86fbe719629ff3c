import type { SurveyDefinition } from '@suara/client';
import { html, type TemplateResult } from 'lit';
import type { FileQuestion, RankingQuestion } from '@suara/core';
import { adopt } from '../../internal/adopt.js';
import { Part } from '../../internal/part.js';
import type { PhotoShelf } from '../questions/photo-shelf.js';
import type { DrawQuestion, QuestionContext } from '../questions/question-context.js';
import type { Device } from './device.js';
import type { SurveyView } from './survey-view.js';
import type { SurveyHost } from './view-host.js';

/** The questions whose code comes only where a survey asks them: orders of preference, and photos. */
export class LateQuestions {
  readonly #host: SurveyHost;
  readonly #view: SurveyView;
  readonly #ranking: Part<DrawQuestion<RankingQuestion>>;
  #shelf: Part<PhotoShelf> | undefined;

  constructor(host: SurveyHost, view: SurveyView) {
    this.#host = host;
    this.#view = view;
    this.#ranking = new Part(async () => {
      const { createRanking, styles } = await import('../questions/ranking.js');
      adopt(host.shadow, styles.styleSheet);
      return createRanking(() => this.#lang);
    }, this.#changed);
  }

  readonly #changed = (): void => {
    this.#host.requestUpdate();
  };

  get #lang(): string {
    return this.#host.ready?.lang ?? 'id';
  }

  restart({ questions }: SurveyDefinition, device: Device, name: string): void {
    if (questions.some(({ type }) => type === 'ranking')) this.#ranking.want();
    const asksPhotos = questions.some(({ type }) => type === 'file');
    this.#shelf = asksPhotos ? new Part(() => this.#openShelf(device, name), this.#changed) : undefined;
    this.#shelf?.want();
  }

  async #openShelf(device: Device, name: string): Promise<PhotoShelf> {
    const { PhotoShelf, styles } = await import('../questions/photo-shelf.js');
    adopt(this.#host.shadow, styles.styleSheet);
    return new PhotoShelf({
      host: this.#host,
      device,
      name,
      give: (question, keys) => {
        this.#view.form?.answer(question, keys.length > 0 ? keys : undefined);
      },
    }).open();
  }

  render(context: QuestionContext): TemplateResult {
    const { ready } = this.#host;
    if (!ready) return html``;
    const texts = { ...ready.messages, ...context.texts };
    if (context.question.type === 'file') {
      const draw = (shelf: PhotoShelf): TemplateResult => shelf.draw(context as QuestionContext<FileQuestion>);
      return this.#shelf?.render(texts, draw) ?? html``;
    }
    return this.#ranking.render(texts, (draw) => draw(context as QuestionContext<RankingQuestion>));
  }

  /** Waits for photos that are still being read; the question where one turned out to be none. */
  async unreadable(): Promise<string | undefined> {
    return this.#shelf?.value?.unreadable();
  }

  async settled(): Promise<void> {
    await this.#shelf?.value?.settled();
  }

  /** For the next respondent. */
  forget(): void {
    this.#shelf?.value?.forget();
  }

  tidy(): void {
    this.#shelf?.value?.tidy();
  }

  forgetStored(question: string): void {
    this.#shelf?.value?.forgetStored(question);
  }

  /** What the server calls these photos; waits for the code, which may still be on its way. */
  async idsOf(question: string, keys: readonly string[]): Promise<string[]> {
    const shelf = await this.#shelf?.get();
    if (!shelf) throw new Error('the photos cannot be reached now');
    return shelf.idsOf(question, keys);
  }
}
