/** What the ballots of one level come to. */
import type { Stance } from './ballot.js';

/**
 * Ballots as counters. A ballot adds to some of them, a tally needs nothing
 * else; so counters can be kept while people vote, and a changed vote is the
 * old ballot's counters less and the new one's more. `ballots` counts ballots;
 * the others are named by the ballot's kind.
 */
export type Counters = Readonly<Record<string, number>>;

/** One option in a result. */
export interface OptionTally {
  readonly option: string;
  /** 1 is best; options that nothing tells apart but the lot have different ranks all the same. */
  readonly rank: number;
  /** The best one, if anybody chose it; in a budget all that are funded; of statements none. */
  readonly won: boolean;
  /**
   * What the rule compares: ballots, approvals, points, votes, the mean score, options beaten (Schulze), ballots in
   * the last round it stood in (run-off); of a statement, who agrees. Null where nobody scored the option.
   */
  readonly value: number | null;
  /** How many ballots chose, scored, or ranked the option at all. */
  readonly ballots: number;
  /** Ballots by score or stance. */
  readonly distribution?: Readonly<Record<string, number>>;
}

/** One round of an instant run-off. */
export interface RunoffRound {
  /** Ballots that count for each option still standing. */
  readonly standing: Readonly<Record<string, number>>;
  /** Ballots whose ranking has ended, or has come to a rank of several options. */
  readonly exhausted: number;
  /** Who leaves after this round; null in the last one. */
  readonly eliminated: string | null;
}

/** Options that the rule itself could not tell apart, in the order the lot gave them. */
export interface BrokenTie {
  readonly order: readonly string[];
}

export interface Tally {
  readonly ballots: number;
  readonly quorumReached: boolean;
  /** All options, best first; statements in the poll's order. */
  readonly options: readonly OptionTally[];
  readonly tiesBroken: readonly BrokenTie[];
  /** Of an instant run-off. */
  readonly rounds?: readonly RunoffRound[];
  /** Of a Schulze count: how many ballots prefer the first option to the second. */
  readonly preferences?: Readonly<Record<string, Readonly<Record<string, number>>>>;
  /** Of a budget: what the funded projects cost together. */
  readonly spent?: number;
}

export type StanceCounts = Readonly<Record<Stance, number>>;
