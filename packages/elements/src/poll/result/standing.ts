import type { BallotRule, PollResult, Tally } from '@suara/client';
import type { Standing } from './messages.js';
import type { LevelContext, OptionTally } from './result-context.js';

/**
 * What may be said of the options that come first. Nothing where nobody voted,
 * where no option wins over another, or where the quorum was missed for good:
 * such a result does not count, so nobody has won.
 */
export function standingOf(kind: BallotRule['kind'], tally: Tally, closed: boolean): Standing | undefined {
  if (tally.ballots === 0 || kind === 'statements' || (closed && !tally.quorumReached)) return undefined;
  if (kind === 'budget') return closed ? 'funded' : 'wouldBeFunded';
  return closed ? 'won' : 'leads';
}

export const winners = (tally: Tally): readonly OptionTally[] => tally.options.filter(({ won }) => won);

/** The winners in a sentence; empty where there is nothing to say. */
export function standingText({ definition, tally, closed, texts, numbers, nameOf }: LevelContext): string {
  const standing = standingOf(definition.ballot.kind, tally, closed);
  if (!standing) return '';
  const names = winners(tally).map(({ option }) => nameOf(option));
  if (names.length > 0) return texts.standing[standing](numbers.list(names));
  return definition.ballot.kind === 'budget' ? texts.noneFunded[closed ? 'closed' : 'open'] : '';
}

/** The ties that the lot broke, each as a sentence with the order it gave. */
export const tieTexts = ({ definition, tally, texts, numbers, nameOf }: LevelContext): readonly string[] =>
  tally.ballots === 0
    ? []
    : tally.tiesBroken.map(({ order }) =>
        texts.tie(
          numbers.list(definition.options.filter(({ id }) => order.includes(id)).map(({ id }) => nameOf(id))),
          order.map(nameOf).join(', '),
          definition.tieBreakSeed,
        ),
      );

/** Whether the quorum is reached, as a sentence; empty where there is none. */
export function quorumText({ definition, tally, closed, texts, numbers }: LevelContext): string {
  if (definition.quorum === null) return '';
  const quorum = numbers.count(definition.quorum);
  return tally.quorumReached ? texts.quorumReached(quorum) : texts.quorumMissed[closed ? 'closed' : 'open'](quorum);
}

/** Who leads in which level: another text once, and only once, somebody else does. */
export function leadKey(kind: BallotRule['kind'], { state, tallies }: PollResult, level: string): string {
  const tally = tallies.find((each) => each.level === level)?.tally;
  if (!tally) return '';
  const options = winners(tally).map(({ option }) => option);
  return `${standingOf(kind, tally, state === 'closed') ?? ''} ${options.join(' ')}`;
}
