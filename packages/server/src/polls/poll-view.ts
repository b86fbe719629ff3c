import { agencyOf, type City } from '../cities/city.js';
import { closingTime, stateOf, type PublicState } from '../participation/life.js';
import { resultVisible, type PollRow } from './poll.js';

const iso = (milliseconds: number) => new Date(milliseconds).toISOString();

export function closedEarlyView({ closedEarlyAt, closeReason }: Pick<PollRow, 'closedEarlyAt' | 'closeReason'>) {
  return closedEarlyAt === null || closeReason === null ? null : { at: iso(closedEarlyAt), reason: closeReason };
}

export function outcomeView({ outcome, outcomeAt }: PollRow) {
  return outcome === null || outcomeAt === null ? null : { ...outcome, publishedAt: iso(outcomeAt) };
}

export const agencyView = (city: City, agency: string | null) => (agency === null ? null : agencyOf(city, agency));

/** A poll as everybody sees it. */
export function pollView(city: City, row: PollRow, state: PublicState, now: number, verification: readonly string[]) {
  const { id, definition, definitionHash } = row;
  return {
    poll: id,
    definition,
    definitionHash,
    state,
    serverTime: iso(now),
    closedEarly: closedEarlyView(row),
    resultVisible: resultVisible(row, state),
    verification: definition.levels.includes('verified') ? verification : [],
    agency: agencyView(city, row.agency),
    outcome: outcomeView(row),
  };
}

/** A line of a list. */
export function pollSummary(row: PollRow, now: number) {
  const { id, definition, outcome } = row;
  return {
    poll: id,
    question: definition.question,
    kind: definition.ballot.kind,
    state: stateOf(row, now),
    opensAt: iso(row.opensAt),
    closesAt: iso(closingTime(row)),
    outcome: outcome !== null,
  };
}
