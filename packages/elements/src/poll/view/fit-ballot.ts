import type { Ballot, PollDefinition } from '@suara/client';

/** What of a ballot still makes sense where the poll asks something else by now, or undefined. */
export function fitBallot(ballot: Ballot | undefined, definition: PollDefinition): Ballot | undefined {
  if (ballot?.kind !== definition.ballot.kind) return undefined;
  const known = new Set(definition.options.map(({ id }) => id));
  const isKnown = (id: string): boolean => known.has(id);
  switch (ballot.kind) {
    case 'single':
      return isKnown(ballot.option) ? ballot : undefined;
    case 'score':
      return { ...ballot, scores: knownOf(ballot.scores, isKnown) };
    case 'statements':
      return { ...ballot, stances: knownOf(ballot.stances, isKnown) };
    case 'quadratic':
      return { ...ballot, votes: knownOf(ballot.votes, isKnown) };
    case 'ranked':
      return { ...ballot, ranks: ballot.ranks.map((rank) => rank.filter(isKnown)).filter(({ length }) => length > 0) };
    default:
      return { ...ballot, options: ballot.options.filter(isKnown) };
  }
}

function knownOf<T>(values: Readonly<Record<string, T>>, isKnown: (id: string) => boolean): Record<string, T> {
  return Object.fromEntries(Object.entries(values).filter(([id]) => isKnown(id)));
}
