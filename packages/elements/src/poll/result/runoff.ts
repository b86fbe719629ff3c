import type { Tally } from '@suara/client';

export type Round = NonNullable<Tally['rounds']>[number];

/** Ballots that came to, or left, an option or `null`, the exhausted ones. */
export interface Move {
  readonly to: string | null;
  readonly ballots: number;
}

/** What changes from a round to the next but the option that leaves; empty after the last one. */
export function movesAfter(rounds: readonly Round[], index: number): readonly Move[] {
  const [round, next] = [rounds[index], rounds[index + 1]];
  if (!round || !next) return [];
  const moves = Object.entries(next.standing).map(([to, ballots]): Move => {
    return { to, ballots: ballots - (round.standing[to] ?? 0) };
  });
  const exhausted: Move = { to: null, ballots: next.exhausted - round.exhausted };
  return [...moves, exhausted].filter(({ ballots }) => ballots !== 0);
}

/** The options of a round, the strongest first. */
export const standingIn = ({ standing }: Round): readonly (readonly [string, number])[] =>
  Object.entries(standing).sort(([, one], [, other]) => other - one);
