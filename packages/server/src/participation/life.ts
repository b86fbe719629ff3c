/** Where a poll or a consultation stands by the server's clock, and what the desk can do with it then. */
import type { DeskMoveName } from '../db/schema-polls.js';

export interface Times {
  readonly announcedAt: number | null;
  readonly opensAt: number;
  readonly closesAt: number;
  readonly closedEarlyAt: number | null;
}

export type PublicState = 'announced' | 'open' | 'closed';

/** The announced end, or an earlier one. */
export function closingTime({ closesAt, closedEarlyAt }: Pick<Times, 'closesAt' | 'closedEarlyAt'>): number {
  return closedEarlyAt ?? closesAt;
}

/** From `opensAt` on it is open, at its closing time no more. */
export function stateOf(times: Times, now: number): PublicState | 'draft' {
  if (times.announcedAt === null) return 'draft';
  if (now < times.opensAt) return 'announced';
  return now < closingTime(times) ? 'open' : 'closed';
}

/** What the desk can do now. An outcome may be published anew, to mend it. */
export function deskMoves(times: Times, now: number): DeskMoveName[] {
  const state = stateOf(times, now);
  if (state === 'open') return ['close'];
  if (state === 'closed') return ['publish_outcome'];
  if (now >= times.closesAt) return [];
  return state === 'draft' && now < times.opensAt ? ['announce', 'open'] : ['open'];
}
