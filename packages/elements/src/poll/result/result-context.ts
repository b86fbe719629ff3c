import type { BallotRule, Localized, Poll, PollDefinition, PollResult, Tally, VoterLevel } from '@suara/client';
import type { ResultMessages } from './messages.js';
import type { Numbers } from './numbers.js';

/** What the parts of a result draw from. */
export interface ResultContext {
  readonly poll: Poll;
  readonly definition: PollDefinition;
  readonly result: PollResult;
  /** Whether the result is final; while people vote nobody has won. */
  readonly closed: boolean;
  readonly texts: ResultMessages;
  readonly lang: string;
  readonly timeZone: string;
  readonly numbers: Numbers;
  text(text: Localized): string;
  /** The name of an option. */
  nameOf(option: string): string;
}

/** The same, for the ballots of one level. */
export interface LevelContext extends ResultContext {
  readonly level: VoterLevel;
  readonly tally: Tally;
}

export type OptionTally = Tally['options'][number];

export type RuleOf<Kind extends BallotRule['kind']> = Extract<BallotRule, { kind: Kind }>;
