import type { Ballot, BallotRule, Localized, PollOption } from '@suara/client';

/** What a city asks by a kind of ballot, and how people answer. */
export interface Question {
  /** The start of the poll's id. */
  readonly name: string;
  readonly question: Localized;
  readonly description?: Localized;
  readonly ballot: BallotRule;
  readonly options: PollOption[];
  /** How many people cast which ballot. */
  readonly votes: readonly (readonly [count: number, ballot: Ballot])[];
}

export type QuestionName =
  'single' | 'multiple' | 'approval' | 'score' | 'statements' | 'borda' | 'runoff' | 'schulze' | 'budget' | 'quadratic';

export const questions: Readonly<Record<QuestionName, Question>>;

/** Every ballot by itself, mixed: no run of equal ones. */
export function ballotsOf(question: Question): Ballot[];
