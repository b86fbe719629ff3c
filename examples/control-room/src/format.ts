/** Instants as people read them, always in the city's time zone: an officer may sit elsewhere than the report. */
import type { DeskSession } from '@suara/client';
import { isOpen, remaining, type ReportStatus } from '@suara/core';
import type { Language } from './language.js';

const LOCALES: Readonly<Record<Language, string>> = { id: 'id-ID', en: 'en-GB' };

export interface Formats {
  /** Weekday, day, month, time and zone, in full: for a deadline. */
  full(instant: string): string;
  /** The same, short: for lists. */
  short(instant: string): string;
  /** Only the day, with its year. */
  day(instant: string): string;
  /** Only the time, of an instant in milliseconds. */
  time(instant: number): string;
  number(value: number, digits?: number): string;
  percent(share: number): string;
}

export function createFormats(language: Language, { timeZone, languages }: DeskSession['city']): Formats {
  const locale = LOCALES[language];
  const clock = { hour: '2-digit', minute: '2-digit', hourCycle: 'h23', timeZone } as const;
  const format = (options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat =>
    new Intl.DateTimeFormat(locale, { ...clock, ...options });
  const full = format({ weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' });
  const short = format({ weekday: 'short', day: 'numeric', month: 'short' });
  const day = new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'short', year: 'numeric', timeZone });
  const time = format({});
  // Only the city's own language knows the name its people use: WIB in Indonesian, GMT+7 in English.
  const zoned = new Intl.DateTimeFormat(languages, { timeZone, timeZoneName: 'short' });
  const zone = (at: Date): string => zoned.formatToParts(at).find((part) => part.type === 'timeZoneName')?.value ?? '';
  const withZone = (formatter: Intl.DateTimeFormat, instant: string | number): string => {
    const at = new Date(instant);
    return `${formatter.format(at)} ${zone(at)}`;
  };
  return {
    full: (instant) => withZone(full, instant),
    short: (instant) => withZone(short, instant),
    day: (instant) => day.format(new Date(instant)),
    time: (instant) => withZone(time, instant),
    number: (value, digits = 0) => new Intl.NumberFormat(locale, { maximumFractionDigits: digits }).format(value),
    percent: (share) => new Intl.NumberFormat(locale, { style: 'percent' }).format(share),
  };
}

const SOON = 24 * 3_600_000;

/** How a deadline stands: `stopped` once the desk's work has ended and no clock runs any more. */
export type Urgency = 'overdue' | 'soon' | 'calm' | 'stopped';

export function urgency(status: ReportStatus, deadline: string, now: number): Urgency {
  if (!isOpen(status)) return 'stopped';
  const left = Date.parse(deadline) - now;
  if (left < 0) return 'overdue';
  return left < SOON ? 'soon' : 'calm';
}

/** From this many hours on nobody plans by the minute. */
const MINUTES_COUNT_BELOW = 6;

/** What remains, or what has passed since, in the units that say something. */
export interface Duration {
  readonly days: number;
  readonly hours: number;
  readonly minutes: number;
}

export function timeLeft(deadline: string, now: number): Duration {
  const { days, hours, minutes } = remaining(Date.parse(deadline), now);
  return { days, hours, minutes: days > 0 || hours >= MINUTES_COUNT_BELOW ? 0 : minutes };
}
