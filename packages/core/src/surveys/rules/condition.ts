/** A rule as it was understood. Every place that can be at fault knows where it stands: `at` counts UTF-16 units. */

/** A question, or one row of a matrix. */
export interface QuestionRef {
  readonly kind: 'question';
  readonly id: string;
  readonly row: string | null;
  readonly at: number;
}

/** How many were chosen. */
export interface CountOf {
  readonly kind: 'count';
  readonly of: QuestionRef;
  readonly at: number;
}

export interface Literal {
  readonly kind: 'literal';
  readonly value: string | number;
  readonly at: number;
}

/** What a comparison begins with. */
export type Subject = QuestionRef | CountOf;

export const COMPARISONS = ['=', '!=', '<', '<=', '>', '>='] as const;
export type Comparison = (typeof COMPARISONS)[number];

export interface Compared {
  readonly kind: 'compared';
  readonly subject: Subject;
  readonly sign: Comparison;
  readonly value: Subject | Literal;
}

export interface Listed {
  readonly kind: 'listed';
  readonly subject: Subject;
  readonly values: readonly Literal[];
  /** `not in`. */
  readonly isNegated: boolean;
}

export interface Chosen {
  readonly kind: 'chosen';
  readonly of: QuestionRef;
  readonly option: Literal;
}

export interface Answered {
  readonly kind: 'answered';
  readonly of: QuestionRef;
}

export type Condition =
  | { readonly kind: 'all' | 'any'; readonly of: readonly Condition[] }
  | { readonly kind: 'not'; readonly of: Condition }
  | { readonly kind: 'constant'; readonly holds: boolean }
  | Compared
  | Listed
  | Chosen
  | Answered;
