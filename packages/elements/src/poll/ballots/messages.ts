import type { RankMessages } from '../../internal/ranking/rank-list.js';

/**
 * The texts of the ballots' controls; they come with the first control that is drawn. Names of options and amounts of
 * money come ready for reading.
 */
export interface BallotMessages {
  choice: {
    /** How many are asked for. */
    multiple: (min: number, max: number) => string;
    approval: string;
    /** Where it stands: how many are chosen, and how many more there must or may be. */
    chosen: (chosen: number, min: number, max: number) => string;
    /** Too many are chosen: what to take away, and from which. */
    tooMany: (excess: number, max: number, chosen: string) => string;
    approved: (chosen: number) => string;
  };
  score: {
    instruction: string;
    noOpinion: string;
    scored: (scored: number, of: number) => string;
  };
  statements: {
    instruction: string;
    progress: (number: number, of: number) => string;
    agree: string;
    disagree: string;
    pass: string;
    open: string;
    back: string;
    toOverview: string;
    overview: string;
    answered: (answered: number, of: number) => string;
    change: string;
  };
  ranked: RankMessages;
  budget: {
    instruction: (ceiling: string) => string;
    left: (left: string, ceiling: string) => string;
    over: (excess: string, ceiling: string) => string;
    chosen: (chosen: number) => string;
    /** Said at a project that what is left does not pay for. */
    unaffordable: (missing: string) => string;
    refused: (name: string, missing: string) => string;
    takeAway: string;
  };
  quadratic: {
    instruction: (credits: number) => string;
    example: string;
    left: (left: number, credits: number) => string;
    over: (excess: number) => string;
    votes: (votes: number, cost: number) => string;
    more: (name: string) => string;
    fewer: (name: string) => string;
    next: (price: number) => string;
    unaffordable: (price: number, left: number) => string;
    now: (name: string, votes: number, left: number) => string;
    none: (name: string) => string;
  };
}
