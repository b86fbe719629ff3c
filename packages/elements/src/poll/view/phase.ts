import type { Poll, PollState } from '@suara/client';
import { boundaryAfter, phaseAt } from '../../internal/phase.js';

/** Milliseconds for which the server can still tell whose a ballot is, after the close. */
const KEY_LIFE = 24 * 3_600_000;

export const phaseOf = ({ definition: { opensAt, closesAt }, state, serverTime }: Poll, now: number): PollState =>
  phaseAt({ opensAt, closesAt, state, serverTime }, now);

export const nextBoundary = ({ definition }: Poll, now: number): number | null => boundaryAfter(definition, now);

export const closedAt = ({ closedEarly, definition }: Poll): string => closedEarly?.at ?? definition.closesAt;

/** Whether nobody, not even the server, can tell any more whose a ballot is. */
export const isForgotten = (poll: Poll, now: number): boolean => now > Date.parse(closedAt(poll)) + KEY_LIFE;
