/**
 * The service clock: by when a city promises that a report is handled.
 * Instants are milliseconds since the Unix epoch; core reads no clock itself.
 */
export interface ServiceClock {
  /** Hours of the calendar from receipt to deadline; 168 (7 × 24) unless the profile or the service says otherwise. */
  readonly hours: number;
  /** Whether the time spent waiting for the reporter is added to the deadline. */
  readonly pauseWhileWaiting: boolean;
}

export const DEFAULT_SERVICE_CLOCK: ServiceClock = { hours: 168, pauseWhileWaiting: false };

const HOUR = 3_600_000;

/** The deadline of a report received (or reopened) at `start`. */
export function deadlineFrom(start: number, clock: ServiceClock): number {
  return start + clock.hours * HOUR;
}

/** The deadline after the reporter answered: later by the wait where the clock pauses, never earlier. */
export function deadlineAfterWait(
  deadline: number,
  waitingSince: number,
  answeredAt: number,
  clock: ServiceClock,
): number {
  return clock.pauseWhileWaiting ? deadline + Math.max(0, answeredAt - waitingSince) : deadline;
}

/** What remains until the deadline, in whole units for people: largest unit first, past it `overdue`. */
export function remaining(
  deadline: number,
  now: number,
): { readonly days: number; readonly hours: number; readonly minutes: number; readonly overdue: boolean } {
  const total = Math.floor(Math.abs(deadline - now) / 60_000);
  return {
    days: Math.floor(total / 1440),
    hours: Math.floor((total % 1440) / 60),
    minutes: total % 60,
    overdue: now > deadline,
  };
}
