import type { PollDefinition, Tally } from '@suara/core';
import type { LevelResult } from './result-tables.js';

/**
 * What may be said of the options that come first. Nothing where nobody voted, where no option wins over another, or
 * where the quorum was missed for good: such a result does not count, so nobody has won.
 */
export function standingOf(
  { ballot }: Pick<PollDefinition, 'ballot'>,
  { ballots, quorumReached }: Tally,
  isClosed: boolean,
): 'won' | 'funded' | null {
  if (ballots === 0 || ballot.kind === 'statements' || (isClosed && !quorumReached)) return null;
  return ballot.kind === 'budget' ? 'funded' : 'won';
}

/** The winners in a sentence; empty where there is nothing to say. */
export function standingText({ words, tally, isClosed }: LevelResult): string {
  const { t, definition, list, nameOf } = words;
  const standing = standingOf(definition, tally, isClosed);
  if (!standing) return '';
  const time = isClosed ? 'closed' : 'open';
  const names = tally.options.filter(({ won }) => won).map(({ option }) => nameOf(option));
  if (names.length > 0) return t.result[standing][time](list(names));
  return standing === 'funded' ? t.result.noneFunded[time] : '';
}

/** The ties that the lot broke, each as a sentence with the order it gave. */
export function tieTexts({ words, tally }: LevelResult): string[] {
  const { t, definition, list, nameOf } = words;
  if (tally.ballots === 0) return [];
  return tally.tiesBroken.map(({ order }) => {
    const tied = definition.options.filter(({ id }) => order.includes(id)).map(({ id }) => nameOf(id));
    return t.result.tie(list(tied), order.map(nameOf).join(', '), definition.tieBreakSeed);
  });
}

/** Whether the quorum is reached, as a sentence; empty where there is none. */
export function quorumText({ words, tally, isClosed }: LevelResult): string {
  const { t, definition, count } = words;
  if (definition.quorum === null) return '';
  const quorum = count(definition.quorum);
  return tally.quorumReached
    ? t.result.quorumReached(quorum)
    : t.result.quorumMissed[isClosed ? 'closed' : 'open'](quorum);
}
