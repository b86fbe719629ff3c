/**
 * Agree, disagree or pass on each statement (as on Polis: Small and others,
 * "Polis: Scaling Deliberation by Mapping High Dimensional Opinion Spaces", 2021).
 * Statements do not compete: they stay in the poll's order, none wins, and there
 * is no tie to break. `value` is how many agree; a pass counts in `ballots`, for
 * it says that the statement was read.
 */
import { STANCES } from './ballot.js';
import { counted, idsOf, type Outcome } from './ranking.js';
import type { PollDefinition } from './definition.js';
import type { Counters, OptionTally, StanceCounts } from './tally.js';

export function countStatements(definition: PollDefinition, counters: Counters): Outcome {
  const tally = (option: string, index: number): OptionTally => {
    const [agree, disagree, pass] = STANCES.map((stance) => counted(counters, 'stance', option, stance)) as [
      number,
      number,
      number,
    ];
    const distribution = { agree, disagree, pass } satisfies StanceCounts;
    return { option, rank: index + 1, won: false, value: agree, ballots: agree + disagree + pass, distribution };
  };
  return { options: idsOf(definition).map(tally), tiesBroken: [] };
}
