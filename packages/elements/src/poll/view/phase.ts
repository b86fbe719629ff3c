import type { Poll, PollState } from '@suara/client';

/** Milliseconds for which the server can still tell whose a ballot is, after the close. */
const KEY_LIFE = 24 * 3_600_000;

/**
 * What the poll is at a moment of the server's clock. An announced poll opens by
 * itself, unless the server said after that moment that it has not.
 */
export function phaseOf(poll: Poll, now: number): PollState {
  const { definition, state } = poll;
  const opensAt = Date.parse(definition.opensAt);
  if (state === 'closed' || now >= Date.parse(definition.closesAt)) return 'closed';
  if (state === 'announced' && now >= opensAt && Date.parse(poll.serverTime) < opensAt) return 'open';
  return state;
}

/** The next moment at which the poll becomes something else, or null. */
export function nextBoundary({ definition }: Poll, now: number): number | null {
  return [definition.opensAt, definition.closesAt].map(Date.parse).find((moment) => moment > now) ?? null;
}

export const closedAt = ({ closedEarly, definition }: Poll): string => closedEarly?.at ?? definition.closesAt;

/** Whether nobody, not even the server, can tell any more whose a ballot is. */
export const isForgotten = (poll: Poll, now: number): boolean => now > Date.parse(closedAt(poll)) + KEY_LIFE;
