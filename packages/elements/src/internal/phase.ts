/** What a poll or a consultation is at a moment of the server's clock, from what the server last told of it. */

export type Phase = 'announced' | 'open' | 'closed';

export interface Told {
  readonly state: Phase;
  readonly opensAt: string;
  readonly closesAt: string;
  readonly serverTime: string;
}

/** What is announced opens by itself, unless the server said after that moment that it has not. */
export function phaseAt({ state, serverTime, ...times }: Told, now: number): Phase {
  const opensAt = Date.parse(times.opensAt);
  if (state === 'closed' || now >= Date.parse(times.closesAt)) return 'closed';
  if (state === 'announced' && now >= opensAt && Date.parse(serverTime) < opensAt) return 'open';
  return state;
}

/** The next moment at which it becomes something else, or null. */
export function boundaryAfter({ opensAt, closesAt }: Pick<Told, 'opensAt' | 'closesAt'>, now: number): number | null {
  return [opensAt, closesAt].map(Date.parse).find((moment) => moment > now) ?? null;
}
