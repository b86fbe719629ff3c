/**
 * What a survey asks: versioned, in every language of the city, and data alone.
 * Once people can answer, none of it changes.
 */
import type { Localized } from '../polls/definition.js';
import type { SkmRounding, SkmStandardId } from './skm/standards.js';

/**
 * A condition on earlier answers, as text: `kepuasan < 3 and layanan in ['ktp', 'kk']`.
 * The language is in rules/; nothing of it is ever run as code.
 */
export type Rule = string;

/** The end of the survey as the aim of a jump. */
export const END = 'end';

export interface Jump {
  /** Holds where the jump is taken; empty: always. */
  readonly when: Rule;
  /** A later question, or `end`. */
  readonly to: string;
}

interface QuestionBase {
  /** The name rules and piping call it by: `[a-z][a-z0-9_]{0,62}`, unique, none of the language's own words. */
  readonly id: string;
  /** May hold `{id}` of earlier questions: their answers in words (piping). So may the hint and labels. */
  readonly text: Localized;
  readonly hint?: Localized;
  /** What tables call it; the text where it has none. */
  readonly name?: Localized;
  /** Whether it must be answered to go on, where it is shown at all. Absent: no. */
  readonly required?: boolean | Rule;
  /** Where it is shown; absent: always. Reads earlier questions only. */
  readonly visible?: Rule;
  /** After this question: the first jump whose rule holds is taken; reads this question and earlier ones. */
  readonly jumps?: readonly Jump[];
}

export interface Option {
  /** Unique in its question; `[a-z0-9-]{1,63}`. */
  readonly id: string;
  readonly label: Localized;
  /** Keeps its place where the others are shuffled: "none of these". */
  readonly fixed?: boolean;
}

interface Choice extends QuestionBase {
  readonly options: readonly Option[];
  /** Shown in an order drawn anew for each respondent. */
  readonly shuffle?: boolean;
}

/** One of several. */
export interface SingleQuestion extends Choice {
  readonly type: 'single';
  /** Tells who answers, as a category: the report divides the index by it, and hides small groups. */
  readonly category?: boolean;
}

/** Some of several. */
export interface MultipleQuestion extends Choice {
  readonly type: 'multiple';
  readonly min?: number;
  readonly max?: number;
}

/** In an order of preference, the first first; not all need a place. */
export interface RankingQuestion extends Choice {
  readonly type: 'ranking';
}

/** One point of a scale of words; the answer is its number, 1 for the first and worst. */
export interface LikertQuestion extends QuestionBase {
  readonly type: 'likert';
  /** From the worst to the best, 2 to 7. */
  readonly points: readonly Localized[];
  /** Faces stand beside the words. */
  readonly faces?: boolean;
  /** The element (unsur) of the satisfaction index that it measures, by semantic id. */
  readonly element?: string;
}

/** From 1 to `max`, as stars or numbers. `csat` and `ces` make an index of it. */
export interface RatingQuestion extends QuestionBase {
  readonly type: 'rating';
  readonly max: number;
  readonly minLabel?: Localized;
  readonly maxLabel?: Localized;
  readonly measure?: 'csat' | 'ces';
}

/** From 0 to 10: how likely one is to recommend. Always makes an NPS. */
export interface NpsQuestion extends QuestionBase {
  readonly type: 'nps';
  readonly minLabel?: Localized;
  readonly maxLabel?: Localized;
}

export interface NumberQuestion extends QuestionBase {
  readonly type: 'number';
  readonly min?: number;
  readonly max?: number;
  /** Whole numbers only. */
  readonly whole?: boolean;
  readonly unit?: Localized;
}

/** A day, as `YYYY-MM-DD`; so are its limits. */
export interface DateQuestion extends QuestionBase {
  readonly type: 'date';
  readonly min?: string;
  readonly max?: string;
}

/** Words of one's own, on one line or several; counted in characters (code points). */
export interface TextQuestion extends QuestionBase {
  readonly type: 'short_text' | 'long_text';
  readonly max?: number;
}

/** The same scale for several rows; the answer has a number for each row, 1 for the first point. */
export interface MatrixQuestion extends QuestionBase {
  readonly type: 'matrix';
  readonly rows: readonly Option[];
  readonly points: readonly Localized[];
  /** Shuffles the rows. */
  readonly shuffle?: boolean;
}

/** Photos; what a photo says of place and camera is removed before it leaves the device. */
export interface FileQuestion extends QuestionBase {
  readonly type: 'file';
  /** 1 to 5. */
  readonly max?: number;
}

export type Question =
  | SingleQuestion
  | MultipleQuestion
  | RankingQuestion
  | LikertQuestion
  | RatingQuestion
  | NpsQuestion
  | NumberQuestion
  | DateQuestion
  | TextQuestion
  | MatrixQuestion
  | FileQuestion;

export type QuestionType = Question['type'];

export const QUESTION_TYPES = [
  'single',
  'multiple',
  'likert',
  'rating',
  'nps',
  'number',
  'date',
  'short_text',
  'long_text',
  'ranking',
  'matrix',
  'file',
] as const satisfies readonly QuestionType[];

export interface SurveyDefinition {
  /** Of this shape; grows when it changes. */
  readonly version: 1;
  readonly title: Localized;
  readonly description?: Localized;
  /** Said after the server has answered; the widget's own words where there are none. */
  readonly thanks?: Localized;
  /** One question at a time, or all on one page. */
  readonly layout: 'steps' | 'page';
  /** Only, and always, where questions measure elements: the regulation that the index is computed under. */
  readonly index?: { readonly standard: SkmStandardId; readonly rounding: SkmRounding };
  /** One to 100, in their order. */
  readonly questions: readonly Question[];
}

/**
 * An answer by the type of its question: single and date, texts: a string; multiple, ranking and file: a list of ids;
 * likert, rating, nps and number: a number; matrix: a number for each row's id. What was not answered is absent.
 */
export type Answer = string | number | readonly string[] | Readonly<Record<string, number>>;
export type Answers = Readonly<Record<string, Answer>>;

/** Who held the device: the citizen, an officer who asked aloud, or a tablet at a counter. */
export const RESPONSE_MODES = ['self', 'assisted', 'kiosk'] as const;
export type ResponseMode = (typeof RESPONSE_MODES)[number];

/** `case`: one for each finished case, by its token; `device`: one for each browser at best, which can be stuffed. */
export const RESPONSE_LEVELS = ['case', 'device'] as const;
export type ResponseLevel = (typeof RESPONSE_LEVELS)[number];

/** A kind of service that a survey asks about. */
export interface SurveyService {
  /** `[a-z0-9-]{1,63}`. */
  readonly id: string;
  readonly name: Localized;
  /** Whoever filed a report is asked about this one when it is resolved. At most one of a survey. */
  readonly reports?: boolean;
}
