/**
 * Quadratic voting (Lalley and Weyl, "Quadratic Voting: How Mechanism Design Can
 * Radicalize Democracy", 2018): n votes for one option cost n² credits, so the
 * second vote for the same costs more than the first for another. The most votes win.
 *
 * - Votes are whole and from 1 (0 is as leaving the option out); there are none against.
 * - Ties: by lot. Credits that a voter keeps are lost. An option without votes does not win.
 */
import { counted, rankBy, type Outcome } from './ranking.js';
import type { PollDefinition } from './definition.js';
import type { Counters } from './tally.js';

export function countQuadratic(definition: PollDefinition, counters: Counters): Outcome {
  return rankBy(definition, (option) => ({
    option,
    value: counted(counters, 'votes', option),
    ballots: counted(counters, 'voters', option),
  }));
}
