/**
 * Schulze's method ("A new monotonic, clone-independent, reversal symmetric, and
 * condorcet-consistent single-winner election method", Social Choice and Welfare
 * 36, 2011), links measured by winning votes: a path is as strong as its weakest
 * link, a link as strong as the ballots that prefer one option to the other,
 * where more do than the other way. An option beats another whose strongest path
 * to it is weaker than its own.
 *
 * - Beating is transitive, so who beats another beats all that this one beats, and
 *   more: options stand by the number they beat. Where the method leaves two
 *   undecided this may still tell them apart; if not, the lot does.
 * - Equal ranks prefer neither. Skipped ranks close up. Unranked options are equal
 *   to each other, below all others. Where no ballot ranks anything, nothing wins.
 */
import { counted, idsOf, rankBy, type Outcome } from './ranking.js';
import type { PollDefinition } from './definition.js';
import type { Counters, Tally } from './tally.js';

type Matrix = number[][];

const matrix = (size: number, cell: (row: number, column: number) => number): Matrix =>
  Array.from({ length: size }, (_, row) => Array.from({ length: size }, (_, column) => cell(row, column)));

const at = (cells: Matrix, row: number, column: number): number => cells[row]?.[column] ?? 0;

/** Every pair that one ballot prefers, better first. */
export function preferredPairs(
  options: readonly string[],
  ranks: readonly (readonly string[])[],
): (readonly [string, string])[] {
  const ranked = new Set(ranks.flat());
  const tiers = [...ranks, options.filter((option) => !ranked.has(option))];
  return tiers.flatMap((tier, index) =>
    tier.flatMap((better) =>
      tiers
        .slice(index + 1)
        .flat()
        .map((worse) => [better, worse] as const),
    ),
  );
}

/** Floyd and Warshall's way over all paths: through ever more options between. */
function strongestPaths(preferred: Matrix): Matrix {
  const size = preferred.length;
  const link = (a: number, b: number) => (at(preferred, a, b) > at(preferred, b, a) ? at(preferred, a, b) : 0);
  let paths = matrix(size, link);
  for (let between = 0; between < size; between += 1) {
    const known = paths;
    paths = matrix(size, (from, to) =>
      Math.max(at(known, from, to), Math.min(at(known, from, between), at(known, between, to))),
    );
  }
  return paths;
}

export function countSchulze(
  definition: PollDefinition,
  counters: Counters,
): Outcome & Required<Pick<Tally, 'preferences'>> {
  const ids = idsOf(definition);
  const preferred = matrix(ids.length, (a, b) => counted(counters, 'prefer', ids[a] ?? '', ids[b] ?? ''));
  const paths = strongestPaths(preferred);
  const beaten = (a: number) => ids.filter((_, b) => at(paths, a, b) > at(paths, b, a)).length;
  const outcome = rankBy(definition, (option) => ({
    option,
    value: beaten(ids.indexOf(option)),
    ballots: counted(counters, 'ranked', option),
  }));
  const row = (a: number) => ids.flatMap((id, b) => (a === b ? [] : [[id, at(preferred, a, b)] as const]));
  return { ...outcome, preferences: Object.fromEntries(ids.map((id, a) => [id, Object.fromEntries(row(a))])) };
}
