import type { Answer, Localized, Option, Question } from '@suara/core';
import type { TemplateResult } from 'lit';
import type { ViewMessages } from '../messages.js';

/** What the control of one question may see and do. */
export interface QuestionContext<Q extends Question = Question> {
  readonly question: Q;
  /** Its place in words: "Question 3 of 11 · must be answered". */
  readonly place: string;
  readonly isRequired: boolean;
  readonly answer: Answer | undefined;
  /** Options or rows, in the order drawn for this respondent. */
  readonly order: readonly Option[];
  readonly texts: ViewMessages;
  readonly lang: string;
  /** A text of the survey, with the earlier answers it asks for. */
  words(text: Localized): string;
  /** `isReadable`: false where something was typed that is no number and no date. */
  give(answer: Answer | undefined, isReadable?: boolean): void;
  /** What is wrong with the answer, or with one row of it. */
  error(row?: string): string | undefined;
  /** Says it to screen readers, politely. */
  announce(text: string): void;
  /** Moves the focus to the element with this id after the next drawing. */
  focusOn(id: string): void;
  requestUpdate(): void;
}

export type DrawQuestion<Q extends Question> = (context: QuestionContext<Q>) => TemplateResult;
