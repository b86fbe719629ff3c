import type { Ballot } from '@suara/core';
import type { PollWords } from './words.js';

/** A ballot in words, a line for each thing that was chosen. */
export function ballotLines(ballot: Ballot, { t, definition, nameOf, count }: PollWords): string[] {
  /** In the order in which the poll lists them. */
  const inOrder = <T>(values: Readonly<Record<string, T>>): [string, T][] =>
    definition.options.flatMap(({ id }): [string, T][] => (id in values ? [[id, values[id] as T]] : []));
  switch (ballot.kind) {
    case 'single':
      return [nameOf(ballot.option)];
    case 'score':
      return inOrder(ballot.scores).map(([id, score]) => `${nameOf(id)}: ${count(score)}`);
    case 'statements':
      return inOrder(ballot.stances).map(([id, stance]) => `${nameOf(id)}: ${t.ballot.stance[stance]}`);
    case 'quadratic':
      return inOrder(ballot.votes).map(([id, votes]) => `${nameOf(id)}: ${t.receipt.votes(votes)}`);
    case 'ranked':
      return ballot.ranks.map((rank, index) => `${index + 1}. ${rank.map(nameOf).join(t.receipt.equal)}`);
    default:
      return ballot.options.map(nameOf);
  }
}
