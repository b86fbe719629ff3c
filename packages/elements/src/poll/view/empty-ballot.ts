import type { Ballot, PollDefinition } from '@suara/client';

/** The ballot of the poll's kind that says nothing yet. */
export function emptyBallot({ ballot: { kind } }: PollDefinition): Ballot {
  switch (kind) {
    case 'single':
      return { kind, option: '' };
    case 'score':
      return { kind, scores: {} };
    case 'statements':
      return { kind, stances: {} };
    case 'ranked':
      return { kind, ranks: [] };
    case 'quadratic':
      return { kind, votes: {} };
    default:
      return { kind, options: [] };
  }
}
