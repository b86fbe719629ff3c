import { UUID } from 'uuidv7';

/** The day that `now` falls on in a time zone, as `2026-11-21`. */
export function dayIn(timeZone: string, now: number): string {
  const options = { timeZone, year: 'numeric', month: '2-digit', day: '2-digit' } as const;
  const parts = new Intl.DateTimeFormat('en', options).formatToParts(now);
  const part = (type: string) => parts.find((each) => each.type === type)?.value ?? '';
  return `${part('year')}-${part('month')}-${part('day')}`;
}

/**
 * A UUID of version 7 whose time is the day's first millisecond, the rest
 * chance: ids sort by day, but do not tell when within it, nor who was first.
 */
export function dayId(day: string): string {
  const [a = 0, b = 0, c = 0] = crypto.getRandomValues(new Uint32Array(3));
  return UUID.fromFieldsV7(Date.parse(`${day}T00:00:00Z`), a >>> 20, b >>> 2, c).toString();
}

const DAY = 24 * 3_600_000;

/** The day so many days after another one. */
export function daysAfter(day: string, days: number): string {
  return new Date(Date.parse(day) + days * DAY).toISOString().slice(0, 10);
}
