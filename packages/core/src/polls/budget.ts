/**
 * Participatory budgeting with knapsack ballots (Goel and others, "Knapsack Voting
 * for Participatory Budgeting", 2019) counted greedily, as most cities in Pabulib
 * do (Faliszewski and others, "Participatory Budgeting: Data, Tools, and Analysis",
 * 2023): projects are funded in the order of their votes while money lasts.
 *
 * - The first project that cannot be afforded ends the funding (`stop`), or is
 *   passed over for cheaper ones with fewer votes (`skip`).
 * - Ties: by lot, not the cheaper first, which would make asking for less a vote.
 * - A project without votes is not funded, even one that costs nothing.
 */
import { counted, rankBy, type Outcome } from './ranking.js';
import type { BallotRule, PollDefinition } from './definition.js';
import type { Counters, OptionTally, Tally } from './tally.js';

type BudgetRule = Extract<BallotRule, { kind: 'budget' }>;

/** What a project costs; one without a cost can never be afforded. */
export const costOf = (definition: PollDefinition, option: string): number =>
  definition.options.find(({ id }) => id === option)?.cost ?? Infinity;

export function countBudget(
  definition: PollDefinition,
  rule: BudgetRule,
  counters: Counters,
): Outcome & Required<Pick<Tally, 'spent'>> {
  const { options, tiesBroken } = rankBy(definition, (option) => {
    const ballots = counted(counters, 'option', option);
    return { option, value: ballots, ballots };
  });
  let spent = 0;
  let over = false;
  const fund = (project: OptionTally): OptionTally => {
    const cost = costOf(definition, project.option);
    const affordable = spent + cost <= rule.ceiling;
    const won = !over && affordable && project.ballots > 0;
    if (won) spent += cost;
    if (!affordable && rule.unaffordable === 'stop') over = true;
    return { ...project, won };
  };
  return { options: options.map(fund), tiesBroken, spent };
}
