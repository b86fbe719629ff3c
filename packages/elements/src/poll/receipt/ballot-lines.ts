import type { Ballot, PollDefinition } from '@suara/client';
import type { ReceiptMessages } from '../messages.js';

/** A ballot in words, a line for each thing that was chosen. Options that the poll does not have keep their id. */
export function ballotLines(
  ballot: Ballot,
  definition: PollDefinition,
  texts: ReceiptMessages,
  text: (text: Record<string, string>) => string,
): string[] {
  const names = new Map(definition.options.map(({ id, name }) => [id, text(name)]));
  const nameOf = (id: string): string => names.get(id) ?? id;
  /** In the order in which the poll lists them. */
  const inOrder = <T>(values: Readonly<Record<string, T>>): [string, T][] =>
    definition.options.flatMap(({ id }): [string, T][] => (id in values ? [[id, values[id] as T]] : []));
  switch (ballot.kind) {
    case 'single':
      return [nameOf(ballot.option)];
    case 'score':
      return inOrder(ballot.scores).map(([id, score]) => `${nameOf(id)}: ${score}`);
    case 'statements':
      return inOrder(ballot.stances).map(([id, stance]) => `${nameOf(id)}: ${texts.stance[stance]}`);
    case 'quadratic':
      return inOrder(ballot.votes).map(([id, votes]) => `${nameOf(id)}: ${texts.votes(votes)}`);
    case 'ranked':
      return ballot.ranks.map((rank, index) => `${index + 1}. ${rank.map(nameOf).join(texts.equal)}`);
    default:
      return ballot.options.map(nameOf);
  }
}
