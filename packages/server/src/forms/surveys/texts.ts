/** What the pages of a survey say. */
import type { FieldErrorCode, QuestionType } from '@suara/core';
import { textsOf } from '../frame/texts.js';
import { en } from './texts.en.js';
import { id } from './texts.id.js';

export interface Flaw {
  readonly code: FieldErrorCode;
  /** A row of a matrix says something of its own. */
  readonly type: QuestionType | 'row';
  readonly limit?: number | undefined;
}

export interface SurveyTexts {
  readonly number: (number: number) => string;
  readonly part: (part: number) => string;
  readonly mayStayEmpty: string;
  readonly noAnswer: string;
  readonly whichService: string;
  readonly whichServiceHint: string;
  readonly about: (service: string) => string;
  readonly haveCase: string;
  readonly case: string;
  readonly caseHint: string;
  /** Of who answers without a case: nobody in particular. */
  readonly unverified: string;
  readonly next: string;
  readonly back: string;
  readonly send: string;
  readonly allAsked: string;
  readonly consent: (text: string) => string;
  readonly consentVersion: (version: string) => string;
  readonly chooseMany: (min: number, max: number, of: number) => string;
  readonly rank: string;
  readonly place: (place: string) => string;
  readonly unranked: string;
  readonly scale: (end: number, label: string) => string;
  readonly numberHint: (min: string | undefined, max: string | undefined, unit: string | undefined) => string;
  readonly dateHint: (min: string | undefined, max: string | undefined) => string;
  readonly photosHint: (most: number) => string;
  readonly flaw: (flaw: Flaw) => string;
  readonly serviceFlaw: string;
  readonly caseFlaw: string;
  readonly equal: string;
  readonly thanksTitle: string;
  readonly thanks: string;
  readonly receipt: {
    readonly survey: string;
    readonly service: string;
    readonly day: string;
    readonly counted: string;
    readonly level: { readonly case: string; readonly device: string };
  };
  readonly state: { readonly announced: string; readonly closed: string };
  readonly opens: (when: string) => string;
  readonly closes: (when: string) => string;
  readonly closed: (when: string) => string;
  readonly closedEarly: (when: string, reason: string) => string;
  readonly ended: string;
  readonly outcome: string;
  readonly published: (when: string) => string;
  readonly noneTitle: string;
  readonly none: string;
  readonly answeredTitle: string;
  readonly answeredCase: string;
  readonly answeredForm: string;
  /** Why the answers were not taken. */
  readonly setback: { readonly closed: string; readonly notOpen: string; readonly consent: string };
}

export const surveyTexts = (language: string): SurveyTexts => textsOf({ id, en }, language);
