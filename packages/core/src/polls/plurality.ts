/**
 * `single`, `multiple` and `approval`: each ballot counts once for each option it
 * chose, the option with the most ballots wins (plurality; for approval see
 * Brams and Fishburn, "Approval Voting", 1978).
 *
 * - Ties: by lot. One option wins, in `multiple` too: how many a voter may choose
 *   is not how many win. Who wants several takes the ranks.
 * - Over-votes: `checkBallot` refuses them; a ballot counts for all it chose.
 * - An empty approval counts as a ballot (for the quorum) and for no option.
 * - An option that nobody chose does not win.
 */
import { counted, rankBy, type Outcome } from './ranking.js';
import type { PollDefinition } from './definition.js';
import type { Counters } from './tally.js';

export function countPlurality(definition: PollDefinition, counters: Counters): Outcome {
  return rankBy(definition, (option) => {
    const ballots = counted(counters, 'option', option);
    return { option, value: ballots, ballots };
  });
}
