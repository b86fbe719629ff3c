import { countBorda } from './borda.js';
import { countBudget } from './budget.js';
import { countInstantRunoff } from './instant-runoff.js';
import { countPlurality } from './plurality.js';
import { countQuadratic } from './quadratic.js';
import { countSchulze } from './schulze.js';
import { countScores } from './score.js';
import { countStatements } from './statements.js';
import type { PollDefinition } from './definition.js';
import type { Counters, Tally } from './tally.js';

type ByRule = Omit<Tally, 'ballots' | 'quorumReached'>;

const RANKED = { borda: countBorda, instant_runoff: countInstantRunoff, schulze: countSchulze };

function countByRule(definition: PollDefinition, counters: Counters): ByRule {
  const rule = definition.ballot;
  switch (rule.kind) {
    case 'single':
    case 'multiple':
    case 'approval':
      return countPlurality(definition, counters);
    case 'score':
      return countScores(definition, rule, counters);
    case 'statements':
      return countStatements(definition, counters);
    case 'ranked':
      return RANKED[rule.method](definition, counters);
    case 'budget':
      return countBudget(definition, rule, counters);
    case 'quadratic':
      return countQuadratic(definition, counters);
  }
}

/**
 * What the summed counters of one level come to. Each rule stands, with its ties,
 * over-votes and exhausted ballots, in a file of its own. Without ballots nothing
 * has won. Whether the quorum was reached is said beside the result, which stays
 * the same: what a missed quorum means is the city's to say.
 */
export function tallyOf(definition: PollDefinition, counters: Counters): Tally {
  const ballots = counters['ballots'] ?? 0;
  const quorumReached = definition.quorum === null || ballots >= definition.quorum;
  return { ballots, quorumReached, ...countByRule(definition, counters) };
}
