/**
 * What came of a survey, or of several periods of it pooled. Figures that are
 * rounded are decimal texts ("87.28"), so that nobody computes on with them;
 * what nobody answered is null, never 0.
 */
import type { Localized } from '../../polls/definition.js';
import type { Answers, QuestionType, ResponseLevel, ResponseMode } from '../definition.js';
import type { Grade, SkmRounding, SkmStandardId } from '../skm/standards.js';

/** A response as the report reads it. */
export interface ReportedResponse {
  readonly service: string | null;
  readonly mode: ResponseMode;
  readonly level: ResponseLevel;
  readonly answers: Answers;
}

/** A decimal number: "3.31". */
export type Decimal = string;

/** One element (unsur) of the index. */
export interface ElementFigures {
  readonly element: string;
  /** U1, U2, … in the regulation's order; then elements of the agency's own. */
  readonly code: string;
  readonly name: Localized;
  readonly respondents: number;
  readonly sum: number;
  /** Mean score (NRR), two decimals. */
  readonly nrr: Decimal | null;
  /** NRR times weight, four decimals. */
  readonly weighted: Decimal | null;
}

export interface IndexFigures {
  readonly standard: SkmStandardId;
  readonly rounding: SkmRounding;
  /** Responses with at least one element answered. */
  readonly respondents: number;
  /** IKM, 25 to 100, two decimals. */
  readonly index: Decimal | null;
  readonly grade: Grade | null;
}

export interface SkmFigures extends IndexFigures {
  /** As written in the table: `1/9`, or a legacy weight. */
  readonly weight: string;
  readonly elements: readonly ElementFigures[];
}

/** CSAT, CES or NPS of one question; never part of the index. */
export interface MeasureFigures {
  readonly question: string;
  readonly measure: 'csat' | 'ces' | 'nps';
  readonly respondents: number;
  /** CSAT: per cent who chose the two best. CES: mean. NPS: −100 to 100. Two decimals. */
  readonly value: Decimal | null;
}

/** A line of a distribution. */
export interface CountedAnswer {
  /** Option id, or the point's number as text; of a matrix `row:point`; of a ranking `option:place`. */
  readonly answer: string;
  readonly label: Localized;
  readonly count: number;
}

export interface QuestionFigures {
  readonly question: string;
  readonly type: QuestionType;
  readonly name: Localized;
  readonly respondents: number;
  /** Of numbers, ratings and scales, two decimals. */
  readonly mean: Decimal | null;
  /** Also of what nobody chose. Empty for texts, dates, numbers and files. */
  readonly counts: readonly CountedAnswer[];
  /** What people wrote (also days and numbers), in an order that tells nothing. */
  readonly texts: readonly string[];
}

/**
 * Respondents by a category, as the index counts them where there is one: those with an element answered. All is null
 * where a group is too small to hide in, or would tell of another that is.
 */
export interface CategoryFigures {
  readonly question: string;
  readonly name: Localized;
  readonly groups: readonly {
    readonly option: string;
    readonly label: Localized;
    readonly respondents: number | null;
    readonly index: Decimal | null;
    readonly grade: Grade | null;
  }[];
}

export interface ServiceFigures {
  readonly service: string;
  readonly name: Localized;
  /** As the index counts them, where there is one. */
  readonly respondents: number;
  readonly index: Decimal | null;
  readonly grade: Grade | null;
}

/** How far a survey has come toward the sample its population asks for. */
export interface SampleFigures {
  readonly population: number | null;
  readonly target: number | null;
  readonly reached: boolean | null;
}

/** All figures of a set of responses. Pooled: answers are put together, indices are never averaged. */
export interface SurveyFigures {
  readonly responses: {
    readonly total: number;
    readonly byMode: Readonly<Record<ResponseMode, number>>;
    readonly byLevel: Readonly<Record<ResponseLevel, number>>;
  };
  readonly sample: SampleFigures;
  readonly skm: SkmFigures | null;
  readonly measures: readonly MeasureFigures[];
  /** All but the categories, whose counts are in their own tables, with small groups hidden. */
  readonly questions: readonly QuestionFigures[];
  readonly categories: readonly CategoryFigures[];
  readonly services: readonly ServiceFigures[];
}
