/**
 * Borda's count (1781): on each ballot an option gets a point for every option it
 * is ranked above, and half a point for every other option it is equal to.
 *
 * - Equal ranks share their points so. Skipped ranks close up.
 * - Unranked options are equal to each other, below all others: they share what
 *   is left, and every ballot hands out the same number of points. (Variants:
 *   Emerson, "The original Borda count and partial voting", 2013, gives shorter
 *   ballots fewer points; Nauru's Dowdall count gives 1, ½, ⅓ …: Reilly, "Social
 *   Choice in the South Seas", 2002.)
 * - Half points are counted double, as whole numbers. Ties: by lot. Where no
 *   ballot ranks anything, nothing wins.
 */
import { counted, rankBy, type Outcome } from './ranking.js';
import type { PollDefinition } from './definition.js';
import type { Counters } from './tally.js';

/** The ranks of one ballot as double points by option, of all options of the poll. */
export function bordaHalfPoints(
  options: readonly string[],
  ranks: readonly (readonly string[])[],
): (readonly [string, number])[] {
  const ranked = new Set(ranks.flat());
  const unranked = options.filter((option) => !ranked.has(option));
  let below = options.length;
  return [...ranks, unranked].flatMap((rank) => {
    below -= rank.length;
    const points = 2 * below + rank.length - 1;
    return rank.map((option) => [option, points] as const);
  });
}

export function countBorda(definition: PollDefinition, counters: Counters): Outcome {
  return rankBy(definition, (option) => ({
    option,
    value: counted(counters, 'points', option) / 2,
    ballots: counted(counters, 'ranked', option),
  }));
}
