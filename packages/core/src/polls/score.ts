/**
 * Score voting (range voting; W. D. Smith, "Range Voting", 2000; the mean of those
 * who scored is the answer of a Likert scale): the highest mean wins.
 *
 * - Only those who scored an option count for it. There is no least number: one
 *   ballot alone can make an option win, so results show how many scored it.
 * - Means are compared as fractions, a/b with c/d as a·d with c·b, never as
 *   rounded numbers; only `value`, for showing, is rounded.
 * - Ties (equal fractions, whatever their number of ballots): by lot. An option
 *   that nobody scored comes below all others and does not win.
 */
import { counted, rankBy, type Outcome, type Standing } from './ranking.js';
import type { BallotRule, PollDefinition } from './definition.js';
import type { Counters } from './tally.js';

type ScoreRule = Extract<BallotRule, { kind: 'score' }>;

const scale = ({ min, max }: ScoreRule): number[] => Array.from({ length: max - min + 1 }, (_, step) => min + step);

export function countScores(definition: PollDefinition, rule: ScoreRule, counters: Counters): Outcome {
  const cellsOf = (option: string) =>
    scale(rule).map((score) => ({ score, count: counted(counters, 'score', option, score) }));
  const sumOf = (option: string) => cellsOf(option).reduce((total, { score, count }) => total + score * count, 0);

  const scored = (option: string): Standing => {
    const cells = cellsOf(option);
    const ballots = cells.reduce((total, { count }) => total + count, 0);
    const distribution = Object.fromEntries(cells.map(({ score, count }) => [score, count]));
    return { option, ballots, value: ballots === 0 ? null : sumOf(option) / ballots, distribution };
  };
  const byMean = (a: Standing, b: Standing): number =>
    a.ballots === 0 || b.ballots === 0
      ? b.ballots - a.ballots
      : sumOf(b.option) * a.ballots - sumOf(a.option) * b.ballots;

  return rankBy(definition, scored, byMean);
}
