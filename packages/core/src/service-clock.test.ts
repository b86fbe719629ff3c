import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DEFAULT_SERVICE_CLOCK, deadlineAfterWait, deadlineFrom, remaining } from './service-clock.js';

const HOUR = 3_600_000;
const MINUTE = 60_000;
const RECEIVED = Date.parse('2026-11-21T03:15:00.000Z');

const instants = fc.integer({ min: 0, max: Date.parse('2100-01-01') });
const clocks = fc.record({
  hours: fc.double({ min: 0.5, max: 24 * 365, noNaN: true }),
  pauseWhileWaiting: fc.boolean(),
});

describe('the deadline of a report', () => {
  it('is seven times twenty-four hours later unless the city says otherwise', () => {
    expect(deadlineFrom(RECEIVED, DEFAULT_SERVICE_CLOCK)).toBe(Date.parse('2026-11-28T03:15:00.000Z'));
  });

  it('runs by the hour where a kind of report has a clock of its own', () => {
    expect(deadlineFrom(RECEIVED, { hours: 6, pauseWhileWaiting: false })).toBe(Date.parse('2026-11-21T09:15:00.000Z'));
  });

  it('lies after the receipt, and later for a later receipt', () => {
    fc.assert(
      fc.property(instants, instants, clocks, (one, other, clock) => {
        const [early, late] = one < other ? [one, other] : [other, one];
        expect(deadlineFrom(early, clock)).toBeGreaterThan(early);
        expect(deadlineFrom(early, clock)).toBeLessThanOrEqual(deadlineFrom(late, clock));
      }),
    );
  });

  it('lies later for a slower clock', () => {
    fc.assert(
      fc.property(instants, clocks, clocks, (start, one, other) => {
        const [fast, slow] = one.hours < other.hours ? [one, other] : [other, one];
        expect(deadlineFrom(start, fast)).toBeLessThanOrEqual(deadlineFrom(start, slow));
      }),
    );
  });
});

describe('the deadline after a wait for the reporter', () => {
  const deadline = deadlineFrom(RECEIVED, DEFAULT_SERVICE_CLOCK);
  const pausing = { hours: 168, pauseWhileWaiting: true };

  it('moves by the wait where the clock pauses', () => {
    const asked = RECEIVED + 10 * HOUR;
    expect(deadlineAfterWait(deadline, asked, asked + 30 * HOUR, pausing)).toBe(deadline + 30 * HOUR);
  });

  it('stays where the clock runs on', () => {
    const asked = RECEIVED + 10 * HOUR;
    expect(deadlineAfterWait(deadline, asked, asked + 30 * HOUR, DEFAULT_SERVICE_CLOCK)).toBe(deadline);
  });

  it('is never earlier than before, even when the clock of the server was set back', () => {
    fc.assert(
      fc.property(instants, instants, instants, clocks, (before, asked, answered, clock) => {
        const after = deadlineAfterWait(before, asked, answered, clock);
        expect(after).toBeGreaterThanOrEqual(before);
        if (!clock.pauseWhileWaiting) expect(after).toBe(before);
      }),
    );
  });

  it('is the same for one long wait and for the same wait in two parts', () => {
    const minutes = fc.integer({ min: 0, max: 100_000 }).map((count) => count * MINUTE);
    fc.assert(
      fc.property(instants, instants, minutes, minutes, (before, asked, first, second) => {
        const inOne = deadlineAfterWait(before, asked, asked + first + second, pausing);
        const half = deadlineAfterWait(before, asked, asked + first, pausing);
        expect(deadlineAfterWait(half, asked + first, asked + first + second, pausing)).toBe(inOne);
      }),
    );
  });
});

describe('what remains', () => {
  it('counts days, hours and minutes', () => {
    const deadline = RECEIVED + 2 * 24 * HOUR + 5 * HOUR + 7 * MINUTE;
    expect(remaining(deadline, RECEIVED)).toEqual({ days: 2, hours: 5, minutes: 7, overdue: false });
  });

  it('counts what has passed since, and says so', () => {
    expect(remaining(RECEIVED, RECEIVED + 25 * HOUR)).toEqual({ days: 1, hours: 1, minutes: 0, overdue: true });
  });

  it('is not overdue at the very deadline', () => {
    expect(remaining(RECEIVED, RECEIVED)).toEqual({ days: 0, hours: 0, minutes: 0, overdue: false });
    expect(remaining(RECEIVED, RECEIVED + 1).overdue).toBe(true);
  });

  it('adds up to the distance in whole minutes, and never promises more than there is', () => {
    fc.assert(
      fc.property(instants, instants, (deadline, now) => {
        const { days, hours, minutes, overdue } = remaining(deadline, now);
        const distance = Math.abs(deadline - now);
        const shown = (days * 24 + hours) * HOUR + minutes * MINUTE;
        expect(shown).toBeLessThanOrEqual(distance);
        expect(distance - shown).toBeLessThan(MINUTE);
        expect(hours).toBeLessThan(24);
        expect(minutes).toBeLessThan(60);
        expect(overdue).toBe(now > deadline);
      }),
    );
  });

  it('only falls while time passes before the deadline', () => {
    fc.assert(
      fc.property(instants, instants, instants, (a, b, c) => {
        const [now, later, deadline] = [a, b, c].sort((x, y) => x - y) as [number, number, number];
        const total = ({ days, hours, minutes }: ReturnType<typeof remaining>): number =>
          (days * 24 + hours) * 60 + minutes;
        expect(total(remaining(deadline, later))).toBeLessThanOrEqual(total(remaining(deadline, now)));
      }),
    );
  });
});
